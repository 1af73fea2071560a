//! Findings with their lines, as a compiler shows them.

use std::collections::HashMap;
use std::fmt::Write as _;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::page::Page;
use crate::catalogue::files::SourceFile;
use crate::catalogue::finding::Severity;
use crate::document::check::{CheckView, FindingView};
use crate::format::{Look, visible};
use crate::page::check::verdict;
use crate::words::{Lang, finding as words};

/// Of more findings of one kind than this a person is shown the first few, and of the rest where they are; a program gets all.
const MANY: usize = 6;
const FEW: usize = 3;
/// Of how many findings of one kind the place is told.
const PLACES: usize = 30;

/// All findings, each with code, place, line and remedy, and a last line that counts them.
pub fn findings(lang: Lang, view: &CheckView, files: &[SourceFile], look: Look) -> String {
    let groups = grouped(&view.findings);
    let mut out = String::new();
    let mut page = Page::new(look);
    for group in &groups {
        let shown = if group.len() > MANY { FEW } else { group.len() };
        for finding in &group[..shown] {
            let file = files.get(finding.file_index);
            let _ = write!(out, "{}\n\n", one(lang, finding, file, look));
        }
        if shown < group.len() {
            page.paragraph(0, &visible(&alike(lang, &group[shown..])));
            out.push_str(&std::mem::replace(&mut page, Page::new(look)).finish());
            out.push('\n');
        }
    }
    page.paragraph(0, &visible(&verdict(lang, view)));
    out.push_str(&page.finish());
    out
}

/// Findings by their kind, those of one kind that are many together at the place of the first.
fn grouped(findings: &[FindingView]) -> Vec<Vec<&FindingView>> {
    let mut kinds: HashMap<(&str, &str), Vec<&FindingView>> = HashMap::new();
    for finding in findings {
        kinds.entry((finding.code, &finding.kind)).or_default().push(finding);
    }
    let groups = findings.iter().filter_map(|finding| {
        let kind = (finding.code, &*finding.kind);
        // The first of many takes all of them along.
        if kinds.get(&kind)?.len() > MANY { kinds.remove(&kind) } else { Some(vec![finding]) }
    });
    groups.collect()
}

/// How many more findings of a kind there are, and where the first of them stand.
fn alike(lang: Lang, findings: &[&FindingView]) -> String {
    let mut places: Vec<String> = Vec::new();
    let mut file = "";
    for finding in findings.iter().take(PLACES) {
        if finding.file == file {
            places.push(finding.line.to_string());
        } else {
            places.push(format!("{}:{}", finding.file, finding.line));
            file = &finding.file;
        }
    }
    lang.say(words::Alike {
        number: findings.len(),
        code: findings.first().map_or("", |f| f.code),
        places: &places,
        left: findings.len() - places.len(),
    })
}

/// Some findings with their lines.
pub fn listed(lang: Lang, findings: &[FindingView], files: &[SourceFile], look: Look) -> String {
    let one = |finding: &FindingView| {
        format!("{}\n\n", one(lang, finding, files.get(finding.file_index), look))
    };
    findings.iter().map(one).collect()
}

fn one(lang: Lang, finding: &FindingView, file: Option<&SourceFile>, look: Look) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR.with_name(lang.say(words::LevelError)),
        Severity::Warning => Level::WARNING.with_name(lang.say(words::LevelWarning)),
    };
    let title = level.primary_title(finding.message.as_str()).id(finding.code);
    let mut group = Group::with_title(title);
    match file.filter(|_| finding.line > 0) {
        Some(file) => {
            let (text, span) = window(&file.text, finding.bytes);
            let line = finding.line as usize;
            let mark = AnnotationKind::Primary.span(span).label(finding.label.as_str());
            group = group.element(
                Snippet::source(text).line_start(line).path(finding.file.as_str()).annotation(mark),
            );
        }
        None => group = group.element(Origin::path(finding.file.as_str())),
    }
    if !finding.remedy.is_empty() {
        group = group.element(
            Level::HELP.with_name(lang.say(words::LevelHelp)).message(finding.remedy.as_str()),
        );
    }
    Renderer::styled().term_width(look.width).render(&[group])
}

/// The line around a place with control characters made visible, and the place within it.
///
/// Columns are counted from the beginning of what is given. A line may have a million characters: of one that nobody writes some dozens on either
/// side of the place are enough.
fn window(text: &str, (start, length): (usize, usize)) -> (String, std::ops::Range<usize>) {
    const AROUND: usize = 60;
    const WRITTEN: usize = 8_000;
    let start = floor(text, start);
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
    let end = floor(text, (start + length.max(1)).min(line_end)).max(start);
    let from = if start - line_start <= WRITTEN { line_start } else { floor(text, start - AROUND) };
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
    (0..=at).rev().find(|byte| text.is_char_boundary(*byte)).unwrap_or(0)
}
