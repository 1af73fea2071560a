//! What a person can type: names and kinds. The words of the help stand in `cli.ftl`.

mod shared;

pub use shared::{Drawn, Format, Page, Scored, Shared};

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use strum::VariantArray as _;

use crate::catalogue::role::MoveKind;

#[derive(Debug, Parser)]
#[command(name = "rungs", version)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Option<Command>,
    #[command(flatten)]
    pub shared: Shared,
}

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

/// A language of translations; the path of a file is none.
fn language_tag(typed: &str) -> Result<String, &'static str> {
    // The words of the error are those of every wrong value.
    let fine = crate::catalogue::language::language_tag(typed);
    fine.then(|| typed.to_owned()).ok_or("")
}

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

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Sort {
    Level,
    Pay,
}

#[derive(Debug, Args)]
pub struct Role {
    #[arg(value_name = "NAME", required = true, num_args = 1..)]
    pub name: Vec<String>,
    #[command(flatten)]
    pub page: Page,
}

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
    let words = MoveKind::VARIANTS.iter().map(<&str>::from);
    PossibleValuesParser::new(words).map(|word: String| {
        let mut kinds = MoveKind::VARIANTS.iter();
        // The parser lets no other word through.
        kinds.find(|kind| <&str>::from(*kind) == word).copied().unwrap_or(MoveKind::Promotion)
    })
}

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

#[derive(Debug, Args)]
pub struct Compare {
    #[arg(value_name = "ROLE", required = true, num_args = 2..=4)]
    pub roles: Vec<String>,
    #[command(flatten)]
    pub page: Page,
}

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

#[derive(Debug, Args)]
pub struct Guide {
    #[arg(value_name = "TOPIC", num_args = 0..)]
    pub topic: Vec<String>,
    #[command(flatten)]
    pub page: Page,
}

#[derive(Debug, Args)]
pub struct History {
    #[command(subcommand)]
    pub action: Option<HistoryAction>,
    #[arg(long, global = true, value_name = "FILE")]
    pub questionnaire: Option<PathBuf>,
    #[command(flatten)]
    pub page: Page,
}

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

#[derive(Debug, Args)]
pub struct Catalogue {
    #[command(subcommand)]
    pub action: CatalogueAction,
}

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

#[derive(Debug, Args)]
pub struct Completions {
    pub shell: Shell,
}

#[derive(Debug, Args)]
pub struct Man {
    #[arg(value_name = "COMMAND", num_args = 0..)]
    pub command: Vec<String>,
    #[arg(long, conflicts_with = "command")]
    pub list: bool,
}
