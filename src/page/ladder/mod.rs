//! Ladders, and the overview of all roles: the ladders of the sources first, then the lines of each track; in full every rung with its ways in.

mod next;

use std::collections::HashMap;

use crate::document::ladder::{LadderView, SourceLine, TrackLine};
use crate::graph::course::Course;
use crate::graph::ladder::Omitted;
use crate::page::line::{arrow, line};
use crate::page::moves::legend;
use crate::page::outline::{Block, Fact, Item, Mark, Outline, Picture, Text};
use crate::page::rung::rungs;
use crate::page::{COLUMNS, Detail, LINES};
use crate::words::{Lang, common, ladder as words};

/// The most titles of a list, and the most lines of a track, on a short page.
const FEW: usize = 3;
/// The most titles of a list of which there are several.
const TWO: usize = 2;
/// The most ladders of the sources in the overview, which has no lines of its own.
const IN_HOUSE: usize = 7;
/// The most tracks on a short page.
const SEVERAL: usize = 8;

/// How much of a ladder a short page holds.
#[derive(Clone, Copy)]
struct Room {
    /// The most ladders of the sources.
    drawn: usize,
    /// The most lines of a track.
    lines: usize,
}

/// From the widest to the narrowest: the first that fits is taken.
const ROOMS: [Room; 3] =
    [Room { drawn: 3, lines: FEW }, Room { drawn: 3, lines: 1 }, Room { drawn: 1, lines: 1 }];

/// A ladder, with its picture where the format shows one.
pub fn page(lang: Lang, ladder: &LadderView, picture: Option<Picture>, detail: Detail) -> Outline {
    let title = match ladder.from_title {
        Some(role) => lang.say(words::Title { role, down: ladder.down }),
        None => lang.say(words::Overview { catalogue: ladder.catalogue }),
    };
    let titles = ladder.roles.iter().map(|role| (role.id, role.title));
    let mut page = Page { lang, ladder, titles: titles.collect(), detail, room: ROOMS[0] };
    let mut blocks = page.beginning();
    blocks.extend(picture.map(Block::Picture));
    let mut rest = page.rest();
    if !detail.all {
        let mut lines = Block::ruler(COLUMNS);
        // Each count has a title in it; the page has one.
        let head = lines(&blocks) - 1;
        for room in &ROOMS[1..] {
            if head + lines(&rest) <= LINES {
                break;
            }
            page.room = *room;
            rest = page.rest();
        }
    }
    blocks.extend(rest);
    Outline { blocks, ..Outline::titled(title) }
}

struct Page<'p, 'c> {
    lang: Lang,
    ladder: &'p LadderView<'c>,
    titles: HashMap<&'c str, &'c str>,
    detail: Detail,
    room: Room,
}

impl<'c> Page<'_, 'c> {
    /// What stands below the beginning.
    fn rest(&self) -> Vec<Block> {
        let ladder = self.ladder;
        let mut blocks = vec![self.of_sources()];
        if self.detail.all {
            blocks.push(self.lines_in_full());
            if ladder.from_role.is_none() || !ladder.moves.is_empty() {
                blocks.extend(rungs(self.lang, ladder, self.detail));
                blocks.push(Block::Gap);
                blocks.extend(legend(self.lang, &ladder.moves, ladder.voice));
            }
        } else {
            blocks.push(self.by_track());
            blocks.extend(self.by_level());
            blocks.extend([Block::Gap, self.beside()]);
            blocks.extend(self.crossings());
        }
        blocks.push(self.next());
        blocks
    }

    fn title(&self, id: &'c str) -> &'c str {
        self.titles.get(id).copied().unwrap_or(id)
    }

    /// Why there is no rung, what is left out, and the marked route.
    fn beginning(&self) -> Vec<Block> {
        let (lang, ladder) = (self.lang, self.ladder);
        let mut blocks = Vec::new();
        if let (Some(ending), Some(role)) = (ladder.ending, ladder.from_title) {
            let down = ladder.down;
            let why = lang.say(words::Ending { ending, role, down });
            blocks.extend([Block::Gap, Block::paragraph(why)]);
        }
        if ladder.omitted != Omitted::default() {
            let part = words::Part {
                roles: ladder.omitted.roles,
                moves: ladder.omitted.moves,
                down: ladder.down,
            };
            blocks.extend([Block::Gap, Block::paragraph(lang.say(part))]);
        }
        if !ladder.route.is_empty() {
            let titles: Vec<&str> = ladder.route.iter().map(|id| self.title(id)).collect();
            let line = self.line(&titles, |index| self.inferred(index));
            blocks.push(Block::section(
                lang.say(words::OnYourRoute),
                vec![Block::List(vec![Item::marked(Mark::None, line)])],
            ));
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
        best.is_some_and(|m| m.basis == crate::catalogue::role::Basis::Inferred)
    }

    /// Whether a line has a move that nobody states.
    fn any_inferred(&self) -> bool {
        let mut lines = self.ladder.ladders.iter();
        lines.any(|line| line.inferred.contains(&true))
    }

    fn line(&self, titles: &[&str], inferred: impl Fn(usize) -> bool) -> String {
        line(self.lang, titles, self.detail.all, inferred)
    }

    /// The ladders of the sources, across tracks.
    fn of_sources(&self) -> Block {
        let (lang, detail) = (self.lang, self.detail);
        let ladders = &self.ladder.source_ladders;
        let most = match self.ladder.from_role {
            _ if detail.all => ladders.len(),
            Some(_) => self.room.drawn,
            None => IN_HOUSE,
        };
        let sourced = ladders.iter().any(|ladder| !ladder.sources.is_empty());
        let one = |ladder: &SourceLine| {
            let titles: Vec<&str> = ladder.roles.iter().map(|role| role.title).collect();
            let line = self.line(&titles, |_| false);
            Item::marked(Mark::None, super::statement::sourced(line, ladder.sources, detail))
                .noted(Text::faint(ladder.name))
        };
        let mut list = vec![Block::List(ladders.iter().take(most).map(one).collect())];
        list.extend(self.detail.left_out(self.lang, ladders.len(), most));
        Block::section(lang.say(words::AsDrawn { sourced }), list)
    }

    /// For each track its lines without the role itself, which all of them share.
    fn by_track(&self) -> Block {
        let lang = self.lang;
        let tracks: Vec<&[TrackLine]> =
            self.ladder.ladders.chunk_by(|a, b| a.track == b.track).collect();
        // The more tracks there are, the fewer lines each may have.
        let most = match tracks.len() {
            0..=FEW => FEW,
            n if n < SEVERAL && !self.ladder.down => TWO,
            _ => 1,
        };
        let most = most.min(self.room.lines);
        let facts = tracks.iter().take(SEVERAL).flat_map(|lines| {
            let left = lines.len().saturating_sub(most);
            let more = (left > 0)
                .then(|| lang.say(common::LeftOut { count: left, paper: self.detail.paper }));
            let name = lines[0].track_name.map(str::to_owned);
            let name = name.unwrap_or_else(|| lang.say(words::WithoutTrack));
            let names = [name].into_iter().chain(std::iter::repeat(String::new()));
            let shown = self.several(&lines[..lines.len() - left]);
            names
                .zip(shown.into_iter().chain(more))
                .map(|(name, line)| Fact::new(name, line))
                .collect::<Vec<_>>()
        });
        let named = self.ladder.ladders.iter().any(|line| line.track.is_some());
        let mut blocks = if named {
            vec![Block::Facts(facts.collect())]
        } else {
            let lines = self.ladder.ladders.iter().take(SEVERAL);
            let lines = lines.map(|line| Item::marked(Mark::None, self.short(line)));
            let lines: Vec<Item> = lines.collect();
            let left = self.detail.left_out(self.lang, self.ladder.ladders.len(), lines.len());
            [Block::List(lines)].into_iter().chain(left).collect()
        };
        blocks.extend(self.detail.left_out(self.lang, tracks.len(), SEVERAL));
        Block::section(
            lang.say(words::ByTrack {
                tracks: named,
                down: self.ladder.down,
                inferred: self.any_inferred(),
            }),
            blocks,
        )
    }

    /// The short lines of one track; what a line shares with the one before it is not said again.
    fn several(&self, lines: &[TrackLine<'c>]) -> Vec<String> {
        let mut said: Vec<String> = lines.iter().take(1).map(|l| self.short(l)).collect();
        for pair in lines.windows(2) {
            let shared = pair[0].roles.iter().zip(&pair[1].roles);
            let shared = shared.take_while(|(a, b)| a == b).count();
            said.push(if self.ladder.down || shared < 2 {
                self.short(&pair[1])
            } else {
                let rest = TrackLine {
                    roles: pair[1].roles[shared - 1..].to_vec(),
                    inferred: pair[1].inferred[shared - 1..].to_vec(),
                    ..pair[1]
                };
                self.lang.say(words::Shared { rest: &self.short(&rest) })
            });
        }
        said
    }

    /// A line without the role where it begins, or with `down` without the one where it ends.
    fn short(&self, line: &TrackLine<'c>) -> String {
        let titles: Vec<&str> = line.roles.iter().map(|id| self.title(id)).collect();
        let inferred = |index: usize| line.inferred.get(index).copied().unwrap_or_default();
        match titles.as_slice() {
            [below @ .., _] if self.ladder.down && !below.is_empty() => {
                let text = self.line(below, inferred);
                format!("{text}\u{a0}{}", arrow(inferred(below.len() - 1)).trim())
            }
            [_, above @ ..] if !above.is_empty() => {
                let text = self.line(above, |index| inferred(index + 1));
                format!("{}{text}", arrow(inferred(0)).trim_start())
            }
            all => self.line(all, inferred),
        }
    }

    /// Each track as whole lines.
    fn lines_in_full(&self) -> Block {
        let mut blocks = Vec::new();
        for lines in self.ladder.ladders.chunk_by(|a, b| a.track == b.track) {
            let items = lines.iter().map(|line| {
                let titles: Vec<&str> = line.roles.iter().map(|id| self.title(id)).collect();
                let inferred = |index: usize| line.inferred.get(index).copied();
                let text = self.line(&titles, |index| inferred(index).unwrap_or_default());
                Item::marked(Mark::None, text)
            });
            let list = Block::List(items.collect());
            blocks.push(match lines[0].track_name {
                Some(name) => Block::section(name, vec![list]),
                None => list,
            });
        }
        let (down, inferred) = (self.ladder.down, self.any_inferred());
        Block::section(self.lang.say(words::Lines { down, inferred }), blocks)
    }

    /// How many roles the overview has on each level, and the first of them.
    fn by_level(&self) -> Option<Block> {
        if self.ladder.from_role.is_some() {
            return None;
        }
        let lang = self.lang;
        let facts = self.ladder.levels.iter().take(SEVERAL).map(|level| {
            let roles = self.ladder.roles.iter().filter(|r| r.level == level.id);
            let titles: Vec<&str> = roles.map(|role| role.title).collect();
            let shown = titles.len().min(TWO);
            let text = lang.say(words::Roles {
                roles: titles.len(),
                names: &&titles[..shown],
                left: titles.len() - shown,
                paper: self.detail.paper,
            });
            Fact::new(level.name, text)
        });
        let mut blocks = vec![Block::Facts(facts.collect())];
        blocks.extend(self.detail.left_out(self.lang, self.ladder.levels.len(), SEVERAL));
        Some(Block::section(lang.say(words::ByLevel), blocks))
    }

    /// The top of the ladder, and the moves at the role itself that are no promotions.
    fn beside(&self) -> Block {
        let lang = self.lang;
        let some = |titles: &[&str], most: usize| {
            let shown = titles.len().min(most);
            let left = titles.len() - shown;
            lang.say(common::Few { names: &&titles[..shown], left, paper: self.detail.paper })
        };
        let mut facts = Vec::new();
        if !self.ladder.top.is_empty() && !self.ladder.down {
            let top: Vec<&str> = self.ladder.top.iter().map(|id| self.title(id)).collect();
            facts.push(Fact::new(lang.say(words::TopOfIt), some(&top, FEW)));
        }
        for kind in Course::ALL {
            let moves = self.ladder.aside.iter().filter(|m| m.kind == kind);
            let mut titles: Vec<&str> =
                moves.map(|m| if self.ladder.down { m.from_title } else { m.to_title }).collect();
            titles.dedup();
            if !titles.is_empty() {
                facts.push(Fact::new(lang.say(words::Aside { kind }), some(&titles, TWO)));
            }
        }
        Block::Facts(facts)
    }

    /// The lines of which the ladder shows only where they begin.
    fn crossings(&self) -> Option<Block> {
        let titles = &self.ladder.crossings;
        let lines = titles.len();
        (lines > 0).then(|| Block::aside(self.lang.say(words::Crossings { lines })))
    }
}
