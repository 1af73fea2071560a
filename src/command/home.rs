//! The menus for whoever does not know the commands: a bare `rungs`, and what comes after a result. Every choice says the command that does the same.

use std::ffi::OsString;
use std::fs::OpenOptions;
use std::io::{self, ErrorKind, IsTerminal as _, Write as _};
use std::path::PathBuf;

use clap::{CommandFactory as _, FromArgMatches as _};

use super::arguments::{Arguments, Command};
use super::context::{Context, store};
use super::language::Typed;
use super::standing::Asker;
use crate::advice::Standing;
use crate::document::result::ResultView;
use crate::failure::Failure;
use crate::record::{day_of, local_day};
use crate::store::clock;
use crate::ui::terminal;
use crate::words::home as words;
use crate::words::options::quoted;

/// The most pages of one day that get a name of their own.
const PAGES: u32 = 999;

/// A choice in words, and what it does.
type Choice = (String, Does);

enum Does {
    /// Shows the page of a command.
    Show(Vec<OsString>),
    /// Runs a command that has menus of its own, and ends with it.
    End(Vec<OsString>),
    /// Writes the page of a command into a file.
    Keep(Vec<OsString>),
    Leave,
}

/// Whether a person sits before a terminal that shows both pages and menus.
pub fn possible() -> bool {
    terminal::interactive() && io::stdout().is_terminal()
}

pub fn run(context: &Context) -> anyhow::Result<u8> {
    let catalogue = context.catalogue()?;
    let lang = context.lang;
    let name = catalogue.name.as_str();
    let about = lang.say(words::About { catalogue: name });
    let asker = Asker::new(context, context.plain());
    if context.plain() || !terminal::draws() {
        context.tell(&about)?;
    }
    let question = lang.say(words::Question);
    menu(context, &asker, (&about, &question), || home(context))
}

/// Offers choices and does what is chosen until the person leaves; the exit code.
fn menu(
    context: &Context,
    asker: &Asker,
    (about, question): (&str, &str),
    choices: impl Fn() -> anyhow::Result<Vec<Choice>>,
) -> anyhow::Result<u8> {
    loop {
        let mut choices = choices()?;
        let labels: Vec<String> = choices.iter().map(|(label, _)| label.clone()).collect();
        let Some(chosen) = asker.offer(about, question, &labels)? else {
            return Ok(super::DONE);
        };
        match choices.swap_remove(chosen).1 {
            Does::Leave => return Ok(super::DONE),
            Does::End(command) => {
                tell(context, &command, None)?;
                return Ok(answer(context, &command));
            }
            Does::Show(command) => {
                tell(context, &command, None)?;
                answer(context, &command);
            }
            Does::Keep(command) => keep(context, &command)?,
        }
        if !asker.pause()? {
            return Ok(super::DONE);
        }
    }
}

fn home(context: &Context) -> anyhow::Result<Vec<Choice>> {
    let lang = context.lang;
    let show = |words: &[&str]| Does::Show(context.command(words));
    let questionnaire = context.questionnaire(None)?;
    let store = store().ok();
    let begun = store.as_ref().and_then(|store| store.in_progress(&questionnaire.id).ok()?);
    let begun = begun.map(|record| record.answers.len()).filter(|answers| *answers > 0);
    let last = store.and_then(|store| store.list().ok()?.0.pop());
    let quiz = lang.say(words::Quiz { question: begun.map(|answers| answers + 1) });
    let mut choices = vec![(quiz, Does::End(context.command(&["quiz"])))];
    choices.extend(last.map(|record| {
        let day = day_of(&record, &clock::zone()).unwrap_or_default();
        (lang.say(words::Result { day: &day }), show(&["history", "show"]))
    }));
    choices.extend([
        (lang.say(words::Roles), show(&["roles"])),
        (lang.say(words::Ladder), show(&["ladder"])),
        (lang.say(words::Guide), show(&["guide"])),
        (lang.say(words::Leave), Does::Leave),
    ]);
    Ok(choices)
}

/// What the commands after a result go by.
pub struct ShownResult<'c> {
    pub standing: Standing<'c>,
    /// The result as it is kept, where it is and every command finds it; else its scores stand for it.
    pub kept: Option<String>,
    /// The most preparation that a role may need.
    pub max_zone: Option<u8>,
}

/// What a person may want after a result: shown until they leave.
pub fn after(
    context: &Context,
    asker: &Asker,
    result: &ResultView,
    told: &ShownResult,
) -> anyhow::Result<()> {
    if asker.pause()? {
        let question = context.lang.say(words::Next);
        menu(context, asker, ("", &question), || Ok(next(context, result, told)))?;
    }
    Ok(())
}

fn next(context: &Context, result: &ResultView, told: &ShownResult) -> Vec<Choice> {
    let lang = context.lang;
    let scores = result.typed();
    let person: &[&str] = match &told.kept {
        Some(_) => &[],
        None => &["--scores", &scores],
    };
    // Nobody who did not say is told of anything but first jobs.
    let from = told.standing.id().unwrap_or("none");
    let zone = told.max_zone.map(|zone| zone.to_string());
    let zone: Vec<&str> = zone.iter().flat_map(|z| ["--max-zone", z]).collect();
    let command = |words: &[&str], more: &[&[&str]]| {
        let more = more.iter().flat_map(|part| part.iter());
        context.command(&words.iter().chain(more).copied().collect::<Vec<_>>())
    };
    let find = |id: &str| result.recommendations.iter().find(|x| x.role == id);
    let first = result.shortlist.first().and_then(|id| find(id));
    let stands = match told.standing {
        Standing::In(role) => Some((role.id.as_str(), role.title.as_str())),
        _ => None,
    };
    let mut choices = Vec::new();
    if let Some(first) = first {
        let (id, role) = (first.role, first.title);
        if Some(id) != stands.map(|(id, _)| id) {
            let words = ["plan", "--from", from, "--to", id];
            let plan = command(&words, &[person, &zone]);
            choices.push((lang.say(words::Plan { role }), Does::Show(plan)));
        }
        let explain = command(&["explain", id], &[person]);
        choices.push((lang.say(words::Role { role }), Does::Show(command(&["role", id], &[]))));
        choices.push((lang.say(words::Explain { role }), Does::Show(explain)));
    }
    if let Some((id, role)) = stands.or(first.map(|x| (x.role, x.title))) {
        let ladder = Does::Show(command(&["ladder", id], &[]));
        choices.push((lang.say(words::LadderFrom { role }), ladder));
    }
    let mut page = match &told.kept {
        Some(id) if zone.is_empty() => command(&["history", "show", id], &[]),
        _ => command(&["match", &scores, "--from", from], &[&zone]),
    };
    page.extend(["--format", "html"].map(Into::into));
    choices.push((lang.say(words::Keep), Does::Keep(page)));
    choices.push((lang.say(words::Done), Does::Leave));
    choices
}

/// Writes the page of a command into a file.
fn keep(context: &Context, command: &[OsString]) -> anyhow::Result<()> {
    let page = arguments(command).and_then(|(shared, command)| {
        let context = Context::collecting(shared, context.lang);
        super::obey(&context, command)?;
        Ok(write(&context.collected())?)
    });
    match page {
        Ok((path, name)) => {
            tell(context, command, Some(&name))?;
            let path = &path.display().to_string();
            context.tell(&context.lang.say(words::Kept { path }))?;
        }
        Err(error) => _ = super::report(&Typed::of(command), error),
    }
    Ok(())
}

/// Runs a command as if it had been typed; its exit code.
fn answer(context: &Context, command: &[OsString]) -> u8 {
    let done = arguments(command)
        .and_then(|(shared, command)| super::obey(&Context::new(shared, context.lang), command));
    done.unwrap_or_else(|error| super::report(&Typed::of(command), error))
}

fn arguments(words: &[OsString]) -> anyhow::Result<(super::arguments::Shared, Command)> {
    let matches = Arguments::command().try_get_matches_from(words)?;
    let arguments = Arguments::from_arg_matches(&matches)?;
    let command = arguments.command.ok_or(Failure::Interrupted)?;
    Ok((arguments.shared, command))
}

/// Says the command that does what was chosen, and the file that it writes.
fn tell(context: &Context, command: &[OsString], into: Option<&str>) -> io::Result<()> {
    let words = command.iter().map(|word| quoted(&word.to_string_lossy()));
    let into = into.map(|name| format!("> {}", quoted(name)));
    let command = words.chain(into).collect::<Vec<_>>().join(" ");
    context.tell("")?;
    context.tell(&context.lang.say(words::Command { command: &command }))?;
    context.tell("")
}

/// Writes a page into a new file of the current folder; its path and its name.
fn write(page: &str) -> io::Result<(PathBuf, String)> {
    let now = clock::now_utc();
    let day = local_day(&now, &clock::zone()).unwrap_or_default();
    for number in 1..=PAGES {
        let name = match number {
            1 => format!("rungs-{day}.html"),
            _ => format!("rungs-{day}-{number}.html"),
        };
        let path = std::env::current_dir()?.join(&name);
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(mut file) => {
                file.write_all(page.as_bytes())?;
                return Ok((path, name));
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}
