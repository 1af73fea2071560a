//! The part of the catalogue that a topic is about, thing by thing.

use strum::VariantArray as _;

use crate::catalogue::parts::SkillKind;
use crate::document::guide::{SkillText, TopicView, TypeView};
use crate::document::parts::StatementView;
use crate::page::Detail;
use crate::page::moves::sentences;
use crate::page::outline::{Block, Fact, Text};
use crate::page::statement::{sourced, statement};
use crate::words::{Lang, common, guide as words};

/// All of it.
pub fn whole(lang: Lang, topic: &TopicView, detail: Detail) -> Vec<Block> {
    let general = topic.of_types.iter().map(|s| statement(lang, s, detail));
    let general = Block::section(lang.say(words::OfTypes), vec![Block::bullets(general)]);
    let types = topic.types.iter().map(|t| of_type(lang, t, detail));
    let kinds = SkillKind::VARIANTS.iter().map(|kind| of_kind(lang, &topic.skills, *kind, detail));
    let all = std::iter::once(general).chain(types).chain(kinds);
    all.filter(|block| !block.is_empty()).collect()
}

/// How much of it there is, and the option that shows it.
pub fn left_out(lang: Lang, topic: &TopicView, detail: Detail) -> Option<Block> {
    let (types, skills) = (topic.types.len(), topic.skills.len());
    (types + skills > 0 && !detail.paper).then(|| {
        Block::section(
            lang.say(words::OneByOne),
            vec![Block::paragraph(lang.say(words::LeftOut {
                topic: topic.head.id,
                types,
                skills,
            }))],
        )
    })
}

fn of_type(lang: Lang, told: &TypeView, detail: Detail) -> Block {
    let (letter, name, nickname) = (told.letter.letter().to_string(), told.name, told.nickname);
    let heading = lang.say(words::Type {
        letter: &letter,
        name,
        nickname: (!nickname.is_empty()).then_some(nickname),
    });
    let nickname_sources = told.nickname_sources;
    let heading = sourced(heading, nickname_sources, detail);
    let list = |label: String, list: &[StatementView]| {
        let texts: Vec<Text> = list.iter().map(|s| statement(lang, s, detail)).collect();
        (!texts.is_empty()).then(|| Fact::new(label, sentences(lang, texts)))
    };
    let facts = [
        list(lang.say(words::Likes), &told.likes),
        list(lang.say(words::Dislikes), &told.dislikes),
        list(lang.say(words::Values), &told.values),
        list(lang.say(words::Reasons), &told.reasons),
    ];
    let alike = Block::Paragraph(statement(lang, &told.adjectives, detail));
    let facts = Block::Facts(facts.into_iter().flatten().collect());
    Block::section(heading, vec![alike, facts])
}

fn of_kind(lang: Lang, skills: &[SkillText], kind: SkillKind, detail: Detail) -> Block {
    let of_kind = skills.iter().filter(|skill| skill.kind == kind);
    let facts = of_kind.map(|skill| {
        let examples = (!skill.examples.is_empty()).then(|| {
            let examples = &skill.examples;
            Text::from(lang.say(words::Examples { examples }))
        });
        let text = statement(lang, &skill.statement, detail);
        let text = [text].into_iter().chain(examples);
        Fact::new(Text::strong(skill.name), sentences(lang, text))
    });
    let heading = lang.say(common::SkillKind { kind });
    Block::section(heading, vec![Block::Facts(facts.collect())])
}
