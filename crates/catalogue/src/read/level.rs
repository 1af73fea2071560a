//! What roles stand on: levels with their dimensions, tracks, and the ladders of the sources.

use super::pay::pay;
use super::role::{expects, skill_need};
use super::{Asked, Fields, Reading};
use crate::finding::{Entry, Fault, Spot};
use crate::parts::{Dimension, Level, Place, SourceLadder, Track};
use crate::yaml::Node;

/// The spots of a level and of what it names.
#[derive(Debug, Clone)]
pub struct LevelSpots {
    /// Its id.
    pub id: Spot,
    /// Its track.
    pub track: Spot,
    /// Its skills, in order.
    pub skills: Vec<Asked>,
    /// Its dimensions, in order.
    pub expects: Vec<Spot>,
}

pub(super) fn level(node: Node, reading: &mut Reading) -> Option<(Level, LevelSpots)> {
    let mut f = Fields::open(node, Entry::Level, reading)?;
    let id = f.need_id("id");
    let name = f.need_said("name");
    let place = f
        .word(
            "place",
            &[("before", Place::Before), ("inside", Place::Inside), ("outside", Place::Outside)],
        )
        .unwrap_or(Place::Inside);
    let track = f.reference("track");
    let text = f.statements("text");
    let (skills, asked) = f.list("skills", skill_need).into_iter().unzip();
    let (expects, expect_spots) = expects(f.take("expects"), f.reading);
    let pay = f.take("pay").and_then(|node| pay(node, f.reading));
    let sources = f.sources();
    f.close();
    let id = id?;
    let spots = LevelSpots {
        id: id.spot,
        track: track.as_ref().map_or(id.spot, |t| t.spot),
        skills: asked,
        expects: expect_spots,
    };
    let level = Level {
        id: id.value,
        name: name.unwrap_or_default().value,
        place,
        track: track.map(|t| t.value),
        text,
        skills,
        expects,
        pay,
        sources,
    };
    Some((level, spots))
}

pub(super) fn dimension(node: Node, reading: &mut Reading) -> Option<(Dimension, Spot)> {
    let mut f = Fields::open(node, Entry::Dimension, reading)?;
    let (id, name) = (f.need_id("id"), f.need_said("name"));
    let text = f.said("text").unwrap_or_default().value;
    f.close();
    let id = id?;
    let dimension = Dimension { id: id.value, name: name?.value, text };
    Some((dimension, id.spot))
}

pub(super) fn track(node: Node, reading: &mut Reading) -> Option<(Track, Spot)> {
    let mut f = Fields::open(node, Entry::Track, reading)?;
    let id = f.need_id("id");
    let name = f.need_said("name");
    let sources = f.sources();
    f.close();
    let id = id?;
    let track = Track { id: id.value, name: name.unwrap_or_default().value, sources };
    Some((track, id.spot))
}

pub(super) fn ladder(node: Node, reading: &mut Reading) -> Option<(SourceLadder, Vec<Spot>)> {
    let mut f = Fields::open(node, Entry::Ladder, reading)?;
    let name = f.said("name").unwrap_or_default().value;
    let roles = f.ids("roles");
    if roles.is_empty() {
        let (key, within) = ("roles", Entry::Ladder);
        f.reading.note(Fault::MissingKey { key, within }, f.spot);
    }
    let sources = f.sources();
    f.close();
    let spots = roles.iter().map(|role| role.spot).collect();
    let roles = roles.into_iter().map(|role| role.value).collect();
    let ladder = SourceLadder { name, roles, sources };
    Some((ladder, spots))
}
