//! How sure a result is: which letters lead, which orders are a toss-up, and which recommendations rest on one.

use serde::Serialize;

use super::person::Person;
use super::scores::Six;
use crate::riasec::certainty::{Belief, DRAWS, Model, places};
use crate::riasec::fit::{Match, Tier};
use crate::riasec::patterns::Patterns;
use crate::riasec::{Interest, Profile};

/// An order less probable than this is a toss-up, unless the opposite order is more probable.
pub const TOSS_UP: f64 = 0.7;

/// How sure a result is.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct Certainty {
    /// The leading letters where they have equal scores, so that none comes first; empty where one letter leads.
    pub equal: Vec<Interest>,
    /// The probability of each letter for the first place.
    pub first: Six<f64>,
    /// What can be said of the first place, and of which letters; none where letters are equal.
    #[serde(skip)]
    pub leader: Option<Leader>,
    /// The probability of each letter for the first three places.
    pub top_three: Six<f64>,
    /// For each two neighbours of the ranking, how probable their order is.
    pub orders: Vec<Neighbours>,
    /// The group that the scores are compared with.
    pub norm: String,
    #[serde(skip)]
    belief: Belief,
    #[serde(skip)]
    patterns: Patterns,
}

/// The letter that likely comes first.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Leader {
    /// How likely.
    pub chance: Chance,
    /// The letter.
    pub letter: Interest,
    /// Its probability.
    pub p: f64,
    /// The letter that comes first where that one does not.
    pub next: Interest,
    /// Its probability.
    pub next_p: f64,
}

/// What is to be said of the leading letters, wherever a person's interests are told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lead {
    /// The letter of the highest score; of equal ones the first.
    pub top: Interest,
    /// The letter that likely comes first, how likely it is, and the one that comes first otherwise.
    pub likely: Option<(Interest, Chance, Interest)>,
    /// Letters of equal scores, of which none comes first.
    pub equal: Vec<Interest>,
    /// Letters further down that lie close together.
    pub close: Vec<Interest>,
}

impl Lead {
    /// What is to be said of a person; none of a code, which its owner knows, and of scores without answers that settle the first place.
    pub fn of(person: &Person, sure: Option<&Certainty>) -> Option<Self> {
        let first = person.scores.ranking().into_iter().next()?;
        let top = *first.first()?;
        let Some(sure) = sure else {
            let tied = !person.from_code && (2..Interest::ALL.len()).contains(&first.len());
            return tied.then_some(Self { top, likely: None, equal: first, close: Vec::new() });
        };
        let (likely, equal) =
            (sure.leader.map(|l| (l.letter, l.chance, l.next)), sure.equal.clone());
        // Where the first place is open, both are named.
        let both = |(letter, chance, next)| match chance {
            Chance::May => vec![letter, next],
            _ => vec![letter],
        };
        let told = likely.map_or_else(|| equal.clone(), both);
        Some(Self { top, close: close(sure, &told), likely, equal })
    }

    /// Whether the answers leave open which letters lead.
    pub fn open(&self) -> bool {
        let may = self.likely.is_none_or(|(_, chance, _)| chance == Chance::May);
        may || !self.close.is_empty()
    }
}

/// The letters of the first run of toss-ups of which nothing is told yet.
fn close(sure: &Certainty, told: &[Interest]) -> Vec<Interest> {
    let mut letters: Vec<Interest> = Vec::new();
    let toss_ups = sure.toss_ups().into_iter();
    for order in toss_ups.filter(|order| !told.contains(&order.over)) {
        if letters.is_empty() {
            letters.push(order.over);
        }
        if letters.last() == Some(&order.over) {
            letters.push(order.under);
        }
    }
    letters
}

/// How likely it is that a letter comes first, or stands above another one, in four steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chance {
    /// From .95.
    AlmostSurely,
    /// From .85.
    VeryLikely,
    /// From .70.
    Probably,
    /// Less: the answers do not settle it.
    May,
}

impl Chance {
    /// The step of a probability.
    pub fn of(p: f64) -> Self {
        match p {
            0.95.. => Self::AlmostSurely,
            0.85.. => Self::VeryLikely,
            TOSS_UP.. => Self::Probably,
            _ => Self::May,
        }
    }
}

/// Two neighbours of a ranking.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema), schemars(rename = "OrderView"))]
pub struct Neighbours {
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
    let places = places(&draws);
    let equal = person.scores.ranking().into_iter().next().filter(|letters| letters.len() > 1);
    let leader = equal.is_none().then(|| leader(&places.first));
    let orders = ranking.windows(2).map(|pair| Neighbours {
        over: pair[0],
        under: pair[1],
        p: belief.over(pair[0], pair[1]),
    });
    Some(Certainty {
        // Letters of equal scores are equal, whatever the norm makes of them.
        equal: equal.unwrap_or_default(),
        leader,
        first: (&places.first).into(),
        top_three: (&places.top_three).into(),
        orders: orders.collect(),
        norm: evidence.norm.name.clone(),
        belief,
        patterns: Patterns::of(&draws),
    })
}

fn leader(first: &Profile) -> Leader {
    let [letter, next, ..] = first.order();
    let (p, next_p) = (first[letter], first[next]);
    Leader { chance: Chance::of(p), letter, p, next, next_p }
}

impl Certainty {
    /// How often a profile keeps at least its tier, and at least the word of its match, 0 to 1, over what the answers leave open.
    pub fn keeps(&self, profile: &Profile, tier: Tier, own: Match) -> Option<[f64; 2]> {
        self.patterns.shares(profile, [tier.least(), own.least()])
    }

    /// How often a profile keeps at least the word of its match, 0 to 1, over what the answers leave open; none for a flat one.
    pub fn keeps_match(&self, profile: &Profile, own: Match) -> Option<f64> {
        self.patterns.shares(profile, [own.least(); 2]).map(|[share, _]| share)
    }

    /// The toss-ups that decide the first three letters, from the top of the ranking down: orders of which neither is more probable than
    /// [`TOSS_UP`].
    pub fn toss_ups(&self) -> Vec<Neighbours> {
        let deciding = self.orders.iter().take(3);
        deciding.filter(|order| order.p < TOSS_UP && order.p > 1.0 - TOSS_UP).copied().collect()
    }

    /// The probability that one letter truly ranks over another.
    pub fn over(&self, over: Interest, under: Interest) -> f64 {
        self.belief.over(over, under)
    }
}
