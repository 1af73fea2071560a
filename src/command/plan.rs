//! `rungs plan`.

use std::io::{self, IsTerminal as _};

use super::arguments;
use super::context::{Context, graph, recorded, store};
use super::names::known;
use super::standing::{Asker, ask_standing};
use super::{past, scores};
use crate::advice::Standing;
use crate::advice::checklist::{Checklist, Counts, Group, groups};
use crate::advice::plan::{Start, plan};
use crate::advice::skills::{Said, Skills};
use crate::catalogue::Catalogue;
use crate::catalogue::name::folded;
use crate::catalogue::parts::GuideSection;
use crate::document::plan::{Asked, industries, plan_view};
use crate::failure::{Failure, Lack, Thing};
use crate::page::plan as page;
use crate::store::{Store, StoreError};
use crate::ui::checklist::{self, Edited};
use crate::ui::terminal;
use crate::words::options::quoted;
use crate::words::{checklist as checklist_words, common, path as words};

pub fn run(context: &Context, options: &arguments::Plan) -> anyhow::Result<u8> {
    let catalogue = context.catalogue()?;
    let industry = options.industry.as_ref().map(|name| industry_of(context, catalogue, name));
    let industry = industry.transpose()?;
    let mut start = start(context, options)?;
    let graph = graph(catalogue, options.stated);
    if options.edit {
        let asked = plan(&graph, &start);
        let heading = |kind| context.lang.say(common::SkillKind { kind });
        let groups = groups(catalogue, &asked, heading);
        edit_profile(context, &groups, &start.skills)?;
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
    if view.ways.is_empty() { no_way(context, options.stated) } else { Ok(super::DONE) }
}

/// No way was found, though there may be one along inferred moves: says so.
pub fn no_way(context: &Context, stated: bool) -> anyhow::Result<u8> {
    if stated {
        context.note(&context.lang.say(words::OnlyStated))?;
    }
    Ok(super::NEGATIVE)
}

/// What the plan starts from: what the options say, then what is kept of the person.
fn start(context: &Context, options: &arguments::Plan) -> anyhow::Result<Start<'static>> {
    let catalogue = context.catalogue()?;
    let role = |name: &String| context.find(catalogue, name);
    let goal = options.to.as_ref().map(role).transpose()?;
    let rejected = options.reject.iter();
    let rejected = rejected.map(|name| role(name).map(|r| r.id.clone()));
    let rejected = rejected.collect::<Result<_, _>>()?;
    let skills = skills(context, catalogue, &options.have)?;
    let given = options.scores.as_ref().map(|given| scores::person(catalogue, given));
    let given = given.transpose()?;
    // The last result is read only where the options leave something open.
    let past =
        if given.is_some() && options.from.is_some() { None } else { past::last(context, None)? };
    let standing = match (&options.from, &past) {
        (Some(name), _) => context.standing(catalogue, Some(name))?,
        (None, Some(past)) => past.standing(context)?,
        (None, None) => Standing::Unknown,
    };
    let mut standing = kept_standing(catalogue, standing);
    // Last of all, so that nobody answers questions only to learn that another option is wrong.
    if standing == Standing::Unknown && terminal::interactive() {
        standing = ask_standing(&Asker::new(context, context.plain()), "")?;
        keep_standing(standing);
    }
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
pub fn kept_standing<'c>(catalogue: &'c Catalogue, told: Standing<'c>) -> Standing<'c> {
    if told != Standing::Unknown {
        return told;
    }
    let kept = store().and_then(|store| store.standing()).ok().flatten();
    kept.and_then(|kept| recorded(catalogue, Some(&kept))).unwrap_or(told)
}

/// Keeps where the person says they stand, so that the next plan need not ask; where it cannot be kept, the next one asks again.
fn keep_standing(said: Standing) {
    if let (Some(id), Ok(store)) = (said.id(), store()) {
        let _ = store.save_standing(id);
    }
}

/// The skills that a person names, and those of their check list.
pub fn skills(context: &Context, catalogue: &Catalogue, have: &[String]) -> anyhow::Result<Skills> {
    // Whoever has no place to keep a check list has none.
    let mut skills = store().map_or_else(|_| Ok(Skills::default()), |store| store.profile())?;
    let known = known(catalogue, Thing::Skill);
    // The list is one for all catalogues, and a file that somebody may have written by hand.
    if !catalogue.scale.is_empty() {
        let strange = skills.forget_degrees_beyond(catalogue.scale.len());
        let here = strange.iter().filter_map(|id| catalogue.skill(id));
        let skills: Vec<&str> = here.map(|skill| skill.name.as_str()).collect();
        if !skills.is_empty() {
            let said = context.lang.say(checklist_words::StrangeDegrees { skills: &skills });
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

/// Shows the check list of some skills and keeps what the person says, what they `said` on the command line with it. Line by line a pipe can answer it too.
fn edit_profile(context: &Context, groups: &[Group], said: &Skills) -> anyhow::Result<()> {
    let lines = context.plain() || (!terminal::draws() && io::stdin().is_terminal());
    if !lines && !terminal::interactive() {
        return Err(Failure::NoCheckList.into());
    }
    if groups.iter().all(|group| group.entries.is_empty()) {
        return Err(Failure::NothingHere { lack: Lack::Skills }.into());
    }
    let store = store()?;
    let before = before(context, &store)?;
    store.make_room()?;
    let mut skills = before.clone();
    skills.take(said);
    let lang = context.lang;
    let edited = if lines {
        let (mut input, mut out) = (io::stdin().lock(), io::stderr());
        let width = terminal::columns_of_errors();
        checklist::lines::edit(lang, groups, &mut skills, width, &mut input, &mut out)?
    } else {
        let colour = terminal::styled_questions(context.colour);
        checklist::edit(lang, groups, &mut skills, colour)?
    };
    let said = match edited {
        Edited::Interrupted => return Err(Failure::Interrupted.into()),
        Edited::Left => lang.say(checklist_words::Left),
        Edited::Saved if skills == before => lang.say(checklist_words::Unchanged),
        Edited::Saved => {
            store.save_profile(&skills)?;
            let Counts { have, lack, unsaid } = Checklist::new(groups, &skills).counts();
            lang.say(checklist_words::Saved { have, lack, unsaid })
        }
    };
    Ok(context.tell(&said)?)
}

/// What the person said before. What is damaged is set aside, and the person is told; what a later version wrote stays.
fn before(context: &Context, store: &Store) -> anyhow::Result<Skills> {
    match store.profile() {
        Err(StoreError::File(problem)) if problem.is_damaged() => {
            if let Some(path) = store.set_profile_aside()? {
                let path = path.display().to_string();
                context.tell(&context.lang.say(checklist_words::SetAside { path: &path }))?;
            }
            Ok(Skills::default())
        }
        before => Ok(before?),
    }
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
    catalogue: &'g Catalogue,
    name: &str,
) -> Result<&'g GuideSection, Failure> {
    let names = known(catalogue, Thing::Industry);
    if names.is_empty() {
        return Err(Failure::NothingHere { lack: Lack::Industries });
    }
    let found = context.named(Thing::Industry, name, &names)?;
    industries(&catalogue.guide)
        .find(|section| section.industries.contains(&found))
        .ok_or(Failure::NothingHere { lack: Lack::Industries })
}
