//! What the questionnaire says of where a person is and of what they lose: facts whose sentence depends on their kind.

use super::store::wording;
use crate::catalogue::name::folded;
use crate::quiz::{Extent, Quiz, Tally};
use crate::riasec::answers::Answer;
use crate::store::{Fault, Problem, Refusal, StoreError};
use crate::words::{Lang, quiz as words};

/// What a person reads before the first question.
pub fn welcome(lang: Lang, extent: Extent) -> String {
    match extent {
        Extent::Fixed(questions) => lang.say(words::Welcome { questions }),
        Extent::Open { usual, .. } => lang.say(words::WelcomeOpen { usual }),
    }
}

/// Where the person is; of a form that chooses its questions, about how many there will be, then how many at most.
pub fn progress(lang: Lang, place: usize, extent: Extent) -> String {
    match extent {
        Extent::Fixed(questions) => lang.say(words::Progress { place, questions }),
        Extent::Open { usual, .. } if place <= usual => {
            lang.say(words::ProgressAbout { place, usual })
        }
        Extent::Open { most, .. } if place <= most => lang.say(words::ProgressMost { place, most }),
        Extent::Open { .. } => lang.say(words::ProgressOpen { place }),
    }
}

/// How many answers are missing before the questionnaire can be ended.
pub fn too_early(lang: Lang, quiz: &Quiz) -> String {
    match quiz.length() {
        Some(questions) => lang.say(words::AllNeeded { missing: questions - quiz.answered() }),
        None => {
            let answered = Tally::of(&quiz.points()).items;
            let missing = answered.iter().filter(|n| **n == 0).count();
            lang.say(words::TooEarly { missing })
        }
    }
}

/// The question before quitting; so many of the answers are kept.
pub fn quit(lang: Lang, answered: usize, kept: usize) -> String {
    match kept.min(answered) {
        kept if kept == answered => lang.say(words::QuitKept { answered }),
        0 => lang.say(words::QuitLost { answered }),
        kept => lang.say(words::QuitPart { answered, kept, lost: answered - kept }),
    }
}

/// Answers cannot be kept: why, and what helps.
pub fn unsaved(lang: Lang, why: &StoreError) -> String {
    let said = wording(lang, why);
    lang.say(words::Unsaved { problem: &said.problem, remedy: &said.hint.join(" ") })
}

/// As [`unsaved`] while there are answers to come: where only room is missing, each tries anew.
pub fn unsaved_so_far(lang: Lang, why: &StoreError) -> String {
    let full = matches!(
        why,
        StoreError::File(Problem { fault: Fault::Refused { why: Refusal::Full }, .. })
    );
    if !full {
        return unsaved(lang, why);
    }
    let said = wording(lang, why);
    lang.say(words::Unsaved { problem: &said.problem, remedy: &lang.say(words::NextTries) })
}

/// The answer that words stand for, in any language of the program: `like`, `Strongly Dislike`, `Not sure`.
pub fn answer(said: &str) -> Option<Answer> {
    let said = folded(said);
    let heard = said.replace(['\'', '’', ','], "");
    (1..=5).filter_map(Answer::new).find(|answer| {
        let answer = usize::from(answer.number());
        Lang::ALL.into_iter().any(|lang| {
            folded(&lang.say(words::Answer { answer })) == said
                || lang.say(words::Heard { answer }).split('|').any(|word| word.trim() == heard)
        })
    })
}
