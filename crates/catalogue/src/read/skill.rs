//! Skills.

use super::{Fields, Reading};
use crate::finding::{Entry, Spot};
use crate::parts::{Skill, SkillKind};
use crate::yaml::Node;

/// Reads the list of skills.
pub fn skills(node: Node, reading: &mut Reading) -> Vec<(Skill, Spot)> {
    reading.list(node, "skills", skill)
}

fn skill(node: Node, reading: &mut Reading) -> Option<(Skill, Spot)> {
    let mut f = Fields::open(node, Entry::Skill, reading)?;
    let id = f.need_id("id");
    let name = f.need_said("name");
    let kind = f.word("kind", &SkillKind::WORDS).unwrap_or(SkillKind::Hard);
    let text = f.said("text").unwrap_or_default().value;
    let examples =
        f.list("examples", |node, reading| reading.text(node, "examples").map(|t| t.value));
    let sources = f.sources();
    f.close();
    let id = id?;
    let skill =
        Skill { id: id.value, name: name.unwrap_or_default().value, kind, text, examples, sources };
    Some((skill, id.spot))
}
