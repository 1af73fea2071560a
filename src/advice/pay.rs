//! What is told of the pay of a role: one rule for every page.

use crate::catalogue::role::{OccupationMatch, Pay, Wage};

/// What is told of the pay of a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PayTold<'c> {
    /// What its catalogue says of the role itself.
    Stated(&'c Pay),
    /// What an occupation pays, with how near it is: the page says so beside the figure.
    Counted(&'c Wage, OccupationMatch),
    /// Only the pay of the closest occupation there is is known, which is another job.
    OfAnother,
}

/// What is told of a role's pay: its own first, then that of its occupation; that of a mere stand-in only where everything is asked for.
pub fn pay_told<'c>(
    stated: Option<&'c Pay>,
    counted: Option<(&'c Wage, OccupationMatch)>,
    all: bool,
) -> Option<PayTold<'c>> {
    if let Some(pay) = stated {
        return Some(PayTold::Stated(pay));
    }
    let (wage, nearness) = counted?;
    Some(if nearness == OccupationMatch::StandIn && !all {
        PayTold::OfAnother
    } else {
        PayTold::Counted(wage, nearness)
    })
}
