//! `rungs guide`.

use super::arguments::{self, Format};
use super::context::Context;
use crate::catalogue::Catalogue;
use crate::catalogue::parts::Topic;
use crate::failure::Failure;
use crate::message::guide as say;
use crate::render::{Look, markdown, text};
use crate::ui::terminal;
use crate::view::guide::{TopicLine, guide_view, sources_view, topic_view};

/// Shows the list of topics, one topic, or the sources.
pub fn run(context: &Context, options: &arguments::Guide) -> anyhow::Result<u8> {
    let catalogue = context.catalogue()?;
    let look = Look {
        sources: options.sources,
        ..terminal::look(false)
    };
    let name = options.topic.join("-").to_lowercase();
    match name.as_str() {
        "" => list(context, catalogue, look),
        say::SOURCES => sources(context, catalogue, look),
        name => topic(context, catalogue, name, look),
    }
}

fn list(context: &Context, catalogue: &Catalogue, look: Look) -> anyhow::Result<u8> {
    let sources = TopicLine {
        id: say::SOURCES,
        title: say::SOURCES_TITLE,
        line: say::SOURCES_LINE,
    };
    let view = guide_view(catalogue, sources);
    match format(context)? {
        Format::Json => context.print_json(&view)?,
        Format::Markdown => context.print(&markdown::guide::guide(&view))?,
        _ => context.page(&text::guide::guide(&view, look))?,
    }
    Ok(super::DONE)
}

fn topic(context: &Context, catalogue: &Catalogue, name: &str, look: Look) -> anyhow::Result<u8> {
    let format = format(context)?;
    let guide = context.guide(catalogue);
    let topic = find(&guide, name)?;
    let view = topic_view(catalogue, topic);
    match format {
        Format::Json => context.print_json(&view)?,
        Format::Markdown => context.print(&markdown::guide::topic(&view))?,
        _ => context.page(&text::guide::topic(&view, look))?,
    }
    Ok(super::DONE)
}

/// Shows the documents and works that everything rests on.
pub fn sources(context: &Context, catalogue: &Catalogue, look: Look) -> anyhow::Result<u8> {
    let view = sources_view(catalogue);
    match format(context)? {
        Format::Json => context.print_json(&view)?,
        Format::Markdown => context.print(&markdown::guide::sources(&view))?,
        _ => context.page(&text::guide::sources(&view, look))?,
    }
    Ok(super::DONE)
}

fn format(context: &Context) -> Result<Format, Failure> {
    context.format(&[Format::Text, Format::Json, Format::Markdown])
}

/// A topic by id or title; the beginning of one is enough where it fits no other.
fn find<'g>(guide: &'g [Topic], name: &str) -> Result<&'g Topic, Failure> {
    let title = |topic: &Topic| topic.title.to_lowercase().replace(' ', "-");
    let whole = guide.iter().find(|t| t.id == name || title(t) == name);
    let mut begun = guide
        .iter()
        .filter(|t| t.id.starts_with(name) || title(t).starts_with(name));
    let only = match (begun.next(), begun.next()) {
        (Some(topic), None) => Some(topic),
        _ => None,
    };
    whole.or(only).ok_or_else(|| Failure::Unknown {
        what: "topic",
        name: name.to_owned(),
        known: guide
            .iter()
            .map(|t| t.id.clone())
            .chain([say::SOURCES.to_owned()])
            .collect(),
    })
}
