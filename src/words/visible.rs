//! Making foreign text safe to print.

use crate::catalogue::name::dangerous;

/// A text with every control character and every mark that turns the reading order replaced by a visible sign.
///
/// Whatever a person typed or a file holds passes through here before a message shows it, so that no terminal escape reaches the
/// screen.
pub fn visible(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\u{0}'..='\u{1F}' => char::from_u32(0x2400 + c as u32).unwrap_or('\u{FFFD}'),
            '\u{7F}' => '\u{2421}',
            c if dangerous(c) => '\u{FFFD}',
            _ => c,
        })
        .collect()
}
