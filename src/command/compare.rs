//! `rungs compare`.

use super::arguments;
use super::context::Context;
use super::past;
use crate::catalogue::Catalogue;
use crate::catalogue::role::Role;
use crate::document::compare::compare_view;
use crate::failure::Failure;
use crate::graph::RoleGraph;
use crate::page::compare as page;

pub fn run(context: &Context, options: &arguments::Compare) -> anyhow::Result<u8> {
    let catalogue = context.catalogue()?;
    let roles = roles(context, catalogue, &options.roles)?;
    let person = past::known(context);
    let view = compare_view(&RoleGraph::new(catalogue), &roles, person.as_ref());
    context.show(options.page.format, &view, |reader| page::page(reader, &view))
}

/// The roles of some names, all of them different.
fn roles<'c>(
    context: &Context,
    catalogue: &'c Catalogue,
    names: &[String],
) -> Result<Vec<&'c Role>, Failure> {
    let mut roles: Vec<&Role> = Vec::new();
    for name in names {
        let role = context.find(catalogue, name)?;
        if let Some(index) = roles.iter().position(|other| other.id == role.id) {
            return Err(Failure::SameRole {
                names: [names[index].clone(), name.clone()],
                title: role.title.clone(),
            });
        }
        roles.push(role);
    }
    Ok(roles)
}
