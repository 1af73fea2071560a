//! A form without answers.

use serde::Serialize;

use crate::catalogue::questionnaire::{Form, Questionnaire};

/// The document `rungs.form.v1`: the questions of a form, in the order in which `--answers` reads their answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct BlankView<'c> {
    /// `rungs.form.v1`.
    pub schema: &'static str,
    /// The id of the questionnaire.
    pub questionnaire: &'c str,
    /// The id of the form, as given to `--form`.
    pub form: &'c str,
    /// The name of the form.
    pub name: &'c str,
    /// Its questions in order.
    pub items: Vec<BlankItem<'c>>,
}

/// A question of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct BlankItem<'c> {
    /// Its number in the form, from 1.
    pub number: usize,
    /// Its id.
    pub id: &'c str,
    /// The activity, to be answered from 1 (strongly dislike) to 5 (strongly like).
    pub text: &'c str,
}

/// A form of a questionnaire without answers.
pub fn blank_view<'c>(questionnaire: &'c Questionnaire, form: &'c Form) -> BlankView<'c> {
    let items = form.items.iter().map(|index| &questionnaire.items[*index]);
    let items =
        (1..).zip(items).map(|(number, item)| BlankItem { number, id: &item.id, text: &item.text });
    BlankView {
        schema: "rungs.form.v1",
        questionnaire: &questionnaire.id,
        form: &form.id,
        name: &form.name,
        items: items.collect(),
    }
}
