//! Holland codes as a person types them, and the scores they stand for.

use super::{Interest, Profile};

/// A Holland code: one to six different letters, the strongest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HollandCode(Vec<Interest>);

/// What is wrong with a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadCode {
    /// There is no letter at all.
    Empty,
    /// A character that is none of the six letters.
    Letter {
        /// The character.
        character: char,
        /// Its place, from 1.
        position: usize,
    },
    /// A letter that stands twice.
    Twice {
        /// The letter.
        letter: Interest,
        /// Its second place, from 1.
        position: usize,
    },
}

impl HollandCode {
    /// Reads a code; case is ignored.
    ///
    /// # Errors
    ///
    /// The first character that does not belong.
    pub fn parse(text: &str) -> Result<Self, BadCode> {
        let mut letters = Vec::new();
        for (place, character) in text.trim().chars().enumerate() {
            let position = place + 1;
            let Some(letter) = Interest::from_letter(character) else {
                return Err(BadCode::Letter {
                    character,
                    position,
                });
            };
            if letters.contains(&letter) {
                return Err(BadCode::Twice { letter, position });
            }
            letters.push(letter);
        }
        if letters.is_empty() {
            return Err(BadCode::Empty);
        }
        Ok(Self(letters))
    }

    /// The letters, the strongest first.
    pub fn letters(&self) -> &[Interest] {
        &self.0
    }

    /// The scores that the code stands for: evenly falling ones for its letters, above an equal rest.
    ///
    /// With n letters they are n, n − 1, … 1, and 0 for the rest; all six letters run from 6 to 1.
    pub fn scores(&self) -> Profile {
        let mut scores = [0.0; 6];
        let mut score = 0.0;
        for letter in self.0.iter().rev() {
            score += 1.0;
            scores[letter.place()] = score;
        }
        Profile(scores)
    }
}
