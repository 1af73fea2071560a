//! Answers on the five-point liking scale, and strings of them.

use super::Interest;
use super::letter::{makes_a_key, plain};

/// An answer: 1 strongly dislike, 2 dislike, 3 unsure, 4 like, 5 strongly like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Answer(u8);

impl Answer {
    /// The answer that a number from 1 to 5 stands for.
    pub fn new(number: u8) -> Option<Self> {
        (1..=5).contains(&number).then_some(Self(number))
    }

    /// The number, 1 to 5.
    pub fn number(self) -> u8 {
        self.0
    }

    /// The points that it counts, 0 to 4 (as in the O*NET Interest Profiler).
    pub fn points(self) -> u8 {
        self.0 - 1
    }

    /// The points that it counts at an item, 0 to 4; a reversed item counts the other way.
    pub fn counted(self, reversed: bool) -> f64 {
        f64::from(self.points().abs_diff(if reversed { 4 } else { 0 }))
    }
}

/// Which interest each answer of a sheet counts towards, in the order of the questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key(pub Vec<Interest>);

impl Key {
    /// The key of the official O*NET forms: 60 answers in the order R R I I A A S S E E C C, five times over, or 30 in
    /// the order R I A S E C, five times over.
    pub fn onet(length: usize) -> Option<Self> {
        let round: Vec<Interest> = match length {
            60 => Interest::ALL.iter().flat_map(|i| [*i, *i]).collect(),
            30 => Interest::ALL.to_vec(),
            _ => return None,
        };
        Some(Self(round.iter().copied().cycle().take(length).collect()))
    }

    /// How many items each interest has, in the order R I A S E C.
    pub fn items(&self) -> [u32; 6] {
        let mut items = [0; 6];
        for interest in &self.0 {
            items[interest.index()] += 1;
        }
        items
    }
}

/// What is wrong with a string of answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadAnswers {
    /// A character that is no digit from 1 to 5.
    Character {
        /// The character.
        character: char,
        /// Its number among the answers, from 1.
        position: usize,
    },
    /// Too few or too many answers.
    Length {
        /// How many there are.
        given: usize,
        /// How many the form has.
        expected: usize,
    },
}

/// Whether a character parts two answers of a string and says nothing else.
pub fn parts_answers(character: char) -> bool {
    character.is_whitespace()
        || matches!(plain(character), ',' | ';')
        || matches!(character, '、' | '\u{FEFF}' | '\u{200B}')
        || makes_a_key(character)
}

/// Reads a string of answers; spaces, line breaks, commas and semicolons between them are passed over.
///
/// # Errors
///
/// The first character that is no answer, or a wrong number of answers.
pub fn parse(text: &str, expected: usize) -> Result<Vec<Answer>, BadAnswers> {
    let mut answers = Vec::with_capacity(expected);
    for character in text.chars().filter(|c| !parts_answers(*c)) {
        let number = plain(character).to_digit(10).and_then(|digit| u8::try_from(digit).ok());
        let Some(answer) = number.and_then(Answer::new) else {
            let position = answers.len() + 1;
            return Err(BadAnswers::Character { character, position });
        };
        answers.push(answer);
    }
    let given = answers.len();
    if given == expected { Ok(answers) } else { Err(BadAnswers::Length { given, expected }) }
}
