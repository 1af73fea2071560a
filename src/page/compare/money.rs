//! Interests, pay and outlook.

use super::Page;
use crate::document::compare::ComparedRole;
use crate::page::money::{currency, paid};
use crate::page::outline::{Block, Text};
use crate::riasec::fit::Tier;
use crate::words::{compare as words, role as of_role};

impl Page<'_, '_> {
    /// The types of each role, and how alike their patterns are.
    pub(super) fn interests(&self) -> Option<Block> {
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
    pub(super) fn outlook(&self) -> Block {
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
