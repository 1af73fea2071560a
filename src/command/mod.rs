//! One file per subcommand: arguments in, page out.

pub mod arguments;
mod catalogue;
mod compare;
mod completions;
mod context;
mod explain;
mod guide;
mod history;
mod keep;
mod ladder;
mod match_code;
mod past;
mod path;
mod place;
mod plan;
mod profile;
mod quiz;
mod role;
mod roles;
mod scores;
mod sheet;

use std::env;
use std::ffi::OsString;
use std::io::{self, Write as _};

use anstream::ColorChoice;
use clap::{CommandFactory as _, FromArgMatches as _};

use crate::failure::Failure;
use crate::message::visible;
use crate::ui::terminal;
use arguments::{Arguments, Command};
use context::Context;

/// The answer to the question was found.
pub const DONE: u8 = 0;
/// The answer is negative: no such role, no route, findings in a catalogue, a flat profile.
pub const NEGATIVE: u8 = 1;
/// Wrong usage or unreadable data.
pub const USAGE: u8 = 2;

/// Runs the program with the arguments of the process; the exit code.
pub fn run() -> u8 {
    let typed: Vec<OsString> = env::args_os().collect();
    let wanted = wanted_colour(&typed);
    let command = Arguments::command().color(wanted);
    let parsed = command
        .try_get_matches_from(typed.clone())
        .and_then(|matches| Arguments::from_arg_matches(&matches));
    let arguments = match parsed {
        Ok(arguments) => arguments,
        Err(error) => return usage(&error, &typed, wanted),
    };
    let colour = arguments.shared.color.into();
    match dispatch(arguments) {
        Ok(code) => code,
        Err(error) => report(&error, colour),
    }
}

fn dispatch(arguments: Arguments) -> anyhow::Result<u8> {
    let context = Context::new(arguments.shared)?;
    match arguments.command {
        Command::Quiz(options) => quiz::run(&context, &options),
        Command::Match(options) => match_code::run(&context, &options),
        Command::Roles(options) => roles::run(&context, &options),
        Command::Role(options) => role::run(&context, &options),
        Command::Ladder(options) => ladder::run(&context, &options),
        Command::Path(options) => path::run(&context, &options),
        Command::Plan(options) => plan::run(&context, &options),
        Command::Compare(options) => compare::run(&context, &options),
        Command::Explain(options) => explain::run(&context, &options),
        Command::Guide(options) => guide::run(&context, &options),
        Command::History(options) => history::run(&context, &options),
        Command::Catalogue(options) => catalogue::run(&context, &options),
        Command::Completions(options) => completions::run(&context, &options),
    }
}

/// Shows help, version, or what is wrong with the arguments.
fn usage(error: &clap::Error, typed: &[OsString], colour: clap::ColorChoice) -> u8 {
    // The message repeats what was typed: the same words made visible give the same message without their escapes.
    let visible = typed.iter().map(|word| visible(&word.to_string_lossy()));
    let shown = Arguments::command()
        .color(colour)
        .try_get_matches_from(visible);
    let shown = shown.as_ref().err().unwrap_or(error).print();
    let written = shown.and_then(|()| io::stdout().flush());
    let lost = written.is_err_and(|error| error.kind() != io::ErrorKind::BrokenPipe);
    if lost || error.use_stderr() {
        USAGE
    } else {
        DONE
    }
}

/// What `--color` says, for help and errors that are shown before the arguments are understood.
fn wanted_colour(typed: &[OsString]) -> clap::ColorChoice {
    let words: Vec<&str> = typed.iter().filter_map(|word| word.to_str()).collect();
    let after = |at: usize| words.get(at + 1).copied();
    let value = words.iter().enumerate().find_map(|(at, word)| match *word {
        "--color" => after(at),
        word => word.strip_prefix("--color="),
    });
    match value {
        Some("never") => clap::ColorChoice::Never,
        Some("always") => clap::ColorChoice::Always,
        _ if terminal::dumb() => clap::ColorChoice::Never,
        _ => clap::ColorChoice::Auto,
    }
}

fn report(error: &anyhow::Error, colour: ColorChoice) -> u8 {
    let (text, code) = match error.downcast_ref::<Failure>() {
        Some(Failure::Interrupted) => return Failure::Interrupted.exit_code(),
        Some(failure) => (
            crate::render::failure::failure(failure),
            failure.exit_code(),
        ),
        // The chain of causes in one line; never the form that could hold a backtrace.
        None => (
            format!("error: {}\n", visible(&format!("{error:#}"))),
            USAGE,
        ),
    };
    let _ = terminal::complain(&text, colour);
    code
}
