//! Documents as JSON.

use serde::Serialize;

/// A document as indented JSON with a line break at the end.
///
/// # Errors
///
/// Where a document cannot be written as JSON; none of ours can fail so.
pub fn json(document: &impl Serialize) -> serde_json::Result<String> {
    let mut text = serde_json::to_string_pretty(document)?;
    text.push('\n');
    Ok(text)
}
