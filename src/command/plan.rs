//! `rungs plan`.

use super::arguments;
use super::context::{Context, graph, recorded};
use super::profile::edit_profile;
use super::standing::{Asker, ask_standing};
use super::{past, scores};
use crate::advice::Standing;
use crate::advice::checklist::groups;
use crate::advice::plan::{Start, plan};
use crate::advice::skills::{Said, Skills};
use crate::catalogue::Catalogue;
use crate::catalogue::name::folded;
use crate::catalogue::parts::{GuideSection, Topic};
use crate::document::plan::{Asked, industries, plan_view};
use crate::failure::{Failure, Lack, Thing};
use crate::page::plan as page;
use crate::ui::terminal;
use crate::words::options::quoted;
use crate::words::{checklist, common, path as words};

/// Shows a plan.
pub fn run(context: &Context, options: &arguments::Plan) -> anyhow::Result<u8> {
    let catalogue = context.catalogue()?;
    let industry = options.industry.as_ref();
    let industry = industry.map(|name| industry_of(context, &catalogue.guide, name));
    let industry = industry.transpose()?;
    let mut start = start(context, catalogue, options)?;
    let graph = graph(catalogue, options.stated);
    if options.edit {
        let asked = plan(&graph, &start);
        let heading = |kind| context.lang.say(common::SkillKind { kind });
        let groups = groups(catalogue, &asked, heading);
        edit_profile(context, &groups, &start.skills, context.plain())?;
        start.skills = skills(context, catalogue, &options.have)?;
    }
    let mut view = plan_view(&graph, &start, industry);
    // Whoever says anything of themselves is told commands that say it too.
    if options.from.is_some() || options.scores.is_some() {
        view.asked = Asked {
            from: start.standing.id().map(str::to_owned),
            scores: options.scores.as_deref().map(quoted),
        };
    }
    context.show(options.page.format, &view, |reader| page::page(reader, &view))?;
    Ok(if view.ways.is_empty() {
        note_stated(context, options.stated)?;
        super::NEGATIVE
    } else {
        super::DONE
    })
}

/// Says, where no way was found, that there may be one along inferred moves.
pub fn note_stated(context: &Context, stated: bool) -> anyhow::Result<()> {
    if stated {
        context.note(&context.lang.say(words::OnlyStated))?;
    }
    Ok(())
}

/// What the plan starts from: what the options say, then what is kept of the person.
fn start<'c>(
    context: &Context,
    catalogue: &'c Catalogue,
    options: &arguments::Plan,
) -> anyhow::Result<Start<'c>> {
    let role = |name: &String| context.find(catalogue, name);
    let goal = options.to.as_ref().map(role).transpose()?;
    let rejected = options.reject.iter();
    let rejected = rejected.map(|name| role(name).map(|r| r.id.clone()));
    let rejected = rejected.collect::<Result<_, _>>()?;
    let skills = skills(context, catalogue, &options.have)?;
    let given = options.scores.as_deref();
    let given = given.map(|given| scores::person(catalogue, given));
    let given = given.transpose()?;
    // The last result is read only where the options leave something open.
    let past = if given.is_some() && options.from.is_some() {
        None
    } else {
        past::last(context, catalogue, None)?
    };
    let standing = match (&options.from, &past) {
        (Some(name), _) => context.standing(catalogue, Some(name))?,
        (None, Some(past)) => past.standing(context, catalogue)?,
        (None, None) => Standing::Unknown,
    };
    let standing = kept_standing(context, catalogue, standing);
    // Last of all, so that nobody answers questions only to learn that another option is wrong.
    let standing = match standing {
        Standing::Unknown if terminal::interactive() => {
            let said = ask_standing(catalogue, &Asker::new(context, context.plain()), "")?;
            keep_standing(context, said);
            said
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
        max_zone: options.max_zone,
    })
}

/// Where a person stands of whom nothing else says it: where they told an earlier plan, as far as today's catalogue knows it.
pub fn kept_standing<'c>(
    context: &Context,
    catalogue: &'c Catalogue,
    told: Standing<'c>,
) -> Standing<'c> {
    if told != Standing::Unknown {
        return told;
    }
    let store = context.store().ok();
    let kept = store.and_then(|store| store.standing().ok()?);
    let kept = kept.and_then(|kept| recorded(catalogue, Some(&kept)));
    kept.unwrap_or(told)
}

/// Keeps where the person says they stand, so that the next plan need not ask; where it cannot be kept, the next one asks again.
fn keep_standing(context: &Context, said: Standing) {
    if let (Some(id), Ok(store)) = (said.id(), context.store()) {
        let _ = store.save_standing(id);
    }
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
    // The list is one for all catalogues, and a file that somebody may have written by hand.
    if !catalogue.scale.is_empty() {
        let strange = skills.forget_degrees_beyond(catalogue.scale.len());
        let here = strange.iter().filter_map(|id| catalogue.skill(id));
        let skills: Vec<&str> = here.map(|skill| skill.name.as_str()).collect();
        if !skills.is_empty() {
            let said = context.lang.say(checklist::StrangeDegrees { skills: &skills });
            context.tell(&said)?;
        }
    }
    for name in have.iter().filter(|name| !name.trim().is_empty()) {
        let (name, degree) = match name.split_once('=') {
            Some((name, degree)) => (name, Some(degree.trim())),
            None => (name.as_str(), None),
        };
        let skill = context.named(Thing::Skill, name, &known)?;
        match degree {
            None => skills.say(&skill, Some(Said::Have)),
            Some(degree) => skills.have_to(&skill, place_of(catalogue, degree)?),
        }
    }
    Ok(skills)
}

/// The index of a degree on the catalogue's scale.
fn place_of(catalogue: &Catalogue, degree: &str) -> Result<u8, Failure> {
    let wanted = folded(degree);
    let mut scale = catalogue.scale.iter();
    let index = scale.position(|known| folded(known) == wanted);
    index.and_then(|index| u8::try_from(index).ok()).ok_or_else(|| Failure::Unknown {
        thing: Thing::Degree,
        name: degree.to_owned(),
        known: catalogue.scale.clone(),
        nearest: Vec::new(),
    })
}

/// The section of the guide that is about an industry.
fn industry_of<'g>(
    context: &Context,
    guide: &'g [Topic],
    name: &str,
) -> Result<&'g GuideSection, Failure> {
    let names: Vec<(&str, &str)> = industries(guide)
        .flat_map(|s| {
            let names = s.industries.iter();
            names.map(|name| (name.as_str(), s.heading.as_str()))
        })
        .collect();
    if names.is_empty() {
        return Err(Failure::NothingHere { lack: Lack::Industries });
    }
    let found = context.named(Thing::Industry, name, &names)?;
    industries(guide)
        .find(|section| section.industries.contains(&found))
        .ok_or(Failure::NothingHere { lack: Lack::Industries })
}
