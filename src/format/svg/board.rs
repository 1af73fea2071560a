//! The sheet on which a picture is drawn: heading, bands with their names, column, legend.

use textwrap::core::display_width;

use super::frame::Frame;
use super::shape::{at, circled, person, rectangle, words};
use super::style::{ARROWS, LINE, SHEET, stroke_class};
use super::text::{escaped, longest, wrapped};
use crate::document::picture::{Picture, Stroke};
use crate::page::picture as say;
use crate::words::{Lang, picture as said};
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
pub struct Board<'p> {
    /// What is drawn.
    pub picture: &'p Picture<'p>,
    /// Where its parts stand.
    pub drawing: &'p Drawing,
    /// The language of the program's words.
    pub lang: Lang,
    /// Where the drawing begins on the sheet.
    pub origin: (f64, f64),
    out: String,
    width: f64,
    columns_of_names: usize,
    /// Where the next sample of the legend stands.
    next: (f64, f64),
}

impl<'p> Board<'p> {
    /// An empty sheet for a drawing.
    pub fn new(picture: &'p Picture<'p>, drawing: &'p Drawing, lang: Lang) -> Self {
        let longest = picture.bands.iter().map(|band| {
            // A name without spaces is one word to its reader, though it may be broken anywhere.
            let whole = display_width(band.name);
            let one_word = whole <= ONE_WORD && !band.name.contains(' ');
            if one_word { whole } else { longest(band.name) }
        });
        let columns_of_names = longest.max().unwrap_or(0).clamp(NAME_COLUMNS.0, NAME_COLUMNS.1);
        let names = NAMES + (columns_of_names - NAME_COLUMNS.0) as f64 * BOLD;
        let width = (drawing.width + names + MARGIN * 2.0).max(NARROWEST);
        let heading = say::title(lang, picture);
        let heading = wrapped(&heading, columns(width - MARGIN * 2.0, WIDE.0), 3);
        let mut y = MARGIN;
        let mut out = String::new();
        for line in &heading {
            out.push_str(&words("text class=\"heading\"", MARGIN, y + 17.0, line));
            y += HEADING;
        }
        let origin = (MARGIN + names, y + 8.0);
        let next = (MARGIN, origin.1 + drawing.height + 34.0);
        let out = out + "\n";
        Self { picture, drawing, lang, origin, out, width, columns_of_names, next }
    }

    /// A rectangle of the drawing on the sheet.
    pub fn moved(&self, rect: Rect) -> Rect {
        Rect { x: rect.x + self.origin.0, y: rect.y + self.origin.1, ..rect }
    }

    /// Adds an element.
    pub fn add(&mut self, element: &str) {
        self.out.push_str(element);
        self.out.push('\n');
    }

    /// The ground of each level with its name at the left, and the column beside them with its own.
    pub fn bands(&mut self) {
        let (picture, drawing) = (self.picture, self.drawing);
        for (index, (band, edges)) in picture.bands.iter().zip(&drawing.bands).enumerate() {
            let Some((top, bottom)) = edges else { continue };
            let odd = if index % 2 == 0 { " odd" } else { "" };
            let (x, y, foot) = (MARGIN, top + self.origin.1, bottom + self.origin.1);
            let width = self.origin.0 + drawing.field + 12.0 - MARGIN;
            let ground = Rect { x, y, width, height: foot - y };
            self.add(&rectangle(&format!(" class=\"band{odd}\""), ground, ""));
            let lines = wrapped(band.name, self.columns_of_names, 4);
            // At most four lines.
            let first = f64::midpoint(y, foot) - lines.len() as f64 * LINE / 2.0 + 11.5;
            self.lettering("level", x + 10.0, first, &lines);
        }
        if let Some(edge) = drawing.beside {
            let edge = self.moved(edge);
            self.add(&rectangle(" class=\"column\"", edge, " rx=\"8\""));
            let names: Vec<&str> = picture.beside.iter().map(|band| band.name).collect();
            let lines = wrapped(&names.join(", "), 28, 1);
            self.lettering("level", edge.x + 14.0, edge.y + 21.0, &lines);
        }
    }

    fn lettering(&mut self, class: &str, x: f64, mut y: f64, lines: &[String]) {
        for line in lines {
            self.add(&words(&format!("text class=\"{class}\""), x, y, line));
            y += LINE;
        }
    }

    /// What the strokes and the mark mean, those that occur.
    pub fn legend(&mut self) {
        let (picture, lang) = (self.picture, self.lang);
        self.add("<g class=\"legend\">");
        for stroke in Stroke::used(picture) {
            let class = match stroke {
                Stroke::Light => stroke_class(Stroke::Solid, true, false),
                Stroke::Bold => stroke_class(Stroke::Solid, false, true),
                kind => stroke_class(kind, false, false),
            };
            self.entry(&lang.say(said::Meaning { stroke }), |x, y| {
                let ends = (at(x, y), at(x + SAMPLE, y));
                let line = format!("<g class=\"{class}\"><path d=\"M{}L{}\"/></g>", ends.0, ends.1);
                let number = (stroke == Stroke::Bold).then(|| circled(1, x + 14.0, y));
                [Some(line), number].into_iter().flatten().collect::<Vec<_>>().join("\n")
            });
        }
        if picture.roles.iter().any(|role| role.leads_people) {
            let meaning = lang.say(said::LeadsPeople);
            self.entry(&meaning, |x, y| person(x + SAMPLE - 10.0, y));
        }
        if let Some(omitted) = say::omitted(lang, picture) {
            self.next = (MARGIN, self.next.1 + LEGEND);
            let lines = wrapped(&omitted, columns(self.width - MARGIN * 2.0, WIDE.1), 3);
            self.lettering("meaning", MARGIN, self.next.1 + 4.0, &lines);
            // A handful of lines.
            self.next.1 += (lines.len() - 1) as f64 * LINE;
        }
        self.add("</g>");
    }

    /// A sample with its meaning, where the two have room.
    fn entry(&mut self, meaning: &str, sample: impl Fn(f64, f64) -> String) {
        let wide = SAMPLE + 8.0 + display_width(meaning) as f64 * WIDE.1 + 20.0;
        if self.next.0 > MARGIN && self.next.0 + wide > self.width - MARGIN {
            self.next = (MARGIN, self.next.1 + LEGEND);
        }
        let (x, y) = self.next;
        self.next.0 += wide;
        self.add(&sample(x, y));
        self.lettering("meaning", x + SAMPLE + 8.0, y + 4.0, &[meaning.to_owned()]);
    }

    /// The whole file.
    pub fn finish(self) -> String {
        let frame = Frame {
            title: escaped(&say::title(self.lang, self.picture)),
            description: escaped(&say::aloud(self.lang, self.picture)),
            words: self.lang.code(),
            names: escaped(self.picture.language),
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
