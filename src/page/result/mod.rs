//! A person's result.

mod entry;
mod scores;
mod short;
mod whole;

use super::Reader;
use super::outline::{Block, Fact, Outline, Text};
use super::task::Whom;
use crate::advice::reach::Reach;
use crate::document::result::{ByType, RecommendationView, ResultView, StandingTold};
use crate::words::{common, result as words};

pub use scores::{hexagon, leaders};

/// The most roles that a paragraph names; of more it counts the rest.
const NAMES: usize = 12;

/// A result: one screen, or everything.
pub fn page(reader: Reader, result: &ResultView) -> Outline {
    let mut page = scores::head(reader, result);
    if result.flat {
        let answered = result.form.is_some();
        page.blocks.extend([Block::Gap, reader.paragraph(words::Flat { answered })]);
    } else if result.form.as_ref().is_some_and(|form| form.one_answer) {
        // Nothing can be told from such answers, so nothing else stands beside that.
        page.blocks.extend([Block::Gap, reader.paragraph(words::OneAnswer)]);
    } else if reader.all {
        page.blocks.extend(whole::blocks(reader, result));
    } else {
        page.blocks = short::blocks(reader, result, &page.blocks);
    }
    page
}

/// The roles of the shortlist in its order.
fn ranked<'r, 'c>(result: &'r ResultView<'c>) -> Vec<&'r RecommendationView<'c>> {
    let find = |id: &&str| result.recommendations.iter().find(|x| x.role == *id);
    result.shortlist.iter().filter_map(find).collect()
}

/// What must be known before anything is believed, each in a paragraph.
fn notes(reader: Reader, result: &ResultView) -> Vec<Block> {
    let form = result.form.as_ref().filter(|form| !form.signs.is_empty());
    let careless = form.map(|form| reader.paragraph(words::Careless { signs: &form.signs }));
    let untold = result.standing == StandingTold::Untold && !result.recommendations.is_empty();
    let untold = untold.then(|| reader.paragraph(words::Untold));
    let notes: Vec<Block> = careless.into_iter().chain(untold).collect();
    let gap = (!notes.is_empty()).then_some(Block::Gap);
    gap.into_iter().chain(notes).collect()
}

/// Said where no role can be recommended; nothing where some can.
fn nothing(reader: Reader, result: &ResultView) -> Vec<Block> {
    if !result.recommendations.is_empty() {
        return Vec::new();
    }
    let zone = result.max_zone.map(usize::from);
    vec![Block::Gap, reader.paragraph(words::Nothing { zone })]
}

/// The roles that are matched to a type, the first of many, with the reason of the source; in full with how far up the type stands.
fn matched(reader: Reader, of: &ByType) -> Fact {
    let (titles, left) = super::reader::first(&of.titles, NAMES);
    let roles = match titles {
        [] => reader.say(words::NoRole),
        _ => reader.say(words::MatchedRoles { titles: &titles, left }),
    };
    let reason = of.reason.map(|reason| reader.cited(reason));
    let text = reader.sentences([Text::from(roles)].into_iter().chain(reason));
    let place = reader.all.then(|| reader.faint(words::TypePlace { place: of.place }));
    let text = reader.dotted([text].into_iter().chain(place));
    Fact::new(reader.interest(of.letter), text)
}

/// Whom the commands of the page are for.
fn whom<'r>(result: &'r ResultView) -> Whom<'r> {
    let scores = result.given.as_deref();
    // Who gave a code has no result that the plan could know.
    let from = match result.standing {
        StandingTold::Untold | StandingTold::Outside => result.from_role.or(Some("none")),
        StandingTold::In(_) => result.from_role,
    };
    Whom { from: from.filter(|_| scores.is_some()), scores, to: None, below: scores.is_some() }
}

/// The commands that answer the next question; where some are left out, how many of the shortlist.
fn next(
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
