//! `rungs guide`.

use super::arguments;
use super::context::Context;
use super::names::known;
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
        let (title, line) =
            (&context.lang.say(words::SourcesTitle), &context.lang.say(words::SourcesLine));
        let sources = cites.then_some(TopicLine { id: SOURCES, title, line });
        let view = guide_view(catalogue, sources);
        return context.show(options.page.format, &view, |reader| page::list(reader, &view));
    }
    if catalogue.guide.is_empty() && !cites {
        return Err(Failure::NothingHere { lack: Lack::Guide }.into());
    }
    let sources = context.lang.say(words::SourcesTitle);
    let mut known = known(catalogue, Thing::Topic);
    known.extend(cites.then_some((SOURCES, &*sources)));
    let id = context.named(Thing::Topic, &name, &known)?;
    let format = options.page.format;
    if id == SOURCES {
        let view = sources_view(catalogue);
        return context.show(format, &view, |reader| page::sources(reader, &view));
    }
    let topic = catalogue.guide.iter().find(|topic| topic.id == id);
    let topic = topic.ok_or(Failure::NothingHere { lack: Lack::Guide })?;
    let view = topic_view(catalogue, topic);
    context.show(format, &view, |reader| page::topic(reader, &view))
}
