//! The short menus before the questions: where the person stands.

use std::io;

use console::Term;
use dialoguer::Select;
use dialoguer::theme::SimpleTheme;
use textwrap::core::display_width;

use super::plain;
use super::signals::Signals;

/// A menu in fewer rows would be cut, and dialoguer cannot page in so few.
const FEWEST_ROWS: u16 = 6;

/// Asks for one of several choices; none where the person leaves the menu with Escape or q, or is told to stop.
///
/// # Errors
///
/// Where the terminal cannot be used.
pub fn choose(question: &str, choices: &[String]) -> io::Result<Option<usize>> {
    let term = Term::stderr();
    let (rows, columns) = term.size();
    if rows < FEWEST_ROWS {
        return plain::choose(
            question,
            choices,
            &mut io::stdin().lock(),
            &mut io::stderr(),
        );
    }
    let signals = Signals::catch(false)?;
    // A choice that wraps would be counted as one line and leave traces when the menu moves.
    let choices: Vec<String> = choices
        .iter()
        .map(|choice| shortened(choice, usize::from(columns).saturating_sub(4)))
        .collect();
    let chosen = Select::with_theme(&SimpleTheme)
        .with_prompt(question)
        .items(&choices)
        .default(0)
        .report(false)
        .interact_on_opt(&term);
    // dialoguer leaves the cursor hidden where it is interrupted.
    term.show_cursor()?;
    if signals.stopped() {
        return Ok(None);
    }
    match chosen {
        Ok(chosen) => Ok(chosen),
        Err(dialoguer::Error::IO(error)) if error.kind() == io::ErrorKind::Interrupted => Ok(None),
        Err(dialoguer::Error::IO(error)) => Err(error),
    }
}

/// A text cut to so many columns, the last of which then says that there was more.
pub(super) fn shortened(text: &str, columns: usize) -> String {
    if display_width(text) <= columns {
        return text.to_owned();
    }
    let mut short = String::new();
    for c in text.chars() {
        short.push(c);
        // A letter may take two columns.
        if display_width(&short) + 1 > columns {
            short.pop();
            break;
        }
    }
    format!("{}…", short.trim_end())
}
