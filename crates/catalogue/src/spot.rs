//! Where something stands in the files of a catalogue.

/// A place in one of the files of a catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Spot {
    /// Which file, as a place in the list of files read.
    pub file: u32,
    /// Line, from 1; 0 where the whole file is meant.
    pub line: u32,
    /// Column in characters, from 1; 0 where the whole file is meant.
    pub column: u32,
    /// Byte offset in the file.
    pub start: u32,
    /// Length in bytes; 0 where only the beginning is known.
    pub length: u32,
}

/// A text with its place.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    /// The text.
    pub value: String,
    /// Where it stands.
    pub spot: Spot,
}
