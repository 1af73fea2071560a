//! What is to be drawn, and the drawing.

/// The width of a box in a band, unless a picture needs wider ones.
pub const BOX: f64 = 104.0;
/// The width of a box beside the bands.
pub const BESIDE: f64 = 156.0;

/// A picture to be laid out.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sketch {
    /// Its boxes.
    pub boxes: Vec<BoxSketch>,
    /// Its lines.
    pub lines: Vec<LineSketch>,
    /// How many bands there are.
    pub bands: usize,
    /// The width of a box in a band, at least [`BOX`].
    pub width: f64,
}

/// A box to be placed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BoxSketch {
    /// Its band, 0 for the lowest; none for a box beside the bands.
    pub band: Option<usize>,
    /// Its height.
    pub height: f64,
}

/// A line to be drawn from one box to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineSketch {
    /// The index of the box where it begins.
    pub from: usize,
    /// The index of the box where it ends, another one.
    pub to: usize,
    /// Lines of the same bundle that begin at the same box share a trunk.
    pub bundle: u16,
    /// Whether it has to lead upwards within a band.
    pub rises: bool,
}

/// A picture with every box and line in its place.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Drawing {
    /// A rectangle for each box.
    pub boxes: Vec<Rect>,
    /// The corners of each line, from box to box.
    pub lines: Vec<Vec<Point>>,
    /// Top and bottom of each band; none for an empty one.
    pub bands: Vec<Option<(f64, f64)>>,
    /// The column beside the bands, if any box stands there.
    pub beside: Option<Rect>,
    /// The right end of the bands.
    pub field: f64,
    /// Width of the whole.
    pub width: f64,
    /// Height of the whole.
    pub height: f64,
    /// How often lines of different bundles cross.
    pub crossings: usize,
}

/// A point of the drawing, in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

/// A rectangle.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Rect {
    /// Its left edge.
    pub x: f64,
    /// Its top edge.
    pub y: f64,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
}
