//! A failure as a document.

use serde::Serialize;

/// The document `rungs.error.v1`: what keeps a command from its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct ErrorDocument<'f> {
    /// `rungs.error.v1`.
    pub schema: &'static str,
    /// The stable code of the failure, in kebab case.
    pub code: &'f str,
    /// What is wrong, in the language of the pages.
    pub message: String,
    /// What to do; empty where nothing can be done.
    pub hint: String,
    /// What may have been meant, the nearest first.
    pub candidates: Vec<Candidate<'f>>,
}

/// A thing that may have been meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct Candidate<'f> {
    /// Its id.
    pub id: &'f str,
    /// Its title.
    pub title: &'f str,
}
