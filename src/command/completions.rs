//! `rungs completions`, and what a shell asks when somebody presses Tab.

use std::env;
use std::ffi::{OsStr, OsString};

use clap::{Arg, Command, CommandFactory as _};
use clap_complete::env::{CompleteEnv, Shells};
use clap_complete::{ArgValueCompleter, CompletionCandidate};

use super::arguments::{self, Arguments};
use super::context::{Context, store};
use super::help::worded;
use super::names::known;
use crate::builtin;
use crate::catalogue::Catalogue;
use crate::catalogue::load::load;
use crate::failure::Thing;
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
    Of(Thing),
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
        | ("role", "name") => Names::Of(Thing::Role),
        ("roles", "level") => Names::Of(Thing::Level),
        ("roles", "track") => Names::Of(Thing::Track),
        (_, "skill" | "have") => Names::Of(Thing::Skill),
        ("guide", "topic") => Names::Of(Thing::Topic),
        (_, "form") => Names::Of(Thing::Form),
        (_, "industry") => Names::Of(Thing::Industry),
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
        match self {
            Self::Of(thing) => {
                let catalogue = catalogue();
                let known = known(&catalogue, thing).into_iter();
                // What stands for an industry is a section about several.
                let title = |id, name| if matches!(thing, Thing::Industry) { id } else { name };
                known.map(|(id, name)| (id.into(), title(id, name).to_owned())).collect()
            }
            Self::Results => results(),
            Self::Languages => {
                Lang::ALL.map(|lang| (lang.code().into(), lang.code().into())).into()
            }
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

fn results() -> Vec<(String, String)> {
    let (records, _) = store().and_then(|store| store.list()).unwrap_or_default();
    records.into_iter().rev().map(|record| (record.id, record.form)).collect()
}
