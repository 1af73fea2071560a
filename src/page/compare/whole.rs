//! Everything that is told of each role.

use super::Page;
use crate::document::compare::ComparedRole;
use crate::page::outline::{Block, Text};
use crate::words::{common, compare as words, role as of_role};

impl Page<'_, '_> {
    /// The sections below the table.
    pub(super) fn whole(&self) -> Vec<Block> {
        let (reader, roles) = (self.reader, self.view.roles.iter());
        let standing = roles.map(|role| {
            Block::section(role.title, [Block::bullets(reader.statements(&role.standing))])
        });
        let mut sections = vec![
            self.purpose(),
            reader.section(words::HeadingStanding, standing),
            reader.section(words::HeadingDuties, self.duties()),
            reader.section(words::HeadingSkills, self.skills()),
        ];
        sections.extend(self.interests());
        sections.push(self.outlook());
        sections.push(self.ways([self.known_ways(), self.unknown_ways()].concat()));
        sections
    }

    fn purpose(&self) -> Block {
        let (reader, roles) = (self.reader, &self.view.roles);
        let of = |role: &ComparedRole| {
            let mut lines: Vec<Text> = reader.statements(&role.purpose_statements).collect();
            if role.mention {
                lines.push(reader.say(of_role::Mention).into());
            } else if lines.is_empty() {
                lines.push(reader.say(words::NoPurpose).into());
            }
            Block::section(role.title, [Block::bullets(lines)])
        };
        let said = roles.iter().any(|r| r.mention || !r.purpose_statements.is_empty());
        reader.section(words::HeadingPurpose, roles.iter().filter(|_| said).map(of))
    }

    fn duties(&self) -> Vec<Block> {
        let (reader, duties) = (self.reader, &self.view.duties);
        if duties.is_empty() {
            return Vec::new();
        }
        let mut blocks = Vec::new();
        if duties.iter().all(|duty| duty.roles.len() == 1) {
            blocks.push(reader.aside(words::NoSharedDuty));
        }
        let sourced = self.view.roles.iter().any(|role| !role.own);
        blocks.push(reader.aside(words::SameDuty { sourced }));
        blocks.extend(duties.chunk_by(|a, b| a.roles == b.roles).map(|same| {
            let duties = Block::list(same.iter().map(|d| self.duty(d)));
            Block::section(self.shared_by(&same[0].roles), [duties])
        }));
        let has = |r: &ComparedRole| duties.iter().any(|duty| duty.roles.contains(&r.id));
        blocks.extend(self.without(has, &reader.say(of_role::NoDuties)));
        blocks
    }

    fn skills(&self) -> Vec<Block> {
        let (reader, skills) = (self.reader, &self.view.skills);
        if skills.is_empty() {
            return Vec::new();
        }
        let mut blocks = Vec::new();
        if skills.iter().all(|skill| skill.roles.len() == 1) {
            blocks.push(reader.aside(words::NoSharedSkill));
        }
        blocks.extend(skills.chunk_by(|a, b| a.roles == b.roles).map(|same| {
            let kinds = same.chunk_by(|a, b| a.kind == b.kind).map(|of_kind| {
                let names = reader.dotted(of_kind.iter().map(|s| self.skill(s)));
                reader.fact(common::SkillKind { kind: of_kind[0].kind }, names)
            });
            Block::section(self.shared_by(&same[0].roles), [Block::facts(kinds)])
        }));
        let has = |r: &ComparedRole| skills.iter().any(|skill| skill.roles.contains(&r.id));
        blocks.extend(self.without(has, &reader.say(words::NoSkill)));
        blocks
    }

    /// Says of the roles that have nothing of a kind that they have none.
    fn without(&self, has: impl Fn(&ComparedRole) -> bool, none: &str) -> Vec<Block> {
        let without = self.view.roles.iter().filter(|role| !has(role));
        without.map(|role| Block::section(role.title, [Block::bullets([none])])).collect()
    }
}
