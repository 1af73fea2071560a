//! What the strokes of a picture mean.

/// A stroke with a meaning of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stroke {
    /// Promotions and ways in.
    Solid,
    /// Moves sideways.
    Dashed,
    /// Ways out of the field and alternatives.
    Dotted,
    /// Moves that no source gives.
    Light,
    /// The marked route.
    Bold,
}
