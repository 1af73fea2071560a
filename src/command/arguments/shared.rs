//! What several commands understand: options of every page, and formats.

use std::ffi::OsString;
use std::path::PathBuf;

use anstream::ColorChoice;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};

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
    pub color: Colour,
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
        match self.color {
            Colour::Auto => {}
            Colour::Always => words.push("--color=always".into()),
            Colour::Never => words.push("--color=never".into()),
        }
        let switches = [("--no-pager", self.no_pager), ("--plain", self.plain)];
        words.extend(switches.iter().filter(|s| s.1).map(|s| s.0.into()));
        words
    }
}

/// How to print a page that is no picture.
#[derive(Debug, Clone, Copy, Args)]
pub struct Page {
    #[arg(long, value_name = "FORMAT", default_value = "text", hide_default_value = true)]
    pub format: PageFormat,
}

/// How to print a page that is also a picture.
#[derive(Debug, Clone, Copy, Args)]
pub struct Drawn {
    #[arg(long, value_name = "FORMAT", default_value = "text", hide_default_value = true)]
    pub format: Format,
}

/// How to print the page of a result, which is also a picture of its six scores.
#[derive(Debug, Clone, Copy, Args)]
pub struct Scored {
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "text",
        hide_default_value = true,
        value_parser = scored_format()
    )]
    pub format: Format,
}

/// The formats of a page or of six scores by their names.
fn scored_format() -> impl TypedValueParser<Value = Format> {
    const TAKEN: [Format; 5] =
        [Format::Text, Format::Markdown, Format::Html, Format::Json, Format::Svg];
    let names = TAKEN.iter().filter_map(Format::to_possible_value);
    // The parser lets no other word through.
    PossibleValuesParser::new(names)
        .map(|word: String| Format::from_str(&word, false).unwrap_or(Format::Text))
}

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Colour {
    Auto,
    Always,
    Never,
}

impl From<Colour> for ColorChoice {
    fn from(colour: Colour) -> Self {
        match colour {
            Colour::Auto => Self::Auto,
            Colour::Always => Self::Always,
            Colour::Never => Self::Never,
        }
    }
}

/// The formats of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PageFormat {
    Text,
    Markdown,
    Html,
    Json,
}

/// The formats of a page that is also a picture.
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
    /// The format where it is a page; none where it is a picture.
    pub fn page(self) -> Option<PageFormat> {
        match self {
            Self::Text => Some(PageFormat::Text),
            Self::Markdown => Some(PageFormat::Markdown),
            Self::Html => Some(PageFormat::Html),
            Self::Json => Some(PageFormat::Json),
            Self::Svg | Self::Dot | Self::Mermaid => None,
        }
    }
}
