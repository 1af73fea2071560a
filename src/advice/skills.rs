//! What a person says of their own skills.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What a person says of a skill.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Said {
    /// They have it.
    Have,
    /// They do not have it yet.
    Lack,
}

/// The skills of which a person has said something; of all others nothing is known.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Skills(BTreeMap<String, Said>);

impl Skills {
    /// What the person says of a skill; none where they have said nothing.
    pub fn said(&self, skill: &str) -> Option<Said> {
        self.0.get(skill).copied()
    }

    /// Takes what the person says of a skill, in place of what they said before; none takes it back.
    pub fn say(&mut self, skill: &str, said: Option<Said>) {
        match said {
            Some(said) => self.0.insert(skill.to_owned(), said),
            None => self.0.remove(skill),
        };
    }

    /// The skills of which something is said, by id.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Said)> {
        self.0.iter().map(|(skill, said)| (skill.as_str(), *said))
    }

    /// Whether nothing is said of any skill.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
