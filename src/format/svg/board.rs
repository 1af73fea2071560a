//! The sheet on which a picture is drawn: heading, bands with their names, column, legend.

use textwrap::core::display_width;

use super::frame::Frame;
use super::style::{ARROWS, LINE, SHEET};
use super::text::{escaped, longest, number, wrapped};
use crate::document::picture::Picture;
use crate::page::picture as say;
use crate::words::Lang;
use layered::{Drawing, Rect};

/// Around everything.
const MARGIN: f64 = 24.0;
/// Room for the names of the levels, where they are short.
const NAMES: f64 = 90.0;
/// The fewest and the most columns of a level's name: as many as its longest word needs.
const NAME_COLUMNS: (usize, usize) = (11, 18);
/// The most columns of a name without spaces that stands on one line.
const ONE_WORD: usize = 14;
/// The narrowest sheet.
const NARROWEST: f64 = 560.0;
/// A line of the heading.
const HEADING: f64 = 26.0;
/// How wide a column of the heading is, and one of any other text.
const WIDE: (f64, f64) = (11.4, 6.9);
/// How wide a column of a level's name is.
const BOLD: f64 = 7.6;
/// The length of a line of the legend's samples.
const SAMPLE: f64 = 44.0;
/// A row of the legend.
const LEGEND: f64 = 24.0;

/// A sheet being drawn on.
#[derive(Debug)]
pub struct Board {
    out: String,
    /// Its title, and what it shows.
    head: (String, String),
    /// The languages of the program's words and of the names.
    languages: (&'static str, String),
    width: f64,
    columns_of_names: usize,
    origin: (f64, f64),
    /// Where the next sample of the legend stands.
    next: (f64, f64),
}

impl Board {
    /// An empty sheet for a drawing.
    pub fn new(picture: &Picture, drawing: &Drawing, lang: Lang) -> Self {
        let words = picture.bands.iter().map(|band| {
            // A name without spaces is one word to its reader, though it may be broken anywhere.
            let whole = display_width(band.name);
            let one_word = whole <= ONE_WORD && !band.name.contains(' ');
            if one_word { whole } else { longest(band.name) }
        });
        let columns_of_names = words.max().unwrap_or(0).clamp(NAME_COLUMNS.0, NAME_COLUMNS.1);
        let names = NAMES + (columns_of_names - NAME_COLUMNS.0) as f64 * BOLD;
        let width = (drawing.width + names + MARGIN * 2.0).max(NARROWEST);
        let title = say::title(lang, picture);
        let heading = wrapped(&title, columns(width - MARGIN * 2.0, WIDE.0), 3);
        let mut y = MARGIN;
        let mut shown = String::new();
        for line in &heading {
            shown.push_str(&format!(
                "<text class=\"heading\" x=\"{}\" y=\"{}\">{}</text>",
                number(MARGIN),
                number(y + 17.0),
                escaped(line)
            ));
            y += HEADING;
        }
        let origin = (MARGIN + names, y + 8.0);
        Self {
            out: shown + "\n",
            head: (escaped(&title), escaped(&say::aloud(lang, picture))),
            languages: (lang.code(), escaped(picture.language)),
            width,
            columns_of_names,
            origin,
            next: (MARGIN, origin.1 + drawing.height + 34.0),
        }
    }

    /// Where the drawing begins on the sheet.
    pub fn origin(&self) -> (f64, f64) {
        self.origin
    }

    /// A rectangle of the drawing on the sheet.
    pub fn moved(&self, rect: Rect) -> Rect {
        Rect { x: rect.x + self.origin.0, y: rect.y + self.origin.1, ..rect }
    }

    /// Begins a group.
    pub fn open(&mut self, class: &str) {
        self.add(&format!("<g class=\"{class}\">"));
    }

    /// Ends a group.
    pub fn close(&mut self) {
        self.add("</g>");
    }

    /// Adds an element.
    pub fn add(&mut self, element: &str) {
        self.out.push_str(element);
        self.out.push('\n');
    }

    /// A level's ground and its name at the left.
    pub fn band(&mut self, name: &str, top: f64, bottom: f64, field: f64, odd: bool) {
        let (left, top, bottom) = (MARGIN, top + self.origin.1, bottom + self.origin.1);
        let right = self.origin.0 + field + 12.0;
        self.add(&format!(
            "<rect class=\"band{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>",
            if odd { " odd" } else { "" },
            number(left),
            number(top),
            number(right - left),
            number(bottom - top)
        ));
        let lines = wrapped(name, self.columns_of_names, 4);
        // At most four lines.
        let first = f64::midpoint(top, bottom) - lines.len() as f64 * LINE / 2.0 + 11.5;
        self.lettering("level", left + 10.0, first, &lines);
    }

    /// The column beside the bands and its name.
    pub fn column(&mut self, name: &str, edge: Rect) {
        let edge = self.moved(edge);
        self.add(&format!(
            "<rect class=\"column\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"8\"/>",
            number(edge.x),
            number(edge.y),
            number(edge.width),
            number(edge.height)
        ));
        let lines = wrapped(name, 28, 1);
        self.lettering("level", edge.x + 14.0, edge.y + 21.0, &lines);
    }

    fn lettering(&mut self, class: &str, x: f64, mut y: f64, lines: &[String]) {
        for line in lines {
            self.add(&format!(
                "<text class=\"{class}\" x=\"{}\" y=\"{}\">{}</text>",
                number(x),
                number(y),
                escaped(line)
            ));
            y += LINE;
        }
    }

    /// A stroke with its meaning.
    pub fn sample(&mut self, class: &str, meaning: &str, numbered: bool) {
        let (x, y) = self.room(meaning);
        self.add(&format!(
            "<g class=\"{class}\"><path d=\"M{} {}L{} {}\"/></g>",
            number(x),
            number(y),
            number(x + SAMPLE),
            number(y)
        ));
        if numbered {
            self.add(&format!(
                "<circle cx=\"{0}\" cy=\"{1}\" r=\"10\"/><text class=\"number\" x=\"{0}\" y=\"{2}\">1</text>",
                number(x + 14.0),
                number(y),
                number(y + 4.0)
            ));
        }
        self.lettering("meaning", x + SAMPLE + 8.0, y + 4.0, &[meaning.to_owned()]);
    }

    /// A mark with its meaning.
    pub fn mark(&mut self, mark: fn(f64, f64) -> String, meaning: &str) {
        let (x, y) = self.room(meaning);
        self.add(&mark(x + SAMPLE - 10.0, y));
        self.lettering("meaning", x + SAMPLE + 8.0, y + 4.0, &[meaning.to_owned()]);
    }

    /// A line of words below the samples.
    pub fn note(&mut self, words: &str) {
        self.next = (MARGIN, self.next.1 + LEGEND);
        let lines = wrapped(words, columns(self.width - MARGIN * 2.0, WIDE.1), 3);
        self.lettering("meaning", MARGIN, self.next.1 + 4.0, &lines);
        // A handful of lines.
        self.next.1 += (lines.len() - 1) as f64 * LINE;
    }

    /// Where the next sample with its meaning has room.
    fn room(&mut self, meaning: &str) -> (f64, f64) {
        let wide = SAMPLE + 8.0 + display_width(meaning) as f64 * WIDE.1 + 20.0;
        if self.next.0 > MARGIN && self.next.0 + wide > self.width - MARGIN {
            self.next = (MARGIN, self.next.1 + LEGEND);
        }
        let corner = self.next;
        self.next.0 += wide;
        corner
    }

    /// The whole file.
    pub fn finish(self) -> String {
        let (title, description) = self.head;
        let frame = Frame {
            title,
            description,
            words: self.languages.0,
            names: self.languages.1,
            size: (self.width, self.next.1 + MARGIN),
        };
        frame.around(SHEET, ARROWS, &self.out)
    }
}

/// How many columns fit a width, at least one.
fn columns(width: f64, wide: f64) -> usize {
    // A sheet is at most some ten thousand pixels wide.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let columns = (width / wide) as usize;
    columns.max(1)
}
