//! Letters, digits and signs as people type them, in the form that scores, codes and answers are read in.
//!
//! For reading only: what is said of a text shows it as it was typed.

use unicode_normalization::UnicodeNormalization as _;

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
    text.chars().filter(|c| !makes_a_key(*c)).map(plain).collect()
}

/// Whether a mark makes the picture of a key of the digit before it: 4️⃣.
pub fn makes_a_key(mark: char) -> bool {
    matches!(mark, '\u{FE0F}' | '\u{20E3}')
}

/// Nought in the scripts that have ten digits of their own, from Arabic to Meetei.
const NOUGHTS: [char; 35] = [
    '\u{660}', '\u{6F0}', '\u{7C0}', '\u{966}', '\u{9E6}', '\u{A66}', '\u{AE6}', '\u{B66}',
    '\u{BE6}', '\u{C66}', '\u{CE6}', '\u{D66}', '\u{DE6}', '\u{E50}', '\u{ED0}', '\u{F20}',
    '\u{1040}', '\u{1090}', '\u{17E0}', '\u{1810}', '\u{1946}', '\u{19D0}', '\u{1A80}', '\u{1A90}',
    '\u{1B50}', '\u{1BB0}', '\u{1C40}', '\u{1C50}', '\u{A620}', '\u{A8D0}', '\u{A900}', '\u{A9D0}',
    '\u{A9F0}', '\u{AA50}', '\u{ABF0}',
];

/// One in the circles that are no other form of a digit; the others follow it.
const ONES: [char; 4] = ['⓵', '❶', '➀', '➊'];

/// The ASCII digit that a digit of another script, or one in a circle or in brackets, stands for.
fn digit(letter: char) -> Option<char> {
    if letter.is_ascii() || !letter.is_numeric() {
        return None;
    }
    let from = |first: char, least: u32| {
        let value = u32::from(letter).checked_sub(u32::from(first))? + least;
        char::from_digit(value, 10)
    };
    let of_script = || NOUGHTS.into_iter().find_map(|nought| from(nought, 0));
    let in_circle = || ONES.into_iter().find_map(|one| from(one, 1));
    of_script().or_else(in_circle).or_else(|| {
        let mut parts = [letter].into_iter().nfkc();
        let digit = parts.find(|part| !matches!(part, '(' | ')' | '.' | ','))?;
        let alone = parts.all(|part| matches!(part, ')' | '.' | ','));
        Some(digit).filter(|digit| alone && digit.is_ascii_digit())
    })
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
