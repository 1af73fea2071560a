//! `rungs guide`.

use super::arguments::{self, Format};
use super::context::{Context, named};
use crate::catalogue::Catalogue;
use crate::failure::Failure;
use crate::message::guide as say;
use crate::render::{Look, markdown, text};
use crate::view::guide::{TopicLine, guide_view, sources_view, topic_view};

/// Shows the list of topics, one topic, or the sources.
pub fn run(context: &Context, options: &arguments::Guide) -> anyhow::Result<u8> {
    let catalogue = context.catalogue()?;
    let look = Look {
        sources: options.sources,
        ..context.look()
    };
    let name = options.topic.join(" ");
    if name.trim().is_empty() {
        return list(context, catalogue, look);
    }
    let topics = catalogue.guide.iter();
    let mut known: Vec<_> = topics.map(|t| (t.id.as_str(), t.title.as_str())).collect();
    known.push((say::SOURCES, say::SOURCES_TITLE));
    match named("topic", &name, &known)?.as_str() {
        say::SOURCES => sources(context, catalogue, look),
        id => topic(context, catalogue, id, look),
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

fn topic(context: &Context, catalogue: &Catalogue, id: &str, look: Look) -> anyhow::Result<u8> {
    let format = format(context)?;
    let guide = context.guide(catalogue);
    let topic = guide.iter().find(|topic| topic.id == id);
    let topic = topic.ok_or(Failure::NothingHere { what: "guide" })?;
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
