//! A failure as lines for standard error.

use crate::failure::Failure;
use crate::message::failure::wording;
use crate::render::text::page::{BOLD, ERROR};

/// What went wrong, and on a second line what to do.
pub fn failure(failure: &Failure) -> String {
    let (problem, hint) = wording(failure);
    let mut out = format!("{ERROR}error:{ERROR:#} {problem}\n");
    if !hint.is_empty() {
        out.push_str(&format!("{BOLD}hint:{BOLD:#} {hint}\n"));
    }
    out
}
