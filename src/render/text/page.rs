//! A page being set: headings, paragraphs, lists, all within a width.

use anstream::adapter::strip_str;
use anstyle::{AnsiColor, Style};
use textwrap::{Options, WordSplitter, wrap};

use crate::render::Look;

/// Headings and titles.
pub const BOLD: Style = Style::new().bold();
/// What may be passed over.
pub const DIM: Style = Style::new().dimmed();
/// Bars.
pub const ACCENT: Style = AnsiColor::Cyan.on_default();
/// The word "error".
pub const ERROR: Style = AnsiColor::Red.on_default().bold();

/// A page of text; styles are written as terminal codes, which the output strips where they do not belong.
#[derive(Debug)]
pub struct Page {
    look: Look,
    out: String,
}

impl Page {
    /// An empty page.
    pub fn new(look: Look) -> Self {
        Self {
            look,
            out: String::new(),
        }
    }

    /// How the page looks.
    pub fn look(&self) -> Look {
        self.look
    }

    /// The finished text, its last line ended.
    pub fn finish(self) -> String {
        self.out
    }

    /// The title of the page.
    pub fn title(&mut self, title: &str) {
        self.lines(&format!("{BOLD}{title}{BOLD:#}"), "", "");
    }

    /// A heading with an empty line before it.
    pub fn heading(&mut self, heading: &str) {
        self.gap();
        self.lines(&format!("{BOLD}{heading}{BOLD:#}"), "", "");
    }

    /// A paragraph at the left edge.
    pub fn paragraph(&mut self, text: &str) {
        self.lines(text, "", "");
    }

    /// A paragraph that may be passed over.
    pub fn aside(&mut self, text: &str) {
        self.dim_lines(text, "", "");
    }

    /// A paragraph moved in by some columns.
    pub fn indented(&mut self, by: usize, text: &str) {
        let indent = " ".repeat(by);
        self.lines(text, &indent, &indent);
    }

    /// An aside moved in by some columns.
    pub fn indented_aside(&mut self, by: usize, text: &str) {
        let indent = " ".repeat(by);
        self.dim_lines(text, &indent, &indent);
    }

    /// An entry of a list, moved in by some columns.
    pub fn bullet(&mut self, by: usize, text: &str) {
        let indent = " ".repeat(by);
        self.lines(text, &format!("{indent}• "), &format!("{indent}  "));
    }

    /// A line whose first words hang out, as `first` says with its columns, and whose further lines stand under the text.
    pub fn hanging(&mut self, first: &str, text: &str) {
        let columns = textwrap::core::display_width(&strip_str(first).to_string());
        self.lines(text, first, &" ".repeat(columns));
    }

    /// A line moved in by some columns, its further lines by four more.
    pub fn run_on(&mut self, by: usize, text: &str) {
        self.lines(text, &" ".repeat(by), &" ".repeat(by + 4));
    }

    /// An empty line, unless the page ends with one or is empty.
    pub fn gap(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }

    /// Text that is set already.
    pub fn raw(&mut self, text: &str) {
        self.out.push_str(text);
        if !text.ends_with('\n') {
            self.out.push('\n');
        }
    }

    fn lines(&mut self, text: &str, first: &str, rest: &str) {
        for line in wrap(text, self.options(first, rest)) {
            self.out.push_str(line.trim_end());
            self.out.push('\n');
        }
    }

    fn dim_lines(&mut self, text: &str, first: &str, rest: &str) {
        for line in wrap(text, self.options(first, rest)) {
            let text = line.trim_start();
            let indent = &line[..line.len() - text.len()];
            self.out
                .push_str(&format!("{indent}{DIM}{}{DIM:#}\n", text.trim_end()));
        }
    }

    fn options<'a>(&self, first: &'a str, rest: &'a str) -> Options<'a> {
        Options::new(self.look.width)
            .initial_indent(first)
            .subsequent_indent(rest)
            // A command or an id that breaks at a hyphen cannot be copied.
            .word_splitter(WordSplitter::NoHyphenation)
    }
}
