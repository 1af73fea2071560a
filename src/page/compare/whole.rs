//! Everything that is told of each role.

use super::Page;
use crate::document::compare::ComparedRole;
use crate::page::money::{currency, paid};
use crate::page::outline::{Block, Text};
use crate::riasec::fit::Tier;
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

    /// The types of each role, and how alike their patterns are.
    fn interests(&self) -> Option<Block> {
        let roles = &self.view.roles;
        let occupations = roles.iter().any(|role| role.occupation.is_some());
        let known = occupations || roles.iter().any(|role| role.interests.is_some());
        let types = roles.iter().map(|role| self.types(role, occupations));
        known.then(|| self.reader.section(words::HeadingInterests, types.chain(self.likeness())))
    }

    fn types(&self, role: &ComparedRole, occupations: bool) -> Block {
        let reader = self.reader;
        let types = match &role.interests {
            Some(interests) => {
                let (types, basis) = (&interests.named, interests.basis);
                let text = reader.say(of_role::InterestsWhole { types, basis });
                reader.sourced(text, interests.sources)
            }
            None => reader.say(words::NoInterests).into(),
        };
        let occupation = role.occupation.as_ref().map(|o| {
            reader.say(of_role::Occupation {
                source: o.near.source,
                code: o.code,
                title: o.near.title,
                soc: o.near.soc,
                nearness: o.near.nearness,
            })
        });
        let occupation =
            occupation.or_else(|| occupations.then(|| reader.say(of_role::NoOccupation)));
        let lines = [types].into_iter().chain(occupation.map(Text::from));
        Block::section(role.title, [Block::bullets(lines)])
    }

    /// How alike each two roles are; none where no two of them can be compared.
    fn likeness(&self) -> Option<Block> {
        let reader = self.reader;
        let pairs = self.view.likeness.iter().filter_map(|pair| {
            let (titles, r) = (&pair.roles.map(|id| self.title(id)), pair.r?);
            Some(reader.say(words::Likeness { titles, tier: Tier::of(r), r }))
        });
        let pairs: Vec<String> = pairs.collect();
        let lacking = self.view.roles.iter().filter(|role| {
            let interests = role.interests.as_ref();
            interests.is_none_or(|i| i.profile.is_none())
        });
        let titles: Vec<&str> = lacking.map(|role| role.title).collect();
        let lacking = words::NoPattern { roles: titles.len(), titles: &titles };
        let lacking = (!titles.is_empty()).then(|| reader.say(lacking));
        (!pairs.is_empty())
            .then(|| reader.bullets(words::HeadingLikeness, pairs.into_iter().chain(lacking)))
    }

    /// Pay, figures and remarks on pay of each role.
    fn outlook(&self) -> Block {
        let roles = &self.view.roles;
        let counted =
            |role: &ComparedRole| role.occupation.as_ref().is_some_and(|o| o.wage.is_some());
        let told =
            |role: &ComparedRole| counted(role) || role.pay.is_some() || !role.figures.is_empty();
        let mut blocks = Vec::new();
        if roles.iter().any(counted) {
            blocks.push(self.reader.aside(words::NotYours));
        }
        if roles.iter().any(told) {
            blocks.extend(roles.iter().map(|role| self.money(role)));
        }
        self.reader.section(words::HeadingOutlook, blocks)
    }

    fn money(&self, role: &ComparedRole) -> Block {
        let reader = self.reader;
        let pay = role.occupation.as_ref().and_then(|o| {
            let wage = o.wage?;
            Some(reader.say(words::Pay {
                currency: &currency(reader.lang, &wage.currency),
                median: wage.median as usize,
                low: wage.p10 as usize,
                high: wage.p90 as usize,
                country: &wage.country,
                year: &wage.year.to_string(),
                source: &wage.source,
                title: o.near.title,
                soc: o.near.soc,
                nearness: o.near.nearness,
            }))
        });
        let stated = role.pay.map(|pay| paid(reader.lang, pay));
        let figures = reader.statements(&role.figures);
        let mut lines: Vec<Text> =
            stated.into_iter().chain(pay).map(Text::from).chain(figures).collect();
        if lines.is_empty() {
            lines.push(reader.say(words::NoPay).into());
        }
        Block::section(role.title, [Block::bullets(lines)])
    }
}
