//! The guide.

use super::page::{BOLD, Page};
use super::role::with_marks;
use crate::message::guide as say;
use crate::message::role::document;
use crate::render::Look;
use crate::view::guide::{GuideView, SourcesView, TopicView};

/// The list of topics as text.
pub fn guide(view: &GuideView, look: Look) -> String {
    let mut page = Page::new(look);
    page.title(say::TITLE);
    page.gap();
    let widest = view.topics.iter().map(|t| t.id.len()).max().unwrap_or(0);
    for topic in &view.topics {
        let id = topic.id;
        page.hanging(&format!("  {BOLD}{id:<widest$}{BOLD:#}  "), topic.line);
    }
    page.gap();
    page.aside(say::HOW);
    page.finish()
}

/// One topic as text.
pub fn topic(view: &TopicView, look: Look) -> String {
    let mut page = Page::new(look);
    page.title(view.title);
    page.aside(view.line);
    if !view.intro.is_empty() {
        page.gap();
        for statement in &view.intro {
            page.paragraph(&with_marks(statement, look));
        }
    }
    for section in &view.sections {
        page.heading(section.heading);
        for statement in &section.statements {
            page.bullet(2, &with_marks(statement, look));
        }
        for step in &section.steps {
            page.bullet(2, &super::role::with_sources(step.text, step.sources, look));
        }
    }
    if !view.see.is_empty() {
        page.heading(say::SEE);
        for pointer in view.see {
            page.bullet(2, &say::see(&pointer.command, &pointer.about));
        }
    }
    page.finish()
}

/// The sources as text.
pub fn sources(view: &SourcesView, look: Look) -> String {
    let mut page = Page::new(look);
    page.title(say::SOURCES_TITLE);
    page.aside(say::SOURCES_LINE);
    page.heading(say::DOCUMENTS);
    for source in view.documents {
        page.hanging(
            &format!("  {:<4}", source.id),
            &document(&source.name, &source.about),
        );
    }
    if !view.references.is_empty() {
        page.heading(say::REFERENCES);
        for work in view.references {
            page.bullet(2, &document(&work.name, &work.text));
        }
    }
    page.finish()
}
