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
pub struct Skills(
    BTreeMap<String, Said>,
    /// Degrees, as indices on a catalogue's scale; they are kept beside what is said.
    #[serde(skip)]
    BTreeMap<String, u8>,
);

impl Skills {
    /// What the person says of a skill; none where they have said nothing.
    pub fn said(&self, skill: &str) -> Option<Said> {
        self.0.get(skill).copied()
    }

    /// The degree to which the person has a skill; none where they have said none.
    pub fn degree(&self, skill: &str) -> Option<u8> {
        self.1.get(skill).copied()
    }

    /// Takes to which degree the person has a skill.
    pub fn have_to(&mut self, skill: &str, degree: u8) {
        self.say(skill, Some(Said::Have));
        self.1.insert(skill.to_owned(), degree);
    }

    /// Forgets the degrees that lie beyond a scale of so many, and tells the skills that had them: these count without a degree.
    pub fn forget_degrees_beyond(&mut self, scale: usize) -> Vec<String> {
        let degrees = std::mem::take(&mut self.1).into_iter();
        let (kept, beyond): (BTreeMap<_, _>, BTreeMap<_, _>) =
            degrees.partition(|(_, degree)| usize::from(*degree) < scale);
        self.1 = kept;
        beyond.into_keys().collect()
    }

    /// Takes all that is said elsewhere.
    pub fn take(&mut self, other: &Self) {
        self.0.extend(other.0.iter().map(|(id, said)| (id.clone(), *said)));
        self.1.extend(other.1.iter().map(|(id, degree)| (id.clone(), *degree)));
    }

    /// Takes what the person says of a skill, in place of what they said before; none takes it back.
    pub fn say(&mut self, skill: &str, said: Option<Said>) {
        // Another word takes back the degree that went with the one before.
        if said != Some(Said::Have) {
            self.1.remove(skill);
        }
        match said {
            Some(said) => self.0.insert(skill.to_owned(), said),
            None => self.0.remove(skill),
        };
    }

    /// The skills of which something is said, by id.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Said)> {
        self.0.iter().map(|(skill, said)| (skill.as_str(), *said))
    }

    /// The degrees that are said, by the skill's id.
    pub fn degrees(&self) -> &BTreeMap<String, u8> {
        &self.1
    }

    /// Whether nothing is said of any skill.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
