//! Why a role fits a person as it does.

use std::collections::BTreeMap;

use serde::Serialize;

use super::parts::{level_name, number};
use super::role::by_letter;
use crate::advice::answers::Answers;
use crate::advice::certainty::certainty;
use crate::advice::explanation::{
    Explanation, Moved, NextTier, ScoreChange, SecondOpinion, explanation, moved,
};
use crate::advice::form::AnsweredForm;
use crate::advice::reach::Reach;
use crate::advice::shortlist::advised;
use crate::advice::way::{Way, Ways};
use crate::advice::{Person, Standing};
use crate::catalogue::interest::{Interest, Profile};
use crate::catalogue::role::{InterestsBasis, OccupationMatch, Role};
use crate::document::result::{FormView, ScoreView, WayView, Why, score};
use crate::graph::RoleGraph;
use crate::riasec::congruence::{C_MEAN, C_MOST, M_MEAN, M_MOST};
use crate::riasec::fit::{BEST, GREAT, Match, Tier};

/// How many answers that raised r, and that lowered it, are named.
const ANSWERS: usize = 3;
/// A change of r below this is none.
const NOTHING: f64 = 1e-9;

/// The document `rungs.explain.v1`: why a role fits a person as it does.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct ExplainView<'c> {
    /// `rungs.explain.v1`.
    pub schema: &'static str,
    /// The id of the role.
    pub role: &'c str,
    /// Its title.
    pub title: &'c str,
    /// The id of its level.
    pub level: &'c str,
    /// The name of its level.
    pub level_name: &'c str,
    /// Where the scores come from: `result`, `scores` or `code`.
    #[cfg_attr(feature = "schemas", schemars(extend("enum" = ["result", "scores", "code"])))]
    pub given: &'static str,
    /// The id of the result.
    pub result: Option<String>,
    /// The form that was answered.
    pub form: Option<FormView>,
    /// The six scores by letter.
    #[cfg_attr(feature = "schemas", schemars(with = "super::schema::Six<ScoreView>"))]
    pub scores: BTreeMap<Interest, ScoreView>,
    /// The ranking as text, with `=` between tied letters.
    pub code: String,
    /// The correlation, −1 to 1.
    pub r: f64,
    /// The fit in four steps.
    pub tier: Tier,
    /// How well the role suits, in the words of a page.
    #[serde(rename = "match")]
    pub word: Match,
    /// Whether that is unsure: the answers leave it open, or a near occupation disagrees.
    pub unsure: bool,
    /// The role where the person stands.
    pub from_role: Option<&'c str>,
    /// How far the role is from there.
    pub reach: Reach,
    /// How many moves lead there; none where there is no way.
    pub moves: Option<usize>,
    /// How to get there.
    pub way: WayView<'c>,
    /// Where the tiers begin.
    pub tiers: Tiers,
    /// How often the role keeps at least its tier over what the answers leave open, 0 to 1; none without answers and a norm.
    pub keeps_tier: Option<f64>,
    /// The six products, the letters met and missed, and the congruence of the two codes.
    pub why: Why,
    /// How far each of the six scores lies from their mean, shifted to mean 0 and scaled to length 1.
    #[cfg_attr(feature = "schemas", schemars(with = "super::schema::Six<f64>"))]
    pub person: BTreeMap<Interest, f64>,
    /// The same of the role; each product is that of two such numbers.
    #[cfg_attr(feature = "schemas", schemars(with = "super::schema::Six<f64>"))]
    pub profile: BTreeMap<Interest, f64>,
    /// What the congruence indices may be compared with.
    pub congruence: Congruence,
    /// The types that the role names, the leading one first.
    pub types: Vec<Interest>,
    /// Where they come from.
    pub basis: Option<InterestsBasis>,
    /// The answers that moved r most; none where no answers are known.
    pub answers: Option<AnswersView>,
    /// What would have to differ for the next tier; none in the highest one.
    pub next_tier: Option<NextTierView>,
    /// The fit with the role's occupation of O*NET.
    pub second_opinion: Option<SecondOpinionView<'c>>,
}

/// Where the tiers begin, on the unrounded correlation.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct Tiers {
    /// A best fit.
    pub best: f64,
    /// A great fit.
    pub great: f64,
    /// A good fit.
    pub good: f64,
}

/// The highest values and the means over all pairs of codes.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct Congruence {
    /// The highest value of C.
    pub c_most: f64,
    /// The mean of C.
    pub c_mean: f64,
    /// The highest value of M.
    pub m_most: f64,
    /// The mean of M.
    pub m_mean: f64,
}

/// The answers that moved r most.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct AnswersView {
    /// Those that raised it, the most first.
    pub raised: Vec<AnswerView>,
    /// Those that lowered it, the most first.
    pub lowered: Vec<AnswerView>,
}

/// An answer with what it did to r.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct AnswerView {
    /// Id of the item; on an official form its number.
    pub item: String,
    /// The words of the item, where they are known.
    pub text: Option<String>,
    /// The interest that it counts towards.
    pub letter: Interest,
    /// The answer, 1 to 5.
    #[cfg_attr(feature = "schemas", schemars(range(min = 1, max = 5)))]
    pub answer: u8,
    /// r less the r that the middle answer, 3, would have given in its place.
    pub change: f64,
}

/// What would have to differ for the next tier.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct NextTierView {
    /// The next tier.
    pub tier: Tier,
    /// Where it begins.
    pub from: f64,
    /// Single scores that would lift r to it, the others as they are, the smallest change first; none where a code stands in for scores.
    pub changes: Option<Vec<ScoreChangeView>>,
}

/// A score that would have to differ.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct ScoreChangeView {
    /// Whose score.
    pub letter: Interest,
    /// The smallest change that is enough.
    #[serde(serialize_with = "number")]
    #[cfg_attr(feature = "schemas", schemars(with = "f64"))]
    pub change: f64,
    /// What the score would be then.
    #[serde(serialize_with = "number")]
    #[cfg_attr(feature = "schemas", schemars(with = "f64"))]
    pub score: f64,
}

/// The fit with an occupation of O*NET.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct SecondOpinionView<'c> {
    /// Its O*NET-SOC code.
    pub soc: &'c str,
    /// Its title.
    pub title: &'c str,
    /// How near it is to the role.
    #[serde(rename = "match")]
    pub nearness: OccupationMatch,
    /// The source of its interests with its version.
    pub source: &'c str,
    /// The letters that the source names as its highest, the highest first.
    pub code: &'c str,
    /// The correlation with its six scores, −1 to 1.
    pub r: f64,
    /// The fit in four steps.
    pub tier: Tier,
    /// Whether that is the tier of the role.
    pub agrees: bool,
    /// The part, 0 to 1, that these scores have in the role's own numbers.
    pub share: f64,
}

/// A result that is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept<'a> {
    /// Its id.
    pub id: &'a str,
    /// The form that was answered.
    pub form: &'a AnsweredForm,
    /// Its answers.
    pub answers: &'a Answers,
}

/// Why a role fits a person as it does; none where either of them is flat, or the role has no profile.
pub fn explain_view<'c>(
    graph: &RoleGraph<'c>,
    (person, standing): (&Person, Standing<'c>),
    role: &'c Role,
    kept: Option<&Kept>,
) -> Option<ExplainView<'c>> {
    let Explanation {
        recommendation,
        next,
        second,
    } = explanation(person, role)?;
    let catalogue = graph.catalogue();
    let ways = Ways::new(graph, standing, Some(person));
    let sure = certainty(person);
    let advised = advised(&ways, person, sure.as_ref(), recommendation);
    let x = &advised.recommendation;
    let score_of = |letter| (letter, score(person, letter));
    Some(ExplainView {
        schema: "rungs.explain.v1",
        role: &role.id,
        title: &role.title,
        level: &role.level,
        level_name: level_name(catalogue, &role.level),
        given: match kept {
            Some(_) => "result",
            None if person.from_code => "code",
            None => "scores",
        },
        result: kept.map(|kept| kept.id.to_owned()),
        form: kept.map(|kept| kept.form.into()),
        scores: Interest::ALL.map(score_of).into_iter().collect(),
        code: person.scores.code(),
        r: x.fit.r,
        tier: x.tier,
        tiers: Tiers {
            best: BEST,
            great: GREAT,
            good: Tier::Good.least(),
        },
        word: advised.word,
        unsure: advised.unsure,
        from_role: standing.role().map(|role| role.id.as_str()),
        reach: advised.reach,
        moves: advised.way.as_ref().map(Way::moves),
        way: WayView::new(graph, &advised),
        keeps_tier: advised.keeps_tier,
        why: Why::of(x),
        person: standardised(&person.scores.raw),
        profile: standardised(&role.profile?),
        congruence: Congruence {
            c_most: C_MOST,
            c_mean: C_MEAN,
            m_most: M_MOST,
            m_mean: M_MEAN,
        },
        types: role
            .interests
            .as_ref()
            .map_or(Vec::new(), |i| i.types.clone()),
        basis: role.interests.as_ref().map(|i| i.basis),
        answers: kept.map(|kept| answers_view(kept.answers, role)),
        next_tier: next.map(|next| next_tier(person, next)),
        second_opinion: second.map(|second| opinion(&second, x.tier)),
    })
}

fn standardised(profile: &Profile) -> BTreeMap<Interest, f64> {
    by_letter(&profile.standardised().unwrap_or_default())
}

fn answers_view(answers: &Answers, role: &Role) -> AnswersView {
    let mut moved = moved(answers, role);
    // Sorting is stable: of answers that did the same, the one asked first comes first.
    moved.sort_by(|a, b| b.change.total_cmp(&a.change));
    let raised = moved.iter().filter(|m| m.change > NOTHING).take(ANSWERS);
    let raised = raised.map(|m| answer_view(answers, *m)).collect();
    moved.sort_by(|a, b| a.change.total_cmp(&b.change));
    let lowered = moved.iter().filter(|m| m.change < -NOTHING).take(ANSWERS);
    let lowered = lowered.map(|m| answer_view(answers, *m)).collect();
    AnswersView { raised, lowered }
}

fn answer_view(answers: &Answers, moved: Moved) -> AnswerView {
    let given = &answers.given[moved.place];
    AnswerView {
        item: given.item.clone(),
        text: given.text.clone(),
        letter: given.interest,
        answer: given.answer.number(),
        change: moved.change,
    }
}

fn next_tier(person: &Person, next: NextTier) -> NextTierView {
    let one = |change: ScoreChange| ScoreChangeView {
        letter: change.letter,
        change: change.change,
        score: person.scores.raw[change.letter] + change.change,
    };
    let changes = next.changes;
    NextTierView {
        tier: next.tier,
        from: next.tier.least(),
        changes: changes.map(|changes| changes.into_iter().map(one).collect()),
    }
}

fn opinion<'c>(second: &SecondOpinion<'c>, tier: Tier) -> SecondOpinionView<'c> {
    SecondOpinionView {
        soc: &second.occupation.soc,
        title: &second.occupation.title,
        nearness: second.occupation.nearness,
        source: &second.occupation.source,
        code: &second.occupation.code,
        r: second.fit.r,
        tier: second.tier,
        agrees: second.tier == tier,
        share: second.share,
    }
}
