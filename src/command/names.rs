//! What a person names on the command line: a role, where they stand, or another thing of the catalogue.

use super::context::Context;
use super::sheet::asked_forms;
use crate::advice::Standing;
use crate::catalogue::Catalogue;
use crate::catalogue::lookup::{self, Found, How};
use crate::catalogue::parts::Absent;
use crate::catalogue::role::Role;
use crate::document::plan::industries;
use crate::failure::{Failure, Thing};
use crate::words::wording::failure::taken;

/// How many names are listed whole where none of them is the wanted one.
const LISTED: usize = 16;

impl Context {
    /// The role that a person names; where not by its whole name, standard error says which role was taken.
    pub fn find<'c>(&self, catalogue: &'c Catalogue, name: &str) -> Result<&'c Role, Failure> {
        let card = |role: &Role| (role.title.clone(), role.id.clone());
        let level = level_of(catalogue, name);
        let unknown = |nearest: Vec<&Role>, absent: bool| {
            let (name, level) = (name.to_owned(), level.clone().filter(|_| !absent));
            let nearest = nearest.into_iter().map(card).collect();
            Failure::UnknownRole { name, nearest, level, absent }
        };
        let found = lookup::find(&catalogue.roles, name);
        if let Some(absent) = absent(catalogue, name, &found) {
            let nearest = absent.nearest.iter().filter_map(|id| catalogue.role(id));
            return Err(unknown(nearest.collect(), true));
        }
        match found {
            Found::One(role, How::Exact) => Ok(role),
            Found::One(role, _) if level.is_none() => {
                self.tell_taken(name, &role.title, &role.id);
                Ok(role)
            }
            Found::Several(roles) if level.is_none() => Err(Failure::SeveralRoles {
                name: name.to_owned(),
                matches: roles.into_iter().map(card).collect(),
            }),
            // A part of some titles that is the whole name of a level means the roles on it.
            Found::One(role, _) => Err(unknown(vec![role], false)),
            Found::Several(nearest) | Found::Nothing(nearest) => Err(unknown(nearest, false)),
        }
    }

    /// Where a person says they stand: a role, "none", or nothing.
    pub fn standing<'c>(
        &self,
        catalogue: &'c Catalogue,
        from: Option<&str>,
    ) -> Result<Standing<'c>, Failure> {
        match from {
            None => Ok(Standing::Unknown),
            Some("none") => Ok(Standing::NotYet),
            Some(name) => self.find(catalogue, name).map(Standing::In),
        }
    }

    /// The id of a level, track, skill, topic or form that a person names by id or name, as [`Context::find`] does.
    pub fn named(
        &self,
        thing: Thing,
        name: &str,
        known: &[(&str, &str)],
    ) -> Result<String, Failure> {
        let cards = |things: Vec<&(&str, &str)>| -> Vec<(String, String)> {
            things.into_iter().map(|(id, title)| ((*title).to_owned(), (*id).to_owned())).collect()
        };
        let name = name.to_owned();
        match lookup::find(known, &name) {
            Found::One((id, title), how) => {
                if how != How::Exact {
                    self.tell_taken(&name, title, id);
                }
                Ok((*id).to_owned())
            }
            // One thing under several ids.
            Found::Several(things) if things.iter().all(|(_, title)| *title == things[0].1) => {
                Ok(things[0].0.to_owned())
            }
            Found::Several(things) => Err(Failure::Several { thing, name, matches: cards(things) }),
            Found::Nothing(near) if known.len() <= LISTED || near.is_empty() => {
                let known = known.iter().map(|(id, _)| (*id).to_owned()).collect();
                Err(Failure::Unknown { thing, name, known, nearest: Vec::new() })
            }
            Found::Nothing(near) => {
                Err(Failure::Unknown { thing, name, known: Vec::new(), nearest: cards(near) })
            }
        }
    }

    fn tell_taken(&self, name: &str, title: &str, id: &str) {
        // The answer is right even where nobody can be told how it was found.
        let _ = self.note(&taken(self.lang, name, title, id));
    }
}

/// The role that a name means and that is not here: by a whole name, unless a role has it too; by a part, where no role was found.
fn absent<'c>(catalogue: &'c Catalogue, name: &str, found: &Found<Role>) -> Option<&'c Absent> {
    if let Found::One(_, How::Exact) = found {
        return None;
    }
    let core = || match found {
        Found::Nothing(_) => lookup::core(&catalogue.absent, &catalogue.roles, name),
        _ => None,
    };
    lookup::whole(&catalogue.absent, name).or_else(core)
}

/// The id of the level that has a name: who names it in place of a role means the roles on it.
fn level_of(catalogue: &Catalogue, name: &str) -> Option<String> {
    match lookup::find(&known(catalogue, Thing::Level), name) {
        Found::One((id, _), How::Exact) => Some((*id).to_owned()),
        _ => None,
    }
}

/// Ids and names of the things of a kind that a catalogue has.
pub fn known(catalogue: &Catalogue, thing: Thing) -> Vec<(&str, &str)> {
    let Catalogue { roles, levels, tracks, skills, guide, .. } = catalogue;
    match thing {
        Thing::Role => roles.iter().map(|role| (&*role.id, &*role.title)).collect(),
        Thing::Level => levels.iter().map(|level| (&*level.id, &*level.name)).collect(),
        Thing::Track => tracks.iter().map(|track| (&*track.id, &*track.name)).collect(),
        Thing::Skill => skills.iter().map(|skill| (&*skill.id, &*skill.name)).collect(),
        Thing::Topic => guide.iter().map(|topic| (&*topic.id, &*topic.title)).collect(),
        Thing::Form => catalogue.questionnaire.iter().flat_map(asked_forms).collect(),
        Thing::Industry => industries(guide)
            .flat_map(|section| section.industries.iter().map(|name| (&**name, &*section.heading)))
            .collect(),
        Thing::Degree | Thing::Command => Vec::new(),
    }
}
