//! The guide: the list of topics, one topic, and the sources.

mod subject;

use super::Reader;
use super::outline::{Block, Fact, Outline, Text};
use crate::document::guide::{GuideView, SourcesView, TopicView};
use crate::words::guide as words;
use crate::words::options::with_options;

/// The list of topics.
pub fn list(reader: Reader, guide: &GuideView) -> Outline {
    if guide.topics.is_empty() {
        return reader.page(words::Title, vec![reader.paragraph(words::NoTopics)]);
    }
    let topics = guide.topics.iter().map(|topic| Fact::new(Text::strong(topic.id), topic.line));
    let blocks = vec![Block::Gap, Block::facts(topics), Block::Gap, reader.aside(words::How)];
    reader.page(words::Title, blocks)
}

/// One topic.
pub fn topic(reader: Reader, topic: &TopicView) -> Outline {
    let mut blocks = vec![Block::aside(topic.line), Block::Gap];
    blocks.extend(reader.paragraphs(&topic.intro));
    blocks.extend(topic.sections.iter().map(|section| {
        let said = reader.statements(&section.statements).chain(reader.steps(&section.steps));
        Block::section(section.heading, [Block::bullets(said)])
    }));
    if reader.all {
        blocks.extend(subject::whole(reader, topic));
    } else {
        blocks.extend(subject::left_out(reader, topic));
    }
    let see = topic.see.iter().map(|to| {
        reader.say(words::Pointer { command: &with_options(&to.command), about: &to.about })
    });
    blocks.push(reader.bullets(words::See, see));
    Outline { title: topic.title.into(), blocks, ..Outline::default() }
}

/// The documents and works that everything rests on.
pub fn sources(reader: Reader, sources: &SourcesView) -> Outline {
    let named = |name: &str, about: &str| reader.say(words::Document { name, about });
    let documents = sources.documents.iter();
    let documents =
        documents.map(|source| Fact::new(source.id.as_str(), named(&source.name, &source.about)));
    let works = sources.references.iter().map(|work| named(&work.name, &work.text));
    let blocks = vec![
        reader.aside(words::SourcesLine),
        reader.section(words::Documents, [Block::facts(documents)]),
        reader.bullets(words::References, works),
    ];
    reader.page(words::SourcesTitle, blocks)
}
