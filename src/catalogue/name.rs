//! How names and words are compared: what a person types is rarely written as the catalogue writes it.

use unicode_normalization::UnicodeNormalization as _;

/// A name as it is compared: composed alike, in lower case, its words parted by one space.
///
/// Spaces, hyphens, dashes and underscores all part words. Compatible forms are one (NFKC): a letter with its accent typed apart, or a
/// letter as wide as a Chinese one, is the letter that everybody means.
#[must_use]
pub fn folded(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    fold(name, &mut out);
    out
}

/// Writes a folded name over what `out` holds, so that a long list takes no memory name by name.
pub fn fold(name: &str, out: &mut String) {
    out.clear();
    let mut parted = false;
    let mut add = |letter: char| {
        if parts_words(letter) {
            parted = !out.is_empty();
            return;
        }
        if parted {
            out.push(' ');
            parted = false;
        }
        if letter.is_ascii() {
            out.push(letter.to_ascii_lowercase());
        } else {
            out.extend(letter.to_lowercase());
        }
    };
    // Most names of most catalogues need no composing, which takes many times as long as all the rest.
    if name.is_ascii() {
        name.bytes().for_each(|byte| add(char::from(byte)));
    } else {
        name.nfkc().for_each(add);
    }
}

fn parts_words(letter: char) -> bool {
    matches!(letter, ' ' | '-' | '_' | '\u{2010}'..='\u{2015}')
        || !letter.is_ascii_alphanumeric() && letter.is_whitespace()
}

/// Whether a letter belongs to a script that writes words without spaces: Chinese, Japanese, Thai, Lao, Burmese, Khmer.
#[must_use]
pub fn unspaced(letter: char) -> bool {
    matches!(letter,
        '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{2E80}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}
