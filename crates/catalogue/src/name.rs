//! How names and words are compared: what a person types is rarely written as the catalogue writes it.

use unicode_normalization::UnicodeNormalization as _;

/// A letter that no text may hold: control characters except line breaks, marks that turn the reading order round, and letters that
/// nobody can see.
///
/// Joiners and non-joiners are none of them: some scripts are written with them.
pub fn dangerous(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c, '\u{61C}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
            | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

/// A letter that takes no room: two names that differ in it look alike.
pub fn invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{34F}' | '\u{200C}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}')
        || dangerous(c)
}

/// A name as it is compared: composed alike, in lower case, its words parted by one space.
///
/// Spaces, hyphens, dashes and underscores all part words. Compatible forms are one (NFKC): a letter with its accent typed apart, or a
/// letter as wide as a Chinese one, is the letter that everybody means. Latin letters stand without their accents, and those that have a sign
/// of their own as people type them who have not got it: ß as ss, æ as ae, ø as o, ł as l, ı as i. The Russian ё is an е; й stays й.
pub fn folded(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    fold(name, &mut out);
    out
}

/// Writes a folded name over what `out` holds, so that a long list takes no memory name by name.
pub fn fold(name: &str, out: &mut String) {
    out.clear();
    if one_spaced(name.as_bytes()) {
        out.push_str(name);
        out.make_ascii_lowercase();
        return;
    }
    let mut parted = false;
    // Most names of most catalogues need no composing, which takes many times as long as all the rest.
    for letter in name.chars() {
        let Some(letter) = plain(letter) else {
            return fold_composed(name, out);
        };
        add(letter, &mut parted, out);
    }
}

/// Whether a name is of plain Latin letters, its words parted by one space already.
fn one_spaced(name: &[u8]) -> bool {
    let odd = |byte: &u8| !byte.is_ascii() || matches!(byte, b'-' | b'_' | b'\t'..=b'\r');
    !name.iter().any(odd)
        && name.first() != Some(&b' ')
        && name.last() != Some(&b' ')
        && !name.windows(2).any(|two| two == b"  ")
}

/// A letter as it is compared, where it needs no composing: plain Latin and Russian ones, Chinese ones, and the signs between them.
fn plain(letter: char) -> Option<char> {
    match letter {
        ' ' | '-' | '_' | '\t'..='\r' | '\u{2010}'..='\u{2015}' => Some(' '),
        _ if letter.is_ascii() => Some(letter.to_ascii_lowercase()),
        'а'..='я' | '\u{4E00}'..='\u{9FFF}' | '’' | '“' | '”' | '«' | '»' | '、' | '。' => {
            Some(letter)
        }
        // As wide as a Chinese one, but a Latin one.
        '！'..='～' => char::from_u32(letter as u32 - 0xFEE0).and_then(plain),
        // Russian writes ё or е as it pleases.
        'ё' | 'Ё' => Some('е'),
        'А'..='Я' => char::from_u32(letter as u32 + 32),
        _ => None,
    }
}

fn add(letter: char, parted: &mut bool, out: &mut String) {
    if letter == ' ' {
        *parted = !out.is_empty();
        return;
    }
    if std::mem::take(parted) {
        out.push(' ');
    }
    out.push(letter);
}

fn fold_composed(name: &str, out: &mut String) {
    out.clear();
    let mut parted = false;
    for letter in name.nfkc() {
        match plain(letter) {
            Some(letter) => add(letter, &mut parted, out),
            None if invisible(letter) => {}
            None if letter.is_whitespace() => add(' ', &mut parted, out),
            None => {
                if std::mem::take(&mut parted) {
                    out.push(' ');
                }
                letter.to_lowercase().for_each(|lower| bare(lower, out));
            }
        }
    }
}

/// Writes a lower-case letter as somebody types it whose keyboard has plain letters only.
fn bare(letter: char, out: &mut String) {
    let plain = match letter {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'ħ' => "h",
        'ı' => "i",
        'ŋ' => "n",
        'ŧ' => "t",
        // What is left of İ in lower case, and of letters that are composed nowhere.
        '\u{300}'..='\u{36F}' => return,
        '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => {
            let mut parts = std::iter::once(letter).nfd();
            out.extend(parts.next());
            return;
        }
        _ => {
            out.push(letter);
            return;
        }
    };
    out.push_str(plain);
}

/// Whether a letter belongs to a script that writes words without spaces: Chinese, Japanese, Thai, Lao, Burmese, Khmer.
pub fn unspaced(letter: char) -> bool {
    matches!(letter,
        '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{2E80}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// How many letters a name of so many letters may be away from what was meant.
///
/// None below four letters, where nearly every abbreviation is one letter away from another.
pub fn bound(letters: usize) -> usize {
    match letters {
        0..4 => 0,
        4..9 => 1,
        9..16 => 2,
        _ => 3,
    }
}

/// How many letters left out, added, exchanged or swapped make one name of the other, where that is at most `most`.
///
/// A name with other numbers in it is another name, however close.
pub fn distance(one: &str, other: &str, most: usize) -> Option<usize> {
    // One change puts at most one letter in and takes at most one out.
    let differ = (letter_set(one) ^ letter_set(other)).count_ones() as usize;
    let longer = one.chars().count().abs_diff(other.chars().count());
    if differ > 2 * most || longer > most || !numbers(one).eq(numbers(other)) {
        return None;
    }
    // What both begin and end with makes no difference, and it is most of what close names are made of.
    let same = shared(one.chars().zip(other.chars()));
    let (one, other) = (&one[same..], &other[same..]);
    let same = shared(one.chars().rev().zip(other.chars().rev()));
    let (one, other) = (&one[..one.len() - same], &other[..other.len() - same]);
    Some(strsim::osa_distance(one, other)).filter(|distance| *distance <= most)
}

/// Whether each word of a name is close to the word of the other in its place; names of more or fewer words are not compared by words.
///
/// A slip of the hand is shared among words: "project manager" is no slip of "product manager".
pub fn close_word_for_word(one: &str, other: &str) -> bool {
    let words = |name: &str| name.split(' ').count();
    let close = |(one, other): (&str, &str)| {
        let most = match one.chars().count().max(other.chars().count()) {
            0..8 => 1,
            _ => 2,
        };
        distance(one, other, most).is_some()
    };
    words(one) != words(other) || one.split(' ').zip(other.split(' ')).all(close)
}

/// How many bytes of letters are the same before the first that differs.
fn shared(pairs: impl Iterator<Item = (char, char)>) -> usize {
    let same = pairs.take_while(|(a, b)| a == b);
    same.map(|(letter, _)| letter.len_utf8()).sum()
}

/// The letters of a name as bits, several letters to a bit.
pub fn letter_set(name: &str) -> u64 {
    name.chars().fold(0, |set, c| set | 1 << (u32::from(c) % 64))
}

fn numbers(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(|c| c.is_numeric())
}

/// A family of letters in which words are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    /// A to z, with or without accents.
    Latin,
    /// Russian and its kin.
    Cyrillic,
    /// Chinese characters.
    Han,
    /// Hiragana and katakana.
    Kana,
    /// Any other.
    Other,
}

/// The script of a letter; nothing for a digit or a sign, which every script uses.
pub fn script(letter: char) -> Option<Script> {
    let script = match letter {
        '\u{30FB}' | '\u{30FC}' => return None,
        'a'..='z' | 'A'..='Z' | '\u{C0}'..='\u{24F}' => Script::Latin,
        '\u{400}'..='\u{52F}' => Script::Cyrillic,
        '\u{3040}'..='\u{30FF}' => Script::Kana,
        '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}' => {
            Script::Han
        }
        _ => Script::Other,
    };
    letter.is_alphabetic().then_some(script)
}
