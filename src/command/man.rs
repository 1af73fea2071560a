//! `rungs man`.

use clap::{Arg, Command, CommandFactory as _};
use roff::{Inline, Roff, bold, italic, roman};

use super::arguments::{self, Arguments};
use super::context::Context;
use super::help::{text, usage, worded};
use crate::failure::{Failure, Thing};
use crate::words::Lang;

/// Prints the manual page of the program or of one of its commands, in roff.
pub fn run(context: &Context, options: &arguments::Man) -> anyhow::Result<u8> {
    let mut whole = worded(Arguments::command(), context.lang, None);
    whole.build();
    let name = options.command.join("-");
    let mut commands = Vec::new();
    all(&whole, &mut commands);
    if options.list {
        let names = commands.iter().map(|command| format!("{}\n", name_of(command)));
        context.print(&names.collect::<String>())?;
        return Ok(super::DONE);
    }
    let wanted = match name.as_str() {
        "" => whole.get_name().to_owned(),
        name => format!("{}-{name}", whole.get_name()),
    };
    let Some(command) = commands.iter().find(|command| page_of(command) == wanted) else {
        let known = commands.iter().map(|command| name_of(command)).collect();
        return Err(
            Failure::Unknown { thing: Thing::Command, name, known, nearest: Vec::new() }.into()
        );
    };
    context.print(&page(command, context.lang).render())?;
    Ok(super::DONE)
}

/// A command and all below it.
fn all<'c>(command: &'c Command, commands: &mut Vec<&'c Command>) {
    commands.push(command);
    for below in command.get_subcommands() {
        all(below, commands);
    }
}

/// How the page of a command is called: `rungs`, `rungs-history-delete`.
fn page_of(command: &Command) -> &str {
    command.get_display_name().unwrap_or(command.get_name())
}

/// How a person names the page of a command: `rungs`, `quiz`, `history-delete`.
fn name_of(command: &Command) -> String {
    let page = page_of(command);
    page.strip_prefix("rungs-").unwrap_or(page).to_owned()
}

/// The page of one command: what it is, how it is called, its arguments and options, the commands below it.
fn page(command: &Command, lang: Lang) -> Roff {
    let heading = |roff: &mut Roff, key| {
        roff.control("SH", [text(lang, key)]);
    };
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    let version = concat!("rungs ", env!("CARGO_PKG_VERSION"));
    let mut roff = Roff::new();
    roff.control("TH", [page_of(command), "1", "", version]);
    heading(&mut roff, "man-name");
    roff.text([roman(format!("{} - {about}", page_of(command)))]);
    heading(&mut roff, "man-synopsis");
    let typed = command.get_bin_name().unwrap_or(command.get_name());
    roff.text([roman(usage(lang, command, typed))]);
    let (positionals, options): (Vec<_>, Vec<_>) = command
        .get_arguments()
        .filter(|argument| !argument.is_hide_set())
        .partition(|argument| argument.is_positional());
    for (key, arguments) in [("man-arguments", positionals), ("man-options", options)] {
        if !arguments.is_empty() {
            heading(&mut roff, key);
        }
        for argument in arguments {
            let help = argument.get_help().map(ToString::to_string);
            entry(&mut roff, spelling(argument), &help.unwrap_or_default());
        }
    }
    if command.has_subcommands() {
        heading(&mut roff, "man-commands");
    }
    for below in command.get_subcommands() {
        let about = below.get_about().map(ToString::to_string);
        let name = vec![bold(format!("{}(1)", page_of(below)))];
        entry(&mut roff, name, &about.unwrap_or_default());
    }
    roff
}

/// What stands in bold, and what it means.
fn entry(roff: &mut Roff, name: Vec<Inline>, meaning: &str) {
    roff.control("TP", []);
    roff.text(name);
    roff.text([roman(meaning)]);
}

/// How an argument is written: `-h, --help`, `--from ROLE`, `ROLE`.
fn spelling(argument: &Arg) -> Vec<Inline> {
    let short = argument.get_short().map(|short| format!("-{short}"));
    let long = argument.get_long().map(|long| format!("--{long}"));
    let mut spelling = Vec::new();
    for flag in short.into_iter().chain(long) {
        if !spelling.is_empty() {
            spelling.push(roman(", "));
        }
        spelling.push(bold(flag));
    }
    if argument.get_action().takes_values() {
        for name in argument.get_value_names().unwrap_or_default() {
            if !spelling.is_empty() {
                spelling.push(roman(" "));
            }
            spelling.push(italic(name.as_str()));
        }
    }
    spelling
}
