//! The rule that gives a role its six numbers.
//!
//! 1. Types become weights: the first letter [`FIRST`], the second [`SECOND`], the third [`THIRD`], further ones half
//!    of the one before; letters that are not named weigh nothing. The six weights are shifted to mean 0 and scaled to length 1.
//! 2. Where an O*NET occupation is the same job or a near one, the types are turned towards its six scores, just as far as the two
//!    have to be turned to correlate [`STATED`] where a source *states* the type, [`SAME`] or [`NEAR`] where it is *suggested*. Types
//!    that agree with the occupation so far already stay as they are, and so do those of a role whose occupation is a stand-in.
//! 3. A profile given outright is taken as it is, shifted and scaled.
//!
//! So a source keeps the last word on what it states, and no role contradicts the measured interests of its own job. The second weight
//! and the three correlations were chosen by measurement, within the contract that a person with one raised type gets the stated role
//! first; `cargo run --release -p rungs-tools --bin role_reach` prints what they lead to.

use super::interest::{Interest, Profile};
use super::role::{Interests, InterestsBasis, Occupation, OccupationMatch};

/// The weight of a role's first type.
pub const FIRST: f64 = 1.0;
/// The weight of a role's second type, as a part of the first.
pub const SECOND: f64 = 0.69;
/// The weight of a role's third type, as a part of the first.
pub const THIRD: f64 = 0.35;

/// The correlation with its occupation that a role keeps at least where a source states its type: a fair fit, no more.
pub const STATED: f64 = 0.5;
/// The correlation that suggested types keep at least with an occupation that is the same job.
pub const SAME: f64 = 0.9;
/// The correlation that suggested types keep at least with an occupation that is a near job.
pub const NEAR: f64 = 0.8;

/// The profile of a role, mean 0 and length 1 in the order R I A S E C, or `None` where nothing tells the six apart.
pub fn role_profile(interests: &Interests, occupation: Option<&Occupation>) -> Option<Profile> {
    if let Some(given) = &interests.given {
        return given.standardised();
    }
    let types = weights(&interests.types).standardised()?;
    let mixed = occupation.and_then(|own| {
        let share = occupation_share(interests, own);
        let onet = own.interests.standardised()?;
        let mix = |index: usize| (1.0 - share) * types.0[index] + share * onet.0[index];
        // Types that are the exact opposite of the occupation leave nothing to scale.
        Profile(std::array::from_fn(mix)).standardised()
    });
    mixed.or(Some(types))
}

/// The part, 0 to 1, that an occupation's scores have in a role's six numbers.
pub fn occupation_share(interests: &Interests, occupation: &Occupation) -> f64 {
    let least = match (occupation.nearness, interests.basis) {
        _ if interests.given.is_some() => return 0.0,
        (OccupationMatch::StandIn, _) => return 0.0,
        (_, InterestsBasis::Stated) => STATED,
        (OccupationMatch::Same, _) => SAME,
        (OccupationMatch::Near, _) => NEAR,
    };
    let types = weights(&interests.types).standardised();
    match (types, occupation.interests.standardised()) {
        (Some(types), Some(onet)) => share_to_agree(&types, &onet, least),
        _ => 0.0,
    }
}

/// The part of `onet` in the mix of two profiles of length 1 that correlates `least` with it; nothing where they agree so far already.
fn share_to_agree(types: &Profile, onet: &Profile, least: f64) -> f64 {
    let agreement: f64 = types.0.iter().zip(onet.0).map(|(a, b)| a * b).sum();
    if agreement >= least {
        return 0.0;
    }
    // The mix lies between the two on their circle: the angle to `onet` has the cosine `least`, the parts go by the sines.
    let away = (1.0 - least * least).sqrt();
    let apart = (1.0 - agreement * agreement).max(0.0).sqrt();
    let turned = apart * least - agreement * away;
    turned / (turned + away)
}

fn weights(types: &[Interest]) -> Profile {
    let mut weight = [0.0; 6];
    let mut next = THIRD;
    for (index, letter) in types.iter().enumerate() {
        weight[letter.index()] = match index {
            0 => FIRST,
            1 => SECOND,
            _ => {
                let this = next;
                next /= 2.0;
                this
            }
        };
    }
    Profile(weight)
}
