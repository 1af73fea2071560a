//! A language for tests, made from English: every sentence in brackets, its letters changed, commands kept. What a page then shows in
//! plain letters does not come from the messages.

use fluent_syntax::ast::{Expression, Pattern, PatternElement};

use crate::words::{Files, Message};

/// Whether the language is there: in tests, and never in a program that people get.
pub fn wanted() -> bool {
    let feature = std::env::var_os("CARGO_FEATURE_PSEUDO").is_some();
    feature && std::env::var("PROFILE").is_ok_and(|profile| profile != "release")
}

/// The code of the language: private use, as BCP 47 has it.
pub const CODE: &str = "qps";

const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const CHANGED: &str = "äƀćđëƒĝĥïĵķĺɱñöƥʠŕšŧüṽŵẋÿžÄƁĆĐËƑĜĤÏĴĶĹṀÑÖƤɊŔŠŦÜṼŴẊŸŽ";

/// The language that stands for all others.
pub fn of(english: &Files) -> Files {
    let message = |message: &Message| Message {
        pattern: bracketed(&message.pattern),
        types: message.types.clone(),
    };
    let files = english.iter();
    files
        .map(|(name, file)| {
            (name.clone(), file.iter().map(|(id, m)| (id.clone(), message(m))).collect())
        })
        .collect()
}

fn bracketed(pattern: &Pattern<String>) -> Pattern<String> {
    let text = |value: &str| PatternElement::TextElement { value: value.to_owned() };
    let mut elements = vec![text("⟦")];
    elements.extend(changed(pattern).elements);
    elements.push(text("⟧"));
    Pattern { elements }
}

fn changed(pattern: &Pattern<String>) -> Pattern<String> {
    let mut command = false;
    let mut pattern = pattern.clone();
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = letters(value, &mut command),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    variant.value = changed(&variant.value);
                }
            }
            PatternElement::Placeable { .. } => {}
        }
    }
    pattern
}

/// The text with other letters outside of backticks.
fn letters(text: &str, command: &mut bool) -> String {
    let change =
        |c: char| PLAIN.chars().position(|plain| plain == c).and_then(|at| CHANGED.chars().nth(at));
    text.chars()
        .map(|c| {
            *command ^= c == '`';
            if *command { c } else { change(c).unwrap_or(c) }
        })
        .collect()
}
