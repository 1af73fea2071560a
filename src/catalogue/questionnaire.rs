//! A questionnaire: its items, and its forms as lists of items.

use serde::{Deserialize, Serialize};

use super::interest::Interest;

/// One activity to like or dislike.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Stable id.
    pub id: String,
    /// The interest that it counts towards.
    #[serde(rename = "type")]
    pub interest: Interest,
    /// The activity, in at most twelve words.
    pub text: String,
}

/// A form: which items are asked, in which order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Form {
    /// Stable id, as given to `--form`.
    pub id: String,
    /// What it is, in a few words.
    pub name: String,
    /// Places of its items in the bank.
    pub items: Vec<usize>,
}

/// A bank of items with the forms made from it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Questionnaire {
    /// Stable id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What is known of it and what is not.
    pub about: String,
    /// The bank.
    pub items: Vec<Item>,
    /// The forms; the first is the default.
    pub forms: Vec<Form>,
}

impl Questionnaire {
    /// The form with an id.
    #[must_use]
    pub fn form(&self, id: &str) -> Option<&Form> {
        self.forms.iter().find(|form| form.id == id)
    }
}
