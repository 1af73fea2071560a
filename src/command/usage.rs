//! A command line that cannot be read, in words of our own; and help, where that was asked for.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::words::options::quoted;
use crate::words::wording::Wording;
use crate::words::{Lang, failure as words};

/// Words what is wrong with a command line; `command` is the one that it belongs to, where one was understood.
pub fn wording(lang: Lang, error: &clap::Error, command: Option<&str>) -> Wording {
    let texts = |kind| texts(error, kind);
    let first = |kind| texts(kind).into_iter().next().unwrap_or_default();
    let whole = first(ContextKind::InvalidArg);
    let argument = bare(&whole).to_owned();
    let others = texts(ContextKind::PriorArg);
    let others: Vec<&str> = others.iter().map(|other| bare(other)).collect();
    let near = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand];
    let near = near.into_iter().flat_map(texts).next();
    let near = near.map(|near| lang.say(words::UsageNear { near: &near }));
    let mut hint = Vec::new();
    let problem = match error.kind() {
        // A word where the command takes none is most likely what one of its options asks for.
        ErrorKind::UnknownArgument if !whole.starts_with('-') => {
            let option = command.and_then(meant);
            hint.extend(option.zip(command).map(|(option, command)| {
                let word = &quoted(&whole);
                lang.say(words::UsageMeant { command, option, word })
            }));
            lang.say(words::UsageUnknownWord { word: &whole })
        }
        ErrorKind::UnknownArgument => {
            hint.extend(near);
            lang.say(words::UsageUnknownArgument { argument: &argument })
        }
        ErrorKind::InvalidSubcommand => {
            hint.extend(near);
            let argument = &first(ContextKind::InvalidSubcommand);
            lang.say(words::UsageUnknownCommand { argument })
        }
        ErrorKind::InvalidValue if first(ContextKind::InvalidValue).is_empty() => {
            lang.say(words::UsageNoValue { argument: &argument })
        }
        kind @ (ErrorKind::InvalidValue | ErrorKind::ValueValidation) => {
            if kind == ErrorKind::InvalidValue {
                let values = &texts(ContextKind::ValidValue);
                hint.push(lang.say(words::UsageValues { values }));
            }
            let value = &first(ContextKind::InvalidValue);
            lang.say(words::UsageValue { value, argument: &argument })
        }
        ErrorKind::MissingRequiredArgument => {
            lang.say(words::UsageMissing { arguments: &texts(ContextKind::InvalidArg) })
        }
        ErrorKind::ArgumentConflict if others.first().is_none_or(|other| *other == argument) => {
            lang.say(words::UsageTwice { argument: &argument })
        }
        ErrorKind::ArgumentConflict => {
            lang.say(words::UsageConflict { argument: &argument, others: &others })
        }
        ErrorKind::TooFewValues
        | ErrorKind::TooManyValues
        | ErrorKind::WrongNumberOfValues
        | ErrorKind::NoEquals => lang.say(words::UsageCount { argument: &argument }),
        ErrorKind::MissingSubcommand => lang.say(words::UsageNoCommand),
        _ => lang.say(words::UsageOther),
    };
    hint.push(lang.say(words::UsageHelp { command }));
    Wording { problem, hint }
}

/// An option without the name of its value, which stands behind it.
fn bare(option: &str) -> &str {
    option.split(' ').next().unwrap_or_default()
}

/// The option that takes what people type behind a command that takes no word.
fn meant(command: &str) -> Option<&'static str> {
    match command {
        "plan" => Some("--to"),
        "quiz" => Some("--from"),
        "roles" => Some("--search"),
        _ => None,
    }
}

/// What clap knows of one side of the error, as texts.
fn texts(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        Some(ContextValue::StyledStr(text)) => vec![text.to_string()],
        _ => Vec::new(),
    }
}
