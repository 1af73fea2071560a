//! Why a role fits a person as it does.

use serde::Serialize;

use crate::advice::answers::AnsweredForm;
use crate::advice::answers::Answers;
use crate::advice::certainty::{Certainty, Lead, certainty};
use crate::advice::explanation::{
    Doubt, Explanation, NearOccupation, NextTier, SecondOpinion, Sides, Strongest, explanation,
    strongest, taken_over,
};
use crate::advice::reach::Reach;
use crate::advice::recommend::Why;
use crate::advice::scores::{Score, Six, scores};
use crate::advice::shortlist::advised;
use crate::advice::way::{Way, Ways};
use crate::advice::{Person, Standing};
use crate::catalogue::interest::{Interest, Profile};
use crate::catalogue::role::{InterestsBasis, Role};
use crate::document::parts::level_name;
use crate::document::result::WayView;
use crate::graph::RoleGraph;
use crate::riasec::congruence::{C_MEAN, C_MOST, M_MEAN, M_MOST};
use crate::riasec::fit::{BEST, GREAT, Match, Tier};

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
    /// Where the scores come from.
    pub given: GivenAs,
    /// The id of the result.
    pub result: Option<String>,
    /// The form that was answered.
    pub form: Option<AnsweredForm>,
    /// The six scores by letter.
    pub scores: Six<Score>,
    /// The ranking as text, with `=` between tied letters.
    pub code: String,
    /// How many answers each letter rests on and how sure its place is; none without answers and a norm.
    pub letters: Option<Vec<LetterView>>,
    /// What is to be said of the leading letters.
    #[serde(skip)]
    pub lead: Option<Lead>,
    /// The group that the chances of a place compare the person with.
    pub norm: Option<String>,
    /// The correlation, −1 to 1.
    pub r: f64,
    /// The fit in four steps.
    pub tier: Tier,
    /// How well the role suits, in the words of a page.
    #[serde(rename = "match")]
    pub word: Match,
    /// Whether that is unsure: the answers leave it open, or a near occupation disagrees.
    pub unsure: bool,
    /// Why it is unsure.
    #[serde(skip)]
    pub doubt: Option<Doubt>,
    /// Whether the catalogue compares its roles with occupations of O*NET.
    #[serde(skip)]
    pub occupations: bool,
    /// How often the answers keep at least that word, 0 to 1; none without answers and a norm.
    pub keeps_match: Option<f64>,
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
    /// The six products with what stands behind each, the highest first.
    #[serde(skip)]
    pub shares: Vec<Share>,
    /// How far each of the six scores lies from their mean, shifted to mean 0 and scaled to length 1.
    pub person: Six<f64>,
    /// The same of the role; each product is that of two such numbers.
    pub profile: Six<f64>,
    /// What the congruence indices may be compared with.
    pub congruence: Congruence,
    /// The types that the role names, the leading one first.
    pub types: Vec<Interest>,
    /// Where they come from.
    pub basis: Option<InterestsBasis>,
    /// The answers that moved r most; none where no answers are known.
    pub answers: Option<Strongest>,
    /// What would have to differ for the next tier; none in the highest one.
    pub next_tier: Option<NextTier>,
    /// The occupation of O*NET whose interests are the role's own numbers, so that there is no second opinion.
    pub taken_over: Option<NearOccupation<'c>>,
    /// The fit with the role's occupation of O*NET.
    pub second_opinion: Option<SecondOpinion<'c>>,
}

/// How sure the place of a letter is.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct LetterView {
    /// The letter.
    pub letter: Interest,
    /// How many answers its score rests on.
    pub answers: u32,
    /// How probable it is that it comes first; none where the leading letters have equal scores.
    pub first: Option<f64>,
    /// How probable it is that it is among the first three.
    pub top_three: f64,
}

/// What an interest adds to r.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Share {
    /// The interest.
    pub letter: Interest,
    /// Its product.
    pub product: f64,
    /// The same against the greatest of the six, −1 to 1.
    pub of_longest: f64,
    /// Where person and role stand.
    pub sides: Sides,
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

/// Where the scores come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum GivenAs {
    /// Answers that are kept.
    Result,
    /// Six scores.
    Scores,
    /// A Holland code.
    Code,
}

/// A result that is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptResult<'a> {
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
    kept: Option<&KeptResult>,
) -> Option<ExplainView<'c>> {
    let told = explanation(person, role)?;
    let Explanation { recommendation, next, second } = told;
    let ways = Ways::new(graph, standing, Some(person));
    let sure = certainty(person);
    let advised = advised(&ways, person, sure.as_ref(), recommendation);
    let x = &advised.recommendation;
    let standardised = |p: &Profile| Six::from(&p.standardised().unwrap_or_default());
    let (own, profile) = (standardised(&person.scores.raw), standardised(&role.profile?));
    let keeps_match = sure.as_ref();
    let keeps_match = keeps_match.and_then(|s| s.keeps_match(&role.profile?, advised.word));
    let interests = role.interests.as_ref();
    Some(ExplainView {
        schema: "rungs.explain.v1",
        role: &role.id,
        title: &role.title,
        level: &role.level,
        level_name: level_name(graph.catalogue(), &role.level),
        given: given(person, kept),
        result: kept.map(|kept| kept.id.to_owned()),
        form: kept.map(|kept| kept.form.clone()),
        scores: scores(person),
        code: person.scores.code(),
        letters: sure.as_ref().and_then(|sure| letters(person, sure)),
        lead: Lead::of(person, sure.as_ref()),
        norm: sure.as_ref().map(|sure| sure.norm.clone()),
        r: x.fit.r,
        tier: x.tier,
        tiers: Tiers { best: BEST, great: GREAT, good: Tier::Good.least() },
        word: advised.word,
        unsure: advised.unsure,
        doubt: Doubt::of(person, role, advised.word, keeps_match),
        occupations: graph.catalogue().roles.iter().any(|r| r.occupation.is_some()),
        keeps_match,
        from_role: standing.role().map(|role| role.id.as_str()),
        reach: advised.reach,
        moves: advised.way.as_deref().map(Way::moves),
        way: WayView::new(graph, advised.way.as_deref(), (advised.next_word, advised.next_unsure)),
        keeps_tier: advised.keeps_tier,
        congruence: Congruence { c_most: C_MOST, c_mean: C_MEAN, m_most: M_MOST, m_mean: M_MEAN },
        shares: shares(&own, &profile),
        why: x.why.clone(),
        person: own,
        profile,
        types: interests.map_or(Vec::new(), |i| i.types.clone()),
        basis: interests.map(|i| i.basis),
        answers: kept.map(|kept| strongest(kept.answers, role)),
        next_tier: next,
        taken_over: taken_over(role).map(NearOccupation::from),
        second_opinion: second,
    })
}

fn letters(person: &Person, sure: &Certainty) -> Option<Vec<LetterView>> {
    let evidence = person.evidence.as_ref()?;
    let one = |letter: Interest| LetterView {
        letter,
        answers: evidence.tally.items[letter.index()],
        first: sure.leader.map(|_| sure.first[&letter]),
        top_three: sure.top_three[&letter],
    };
    let ranking = person.scores.ranking().into_iter().flatten();
    Some(ranking.map(one).collect())
}

fn shares(person: &Six<f64>, role: &Six<f64>) -> Vec<Share> {
    let product = |letter: &Interest| person[letter] * role[letter];
    let longest = Interest::ALL.iter().map(|letter| product(letter).abs());
    let longest = longest.fold(f64::MIN_POSITIVE, f64::max);
    let mut shares = Interest::ALL.map(|letter| Share {
        letter,
        product: product(&letter),
        of_longest: product(&letter) / longest,
        sides: Sides::of(person[&letter], role[&letter]),
    });
    shares.sort_by(|a, b| b.product.total_cmp(&a.product));
    shares.into()
}

fn given(person: &Person, kept: Option<&KeptResult>) -> GivenAs {
    match kept {
        Some(_) => GivenAs::Result,
        None if person.from_code => GivenAs::Code,
        None => GivenAs::Scores,
    }
}
