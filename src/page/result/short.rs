//! What a person acts on, on one screen.

use super::entry::{entry, figures};
use super::{matched, next, notes, nothing, ranked, scores, whom};
use crate::advice::reach::Reach;
use crate::advice::recommend::TypePlace;
use crate::document::result::{ByType, RecommendationView, ResultView, StandingTold};
use crate::page::outline::{Block, Item, Mark, Text};
use crate::page::reader::first;
use crate::page::task::task;
use crate::page::{COLUMNS, LINES, Reader, fitting};
use crate::riasec::fit::Match;
use crate::words::result as words;

/// The most lines above the first role.
const ABOVE: usize = 23;
/// Titles of roles to which no way is known, and things to do now.
const FEW: usize = 3;
/// Told in full, however many there are.
const EVERYTHING: usize = 5;

/// Roles one move away, of how many of them everything is told, roles further up, types of which is told what a source matches to them.
///
/// From plenty to little: first what lies further up shortens, then the third role, then what is matched to the second type.
const ROOMS: [[usize; 4]; 13] = [
    [3, EVERYTHING, 2, 2],
    [3, 3, 2, 2],
    [3, 3, 1, 2],
    [3, 2, 1, 2],
    [3, 2, 1, 1],
    [3, 2, 0, 2],
    [3, 2, 0, 1],
    [2, 2, 1, 1],
    [2, 2, 0, 1],
    [2, 1, 1, 1],
    [2, 1, 0, 1],
    [1, 1, 0, 1],
    [1, 1, 0, 0],
];

/// The page with its bars, as much of it as there is room for.
pub fn blocks(reader: Reader, result: &ResultView, bars: &[Block]) -> Vec<Block> {
    let page = Short { reader, result, listed: ranked(result) };
    let mut lines = Block::ruler(COLUMNS);
    let above = |matched| [bars, &page.above(matched)].concat();
    // The heading after a paragraph stands a line further down.
    let most = ABOVE - usize::from(page.nothing_suits());
    let fits = (1..=2).rev().find(|matched| lines(&above(*matched)) < most).unwrap_or(0);
    let rooms = ROOMS.into_iter().filter(|[.., matched]| *matched <= fits);
    fitting(rooms, LINES - 1, |room| [above(room[3]), page.below(room)].concat())
}

struct Short<'p, 'c> {
    reader: Reader,
    result: &'p ResultView<'c>,
    /// The shortlist.
    listed: Vec<&'p RecommendationView<'c>>,
}

impl<'p, 'c> Short<'p, 'c> {
    fn above(&self, matched: usize) -> Vec<Block> {
        let (reader, result) = (self.reader, self.result);
        let mut blocks = vec![Block::Gap];
        blocks.extend(result.lead.as_ref().map(|lead| scores::leaders(reader, lead)));
        blocks.push(scores::code(reader, result));
        blocks.extend(notes(reader, result));
        blocks.extend(self.matched(matched));
        if self.nothing_suits() {
            blocks.extend([Block::Gap, reader.paragraph(words::NothingSuits)]);
        }
        blocks
    }

    /// Whether every role that can be followed is a weak or a poor match.
    fn nothing_suits(&self) -> bool {
        let poor = |x: &&RecommendationView| x.reach != Reach::Here && x.word >= Match::Weak;
        !self.listed.is_empty() && self.listed.iter().all(poor)
    }

    fn below(&self, [near, full, further, _]: [usize; 4]) -> Vec<Block> {
        let (reader, result) = (self.reader, self.result);
        let shown = self.shown(near, further);
        let mut blocks = nothing(reader, result);
        let some = !result.recommendations.is_empty();
        if some && result.shortlist.is_empty() {
            blocks.extend([Block::Gap, reader.paragraph(words::NoneAhead)]);
        }
        blocks.extend(self.groups(&shown, full));
        let shown = shown.concat();
        blocks.extend(self.further_on(&shown));
        blocks.extend(self.no_way());
        blocks.extend([self.now(), Block::Gap]);
        if some {
            let new = result.form.as_ref().is_some_and(|form| form.untried);
            blocks.push(reader.aside(words::Claim { new }));
        }
        let left = (!reader.paper).then(|| self.listed.len() - shown.len());
        blocks.push(next(reader, result, &shown, left));
        blocks
    }

    /// What a source matches to the two leading types, with its own reason.
    fn matched(&self, most: usize) -> Option<Block> {
        let leads = |t: &&ByType| t.place == TypePlace::Leads && !t.titles.is_empty();
        let types = self.result.by_type.iter().filter(leads).take(most);
        let facts = Block::facts(types.map(|t| matched(self.reader, t)));
        let source = self.result.matched_by;
        (!facts.is_empty()).then(|| self.reader.section(words::Matched { source }, [facts]))
    }

    /// The roles of the shortlist that there is room for, by reach: the nearest group may hold more than one that lies further.
    fn shown(&self, near: usize, further: usize) -> Vec<&[&'p RecommendationView<'c>]> {
        let groups = self.listed.chunk_by(|a, b| a.reach == b.reach).enumerate();
        groups
            .map(|(at, group)| first(group, if far(at, group) { further } else { near }).0)
            .collect()
    }

    /// The shortlist by reach.
    fn groups(&self, shown: &[&[&RecommendationView]], full: usize) -> Vec<Block> {
        let (mut number, mut told, mut blocks) = (0, Vec::new(), Vec::new());
        for (index, group) in shown.iter().enumerate() {
            let [first, ..] = group else { continue };
            let items = group.iter().map(|x| {
                number += 1;
                let brief = number > full || far(index, group) && full < EVERYTHING;
                told.extend((!brief).then_some(*x));
                entry(self.reader, number, x, brief)
            });
            let list = Block::list(items);
            blocks.push(self.group(first.reach, list));
        }
        blocks.extend(figures(self.reader, &told));
        blocks
    }

    /// The best match of all, where it lies further off than the roles that are shown and none of them suits as well.
    fn further_on(&self, shown: &[&RecommendationView]) -> Option<Block> {
        let away = |x: &&RecommendationView| {
            matches!(x.reach, Reach::Further | Reach::Later) && x.word <= Match::Good
        };
        let best = self.result.recommendations.iter().find(away)?;
        let as_well = |x: &&RecommendationView| x.r >= best.r || x.twins.contains(&best.role);
        if shown.iter().any(as_well) {
            return None;
        }
        let (title, word, unsure, moves) = (best.title, best.word, best.unsure, best.moves?);
        Some(self.reader.aside(words::FurtherOn { title, word, unsure, moves }))
    }

    fn group(&self, reach: Reach, list: Block) -> Block {
        let role = match self.result.standing {
            StandingTold::In(title) => Some(title),
            _ => None,
        };
        let own = self.result.recommendations.iter().find(|x| x.reach == Reach::Here);
        let heading = words::Group {
            reach,
            role,
            own: own.is_some(),
            // Of a job of which nothing is known nothing is said.
            word: own.map_or(Match::Good, |own| own.word),
            unsure: own.is_some_and(|own| own.unsure),
        };
        self.reader.section(heading, [list])
    }

    fn no_way(&self) -> Option<Block> {
        // Nobody at the top of a ladder is told of what they cannot reach.
        self.listed.first().filter(|x| x.reach != Reach::Here)?;
        let suits = |x: &&RecommendationView| x.reach == Reach::None && x.word <= Match::Good;
        let suiting = self.result.recommendations.iter().filter(suits);
        let titles: Vec<&str> = suiting.map(|x| x.title).collect();
        let (titles, left) = first(&titles, FEW);
        (!titles.is_empty()).then(|| self.reader.aside(words::NoWay { titles: &titles, left }))
    }

    /// What to do now: what the plan for the first role says, else the steps that apply.
    fn now(&self) -> Block {
        let (reader, whom) = (self.reader, whom(self.result));
        let tasks = self.result.now.iter().map(|x| task(reader, x, whom));
        let mut texts: Vec<Text> = tasks.collect();
        if texts.is_empty() {
            texts.extend(reader.steps(&self.result.next_steps));
        }
        let items = (1..).zip(texts.into_iter().take(FEW));
        let items = items.map(|(number, text)| Item::marked(Mark::Number(number), text));
        reader.section(words::Now, [Block::list(items)])
    }
}

/// Whether a group of the shortlist lies further off than the one that stands first.
fn far(index: usize, group: &[&RecommendationView]) -> bool {
    index > 0 && group.first().is_some_and(|x| x.reach != Reach::OneMove)
}
