//! The part of the catalogue that a topic is about, thing by thing.

use crate::catalogue::parts::SkillKind;
use crate::document::guide::{SkillText, TopicView, TypeView};
use crate::document::parts::StatementView;
use crate::page::Reader;
use crate::page::outline::{Block, Fact, Text};
use crate::words::{Message, common, guide as words};

/// All of it.
pub fn whole(reader: Reader, topic: &TopicView) -> Vec<Block> {
    let general = reader.bullets(words::OfTypes, reader.statements(&topic.of_types));
    let types = topic.types.iter().map(|t| of_type(reader, t));
    let kinds = SkillKind::WORDS.map(|(_, kind)| of_kind(reader, &topic.skills, kind));
    let all = std::iter::once(general).chain(types).chain(kinds);
    all.filter(|block| !block.is_empty()).collect()
}

/// How much of it there is, and the option that shows it.
pub fn left_out(reader: Reader, topic: &TopicView) -> Option<Block> {
    let (topic, types, skills) = (topic.id, topic.types.len(), topic.skills.len());
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
        list(reader, words::Likes, &told.likes),
        list(reader, words::Dislikes, &told.dislikes),
        list(reader, words::Values, &told.values),
        list(reader, words::Reasons, &told.reasons),
    ];
    let alike = Block::Paragraph(reader.statement(&told.adjectives));
    let facts = Block::facts(facts.into_iter().flatten());
    Block::section(reader.sourced(heading, told.nickname_sources), [alike, facts])
}

fn list(reader: Reader, label: impl Message, list: &[StatementView]) -> Option<Fact> {
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
