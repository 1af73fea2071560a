//! What several commands understand: options of every page, and formats.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ColorChoice, ValueEnum};

/// What every command understands.
#[derive(Debug, Clone, Args)]
pub struct Shared {
    #[arg(long, global = true, hide_short_help = true, value_name = "PATH")]
    pub catalogue: Option<PathBuf>,
    #[arg(long, global = true, hide_short_help = true, value_name = "LANGUAGE")]
    pub lang: Option<String>,
    #[arg(
        long,
        global = true,
        hide_short_help = true,
        value_name = "WHEN",
        default_value = "auto"
    )]
    pub color: ColorChoice,
    #[arg(long, global = true, hide_short_help = true)]
    pub no_pager: bool,
    #[arg(long, global = true, hide_short_help = true)]
    pub plain: bool,
    #[arg(long, global = true, hide_short_help = true)]
    pub all: bool,
    #[arg(long, global = true, hide_short_help = true)]
    pub sources: bool,
    #[arg(long = "name", global = true, hide_short_help = true, value_name = "LABEL")]
    pub label: Option<String>,
}

impl Shared {
    /// The options that another command of the same person needs too, as they are typed.
    pub fn words(&self) -> Vec<OsString> {
        let mut words: Vec<OsString> = Vec::new();
        let mut add = |option: &str, value: Option<OsString>| {
            words.extend(value.into_iter().flat_map(|value| [option.into(), value]));
        };
        let catalogue = self.catalogue.clone();
        add("--catalogue", catalogue.map(PathBuf::into_os_string));
        add("--lang", self.lang.clone().map(Into::into));
        add("--name", self.label.clone().map(Into::into));
        if self.color != ColorChoice::Auto {
            words.push(format!("--color={}", self.color).into());
        }
        let switches = [("--no-pager", self.no_pager), ("--plain", self.plain)];
        words.extend(switches.iter().filter(|s| s.1).map(|s| s.0.into()));
        words
    }
}

/// How to print a page: in one of the first `TAKEN` formats.
#[derive(Debug, Clone, Copy, Args)]
pub struct Formats<const TAKEN: usize> {
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "text",
        hide_default_value = true,
        value_parser = first_formats(TAKEN)
    )]
    pub format: Format,
}

/// A page that is no picture.
pub type Page = Formats<4>;
/// The page of a result, which is also a picture of its six scores.
pub type Scored = Formats<5>;
/// A page that is also a picture of roles and moves.
pub type Drawn = Formats<7>;

/// The first so many formats by their names.
fn first_formats(taken: usize) -> impl TypedValueParser<Value = Format> {
    let names = Format::value_variants()[..taken].iter().filter_map(Format::to_possible_value);
    // The parser lets no other word through.
    PossibleValuesParser::new(names)
        .map(|word: String| Format::from_str(&word, false).unwrap_or(Format::Text))
}

/// The formats, those of a page first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Text,
    Markdown,
    Html,
    Json,
    Svg,
    Dot,
    Mermaid,
}

impl Format {
    /// Whether it shows a picture and no page.
    pub fn is_picture(self) -> bool {
        matches!(self, Self::Svg | Self::Dot | Self::Mermaid)
    }
}
