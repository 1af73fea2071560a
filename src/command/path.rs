//! `rungs path`.

use super::arguments;
use super::context::{Context, graph};
use super::ladder::draw;
use super::plan::{no_way, skills};
use super::{past, scores};
use crate::advice::Person;
use crate::advice::fit::misfits;
use crate::document::path::path_view;
use crate::document::picture;
use crate::failure::Failure;
use crate::graph::conditions::Conditions;
use crate::page::path as page;

pub fn run(context: &Context, options: &arguments::Path) -> anyhow::Result<u8> {
    let catalogue = context.catalogue()?;
    let find = |name: &String| context.find(catalogue, name);
    let standing = context.standing(catalogue, Some(&options.from))?;
    let ends = (standing, find(&options.to)?);
    let ids = |names: &[String]| -> Result<Vec<String>, Failure> {
        let mut ids = Vec::new();
        for name in names {
            let id = find(name)?.id.clone();
            // Whoever names a role twice means it once.
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        Ok(ids)
    };
    let conditions = Conditions {
        rising: false,
        via: ids(&options.via)?,
        avoid: ids(&options.avoid)?,
        no_management: options.no_management,
        max_steps: options.max_steps.map(usize::from),
        only: options.only.clone(),
        misfit: match person(context, options)? {
            Some(person) => misfits(catalogue, &person),
            None => Vec::new(),
        },
    };
    let graph = graph(catalogue, options.stated);
    let wanted = options.gaps || !options.have.is_empty();
    let skills = wanted.then(|| skills(context, catalogue, &options.have));
    let skills = skills.transpose()?;
    let count = usize::from(options.count);
    let view = path_view(&graph, ends, &conditions, count, skills.as_ref());
    let format = options.drawn.format;
    if format.is_picture() {
        let route = view.routes.first().map(|route| route.roles.as_slice());
        let overview = picture::overview(&graph, route.unwrap_or_default());
        let overview = if context.reader().all { overview } else { overview.plainer() };
        draw(context, &overview, format)?;
    } else {
        context.show(format, &view, |reader| page::page(reader, &view))?;
    }
    if view.routes.is_empty() { no_way(context, options.stated) } else { Ok(super::DONE) }
}

/// The person whom the roles are to suit: one of the scores given, or of the last result; none where that is not asked for.
fn person(context: &Context, options: &arguments::Path) -> anyhow::Result<Option<Person>> {
    if let Some(scores) = &options.scores {
        return Ok(Some(scores::person(context.catalogue()?, scores)?));
    }
    if !options.suits {
        return Ok(None);
    }
    Ok(Some(past::needed(context, None)?.person))
}
