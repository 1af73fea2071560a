//! `rungs man`.

use clap::{Command, CommandFactory as _};
use clap_mangen::Man;

use super::arguments::{self, Arguments};
use super::context::Context;
use super::help::worded;
use crate::failure::{Failure, Thing};

/// Prints the manual page of the program or of one of its commands, in roff.
pub fn run(context: &Context, options: &arguments::Man) -> anyhow::Result<u8> {
    let mut whole = worded(Arguments::command(), context.lang);
    whole.build();
    let name = options.command.join("-");
    let mut pages = Vec::new();
    pages_of(&whole, "", &mut pages);
    if options.list {
        let names = pages.iter().map(|(name, _)| format!("{name}\n"));
        context.print(&names.collect::<String>())?;
        return Ok(super::DONE);
    }
    let wanted = if name.is_empty() { "rungs" } else { &name };
    let page = pages.iter().find(|(name, _)| name == wanted);
    let Some((_, command)) = page else {
        let known = pages.into_iter().map(|(name, _)| name).collect();
        return Err(Failure::Unknown {
            thing: Thing::Command,
            name,
            known,
        }
        .into());
    };
    let mut page = Vec::new();
    Man::new((*command).clone()).render(&mut page)?;
    context.print(&String::from_utf8_lossy(&page))?;
    Ok(super::DONE)
}

/// Every command with the name of its page: `rungs`, `quiz`, `history-delete`.
fn pages_of<'c>(command: &'c Command, path: &str, pages: &mut Vec<(String, &'c Command)>) {
    let name = match path {
        "" => command.get_name(),
        path => path,
    };
    pages.push((name.to_owned(), command));
    for below in command.get_subcommands() {
        let name = below.get_name();
        let path = if path.is_empty() {
            name.to_owned()
        } else {
            format!("{path}-{name}")
        };
        pages_of(below, &path, pages);
    }
}
