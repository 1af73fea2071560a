//! Past results: the list of them, and two of them compared.

use std::collections::BTreeMap;

use serde::Serialize;

use super::result::ScoreView;
use crate::advice::Person;
use crate::advice::certainty::certainty;
use crate::advice::person::Evidence;
use crate::catalogue::interest::Interest;
use crate::record::Record;
use crate::riasec::certainty::Model;
use crate::riasec::change::{Change, Measurement, error_of_mean};

/// The most points of an item.
const POINTS: f64 = 4.0;

/// The document `rungs.history.v1`: the past results that are kept.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct HistoryView<'r> {
    /// `rungs.history.v1`.
    pub schema: &'static str,
    /// The results, newest first.
    pub results: Vec<PastResult<'r>>,
}

/// A result that is kept.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct PastResult<'r> {
    /// Its id.
    pub id: &'r str,
    /// When the first question was shown, RFC 3339 in UTC.
    pub started: &'r str,
    /// When the answers were accepted, RFC 3339 in UTC.
    pub finished: &'r str,
    /// Id of the form.
    pub form: &'r str,
    /// Id of the questionnaire.
    pub questionnaire: &'r str,
    /// Where the person stood: id of a role, `none` for somebody new to the field.
    pub from_role: Option<&'r str>,
    /// The ranking as text, with `=` between tied letters; none where the questions are no longer known.
    pub code: Option<String>,
    /// The six scores by letter; none where the questions are no longer known.
    #[cfg_attr(
        feature = "schemas",
        schemars(with = "Option<super::schema::Six<ScoreView>>")
    )]
    pub scores: Option<BTreeMap<Interest, ScoreView>>,
    /// How many questions were answered.
    pub answers: usize,
}

/// The document `rungs.comparison.v1`: two past results compared.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct ComparisonView<'r> {
    /// `rungs.comparison.v1`.
    pub schema: &'static str,
    /// The result before.
    pub old: PastResult<'r>,
    /// The result now.
    pub new: PastResult<'r>,
    /// What became of each score.
    #[cfg_attr(feature = "schemas", schemars(with = "super::schema::Six<ChangeView>"))]
    pub changes: BTreeMap<Interest, ChangeView>,
    /// The letters that changed by more than measurement error explains; none where no norm tells how large that is.
    pub beyond_error: Option<Vec<Interest>>,
    /// The pairs of letters that changed places, the surest change first.
    pub swaps: Vec<SwapView>,
    /// Whether a score of either result is an estimate, so that the percentages of its answers differ from it.
    pub estimated: bool,
    /// The groups that tell how large measurement error is.
    pub norms: Vec<String>,
}

/// What became of a score; all numbers are percentages of the highest possible score.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct ChangeView {
    /// The score before.
    pub old: f64,
    /// The score now.
    pub new: f64,
    /// The score now less the score before.
    pub difference: f64,
    /// The largest difference that measurement error explains; none without a norm.
    pub limit: Option<f64>,
    /// Whether the difference is larger than that; none without a norm.
    pub beyond_error: Option<bool>,
}

/// Two letters that changed places.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct SwapView {
    /// The letter that stood below and stands above now.
    pub rose: Interest,
    /// The letter that stood above and stands below now.
    pub fell: Interest,
    /// How probable the order before was, 0 to 1; none without a norm.
    pub p_old: Option<f64>,
    /// How probable the order now is, 0 to 1; none without a norm.
    pub p_new: Option<f64>,
}

/// The list of results, which come with what their answers say of a person; the order stays.
pub fn history_view<'r>(
    results: impl IntoIterator<Item = (&'r Record, Option<&'r Person>)>,
) -> HistoryView<'r> {
    HistoryView {
        schema: "rungs.history.v1",
        results: results
            .into_iter()
            .map(|(record, person)| past_result(record, person))
            .collect(),
    }
}

/// Two results compared.
pub fn comparison_view<'r>(
    old: (&'r Record, &'r Person),
    new: (&'r Record, &'r Person),
) -> ComparisonView<'r> {
    let models = [model(old.1), model(new.1)];
    let changes: BTreeMap<Interest, ChangeView> = Interest::ALL
        .map(|letter| {
            let before = measurement(old.1, models[0].as_ref(), letter);
            let now = measurement(new.1, models[1].as_ref(), letter);
            (letter, change(before, now))
        })
        .into_iter()
        .collect();
    let told = changes.values().all(|c| c.beyond_error.is_some());
    let beyond = changes.iter().filter(|(_, c)| c.beyond_error == Some(true));
    let beyond = beyond.map(|(letter, _)| *letter).collect();
    let evidence = [old.1, new.1].into_iter().filter_map(evidence);
    let mut norms: Vec<String> = evidence.map(|e| e.norm.name.clone()).collect();
    norms.dedup();
    ComparisonView {
        schema: "rungs.comparison.v1",
        old: past_result(old.0, Some(old.1)),
        new: past_result(new.0, Some(new.1)),
        changes,
        beyond_error: told.then_some(beyond),
        swaps: swaps(old.1, new.1),
        estimated: estimated(old.1) || estimated(new.1),
        norms,
    }
}

fn past_result<'r>(record: &'r Record, person: Option<&Person>) -> PastResult<'r> {
    PastResult {
        id: &record.id,
        started: &record.started,
        finished: record.finished.as_deref().unwrap_or_default(),
        form: &record.form,
        questionnaire: &record.questionnaire,
        from_role: record.from.as_deref(),
        code: person.map(|person| person.scores.code()),
        scores: person.map(scores),
        answers: record.answers.len(),
    }
}

fn scores(person: &Person) -> BTreeMap<Interest, ScoreView> {
    let score = |letter| ScoreView {
        raw: person.scores.raw[letter],
        percent: person.scores.percent(letter),
        most: person.scores.most.map(|most| most[letter]),
    };
    Interest::ALL.map(|i| (i, score(i))).into_iter().collect()
}

fn evidence(person: &Person) -> Option<&Evidence> {
    person.evidence.as_ref()
}

/// Whether the types have unequal numbers of answers.
fn estimated(person: &Person) -> bool {
    evidence(person).is_some_and(|e| e.tally.items.iter().any(|n| *n != e.tally.items[0]))
}

fn model(person: &Person) -> Option<Model> {
    // A change is told from error by the alphas as they stand.
    let norm = &evidence(person)?.norm;
    Model::with_means(norm, &norm.expected())
}

fn measurement(person: &Person, model: Option<&Model>, letter: Interest) -> Measurement {
    let percent = person.scores.percent(letter).unwrap_or_default();
    let scored = Measurement {
        mean: percent * POINTS / 100.0,
        error: None,
    };
    let Some(tally) = evidence(person).map(|evidence| evidence.tally) else {
        return scored;
    };
    let items = tally.items[letter.place()];
    if items == 0 {
        return scored;
    }
    // What was observed, also where the score is an estimate: only of that the error is known.
    Measurement {
        mean: tally.sums[letter] / f64::from(items),
        error: model.and_then(|model| error_of_mean(model, letter, items)),
    }
}

fn change(old: Measurement, new: Measurement) -> ChangeView {
    let percent = |points: f64| points * 100.0 / POINTS;
    let change = Change::between(old, new);
    ChangeView {
        old: percent(old.mean),
        new: percent(new.mean),
        difference: percent(change.difference),
        limit: change.limit.map(percent),
        beyond_error: change.exceeds_error(),
    }
}

/// The pairs whose order turned round; where two letters are equal in either result, nothing turned.
fn swaps(old: &Person, new: &Person) -> Vec<SwapView> {
    let place = |person: &Person, letter: Interest| {
        let ranking = person.scores.ranking();
        ranking.iter().position(|group| group.contains(&letter))
    };
    let turned = |rose: Interest, fell: Interest| {
        place(old, fell) < place(old, rose) && place(new, rose) < place(new, fell)
    };
    let (sure_old, sure_new) = (certainty(old), certainty(new));
    let mut swaps: Vec<SwapView> = Vec::new();
    for rose in Interest::ALL {
        for fell in Interest::ALL {
            if turned(rose, fell) {
                swaps.push(SwapView {
                    rose,
                    fell,
                    p_old: sure_old.as_ref().map(|sure| sure.over(fell, rose)),
                    p_new: sure_new.as_ref().map(|sure| sure.over(rose, fell)),
                });
            }
        }
    }
    // A change is as sure as the less sure of its two orders.
    let sure = |s: &SwapView| s.p_old.zip(s.p_new).map_or(0.0, |(a, b)| a.min(b));
    swaps.sort_by(|a, b| sure(b).total_cmp(&sure(a)));
    swaps
}
