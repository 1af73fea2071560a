//! What is told of the pay of a role: one rule for every page.

use crate::catalogue::role::{OccupationMatch, Pay, Period, Role, Wage};

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

impl<'c> PayTold<'c> {
    /// The figures of an occupation that are told.
    pub fn wage(self) -> Option<&'c Wage> {
        match self {
            Self::Counted(wage, _) => Some(wage),
            _ => None,
        }
    }
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

/// What is told of the pay of a role, as [`pay_told`] has it.
pub fn pay_of(role: &Role, all: bool) -> Option<PayTold<'_>> {
    let counted = role.occupation.as_ref().and_then(|o| Some((o.wage.as_ref()?, o.nearness)));
    pay_told(role.pay.as_ref(), counted, all)
}

/// What a role's nearest occupation pays; none where that is not known.
pub fn wage(role: &Role) -> Option<&Wage> {
    role.occupation.as_ref()?.wage.as_ref()
}

/// What a role pays in a year, as its catalogue says, else in the middle of its occupation; none where that is a mere stand-in, which is
/// another job. Currencies are not converted.
pub fn yearly(role: &Role) -> Option<u32> {
    let Some(pay) = &role.pay else {
        let occupation = role.occupation.as_ref()?;
        let own = occupation.nearness != OccupationMatch::StandIn;
        return wage(role).filter(|_| own).map(|wage| wage.median);
    };
    let times = match pay.per {
        Period::Hour => 2_080,
        Period::Day => 260,
        Period::Week => 52,
        Period::Month => 12,
        Period::Year => 1,
    };
    Some(pay.from.saturating_mul(times))
}
