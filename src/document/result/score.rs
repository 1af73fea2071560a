//! Six scores, the form that they come from, and how sure they are.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::advice::certainty::{Certainty, Chance, Leader, Neighbours};
use crate::advice::form::AnsweredForm;
use crate::advice::person::Person;
use crate::advice::what_if::WhatIf;
use crate::catalogue::interest::Interest;
use crate::document::parts::number;
use crate::document::role::by_letter;
use crate::riasec::care::Sign;

/// How sure a result is.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct CertaintyView {
    /// The leading letters where they have equal scores, so that none comes first; empty where one letter leads.
    pub equal: Vec<Interest>,
    /// The probability of each letter for the first place.
    #[cfg_attr(feature = "schemas", schemars(with = "crate::document::schema::Six<f64>"))]
    pub first: BTreeMap<Interest, f64>,
    /// What can be said of the first place, and of which letters; none where letters are equal.
    #[serde(skip)]
    pub leader: Option<LeaderView>,
    /// The probability of each letter for the first three places.
    #[cfg_attr(feature = "schemas", schemars(with = "crate::document::schema::Six<f64>"))]
    pub top_three: BTreeMap<Interest, f64>,
    /// For each two neighbours of the ranking, how probable their order is.
    pub orders: Vec<OrderView>,
    /// The group that the scores are compared with.
    pub norm: String,
    /// What changes where a toss-up falls the other way.
    pub toss_ups: Vec<TossUpView>,
}

/// The letter that likely comes first.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LeaderView {
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

/// Two neighbours of a ranking.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct OrderView {
    /// The letter that stands above.
    pub over: Interest,
    /// The letter that stands below.
    pub under: Interest,
    /// The probability that it is so.
    pub p: f64,
}

/// A toss-up, and the roles that would come into the first three where it falls the other way.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct TossUpView {
    /// The letter that stands above.
    pub over: Interest,
    /// The letter that stands below.
    pub under: Interest,
    /// Ids of the roles.
    pub roles: Vec<String>,
    /// Their titles.
    #[serde(skip)]
    pub titles: Vec<String>,
}

/// The form that was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct FormView {
    /// Its id.
    pub id: String,
    /// How many questions were answered.
    pub questions: usize,
    /// How many the whole bank has, where the scores are estimated for it.
    pub estimated_for: Option<usize>,
    /// Signs of answers given without care, where there are at least two, or where one answer was given throughout.
    pub signs: Vec<Sign>,
    /// Whether one answer was given throughout, or to all questions but one or two.
    #[serde(skip)]
    pub one_answer: bool,
    /// What is known of the questionnaire and what is not.
    pub about: String,
    /// Whether the questionnaire has not been tried on people yet.
    #[serde(skip)]
    pub untried: bool,
}

impl From<&AnsweredForm> for FormView {
    fn from(form: &AnsweredForm) -> Self {
        Self {
            id: form.id.clone(),
            questions: form.questions,
            estimated_for: form.estimated_for,
            signs: form.signs.clone(),
            one_answer: form.one_answer,
            about: form.about.clone(),
            untried: form.untried,
        }
    }
}

/// One score.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct ScoreView {
    /// The score.
    #[serde(serialize_with = "number")]
    #[cfg_attr(feature = "schemas", schemars(with = "f64"))]
    pub raw: f64,
    /// The percentage of the highest possible; none on a scale that is not known.
    pub percent: Option<f64>,
    /// The highest possible; none on a scale that is not known.
    pub most: Option<f64>,
}

pub(super) fn certainty_view(sure: &Certainty, what_ifs: &[WhatIf]) -> CertaintyView {
    let order = |o: &Neighbours| OrderView { over: o.over, under: o.under, p: o.p };
    let toss_up = |what_if: &WhatIf| TossUpView {
        over: what_if.order.over,
        under: what_if.order.under,
        roles: what_if.roles.iter().map(|role| role.id.clone()).collect(),
        titles: what_if.roles.iter().map(|r| r.title.clone()).collect(),
    };
    CertaintyView {
        leader: match sure.leader {
            Leader::Equal(_) => None,
            Leader::Likely { letter, p, next } => {
                Some(LeaderView { chance: Chance::of(p), letter, p, next: next.0, next_p: next.1 })
            }
        },
        equal: match &sure.leader {
            Leader::Equal(letters) => letters.clone(),
            Leader::Likely { .. } => Vec::new(),
        },
        first: by_letter(&sure.places.first),
        top_three: by_letter(&sure.places.top_three),
        orders: sure.orders.iter().map(order).collect(),
        norm: sure.norm.clone(),
        toss_ups: what_ifs.iter().map(toss_up).collect(),
    }
}

/// The score of a letter.
pub fn score(person: &Person, letter: Interest) -> ScoreView {
    ScoreView {
        raw: person.scores.raw[letter],
        percent: person.scores.percent(letter),
        most: person.scores.most.map(|most| most[letter]),
    }
}
