//! Topics of the guide as Markdown.

use super::{escaped, text};
use crate::message::guide as say;
use crate::message::role::document;
use crate::view::guide::{GuideView, SourcesView, TopicView};

/// The list of topics as Markdown.
pub fn guide(view: &GuideView) -> String {
    let mut out = format!("# {}\n\n", say::TITLE);
    for topic in &view.topics {
        out.push_str(&format!(
            "- **{}** (`rungs guide {}`): {}\n",
            topic.title,
            topic.id,
            escaped(topic.line)
        ));
    }
    out
}

/// One topic as Markdown.
pub fn topic(view: &TopicView) -> String {
    let mut out = format!("# {}\n\n{}\n", escaped(view.title), escaped(view.line));
    for statement in &view.intro {
        out.push_str(&format!("\n{}\n", text(statement)));
    }
    for section in &view.sections {
        out.push_str(&format!("\n## {}\n\n", escaped(section.heading)));
        for statement in &section.statements {
            out.push_str(&format!("- {}\n", text(statement)));
        }
        for step in &section.steps {
            out.push_str(&format!(
                "- {} [{}]\n",
                escaped(step.text),
                step.sources.join(", ")
            ));
        }
    }
    if !view.see.is_empty() {
        out.push_str(&format!("\n## {}\n\n", say::SEE));
        for pointer in view.see {
            out.push_str(&format!(
                "- {}\n",
                say::see(&pointer.command, &escaped(&pointer.about))
            ));
        }
    }
    out
}

/// The sources as Markdown.
pub fn sources(view: &SourcesView) -> String {
    let mut out = format!("# {}\n\n## {}\n\n", say::SOURCES_TITLE, say::DOCUMENTS);
    for source in view.documents {
        let text = document(&source.name, &source.about);
        out.push_str(&format!("- {}: {}\n", source.id, escaped(&text)));
    }
    out.push_str(&format!("\n## {}\n\n", say::REFERENCES));
    for work in view.references {
        out.push_str(&format!(
            "- {}\n",
            escaped(&document(&work.name, &work.text))
        ));
    }
    out
}
