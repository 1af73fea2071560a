//! Documents as Markdown.

pub mod plan;

use crate::message::role::INFERRED;
use crate::view::parts::StatementView;

/// A statement with the ids of its facts.
fn text(statement: &StatementView) -> String {
    let mark = if statement.inferred {
        format!(" {INFERRED}")
    } else {
        String::new()
    };
    format!(
        "{}{mark} [{}]",
        escaped(statement.text),
        statement.sources.join(", ")
    )
}

/// A text whose signs Markdown would take for its own stand as they are.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|'
        ) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
