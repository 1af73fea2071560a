//! `rungs plan`.

use super::arguments::{self, Format};
use super::context::{Context, find, named, standing};
use super::place::{Asker, ask_standing};
use super::profile::edit_profile;
use super::{past, scores};
use crate::advice::Standing;
use crate::advice::plan::{Start, plan};
use crate::advice::skills::{Said, Skills};
use crate::catalogue::Catalogue;
use crate::catalogue::parts::{Section, Topic};
use crate::failure::Failure;
use crate::graph::RoleGraph;
use crate::render::{Look, markdown, text};
use crate::ui::terminal;
use crate::view::checklist::groups;
use crate::view::plan::{industries, plan_view};

/// Shows a plan.
pub fn run(context: &Context, options: &arguments::Plan) -> anyhow::Result<u8> {
    let format = context.format(&[Format::Text, Format::Json, Format::Markdown])?;
    let catalogue = context.catalogue()?;
    let guide;
    let industry = match &options.industry {
        // The guide is large: it is read only for whoever asks.
        Some(name) => {
            guide = context.guide(catalogue);
            Some(industry_of(&guide, name)?)
        }
        None => None,
    };
    let mut start = start(context, catalogue, options)?;
    let graph = RoleGraph::new(catalogue);
    if options.edit {
        let asked = plan(&graph, &start);
        edit_profile(context, &groups(catalogue, &asked), context.plain())?;
        start.skills = skills(context, catalogue, &options.have)?;
    }
    let view = plan_view(&graph, &start, industry);
    match format {
        Format::Json => context.print_json(&view)?,
        Format::Markdown => context.print(&markdown::plan::plan(&view))?,
        _ => {
            let look = Look {
                sources: options.sources,
                ..context.look()
            };
            context.page(&text::plan::plan(&view, look))?;
        }
    }
    Ok(if view.ways.is_empty() {
        super::NEGATIVE
    } else {
        super::DONE
    })
}

/// What the plan starts from: what the options say, then what is kept of the person.
fn start<'c>(
    context: &Context,
    catalogue: &'c Catalogue,
    options: &arguments::Plan,
) -> anyhow::Result<Start<'c>> {
    let role = |name: &String| find(catalogue, name);
    let goal = options.to.as_ref().map(role).transpose()?;
    let rejected = options.reject.iter();
    let rejected = rejected.map(|name| role(name).map(|r| r.id.clone()));
    let rejected = rejected.collect::<Result<_, _>>()?;
    let skills = skills(context, catalogue, &options.have)?;
    let given = options.scores.as_deref().map(scores::person).transpose()?;
    // The last result is read only where the options leave something open.
    let past = if given.is_some() && options.from.is_some() {
        None
    } else {
        past::last(context, catalogue, None)?
    };
    let standing = match (&options.from, &past) {
        (Some(name), _) => standing(catalogue, Some(name))?,
        (None, Some(past)) => past.standing(context, catalogue)?,
        (None, None) => Standing::Unknown,
    };
    // Last of all, so that nobody answers questions only to learn that another option is wrong.
    let standing = match standing {
        Standing::Unknown if terminal::interactive() => {
            ask_standing(catalogue, &Asker::new(context, context.plain()), "")?
        }
        known => known,
    };
    if standing == Standing::Unknown {
        return Err(Failure::NoStanding.into());
    }
    Ok(Start {
        standing,
        person: given.or(past.map(|past| past.person)),
        skills,
        goal,
        rejected,
    })
}

/// The skills that a person names, and those of their check list.
pub fn skills(context: &Context, catalogue: &Catalogue, have: &[String]) -> anyhow::Result<Skills> {
    // Whoever has no place to keep a check list has none.
    let mut skills = match context.store() {
        Ok(store) => store.profile().map_err(Failure::Store)?,
        Err(_) => Skills::default(),
    };
    let known = catalogue.skills.iter();
    let known: Vec<_> = known.map(|s| (s.id.as_str(), s.name.as_str())).collect();
    for name in have.iter().filter(|name| !name.trim().is_empty()) {
        skills.say(&named("skill", name, &known)?, Some(Said::Have));
    }
    Ok(skills)
}

/// The section of the guide that is about an industry.
fn industry_of<'g>(guide: &'g [Topic], name: &str) -> Result<&'g Section, Failure> {
    let names: Vec<(&str, &str)> = industries(guide)
        .flat_map(|s| {
            let names = s.industries.iter();
            names.map(|name| (name.as_str(), s.heading.as_str()))
        })
        .collect();
    if names.is_empty() {
        return Err(Failure::NothingHere { what: "industry" });
    }
    let found = named("industry", name, &names)?;
    industries(guide)
        .find(|section| section.industries.contains(&found))
        .ok_or(Failure::NothingHere { what: "industry" })
}
