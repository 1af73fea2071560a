//! What to do after a result.

use crate::advice::reach::Reach;
use crate::document::result::{RecommendationView, ResultView, StandingTold};
use crate::page::outline::Fact;
use crate::page::task::Whom;
use crate::words::{Lang, common, result as words};

/// Whom the commands of the page are for.
pub(super) fn whom<'r>(result: &'r ResultView) -> Whom<'r> {
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
    lang: Lang,
    result: &ResultView,
    shown: &[&RecommendationView],
    left: Option<usize>,
) -> Vec<Fact> {
    let Whom { from, scores, .. } = whom(result);
    let mut lines = Vec::new();
    let ahead = shown.first().filter(|x| x.reach != Reach::Here);
    lines.push(match ahead {
        Some(first) => {
            let role = first.role;
            lang.say(words::NextPlan { from, scores, role })
        }
        None => match result.from_role.filter(|_| result.dead_end) {
            Some(role) => lang.say(words::NextTop { role }),
            None => lang.say(words::NextSideways { from, scores }),
        },
    });
    if result.recommendations.is_empty() {
        // Where nothing can be compared no command has more to say of it.
        lines.clear();
    }
    // Only of a role that the page shows can somebody wonder why; what answers leave open, their scores alone do not tell.
    let told = result.form.is_none() || scores.is_none();
    if let Some(unsure) = shown.iter().find(|x| x.unsure && told) {
        let role = unsure.role;
        lines.push(lang.say(words::NextExplain { scores, role }));
    }
    let roles = result.recommendations.len();
    if let Some(left) = left.filter(|_| roles > 0) {
        let without = result.without_interests;
        lines.push(lang.say(words::NextAll { left, roles, without }));
    } else {
        let first = shown.first();
        lines.extend(first.map(|x| lang.say(words::NextRole { role: x.role })));
    }
    let label = lang.say(common::Next);
    let names = std::iter::once(label).chain(std::iter::repeat(String::new()));
    let facts = names.zip(lines);
    facts.map(|(name, text)| Fact::new(name, text)).collect()
}
