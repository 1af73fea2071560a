//! A finding in words, what stands in a file at its spot, and how a sentence repeats that.

use crate::catalogue::files::SourceFile;
use crate::catalogue::finding::Spot;
use crate::words::{Lang, Message};

/// The most letters of a writer's word that a sentence repeats.
const SHOWN: usize = 40;
/// The most roles of a circle that a sentence names.
const CIRCLE: usize = 7;

/// A fault in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingWording {
    /// What is wrong.
    pub message: String,
    /// What stands at the spot, for the mark under the line; may be empty.
    pub label: String,
    /// What to do.
    pub remedy: String,
}

impl FindingWording {
    pub(super) fn new(
        lang: Lang,
        message: &dyn Message,
        label: &dyn Message,
        remedy: &dyn Message,
    ) -> Self {
        let [message, label, remedy] = [message, label, remedy].map(|part| {
            let mut out = String::new();
            part.write(lang, &mut out);
            out
        });
        Self { message, label, remedy }
    }
}

/// Where a fault stands, with the files: a remedy keeps what the writer wrote there, and names other spots of the catalogue.
#[derive(Debug, Clone, Copy)]
pub struct Site<'a> {
    /// The files of the catalogue.
    pub files: &'a [SourceFile],
    /// Where the fault stands.
    pub spot: Spot,
}

impl<'a> Site<'a> {
    /// What stands there.
    pub(super) fn written(&self) -> &'a str {
        let (start, length) = (self.spot.start as usize, self.spot.length as usize);
        self.text().get(start..start + length).unwrap_or_default()
    }

    /// The file where it stands.
    pub(super) fn text(&self) -> &'a str {
        let file = self.files.get(self.spot.file as usize);
        file.map_or("", |f| &f.text)
    }

    /// The line where it stands.
    pub(super) fn line(&self) -> &'a str {
        let lines = self.text().lines();
        let mut from = lines.skip((self.spot.line as usize).saturating_sub(1));
        from.next().unwrap_or_default()
    }

    /// The first key of the keys and values that stand there.
    pub(super) fn first_key(&self) -> &'a str {
        let from = self.text().get(self.spot.start as usize..).unwrap_or_default();
        let key = from.trim_start_matches(['{', ' ']).split(':').next();
        key.unwrap_or_default().trim()
    }

    /// What stands there between braces.
    pub(super) fn whole(&self) -> &'a str {
        let from = self.text().get(self.spot.start as usize..).unwrap_or_default();
        let mut open = 0_usize;
        let end = from.char_indices().find(|(_, c)| {
            match c {
                '{' => open += 1,
                '}' => open = open.saturating_sub(1),
                _ => {}
            }
            open == 0
        });
        end.filter(|(at, _)| *at > 0).map_or("", |(at, _)| &from[..=at])
    }

    /// The file of another spot, where it is another one.
    pub(super) fn file(&self, other: Spot) -> Option<&'a str> {
        let file = self.files.get(other.file as usize);
        let file = file.filter(|_| other.file != self.spot.file);
        file.map(|file| file.name.as_str())
    }
}

/// A code point as it is written.
pub(super) fn hex(code: u32) -> String {
    format!("{code:04X}")
}

/// A line by its number, which no language parts into thousands.
pub(super) fn number(spot: Spot) -> String {
    spot.line.to_string()
}

/// A circle of roles, shortened in the middle where it is long.
pub(super) fn circle(roles: &[String]) -> Vec<&str> {
    let names = roles.iter().map(String::as_str);
    if roles.len() <= CIRCLE {
        return names.collect();
    }
    let last = names.clone().skip(roles.len() - 2);
    names.take(3).chain(["…"]).chain(last).collect()
}

pub(super) fn cut(text: &str) -> String {
    super::begun(text, SHOWN)
}

/// No words at all.
pub(super) struct Nothing;

impl Message for Nothing {
    fn write(&self, _: Lang, _: &mut String) {}
}
