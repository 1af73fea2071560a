//! What the bare words of a command line say of how to speak, for help and for errors that come before the words are understood.

use std::env;
use std::ffi::OsString;

use anstream::ColorChoice;

use super::language;
use crate::format::visible;
use crate::words::Lang;

/// The words of a command line, and how to answer them.
pub struct Typed {
    words: Vec<String>,
    /// When to use colour.
    pub colour: ColorChoice,
    /// The language of help and errors.
    pub lang: Lang,
    /// What language was asked for, where the program does not speak it.
    pub unknown: Option<String>,
    /// Whether nothing names a language, so that a catalogue may.
    pub silent: bool,
    /// Whether documents are asked for.
    pub json: bool,
}

impl Typed {
    /// Looks at the words of a command line, the program's name first.
    pub fn of(words: &[OsString]) -> Self {
        // Help and errors repeat what was typed: nothing in it may harm a terminal.
        let words: Vec<String> =
            words.iter().map(|word| visible(&word.to_string_lossy())).collect();
        let choice = language::choose(
            value(&words, "--lang"),
            |name| env::var(name).ok(),
            language::of_system,
        );
        Self {
            colour: match value(&words, "--color") {
                Some("never") => ColorChoice::Never,
                Some("always") => ColorChoice::Always,
                _ => ColorChoice::Auto,
            },
            lang: choice.lang,
            unknown: choice.unknown,
            silent: choice.silent,
            json: value(&words, "--format") == Some("json"),
            words,
        }
    }

    /// The words, safe to repeat.
    pub fn words(&self) -> &[String] {
        &self.words
    }
}

/// The value of an option, wherever it stands.
fn value<'w>(words: &'w [String], option: &str) -> Option<&'w str> {
    words.iter().enumerate().find_map(|(at, word)| {
        if word == option {
            return words.get(at + 1).map(String::as_str);
        }
        word.strip_prefix(option)?.strip_prefix('=')
    })
}
