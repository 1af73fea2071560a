//! What to do this month.

use super::Leg;
use crate::advice::gap::Known;
use crate::catalogue::parts::Step;
use crate::catalogue::role::{FactId, Move, Role, SkillNeed};

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
}

impl<'c> Task<'c> {
    /// The facts behind it.
    fn facts(&self) -> &'c [FactId] {
        match self {
            Self::Step(step) => &step.sources,
            Self::Learn(need, _) => &need.sources,
            Self::Say(..) | Self::Read(_) => &[],
            Self::Ask(_, step) => step.map_or(&[], |step| &step.sources),
        }
    }

    /// Whether it says what another says: both rest on a common fact.
    fn repeats(&self, other: &Self) -> bool {
        let facts = other.facts();
        self.facts().iter().any(|fact| facts.contains(fact))
    }
}

/// A few things for the next step: the condition of the move, what the person lacks, and what the catalogue advises for it.
pub(super) fn this_month<'c>(next: &Leg<'c>) -> Vec<Task<'c>> {
    let role = next.gap.role;
    let steps = next.steps.iter().map(|step| Task::Step(step));
    let ask = next.step.map(|step| {
        let stated = step.when.as_ref().map(|_| step);
        let stated = Task::Ask(role, stated);
        // A concrete step on the same fact says more than the condition does.
        let said = steps.clone().any(|step| stated.repeats(&step));
        if said { Task::Ask(role, None) } else { stated }
    });
    let lacks = next.gap.which(Known::Missing);
    let lacks = lacks.chain(next.gap.which(Known::Below));
    let learn = lacks.map(|need| Task::Learn(need, role));
    let unknown = next.gap.which(Known::Unknown).count();
    let say = (1..=SITTING)
        .contains(&unknown)
        .then_some(Task::Say(unknown, role));
    // What is advised for the role comes before what is to be said of skills.
    let mut tasks: Vec<Task> = ask.into_iter().collect();
    add(&mut tasks, learn, 1);
    add(&mut tasks, steps.clone(), STEPS);
    if !tasks
        .iter()
        .any(|task| matches!(task, Task::Step(_) | Task::Learn(..)))
    {
        add(&mut tasks, next.filler.map(Task::Step).into_iter(), 1);
    }
    add(&mut tasks, say.into_iter(), 1);
    if next.step.is_none() {
        add(&mut tasks, steps, MOST);
    }
    // What can be done in any case is said where there is little else.
    if tasks.len() < STEPS {
        tasks.push(Task::Read(role));
    }
    tasks.sort_by_key(|task| match task {
        Task::Step(_) => 0,
        Task::Learn(..) => 1,
        Task::Read(_) => 2,
        Task::Ask(..) => 3,
        Task::Say(..) => 4,
    });
    tasks
}

/// Adds what is not said yet, as far as there is room, and so much at most.
fn add<'c>(tasks: &mut Vec<Task<'c>>, more: impl Iterator<Item = Task<'c>>, most: usize) {
    let room = MOST.saturating_sub(tasks.len()).min(most);
    let before = tasks.len();
    for task in more {
        let said = tasks
            .iter()
            .any(|known| *known == task || task.repeats(known));
        if tasks.len() < before + room && !said {
            tasks.push(task);
        }
    }
}
