//! Everything that is told of each role.

use super::{money, shared, shared_by, ways};
use crate::document::compare::{CompareView, ComparedRole};
use crate::page::Detail;
use crate::page::moves::dotted;
use crate::page::outline::{Block, Fact, Item, Text};
use crate::page::statement::statement;
use crate::words::{Lang, common, compare as words, role as of_role};

/// The sections below the table.
pub fn sections(lang: Lang, view: &CompareView, detail: Detail) -> Vec<Block> {
    let mut sections = vec![
        purpose(lang, view, detail),
        standing(lang, view, detail),
        duties(lang, view, detail),
        skills(lang, view, detail),
    ];
    sections.extend(money::interests(lang, view, detail));
    sections.push(money::outlook(lang, view, detail));
    let known = ways::known(lang, view, detail).into_iter();
    let ways = known.chain(ways::unknown(lang, view)).collect();
    let note = ways::note(lang, view).into_iter();
    sections.push(Block::section(
        lang.say(words::HeadingWays),
        note.chain([Block::List(ways)]).collect(),
    ));
    sections
}

fn purpose(lang: Lang, view: &CompareView, detail: Detail) -> Block {
    let of = |role: &ComparedRole| {
        let statements = role.purpose_statements.iter();
        let mut lines: Vec<Text> = statements.map(|s| statement(lang, s, detail)).collect();
        if role.mention {
            lines.push(lang.say(of_role::Mention).into());
        } else if lines.is_empty() {
            lines.push(lang.say(words::NoPurpose).into());
        }
        Block::section(role.title, vec![Block::bullets(lines)])
    };
    let said = |r: &ComparedRole| r.mention || !r.purpose_statements.is_empty();
    let roles = view.roles.iter().filter(|_| view.roles.iter().any(said));
    Block::section(lang.say(words::HeadingPurpose), roles.map(of).collect())
}

fn standing(lang: Lang, view: &CompareView, detail: Detail) -> Block {
    let of = |role: &ComparedRole| {
        let statements = role.standing.iter().map(|s| statement(lang, s, detail));
        Block::section(role.title, vec![Block::bullets(statements)])
    };
    let roles = view.roles.iter().map(of);
    Block::section(lang.say(words::HeadingStanding), roles.collect())
}

fn duties(lang: Lang, view: &CompareView, detail: Detail) -> Block {
    let mut blocks = Vec::new();
    if view.duties.is_empty() {
        return Block::section(lang.say(words::HeadingDuties), blocks);
    }
    if view.duties.iter().all(|duty| duty.roles.len() == 1) {
        blocks.push(Block::aside(lang.say(words::NoSharedDuty)));
    }
    blocks.push(Block::aside(
        lang.say(words::SameDuty { sourced: view.roles.iter().any(|role| !role.own) }),
    ));
    let groups = view.duties.chunk_by(|a, b| a.roles == b.roles);
    blocks.extend(groups.map(|same| {
        let duties = same.iter().map(|d| shared::duty(lang, view, d, detail));
        Block::section(shared_by(lang, view, &same[0].roles), vec![Block::List(duties.collect())])
    }));
    for role in &view.roles {
        if !view.duties.iter().any(|duty| duty.roles.contains(&role.id)) {
            let none = lang.say(of_role::NoDuties);
            blocks.push(Block::section(role.title, vec![Block::bullets([none])]));
        }
    }
    Block::section(lang.say(words::HeadingDuties), blocks)
}

fn skills(lang: Lang, view: &CompareView, detail: Detail) -> Block {
    let mut blocks = Vec::new();
    if !view.skills.is_empty() {
        if view.skills.iter().all(|skill| skill.roles.len() == 1) {
            blocks.push(Block::aside(lang.say(words::NoSharedSkill)));
        }
        let groups = view.skills.chunk_by(|a, b| a.roles == b.roles);
        blocks.extend(groups.map(|same| {
            let kinds = same.chunk_by(|a, b| a.kind == b.kind).map(|of_kind| {
                let names = of_kind.iter().map(|s| shared::skill(lang, view, s, detail));
                let kind = of_kind[0].kind;
                Fact::new(lang.say(common::SkillKind { kind }), dotted(lang, names))
            });
            Block::section(
                shared_by(lang, view, &same[0].roles),
                vec![Block::Facts(kinds.collect())],
            )
        }));
        for role in &view.roles {
            if !view.skills.iter().any(|s| s.roles.contains(&role.id)) {
                let none = Item::new(lang.say(words::NoSkill));
                blocks.push(Block::section(role.title, vec![Block::List(vec![none])]));
            }
        }
    }
    Block::section(lang.say(words::HeadingSkills), blocks)
}
