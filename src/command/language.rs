//! How to speak, from the bare words of a command line, for help and for errors too that come before they are understood. The language is that of the
//! first of `--lang`, `RUNGS_LANG`, the locale, and the system's own setting that says anything.

use std::env;
use std::ffi::OsString;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use anstream::ColorChoice;

use crate::words::{Lang, visible};

/// The language that a person asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Choice {
    lang: Lang,
    unknown: Option<String>,
    silent: bool,
}

/// Chooses; `option` is what `--lang` says, `variable` looks into the environment, `system` into the system's own setting.
fn choose(
    option: Option<&str>,
    variable: impl Fn(&str) -> Option<String>,
    system: impl Fn() -> Option<String>,
) -> Choice {
    // A variable that is set to nothing says nothing.
    let set = |name: &str| variable(name).filter(|value| !value.trim().is_empty());
    let named = option.map(str::to_owned).or_else(|| set("RUNGS_LANG"));
    if let Some(named) = named {
        let lang = spoken(&named);
        return Choice {
            unknown: lang.is_none().then_some(named),
            lang: lang.unwrap_or_default(),
            silent: false,
        };
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set);
    // The plain locale is what machines have on which nobody chose a language.
    let unset = locale.as_deref().is_none_or(plain);
    let lang = match locale {
        // Whoever asks for the plain locale wants no translation, whatever the list of languages says.
        Some(locale) if plain(&locale) => None,
        Some(locale) => match set("LANGUAGE") {
            Some(list) => list.split(':').find_map(spoken),
            None => spoken(&locale),
        },
        None => system().as_deref().and_then(spoken),
    };
    Choice { silent: unset && lang.is_none(), lang: lang.unwrap_or_default(), unknown: None }
}

/// The language that a catalogue names for its texts, where the program speaks it; only the beginning of its file is looked at.
pub fn of_catalogue(path: &Path) -> Option<Lang> {
    const BEGINNING: u64 = 64 * 1024;
    let file = if path.is_dir() { path.join("catalogue.yaml") } else { path.to_owned() };
    // A pipe is read once, by whoever loads it.
    let file = File::open(file).ok().filter(|f| f.metadata().is_ok_and(|m| m.is_file()))?;
    let mut text = Vec::new();
    file.take(BEGINNING).read_to_end(&mut text).ok()?;
    let text = String::from_utf8_lossy(&text);
    let mut named = text.lines().filter_map(|line| line.strip_prefix("language:"));
    let tag = named.next()?.split(" #").next()?;
    Lang::of(tag.trim().trim_matches(['"', '\'']))
}

/// The charset of the locale, where it names one that cannot hold every letter.
pub fn narrow_charset(variable: impl Fn(&str) -> Option<String>) -> Option<String> {
    let set = |name: &str| variable(name).filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(set)?;
    let charset = locale.split('@').next()?.split_once('.')?.1;
    let bare: String = charset.chars().filter(char::is_ascii_alphanumeric).collect();
    let wide = ["utf8", "utf16", "gb18030"].iter().any(|wide| bare.eq_ignore_ascii_case(wide));
    (!wide).then(|| charset.to_owned())
}

/// The language of a tag; the plain locale is written in English.
fn spoken(tag: &str) -> Option<Lang> {
    if plain(tag) {
        return Some(Lang::default());
    }
    Lang::of(tag)
}

fn plain(tag: &str) -> bool {
    let base = tag.split(['.', '@']).next().unwrap_or_default();
    matches!(base, "C" | "POSIX")
}

/// What the system says where no variable does.
fn of_system() -> Option<String> {
    #[cfg(any(windows, target_os = "macos"))]
    return sys_locale::get_locale();
    #[cfg(not(any(windows, target_os = "macos")))]
    None
}

/// The words of a command line, and how to answer them.
pub struct Typed {
    words: Vec<String>,
    pub colour: ColorChoice,
    /// The language of help and errors.
    pub lang: Lang,
    /// What language was asked for, where the program does not speak it.
    pub unknown: Option<String>,
    /// Whether nothing names a language, so that a catalogue may.
    pub silent: bool,
    /// Whether documents are asked for.
    pub json: bool,
}

impl Typed {
    /// Looks at the words of a command line, the program's name first.
    pub fn of(words: &[OsString]) -> Self {
        // Help and errors repeat what was typed: nothing in it may harm a terminal.
        let words: Vec<String> =
            words.iter().map(|word| visible(&word.to_string_lossy())).collect();
        let variable = |name: &str| env::var(name).ok();
        let Choice { lang, unknown, silent } = choose(value(&words, "--lang"), variable, of_system);
        Self {
            colour: match value(&words, "--color") {
                Some("never") => ColorChoice::Never,
                Some("always") => ColorChoice::Always,
                _ => ColorChoice::Auto,
            },
            lang,
            unknown,
            silent,
            json: value(&words, "--format") == Some("json"),
            words,
        }
    }

    /// The words, safe to repeat.
    pub fn words(&self) -> &[String] {
        &self.words
    }
}

/// The value of an option, wherever it stands.
fn value<'w>(words: &'w [String], option: &str) -> Option<&'w str> {
    words.iter().enumerate().find_map(|(at, word)| {
        if word == option {
            return words.get(at + 1).map(String::as_str);
        }
        word.strip_prefix(option)?.strip_prefix('=')
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::float_cmp)]
mod tests {
    use super::*;

    /// Looks into an environment of some variables.
    fn among<'v>(set: &'v [(&str, &str)]) -> impl Fn(&str) -> Option<String> + 'v {
        |name| {
            let mut set = set.iter();
            set.find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
        }
    }

    // `qps` is the language that every test build speaks beside English.
    #[test]
    fn the_option_comes_before_the_variable_and_that_before_the_locale_which_is_read_as_everywhere()
    {
        for (option, set, wanted) in [
            (Some("qps"), vec![("RUNGS_LANG", "en"), ("LANG", "qps_XX.UTF-8")], "qps"),
            (None, vec![("RUNGS_LANG", "en"), ("LANG", "qps_XX.UTF-8")], "en"),
            (None, vec![("LANG", "qps_XX.UTF-8")], "qps"),
            (None, vec![("LANG", "qps"), ("LC_MESSAGES", "en_US.UTF-8")], "en"),
            (None, vec![("LC_MESSAGES", "en"), ("LC_ALL", "qps")], "qps"),
            (None, vec![("LC_ALL", ""), ("LANG", "qps")], "qps"),
            (None, vec![("LANG", "en_US"), ("LANGUAGE", "tlh:qps:en")], "qps"),
            (None, vec![("LANG", "qps"), ("LANGUAGE", "tlh")], "en"),
            (None, vec![("LANG", "C"), ("LANGUAGE", "qps")], "en"),
            (None, vec![("LANG", "C.UTF-8"), ("LANGUAGE", "qps")], "en"),
            (None, vec![("LANG", "qps"), ("LC_ALL", "POSIX")], "en"),
            (None, vec![("LANGUAGE", "qps")], "en"),
            (None, vec![("LANG", "tlh_KL.UTF-8")], "en"),
        ] {
            let choice = choose(option, among(&set), || None);
            assert_eq!(choice.lang.code(), wanted, "{option:?} {set:?}");
            // Only what was asked for by name is told not to be spoken.
            assert_eq!(choice.unknown, None);
        }
        assert_eq!(choose(Some("tlh"), |_| None, || None).unknown.as_deref(), Some("tlh"));
    }

    #[test]
    fn the_system_is_asked_where_nothing_else_says_anything_and_the_plain_locale_is_english() {
        let system = || Some("qps-XX".to_owned());
        assert_eq!(choose(None, |_| None, system).lang.code(), "qps");
        assert_eq!(choose(None, among(&[("LANG", "en")]), system).lang, Lang::En);
        for plain in ["C", "POSIX", "C.UTF-8", "POSIX.utf8"] {
            let choice = choose(Some(plain), |_| None, system);
            assert_eq!((choice.lang, choice.unknown), (Lang::En, None), "{plain}");
        }
    }

    #[test]
    fn a_charset_that_cannot_hold_every_letter_is_named() {
        for (locale, narrow) in [
            ("ru_RU.KOI8-R", Some("KOI8-R")),
            ("zh_CN.GBK", Some("GBK")),
            ("de_DE.ISO-8859-15@euro", Some("ISO-8859-15")),
            ("ru_RU.UTF-8", None),
            ("C.utf8", None),
            ("ru_RU", None),
            ("C", None),
            ("", None),
        ] {
            assert_eq!(narrow_charset(among(&[("LANG", locale)])).as_deref(), narrow, "{locale}");
        }
    }
}
