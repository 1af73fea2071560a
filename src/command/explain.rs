//! `rungs explain`.

use super::arguments;
use super::context::Context;
use super::past;
use super::plan::kept_standing;
use super::scores::person;
use crate::advice::Standing;
use crate::document::explain::{KeptResult, explain_view};
use crate::failure::Failure;
use crate::graph::RoleGraph;
use crate::page::explain as page;

pub fn run(context: &Context, options: &arguments::Explain) -> anyhow::Result<u8> {
    let catalogue = context.catalogue()?;
    let role = context.find(catalogue, &options.role.join(" "))?;
    if role.profile.is_none() {
        let (role, title) = (role.id.clone(), role.title.clone());
        return Err(Failure::NoProfile { role, title }.into());
    }
    let graph = RoleGraph::new(catalogue);
    let view = if let Some(given) = &options.scores {
        let person = (&person(catalogue, given)?, Standing::Unknown);
        explain_view(&graph, person, role, None)
    } else {
        let past = past::needed(context, options.questionnaire.as_deref())?;
        let kept = KeptResult { id: &past.record.id, form: &past.form, answers: &past.answers };
        let standing = kept_standing(catalogue, past.standing(context)?);
        explain_view(&graph, (&past.person, standing), role, Some(&kept))
    };
    // The role has a profile: what is missing is a difference between the scores.
    let view = view.ok_or(Failure::FlatProfile)?;
    context.show(options.page.format, &view, |reader| page::page(reader, &view))
}
