//! The findings of a catalogue.

use serde::Serialize;

use crate::catalogue::finding::{Finding, Severity};
use crate::catalogue::load::Loaded;
use crate::words::wording::finding::{Site, wording};
use crate::words::{Lang, visible};

/// The document `rungs.check.v1`: the findings of a catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct CheckView {
    /// `rungs.check.v1`.
    pub schema: &'static str,
    /// The catalogue's name.
    pub name: String,
    /// How many roles it has.
    pub roles: usize,
    /// How many moves it has.
    pub moves: usize,
    /// How many roles have interests that a person's can be compared with.
    pub with_interests: usize,
    /// All findings, by file and line.
    pub findings: Vec<FindingView>,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct FindingView {
    /// The stable code of what is wrong.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// The file.
    pub file: String,
    /// The line, from 1; 0 where the whole file is meant.
    pub line: u32,
    /// The column, from 1; 0 where the whole file is meant.
    pub column: u32,
    /// What to do.
    pub remedy: String,
    /// What it is about, so that findings of one kind can be told together.
    #[serde(skip)]
    pub kind: String,
    /// What stands at the spot.
    #[serde(skip)]
    pub label: String,
    /// Byte offset and length of the spot.
    #[serde(skip)]
    pub bytes: (usize, usize),
    /// The file's index in the list of files.
    #[serde(skip)]
    pub file_index: usize,
}

/// The findings of a catalogue that was loaded.
pub fn check_view(lang: Lang, loaded: &Loaded) -> CheckView {
    CheckView {
        schema: "rungs.check.v1",
        name: loaded.catalogue.name.clone(),
        roles: loaded.catalogue.roles.len(),
        moves: loaded.catalogue.moves.len(),
        with_interests: loaded.catalogue.with_interests(),
        findings: loaded.findings.iter().map(|f| finding(lang, loaded, f)).collect(),
    }
}

fn finding(lang: Lang, loaded: &Loaded, finding: &Finding) -> FindingView {
    let spot = finding.spot;
    let at = Site { files: &loaded.files, spot };
    let words = wording(lang, &finding.fault, at);
    let index = spot.file as usize;
    FindingView {
        code: finding.fault.code(),
        kind: finding.fault.about().unwrap_or(&words.message).to_owned(),
        severity: finding.fault.severity(),
        message: visible(&words.message),
        file: loaded.files.get(index).map(|f| visible(&f.name)).unwrap_or_default(),
        line: spot.line,
        column: spot.column,
        remedy: visible(&words.remedy),
        label: visible(&words.label),
        bytes: (spot.start as usize, spot.length as usize),
        file_index: index,
    }
}
