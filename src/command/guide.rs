//! `rungs guide`.

use super::arguments;
use super::context::Context;
use crate::catalogue::Catalogue;
use crate::document::guide::{TopicLine, guide_view, sources_view, topic_view};
use crate::failure::{Failure, Lack, Thing};
use crate::page::guide as page;
use crate::words::guide as words;

/// The id of the topic that lists the sources.
const SOURCES: &str = "sources";

/// Shows the list of topics, one topic, or the sources.
pub fn run(context: &Context, options: &arguments::Guide) -> anyhow::Result<u8> {
    let catalogue = context.catalogue()?;
    let cites = !(catalogue.sources.is_empty() && catalogue.references.is_empty());
    let name = options.topic.join(" ");
    if name.trim().is_empty() {
        return list(context, options, catalogue, cites);
    }
    if catalogue.guide.is_empty() && !cites {
        return Err(Failure::NothingHere { lack: Lack::Guide }.into());
    }
    let sources = context.lang.say(words::SourcesTitle);
    let topics = catalogue.guide.iter();
    let mut known: Vec<_> = topics.map(|t| (t.id.as_str(), t.title.as_str())).collect();
    known.extend(cites.then_some((SOURCES, &*sources)));
    let id = context.named(Thing::Topic, &name, &known)?;
    let format = options.page.format;
    if id == SOURCES {
        let view = sources_view(catalogue);
        context.show(format, &view, |reader| page::sources(reader, &view))?;
        return Ok(super::DONE);
    }
    let topic = catalogue.guide.iter().find(|topic| topic.id == id);
    let topic = topic.ok_or(Failure::NothingHere { lack: Lack::Guide })?;
    let view = topic_view(catalogue, topic);
    context.show(format, &view, |reader| page::topic(reader, &view))?;
    Ok(super::DONE)
}

fn list(
    context: &Context,
    options: &arguments::Guide,
    catalogue: &Catalogue,
    cites: bool,
) -> anyhow::Result<u8> {
    let lang = context.lang;
    let (title, line) = (lang.say(words::SourcesTitle), lang.say(words::SourcesLine));
    let view = guide_view(
        catalogue,
        cites.then_some(TopicLine { id: SOURCES, title: &title, line: &line }),
    );
    context.show(options.page.format, &view, |reader| page::list(reader, &view))?;
    Ok(super::DONE)
}
