//! `rungs explain`.

use super::arguments::{self, PageFormat};
use super::context::Context;
use super::past;
use super::scores::person;
use crate::advice::Standing;
use crate::catalogue::role::Role;
use crate::failure::Failure;
use crate::graph::RoleGraph;
use crate::render::text;
use crate::view::explain::{ExplainView, Kept, explain_view};

/// Explains the fit of one role.
pub fn run(context: &Context, options: &arguments::Explain) -> anyhow::Result<u8> {
    let format = options.page.format;
    let catalogue = context.catalogue()?;
    let role = context.find(catalogue, &options.role.join(" "))?;
    if role.profile.is_none() {
        return Err(no_profile(role).into());
    }
    let graph = RoleGraph::new(catalogue);
    let view = if let Some(given) = &options.scores {
        let person = (&person(given)?, Standing::Unknown);
        explain_view(&graph, person, role, None)
    } else {
        let past = past::last(context, catalogue, options.questionnaire.as_deref())?;
        let past = past.ok_or(Failure::FewResults { have: 0, need: 1 })?;
        let kept = Kept {
            id: &past.id,
            form: &past.form,
            answers: &past.answers,
        };
        let standing = past.standing(context, catalogue)?;
        explain_view(&graph, (&past.person, standing), role, Some(&kept))
    };
    // The role has a profile: what is missing is a difference between the scores.
    let view = view.ok_or(Failure::FlatProfile)?;
    if format == PageFormat::Json {
        context.print_json(&view)?;
    } else {
        show(context, &view)?;
    }
    Ok(super::DONE)
}

fn show(context: &Context, view: &ExplainView) -> std::io::Result<()> {
    context.page(&text::explain::explain(view, context.look()))
}

fn no_profile(role: &Role) -> Failure {
    Failure::NoProfile {
        role: role.id.clone(),
        title: role.title.clone(),
    }
}
