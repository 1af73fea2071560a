//! Searching roles for words.

use super::visible as shown;
use super::words::{count, join};
use crate::search::{BadQuery, MOST_WORDS};

/// Said where no role has any of the words; `narrowed` where other conditions must hold too.
pub fn nothing(words: &[String], narrowed: bool) -> String {
    let roles = if narrowed {
        "No role that fits the other conditions"
    } else {
        "No role"
    };
    let words = match words {
        [word] => quoted(word),
        _ => "any of these words".to_owned(),
    };
    format!("{roles} has {words} in its titles, skills, purpose or duties.")
}

/// The title of a list of roles that have all the words.
pub fn title(words: &[String]) -> String {
    let words: Vec<String> = words.iter().map(|word| quoted(word)).collect();
    format!("Roles with {}", join(&words))
}

/// Said where no role has all the words.
pub fn not_all(words: usize, found: usize) -> String {
    let all = if words == 2 {
        "both words".to_owned()
    } else {
        format!("all {words} words")
    };
    let have = if found == 1 {
        "one".to_owned()
    } else {
        found.to_string()
    };
    format!("No role has {all}. These have {have} of them:")
}

/// The field of a role in which words were found.
pub fn field(field: &str) -> &'static str {
    match field {
        "alias" => "also called",
        "skill" => "skill",
        "purpose" => "purpose",
        "duty" => "duty",
        _ => "title",
    }
}

/// Texts that hold the words too and are not shown.
pub fn more(texts: usize) -> String {
    format!("and {}", count(texts, "more place", "more places"))
}

/// Why words cannot be searched for: what is wrong, and what to do.
pub fn bad(bad: &BadQuery) -> (String, String) {
    let problem = match bad {
        BadQuery::Empty => "there is no word to search for".to_owned(),
        BadQuery::TooMany { words } => {
            format!("{words} words to search for, at most {MOST_WORDS} can be")
        }
    };
    let hint =
        "give some words that the roles should have: `rungs roles --search \"product knowledge\"`";
    (problem, hint.to_owned())
}

fn quoted(word: &str) -> String {
    format!("\"{}\"", shown(word))
}
