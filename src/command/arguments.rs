//! What a person can type.

use std::path::PathBuf;

use anstream::ColorChoice;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::catalogue::role::MoveKind;

/// A career-path advisor for customer service: find what suits you, see the roles, and the rungs between them.
#[derive(Debug, Parser)]
#[command(
    name = "rungs",
    version,
    about,
    max_term_width = 90,
    subcommand_required = true,
    arg_required_else_help = true
)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// What every command understands.
    #[command(flatten)]
    pub shared: Shared,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Answer a questionnaire: your interests, roles that suit you, next steps
    Quiz(Quiz),
    /// The same recommendations from a Holland code or six scores that you already have
    Match(Match),
    /// List, filter and search roles
    Roles(Roles),
    /// One role: duties, skills, tools, training, conditions, ways in and on
    Role(Role),
    /// The promotion ladder from a role upward; without a role, all roles and moves
    Ladder(Ladder),
    /// The best routes between two roles
    Path(Path),
    /// From where you are to where you want to be: ways, what is missing, what to do this month
    Plan(Plan),
    /// Two to four roles side by side: what they share, where they differ, the ways between them
    Compare(Compare),
    /// Why a role fits you as it does, by your last result or by scores: what moved it, what would have to differ
    Explain(Explain),
    /// How to start and to climb, skills, industries, trends, questions and answers, sources
    Guide(Guide),
    /// Past results: list, show, compare, delete
    History(History),
    /// Check a catalogue of your own
    Catalogue(Catalogue),
    /// Print completions for a shell
    Completions(Completions),
}

/// What every command understands.
#[derive(Debug, Clone, Args)]
pub struct Shared {
    /// Use your own catalogue: a YAML file, or a folder with catalogue.yaml [or set `RUNGS_CATALOGUE`]
    #[arg(long, global = true, value_name = "PATH")]
    pub catalogue: Option<PathBuf>,
    /// The language of the texts [or set `RUNGS_LANG`]
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub lang: Option<String>,
    /// How to print the page; text where none is given
    #[arg(long, global = true, value_name = "FORMAT")]
    pub format: Option<Format>,
    /// When to use colour
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: Colour,
    /// Print a long page at once, in place of showing it in a pager
    #[arg(long, global = true)]
    pub no_pager: bool,
}

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Colour {
    /// On a terminal, unless `NO_COLOR` is set
    Auto,
    /// Even into a pipe
    Always,
    /// Not at all
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

/// How to print a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a person
    Text,
    /// For a program
    Json,
    /// For a document
    Markdown,
    /// For Graphviz
    Dot,
    /// For Mermaid
    Mermaid,
    /// A picture that a browser opens
    Svg,
}

impl Format {
    /// The word that names the format.
    pub fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Json => "json",
            Self::Markdown => "markdown",
            Self::Dot => "dot",
            Self::Mermaid => "mermaid",
            Self::Svg => "svg",
        }
    }
}

/// Options of `rungs quiz`.
#[derive(Debug, Args)]
pub struct Quiz {
    /// The answers, in place of asking: digits 1 to 5, or a file that holds them
    #[arg(long, value_name = "DIGITS|FILE")]
    pub answers: Option<String>,
    /// Which questions: adaptive (chooses them), quick, strict; standard (30), full (60); onet-30 and onet-60 read answers of the official forms
    #[arg(long, value_name = "FORM")]
    pub form: Option<String>,
    /// The role you are in now, or "none"
    #[arg(long, value_name = "ROLE")]
    pub from: Option<String>,
    /// Ask line by line, for screen readers and pipes; nothing is redrawn
    #[arg(long)]
    pub plain: bool,
    /// Ask the questions of your own file: items, forms and a norm in YAML
    #[arg(long, value_name = "FILE")]
    pub questionnaire: Option<PathBuf>,
    /// Keep nothing: neither the answers nor the result
    #[arg(long)]
    pub no_save: bool,
    /// Draw the order of the questions from this number, so that it can be repeated
    #[arg(long, value_name = "NUMBER", hide = true)]
    pub seed: Option<u64>,
}

/// Options of `rungs match`.
#[derive(Debug, Args)]
pub struct Match {
    /// A Holland code such as SEC, or six scores such as R=5,I=8,A=6,S=28,E=22,C=30
    #[arg(value_name = "CODE|SCORES")]
    pub code: String,
    /// The role you are in now, or "none"
    #[arg(long, value_name = "ROLE")]
    pub from: Option<String>,
    /// No bars and no columns
    #[arg(long)]
    pub plain: bool,
}

/// Options of `rungs roles`.
#[derive(Debug, Args)]
pub struct Roles {
    /// Only roles of this level
    #[arg(long)]
    pub level: Option<String>,
    /// Only roles of this track
    #[arg(long)]
    pub track: Option<String>,
    /// Only roles of these types: one or more of the letters R, I, A, S, E, C
    #[arg(long = "type", value_name = "LETTERS")]
    pub types: Option<String>,
    /// Only roles that ask for this skill, by id or name
    #[arg(long)]
    pub skill: Option<String>,
    /// Only roles whose nearest occupation needs at most this much preparation, 1 to 5
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(1..=5))]
    pub max_zone: Option<u8>,
    /// In which order; without it by level, after a search the best match first
    #[arg(long, value_name = "ORDER")]
    pub sort: Option<Sort>,
    /// Only roles that have all of these words in title, other titles, skills, purpose or duties
    #[arg(long, value_name = "WORDS")]
    pub search: Option<String>,
    /// No columns
    #[arg(long)]
    pub plain: bool,
}

/// The order of a list of roles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Sort {
    /// From the lowest level up
    Level,
    /// By the median pay of the nearest occupation, the highest first; roles without one last
    Pay,
}

/// Options of `rungs role`.
#[derive(Debug, Args)]
pub struct Role {
    /// The role: id, title or another name
    #[arg(value_name = "NAME", required = true, num_args = 1..)]
    pub name: Vec<String>,
    /// Show the ids of the facts behind every statement
    #[arg(long)]
    pub sources: bool,
}

/// Options of `rungs ladder`.
#[derive(Debug, Args)]
pub struct Ladder {
    /// The role where the ladder begins; without one, all roles and moves
    #[arg(value_name = "ROLE", num_args = 0..)]
    pub role: Vec<String>,
    /// Also show moves sideways, out of the field and to related occupations
    #[arg(long)]
    pub all: bool,
    /// Show who gets here
    #[arg(long, requires = "role")]
    pub down: bool,
    /// Mark the best route from ROLE to this role
    #[arg(long, value_name = "GOAL", requires = "role", conflicts_with = "down")]
    pub to: Option<String>,
}

/// Options of `rungs path`.
#[derive(Debug, Args)]
pub struct Path {
    /// Where you are
    #[arg(value_name = "FROM")]
    pub from: String,
    /// Where you want to be
    #[arg(value_name = "TO")]
    pub to: String,
    /// How many routes to show at most
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u8).range(1..=20))]
    pub count: u8,
    /// Only routes that pass this role; several in the order given
    #[arg(long, value_name = "ROLE")]
    pub via: Vec<String>,
    /// Only routes that do not touch this role
    #[arg(long, value_name = "ROLE")]
    pub avoid: Vec<String>,
    /// Only routes without a role that leads people: the expert track
    #[arg(long)]
    pub no_management: bool,
    /// Only routes of so many moves at most
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(1..=50))]
    pub max_steps: Option<u8>,
    /// Only moves of these kinds: entry, promotion, lateral, exit, plan-b
    #[arg(long, value_name = "KIND", value_delimiter = ',', value_parser = move_kind())]
    pub only: Vec<MoveKind>,
    /// Prefer roles that fit your last result, or `--scores`
    #[arg(long)]
    pub suits: bool,
    /// Prefer roles that fit this Holland code or these six scores
    #[arg(long, value_name = "CODE|SCORES")]
    pub scores: Option<String>,
    /// Also show what each step asks for
    #[arg(long)]
    pub gaps: bool,
    /// The same, with the skills that you have, by id or name, between commas
    #[arg(long, value_name = "SKILLS", value_delimiter = ',')]
    pub have: Vec<String>,
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
    /// The role you are in now, or "none"; without it that of your last result
    #[arg(long, value_name = "ROLE")]
    pub from: Option<String>,
    /// Where you want to be; without it the plan suggests what could come next
    #[arg(long, value_name = "ROLE")]
    pub to: Option<String>,
    /// A role that you do not want: the next suggestion comes up
    #[arg(long, value_name = "ROLE")]
    pub reject: Vec<String>,
    /// Go by this Holland code or these six scores in place of your last result
    #[arg(long, value_name = "CODE|SCORES")]
    pub scores: Option<String>,
    /// The skills that you have, by id or name, between commas, beside those of your check list
    #[arg(long, value_name = "SKILLS", value_delimiter = ',')]
    pub have: Vec<String>,
    /// First say which skills you have, on a check list that is kept
    #[arg(long)]
    pub edit: bool,
    /// Show what is different in this industry
    #[arg(long, value_name = "NAME")]
    pub industry: Option<String>,
    /// Show the ids of the facts behind every statement
    #[arg(long)]
    pub sources: bool,
    /// Line by line, for screen readers
    #[arg(long)]
    pub plain: bool,
}

/// Options of `rungs compare`.
#[derive(Debug, Args)]
pub struct Compare {
    /// The roles, two to four of them: id, title or another name
    #[arg(value_name = "ROLE", required = true, num_args = 2..=4)]
    pub roles: Vec<String>,
    /// Show the ids of the facts behind every statement
    #[arg(long)]
    pub sources: bool,
    /// No columns
    #[arg(long)]
    pub plain: bool,
}

/// Options of `rungs explain`.
#[derive(Debug, Args)]
pub struct Explain {
    /// The role: id, title or another name
    #[arg(value_name = "ROLE", required = true, num_args = 1..)]
    pub role: Vec<String>,
    /// In place of your last result: a Holland code such as SEC, or six scores such as R=5,I=8,A=6,S=28,E=22,C=30
    #[arg(long, value_name = "CODE|SCORES")]
    pub scores: Option<String>,
    /// The questions of your own file, where the result comes from it
    #[arg(long, value_name = "FILE", conflicts_with = "scores")]
    pub questionnaire: Option<PathBuf>,
    /// No bars
    #[arg(long)]
    pub plain: bool,
}

/// Options of `rungs guide`.
#[derive(Debug, Args)]
pub struct Guide {
    /// The topic; without one, the list of topics
    #[arg(value_name = "TOPIC", num_args = 0..)]
    pub topic: Vec<String>,
    /// Show the ids of the facts behind every statement
    #[arg(long)]
    pub sources: bool,
}

/// Options of `rungs history`.
#[derive(Debug, Args)]
pub struct History {
    /// What to do with the results; without it they are listed.
    #[command(subcommand)]
    pub action: Option<HistoryAction>,
    /// The questions of your own file, where results come from it
    #[arg(long, global = true, value_name = "FILE")]
    pub questionnaire: Option<PathBuf>,
    /// No columns, and nothing that is redrawn
    #[arg(long, global = true)]
    pub plain: bool,
}

/// What can be done with past results.
#[derive(Debug, Subcommand)]
pub enum HistoryAction {
    /// List all results, newest first
    List,
    /// Show a result again, with the roles of today's catalogue
    Show {
        /// The result; without it the newest
        id: Option<String>,
    },
    /// Compare two results: what really changed, and what measurement error explains
    Compare {
        /// The earlier and the later result; without them the two newest
        #[arg(num_args = 2, value_names = ["OLD", "NEW"])]
        ids: Vec<String>,
    },
    /// Remove a result for good
    Delete {
        /// The result
        #[arg(required_unless_present = "all", conflicts_with = "all")]
        id: Option<String>,
        /// Remove every result, the questionnaire in progress, and what you said of your skills
        #[arg(long)]
        all: bool,
        /// Do not ask first
        #[arg(long)]
        yes: bool,
    },
}

/// Options of `rungs catalogue`.
#[derive(Debug, Args)]
pub struct Catalogue {
    /// What to do with it.
    #[command(subcommand)]
    pub action: CatalogueAction,
}

/// What can be done with a catalogue.
#[derive(Debug, Subcommand)]
pub enum CatalogueAction {
    /// Show everything that is wrong with a catalogue, with place and remedy
    Check {
        /// The catalogue; without it the one of `--catalogue`
        path: Option<PathBuf>,
    },
}

/// Options of `rungs completions`.
#[derive(Debug, Args)]
pub struct Completions {
    /// The shell
    pub shell: Shell,
}
