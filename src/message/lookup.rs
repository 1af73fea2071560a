//! What a name was taken for, and what it may have meant.

use super::visible;
use super::words::join;

/// The most letters of a name that a message repeats.
const SHOWN: usize = 60;
/// The most matches that a message lists.
const LISTED: usize = 8;

/// A name as a message repeats it: nothing in it can harm a terminal, and a long one is cut.
pub fn shown(name: &str) -> String {
    let mut letters = name.chars();
    let begun: String = letters.by_ref().take(SHOWN).collect();
    let rest = if letters.next().is_some() { "…" } else { "" };
    format!("{}{rest}", visible(&begun))
}

/// Said where a name was no more than a part or a misspelling of what it was taken for.
pub fn taken(name: &str, title: &str, id: &str) -> String {
    format!(
        "note: taking \"{}\" as {}\n",
        shown(name.trim()),
        card(title, id)
    )
}

/// No role has the name: what is wrong, and what to do.
pub fn unknown_role(name: &str, nearest: &[(String, String)]) -> (String, String) {
    if name.trim().is_empty() {
        return (
            "no role is named".to_owned(),
            "list all with `rungs roles`".to_owned(),
        );
    }
    let near: Vec<String> = nearest.iter().map(|(t, id)| card(t, id)).collect();
    let hint = match near.as_slice() {
        [] if name.chars().any(char::is_alphabetic) && name.chars().count() <= SHOWN => {
            "no title here is written in these letters; list all with `rungs roles`".to_owned()
        }
        [] => "list all with `rungs roles`".to_owned(),
        near => format!("nearest: {}; list all with `rungs roles`", join(near)),
    };
    (format!("there is no role \"{}\"", shown(name)), hint)
}

/// The name fits several: what is wrong, and which it fits, each on a line of its own.
pub fn several(what: &str, name: &str, matches: &[(String, String)]) -> (String, String) {
    let problem = format!("\"{}\" fits {} {what}s", shown(name.trim()), matches.len());
    let mut hint = "say which one you mean:".to_owned();
    for (title, id) in matches.iter().take(LISTED) {
        hint.push_str(&format!("\n  {}", card(title, id)));
    }
    match matches.len().saturating_sub(LISTED) {
        0 => {}
        left if what == "role" => hint.push_str(&format!(
            "\n  and {left} more; `rungs roles --search WORDS` lists roles by their words"
        )),
        left => hint.push_str(&format!("\n  and {left} more")),
    }
    (problem, hint)
}

/// A title with the id that names it for certain.
fn card(title: &str, id: &str) -> String {
    if title == id {
        visible(id)
    } else {
        format!("{} ({})", visible(title), visible(id))
    }
}
