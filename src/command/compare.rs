//! `rungs compare`.

use super::arguments::{self, PageFormat};
use super::context::{Context, find};
use super::past;
use crate::catalogue::Catalogue;
use crate::catalogue::role::Role;
use crate::failure::Failure;
use crate::graph::RoleGraph;
use crate::render::{Look, markdown, text};
use crate::view::compare::compare_view;

/// Shows some roles side by side.
pub fn run(context: &Context, options: &arguments::Compare) -> anyhow::Result<u8> {
    let format = options.page.format;
    let catalogue = context.catalogue()?;
    let roles = roles(catalogue, &options.roles)?;
    let graph = RoleGraph::new(catalogue);
    let person = past::known(context, catalogue);
    let view = compare_view(&graph, &roles, person.as_ref());
    let look = Look {
        sources: context.detail().sources,
        ..context.look()
    };
    match format {
        PageFormat::Json => context.print_json(&view)?,
        PageFormat::Markdown => context.print(&markdown::compare::compare(&view, look))?,
        // A pager redraws what plain mode promises to leave alone.
        _ if context.plain() => context.print(&text::compare::compare(&view, look))?,
        _ => context.page(&text::compare::compare(&view, look))?,
    }
    Ok(super::DONE)
}

/// The roles of some names, all of them different.
fn roles<'c>(catalogue: &'c Catalogue, names: &[String]) -> Result<Vec<&'c Role>, Failure> {
    let mut roles: Vec<&Role> = Vec::new();
    for name in names {
        let role = find(catalogue, name)?;
        if let Some(place) = roles.iter().position(|other| other.id == role.id) {
            return Err(Failure::SameRole {
                names: [names[place].clone(), name.clone()],
                title: role.title.clone(),
            });
        }
        roles.push(role);
    }
    Ok(roles)
}
