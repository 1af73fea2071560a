//! What stands in every command that a message names: the catalogue that a person gave by an option.
//!
//! A command that is copied from a page has to answer from the same catalogue as the page. `build/code.rs` marks the places; what stands
//! there is known once a command line is read, and the same in every message.

use std::cell::RefCell;

thread_local! {
    static CATALOGUE: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Sets the catalogue that commands name, as it was typed; none where they need not name one.
pub(crate) fn set_catalogue(path: Option<&str>) {
    let option = path.map(|path| format!(" --catalogue {}", quoted(path)));
    CATALOGUE.set(option.unwrap_or_default());
}

/// Writes the options of a command, each with a space before it.
pub(super) fn write(out: &mut String) {
    CATALOGUE.with_borrow(|catalogue| out.push_str(catalogue));
}

/// A command of a catalogue's text with its options.
pub(crate) fn with_options(command: &str) -> String {
    match command.strip_prefix("rungs ") {
        Some(rest) => {
            let mut whole = "rungs".to_owned();
            write(&mut whole);
            format!("{whole} {rest}")
        }
        None => command.to_owned(),
    }
}

/// A word as a shell takes it.
pub(crate) fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_=,./:\\".contains(c);
    match (word.chars().all(plain), cfg!(windows)) {
        (true, _) => word.to_owned(),
        (false, true) => format!("\"{word}\""),
        (false, false) => format!("'{}'", word.replace('\'', "'\\''")),
    }
}
