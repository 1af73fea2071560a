//! Runs the program where nobody has a state, a locale or a terminal of their own.

pub mod generator;
pub mod screenshot;
pub mod state;
pub mod terminal;

use std::io::Write as _;
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;

use proptest::prelude::ProptestConfig;
use rungs::builtin;
use rungs::catalogue::Catalogue;
use rungs::graph::RoleGraph;
use rungs::quiz::Tally;
use rungs::riasec::Profile;
use rungs::riasec::answers::{Answer, Key};

/// The catalogue of the program, decoded once for all tests.
pub static BUILT_IN: LazyLock<Catalogue> = LazyLock::new(builtin::catalogue);
/// Its moves.
pub static GRAPH: LazyLock<RoleGraph> = LazyLock::new(|| RoleGraph::new(&BUILT_IN));

/// Says what is not tested here, past the capture of the test harness: nothing passes in silence.
pub fn skipped(why: &str) {
    let mut aloud = std::io::stderr();
    writeln!(aloud, "skipped: {why}").unwrap();
}

/// The program with arguments, hermetic: no settings of whoever runs the tests reach it.
pub fn rungs(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rungs"));
    command.args(arguments);
    without_settings(&mut command);
    // Pages to hand over bear a day: 2026-11-21.
    command.env("SOURCE_DATE_EPOCH", "1795219200");
    // Nobody's results.
    command.env("TZ", "UTC");
    command.env("RUNGS_STATE", concat!(env!("CARGO_TARGET_TMPDIR"), "/nobody"));
    command
}

/// Takes away what whoever runs the tests has set.
pub fn without_settings(command: &mut Command) -> &mut Command {
    for name in [
        "RUNGS_CATALOGUE",
        "RUNGS_LANG",
        "LANGUAGE",
        "LC_ALL",
        "LC_MESSAGES",
        "LANG",
        "TERM",
        "CI",
        "COLUMNS",
        "NO_COLOR",
        "CLICOLOR",
        "CLICOLOR_FORCE",
        "COLORTERM",
        "PAGER",
        "LESS",
    ] {
        command.env_remove(name);
    }
    command
}

/// What the program did.
#[derive(Debug)]
pub struct Run {
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
    /// The exit code.
    pub code: i32,
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        Self {
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
            code: output.status.code().unwrap(),
        }
    }
}

/// Runs the program with arguments.
pub fn run(arguments: &[&str]) -> Run {
    rungs(arguments).output().unwrap().into()
}

/// What a command prints: standard output, standard error, exit code.
pub fn printed(arguments: &[&str]) -> String {
    let run = run(arguments);
    format!(
        "$ rungs {}\n{}--- standard error\n{}--- exit code {}\n",
        arguments.join(" "),
        run.out,
        run.err,
        run.code
    )
}

/// A whole page as a snapshot of the test's name.
macro_rules! snapshot {
    ($name:ident, $($argument:expr),+) => {
        #[test]
        fn $name() {
            insta::assert_snapshot!($crate::support::printed(&[$($argument),+]));
        }
    };
}
pub(crate) use snapshot;

/// Runs a command that reads an input.
pub fn typed(mut command: Command, input: impl AsRef<[u8]>) -> Run {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that quits early closes the pipe: no matter.
    let _ = child.stdin.take().unwrap().write_all(input.as_ref());
    child.wait_with_output().unwrap().into()
}

/// A text in UTF-16 with its mark, in one order of bytes or the other.
pub fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    let letters = [0xFEFF].into_iter().chain(text.encode_utf16());
    letters.flat_map(bytes).collect()
}

/// The sums of points by type of answers to a form.
pub fn sums(key: &Key, answers: &[Answer]) -> Profile {
    let points = answers.iter().map(|answer| f64::from(answer.points()));
    let given: Vec<_> = key.0.iter().copied().zip(points).collect();
    Tally::of(&given).sums
}

/// Properties without a file of earlier failures: what fails is printed, and becomes a test of its own.
pub fn properties() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}

/// What the program prints on standard output for a terminal of so many columns.
pub fn page(arguments: &[&str], columns: usize) -> String {
    let run: Run = rungs(arguments).env("COLUMNS", columns.to_string()).output().unwrap().into();
    run.out
}

/// The same with a catalogue that a variable names, so that no path of this machine stands in the commands of the page.
pub fn page_of(catalogue: &str, arguments: &[&str], columns: usize) -> String {
    let run: Run = rungs(arguments)
        .env("COLUMNS", columns.to_string())
        .env("RUNGS_CATALOGUE", catalogue)
        .output()
        .unwrap()
        .into();
    run.out
}
