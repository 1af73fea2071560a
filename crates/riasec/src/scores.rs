//! Six scores and the ranking that they give.

use super::{Interest, Profile};

/// Six scores with the highest that each could reach.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scores {
    /// The scores in the order R I A S E C.
    pub raw: Profile,
    /// The highest possible score of each, where it is known: 4 times its items.
    pub most: Option<Profile>,
}

impl Scores {
    /// Scores of a form, with the number of items of each interest.
    pub fn of_form(raw: Profile, items: [u32; 6]) -> Self {
        Self { raw, most: Some(Profile(items.map(|n| 4.0 * f64::from(n)))) }
    }

    /// Scores on a scale that is not known.
    pub fn on_any_scale(raw: Profile) -> Self {
        Self { raw, most: None }
    }

    /// A score as a percentage of the highest possible, 0 to 100; none where that is not known.
    pub fn percent(&self, interest: Interest) -> Option<f64> {
        let most = self.most?[interest];
        (most > 0.0).then(|| 100.0 * self.raw[interest] / most)
    }

    /// The letters from the highest score to the lowest, equal scores together in the order R I A S E C.
    pub fn ranking(&self) -> Vec<Vec<Interest>> {
        let mut groups: Vec<Vec<Interest>> = Vec::new();
        for interest in self.raw.order() {
            match groups.last_mut() {
                Some(group) if same(self.raw[group[0]], self.raw[interest]) => group.push(interest),
                _ => groups.push(vec![interest]),
            }
        }
        groups
    }

    /// Whether all six scores are equal, so that nothing can be recommended.
    pub fn flat(&self) -> bool {
        self.raw.standardised().is_none()
    }

    /// The ranking as text, for example `S>E=C>A>I>R`.
    pub fn code(&self) -> String {
        ranked(&self.ranking())
    }
}

/// Letters in falling order as text, tied ones joined by `=`.
pub fn ranked(groups: &[Vec<Interest>]) -> String {
    let group = |g: &Vec<Interest>| {
        let letters: Vec<String> = g.iter().map(ToString::to_string).collect();
        letters.join("=")
    };
    groups.iter().map(group).collect::<Vec<_>>().join(">")
}

fn same(a: f64, b: f64) -> bool {
    (a - b).abs() <= f64::EPSILON * a.abs().max(b.abs())
}
