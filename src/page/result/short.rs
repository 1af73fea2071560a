//! What a person acts on, on one screen.

use super::entry::{entry, figures};
use super::next::{next, whom};
use super::numbers::ranked;
use super::whole::matched_roles;
use super::{notes, nothing, scores};
use crate::advice::reach::Reach;
use crate::advice::recommend::TypePlace;
use crate::document::result::{ByType, RecommendationView, ResultView, StandingTold};
use crate::page::moves::sentences;
use crate::page::outline::{Block, Fact, Item, Mark, Section, Text};
use crate::page::statement::sourced;
use crate::page::task::{self};
use crate::page::{COLUMNS, Detail, LINES};
use crate::riasec::fit::Match;
use crate::words::{Lang, common, result as words};

/// The most lines above the first role.
const ABOVE: usize = 23;
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
    Room { near, full, further, matched }
}

/// The parts of the page behind the bars, as many of them as there is room for.
pub fn blocks(lang: Lang, result: &ResultView, detail: Detail, bars: &[Block]) -> Vec<Block> {
    let mut lines = Block::ruler(COLUMNS);
    let head = lines(bars);
    let mut rooms = ROOMS.into_iter().peekable();
    while let Some(room) = rooms.next() {
        let page = Short { lang, result, detail, room };
        let last = rooms.peek().is_none();
        let above = page.above();
        // Each count has a title in it; the page has one.
        let height = head + lines(&above) - 1;
        // The heading after a paragraph stands a line further down.
        let enough = height + usize::from(page.nothing_suits()) < ABOVE;
        if !enough && !last {
            continue;
        }
        let below = page.below();
        if last || height + lines(&below) - 1 < LINES {
            return [bars, &above, &below].concat();
        }
    }
    Vec::new()
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

    /// Whether every role that can be followed is a weak or a poor match.
    fn nothing_suits(&self) -> bool {
        let ranked = ranked(self.result);
        let poor = |x: &&RecommendationView| x.reach != Reach::Here && x.word >= Match::Weak;
        !ranked.is_empty() && ranked.iter().all(poor)
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
        let facts: Vec<Fact> =
            types.take(self.room.matched).map(|t| matched(self.lang, t, self.detail)).collect();
        let source = self.result.matched_by;
        let heading = self.lang.say(words::Matched { source });
        (!facts.is_empty()).then(|| Block::section(heading, vec![Block::Facts(facts)]))
    }

    /// The roles of the shortlist that there is room for, by reach: the nearest group may hold more than one that lies further.
    fn shown<'r>(
        &'r self,
        listed: &'r [&'r RecommendationView<'r>],
    ) -> Vec<&'r [&'r RecommendationView<'r>]> {
        let groups = listed.chunk_by(|a, b| a.reach == b.reach);
        let groups = groups.enumerate().map(|(index, group)| {
            let most = if far(index, group) { self.room.further } else { self.room.near };
            &group[..most.min(group.len())]
        });
        groups.collect()
    }

    /// The shortlist by reach.
    fn groups(&self) -> Vec<Block> {
        let listed = ranked(self.result);
        let mut number = 0;
        let mut blocks = Vec::new();
        let mut told = Vec::new();
        for (index, group) in self.shown(&listed).into_iter().enumerate() {
            let Some(first) = group.first() else {
                continue;
            };
            let far = far(index, group);
            let items = group.iter().map(|x| {
                number += 1;
                let brief = number > self.room.full || far && self.room.full < EVERYTHING;
                told.extend((!brief).then_some(*x));
                entry(self.lang, number, x, self.detail, brief)
            });
            let items: Vec<Item> = items.collect();
            blocks.push(Block::Section(Section {
                heading: self.heading(first.reach),
                blocks: vec![Block::List(items)],
            }));
        }
        blocks.extend(figures(self.lang, &told, self.detail));
        blocks.extend(self.further_on(&listed));
        blocks
    }

    /// The best match of all, where it lies further off than the roles that are shown and none of them suits as well.
    fn further_on(&self, listed: &[&RecommendationView]) -> Option<Block> {
        let shown: Vec<&RecommendationView> = self.shown(listed).concat();
        let away = |x: &&RecommendationView| {
            matches!(x.reach, Reach::Further | Reach::Later) && x.word <= Match::Good
        };
        let best = self.result.recommendations.iter().find(away)?;
        let as_well = |x: &&RecommendationView| x.r >= best.r || x.twins.contains(&best.role);
        if shown.iter().any(as_well) {
            return None;
        }
        Some(Block::aside(self.lang.say(words::FurtherOn {
            title: best.title,
            word: best.word,
            unsure: best.unsure,
            moves: best.moves?,
        })))
    }

    fn heading(&self, reach: Reach) -> Text {
        let role = match self.result.standing {
            StandingTold::In(title) => Some(title),
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

    fn next(&self) -> Vec<Fact> {
        let listed = ranked(self.result);
        let shown = self.shown(&listed).concat();
        let left = (!self.detail.paper).then(|| listed.len() - shown.len());
        next(self.lang, self.result, &shown, left)
    }
}

/// Whether a group of the shortlist lies further off than the one that stands first.
fn far(index: usize, group: &[&RecommendationView]) -> bool {
    index > 0 && group.first().is_some_and(|x| x.reach != Reach::OneMove)
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
