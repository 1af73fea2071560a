//! The guide: the list of topics, one topic, and the sources.

mod subject;

use super::Detail;
use super::outline::{Block, Fact, Outline, Text};
use super::statement::{statement, step};
use crate::document::guide::{GuideView, SectionView, SourcesView, TopicView};
use crate::words::options::with_options;
use crate::words::{Lang, guide as words};

/// The list of topics.
pub fn list(lang: Lang, guide: &GuideView) -> Outline {
    if guide.topics.is_empty() {
        return Outline {
            blocks: vec![Block::paragraph(lang.say(words::NoTopics))],
            ..Outline::titled(lang.say(words::Title))
        };
    }
    let topics = guide.topics.iter().map(|topic| Fact::new(Text::strong(topic.id), topic.line));
    Outline {
        blocks: vec![
            Block::Gap,
            Block::Facts(topics.collect()),
            Block::Gap,
            Block::aside(lang.say(words::How)),
        ],
        ..Outline::titled(lang.say(words::Title))
    }
}

/// One topic.
pub fn topic(lang: Lang, topic: &TopicView, detail: Detail) -> Outline {
    let mut blocks = vec![Block::aside(topic.head.line), Block::Gap];
    blocks.extend(topic.intro.iter().map(|s| Block::Paragraph(statement(lang, s, detail))));
    blocks.extend(topic.sections.iter().map(|s| section(lang, s, detail)));
    if detail.all {
        blocks.extend(subject::whole(lang, topic, detail));
    } else {
        blocks.extend(subject::left_out(lang, topic, detail));
    }
    let see = topic.see.iter();
    let see = see.map(|to| {
        lang.say(words::Pointer { command: &with_options(&to.command), about: &to.about })
    });
    blocks.push(Block::section(lang.say(words::See), vec![Block::bullets(see)]));
    Outline { blocks, ..Outline::titled(topic.head.title) }
}

fn section(lang: Lang, section: &SectionView, detail: Detail) -> Block {
    let statements = section.statements.iter().map(|s| statement(lang, s, detail));
    let steps = section.steps.iter().map(|s| step(s, detail));
    Block::section(section.heading, vec![Block::bullets(statements.chain(steps))])
}

/// The documents and works that everything rests on.
pub fn sources(lang: Lang, sources: &SourcesView) -> Outline {
    let named = |name: &str, about: &str| lang.say(words::Document { name, about });
    let documents = sources.documents.iter();
    let documents =
        documents.map(|source| Fact::new(source.id.as_str(), named(&source.name, &source.about)));
    let works = sources.references.iter().map(|work| named(&work.name, &work.text));
    Outline {
        blocks: vec![
            Block::aside(lang.say(words::SourcesLine)),
            Block::section(lang.say(words::Documents), vec![Block::Facts(documents.collect())]),
            Block::section(lang.say(words::References), vec![Block::bullets(works)]),
        ],
        ..Outline::titled(lang.say(words::SourcesTitle))
    }
}
