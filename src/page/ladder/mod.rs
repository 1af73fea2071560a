//! Ladders, and the overview of all roles: the ladders of the sources first, then the lines of each track; in full every rung with its ways in.

mod rungs;

use std::collections::HashMap;

use crate::advice::ladder::Ending;
use crate::catalogue::role::Basis;
use crate::document::ladder::{LadderView, TrackLine};
use crate::graph::course::Course;
use crate::graph::ladder::Omitted;
use crate::page::moves::{arrow, legend, line, titles};
use crate::page::outline::{Block, Fact, Item, Outline, Picture, Text};
use crate::page::reader::first;
use crate::page::{LINES, Reader, fitting};
use crate::words::{common, ladder as words};
use rungs::rungs;

/// The most titles of a list, and the most lines of a track, on a short page.
const FEW: usize = 3;
/// The most titles of a list of which there are several.
const TWO: usize = 2;
/// The most ladders of the sources in the overview, which has no lines of its own.
const IN_HOUSE: usize = 7;
/// The most tracks on a short page.
const SEVERAL: usize = 8;
/// The most ladders of the sources, and the most lines of a track, from the widest room to the narrowest.
const ROOMS: [[usize; 2]; 3] = [[3, FEW], [3, 1], [1, 1]];

/// A ladder, with its picture where the format shows one.
pub fn page(reader: Reader, ladder: &LadderView, picture: Option<Picture>) -> Outline {
    let names = ladder.roles.iter().map(|role| (role.id, role.title));
    let page = Page { reader, ladder, names: names.collect() };
    let mut beginning = page.beginning();
    beginning.extend(picture.map(Block::Picture));
    let blocks = if reader.all {
        [beginning, page.whole()].concat()
    } else {
        fitting(ROOMS, LINES, |room| [&*beginning, &page.short(room)].concat())
    };
    match ladder.from_title {
        Some(role) => reader.page(words::Title { role, down: ladder.down }, blocks),
        None => reader.page(words::Overview { catalogue: ladder.catalogue }, blocks),
    }
}

struct Page<'p, 'c> {
    reader: Reader,
    ladder: &'p LadderView<'c>,
    /// The titles of its roles.
    names: HashMap<&'c str, &'c str>,
}

impl<'c> Page<'_, 'c> {
    fn short(&self, [drawn, lines]: [usize; 2]) -> Vec<Block> {
        let most = if self.ladder.from_role.is_some() { drawn } else { IN_HOUSE };
        let mut blocks = vec![self.of_sources(most), self.by_track(lines)];
        blocks.extend(self.by_level());
        blocks.extend([Block::Gap, self.beside()]);
        let lines = self.ladder.crossings.len();
        blocks.extend((lines > 0).then(|| self.reader.aside(words::Crossings { lines })));
        blocks.push(self.reader.bullets(common::Next, self.next()));
        blocks
    }

    fn whole(&self) -> Vec<Block> {
        let (reader, ladder) = (self.reader, self.ladder);
        let mut blocks = vec![self.of_sources(usize::MAX), self.lines_in_full()];
        if ladder.from_role.is_none() || !ladder.moves.is_empty() {
            blocks.extend(rungs(reader, ladder));
            blocks.push(Block::Gap);
            blocks.extend(legend(reader, &ladder.moves, ladder.voice));
        }
        blocks.push(reader.bullets(common::Next, self.next()));
        blocks
    }

    /// The titles of some roles by their ids.
    fn titles(&self, ids: &[&'c str]) -> Vec<&'c str> {
        ids.iter().map(|id| self.names.get(id).copied().unwrap_or(id)).collect()
    }

    /// Why there is no rung, what is left out, and the marked route.
    fn beginning(&self) -> Vec<Block> {
        let (reader, ladder) = (self.reader, self.ladder);
        let (down, Omitted { roles, moves, .. }) = (ladder.down, ladder.omitted);
        let mut blocks = Vec::new();
        if let (Some(ending), Some(role)) = (ladder.ending, ladder.from_title) {
            blocks.extend([Block::Gap, reader.paragraph(words::Ending { ending, role, down })]);
        }
        if ladder.omitted != Omitted::default() {
            blocks.extend([Block::Gap, reader.paragraph(words::Part { roles, moves, down })]);
        }
        if !ladder.route.is_empty() {
            let titles = self.titles(&ladder.route);
            let line = line(reader, &titles, |index| self.inferred(index));
            blocks.push(reader.section(words::OnYourRoute, [Block::list([Item::plain(line)])]));
        }
        blocks
    }

    /// Whether no source gives the move that a marked route takes from one of its roles.
    fn inferred(&self, index: usize) -> bool {
        let route = &self.ladder.route;
        let ends = (route[index], route[index + 1]);
        let moves = self.ladder.moves.iter();
        let joining = moves.filter(|m| (m.from_role, m.to_role) == ends);
        let best = joining.min_by_key(|m| (m.kind, m.basis));
        best.is_some_and(|m| m.basis == Basis::Inferred)
    }

    /// Whether a line has a move that nobody states.
    fn any_inferred(&self) -> bool {
        self.ladder.ladders.iter().any(|line| line.inferred.contains(&true))
    }

    /// The ladders of the sources, across tracks.
    fn of_sources(&self, most: usize) -> Block {
        let (reader, ladders) = (self.reader, &self.ladder.source_ladders);
        let sourced = ladders.iter().any(|ladder| !ladder.sources.is_empty());
        let items = ladders.iter().take(most).map(|ladder| {
            let line = line(reader, &titles(&ladder.roles), |_| false);
            Item::plain(reader.sourced(line, ladder.sources)).noted(Text::faint(ladder.name))
        });
        let left = reader.left_out(ladders.len(), most);
        let list = [Block::list(items)].into_iter().chain(left);
        reader.section(words::AsDrawn { sourced }, list)
    }

    /// For each track its lines without the role itself, which all of them share.
    fn by_track(&self, most: usize) -> Block {
        let (reader, ladders, down) = (self.reader, &self.ladder.ladders, self.ladder.down);
        let tracks: Vec<&[TrackLine]> = ladders.chunk_by(|a, b| a.track == b.track).collect();
        // The more tracks there are, the fewer lines each may have.
        let most = most.min(match tracks.len() {
            0..=FEW => FEW,
            n if n < SEVERAL && !down => TWO,
            _ => 1,
        });
        let named = ladders.iter().any(|line| line.track.is_some());
        let mut blocks = if named {
            let facts = tracks.iter().take(SEVERAL).flat_map(|lines| {
                let name = lines[0].track_name.map(str::to_owned);
                let name = name.unwrap_or_else(|| reader.say(words::WithoutTrack));
                let shown = self.several(first(lines, most).0);
                Fact::column(name, shown.into_iter().chain(reader.more(lines.len(), most)))
            });
            vec![Block::facts(facts)]
        } else {
            let lines = ladders.iter().take(SEVERAL).map(|line| Item::plain(self.without(line)));
            let left = reader.left_out(ladders.len(), SEVERAL);
            [Block::list(lines)].into_iter().chain(left).collect()
        };
        blocks.extend(reader.left_out(tracks.len(), SEVERAL));
        let inferred = self.any_inferred();
        reader.section(words::ByTrack { tracks: named, down, inferred }, blocks)
    }

    /// The short lines of one track; what a line shares with the one before it is not said again.
    fn several(&self, lines: &[TrackLine<'c>]) -> Vec<String> {
        let mut said: Vec<String> = lines.iter().take(1).map(|l| self.without(l)).collect();
        for pair in lines.windows(2) {
            let shared = pair[0].roles.iter().zip(&pair[1].roles);
            let shared = shared.take_while(|(a, b)| a == b).count();
            said.push(if self.ladder.down || shared < 2 {
                self.without(&pair[1])
            } else {
                let rest = TrackLine {
                    roles: pair[1].roles[shared - 1..].to_vec(),
                    inferred: pair[1].inferred[shared - 1..].to_vec(),
                    ..pair[1]
                };
                self.reader.say(words::Shared { rest: &self.without(&rest) })
            });
        }
        said
    }

    /// A line without the role where it begins, or with `down` without the one where it ends.
    fn without(&self, of: &TrackLine<'c>) -> String {
        let inferred = |index: usize| of.inferred.get(index).copied().unwrap_or_default();
        match self.titles(&of.roles).as_slice() {
            [below @ .., _] if self.ladder.down && !below.is_empty() => {
                let text = line(self.reader, below, inferred);
                format!("{text}\u{a0}{}", arrow(inferred(below.len() - 1)).trim())
            }
            [_, above @ ..] if !above.is_empty() => {
                let text = line(self.reader, above, |index| inferred(index + 1));
                format!("{}{text}", arrow(inferred(0)).trim_start())
            }
            all => line(self.reader, all, inferred),
        }
    }

    /// Each track as whole lines.
    fn lines_in_full(&self) -> Block {
        let tracks = self.ladder.ladders.chunk_by(|a, b| a.track == b.track).map(|lines| {
            let list = Block::list(lines.iter().map(|of| {
                let inferred = |index: usize| of.inferred.get(index) == Some(&true);
                Item::plain(line(self.reader, &self.titles(&of.roles), inferred))
            }));
            match lines[0].track_name {
                Some(name) => Block::section(name, [list]),
                None => list,
            }
        });
        let (down, inferred) = (self.ladder.down, self.any_inferred());
        self.reader.section(words::Lines { down, inferred }, tracks)
    }

    /// How many roles the overview has on each level, and the first of them.
    fn by_level(&self) -> Option<Block> {
        if self.ladder.from_role.is_some() {
            return None;
        }
        let (reader, levels) = (self.reader, &self.ladder.levels);
        let facts = levels.iter().take(SEVERAL).map(|level| {
            let roles = self.ladder.roles.iter().filter(|r| r.level == level.id);
            let titles: Vec<&str> = roles.map(|role| role.title).collect();
            let (names, left) = first(&titles, TWO);
            let (roles, paper) = (titles.len(), reader.paper);
            Fact::new(level.name, reader.say(words::Roles { roles, names: &names, left, paper }))
        });
        let left = reader.left_out(levels.len(), SEVERAL);
        Some(reader.section(words::ByLevel, [Block::facts(facts)].into_iter().chain(left)))
    }

    /// The top of the ladder, and the moves at the role itself that are no promotions.
    fn beside(&self) -> Block {
        let (reader, ladder) = (self.reader, self.ladder);
        let mut facts = Vec::new();
        if !ladder.top.is_empty() && !ladder.down {
            facts.push(reader.fact(words::TopOfIt, reader.row(&self.titles(&ladder.top), FEW)));
        }
        for kind in Course::ALL {
            let moves = ladder.aside.iter().filter(|m| m.kind == kind);
            let titles = moves.map(|m| if ladder.down { m.from_title } else { m.to_title });
            let mut titles: Vec<&str> = titles.collect();
            titles.dedup();
            if !titles.is_empty() {
                facts.push(reader.fact(words::Aside { kind }, reader.row(&titles, TWO)));
            }
        }
        Block::Facts(facts)
    }

    /// The commands that answer the next question.
    fn next(&self) -> Vec<String> {
        let (reader, ladder) = (self.reader, self.ladder);
        let Some(role) = ladder.from_role else {
            let moves = ladder.moves.len();
            let all = (!reader.all).then(|| reader.say(words::NextOverview { moves }));
            let lines = [reader.say(words::NextRole), reader.say(words::NextDraw)];
            return all.into_iter().chain(lines).collect();
        };
        let moves = ladder.moves.len() + ladder.aside_count;
        let whole = ladder.moves.is_empty() && ladder.aside.len() <= TWO;
        let down = ladder.down;
        let all = (!reader.all && !whole).then(|| reader.say(words::NextAll { role, moves, down }));
        let up = |role| reader.say(words::NextUp { role });
        let plan = |to| vec![reader.say(words::NextPlan { from: role, to })];
        let first = ladder.moves.iter().find(|m| m.from_role == role);
        let lines = match (ladder.ending, ladder.route.last(), first) {
            _ if ladder.down => vec![up(role)],
            (_, Some(to), _) => plan(*to),
            (None, None, Some(first)) => plan(first.to_role),
            (Some(Ending::FirstJob), ..) => {
                ladder.aside.iter().take(1).map(|m| up(m.to_role)).collect()
            }
            _ => {
                // What does not go on upward may go on beside.
                let beside = ladder.aside.iter().find(|m| m.kind == Course::Lateral);
                let down = reader.say(words::NextDown { role });
                beside.map(|m| up(m.to_role)).into_iter().chain([down]).collect()
            }
        };
        all.into_iter().chain(lines).collect()
    }
}
