//! Two results compared: which scores really changed, which letters changed places, and what both rest on besides their answers.

use serde::Serialize;

use super::certainty::certainty;
use super::person::Person;
use super::scores::Six;
use crate::catalogue::Catalogue;
use crate::catalogue::questionnaire::Questionnaire;
use crate::record::{Edition, Record};
use crate::riasec::Interest;
use crate::riasec::certainty::Model;
use crate::riasec::change::{Change, Measurement, error_of_mean};

/// The most points of an item.
const POINTS: f64 = 4.0;

/// Two results compared.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct Comparison {
    /// What became of each score.
    pub changes: Six<ScoreChange>,
    /// The letters that changed by more than measurement error explains; none where no norm tells how large that is.
    pub beyond_error: Option<Vec<Interest>>,
    /// The pairs of letters that changed places, the surest change first.
    pub swaps: Vec<Swap>,
}

/// What became of a score; all numbers are percentages of the highest possible score.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema), schemars(rename = "ChangeView"))]
pub struct ScoreChange {
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
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema), schemars(rename = "SwapView"))]
pub struct Swap {
    /// The letter that stood below and stands above now.
    pub rose: Interest,
    /// The letter that stood above and stands below now.
    pub fell: Interest,
    /// How probable the order before was, 0 to 1; none without a norm.
    pub p_old: Option<f64>,
    /// How probable the order now is, 0 to 1; none without a norm.
    pub p_new: Option<f64>,
}

/// What became of a person's result.
pub fn comparison(old: &Person, new: &Person) -> Comparison {
    let models = [model(old), model(new)];
    let changes = Six::of(|letter| {
        let before = measurement(old, models[0].as_ref(), letter);
        let now = measurement(new, models[1].as_ref(), letter);
        change(before, now)
    });
    let told = changes.values().all(|c| c.beyond_error.is_some());
    let beyond = changes.iter().filter(|(_, c)| c.beyond_error == Some(true));
    let beyond = beyond.map(|(letter, _)| *letter).collect();
    Comparison { changes, beyond_error: told.then_some(beyond), swaps: swaps(old, new) }
}

/// The groups that tell how large measurement error is.
pub fn norms(old: &Person, new: &Person) -> Vec<String> {
    let evidence = [old, new].into_iter().filter_map(|person| person.evidence.as_ref());
    let mut norms: Vec<String> = evidence.map(|e| e.norm.name.clone()).collect();
    norms.dedup();
    norms
}

/// Whether the types have unequal numbers of answers, so that the scores are an estimate.
pub fn estimated(person: &Person) -> bool {
    let evidence = person.evidence.as_ref();
    evidence.is_some_and(|e| e.tally.items.iter().any(|n| *n != e.tally.items[0]))
}

fn model(person: &Person) -> Option<Model> {
    // A change is told from error by the alphas as they stand.
    let norm = &person.evidence.as_ref()?.norm;
    Model::with_means(norm, &norm.expected())
}

fn measurement(person: &Person, model: Option<&Model>, letter: Interest) -> Measurement {
    let percent = person.scores.percent(letter).unwrap_or_default();
    let scored = Measurement { mean: percent * POINTS / 100.0, error: None };
    let Some(tally) = person.evidence.as_ref().map(|evidence| evidence.tally) else {
        return scored;
    };
    let items = tally.items[letter.index()];
    if items == 0 {
        return scored;
    }
    // What was observed, also where the score is an estimate: only of that the error is known.
    Measurement {
        mean: tally.sums[letter] / f64::from(items),
        error: model.and_then(|model| error_of_mean(model, letter, items)),
    }
}

fn change(old: Measurement, new: Measurement) -> ScoreChange {
    let percent = |points: f64| points * 100.0 / POINTS;
    let change = Change::between(old, new);
    ScoreChange {
        old: percent(old.mean),
        new: percent(new.mean),
        difference: percent(change.difference),
        limit: change.limit.map(percent),
        beyond_error: change.exceeds_error(),
    }
}

/// The pairs whose order turned round; where two letters are equal in either result, nothing turned.
fn swaps(old: &Person, new: &Person) -> Vec<Swap> {
    let place = |person: &Person, letter: Interest| {
        let ranking = person.scores.ranking();
        ranking.iter().position(|group| group.contains(&letter))
    };
    let turned = |rose: Interest, fell: Interest| {
        place(old, fell) < place(old, rose) && place(new, rose) < place(new, fell)
    };
    let (sure_old, sure_new) = (certainty(old), certainty(new));
    let mut swaps: Vec<Swap> = Vec::new();
    for rose in Interest::ALL {
        for fell in Interest::ALL {
            if turned(rose, fell) {
                swaps.push(Swap {
                    rose,
                    fell,
                    p_old: sure_old.as_ref().map(|sure| sure.over(fell, rose)),
                    p_new: sure_new.as_ref().map(|sure| sure.over(rose, fell)),
                });
            }
        }
    }
    // A change is as sure as the less sure of its two orders.
    let sure = |s: &Swap| s.p_old.zip(s.p_new).map_or(0.0, |(a, b)| a.min(b));
    swaps.sort_by(|a, b| sure(b).total_cmp(&sure(a)));
    swaps
}

/// Whether something stayed the same from one result to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Stayed {
    /// It is the same behind both results.
    Same,
    /// It changed between them.
    Changed,
    /// One of the results does not say what it was.
    NotKnown,
}

/// The edition that a result made today rests on.
pub fn edition(questionnaire: &Questionnaire, catalogue: &Catalogue) -> Edition {
    let items = questionnaire.items.iter();
    // In whatever language they are asked, they are the same questions.
    let items = items.map(|i| {
        let text = i.own_text.as_ref().unwrap_or(&i.text);
        format!("{} {} {} {text}", i.id, i.interest, i.reversed)
    });
    let profiles = catalogue.roles.iter().filter_map(|role| {
        let numbers = role.profile?.0.map(|number| format!("{number:.4}"));
        Some(format!("{} {}", role.id, numbers.join(" ")))
    });
    Edition { questions: fingerprint(items), profiles: fingerprint(profiles) }
}

/// Whether the bank of questions, by ids, types and the words of its own language, and the profiles of the roles stayed the same between two results.
pub fn between(old: &Record, new: &Record) -> [Stayed; 2] {
    let editions = old.edition.as_ref().zip(new.edition.as_ref());
    let kept = |part: fn(&Edition) -> &str| match editions {
        None => Stayed::NotKnown,
        Some((old, new)) if part(old) == part(new) => Stayed::Same,
        Some(_) => Stayed::Changed,
    };
    let questions = if old.questionnaire == new.questionnaire {
        kept(|edition| &edition.questions)
    } else {
        Stayed::Changed
    };
    [questions, kept(|edition| &edition.profiles)]
}

/// Sixteen hexadecimal digits that differ where the lines differ, whatever their order; the same on every machine and in every version
/// of the program, as the standard library's hashes are not. It guards against change, not against intent: FNV-1a is enough.
fn fingerprint(lines: impl Iterator<Item = String>) -> String {
    let mut lines: Vec<String> = lines.collect();
    lines.sort();
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in lines.join("\n").bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{hash:016x}")
}
