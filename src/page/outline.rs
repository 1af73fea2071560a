//! A page as its parts, before any format.

use crate::words::{Lang, common};

/// A page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Outline {
    /// Its title.
    pub title: Text,
    /// A word or two beside the title; may be empty.
    pub note: Text,
    /// Its parts in order.
    pub blocks: Vec<Block>,
    /// What stands on it where it is handed over, and on no screen.
    pub paper: Paper,
}

/// What stands on a page that is handed over.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Paper {
    /// Whether it is to be filled in: it has neither a day nor documents.
    pub bare: bool,
    /// The day of what it tells; none where that is the day when it is made.
    pub day: Option<String>,
    /// A word or two each, below the title.
    pub head: Vec<Text>,
    /// Paragraphs at its foot.
    pub foot: Vec<Text>,
}

/// A part of a page.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// Parts under a heading of their own.
    Section {
        /// The heading.
        heading: Text,
        /// What stands under it.
        blocks: Vec<Self>,
    },
    /// A paragraph.
    Paragraph(Text),
    /// A paragraph that may be passed over.
    Aside(Text),
    /// A new thought: lines of text are set apart here.
    Gap,
    /// Things of one kind, one after the other.
    List(Vec<Item>),
    /// Names, each with what is said of it.
    Facts(Vec<Fact>),
    /// Shares side by side.
    Bars(Vec<Bar>),
    /// Short facts of several things, side by side.
    Table(Table),
    /// A picture, which text and Markdown leave out: its words stand beside it.
    Picture(Picture),
}

/// A thing of a list.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Item {
    /// What stands before it.
    pub mark: Mark,
    /// Its first paragraph.
    pub text: Text,
    /// A word or two at the end of its first line; may be empty.
    pub note: Text,
    /// What else belongs to it.
    pub blocks: Vec<Block>,
}

/// What stands before a thing of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mark {
    /// A dot.
    #[default]
    Bullet,
    /// Nothing: the thing begins with its own name.
    None,
    /// Its number.
    Number(usize),
    /// A box to tick.
    Tick,
}

/// A name with what is said of it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Fact {
    /// The name; empty where more is said of the one before.
    pub name: Text,
    /// What is said.
    pub text: Text,
    /// Whether it is one of several things that stand one below the other.
    pub listed: bool,
}

/// A share of a whole.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Bar {
    /// Whose share it is.
    pub name: Text,
    /// The share, 0 to 1; below 0 where it is taken away.
    pub share: f64,
    /// The same in figures.
    pub figures: Text,
    /// A word or two beside it; may be empty.
    pub note: Text,
}

/// Short facts of several things.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// The heads of its columns; the first column's is often empty.
    pub heads: Vec<Text>,
    /// Its rows, each as long as the heads.
    pub rows: Vec<Vec<Text>>,
    /// What the things are that it tells of.
    pub things: Things,
}

/// Where the things stand that a table tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Things {
    /// Each in a row of its own.
    #[default]
    Rows,
    /// Each in a column of its own, all of one width; the first column names the facts.
    Columns,
}

/// A picture.
#[derive(Debug, Clone, PartialEq)]
pub enum Picture {
    /// One that is drawn already: an `svg` element.
    Drawn(String),
    /// Shares on axes around a centre.
    Hexagon(Hexagon),
}

/// Shares on axes around a centre.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Hexagon {
    /// What it shows.
    pub title: String,
    /// The same in full, for somebody who does not see it.
    pub description: String,
    /// Its six corners, from the upper left clockwise.
    pub corners: Vec<Corner>,
}

/// A corner of a hexagon.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Corner {
    /// The letter at it.
    pub letter: String,
    /// Its name.
    pub name: String,
    /// How far from the centre, 0, to the corner, 1.
    pub share: f64,
    /// The same in figures; may be empty.
    pub figures: String,
}

/// A run of text, parts of which stand out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    /// The parts in order.
    pub spans: Vec<Span>,
}

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// How it stands out.
    pub style: Style,
    /// Its words.
    pub words: String,
}

/// How words stand out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Not at all.
    Plain,
    /// Names and titles.
    Strong,
    /// What may be passed over.
    Faint,
}

impl Text {
    /// Words that stand out.
    pub fn strong(words: impl Into<String>) -> Self {
        Self::styled(Style::Strong, words.into())
    }

    /// Words that may be passed over.
    pub fn faint(words: impl Into<String>) -> Self {
        Self::styled(Style::Faint, words.into())
    }

    fn styled(style: Style, words: String) -> Self {
        let spans = if words.is_empty() { Vec::new() } else { vec![Span { style, words }] };
        Self { spans }
    }

    /// The text with another one right behind it.
    #[must_use = "the text itself stays as it is"]
    pub fn then(mut self, next: impl Into<Self>) -> Self {
        self.spans.extend(next.into().spans);
        self
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }
}

impl From<String> for Text {
    fn from(words: String) -> Self {
        Self::styled(Style::Plain, words)
    }
}

impl From<&str> for Text {
    fn from(words: &str) -> Self {
        words.to_owned().into()
    }
}

impl Outline {
    /// What stands beside its title where it is handed over, one after the other.
    pub fn beside_title(&self) -> Text {
        let parts = std::iter::once(&self.note).chain(&self.paper.head);
        let parts = parts.filter(|part| !part.is_empty()).cloned();
        let all = parts.reduce(|all, part| all.then(" · ").then(part));
        all.unwrap_or_default()
    }

    /// The page with the name of the person in its title.
    #[must_use = "the page itself stays as it is"]
    pub fn of(mut self, lang: Lang, name: &str) -> Self {
        let spans = self.title.spans.iter();
        let title: String = spans.map(|span| span.words.as_str()).collect();
        let title = &title;
        self.title = lang.say(common::Whose { title, name }).into();
        self
    }
}

impl Block {
    /// A paragraph.
    pub fn paragraph(text: impl Into<Text>) -> Self {
        Self::Paragraph(text.into())
    }

    /// A paragraph that may be passed over.
    pub fn aside(text: impl Into<Text>) -> Self {
        Self::Aside(text.into())
    }

    /// Things after dots; nothing where there are none.
    pub fn bullets<T: Into<Text>>(texts: impl IntoIterator<Item = T>) -> Self {
        Self::list(texts.into_iter().map(Item::new))
    }

    /// Parts under a heading.
    pub fn section(heading: impl Into<Text>, blocks: impl IntoIterator<Item = Self>) -> Self {
        Self::Section { heading: heading.into(), blocks: blocks.into_iter().collect() }
    }

    /// Things one after the other.
    pub fn list(items: impl IntoIterator<Item = Item>) -> Self {
        Self::List(items.into_iter().collect())
    }

    /// Names with what is said of each.
    pub fn facts(facts: impl IntoIterator<Item = Fact>) -> Self {
        Self::Facts(facts.into_iter().collect())
    }

    /// Whether nothing of it would show.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Section { blocks, .. } => blocks.iter().all(Self::is_empty),
            Self::Paragraph(text) | Self::Aside(text) => text.is_empty(),
            Self::List(items) => items.is_empty(),
            Self::Facts(facts) => facts.is_empty(),
            Self::Bars(bars) => bars.is_empty(),
            Self::Table(table) => table.rows.is_empty(),
            Self::Gap => true,
            Self::Picture(_) => false,
        }
    }
}

impl Item {
    /// A thing after a dot.
    pub fn new(text: impl Into<Text>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// A thing without a mark.
    pub fn plain(text: impl Into<Text>) -> Self {
        Self::marked(Mark::None, text)
    }

    /// A thing with another mark before it.
    pub fn marked(mark: Mark, text: impl Into<Text>) -> Self {
        Self { mark, ..Self::new(text) }
    }

    /// The thing with what else belongs to it.
    #[must_use = "the item itself stays as it is"]
    pub fn with(mut self, blocks: impl IntoIterator<Item = Block>) -> Self {
        self.blocks.extend(blocks);
        self
    }

    /// The thing with a word or two at the end of its line.
    #[must_use = "the item itself stays as it is"]
    pub fn noted(mut self, note: impl Into<Text>) -> Self {
        self.note = note.into();
        self
    }
}

impl Fact {
    /// A name with what is said of it.
    pub fn new(name: impl Into<Text>, text: impl Into<Text>) -> Self {
        Self { name: name.into(), text: text.into(), listed: false }
    }

    /// Several things said of one name, one below the other.
    pub fn column<T: Into<Text>>(
        name: String,
        texts: impl IntoIterator<Item = T>,
    ) -> impl Iterator<Item = Self> {
        let names = std::iter::once(name).chain(std::iter::repeat(String::new()));
        names.zip(texts).map(|(name, text)| Self::new(name, text))
    }
}
