//! The questionnaire.

/// The five answers in words, from 1 to 5.
pub const ANSWERS: [&str; 5] = [
    "strongly dislike",
    "dislike",
    "unsure",
    "like",
    "strongly like",
];
