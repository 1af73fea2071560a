//! Findings with their lines, as a compiler shows them.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::page::Page;
use crate::catalogue::files::SourceFile;
use crate::catalogue::finding::Severity;
use crate::document::check::{CheckView, FindingView};
use crate::format::{Look, visible};
use crate::page::check::verdict;
use crate::words::{Lang, finding as words};

/// How many findings a person is shown at once; a program gets all that are listed.
const SHOWN: usize = 200;

/// All findings, each with code, place, line and remedy, and a last line that counts them.
pub fn findings(lang: Lang, view: &CheckView, files: &[SourceFile], look: Look) -> String {
    let mut out = listed(
        lang,
        &view.findings[..view.findings.len().min(SHOWN)],
        files,
        look,
    );
    let mut page = Page::new(look);
    let left = view.findings.len().saturating_sub(SHOWN);
    if left > 0 {
        page.paragraph(0, &lang.say(words::Left { left }));
    }
    page.paragraph(0, &visible(&verdict(lang, view)));
    out.push_str(&page.finish());
    out
}

/// Some findings with their lines.
pub fn listed(lang: Lang, findings: &[FindingView], files: &[SourceFile], look: Look) -> String {
    let one = |finding: &FindingView| {
        format!(
            "{}\n\n",
            one(lang, finding, files.get(finding.file_place), look)
        )
    };
    findings.iter().map(one).collect()
}

fn one(lang: Lang, finding: &FindingView, file: Option<&SourceFile>, look: Look) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR.with_name(lang.say(words::LevelError)),
        Severity::Warning => Level::WARNING.with_name(lang.say(words::LevelWarning)),
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
        group = group.element(
            Level::HELP
                .with_name(lang.say(words::LevelHelp))
                .message(finding.remedy.as_str()),
        );
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
