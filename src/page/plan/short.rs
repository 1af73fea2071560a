//! A plan on one screen: one goal, what it takes, what to do this month.

use super::{missing, open_lead, pay, reason, rejected, this_month, time, titles, tracks, whom};
use crate::advice::gap::Mastery;
use crate::advice::plan::Purpose;
use crate::catalogue::role::Basis;
use crate::document::parts::{MoveView, StatementView};
use crate::document::plan::{LegView, PlanView, TaskKind, WayPlan};
use crate::page::Detail;
use crate::page::gap::{grows, named, names};
use crate::page::moves::{dotted, waiting};
use crate::page::outline::{Block, Fact, Text};
use crate::page::statement::{statement, step};
use crate::page::task::Whom;
use crate::words::{Lang, common, plan as words};

/// The most lines of the page below its title at 80 columns.
const LINES: usize = 44;
const COLUMNS: usize = 80;
/// Names, later steps and roles in a row.
const FEW: usize = 3;
/// How many duties that are new, what a manager looks for, what an industry asks for, what comes later, and other ways, from plenty to little.
const ROOMS: [[usize; 5]; 5] =
    [[3, 2, 3, 2, FEW], [3, 1, 2, 1, FEW], [2, 1, 1, 1, FEW], [1, 1, 1, 1, FEW], [1, 1, 1, 0, 1]];

/// The parts of the page, as many of them as there is room for.
pub fn blocks(lang: Lang, plan: &PlanView, detail: Detail) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut lines = Block::ruler(COLUMNS);
    for [new, shown, industry, later, others] in ROOMS {
        let page = Short { lang, plan, detail, new, shown, industry, later, others };
        blocks = page.blocks();
        if lines(&blocks) <= LINES {
            break;
        }
    }
    blocks
}

struct Short<'p, 'c> {
    lang: Lang,
    plan: &'p PlanView<'c>,
    detail: Detail,
    new: usize,
    shown: usize,
    industry: usize,
    later: usize,
    others: usize,
}

impl<'c> Short<'_, 'c> {
    fn blocks(&self) -> Vec<Block> {
        let (lang, plan) = (self.lang, self.plan);
        let mut blocks = rejected(lang, plan);
        if let Some((way, others)) = plan.ways.split_first() {
            blocks.push(Block::Paragraph(self.sure(way)));
            if way.zone.is_some() {
                blocks.push(Block::aside(lang.say(common::PreparationNote)));
            }
            blocks.extend(open_lead(lang, plan));
            if plan.code.is_none() {
                blocks.push(Block::aside(
                    lang.say(words::NoInterests { known: plan.interests_known }),
                ));
            }
            blocks.extend([Block::Gap, Block::Facts(self.way(way))]);
            blocks.extend(self.asked());
            blocks.push(this_month(lang, plan, self.detail));
            blocks.push(Block::Gap);
            blocks.push(Block::Facts(self.beyond(way, others)));
        }
        blocks.extend(missing(lang, plan));
        blocks.extend(tracks(lang, plan));
        blocks.push(Block::aside(time(lang, plan)));
        blocks.push(Block::Gap);
        blocks.push(Block::Facts(self.next()));
        blocks
    }

    /// How sure the way is, how well its end suits, how much preparation it asks for: one line.
    fn sure(&self, way: &WayPlan) -> Text {
        let (lang, unsure) = (self.lang, way.unsure);
        let zone = way.zone.map(usize::from);
        let made = match way.route.moves.as_slice() {
            [step] if way.moves == 1 => {
                let (kind, basis) = (step.kind, step.basis);
                lang.say(words::OneMove { kind, basis })
            }
            _ => reason(lang, way).trim_end_matches(['.', '。']).to_owned(),
        };
        let fit = way.word.map(|word| lang.say(words::Fit { word, unsure }));
        let zone = zone.map(|zone| lang.say(words::Preparation { zone }));
        let parts = [Some(made), fit, zone];
        dotted(lang, parts.into_iter().flatten().map(Text::from))
    }

    /// What the next role asks for, and what comes after it on the way.
    fn way(&self, way: &WayPlan<'c>) -> Vec<Fact> {
        let lang = self.lang;
        let Some((next, later)) = way.legs.split_first() else {
            return Vec::new();
        };
        let mut facts = Vec::new();
        if !later.is_empty() {
            let role = next.gap.title;
            facts.push(Fact::new(lang.say(words::LabelFirst), lang.say(words::FirstRole { role })));
        }
        facts.extend(self.leg(next));
        for (place, leg) in later.iter().take(FEW).enumerate() {
            let name = if place == 0 { lang.say(words::LabelThen) } else { String::new() };
            let role = leg.gap.title;
            let said = leg.step.as_ref().map(|step| {
                let (kind, when) = (step.kind, waiting(lang, step));
                let when = when.as_deref();
                lang.say(words::Then { role, kind, when })
            });
            facts.push(Fact::new(name, said.unwrap_or_else(|| role.to_owned())));
        }
        facts.extend(pay(lang, way, self.detail));
        facts
    }

    fn leg(&self, leg: &LegView<'c>) -> Vec<Fact> {
        let (lang, gap) = (self.lang, &leg.gap);
        let mut facts = Vec::new();
        if gap.says_nothing && self.plan.described {
            let said = lang.say(words::SaysNothing);
            facts.push(Fact::new(String::new(), said));
        }
        let row = |label: String, list: &[String]| {
            (!list.is_empty())
                .then(|| Fact::new(label, names(lang, list, Some(FEW), self.detail.paper)))
        };
        facts.extend(row(lang.say(words::LabelBring), &named(lang, gap, Mastery::Held)));
        let carried = named(lang, gap, Mastery::CarriesOver);
        facts.extend(row(lang.say(words::LabelCarry), &carried));
        facts.extend(row(lang.say(words::LabelMissing), &named(lang, gap, Mastery::Missing)));
        facts.extend(row(lang.say(words::LabelBelow), &named(lang, gap, Mastery::Below)));
        let unsaid = named(lang, gap, Mastery::Unknown);
        if !unsaid.is_empty() {
            let names: Vec<&str> = unsaid.iter().take(FEW).map(String::as_str).collect();
            let left = unsaid.len() - names.len();
            let names = &names;
            facts.push(Fact::new(
                lang.say(words::LabelUnsaid),
                lang.say(words::Unsaid { names, left }),
            ));
        }
        facts.extend(leg.step.as_ref().and_then(|step| condition(lang, step)));
        let labels = std::iter::once(lang.say(words::LabelGrows));
        let labels = labels.chain(std::iter::repeat(String::new()));
        let lines = labels.zip(grows(lang, gap)).take(FEW);
        facts.extend(lines.map(|(label, line)| Fact::new(label, line)));
        facts.extend(self.list(lang.say(words::LabelNew), &gap.new_duties, self.new));
        facts.extend(self.list(lang.say(words::LabelShown), &gap.looked_for, self.shown));
        facts
    }

    /// The first statements of a list, one below the other.
    fn list(&self, label: String, list: &[StatementView], most: usize) -> Vec<Fact> {
        let texts = list.iter().map(|s| statement(self.lang, s, self.detail));
        self.bullets(label, texts.collect(), most)
    }

    /// The first texts of a list, one below the other.
    fn bullets(&self, label: String, list: Vec<Text>, most: usize) -> Vec<Fact> {
        let left = list.len().saturating_sub(most);
        let shown = list.len().min(most);
        let texts = list.into_iter().take(shown).enumerate().map(|(place, text)| {
            if place + 1 == shown && left > 0 {
                let more = self.lang.say(common::LeftOut { count: left, paper: self.detail.paper });
                text.then(Text::faint(format!("  {more}")))
            } else {
                text
            }
        });
        let none = (most == 0 && left > 0).then(|| {
            Text::faint(self.lang.say(common::LeftOut { count: left, paper: self.detail.paper }))
        });
        let names = std::iter::once(label).chain(std::iter::repeat(String::new()));
        let texts = texts.map(|text| (text, true));
        let facts = names.zip(texts.chain(none.map(|text| (text, false))));
        let fact = |(name, (text, listed))| Fact { listed, ..Fact::new(name, text) };
        facts.map(fact).collect()
    }

    /// What an industry asks for.
    fn asked(&self) -> Option<Block> {
        let industry = self.plan.industry.as_ref()?;
        let shown = industry.statements.iter().take(self.industry);
        let lines = shown.map(|s| statement(self.lang, s, self.detail));
        let mut blocks = vec![Block::bullets(lines)];
        let count = industry.statements.len().saturating_sub(self.industry);
        if count > 0 {
            blocks.push(Block::aside(
                self.lang.say(common::LeftOut { count, paper: self.detail.paper }),
            ));
        }
        let name = industry.name;
        Some(Block::section(self.lang.say(words::Industry { name }), blocks))
    }

    /// What comes after the goal, and what else could be one.
    fn beyond(&self, way: &WayPlan, others: &[WayPlan<'c>]) -> Vec<Fact> {
        let lang = self.lang;
        let mut facts = Vec::new();
        let later = self.plan.later.iter().map(|s| step(s, self.detail));
        facts.extend(self.bullets(lang.say(words::LabelLater), later.collect(), self.later));
        let after: Vec<&str> = self.plan.after.clone();
        if !after.is_empty() {
            facts.push(Fact::new(
                lang.say(words::LabelAfter),
                names(lang, &after, Some(FEW), self.detail.paper),
            ));
        }
        let others = others.iter().filter(|other| other.route != way.route);
        if self.plan.suggested {
            let goals = others.map(|other| {
                let (purpose, role) = (other.purpose, other.role.title);
                Text::from(lang.say(words::OtherGoal { purpose, role }))
            });
            let goals = dotted(lang, goals);
            if !goals.is_empty() {
                facts.push(Fact::new(lang.say(words::LabelOthers), goals));
            }
            return facts;
        }
        let mut label = lang.say(words::LabelOtherWays);
        let others = others.filter(|other| other.purpose == Purpose::Goal);
        for other in others.take(self.others) {
            facts.push(Fact::new(std::mem::take(&mut label), titles(other)));
        }
        facts
    }

    fn next(&self) -> Vec<Fact> {
        let lang = self.lang;
        let first = self.plan.ways.first();
        let steps = self.plan.steps.len();
        let Whom { from, scores, to, .. } = whom(self.plan);
        let own = first.map(|way| {
            let role = way.role.id;
            if self.plan.suggested {
                lang.say(words::NextOther { role, from, scores, to })
            } else {
                lang.say(words::NextOwn { role })
            }
        });
        // Many skills are no task of one month, but can be told all the same.
        let mut tasks = self.plan.this_month.iter();
        let told = tasks.any(|task| task.kind == TaskKind::Say);
        let leg = first.and_then(|way| way.legs.first());
        let untold = leg.filter(|leg| !told && leg.gap.which(Mastery::Unknown).next().is_some());
        let edit = untold.map(|_| lang.say(words::NextEdit { from, scores, to }));
        let all = lang.say(words::NextAll { steps, from, scores, to });
        let lines = own.into_iter().chain(edit).chain([all]);
        let label = lang.say(common::Next);
        let names = std::iter::once(label).chain(std::iter::repeat(String::new()));
        let facts = names.zip(lines);
        facts.map(|(name, text)| Fact::new(name, text)).collect()
    }
}

/// The condition of a move; of one that no source states, why we think it can be made.
fn condition(lang: Lang, step: &MoveView) -> Option<Fact> {
    let label = if step.basis == Basis::Inferred {
        lang.say(words::LabelReason)
    } else {
        lang.say(words::LabelTakes)
    };
    Some(Fact::new(label, waiting(lang, step)?))
}
