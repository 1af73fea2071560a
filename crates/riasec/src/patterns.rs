//! What shapes a person's interests may have, over all that the answers leave open.

use super::Profile;

/// Draws of six interests, standardised.
#[derive(Debug, Clone, PartialEq)]
pub struct Patterns(Vec<Profile>);

impl Patterns {
    /// The shapes of some draws; a flat one has none.
    pub fn of(draws: &[Profile]) -> Self {
        Self(draws.iter().filter_map(Profile::standardised).collect())
    }

    /// The shares of draws, 0 to 1, whose correlation with a profile, rounded to ten digits, is at least so high; none for a flat profile.
    pub fn shares(&self, profile: &Profile, least: [f64; 2]) -> Option<[f64; 2]> {
        let role = profile.standardised()?;
        let least = least.map(|least| least - 5e-11);
        let mut kept = [0_usize; 2];
        for draw in &self.0 {
            // Both are standardised, so that their product is the correlation.
            let r: f64 = (0..6).map(|i| draw.0[i] * role.0[i]).sum();
            kept[0] += usize::from(r >= least[0]);
            kept[1] += usize::from(r >= least[1]);
        }
        // A few thousand draws.
        Some(kept.map(|kept| kept as f64 / self.0.len().max(1) as f64))
    }
}
