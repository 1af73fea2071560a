//! Letters, digits and signs as people type them, in the form that scores, codes and answers are read in.
//!
//! For reading only: what is said of a text shows it as it was typed.

use super::Interest;

/// The plain form of a letter or digit: `４` of a wide keyboard counts as `4`, and so does `٤` of an Arabic text.
pub fn plain(letter: char) -> char {
    let plain = match letter {
        '\u{3000}' => Some(' '),
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(letter) - 0xFEE0),
        _ => digit(letter),
    };
    plain.unwrap_or(letter)
}

/// A text in plain letters and digits.
pub fn plainly(text: &str) -> String {
    text.chars().map(plain).collect()
}

/// The ASCII digit that a digit of another script stands for.
fn digit(letter: char) -> Option<char> {
    /// Nought in Arabic, Persian, Devanagari, Bengali and Thai writing.
    const NOUGHTS: [char; 5] = ['٠', '۰', '०', '০', '๐'];
    let value = NOUGHTS.iter().find_map(|nought| {
        let value = u32::from(letter).checked_sub(u32::from(*nought))?;
        (value < 10).then_some(value)
    })?;
    char::from_digit(value, 10)
}

/// The text with Latin letters in place of the Cyrillic and Greek ones that look like them, in every word that is nothing but letters of the
/// six types then. Another word stays as it was typed.
pub fn with_latin(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_inclusive(|c: char| !c.is_alphabetic()) {
        let letters = word.trim_end_matches(|c: char| !c.is_alphabetic());
        let read: Option<String> = letters
            .chars()
            .map(|letter| Interest::from_letter(latin(letter)).map(|_| latin(letter)))
            .collect();
        out.push_str(read.as_deref().unwrap_or(letters));
        out.push_str(&word[letters.len()..]);
    }
    out
}

/// The Latin letter that a Cyrillic or Greek one looks like, as far as a type has it.
fn latin(letter: char) -> char {
    match letter {
        'А' | 'а' | 'Α' => 'A',
        'Е' | 'е' | 'Ε' => 'E',
        'С' | 'с' => 'C',
        'Ѕ' | 'ѕ' => 'S',
        'І' | 'і' | 'Ӏ' | 'Ι' => 'I',
        other => other,
    }
}
