//! How sure a result is: which letters lead, which orders are a toss-up, and which recommendations rest on one.

use super::person::Person;
use super::recommend::Recommendation;
use crate::riasec::certainty::{Belief, DRAWS, Model, Places, places};
use crate::riasec::fit::Match;
use crate::riasec::patterns::Patterns;
use crate::riasec::{Interest, Profile};

/// An order less probable than this is a toss-up, unless the opposite order is more probable.
pub const TOSS_UP: f64 = 0.7;

/// How sure a result is.
#[derive(Debug, Clone, PartialEq)]
pub struct Certainty {
    /// What can be said of the first place.
    pub leader: Leader,
    /// How often each letter comes first, and among the first three.
    pub places: Places,
    /// For each two neighbours of the ranking, how probable their order is.
    pub orders: Vec<Neighbours>,
    /// The norm group.
    pub norm: String,
    belief: Belief,
    patterns: Patterns,
}

/// What can be said of the first place.
#[derive(Debug, Clone, PartialEq)]
pub enum Leader {
    /// These letters have equal scores: none comes first, and no chance is named.
    Equal(Vec<Interest>),
    /// One letter likely comes first.
    Likely {
        /// The most probable first letter.
        letter: Interest,
        /// Its chance.
        p: f64,
        /// The letter that comes first where that one does not.
        next: (Interest, f64),
    },
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
        let (likely, equal) = match &sure.leader {
            Leader::Equal(letters) => (None, letters.clone()),
            Leader::Likely { letter, p, next } => {
                (Some((*letter, Chance::of(*p), next.0)), Vec::new())
            }
        };
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

/// How likely it is that a letter comes first, in four steps.
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
#[derive(Debug, Clone, Copy, PartialEq)]
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
    let orders = ranking.windows(2).map(|pair| Neighbours {
        over: pair[0],
        under: pair[1],
        p: belief.over(pair[0], pair[1]),
    });
    Some(Certainty {
        leader: leader(person, &places),
        places,
        orders: orders.collect(),
        norm: evidence.norm.name.clone(),
        belief,
        patterns: Patterns::of(&draws),
    })
}

/// The first place of a person: letters of equal scores are equal, whatever the norm makes of them.
fn leader(person: &Person, places: &Places) -> Leader {
    let ranking = person.scores.ranking();
    if let Some(equal) = ranking.first().filter(|letters| letters.len() > 1) {
        return Leader::Equal(equal.clone());
    }
    let likely = places.first.order();
    let p = |letter| (letter, places.first[letter]);
    Leader::Likely { letter: likely[0], p: places.first[likely[0]], next: p(likely[1]) }
}

impl Certainty {
    /// How often a recommended role keeps at least its tier, and at least the word of its match, 0 to 1, over what the answers leave open.
    pub fn keeps(&self, recommendation: &Recommendation, own: Match) -> Option<[f64; 2]> {
        let profile = recommendation.role.profile?;
        self.patterns.shares(&profile, [recommendation.tier.least(), own.least()])
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

/// The person whose toss-up has fallen the other way: the two letters have changed places, at least a point apart.
pub fn fallen_otherwise(person: &Person, order: Neighbours) -> Person {
    let (above, below) = (person.scores.raw[order.over], person.scores.raw[order.under]);
    let middle = f64::midpoint(above, below);
    let apart = (above - below).max(1.0) / 2.0;
    let mut scores = person.scores;
    scores.raw.0[order.over.index()] = middle - apart;
    scores.raw.0[order.under.index()] = middle + apart;
    Person { evidence: person.evidence.clone(), ..Person::from_scores(scores) }
}
