//! `rungs completions`.

use clap::CommandFactory as _;

use super::arguments::{self, Arguments};
use super::context::Context;
use super::help::worded;

/// Prints completions for a shell.
pub fn run(context: &Context, options: &arguments::Completions) -> anyhow::Result<u8> {
    let mut script = Vec::new();
    clap_complete::generate(
        options.shell,
        &mut worded(Arguments::command(), context.lang),
        "rungs",
        &mut script,
    );
    context.print(&String::from_utf8_lossy(&script))?;
    Ok(super::DONE)
}
