//! Interests, pay and outlook.

use super::title;
use crate::document::compare::{CompareView, ComparedRole};
use crate::page::Detail;
use crate::page::money::{currency, paid};
use crate::page::outline::{Block, Text};
use crate::page::statement::{sourced, statement};
use crate::riasec::fit::Tier;
use crate::words::{Lang, compare as words, role as of_role};

/// The types of each role, and how alike their patterns are.
pub fn interests(lang: Lang, view: &CompareView, detail: Detail) -> Option<Block> {
    let known = |r: &ComparedRole| r.interests.is_some() || r.occupation.is_some();
    view.roles.iter().any(known).then(|| {
        let occupations = view.roles.iter().any(|role| role.occupation.is_some());
        let mut blocks = Vec::new();
        let roles = view.roles.iter();
        blocks.extend(roles.map(|role| types(lang, role, occupations, detail)));
        blocks.extend(likeness(lang, view));
        Block::section(lang.say(words::HeadingInterests), blocks)
    })
}

fn types(lang: Lang, role: &ComparedRole, occupations: bool, detail: Detail) -> Block {
    let types = match &role.interests {
        Some(interests) => {
            let text = lang
                .say(of_role::InterestsWhole { types: &interests.named, basis: interests.basis });
            sourced(text, interests.sources, detail)
        }
        None => lang.say(words::NoInterests).into(),
    };
    let occupation = match &role.occupation {
        Some(o) => Some(lang.say(of_role::Occupation {
            source: o.near.source,
            code: o.code,
            title: o.near.title,
            soc: o.near.soc,
            nearness: o.near.nearness,
        })),
        None => occupations.then(|| lang.say(of_role::NoOccupation)),
    };
    let lines = [Some(types), occupation.map(Text::from)];
    Block::section(role.title, vec![Block::bullets(lines.into_iter().flatten())])
}

/// How alike each two roles are; none where no two of them can be compared.
fn likeness(lang: Lang, view: &CompareView) -> Option<Block> {
    let pairs = view.likeness.iter().filter_map(|pair| {
        let (titles, r) = (pair.roles.map(|id| title(view, id)), pair.r?);
        Some(lang.say(words::Likeness { titles: &titles, tier: Tier::of(r), r }))
    });
    let mut lines: Vec<String> = pairs.collect();
    if lines.is_empty() {
        return None;
    }
    let lacking = view.roles.iter().filter(|role| {
        let interests = role.interests.as_ref();
        interests.is_none_or(|i| i.profile.is_none())
    });
    let titles: Vec<&str> = lacking.map(|role| role.title).collect();
    if !titles.is_empty() {
        lines.push(lang.say(words::NoPattern { roles: titles.len(), titles: &titles }));
    }
    Some(Block::section(lang.say(words::HeadingLikeness), vec![Block::bullets(lines)]))
}

/// Pay, figures and remarks on pay of each role.
pub fn outlook(lang: Lang, view: &CompareView, detail: Detail) -> Block {
    let counted = |role: &ComparedRole| role.occupation.as_ref().is_some_and(|o| o.wage.is_some());
    let told =
        |role: &ComparedRole| counted(role) || role.pay.is_some() || !role.figures.is_empty();
    let mut blocks = Vec::new();
    if view.roles.iter().any(told) {
        if view.roles.iter().any(counted) {
            blocks.push(Block::aside(lang.say(words::NotYours)));
        }
        blocks.extend(view.roles.iter().map(|role| money(lang, role, detail)));
    }
    Block::section(lang.say(words::HeadingOutlook), blocks)
}

fn money(lang: Lang, role: &ComparedRole, detail: Detail) -> Block {
    let pay = role.occupation.as_ref().and_then(|o| {
        let wage = o.wage?;
        Some(lang.say(words::Pay {
            currency: &currency(lang, &wage.currency),
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
    let stated = role.pay.map(|pay| paid(lang, pay));
    let untold = pay.is_none() && stated.is_none() && role.figures.is_empty();
    let none = untold.then(|| lang.say(words::NoPay));
    let figures = role.figures.iter().map(|s| statement(lang, s, detail));
    let pay = stated.into_iter().chain(pay);
    let lines = pay.map(Text::from).chain(figures);
    let lines = lines.chain(none.map(Text::from));
    Block::section(role.title, vec![Block::bullets(lines)])
}
