//! What to do this month.

use super::Leg;
use crate::advice::gap::Mastery;
use crate::catalogue::parts::{Stage, Step};
use crate::catalogue::role::{FactId, Move, Role, SkillNeed, StatementKind};

/// The most things to do this month.
const MOST: usize = 3;
/// The most of them that come from the steps of the catalogue, where there is something to learn or a move to ask about.
const STEPS: usize = 2;
/// More skills than these are not for one sitting.
const SITTING: usize = 9;

/// Something to do this month.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Task<'c> {
    /// A step of the catalogue.
    Step(&'c Step),
    /// Work on a skill that the person lacks, for a role.
    Learn(&'c SkillNeed, &'c Role),
    /// Say of some skills whether they are there, for a role.
    Say(usize, &'c Role),
    /// Read about the next role.
    Read(&'c Role),
    /// Ask about the next role; the condition of the move, if one is stated.
    Ask(&'c Role, Option<&'c Move>),
    /// See what employers ask for in the next role, where nobody there can be asked.
    Adverts(&'c Role),
}

impl<'c> Task<'c> {
    /// The facts behind it.
    fn facts(&self) -> &'c [FactId] {
        match self {
            Self::Step(step) => &step.sources,
            Self::Learn(need, _) => &need.sources,
            Self::Say(..) | Self::Read(_) | Self::Adverts(_) => &[],
            Self::Ask(_, step) => step.map_or(&[], |step| &step.sources),
        }
    }

    /// Whether it says what another says: both rest on a common fact.
    fn repeats(&self, other: &Self) -> bool {
        let facts = other.facts();
        self.facts().iter().any(|fact| facts.contains(fact))
    }
}

/// A few things for the next step: the condition of the move, what the person lacks, and what the catalogue advises for it; nothing that takes
/// longer than a month. Somebody from outside the field has nobody there to ask.
pub(super) fn this_month<'c>(next: &Leg<'c>, outsider: bool) -> Vec<Task<'c>> {
    let mut tasks = if outsider { from_outside(next) } else { from_inside(next) };
    // What can be done in any case is said where there is little else.
    if tasks.len() < STEPS {
        tasks.extend(read(next.role));
    }
    tasks.sort_by_key(place);
    tasks
}

fn from_inside<'c>(next: &Leg<'c>) -> Vec<Task<'c>> {
    let role = next.role;
    let steps = short(next).map(Task::Step);
    let ask = next.step.map(|step| {
        let stated = step.when.as_ref().map(|_| step);
        let stated = Task::Ask(role, stated);
        // A concrete step on the same fact says more than the condition does.
        let said = steps.clone().any(|step| stated.repeats(&step));
        if said { Task::Ask(role, None) } else { stated }
    });
    let lacks = next.gap.which(Mastery::Missing);
    let lacks = lacks.chain(next.gap.which(Mastery::Below));
    let learn = lacks.map(|skill| Task::Learn(skill.need, role));
    // What is advised for the role comes before what is to be said of skills.
    let mut tasks: Vec<Task> = ask.into_iter().collect();
    add(&mut tasks, learn, 1);
    add(&mut tasks, steps.clone(), STEPS);
    if !tasks.iter().any(|task| matches!(task, Task::Step(_) | Task::Learn(..))) {
        add(&mut tasks, next.filler.filter(|step| !step.long).map(Task::Step).into_iter(), 1);
    }
    add(&mut tasks, say(next).into_iter(), 1);
    if next.step.is_none() {
        add(&mut tasks, steps, MOST);
    }
    tasks
}

/// The same for somebody from outside the field: what employers ask for, something to learn, and what it takes to apply.
fn from_outside<'c>(next: &Leg<'c>) -> Vec<Task<'c>> {
    let mut tasks = vec![Task::Adverts(next.role)];
    for stage in [Stage::Prepare, Stage::Enter] {
        let steps = short(next).filter(|step| step.stages.contains(&stage));
        add(&mut tasks, steps.map(Task::Step), 1);
    }
    add(&mut tasks, say(next).into_iter(), 1);
    tasks
}

/// What the catalogue advises for a step and can be done in a month.
fn short<'c>(next: &Leg<'c>) -> impl Iterator<Item = &'c Step> + Clone {
    next.steps.iter().copied().filter(|step| !step.long)
}

/// To say which skills are there, where they are few.
fn say<'c>(next: &Leg<'c>) -> Option<Task<'c>> {
    let unknown = next.gap.which(Mastery::Unknown).count();
    let few = (1..=SITTING).contains(&unknown);
    few.then_some(Task::Say(unknown, next.role))
}

/// To read what the role does, where the catalogue says so.
fn read(role: &Role) -> Option<Task<'_>> {
    let told = !role.said(StatementKind::Duties).is_empty();
    told.then_some(Task::Read(role))
}

/// In which order things are told.
fn place(task: &Task) -> u8 {
    match task {
        Task::Adverts(_) => 0,
        Task::Step(_) => 1,
        Task::Learn(..) => 2,
        Task::Read(_) => 3,
        Task::Ask(..) => 4,
        Task::Say(..) => 5,
    }
}

/// Adds what is not said yet, as far as there is room, and so much at most.
fn add<'c>(tasks: &mut Vec<Task<'c>>, more: impl Iterator<Item = Task<'c>>, most: usize) {
    let room = MOST.saturating_sub(tasks.len()).min(most);
    let before = tasks.len();
    for task in more {
        let said = tasks.iter().any(|known| *known == task || task.repeats(known));
        if tasks.len() < before + room && !said {
            tasks.push(task);
        }
    }
}
