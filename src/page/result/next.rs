//! What to do after a result.

use crate::advice::reach::Reach;
use crate::document::result::{RecommendationView, ResultView, StandingTold};
use crate::page::Reader;
use crate::page::outline::{Block, Fact};
use crate::page::task::Whom;
use crate::words::{common, result as words};

/// Whom the commands of the page are for.
pub fn whom<'r>(result: &'r ResultView) -> Whom<'r> {
    let scores = result.given.as_deref();
    // Who gave a code has no result that the plan could know.
    let from = match result.standing {
        StandingTold::Untold | StandingTold::Outside => result.from_role.or(Some("none")),
        StandingTold::In(_) => result.from_role,
    };
    Whom { from: from.filter(|_| scores.is_some()), scores, to: None, below: scores.is_some() }
}

/// The commands that answer the next question; where some are left out, how many of the shortlist.
pub fn next(
    reader: Reader,
    result: &ResultView,
    shown: &[&RecommendationView],
    left: Option<usize>,
) -> Block {
    let Whom { from, scores, .. } = whom(result);
    let (roles, without) = (result.recommendations.len(), result.without_interests);
    let ahead = shown.first().filter(|x| x.reach != Reach::Here);
    let top = result.from_role.filter(|_| result.dead_end);
    // Where nothing can be compared no command has more to say of it.
    let on = (roles > 0).then(|| match (ahead, top) {
        (Some(first), _) => reader.say(words::NextPlan { from, scores, role: first.role }),
        (None, Some(role)) => reader.say(words::NextTop { role }),
        (None, None) => reader.say(words::NextSideways { from, scores }),
    });
    // Only of a role that the page shows can somebody wonder why; what answers leave open, their scores alone do not tell.
    let told = result.form.is_none() || scores.is_none();
    let unsure = shown.iter().find(|x| x.unsure && told);
    let explain = unsure.map(|x| reader.say(words::NextExplain { scores, role: x.role }));
    let last = match left.filter(|_| roles > 0) {
        Some(left) => Some(reader.say(words::NextAll { left, roles, without })),
        None => shown.first().map(|x| reader.say(words::NextRole { role: x.role })),
    };
    let lines = [on, explain, last].into_iter().flatten();
    Block::facts(Fact::column(reader.say(common::Next), lines))
}
