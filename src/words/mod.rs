//! Every sentence of the program, as messages of Project Fluent in `data/locales/<language>/*.ftl`, compiled when the program is built.
//!
//! A message takes facts, never words. How it uses an argument tells the argument's type:
//!
//! | in the message | in Rust |
//! |---|---|
//! | `{ $title }` | `&str`: a text of the catalogue, or what somebody typed |
//! | `{ DAY($day) }` | `&str`: a day such as 2026-11-21 |
//! | `{ NUMBER($roles) }`, a selector by `one`, `few`, `other` or `[0]` | `usize` |
//! | `{ PERCENT($p) }`, `{ CORRELATION($r, digits: 3) }`, `{ SHARE($of_r) }`, `{ SCORE($x) }`, `{ DECIMAL($x, digits: 1) }`, `{ EXACT($x) }` | `f64` |
//! | `{ LIST($titles) }`, `{ LIST($titles, type: "or") }`, `{ LIST($titles, join: " → ") }` | `&dyn Names`: a list of texts |
//! | `{ LIST($letters, each: "interest") }` | a slice of an enum, each worded by that message |
//! | a selector by `[true]`, `[false]` | `bool` |
//! | a selector by `[none]`, `[some]` | an `Option` of what stands inside |
//! | any other selector, after a comment `# $kind MoveKind` | that enum; every case needs its words, unless `[other]` stands for the rest |
//!
//! The message `plan-title` of `role.ftl` is the struct [`role::PlanTitle`](self), and [`Lang::say`] words it.

pub(crate) mod fact;
pub(crate) mod list;
pub(crate) mod number;
pub(crate) mod options;
mod program;
pub(crate) mod wording;

pub use list::Names;

use crate::catalogue::name::dangerous;
use program::Words;

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// A sentence of the program with its facts.
pub trait Message {
    /// Writes it in a language.
    fn write(&self, lang: Lang, out: &mut String);
}

/// A message with an attribute `.hint`: what to do about what it says.
pub trait Hinted: Message {
    /// Writes the hint in a language.
    fn hint(&self, lang: Lang, out: &mut String);
}

impl Lang {
    /// A message in this language.
    #[allow(clippy::needless_pass_by_value)] // A message is made to be said, and once.
    pub fn say(self, message: impl Message) -> String {
        let mut out = String::new();
        message.write(self, &mut out);
        out
    }

    /// The language of a tag such as `ru`, `zh-CN` or `ru_RU.UTF-8`; none where the program does not speak it.
    pub fn of(tag: &str) -> Option<Self> {
        let base = tag.split(['-', '_', '.', '@']).next()?.to_ascii_lowercase();
        Self::ALL.into_iter().find(|lang| lang.code() == base)
    }
}

/// A text with every control character, every mark that turns the reading order and every invisible one replaced by a visible sign.
///
/// The joiners stay: Persian, Hindi and pictures of families are written with them.
///
/// Whatever a person typed or a file holds passes through here before a message shows it, so that no terminal escape reaches the
/// screen.
pub fn visible(text: &str) -> String {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return text.to_owned();
    }
    text.chars()
        .map(|c| match c {
            '\u{0}'..='\u{1F}' => char::from_u32(0x2400 + c as u32).unwrap_or('\u{FFFD}'),
            '\u{7F}' => '\u{2421}',
            c if dangerous(c) => '\u{FFFD}',
            _ => c,
        })
        .collect()
}
