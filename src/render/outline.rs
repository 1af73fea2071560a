//! A page as its parts, before any format: a table, and sections of points under headings.

/// A page of sections.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline {
    /// The title.
    pub title: String,
    /// Short facts of several things, side by side.
    pub table: Table,
    /// The sections.
    pub sections: Vec<Section>,
    /// The last line.
    pub closing: String,
}

/// Short facts of several things.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Its heading, where it does not stand under the title.
    pub heading: &'static str,
    /// The things.
    pub heads: Vec<String>,
    /// What is told of each: a name, and a fact for each of them.
    pub rows: Vec<(&'static str, Vec<String>)>,
    /// What must be known to read it.
    pub notes: Vec<String>,
}

/// Points under one heading.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Section {
    /// The heading.
    pub heading: &'static str,
    /// What must be known to read it.
    pub notes: Vec<String>,
    /// Its groups.
    pub groups: Vec<Group>,
}

/// Points that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Group {
    /// What they have in common; may be empty.
    pub heading: String,
    /// The points.
    pub points: Vec<Point>,
}

/// One point.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Point {
    /// A word or two that stand before it; may be empty.
    pub label: &'static str,
    /// Its paragraphs.
    pub lines: Vec<String>,
}

impl Point {
    /// A point of one paragraph.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            label: "",
            lines: vec![text.into()],
        }
    }
}
