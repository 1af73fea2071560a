//! How sure a result is: which letters lead, which orders are a toss-up, and which recommendations rest on one.

use serde::Serialize;

use super::person::Person;
use super::recommend::{Recommendation, recommend_along};
use super::scores::Six;
use super::way::Ways;
use crate::catalogue::role::Role;
use crate::riasec::certainty::{Belief, DRAWS, Model, places};
use crate::riasec::fit::Match;
use crate::riasec::patterns::Patterns;
use crate::riasec::{Interest, Profile};

/// An order less probable than this is a toss-up, unless the opposite order is more probable.
pub const TOSS_UP: f64 = 0.7;

/// How many recommended roles come first.
const FIRST: usize = 3;

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

/// A toss-up, and the roles that would come into the first three where it falls the other way.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema), schemars(rename = "TossUpView"))]
pub struct WhatIf<'c> {
    /// The letter that stands above.
    pub over: Interest,
    /// The letter that stands below.
    pub under: Interest,
    /// Ids of the roles.
    pub roles: Vec<&'c str>,
    /// Their titles.
    #[serde(skip)]
    pub titles: Vec<&'c str>,
}

/// What would change where each of a result's toss-ups fell the other way.
pub fn what_ifs<'c>(
    ways: &Ways<'_, 'c>,
    person: &Person,
    recommended: &[Recommendation<'c>],
    sure: &Certainty,
) -> Vec<WhatIf<'c>> {
    let now = first(recommended);
    let what_if = |order: Neighbours| {
        let otherwise = fallen_otherwise(person, order);
        let mut roles = first(&recommend_along(ways.graph().catalogue(), &otherwise, ways));
        roles.retain(|role| now.iter().all(|known| known.id != role.id));
        WhatIf {
            over: order.over,
            under: order.under,
            roles: roles.iter().map(|role| role.id.as_str()).collect(),
            titles: roles.iter().map(|role| role.title.as_str()).collect(),
        }
    };
    sure.toss_ups().into_iter().map(what_if).collect()
}

fn first<'c>(recommended: &[Recommendation<'c>]) -> Vec<&'c Role> {
    recommended.iter().take(FIRST).map(|x| x.role).collect()
}
