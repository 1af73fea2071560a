//! A topic of the guide.

use super::{Fields, Reading, Text};
use crate::finding::{Entry, Spot};
use crate::parts::{GuideSection, Pointer, Stage, Subject, Topic};
use crate::yaml::Node;

/// The spots of a topic's references, in their order.
#[derive(Debug)]
pub struct TopicSpots {
    /// Its id.
    pub id: Spot,
    /// Its roles.
    pub roles: Vec<Spot>,
    /// Its levels.
    pub levels: Vec<Spot>,
}

/// Reads a topic.
pub fn topic(node: Node, reading: &mut Reading) -> Option<(Topic, TopicSpots)> {
    let mut f = Fields::open(node, Entry::Topic, reading)?;
    let (id, title, line) = (f.need_id("id"), f.need_said("title"), f.need_said("line"));
    let order = f.take("order").and_then(|n| f.reading.whole(&n, "order", 0..=100_000));
    let about = f.take("about").and_then(|n| f.reading.word(n, "about", &Subject::WORDS));
    let (roles, levels) = (f.ids("roles"), f.ids("levels"));
    let intro = f.statements("intro");
    let sections = f.list("sections", section);
    let see = f.list("see", pointer);
    f.close();
    let id = id?;
    let spots = TopicSpots {
        id: id.spot,
        roles: roles.iter().map(|t| t.spot).collect(),
        levels: levels.iter().map(|t| t.spot).collect(),
    };
    let values = |texts: Vec<Text>| texts.into_iter().map(|t| t.value).collect();
    let topic = Topic {
        id: id.value,
        title: title.unwrap_or_default().value,
        order: order.unwrap_or(u32::MAX),
        line: line.unwrap_or_default().value,
        about,
        roles: values(roles),
        levels: values(levels),
        intro: intro.into(),
        sections: sections.into(),
        see: see.into(),
    };
    Some((topic, spots))
}

fn section(node: Node, reading: &mut Reading) -> Option<GuideSection> {
    let mut f = Fields::open(node, Entry::Section, reading)?;
    let heading = f.need_said("heading");
    let industries = f.list("industries", |node, reading| reading.text(node, "industries"));
    let statements = f.statements("statements");
    let steps = f.list("steps", |node, reading| reading.word(node, "stages", &Stage::WORDS));
    f.close();
    Some(GuideSection {
        heading: heading?.value,
        industries: industries.into_iter().map(|t| t.value).collect(),
        statements,
        steps,
    })
}

fn pointer(node: Node, reading: &mut Reading) -> Option<Pointer> {
    let mut f = Fields::open(node, Entry::Pointer, reading)?;
    let (command, about) = (f.need_text("command"), f.need_said("about"));
    f.close();
    Some(Pointer { command: command?.value, about: about?.value })
}
