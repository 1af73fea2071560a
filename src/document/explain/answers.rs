//! The answers that moved a fit most.

use serde::Serialize;

use crate::advice::answers::Answers;
use crate::advice::explanation::{Moved, strongest};
use crate::catalogue::interest::Interest;
use crate::catalogue::role::Role;

/// The answers that moved r most.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct AnswersView {
    /// Those that raised it, the most first.
    pub raised: Vec<AnswerView>,
    /// Those that lowered it, the most first.
    pub lowered: Vec<AnswerView>,
}

/// An answer with what it did to r.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct AnswerView {
    /// Id of the item; on an official form its number.
    pub item: String,
    /// The words of the item, where they are known.
    pub text: Option<String>,
    /// The interest that it counts towards.
    pub letter: Interest,
    /// The answer, 1 to 5.
    #[cfg_attr(feature = "schemas", schemars(range(min = 1, max = 5)))]
    pub answer: u8,
    /// r less the r that the middle answer, 3, would have given in its place.
    pub change: f64,
}

pub(super) fn answers_view(answers: &Answers, role: &Role) -> AnswersView {
    let [raised, lowered] = strongest(answers, role);
    let view = |moved: Vec<Moved>| {
        let moved = moved.into_iter();
        moved.map(|m| answer_view(answers, m)).collect()
    };
    AnswersView { raised: view(raised), lowered: view(lowered) }
}

fn answer_view(answers: &Answers, moved: Moved) -> AnswerView {
    let given = &answers.given[moved.index];
    AnswerView {
        item: given.item.clone(),
        text: given.text.clone(),
        letter: given.interest,
        answer: given.answer.number(),
        change: moved.change,
    }
}
