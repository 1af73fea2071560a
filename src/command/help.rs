//! Help in the language of the pages: the command line knows names and kinds, `cli.ftl` holds the words.
//!
//! A command's words stand under its path (`history-delete`), an argument's under path and id (`history-delete-yes`), or under `any-` and
//! its id where several commands share it, the name of a value under `value-` and itself. Only help, completions and manual pages need them,
//! so nothing is looked up otherwise.

use std::fmt::Write as _;

use anstyle::{Effects, Style};
use clap::builder::Str;
use clap::{Arg, ArgAction, Command};

use crate::ui::terminal::fill_whole;
use crate::words::{Lang, cli};

/// Columns before the words of an argument, where they begin on a line of their own.
const INDENT: usize = 10;
/// Columns of a line at most: longer ones are hard to read.
const WIDEST: usize = 90;

/// The command line with all its words; its help is set to `width` columns, where it is to be shown.
pub fn worded(command: Command, lang: Lang, width: Option<usize>) -> Command {
    let width = width.map(|width| width.min(WIDEST));
    let set = Setting { lang, width };
    let command = match width {
        Some(width) => command.term_width(width),
        None => command,
    };
    let command = set.command(command, "", "rungs", 0);
    let version = Arg::new("version").short('V').long("version");
    let version = set.argument(version.action(ArgAction::Version), "");
    command.disable_version_flag(true).arg(version)
}

/// How words are put to commands and arguments.
#[derive(Clone, Copy)]
struct Setting {
    lang: Lang,
    width: Option<usize>,
}

impl Setting {
    /// A command with its words and those of all below it; `path` is its place in the words, `typed` how it is called, `indent` where its words begin
    /// in a list of commands.
    fn command(self, command: Command, path: &str, typed: &str, indent: usize) -> Command {
        let about = text(self.lang, if path.is_empty() { "rungs" } else { path });
        let alone = self.filled(about, 0);
        let about = self.filled(about, indent);
        let help = Arg::new("help").short('h').long("help");
        let command = command
            .about(about)
            .disable_help_subcommand(true)
            .disable_help_flag(true)
            .arg(help.action(ArgAction::Help))
            .mut_args(|arg| self.argument(arg, path));
        let (template, usage) =
            (self.template(&command, &alone), usage(self.lang, &command, typed));
        let mut command = command.help_template(template).override_usage(usage);
        let names = command.get_subcommands().map(Command::get_name);
        let names: Vec<String> = names.map(str::to_owned).collect();
        // Two columns before and behind the longest name.
        let indent = 4 + names.iter().map(String::len).max().unwrap_or(0);
        for name in names {
            let typed = format!("{typed} {name}");
            let below = match path {
                "" => name.clone(),
                path => format!("{path}-{name}"),
            };
            command = command.mut_subcommand(name, |sub| self.command(sub, &below, &typed, indent));
        }
        command
    }

    fn argument(self, arg: Arg, path: &str) -> Arg {
        let id = arg.get_id().as_str().replace('_', "-");
        let own = cli::text(self.lang, &format!("{path}-{id}"));
        let help = own.unwrap_or_else(|| text(self.lang, &format!("any-{id}")));
        let arg = arg.help(self.filled(help, INDENT));
        // What the first help leaves out would be shown there; the long one begins every help on a line of its own.
        let apart = !path.is_empty() && !arg.is_hide_short_help_set();
        let arg = if apart { arg.next_line_help(true) } else { arg };
        if !arg.get_action().takes_values() {
            return arg;
        }
        let key = |name: &Str| format!("value-{}", name.to_lowercase().replace('|', "-"));
        let names = arg.get_value_names().unwrap_or_default().iter();
        let names: Vec<&str> = names.map(|name| text(self.lang, &key(name))).collect();
        // The words of the help name the values: clap would name them in English.
        let arg = arg.hide_possible_values(true).hide_default_value(true);
        arg.value_names(names)
    }

    /// What stands around the lists of a command's help.
    fn template(self, command: &Command, about: &str) -> String {
        let heading = Style::new().effects(Effects::BOLD | Effects::UNDERLINE);
        let heading = |key| format!("{heading}{}{heading:#}", text(self.lang, key));
        let gap = self.lang.say(crate::words::common::SentenceGap);
        let mut template = format!("{about}\n\n{}{gap}{{usage}}", heading("heading-usage"));
        let mut list = |key, tag| template += &format!("\n\n{}\n{tag}", heading(key));
        if command.has_subcommands() {
            list("heading-commands", "{subcommands}");
        }
        if command.get_positionals().next().is_some() {
            list("heading-arguments", "{positionals}");
        }
        list("heading-options", "{options}");
        template
    }

    /// A text as lines: clap breaks at spaces alone, and some languages have none.
    fn filled(self, text: &str, indent: usize) -> String {
        match self.width {
            Some(width) => fill_whole(text, width.saturating_sub(indent)),
            None => text.to_owned(),
        }
    }
}

/// How a command is called: its options, what must or may follow it; `typed` is its name with those above it.
pub fn usage(lang: Lang, command: &Command, typed: &str) -> String {
    let mut usage = format!("{typed} [{}]", text(lang, "value-options"));
    for argument in command.get_positionals() {
        let _ = write!(usage, " {argument}");
    }
    let name = text(lang, "value-command");
    match (command.has_subcommands(), command.is_subcommand_required_set()) {
        (false, _) => {}
        (true, true) => usage += &format!(" <{name}>"),
        (true, false) => usage += &format!(" [{name}]"),
    }
    usage
}

/// A text of the help; a test holds that each is there.
pub fn text(lang: Lang, id: &str) -> &'static str {
    cli::text(lang, id).unwrap_or_default()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::float_cmp)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;
    use crate::command::arguments::Arguments;

    fn without_words(command: &Command, found: &mut Vec<String>) {
        if command.get_about().is_none_or(|about| about.to_string().is_empty()) {
            found.push(command.get_name().to_owned());
        }
        for arg in command.get_arguments() {
            if arg.get_help().is_none_or(|help| help.to_string().is_empty()) {
                found.push(format!("{} {}", command.get_name(), arg.get_id()));
            }
            let names = arg.get_value_names().unwrap_or_default();
            if names.iter().any(|name| name.is_empty()) {
                found.push(format!("{} {}: its value", command.get_name(), arg.get_id()));
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
            without_words(&worded(Arguments::command(), lang, None), &mut found);
            assert!(found.is_empty(), "{}: {found:?}", lang.code());
        }
    }
}
