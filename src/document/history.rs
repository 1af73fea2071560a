//! Past results: the list of them, and two of them compared.

use serde::Serialize;

use crate::advice::Person;
use crate::advice::comparison::{Comparison, comparison, estimated, norms};
use crate::advice::comparison::{Stayed, between};
use crate::advice::scores::{Score, Six, scores};
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
    pub scores: Option<Six<Score>>,
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
    /// What changed.
    #[serde(flatten)]
    pub comparison: Comparison,
    /// Whether the bank of questions stayed the same between the two results.
    pub questions: Stayed,
    /// Whether the profiles of the roles stayed the same between the two results.
    pub profiles: Stayed,
    /// Whether a score of either result is an estimate, so that the percentages of its answers differ from it.
    pub estimated: bool,
    /// The groups that tell how large measurement error is.
    pub norms: Vec<String>,
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
    let [questions, profiles] = between(old.0, new.0);
    ComparisonView {
        schema: "rungs.comparison.v1",
        old: past_result(old.0, Some(old.1)),
        new: past_result(new.0, Some(new.1)),
        comparison: comparison(old.1, new.1),
        questions,
        profiles,
        estimated: estimated(old.1) || estimated(new.1),
        norms: norms(old.1, new.1),
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
