//! The guide: the list of topics, one topic with the part of the catalogue that it is about, and the sources.

use strum::VariantArray as _;

use super::Reader;
use super::outline::{Block, Fact, Outline, Text};
use crate::catalogue::parts::SkillKind;
use crate::document::guide::{GuideView, SkillText, SourcesView, TopicView, TypeView};
use crate::document::parts::StatementView;
use crate::words::options::with_options;
use crate::words::{Message, common, guide as words};

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
    let mut blocks = vec![Block::aside(topic.head.line), Block::Gap];
    blocks.extend(reader.paragraphs(&topic.intro));
    blocks.extend(topic.sections.iter().map(|section| {
        let said = reader.statements(&section.statements).chain(reader.steps(&section.steps));
        Block::section(section.heading, [Block::bullets(said)])
    }));
    if reader.all {
        blocks.extend(whole(reader, topic));
    } else {
        blocks.extend(left_out(reader, topic));
    }
    let see = topic.see.iter().map(|to| {
        reader.say(words::Pointer { command: &with_options(&to.command), about: &to.about })
    });
    blocks.push(reader.bullets(words::See, see));
    Outline { title: topic.head.title.into(), blocks, ..Outline::default() }
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

/// The part of the catalogue that a topic is about, thing by thing.
fn whole(reader: Reader, topic: &TopicView) -> Vec<Block> {
    let general = reader.bullets(words::OfTypes, reader.statements(&topic.of_types));
    let types = topic.types.iter().map(|t| of_type(reader, t));
    let kinds = SkillKind::VARIANTS.iter().map(|kind| of_kind(reader, &topic.skills, *kind));
    let all = std::iter::once(general).chain(types).chain(kinds);
    all.filter(|block| !block.is_empty()).collect()
}

/// How much of it there is, and the option that shows it.
fn left_out(reader: Reader, topic: &TopicView) -> Option<Block> {
    let (topic, types, skills) = (topic.head.id, topic.types.len(), topic.skills.len());
    (types + skills > 0 && !reader.paper).then(|| {
        let more = reader.paragraph(words::LeftOut { topic, types, skills });
        reader.section(words::OneByOne, [more])
    })
}

fn of_type(reader: Reader, told: &TypeView) -> Block {
    let (letter, name, nickname) = (&told.letter.letter().to_string(), told.name, told.nickname);
    let nickname = (!nickname.is_empty()).then_some(nickname);
    let heading = reader.say(words::Type { letter, name, nickname });
    let facts = [
        run(reader, words::Likes, &told.likes),
        run(reader, words::Dislikes, &told.dislikes),
        run(reader, words::Values, &told.values),
        run(reader, words::Reasons, &told.reasons),
    ];
    let alike = Block::Paragraph(reader.statement(&told.adjectives));
    let facts = Block::facts(facts.into_iter().flatten());
    Block::section(reader.sourced(heading, told.nickname_sources), [alike, facts])
}

fn run(reader: Reader, label: impl Message, list: &[StatementView]) -> Option<Fact> {
    (!list.is_empty()).then(|| reader.fact(label, reader.sentences(reader.statements(list))))
}

fn of_kind(reader: Reader, skills: &[SkillText], kind: SkillKind) -> Block {
    let facts = skills.iter().filter(|skill| skill.kind == kind).map(|skill| {
        let examples = &skill.examples;
        let examples = (!examples.is_empty()).then(|| reader.say(words::Examples { examples }));
        let text = [reader.statement(&skill.statement)].into_iter();
        let text = reader.sentences(text.chain(examples.map(Text::from)));
        Fact::new(Text::strong(skill.name), text)
    });
    reader.section(common::SkillKind { kind }, [Block::facts(facts)])
}
