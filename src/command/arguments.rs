//! What a person can type: names and kinds. The words of the help stand in `cli.ftl`.

use std::ffi::OsString;
use std::path::PathBuf;

use anstream::ColorChoice;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::catalogue::role::MoveKind;

/// The command line.
#[derive(Debug, Parser)]
#[command(name = "rungs", version)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Option<Command>,
    #[command(flatten)]
    pub shared: Shared,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    Quiz(Quiz),
    Match(Match),
    Roles(Roles),
    Role(Role),
    Ladder(Ladder),
    Path(Path),
    Plan(Plan),
    Compare(Compare),
    Explain(Explain),
    Guide(Guide),
    History(History),
    Catalogue(Catalogue),
    Completions(Completions),
    Man(Man),
}

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
    #[arg(
        long = "name",
        global = true,
        hide_short_help = true,
        value_name = "LABEL"
    )]
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
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "text",
        hide_default_value = true
    )]
    pub format: PageFormat,
}

/// How to print a page that is also a picture.
#[derive(Debug, Clone, Copy, Args)]
pub struct Drawn {
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "text",
        hide_default_value = true
    )]
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

/// A language of translations; the path of a file is none.
fn language_tag(typed: &str) -> Result<String, &'static str> {
    // The words of the error are those of every wrong value.
    let fine = crate::catalogue::translation::language_tag(typed);
    fine.then(|| typed.to_owned()).ok_or("")
}

/// The formats of a page or of six scores by their names.
fn scored_format() -> impl TypedValueParser<Value = Format> {
    const TAKEN: [Format; 5] = [
        Format::Text,
        Format::Markdown,
        Format::Html,
        Format::Json,
        Format::Svg,
    ];
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

/// Options of `rungs quiz`.
#[derive(Debug, Args)]
pub struct Quiz {
    #[arg(long, value_name = "DIGITS|FILE")]
    pub answers: Option<String>,
    #[arg(long, value_name = "FORM")]
    pub form: Option<String>,
    #[arg(long, value_name = "ROLE")]
    pub from: Option<String>,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(1..=5))]
    pub max_zone: Option<u8>,
    #[arg(long, conflicts_with_all = ["answers", "from", "max_zone", "save", "no_save", "seed"])]
    pub blank: bool,
    #[arg(long, conflicts_with = "no_save")]
    pub save: bool,
    #[arg(long, value_name = "FILE")]
    pub questionnaire: Option<PathBuf>,
    #[arg(long)]
    pub no_save: bool,
    #[arg(long, value_name = "NUMBER", hide = true)]
    pub seed: Option<u64>,
    #[command(flatten)]
    pub page: Scored,
}

/// Options of `rungs match`.
#[derive(Debug, Args)]
pub struct Match {
    #[arg(value_name = "CODE|SCORES", required = true, num_args = 1..)]
    pub code: Vec<String>,
    #[arg(long, value_name = "ROLE")]
    pub from: Option<String>,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(1..=5))]
    pub max_zone: Option<u8>,
    #[command(flatten)]
    pub page: Scored,
}

/// Options of `rungs roles`.
#[derive(Debug, Args)]
pub struct Roles {
    #[arg(long)]
    pub level: Option<String>,
    #[arg(long)]
    pub track: Option<String>,
    #[arg(long = "type", value_name = "LETTERS")]
    pub types: Option<String>,
    #[arg(long)]
    pub skill: Option<String>,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(1..=5))]
    pub max_zone: Option<u8>,
    #[arg(long, value_name = "ORDER")]
    pub sort: Option<Sort>,
    #[arg(long, value_name = "WORDS")]
    pub search: Option<String>,
    #[command(flatten)]
    pub page: Page,
}

/// The order of a list of roles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Sort {
    Level,
    Pay,
}

/// Options of `rungs role`.
#[derive(Debug, Args)]
pub struct Role {
    #[arg(value_name = "NAME", required = true, num_args = 1..)]
    pub name: Vec<String>,
    #[command(flatten)]
    pub page: Page,
}

/// Options of `rungs ladder`.
#[derive(Debug, Args)]
pub struct Ladder {
    #[arg(value_name = "ROLE", num_args = 0..)]
    pub role: Vec<String>,
    #[arg(long, requires = "role")]
    pub down: bool,
    #[arg(long, value_name = "GOAL", requires = "role", conflicts_with = "down")]
    pub to: Option<String>,
    #[arg(long)]
    pub stated: bool,
    #[command(flatten)]
    pub drawn: Drawn,
}

/// Options of `rungs path`.
#[derive(Debug, Args)]
pub struct Path {
    #[arg(value_name = "FROM")]
    pub from: String,
    #[arg(value_name = "TO")]
    pub to: String,
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u8).range(1..=20))]
    pub count: u8,
    #[arg(long, value_name = "ROLE")]
    pub via: Vec<String>,
    #[arg(long, value_name = "ROLE")]
    pub avoid: Vec<String>,
    #[arg(long)]
    pub no_management: bool,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(1..=50))]
    pub max_steps: Option<u8>,
    #[arg(long, value_name = "KIND", value_delimiter = ',', value_parser = move_kind())]
    pub only: Vec<MoveKind>,
    #[arg(long)]
    pub stated: bool,
    #[arg(long)]
    pub suits: bool,
    #[arg(long, value_name = "CODE|SCORES")]
    pub scores: Option<String>,
    #[arg(long)]
    pub gaps: bool,
    #[arg(long, value_name = "SKILLS", value_delimiter = ',')]
    pub have: Vec<String>,
    #[command(flatten)]
    pub drawn: Drawn,
}

/// A kind of move by the word that names it.
fn move_kind() -> impl TypedValueParser<Value = MoveKind> {
    PossibleValuesParser::new(MoveKind::WORDS.map(|(word, _)| word)).map(|word: String| {
        let mut kinds = MoveKind::WORDS.iter();
        // The parser lets no other word through.
        kinds
            .find(|(name, _)| *name == word)
            .map_or(MoveKind::Promotion, |(_, kind)| *kind)
    })
}

/// Options of `rungs plan`.
#[derive(Debug, Args)]
pub struct Plan {
    #[arg(long, value_name = "ROLE")]
    pub from: Option<String>,
    #[arg(long, value_name = "ROLE")]
    pub to: Option<String>,
    #[arg(long)]
    pub stated: bool,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(1..=5))]
    pub max_zone: Option<u8>,
    #[arg(long, value_name = "ROLE")]
    pub reject: Vec<String>,
    #[arg(long, value_name = "CODE|SCORES")]
    pub scores: Option<String>,
    #[arg(long, value_name = "SKILLS", value_delimiter = ',')]
    pub have: Vec<String>,
    #[arg(long)]
    pub edit: bool,
    #[arg(long, value_name = "NAME")]
    pub industry: Option<String>,
    #[command(flatten)]
    pub page: Page,
}

/// Options of `rungs compare`.
#[derive(Debug, Args)]
pub struct Compare {
    #[arg(value_name = "ROLE", required = true, num_args = 2..=4)]
    pub roles: Vec<String>,
    #[command(flatten)]
    pub page: Page,
}

/// Options of `rungs explain`.
#[derive(Debug, Args)]
pub struct Explain {
    #[arg(value_name = "ROLE", required = true, num_args = 1..)]
    pub role: Vec<String>,
    #[arg(long, value_name = "CODE|SCORES")]
    pub scores: Option<String>,
    #[arg(long, value_name = "FILE", conflicts_with = "scores")]
    pub questionnaire: Option<PathBuf>,
    #[command(flatten)]
    pub page: Page,
}

/// Options of `rungs guide`.
#[derive(Debug, Args)]
pub struct Guide {
    #[arg(value_name = "TOPIC", num_args = 0..)]
    pub topic: Vec<String>,
    #[command(flatten)]
    pub page: Page,
}

/// Options of `rungs history`.
#[derive(Debug, Args)]
pub struct History {
    #[command(subcommand)]
    pub action: Option<HistoryAction>,
    #[arg(long, global = true, value_name = "FILE")]
    pub questionnaire: Option<PathBuf>,
    #[command(flatten)]
    pub page: Page,
}

/// What can be done with past results.
#[derive(Debug, Subcommand)]
pub enum HistoryAction {
    List {
        #[command(flatten)]
        page: Page,
    },
    Show {
        id: Option<String>,
        #[command(flatten)]
        page: Scored,
    },
    Compare {
        #[arg(num_args = 2, value_names = ["OLD", "NEW"])]
        ids: Vec<String>,
        #[command(flatten)]
        page: Page,
    },
    Delete {
        #[arg(required_unless_present = "all", conflicts_with = "all")]
        id: Option<String>,
        #[arg(long)]
        all: bool,
        #[arg(long)]
        yes: bool,
    },
}

/// Options of `rungs catalogue`.
#[derive(Debug, Args)]
pub struct Catalogue {
    #[command(subcommand)]
    pub action: CatalogueAction,
}

/// What can be done with a catalogue.
#[derive(Debug, Subcommand)]
pub enum CatalogueAction {
    Check {
        path: Option<PathBuf>,
        #[arg(long)]
        strict: bool,
        #[command(flatten)]
        page: Page,
    },
    New {
        #[arg(long, value_name = "FILE")]
        from_csv: Option<PathBuf>,
    },
    Translate {
        #[arg(value_name = "LANGUAGE", value_parser = language_tag)]
        language: String,
        #[arg(value_name = "FOLDER")]
        folder: PathBuf,
    },
    Schema,
    Occupations {
        #[arg(value_name = "WORDS", required = true, num_args = 1..)]
        words: Vec<String>,
        #[command(flatten)]
        page: Page,
    },
}

/// Options of `rungs completions`.
#[derive(Debug, Args)]
pub struct Completions {
    pub shell: Shell,
}

/// Options of `rungs man`.
#[derive(Debug, Args)]
pub struct Man {
    #[arg(value_name = "COMMAND", num_args = 0..)]
    pub command: Vec<String>,
    #[arg(long, conflicts_with = "command")]
    pub list: bool,
}
