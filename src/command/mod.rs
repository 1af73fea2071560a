//! One file per subcommand: arguments in, page out.

pub mod arguments;
mod catalogue;
mod compare;
mod completions;
mod context;
mod explain;
mod guide;
mod help;
mod history;
mod home;
mod keep;
mod ladder;
mod language;
mod man;
mod match_code;
mod names;
mod past;
mod path;
mod plan;
mod quiz;
mod result;
mod role;
mod roles;
pub(crate) mod scores;
mod sheet;
mod standing;
mod starter;
mod usage;

use std::env;
use std::ffi::OsString;

use clap::error::ErrorKind;
use clap::{CommandFactory as _, FromArgMatches as _};

use crate::document::error::{Candidate, ErrorDocument};
use crate::failure::Failure;
use crate::format::json::json;
use crate::format::text::{failure as lines, note};
use crate::format::visible;
use crate::store::Refusal;
use crate::ui::terminal;
use crate::words::wording::{Wording, failure::wording};
use crate::words::{Lang, failure as words};
use arguments::{Arguments, Command};
use context::Context;
use language::Typed;

/// The answer to the question was found.
pub const DONE: u8 = 0;
/// The answer is negative: no such role, no route, findings in a catalogue, a flat profile.
pub const NEGATIVE: u8 = 1;
/// Wrong usage or unreadable data.
pub const USAGE: u8 = 2;

/// The code of [`Failure::Output`].
const OUTPUT: &str = "output";

/// Runs the program with the arguments of the process; the exit code.
pub fn run() -> u8 {
    let words: Vec<OsString> = env::args_os().collect();
    let mut typed = Typed::of(&words);
    if completions::answered(&words, typed.lang) {
        return DONE;
    }
    let parsed = Arguments::command()
        .try_get_matches_from(&words)
        .and_then(|matches| Arguments::from_arg_matches(&matches));
    note_language(&typed);
    if let Ok(arguments) = &parsed
        && typed.silent
    {
        let variable = || env::var_os("RUNGS_CATALOGUE").map(Into::into);
        let catalogue = arguments.shared.catalogue.clone().or_else(variable);
        let spoken = catalogue.and_then(|path| language::of_catalogue(&path));
        typed.lang = spoken.unwrap_or(typed.lang);
    }
    let done = match parsed {
        Ok(Arguments { command: Some(command), shared }) => {
            obey(&Context::new(shared, typed.lang), command)
        }
        // Who types no command at a terminal is asked what they want.
        Ok(Arguments { shared, .. }) if home::possible() => {
            home::run(&Context::new(shared, typed.lang))
        }
        // In a pipe they get what fits one screen.
        Ok(_) => help(&typed, &["rungs", "-h"].map(str::to_owned)),
        Err(error) if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            help(&typed, typed.words())
        }
        Err(error) if error.use_stderr() => {
            // What it names is called as the help calls it.
            let mut worded = help::worded(Arguments::command(), typed.lang, None);
            let parsed = worded.try_get_matches_from_mut(&words);
            let error = parsed.err().unwrap_or(error);
            let is_command = |word: &&String| worded.find_subcommand(word).is_some();
            let command = typed.words().iter().skip(1).find(is_command);
            let command = command.map(String::as_str);
            let wording = usage::wording(typed.lang, &error, command);
            return complain(&typed, "usage", &wording, &[], USAGE);
        }
        // The version has no words, and those of the whole help take a while.
        Err(error) if error.kind() == ErrorKind::DisplayVersion => {
            let printed = terminal::print(&error.render().to_string(), typed.colour);
            printed.map(|()| DONE).map_err(Into::into)
        }
        Err(_) => help(&typed, typed.words()),
    };
    done.unwrap_or_else(|error| report(&typed, error))
}

/// Says once that a language that was asked for is not spoken.
fn note_language(typed: &Typed) {
    let Some(wanted) = &typed.unknown else {
        return;
    };
    let said = Wording {
        problem: typed.lang.say(words::Language { wanted }),
        hint: vec![typed.lang.say(words::Choose { known: &Lang::ALL.map(Lang::code) })],
    };
    // Nothing can be done where even this cannot be printed.
    let _ = terminal::complain(&note(typed.lang, &said), typed.colour);
}

fn obey(context: &Context, command: Command) -> anyhow::Result<u8> {
    match command {
        Command::Quiz(options) => quiz::run(context, &options),
        Command::Match(options) => match_code::run(context, &options),
        Command::Roles(options) => roles::run(context, &options),
        Command::Role(options) => role::run(context, &options),
        Command::Ladder(options) => ladder::run(context, &options),
        Command::Path(options) => path::run(context, &options),
        Command::Plan(options) => plan::run(context, &options),
        Command::Compare(options) => compare::run(context, &options),
        Command::Explain(options) => explain::run(context, &options),
        Command::Guide(options) => guide::run(context, &options),
        Command::History(options) => history::run(context, &options),
        Command::Catalogue(options) => catalogue::run(context, &options),
        Command::Completions(options) => completions::run(context, &options),
        Command::Man(options) => man::run(context, &options),
    }
}

fn help(typed: &Typed, words: &[String]) -> anyhow::Result<u8> {
    let command = help::worded(Arguments::command(), typed.lang, Some(terminal::look(false).width));
    // `rungs help plan` asks what `rungs plan --help` does; the words know of no such command.
    let mut asked = words.to_vec();
    let parsed = command.clone().try_get_matches_from(&asked);
    let parsed = match parsed {
        Err(error) if error.kind() == ErrorKind::InvalidSubcommand => {
            asked.retain(|word| word != "help");
            asked.push("--help".to_owned());
            command.try_get_matches_from(&asked)
        }
        parsed => parsed,
    };
    if let Err(shown) = parsed {
        terminal::print(&shown.render().ansi().to_string(), typed.colour)?;
    }
    Ok(DONE)
}

/// Tells what keeps a command from its answer; the exit code.
fn report(typed: &Typed, error: anyhow::Error) -> u8 {
    let failure = error.downcast().or_else(|error| error.downcast().map(Failure::Store));
    // What is no failure of ours is the system's: the output could not be written.
    let failure = failure.unwrap_or_else(|error| {
        let why = error.downcast_ref().map(Refusal::of);
        Failure::Output { why: why.unwrap_or_else(|| Refusal::Other(error.to_string())) }
    });
    if failure == Failure::Interrupted {
        return failure.exit_code();
    }
    let said = wording(typed.lang, &failure);
    complain(typed, (&failure).into(), &said, failure.candidates(), failure.exit_code())
}

/// Says what is wrong: in words on standard error, or as a document where documents are asked for.
fn complain(
    typed: &Typed,
    code: &str,
    said: &Wording,
    candidates: &[(String, String)],
    exit: u8,
) -> u8 {
    let document = || {
        let candidates = candidates.iter().map(|(title, id)| Candidate { id, title });
        json(&ErrorDocument {
            schema: "rungs.error.v1",
            code,
            message: visible(&said.problem),
            hint: visible(&said.hint.join(" ")),
            candidates: candidates.collect(),
        })
    };
    // Where a page broke off, a document behind it is read by nobody; and what takes no page may take no document either.
    let whole = typed.json && code != OUTPUT;
    let printed =
        whole && document().is_ok_and(|text| terminal::print(&text, typed.colour).is_ok());
    if !printed {
        // Nothing can be done where even this cannot be printed.
        let _ = terminal::complain_filled(&lines(typed.lang, said), typed.colour);
    }
    exit
}
