//! Help in the language of the pages: the command line knows names and kinds, `cli.ftl` holds the words.
//!
//! A command's words stand under its path (`history-delete`), an argument's under path and id (`history-delete-yes`), or under `any-` and
//! its id where several commands share it. Only help, completions and manual pages need them, so nothing is looked up otherwise.

use clap::{Arg, ArgAction, Command};

use crate::words::{Lang, cli};

/// What stands around the lists of a command's help.
const TEMPLATE: &str = "{about-with-newline}\n{all-args}";

/// The command line with all its words.
pub fn worded(command: Command, lang: Lang) -> Command {
    let command = with_words(command, lang, "");
    let version = Arg::new("version")
        .short('V')
        .long("version")
        .action(ArgAction::Version);
    command.disable_version_flag(true).arg(
        version
            .help(text(lang, "any-version"))
            .help_heading(text(lang, "heading-options")),
    )
}

fn with_words(command: Command, lang: Lang, path: &str) -> Command {
    let about = text(lang, if path.is_empty() { "rungs" } else { path });
    let gap = lang.say(crate::words::common::SentenceGap);
    let usage = format!("{}{gap}{{usage}}\n\n", text(lang, "heading-usage"));
    let mut command = command
        .about(about)
        .help_template(TEMPLATE.replace("\n{", &format!("\n{usage}{{")))
        .subcommand_help_heading(text(lang, "heading-commands"))
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .mut_args(|arg| argument(arg, lang, path));
    let help = Arg::new("help")
        .short('h')
        .long("help")
        .action(ArgAction::Help);
    command = command.arg(
        help.help(text(lang, "any-help"))
            .help_heading(text(lang, "heading-options")),
    );
    let names: Vec<String> = command
        .get_subcommands()
        .map(|sub| sub.get_name().to_owned())
        .collect();
    for name in names {
        let below = if path.is_empty() {
            name.clone()
        } else {
            format!("{path}-{name}")
        };
        command = command.mut_subcommand(name, |sub| with_words(sub, lang, &below));
    }
    command
}

fn argument(arg: Arg, lang: Lang, path: &str) -> Arg {
    let id = arg.get_id().as_str().replace('_', "-");
    let own = cli::text(lang, &format!("{path}-{id}"));
    let help = own.unwrap_or_else(|| text(lang, &format!("any-{id}")));
    let heading = if arg.is_positional() {
        "heading-arguments"
    } else {
        "heading-options"
    };
    // The words of the help name the values: clap would name them in English.
    let arg = arg.help(help).help_heading(text(lang, heading));
    if arg.get_action().takes_values() {
        arg.hide_possible_values(true).hide_default_value(true)
    } else {
        arg
    }
}

/// A text of the help; a test holds that each is there.
fn text(lang: Lang, id: &str) -> &'static str {
    cli::text(lang, id).unwrap_or_default()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::float_cmp)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;
    use crate::command::arguments::Arguments;

    fn without_words(command: &Command, found: &mut Vec<String>) {
        if command
            .get_about()
            .is_none_or(|about| about.to_string().is_empty())
        {
            found.push(command.get_name().to_owned());
        }
        for arg in command.get_arguments() {
            if arg
                .get_help()
                .is_none_or(|help| help.to_string().is_empty())
            {
                found.push(format!("{} {}", command.get_name(), arg.get_id()));
            }
        }
        for below in command.get_subcommands() {
            without_words(below, found);
        }
    }

    #[test]
    fn every_command_and_argument_has_its_words_in_every_language() {
        for lang in Lang::ALL {
            let mut found = Vec::new();
            without_words(&worded(Arguments::command(), lang), &mut found);
            assert!(found.is_empty(), "{}: {found:?}", lang.code());
        }
    }
}
