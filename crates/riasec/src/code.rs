//! Holland codes as a person types them, and the scores they stand for.

use super::{Interest, Profile};

/// A Holland code: one to six different letters, the strongest first, tied ones together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HollandCode(Vec<Vec<Interest>>);

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
    /// Reads a code; case is ignored. Its letters may be parted by spaces and marks, as in `S-E-C` and `S, E, C`; `=` ties two of them, as in
    /// the code that a result shows: `S>I=E>A>C>R`.
    ///
    /// # Errors
    ///
    /// The first character that does not belong.
    pub fn parse(text: &str) -> Result<Self, BadCode> {
        let mut groups: Vec<Vec<Interest>> = Vec::new();
        let mut tied = false;
        for (place, character) in text.trim().chars().enumerate() {
            let position = place + 1;
            if parts_letters(character) {
                tied = tied && character.is_whitespace() || character == '=';
                continue;
            }
            let Some(letter) = Interest::from_letter(character) else {
                return Err(BadCode::Letter { character, position });
            };
            if groups.iter().flatten().any(|known| *known == letter) {
                return Err(BadCode::Twice { letter, position });
            }
            match groups.last_mut().filter(|_| tied) {
                Some(group) => group.push(letter),
                None => groups.push(vec![letter]),
            }
            tied = false;
        }
        if groups.is_empty() {
            return Err(BadCode::Empty);
        }
        Ok(Self(groups))
    }

    /// The letters, the strongest first, tied ones together.
    pub fn groups(&self) -> &[Vec<Interest>] {
        &self.0
    }

    /// The letters one by one, the strongest first.
    pub fn letters(&self) -> Vec<Interest> {
        self.0.iter().flatten().copied().collect()
    }

    /// The scores that the code stands for: evenly falling ones for its letters, above an equal rest.
    ///
    /// With n letters they are n, n − 1, … 1, and 0 for the rest; all six letters run from 6 to 1. Tied letters share the mean of their places.
    pub fn scores(&self) -> Profile {
        let mut scores = [0.0; 6];
        let mut below = 0.0;
        for group in self.0.iter().rev() {
            let tied = group.len() as f64;
            for letter in group {
                scores[letter.index()] = below + f64::midpoint(tied, 1.0);
            }
            below += tied;
        }
        Profile(scores)
    }
}

/// Whether a character stands between the letters of a code.
fn parts_letters(character: char) -> bool {
    matches!(
        character,
        '>' | '=' | '-' | ',' | ';' | '/' | '|' | '+' | '·' | '→' | '\u{2010}'..='\u{2015}'
    ) || character.is_whitespace()
}
