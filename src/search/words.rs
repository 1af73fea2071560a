//! The words of a text, and when one of them is what was looked for.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation as _;

use crate::catalogue::name::{bound, distance, folded, unspaced};

/// Endings of English and Russian words that a search looks past, the empty one among them.
///
/// Only inflection: a trainer is not training. What is merely begun is found as a beginning.
const ENDINGS: [&str; 62] = [
    "", "s", "es", "e", "ed", "ing", "y", "ies", "ied", "'s", "’s", // English
    "а", "я", "о", "е", "и", "ы", "у", "ю", "ь", "й", // Russian nouns
    "ом", "ем", "ой", "ей", "ью", "ам", "ям", "ами", "ями", "ах", "ях", "ов", "ев", "ии", "ия",
    "ию", "ый", "ий", "ая", "яя", "ое", "ее", "ые", "ие", "ого", "его", "ому", "ему", "ым", "им",
    "ых", "их", "ую", // adjectives
    "ть", "ет", "ит", "ют", "ут", "ят", "ат", "л", // verbs
];
/// The fewest letters that two forms of a word must share.
const STEM: usize = 3;

/// The fewest letters that stand for what begins with them: shorter ones are abbreviations, and begin nearly everything.
const BEGINNING: usize = 3;
/// The fewest letters of a part that a compound ends with, and of one that stands inside where nothing else is found.
const PART: usize = 5;
const INSIDE: usize = 4;
/// The most letters that a misspelt word is away from what was meant.
const MISSPELT: usize = 2;
/// The fewest letters that two related words must share.
const RELATED: usize = 5;

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Where it stands, in bytes.
    pub place: Range<usize>,
    /// The word as it is compared.
    pub folded: String,
    /// Whether it begins where the word before it ends, as in scripts without spaces.
    pub joined: bool,
}

/// The words of a text (Unicode Standard Annex 29).
pub fn words(text: &str) -> Vec<Word> {
    let mut end = usize::MAX;
    let word = |(start, word): (usize, &str)| {
        let joined = start == end;
        end = start + word.len();
        Word { place: start..end, folded: folded(word), joined }
    };
    text.unicode_word_indices().map(word).collect()
}

/// How well a word of a text is the word that was looked for, as what it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Likeness {
    /// It is spelt almost so, or begins with most of the same letters.
    Near = 4,
    /// It ends so, or holds it inside: "leiter" in "Abteilungsleiter".
    Inside = 5,
    /// It begins so.
    Beginning = 7,
    /// It is the same word with another ending.
    Form = 9,
    /// It is the word.
    Same = 10,
}

/// A word that is looked for; in a script without spaces a run of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// As it was typed.
    pub typed: String,
    pieces: Vec<String>,
}

impl Term {
    /// The words that are looked for, each once, in the order in which they were typed.
    pub fn all(typed: &str) -> Vec<Self> {
        let words = words(typed);
        let runs = words.chunk_by(|_, next| next.joined);
        let mut terms: Vec<Self> = Vec::new();
        for run in runs {
            let place = run[0].place.start..run[run.len() - 1].place.end;
            let term = Self {
                typed: typed[place].to_owned(),
                pieces: run.iter().map(|word| word.folded.clone()).collect(),
            };
            if !terms.iter().any(|known| known.pieces == term.pieces) {
                terms.push(term);
            }
        }
        terms
    }

    /// What every text holds, once folded, in which the word is found otherwise than nearly.
    pub fn begun(&self) -> &str {
        let piece = &self.pieces[0];
        let mut letters = piece.char_indices().enumerate();
        let end = letters.find(|(place, (_, letter))| *place == STEM || *letter == ' ');
        end.map_or(piece, |(_, (end, _))| &piece[..end])
    }

    /// The likeness of what begins at a place in some words, and how many of them it takes.
    ///
    /// Words that are only near count where `near` says so.
    pub fn at(&self, words: &[Word], near: bool) -> Option<(Likeness, usize)> {
        let [piece] = self.pieces.as_slice() else {
            return self.run_at(words);
        };
        let word = &words.first()?.folded;
        let likeness = if word == piece {
            Likeness::Same
        } else if piece.contains(unspaced) && word.contains(piece.as_str()) {
            Likeness::Beginning
        } else if forms_of_one(piece, word) {
            Likeness::Form
        } else if piece.chars().nth(BEGINNING - 1).is_some() && word.starts_with(piece.as_str()) {
            Likeness::Beginning
        } else if ends(word, piece) || near && holds(word, piece) {
            Likeness::Inside
        } else if near && (close(piece, word) || related(piece, word)) {
            Likeness::Near
        } else {
            return None;
        };
        Some((likeness, 1))
    }

    /// A run of words stands in a text where the words stand joined in it, the first perhaps ending so and the last beginning so.
    fn run_at(&self, words: &[Word]) -> Option<(Likeness, usize)> {
        let many = self.pieces.len();
        let here = words.get(..many)?;
        let (last, before) = (many - 1, &here[1..]);
        let joined = before.iter().all(|word| word.joined);
        let fits = here.iter().zip(&self.pieces).enumerate();
        let fits = fits.map(|(place, (word, piece))| match place {
            0 => word.folded.ends_with(piece.as_str()),
            _ if place == last => word.folded.starts_with(piece.as_str()),
            _ => word.folded == *piece,
        });
        (joined && fits.into_iter().all(|fits| fits)).then_some((Likeness::Same, many))
    }
}

/// Whether a compound ends with a word that is long enough to be one of its parts.
fn ends(word: &str, piece: &str) -> bool {
    piece.chars().nth(PART - 1).is_some() && word.ends_with(piece)
}

/// Whether a word holds another inside.
fn holds(word: &str, piece: &str) -> bool {
    piece.chars().nth(INSIDE - 1).is_some() && word.contains(piece)
}

/// Whether two words differ in their endings only.
fn forms_of_one(one: &str, other: &str) -> bool {
    (STEM..=shared(one, other)).any(|stem| {
        let (one, other) = (ending(one, stem), ending(other, stem));
        // After so short a stem an e is no ending: a car is no care.
        let whole = stem > STEM || (one != "e" && other != "e");
        whole && ENDINGS.contains(&one) && ENDINGS.contains(&other)
    })
}

/// How many letters two words share at their beginning.
fn shared(one: &str, other: &str) -> usize {
    let pairs = one.chars().zip(other.chars());
    pairs.take_while(|(a, b)| a == b).count()
}

/// Whether two words begin with the same letters and differ in less than half as many: an escalation, and to escalate.
fn related(one: &str, other: &str) -> bool {
    let longer = one.chars().count().max(other.chars().count());
    let shared = shared(one, other);
    shared >= RELATED && 2 * (longer - shared) < shared
}

fn ending(word: &str, stem: usize) -> &str {
    let at = word.char_indices().nth(stem).map_or(word.len(), |(at, _)| at);
    &word[at..]
}

/// Whether two words are a small misspelling apart.
fn close(one: &str, other: &str) -> bool {
    let bound = bound(one.chars().count()).min(MISSPELT);
    bound > 0 && distance(one, other, bound).is_some()
}
