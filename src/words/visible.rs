//! Making foreign text safe to print.

use crate::catalogue::name::dangerous;

/// A text with every control character, every mark that turns the reading order and every invisible one replaced by a visible sign.
///
/// The joiners stay: Persian, Hindi and pictures of families are written with them.
///
/// Whatever a person typed or a file holds passes through here before a message shows it, so that no terminal escape reaches the
/// screen.
pub fn visible(text: &str) -> String {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return text.to_owned();
    }
    text.chars()
        .map(|c| match c {
            '\u{0}'..='\u{1F}' => char::from_u32(0x2400 + c as u32).unwrap_or('\u{FFFD}'),
            '\u{7F}' => '\u{2421}',
            c if dangerous(c) => '\u{FFFD}',
            _ => c,
        })
        .collect()
}
