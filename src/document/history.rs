//! Past results: the list of them, and two of them compared.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::advice::Person;
use crate::advice::comparison::{Comparison, ScoreChange, Swap, comparison};
use crate::advice::edition::{Stayed, between};
use crate::catalogue::interest::Interest;
use crate::document::result::{ScoreView, score};
use crate::record::Record;

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
    /// The name of the catalogue that it was compared with, `built-in` for ours; none where an earlier program kept it.
    pub catalogue: Option<&'r str>,
    /// The ranking as text, with `=` between tied letters; none where the questions are no longer known.
    pub code: Option<String>,
    /// The six scores by letter; none where the questions are no longer known.
    #[cfg_attr(
        feature = "schemas",
        schemars(with = "Option<crate::document::schema::Six<ScoreView>>")
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
    #[cfg_attr(feature = "schemas", schemars(with = "crate::document::schema::Six<ChangeView>"))]
    pub changes: BTreeMap<Interest, ChangeView>,
    /// The letters that changed by more than measurement error explains; none where no norm tells how large that is.
    pub beyond_error: Option<Vec<Interest>>,
    /// The pairs of letters that changed places, the surest change first.
    pub swaps: Vec<SwapView>,
    /// Whether the bank of questions stayed the same between the two results.
    pub questions: Stayed,
    /// Whether the profiles of the roles stayed the same between the two results.
    pub profiles: Stayed,
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
        results: results.into_iter().map(|(record, person)| past_result(record, person)).collect(),
    }
}

/// Two results compared.
pub fn comparison_view<'r>(
    old: (&'r Record, &'r Person),
    new: (&'r Record, &'r Person),
) -> ComparisonView<'r> {
    let between = between(old.0, new.0);
    let Comparison { changes, beyond_error, swaps, estimated, norms } = comparison(old.1, new.1);
    let changes = changes.into_iter();
    ComparisonView {
        schema: "rungs.comparison.v1",
        old: past_result(old.0, Some(old.1)),
        new: past_result(new.0, Some(new.1)),
        changes: changes.map(|(letter, c)| (letter, c.into())).collect(),
        beyond_error,
        swaps: swaps.into_iter().map(SwapView::from).collect(),
        questions: between.questions,
        profiles: between.profiles,
        estimated,
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
        catalogue: record.catalogue.as_deref(),
        code: person.map(|person| person.scores.code()),
        scores: person.map(scores),
        answers: record.answers.len(),
    }
}

fn scores(person: &Person) -> BTreeMap<Interest, ScoreView> {
    let all = Interest::ALL.map(|letter| (letter, score(person, letter)));
    all.into_iter().collect()
}

impl From<ScoreChange> for ChangeView {
    fn from(change: ScoreChange) -> Self {
        Self {
            old: change.old,
            new: change.new,
            difference: change.difference,
            limit: change.limit,
            beyond_error: change.beyond_error,
        }
    }
}

impl From<Swap> for SwapView {
    fn from(swap: Swap) -> Self {
        Self { rose: swap.rose, fell: swap.fell, p_old: swap.p_old, p_new: swap.p_new }
    }
}
