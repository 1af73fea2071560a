//! The short menus before the questions: where the person stands.

use std::io;

use console::Term;
use dialoguer::Select;
use dialoguer::theme::SimpleTheme;
use textwrap::core::display_width;

/// Asks for one of several choices; none where the person leaves the menu with Escape or q.
///
/// # Errors
///
/// Where the terminal cannot be used; an interruption shows as `Interrupted`.
pub fn choose(question: &str, choices: &[String]) -> io::Result<Option<usize>> {
    let term = Term::stderr();
    let columns = usize::from(term.size().1);
    // A choice that wraps would be counted as one line and leave traces when the menu moves.
    let choices: Vec<String> = choices
        .iter()
        .map(|choice| shortened(choice, columns.saturating_sub(4)))
        .collect();
    let chosen = Select::with_theme(&SimpleTheme)
        .with_prompt(question)
        .items(&choices)
        .default(0)
        .report(false)
        .interact_on_opt(&term);
    // dialoguer leaves the cursor hidden where it is interrupted.
    term.show_cursor()?;
    chosen.map_err(|error| match error {
        dialoguer::Error::IO(error) => error,
    })
}

fn shortened(text: &str, columns: usize) -> String {
    if display_width(text) <= columns {
        return text.to_owned();
    }
    let mut short = String::new();
    for c in text.chars() {
        if display_width(&short) + 2 > columns {
            break;
        }
        short.push(c);
    }
    format!("{}…", short.trim_end())
}
