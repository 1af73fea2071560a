//! Steps that a person can take.

use super::{Fields, Reading, Text};
use crate::finding::{Entry, Spot};
use crate::parts::{Stage, Step};
use crate::yaml::Node;

/// Reads the list of steps; the references of each come with their spots.
pub fn steps(node: Node, reading: &mut Reading) -> Vec<(Step, StepSpots)> {
    reading.list(node, "steps", step)
}

/// The spots of a step's references, in their order.
#[derive(Debug)]
pub struct StepSpots {
    /// Its id.
    pub id: Spot,
    /// Its levels.
    pub levels: Vec<Spot>,
    /// Its roles, then those that it leads towards.
    pub roles: Vec<Spot>,
}

fn step(node: Node, reading: &mut Reading) -> Option<(Step, StepSpots)> {
    let mut f = Fields::open(node, Entry::Step, reading)?;
    let id = f.need_id("id");
    let stages = f.list("stages", |node, reading| reading.word(node, "stages", &Stage::WORDS));
    let (levels, roles, towards) = (f.ids("levels"), f.ids("roles"), f.ids("towards"));
    let interest_test = f.flag("test");
    let long = f.flag("long");
    let text = f.need_said("text");
    let sources = f.sources();
    f.close();
    let id = id?;
    let spots = StepSpots {
        id: id.spot,
        levels: levels.iter().map(|t| t.spot).collect(),
        roles: roles.iter().chain(&towards).map(|t| t.spot).collect(),
    };
    let values = |texts: Vec<Text>| texts.into_iter().map(|t| t.value).collect();
    let step = Step {
        id: id.value,
        stages,
        levels: values(levels),
        roles: values(roles),
        towards: values(towards),
        test: interest_test,
        long,
        text: text.unwrap_or_default().value,
        sources,
    };
    Some((step, spots))
}
