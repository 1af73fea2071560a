//! A plan on one screen: one goal, what it takes, what to do this month.

use super::{missing, open_lead, pay, reason, rejected, this_month, time, titles, whom};
use crate::advice::gap::Gap;
use crate::advice::gap::Mastery;
use crate::advice::plan::Purpose;
use crate::catalogue::role::Basis;
use crate::document::parts::MoveView;
use crate::document::plan::{LegView, PlanView, TaskKind, WayPlan};
use crate::page::gap::{grows, named, some};
use crate::page::moves::waiting;
use crate::page::outline::{Block, Fact, Text};
use crate::page::reader::first;
use crate::page::task::Whom;
use crate::page::{LINES, Reader, fitting};
use crate::words::{Message, common, plan as words};

/// Names, later steps and roles in a row.
const FEW: usize = 3;
/// How many duties that are new, what a manager looks for, what an industry asks for, what comes later, and other ways, from plenty to little.
const ROOMS: [[usize; 5]; 5] =
    [[3, 2, 3, 2, FEW], [3, 1, 2, 1, FEW], [2, 1, 1, 1, FEW], [1, 1, 1, 1, FEW], [1, 1, 1, 0, 1]];

/// The parts of the page, as many of them as there is room for.
pub fn blocks(reader: Reader, plan: &PlanView) -> Vec<Block> {
    fitting(ROOMS, LINES - 1, |room| Short { reader, plan }.blocks(room))
}

struct Short<'p, 'c> {
    reader: Reader,
    plan: &'p PlanView<'c>,
}

impl<'c> Short<'_, 'c> {
    fn blocks(&self, [new, shown, industry, later, others]: [usize; 5]) -> Vec<Block> {
        let (reader, plan) = (self.reader, self.plan);
        let mut blocks: Vec<Block> = rejected(reader, plan).into_iter().collect();
        if let Some((way, other)) = plan.ways.split_first() {
            blocks.push(Block::Paragraph(self.sure(way)));
            blocks.extend(way.zone.map(|_| reader.aside(common::PreparationNote)));
            blocks.extend(open_lead(reader, plan));
            if plan.code.is_none() {
                blocks.push(reader.aside(words::NoInterests { known: plan.interests_known }));
            }
            blocks.extend([Block::Gap, Block::Facts(self.way(way, new, shown))]);
            blocks.extend(self.asked(industry));
            blocks.extend([this_month(reader, plan), Block::Gap]);
            blocks.push(Block::Facts(self.beyond(way, other, later, others)));
        }
        blocks.extend(missing(reader, plan));
        blocks.extend([Block::aside(time(reader, plan)), Block::Gap]);
        blocks.push(Block::facts(Fact::column(reader.say(common::Next), self.next())));
        blocks
    }

    /// How sure the way is, how well its end suits, how much preparation it asks for: one line.
    fn sure(&self, way: &WayPlan) -> Text {
        let (reader, unsure) = (self.reader, way.unsure);
        let made = match way.route.moves.as_slice() {
            [step] if way.moves == 1 => {
                reader.say(words::OneMove { kind: step.kind, basis: step.basis })
            }
            _ => reason(reader, way).trim_end_matches(['.', '。']).to_owned(),
        };
        let fit = way.word.map(|word| reader.say(words::Fit { word, unsure }));
        let zone = way.zone.map(usize::from);
        let zone = zone.map(|zone| reader.say(words::Preparation { zone }));
        reader.dotted([Some(made), fit, zone].into_iter().flatten().map(Text::from))
    }

    /// What the next role asks for, and what comes after it on the way.
    fn way(&self, way: &WayPlan<'c>, new: usize, shown: usize) -> Vec<Fact> {
        let reader = self.reader;
        let Some((next, later)) = way.legs.split_first() else {
            return Vec::new();
        };
        let mut facts = Vec::new();
        if !later.is_empty() {
            let role = reader.say(words::FirstRole { role: next.gap.title });
            facts.push(reader.fact(words::LabelFirst, role));
        }
        facts.extend(self.leg(next, new, shown));
        let later = later.iter().take(FEW).map(|leg| {
            let role = leg.gap.title;
            let said = leg.step.as_ref().map(|step| {
                let (kind, when) = (step.kind, waiting(reader, step));
                reader.say(words::Then { role, kind, when: when.as_deref() })
            });
            said.unwrap_or_else(|| role.to_owned())
        });
        facts.extend(Fact::column(reader.say(words::LabelThen), later));
        facts.extend(pay(reader, way));
        facts
    }

    fn leg(&self, leg: &LegView<'c>, new: usize, shown: usize) -> Vec<Fact> {
        let (reader, gap) = (self.reader, &leg.gap);
        let mut facts = Vec::new();
        if gap.says_nothing && self.plan.described {
            facts.push(Fact::new(String::new(), reader.say(words::SaysNothing)));
        }
        facts.extend(self.named(words::LabelBring, gap, Mastery::Held));
        facts.extend(self.named(words::LabelCarry, gap, Mastery::CarriesOver));
        facts.extend(self.named(words::LabelMissing, gap, Mastery::Missing));
        facts.extend(self.named(words::LabelBelow, gap, Mastery::Below));
        let unsaid = named(reader, gap, Mastery::Unknown);
        if !unsaid.is_empty() {
            let (names, left) = first(&unsaid, FEW);
            let said = reader.say(words::Unsaid { names: &names, left });
            facts.push(reader.fact(words::LabelUnsaid, said));
        }
        facts.extend(leg.step.as_ref().and_then(|step| self.condition(step)));
        let lines = grows(reader, gap).take(FEW);
        facts.extend(Fact::column(reader.say(words::LabelGrows), lines));
        facts.extend(self.list(words::LabelNew, reader.statements(&gap.new_duties), new));
        facts.extend(self.list(words::LabelShown, reader.statements(&gap.looked_for), shown));
        facts
    }

    /// The skills of which something is known to be so.
    fn named(&self, label: impl Message, gap: &Gap, known: Mastery) -> Option<Fact> {
        let names = some(self.reader, &named(self.reader, gap, known), FEW)?;
        Some(self.reader.fact(label, names))
    }

    /// The condition of a move; of one that no source states, why we think it can be made.
    fn condition(&self, step: &MoveView) -> Option<Fact> {
        let waits = waiting(self.reader, step)?;
        let inferred = step.basis == Basis::Inferred;
        Some(self.reader.fact(words::LabelTakes { inferred }, waits))
    }

    /// The first texts of a list, one below the other.
    fn list(
        &self,
        label: impl Message,
        list: impl Iterator<Item = Text>,
        most: usize,
    ) -> Vec<Fact> {
        let mut texts: Vec<Text> = list.collect();
        let more = self.reader.more(texts.len(), most);
        texts.truncate(most);
        let listed = !texts.is_empty();
        match (texts.last_mut(), more) {
            (Some(text), Some(more)) => {
                *text = std::mem::take(text).then(Text::faint(format!("  {more}")));
            }
            (None, Some(more)) => texts.push(Text::faint(more)),
            (_, None) => {}
        }
        let facts = Fact::column(self.reader.say(label), texts);
        facts.map(|fact| Fact { listed, ..fact }).collect()
    }

    /// What an industry asks for.
    fn asked(&self, most: usize) -> Option<Block> {
        let (reader, industry) = (self.reader, self.plan.industry.as_ref()?);
        let lines = Block::bullets(reader.statements(&industry.statements).take(most));
        let left = reader.left_out(industry.statements.len(), most);
        let name = industry.name;
        Some(reader.section(words::Industry { name }, [lines].into_iter().chain(left)))
    }

    /// What comes after the goal, and what else could be one.
    fn beyond(
        &self,
        way: &WayPlan,
        others: &[WayPlan<'c>],
        later: usize,
        most: usize,
    ) -> Vec<Fact> {
        let (reader, plan) = (self.reader, self.plan);
        let mut facts = self.list(words::LabelLater, reader.steps(&plan.later), later);
        let after = some(reader, &plan.after, FEW);
        facts.extend(after.map(|after| reader.fact(words::LabelAfter, after)));
        let others = others.iter().filter(|other| other.route != way.route);
        if plan.suggested {
            let goals = reader.dotted(others.map(|other| {
                let (purpose, role) = (other.purpose, other.role.title);
                reader.say(words::OtherGoal { purpose, role }).into()
            }));
            facts.extend((!goals.is_empty()).then(|| reader.fact(words::LabelOthers, goals)));
        } else {
            let others = others.filter(|other| other.purpose == Purpose::Goal).take(most);
            facts.extend(Fact::column(reader.say(words::LabelOtherWays), others.map(titles)));
        }
        facts
    }

    fn next(&self) -> Vec<String> {
        let (reader, plan) = (self.reader, self.plan);
        let (first, steps) = (plan.ways.first(), plan.steps.len());
        let Whom { from, scores, to, .. } = whom(plan);
        let own = first.map(|way| {
            let role = way.role.id;
            if plan.suggested {
                reader.say(words::NextOther { role, from, scores, to })
            } else {
                reader.say(words::NextOwn { role })
            }
        });
        // Many skills are no task of one month, but can be told all the same.
        let told = plan.this_month.iter().any(|task| task.kind == TaskKind::Say);
        let leg = first.and_then(|way| way.legs.first());
        let untold = leg.filter(|leg| !told && leg.gap.which(Mastery::Unknown).next().is_some());
        let edit = untold.map(|_| reader.say(words::NextEdit { from, scores, to }));
        let all = reader.say(words::NextAll { steps, from, scores, to });
        own.into_iter().chain(edit).chain([all]).collect()
    }
}
