//! The rule that gives a role its six numbers.
//!
//! 1. Types become weights: the first letter [`FIRST`], the second [`SECOND`], the third [`THIRD`], further ones half
//!    of the one before; letters that are not named weigh nothing. The six weights are shifted to mean 0 and scaled to length 1.
//! 2. Where a source *states* the type, that is the profile.
//! 3. Where the types are *suggested* and an O*NET occupation is the same job or a near one, its six scores, shifted and scaled like the
//!    weights, count [`SAME`] or [`NEAR`] of the profile and the types the rest; the sum is scaled again. A stand-in adds nothing.
//! 4. A profile given outright is taken as it is, shifted and scaled.
//!
//! The second weight and the two shares were chosen by measurement, within the contract that a person with one
//! raised type gets the stated role first; `cargo run --release --example role_reach` prints what they lead to.

use super::interest::{Interest, Profile};
use super::role::{Interests, InterestsBasis, Occupation, OccupationMatch};

/// The weight of a role's first type.
pub const FIRST: f64 = 1.0;
/// The weight of a role's second type, as a part of the first.
pub const SECOND: f64 = 0.69;
/// The weight of a role's third type, as a part of the first.
pub const THIRD: f64 = 0.35;

/// The share of an O*NET occupation that is the same job.
pub const SAME: f64 = 0.6;
/// The share of an O*NET occupation that is a near job.
pub const NEAR: f64 = 0.3;

/// The profile of a role, mean 0 and length 1 in the order R I A S E C, or `None` where nothing tells the six apart.
pub fn role_profile(interests: &Interests, occupation: Option<&Occupation>) -> Option<Profile> {
    if let Some(given) = &interests.given {
        return given.standardised();
    }
    let types = weights(&interests.types).standardised()?;
    let (share, onet) = match occupation {
        Some(o) if occupation_share(interests, o) > 0.0 => {
            (occupation_share(interests, o), o.interests.standardised())
        }
        _ => (0.0, None),
    };
    let Some(onet) = onet else {
        return Some(types);
    };
    let mix = |place: usize| (1.0 - share) * types.0[place] + share * onet.0[place];
    Profile(std::array::from_fn(mix)).standardised()
}

/// The part, 0 to 1, that an occupation's scores have in a role's six numbers.
pub fn occupation_share(interests: &Interests, occupation: &Occupation) -> f64 {
    match occupation.nearness {
        _ if interests.given.is_some() || interests.basis == InterestsBasis::Stated => 0.0,
        OccupationMatch::Same => SAME,
        OccupationMatch::Near => NEAR,
        OccupationMatch::StandIn => 0.0,
    }
}

fn weights(types: &[Interest]) -> Profile {
    let mut weight = [0.0; 6];
    let mut next = THIRD;
    for (place, letter) in types.iter().enumerate() {
        weight[letter.place()] = match place {
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
