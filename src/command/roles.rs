//! `rungs roles`.

use super::arguments::{self, Sort};
use super::context::Context;
use super::names::known;
use super::scores;
use crate::advice::listing::{Order, RoleFilter};
use crate::catalogue::Catalogue;
use crate::document::roles::roles_view;
use crate::failure::{Failure, Thing};
use crate::page::roles as page;
use crate::search::Query;

pub fn run(context: &Context, options: &arguments::Roles) -> anyhow::Result<u8> {
    let catalogue = context.catalogue()?;
    let view = roles_view(catalogue, &filter(context, catalogue, options)?);
    context.show(options.page.format, &view, |reader| page::page(reader, &view))?;
    Ok(if view.roles.is_empty() { super::NEGATIVE } else { super::DONE })
}

fn filter(
    context: &Context,
    catalogue: &Catalogue,
    options: &arguments::Roles,
) -> Result<RoleFilter, Failure> {
    let name = |thing, given: &Option<String>| {
        let given = given.as_deref();
        given.map(|given| context.named(thing, given, &known(catalogue, thing))).transpose()
    };
    let types = match &options.types {
        Some(letters) => scores::code(catalogue, letters)?.letters(),
        None => Vec::new(),
    };
    let search = options.search.as_deref().map(Query::parse).transpose();
    Ok(RoleFilter {
        level: name(Thing::Level, &options.level)?,
        track: name(Thing::Track, &options.track)?,
        types,
        skill: name(Thing::Skill, &options.skill)?,
        max_zone: options.max_zone,
        order: options.sort.map(|sort| match sort {
            Sort::Level => Order::Level,
            Sort::Pay => Order::Pay,
        }),
        search: search.map_err(Failure::Search)?,
    })
}
