//! What a person acts on, on one screen.

use super::entry::{entry, pay_notes};
use super::numbers::ranked;
use super::whole::matched_roles;
use super::{notes, nothing, scores};
use crate::advice::reach::Reach;
use crate::advice::recommend::TypePlace;
use crate::document::result::{ByType, PlaceOf, RecommendationView, ResultView};
use crate::page::Detail;
use crate::page::moves::sentences;
use crate::page::outline::{Block, Fact, Item, Mark, Section, Text};
use crate::page::statement::sourced;
use crate::page::task::{self, Whom};
use crate::riasec::fit::Match;
use crate::words::{Lang, common, result as words};

/// The most lines of the page, and of what stands above the first role, at 80 columns.
const LINES: usize = 45;
const ABOVE: usize = 23;
const COLUMNS: usize = 80;
/// Titles of roles to which no way is known, and things to do now.
const FEW: usize = 3;

/// Told in full, however many there are.
const EVERYTHING: usize = 5;

/// How much of each part there is room for.
#[derive(Debug, Clone, Copy)]
struct Room {
    /// Roles one move away.
    near: usize,
    /// Of how many of them everything is told.
    full: usize,
    /// Roles further up.
    further: usize,
    /// Types of which is told what a source matches to them.
    matched: usize,
}

/// From plenty to little: first what lies further up shortens, then the third role, then what is matched to the second type.
const ROOMS: [Room; 13] = [
    room(3, EVERYTHING, 2, 2),
    room(3, 3, 2, 2),
    room(3, 3, 1, 2),
    room(3, 2, 1, 2),
    room(3, 2, 1, 1),
    room(3, 2, 0, 2),
    room(3, 2, 0, 1),
    room(2, 2, 1, 1),
    room(2, 2, 0, 1),
    room(2, 1, 1, 1),
    room(2, 1, 0, 1),
    room(1, 1, 0, 1),
    room(1, 1, 0, 0),
];

const fn room(near: usize, full: usize, further: usize, matched: usize) -> Room {
    Room {
        near,
        full,
        further,
        matched,
    }
}

/// The parts of the page behind the bars, as many of them as there is room for.
pub fn blocks(lang: Lang, result: &ResultView, detail: Detail, bars: &[Block]) -> Vec<Block> {
    let mut best = Vec::new();
    let mut lines = Block::ruler(COLUMNS);
    let head = lines(bars);
    for room in ROOMS {
        let page = Short {
            lang,
            result,
            detail,
            room,
        };
        let (above, below) = (page.above(), page.below());
        // Each count has a title in it; the page has one.
        let height = head + lines(&above) - 1;
        // The heading after a paragraph stands a line further down.
        let enough = height + usize::from(page.nothing_suits()) < ABOVE;
        best = [bars, &above, &below].concat();
        if enough && height + lines(&below) - 1 < LINES {
            break;
        }
    }
    best
}

struct Short<'p, 'c> {
    lang: Lang,
    result: &'p ResultView<'c>,
    detail: Detail,
    room: Room,
}

impl Short<'_, '_> {
    fn above(&self) -> Vec<Block> {
        let (lang, result) = (self.lang, self.result);
        let mut blocks = vec![Block::Gap];
        let lead = result.lead.as_ref();
        blocks.extend(lead.map(|lead| scores::leaders(lang, lead)));
        blocks.push(scores::code(lang, result));
        let notes = notes(lang, result);
        if !notes.is_empty() {
            blocks.push(Block::Gap);
            blocks.extend(notes);
        }
        blocks.extend(self.matched());
        if self.nothing_suits() {
            blocks.extend([Block::Gap, Block::paragraph(lang.say(words::NothingSuits))]);
        }
        blocks
    }

    /// Whether even the first role that can be followed is a weak or a poor match.
    fn nothing_suits(&self) -> bool {
        let first = ranked(self.result).first().copied();
        first.is_some_and(|x| x.reach != Reach::Here && x.word >= Match::Weak)
    }

    fn below(&self) -> Vec<Block> {
        let lang = self.lang;
        let mut blocks = Vec::new();
        if let Some(nothing) = nothing(lang, self.result) {
            blocks.extend([Block::Gap, nothing]);
        }
        let none_ahead =
            self.result.shortlist.is_empty() && !self.result.recommendations.is_empty();
        if none_ahead {
            blocks.extend([Block::Gap, Block::paragraph(lang.say(words::NoneAhead))]);
        }
        blocks.extend(self.groups());
        blocks.extend(self.no_way());
        blocks.push(self.now());
        blocks.push(Block::Gap);
        if !self.result.recommendations.is_empty() {
            let new = self.result.form.as_ref().is_some_and(|form| form.untried);
            blocks.push(Block::aside(lang.say(words::Claim { new })));
        }
        blocks.push(Block::Facts(self.next()));
        blocks
    }

    /// What a source matches to the two leading types, with its own reason.
    fn matched(&self) -> Option<Block> {
        let leads = |t: &&ByType| t.place == TypePlace::Leads && !t.titles.is_empty();
        let types = self.result.by_type.iter().filter(leads);
        let facts: Vec<Fact> = types
            .take(self.room.matched)
            .map(|t| matched(self.lang, t, self.detail))
            .collect();
        let source = self.result.matched_by;
        let heading = self.lang.say(words::Matched { source });
        (!facts.is_empty()).then(|| Block::section(heading, vec![Block::Facts(facts)]))
    }

    /// The shortlist by reach.
    fn groups(&self) -> Vec<Block> {
        let listed = ranked(self.result);
        let groups = listed.chunk_by(|a, b| a.reach == b.reach);
        let mut number = 0;
        let mut blocks = Vec::new();
        let mut told = Vec::new();
        for group in groups {
            let far = group[0].reach != Reach::OneMove && number > 0;
            let most = if far {
                self.room.further
            } else {
                self.room.near
            };
            let items = group.iter().take(most).map(|x| {
                number += 1;
                let brief = number > self.room.full || far && self.room.full < EVERYTHING;
                told.extend((!brief).then_some(*x));
                entry(self.lang, number, x, self.detail, brief)
            });
            let items: Vec<Item> = items.collect();
            blocks.push(Block::Section(Section {
                heading: self.heading(group[0].reach),
                blocks: vec![Block::List(items)],
            }));
        }
        blocks.extend(pay_notes(self.lang, &told, self.detail));
        blocks
    }

    fn heading(&self, reach: Reach) -> Text {
        let role = match self.result.place {
            PlaceOf::In(title) => Some(title),
            _ => None,
        };
        let own = self.result.recommendations.iter();
        let own = own.clone().find(|x| x.reach == Reach::Here);
        self.lang
            .say(words::Group {
                reach,
                role,
                own: own.is_some(),
                // Of a job of which nothing is known nothing is said.
                word: own.map_or(Match::Good, |own| own.word),
                unsure: own.is_some_and(|own| own.unsure),
            })
            .into()
    }

    fn no_way(&self) -> Option<Block> {
        let first = ranked(self.result).first().map(|x| x.reach);
        // Nobody at the top of a ladder is told of what they cannot reach.
        if first.is_none_or(|reach| reach == Reach::Here) {
            return None;
        }
        let suits = |x: &&RecommendationView| x.reach == Reach::None && x.word <= Match::Good;
        let suiting = self.result.recommendations.iter().filter(suits);
        let titles: Vec<&str> = suiting.map(|x| x.title).collect();
        let shown = &titles[..titles.len().min(FEW)];
        let left = titles.len() - shown.len();
        let titles = &shown;
        (!shown.is_empty()).then(|| Block::aside(self.lang.say(words::NoWay { titles, left })))
    }

    /// What to do now: what the plan for the first role says, else the steps that apply.
    fn now(&self) -> Block {
        let tasks = self.result.now.iter();
        let whom = whom(self.result);
        let tasks = tasks.map(|task| task::task(self.lang, task, whom, self.detail));
        let mut texts: Vec<Text> = tasks.collect();
        if texts.is_empty() {
            let steps = self.result.next_steps.iter();
            texts.extend(steps.map(|s| sourced(s.text, s.sources, self.detail)));
        }
        let items = (1..).zip(texts.into_iter().take(FEW));
        let items = items.map(|(number, text)| Item::marked(Mark::Number(number), text));
        let list = Block::List(items.collect());
        Block::section(self.lang.say(words::Now), vec![list])
    }

    /// How many roles of the shortlist there is no room for.
    fn left(&self) -> usize {
        let listed = ranked(self.result);
        let near = listed.iter().filter(|x| x.reach == Reach::OneMove).count();
        let (first, rest) = if near == 0 {
            (listed.len(), 0)
        } else {
            (near, listed.len() - near)
        };
        first.saturating_sub(self.room.near) + rest.saturating_sub(self.room.further)
    }

    fn next(&self) -> Vec<Fact> {
        next(
            self.lang,
            self.result,
            &ranked(self.result),
            (!self.detail.paper).then(|| self.left()),
        )
    }
}

fn matched(lang: Lang, by_type: &ByType, detail: Detail) -> Fact {
    let letter = by_type.letter;
    let text = Text::from(matched_roles(lang, &by_type.titles));
    let reason = by_type.reason;
    let reason = reason.map(|s| sourced(s.text.as_str(), &s.sources, detail));
    Fact::new(
        lang.say(common::Interest { letter }),
        sentences(lang, [text].into_iter().chain(reason)),
    )
}

/// Whom the commands of the page are for.
fn whom<'r>(result: &'r ResultView) -> Whom<'r> {
    let scores = result.given.as_deref();
    // Who gave a code has no result that the plan could know.
    let from = match result.place {
        PlaceOf::Untold | PlaceOf::Outside => result.from_role.or(Some("none")),
        PlaceOf::In(_) => result.from_role,
    };
    Whom {
        from: from.filter(|_| scores.is_some()),
        scores,
        to: None,
    }
}

/// The commands that answer the next question; where roles are left out, how many of the shortlist.
pub fn next(
    lang: Lang,
    result: &ResultView,
    listed: &[&RecommendationView],
    left: Option<usize>,
) -> Vec<Fact> {
    let Whom { from, scores, .. } = whom(result);
    let mut lines = Vec::new();
    let ahead = listed.first().filter(|x| x.reach != Reach::Here);
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
    // Only of a role that the page shows can somebody wonder why.
    let shown = listed.len() - left.unwrap_or_default().min(listed.len());
    if let Some(unsure) = listed.iter().take(shown).find(|x| x.unsure) {
        let role = unsure.role;
        lines.push(lang.say(words::NextExplain { scores, role }));
    }
    let roles = result.recommendations.len();
    if let Some(left) = left.filter(|_| roles > 0) {
        let without = result.without_interests;
        lines.push(lang.say(words::NextAll {
            left,
            roles,
            without,
        }));
    } else {
        let first = listed.first();
        lines.extend(first.map(|x| lang.say(words::NextRole { role: x.role })));
    }
    let label = lang.say(common::Next);
    let names = std::iter::once(label).chain(std::iter::repeat(String::new()));
    let facts = names.zip(lines);
    facts.map(|(name, text)| Fact::new(name, text)).collect()
}
