//! What a catalogue says, with whether anybody states it.

use serde::Serialize;

use crate::catalogue::Catalogue;
use crate::catalogue::role::{Expectation, FactId, Statement};

/// A statement with its citations.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct StatementView<'c> {
    /// The text.
    pub text: &'c str,
    /// Ids of the facts behind it.
    pub sources: &'c [FactId],
    /// Whether no document states it.
    pub inferred: bool,
}

impl<'c> StatementView<'c> {
    /// A statement of a catalogue.
    pub fn new(catalogue: &Catalogue, statement: &'c Statement) -> Self {
        Self {
            text: &statement.text,
            sources: &statement.sources,
            inferred: catalogue.inferred(&statement.sources),
        }
    }

    /// A list of statements of a catalogue.
    pub fn list(catalogue: &Catalogue, statements: &'c [Statement]) -> Vec<Self> {
        let one = |statement| Self::new(catalogue, statement);
        statements.iter().map(one).collect()
    }
}

/// What is expected in one dimension.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct ExpectationView<'c> {
    /// The id of the dimension.
    pub dimension: &'c str,
    /// Its name.
    pub name: &'c str,
    /// What is expected.
    pub statements: Vec<StatementView<'c>>,
}

impl<'c> ExpectationView<'c> {
    /// An expectation of a catalogue.
    pub fn new(catalogue: &'c Catalogue, expected: &'c Expectation) -> Self {
        let dimension = catalogue.dimension(&expected.dimension);
        Self {
            dimension: &expected.dimension,
            name: dimension.map_or(&expected.dimension, |d| &d.name),
            statements: StatementView::list(catalogue, &expected.statements),
        }
    }

    /// All of it in one text.
    pub fn text(&self) -> String {
        let texts: Vec<&str> = self.statements.iter().map(|s| s.text).collect();
        texts.join(" ")
    }
}
