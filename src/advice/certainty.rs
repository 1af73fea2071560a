//! How sure a result is: which letters lead, which orders are a toss-up, and which recommendations rest on one.

use super::person::Person;
use super::recommend::Recommendation;
use crate::riasec::certainty::{Belief, DRAWS, Model, Places, places};
use crate::riasec::fit::Tier;
use crate::riasec::{Interest, Profile};

/// An order less probable than this is a toss-up, unless the opposite order is more probable.
pub const TOSS_UP: f64 = 0.7;

/// How sure a result is.
#[derive(Debug, Clone, PartialEq)]
pub struct Certainty {
    /// How often each letter comes first, and among the first three.
    pub places: Places,
    /// For each two neighbours of the ranking, how probable their order is.
    pub orders: Vec<Order>,
    /// The norm group.
    pub norm: String,
    belief: Belief,
    /// Draws of the six interests, standardised.
    patterns: Vec<Profile>,
}

/// Two neighbours of a ranking.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Order {
    /// The letter that stands above.
    pub over: Interest,
    /// The letter that stands below.
    pub under: Interest,
    /// The probability that it is so.
    pub p: f64,
}

/// How sure a person's result is; none without answers to a form that has a norm.
pub fn certainty(person: &Person) -> Option<Certainty> {
    let evidence = person.evidence.as_ref()?;
    let model = Model::of_norm(&evidence.norm)?;
    let belief = model.belief(&evidence.tally.sums, evidence.tally.items)?;
    let draws = belief.draws(DRAWS);
    let ranking: Vec<Interest> = person.scores.ranking().into_iter().flatten().collect();
    let orders = ranking.windows(2).map(|pair| Order {
        over: pair[0],
        under: pair[1],
        p: belief.over(pair[0], pair[1]),
    });
    Some(Certainty {
        places: places(&draws),
        orders: orders.collect(),
        norm: evidence.norm.name.clone(),
        belief,
        patterns: draws.iter().filter_map(Profile::standardised).collect(),
    })
}

impl Certainty {
    /// How often a recommended role keeps its tier, 0 to 1, over what the answers leave open.
    pub fn keeps_tier(&self, recommendation: &Recommendation) -> Option<f64> {
        let role = recommendation.role.profile?.standardised()?;
        // Both are standardised, so that their product is the correlation.
        let tier = |draw: &Profile| {
            let products = draw.0.iter().zip(&role.0).map(|(x, y)| x * y);
            Tier::of(products.sum())
        };
        let kept = self
            .patterns
            .iter()
            .filter(|draw| tier(draw) == recommendation.tier);
        // A few thousand draws.
        let share = kept.count() as f64 / self.patterns.len().max(1) as f64;
        Some(share)
    }

    /// The toss-ups that decide the first three letters, from the top of the ranking down: orders of which neither is more probable than
    /// [`TOSS_UP`].
    pub fn toss_ups(&self) -> Vec<Order> {
        let deciding = self.orders.iter().take(3);
        deciding
            .filter(|order| order.p < TOSS_UP && order.p > 1.0 - TOSS_UP)
            .copied()
            .collect()
    }

    /// The probability that one letter truly ranks over another.
    pub fn over(&self, over: Interest, under: Interest) -> f64 {
        self.belief.over(over, under)
    }
}

/// The person whose toss-up has fallen the other way: the two letters have changed places, at least a point apart.
pub fn fallen_otherwise(person: &Person, order: Order) -> Person {
    let (above, below) = (
        person.scores.raw[order.over],
        person.scores.raw[order.under],
    );
    let middle = f64::midpoint(above, below);
    let apart = (above - below).max(1.0) / 2.0;
    let mut scores = person.scores;
    scores.raw.0[order.over.place()] = middle - apart;
    scores.raw.0[order.under.place()] = middle + apart;
    Person {
        evidence: person.evidence.clone(),
        ..Person::from_scores(scores)
    }
}
