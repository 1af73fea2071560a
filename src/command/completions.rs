//! `rungs completions`, and what a shell asks when somebody presses Tab.

use std::env;
use std::ffi::{OsStr, OsString};

use clap::{Arg, Command, CommandFactory as _};
use clap_complete::env::{CompleteEnv, Shells};
use clap_complete::{ArgValueCompleter, CompletionCandidate};

use super::arguments::{self, Arguments};
use super::context::Context;
use super::help::worded;
use super::sheet::forms;
use crate::builtin;
use crate::catalogue::Catalogue;
use crate::catalogue::load::load;
use crate::document::plan::industries;
use crate::quiz::adaptive::Settings;
use crate::store::{Store, state_folder};
use crate::words::{Lang, visible};

/// Set by the scripts of [`run`]: who starts the program so wants words to choose from, not a page.
const ASKED: &str = "RUNGS_COMPLETE";

/// Prints the completions for a shell: a script that asks the program itself at every Tab.
pub fn run(context: &Context, options: &arguments::Completions) -> anyhow::Result<u8> {
    let mut script = Vec::new();
    // Both lists know the same five shells.
    if let Some(shell) = Shells::builtins().completer(&options.shell.to_string()) {
        shell.write_registration(ASKED, "rungs", "rungs", "rungs", &mut script)?;
    }
    context.print(&String::from_utf8_lossy(&script))?;
    Ok(super::DONE)
}

/// Answers a shell that asks for completions; whether one did.
pub fn answered(words: &[OsString], lang: Lang) -> bool {
    if words.is_empty() || env::var_os(ASKED).is_none() {
        return false;
    }
    let command = move || with_names(worded(Arguments::command(), lang, None), "");
    let here = env::current_dir().ok();
    // A shell can show nothing but words: what goes wrong gives it none.
    let asked = CompleteEnv::with_factory(command).var(ASKED);
    asked.try_complete(words, here.as_deref()).unwrap_or(true)
}

/// What an argument names.
#[derive(Clone, Copy)]
enum Names {
    Roles,
    Levels,
    Tracks,
    Skills,
    Topics,
    Forms,
    Industries,
    Results,
    Languages,
}

/// The command line with the names that its arguments take.
fn with_names(command: Command, path: &str) -> Command {
    let command = command.mut_args(|arg| named(arg, path));
    let below: Vec<String> =
        command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    below
        .into_iter()
        .fold(command, |command, name| command.mut_subcommand(&name, |sub| with_names(sub, &name)))
}

fn named(arg: Arg, command: &str) -> Arg {
    let names = match (command, arg.get_id().as_str()) {
        ("history" | "show" | "delete", "id") | ("compare", "ids") => Names::Results,
        (_, "from" | "to" | "via" | "avoid" | "reject" | "role")
        | ("compare", "roles")
        | ("role", "name") => Names::Roles,
        ("roles", "level") => Names::Levels,
        ("roles", "track") => Names::Tracks,
        (_, "skill" | "have") => Names::Skills,
        ("guide", "topic") => Names::Topics,
        (_, "form") => Names::Forms,
        (_, "industry") => Names::Industries,
        (_, "lang") => Names::Languages,
        _ => return arg,
    };
    arg.add(ArgValueCompleter::new(move |begun: &OsStr| names.beginning(&begun.to_string_lossy())))
}

impl Names {
    /// The names that begin as what was typed; behind a comma the last one counts.
    fn beginning(self, begun: &str) -> Vec<CompletionCandidate> {
        let (before, begun) = begun
            .rsplit_once(',')
            .map_or(("", begun), |(before, last)| (&begun[..=before.len()], last));
        let fits = |name: &String| name.to_lowercase().starts_with(&begun.to_lowercase());
        let all = self.all().into_iter().filter(|(name, _)| fits(name));
        all.map(|(name, title)| {
            let name = format!("{before}{}", visible(&name));
            CompletionCandidate::new(name).help(Some(visible(&title).into()))
        })
        .collect()
    }

    /// Every name, with what it stands for.
    fn all(self) -> Vec<(String, String)> {
        let pair = |id: &str, name: &str| (id.to_owned(), name.to_owned());
        let catalogue = catalogue();
        match self {
            Self::Roles => {
                let roles = catalogue.roles.iter();
                roles.map(|role| pair(&role.id, &role.title)).collect()
            }
            Self::Levels => {
                let levels = catalogue.levels.iter();
                levels.map(|level| pair(&level.id, &level.name)).collect()
            }
            Self::Tracks => {
                let tracks = catalogue.tracks.iter();
                tracks.map(|track| pair(&track.id, &track.name)).collect()
            }
            Self::Skills => {
                let skills = catalogue.skills.iter();
                skills.map(|skill| pair(&skill.id, &skill.name)).collect()
            }
            Self::Topics => {
                let topics = catalogue.guide.iter();
                topics.map(|topic| pair(&topic.id, &topic.title)).collect()
            }
            Self::Forms => {
                let own = Settings::NAMED.iter().map(|(id, _)| pair(id, id));
                let written = catalogue.questionnaire.iter();
                own.chain(written.flat_map(|questionnaire| {
                    let forms = forms(questionnaire).into_iter();
                    forms.map(|(id, name)| pair(id, name)).collect::<Vec<_>>()
                }))
                .collect()
            }
            Self::Industries => {
                let sections = industries(&catalogue.guide);
                let names = sections.flat_map(|section| section.industries.iter());
                names.map(|name| pair(name, name)).collect()
            }
            Self::Results => results(),
            Self::Languages => Lang::ALL.map(|lang| pair(lang.code(), lang.code())).into(),
        }
    }
}

/// The person's own catalogue where the environment names one, or the built-in one with the titles of its guide.
fn catalogue() -> Catalogue {
    let named = env::var_os("RUNGS_CATALOGUE").filter(|path| !path.is_empty());
    match named.and_then(|path| load(path.as_ref()).ok()) {
        Some(own) => own.catalogue,
        None => Catalogue { guide: builtin::guide().into(), ..builtin::catalogue() },
    }
}

/// The results that are kept, newest first.
fn results() -> Vec<(String, String)> {
    let base = etcetera::choose_base_strategy().ok();
    let folder = state_folder(env::var_os("RUNGS_STATE").as_deref(), base.as_ref());
    let list = folder.and_then(|folder| Store::at(folder).list());
    let (records, _) = list.unwrap_or_default();
    let newest = records.into_iter().rev();
    newest.map(|record| (record.id, record.form)).collect()
}
