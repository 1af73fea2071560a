//! A page of text being set: paragraphs and lists within a width.

use std::collections::HashMap;

use anstyle::{AnsiColor, Style};

pub use crate::format::lines::columns;
use crate::format::lines::wrapped;
use crate::format::{Look, commands};

/// Headings and titles.
pub const BOLD: Style = Style::new().bold();
/// What may be passed over.
pub const DIM: Style = Style::new().dimmed();
/// Bars.
pub const ACCENT: Style = AnsiColor::Cyan.on_default();

/// The fewest columns between a text and what stands at the end of its line.
const APART: usize = 2;

/// Stands for a space at which no line may end: a sign that no text has, one column wide.
const KEPT: &str = "\u{F8FF}";

/// A page of text; styles are written as terminal codes, which the output strips where they do not belong.
#[derive(Debug)]
pub struct Page {
    look: Look,
    out: String,
    /// The lines of every paragraph so far, where pages much alike are set one after the other.
    known: Option<HashMap<String, Vec<String>>>,
    /// How many headings stand above what is being set.
    pub depth: usize,
}

/// The columns of the signs at the beginning of a text that may begin no line.
fn closing(text: &str) -> usize {
    let rest = text.trim_start_matches([
        '.', ',', ':', ';', ')', '»', '，', '。', '：', '；', '）', '”', '、',
    ]);
    columns(&text[..text.len() - rest.len()])
}

impl Page {
    /// An empty page.
    pub fn new(look: Look) -> Self {
        Self { look, out: String::new(), known: None, depth: 0 }
    }

    /// An empty page that is followed by others much like it.
    pub fn first_of_several(look: Look) -> Self {
        Self { known: Some(HashMap::new()), ..Self::new(look) }
    }

    /// Begins the next of several pages; the last one.
    pub fn next(&mut self) -> String {
        self.depth = 0;
        std::mem::take(&mut self.out)
    }

    /// How the page looks.
    pub fn look(&self) -> Look {
        self.look
    }

    /// The finished text, its last line ended.
    pub fn finish(self) -> String {
        self.out
    }

    /// A paragraph moved in by some columns.
    pub fn paragraph(&mut self, by: usize, text: &str) {
        let indent = " ".repeat(by);
        self.lines(text, &indent, &indent);
    }

    /// A paragraph that may be passed over, moved in by some columns.
    pub fn aside(&mut self, by: usize, text: &str) {
        let indent = " ".repeat(by);
        for line in self.wrapped(text, &indent, &indent) {
            let text = line.trim_start();
            let indent = &line[..line.len() - text.len()];
            self.out.push_str(&format!("{indent}{DIM}{}{DIM:#}\n", text.trim_end()));
        }
    }

    /// A line whose first words hang out; its further lines stand under the text, or where that is too narrow a little further in.
    pub fn hanging(&mut self, first: &str, text: &str, under: bool) {
        let indent = first.len() - first.trim_start().len();
        let by = if under { columns(first) } else { indent + 4 };
        self.lines(text, first, &" ".repeat(by));
    }

    /// A text with a note at the end of its last line, or where that has no room, of a line of its own.
    pub fn beside(&mut self, first: &str, text: &str, note: &str) {
        if note.is_empty() {
            return self.hanging(first, text, true);
        }
        let width = columns(note);
        if self.look.plain || columns(first) + width > self.look.width {
            return self.hanging(first, &format!("{text} · {note}"), true);
        }
        let mut lines = self.wrapped(text, first, &" ".repeat(columns(first)));
        let used = |line: &String| columns(line.trim_end()) + APART + width;
        if lines.last().is_none_or(|last| used(last) > self.look.width) {
            lines.push(String::new());
        }
        if let Some(last) = lines.last_mut() {
            let text = last.trim_end();
            let gap = " ".repeat(self.look.width - columns(text) - width);
            *last = format!("{text}{gap}{note}");
        }
        self.put(&lines);
    }

    /// An empty line, unless the page ends with one or is empty.
    pub fn gap(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }

    /// Lines that are set already.
    pub fn raw(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn lines(&mut self, text: &str, first: &str, rest: &str) {
        let lines = self.wrapped(text, first, rest);
        self.put(&lines);
    }

    fn put(&mut self, lines: &[String]) {
        self.out.extend(lines.iter().flat_map(|line| [line.trim_end(), "\n"]));
    }

    /// The lines of a text, known from an earlier page or broken now.
    fn wrapped(&mut self, text: &str, first: &str, rest: &str) -> Vec<String> {
        let key = self.known.is_some().then(|| [first, rest, text].join("\0"));
        let known = self.known.as_ref().zip(key.as_ref());
        if let Some(lines) = known.and_then(|(known, key)| known.get(key)) {
            return lines.clone();
        }
        let lines = self.broken(text, first, rest);
        if let Some((known, key)) = self.known.as_mut().zip(key) {
            known.insert(key, lines.clone());
        }
        lines
    }

    /// The lines of a text; a command stays on one line where it has room there, so that it can be copied.
    fn broken(&self, text: &str, first: &str, rest: &str) -> Vec<String> {
        let width = self.look.width;
        if !text.contains('`') {
            return wrapped(text, width, first, rest);
        }
        let room = width.saturating_sub(columns(rest));
        let parts = commands(text);
        let behind = parts.iter().skip(1).map(|(_, next)| closing(next));
        let behind: Vec<usize> = behind.chain([0]).collect();
        let parts = parts.into_iter().zip(behind).map(|((command, part), behind)| {
            if !command {
                part
            } else if columns(&part) + 2 + behind <= room {
                format!("`{}`", part.replace(' ', KEPT))
            } else {
                format!("`{part}`")
            }
        });
        let text: String = parts.collect();
        let lines = wrapped(&text, width, first, rest).into_iter();
        lines.map(|line| line.replace(KEPT, " ")).collect()
    }
}
