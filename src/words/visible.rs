//! Making foreign text safe to print.

/// A text with every control character and every mark that turns the reading order replaced by a visible sign.
///
/// Whatever a person typed or a file holds passes through here before a message shows it, so that no terminal escape reaches the
/// screen.
pub fn visible(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\u{0}'..='\u{1F}' => char::from_u32(0x2400 + c as u32).unwrap_or('\u{FFFD}'),
            '\u{7F}' => '\u{2421}',
            '\u{80}'..='\u{9F}'
            | '\u{200E}'
            | '\u{200F}'
            | '\u{61C}'
            | '\u{2028}'
            | '\u{2029}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2066}'..='\u{2069}' => '\u{FFFD}',
            _ => c,
        })
        .collect()
}
