//! Findings with their lines, as a compiler shows them.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::Look;
use super::text::page::Page;
use crate::catalogue::files::SourceFile;
use crate::message::finding::more;
use crate::message::visible;
use crate::message::words::count;
use crate::view::check::{CheckView, FindingView};

/// How many findings a person is shown at once; a program gets all that are listed.
const SHOWN: usize = 200;

/// All findings, each with code, place, line and remedy, and a last line that counts them.
pub fn findings(view: &CheckView, files: &[SourceFile], look: Look) -> String {
    let mut out = String::new();
    for finding in view.findings.iter().take(SHOWN) {
        out.push_str(&one(finding, files.get(finding.file_place), look));
        out.push_str("\n\n");
    }
    let mut page = Page::new(look);
    let left = view.findings.len().saturating_sub(SHOWN);
    if left > 0 {
        page.paragraph(&more(left));
    }
    let found = |severity| {
        view.findings
            .iter()
            .filter(|f| f.severity == severity)
            .count()
    };
    let holds = format!(
        "{}: {}, {}.",
        view.name,
        count(view.roles, "role", "roles"),
        count(view.moves, "move", "moves")
    );
    let verdict = match (found("error"), found("warning")) {
        (0, 0) => "No findings.".to_owned(),
        (errors, warnings) => format!(
            "{}, {}.",
            count(errors, "error", "errors"),
            count(warnings, "warning", "warnings")
        ),
    };
    let unread = view.name.is_empty() && view.roles == 0;
    page.paragraph(&if unread {
        verdict
    } else {
        format!("{holds} {verdict}")
    });
    out + &page.finish()
}

fn one(finding: &FindingView, file: Option<&SourceFile>, look: Look) -> String {
    let level = if finding.severity == "error" {
        Level::ERROR
    } else {
        Level::WARNING
    };
    let title = level
        .primary_title(finding.message.as_str())
        .id(finding.code);
    let mut group = Group::with_title(title);
    match file.filter(|_| finding.line > 0) {
        Some(file) => {
            let (text, span) = window(&file.text, finding.bytes);
            let line = finding.line as usize;
            let mark = AnnotationKind::Primary
                .span(span)
                .label(finding.label.as_str());
            group = group.element(
                Snippet::source(text)
                    .line_start(line)
                    .path(finding.file.as_str())
                    .annotation(mark),
            );
        }
        None => group = group.element(Origin::path(finding.file.as_str())),
    }
    if !finding.remedy.is_empty() {
        group = group.element(Level::HELP.message(finding.remedy.as_str()));
    }
    Renderer::styled().term_width(look.width).render(&[group])
}

/// The line around a place with control characters made visible, and the place within it.
///
/// A line may have a million characters: some dozens on either side of the place are enough.
fn window(text: &str, (start, length): (usize, usize)) -> (String, std::ops::Range<usize>) {
    const AROUND: usize = 60;
    let start = floor(text, start);
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
    let end = floor(text, (start + length.max(1)).min(line_end)).max(start);
    let from = floor(text, start.saturating_sub(AROUND).max(line_start));
    let to = floor(text, (end + AROUND).min(line_end)).max(end);
    let head = visible(&text[from..start]);
    let mut marked = visible(&text[start..end]);
    if marked.chars().count() > AROUND {
        marked = marked.chars().take(AROUND).collect();
    }
    let tail = visible(&text[end..to]);
    let span = head.len()..head.len() + marked.len();
    (format!("{head}{marked}{tail}"), span)
}

/// The nearest character boundary at or before a byte.
fn floor(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at)
        .rev()
        .find(|byte| text.is_char_boundary(*byte))
        .unwrap_or(0)
}
