//! Six scores, and other values for each of the six letters, as they are told.

use std::collections::BTreeMap;
use std::ops::Deref;

use serde::{Serialize, Serializer};

use super::person::Person;
use crate::riasec::{Interest, Profile};

/// A value for each of the six letters, in the order R I A S E C.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Six<T>(BTreeMap<Interest, T>);

impl<T> Six<T> {
    /// The value that each letter has.
    pub fn of(value: impl Fn(Interest) -> T) -> Self {
        Self(Interest::ALL.map(|letter| (letter, value(letter))).into())
    }
}

impl From<&Profile> for Six<f64> {
    fn from(profile: &Profile) -> Self {
        Self::of(|letter| profile[letter])
    }
}

impl<T> Deref for Six<T> {
    type Target = BTreeMap<Interest, T>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// One score.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema), schemars(rename = "ScoreView"))]
pub struct Score {
    /// The score.
    #[serde(serialize_with = "number")]
    #[cfg_attr(feature = "schemas", schemars(with = "f64"))]
    pub raw: f64,
    /// The percentage of the highest possible; none on a scale that is not known.
    pub percent: Option<f64>,
    /// The highest possible; none on a scale that is not known.
    pub most: Option<f64>,
}

/// The six scores of a person.
pub fn scores(person: &Person) -> Six<Score> {
    let scores = &person.scores;
    Six::of(|letter| Score {
        raw: scores.raw[letter],
        percent: scores.percent(letter),
        most: scores.most.map(|most| most[letter]),
    })
}

/// Writes a number without a fraction where it has none.
#[allow(clippy::trivially_copy_pass_by_ref)] // Serde hands over a reference.
pub(super) fn number<S: Serializer>(number: &f64, serializer: S) -> Result<S::Ok, S::Error> {
    if number.fract() == 0.0 && number.abs() < 1e15 {
        // Checked just above: whole and small enough.
        #[allow(clippy::cast_possible_truncation)]
        serializer.serialize_i64(*number as i64)
    } else {
        serializer.serialize_f64(*number)
    }
}

#[cfg(feature = "schemas")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Six<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("Six_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let letters = Interest::ALL.map(|interest| interest.to_string());
        let value = generator.subschema_for::<T>().to_value();
        let values = letters.clone().map(|letter| (letter, value.clone()));
        schemars::json_schema!({
            "type": "object",
            "properties": serde_json::Map::from_iter(values),
            "required": letters,
            "additionalProperties": false,
        })
    }
}
