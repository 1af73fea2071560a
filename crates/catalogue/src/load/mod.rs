//! From the files of a catalogue to the catalogue and its findings.

mod parts;

use std::collections::HashSet;
use std::path::Path;

use crate::Catalogue;
use crate::files::{self, Part, Read, SourceFile, Unreadable};
use crate::finding::{Broken, Fault, Finding, Severity, Spot};
use crate::questionnaire::Questionnaire;
use crate::read::{self, Parts, Reading};
use crate::yaml::{self, Node, Value};

/// What came of loading: the catalogue as far as it could be made, and all that is wrong with it.
#[derive(Debug)]
pub struct Loaded {
    /// The catalogue; to be used only where no finding is an error.
    pub catalogue: Catalogue,
    /// Findings in the order of files and lines.
    pub findings: Vec<Finding>,
    /// The files read; a finding's spot names one by its index here.
    pub files: Vec<SourceFile>,
}

impl Loaded {
    /// How many findings are errors.
    pub fn errors(&self) -> usize {
        self.findings.iter().filter(|f| f.fault.severity() == Severity::Error).count()
    }
}

/// Loads the catalogue at a path, a YAML file or a folder with `catalogue.yaml`, in its own language.
///
/// # Errors
///
/// Where the files cannot be read; what is wrong inside them is a finding.
pub fn load(path: &Path) -> Result<Loaded, Unreadable> {
    load_in(path, "")
}

/// Loads the catalogue at a path in a language, as far as it has it.
///
/// # Errors
///
/// As [`load`].
pub fn load_in(path: &Path, language: &str) -> Result<Loaded, Unreadable> {
    load_over(path, language, Catalogue::default)
}

/// Loads the catalogue at a path in a language, as far as it has it; one that it may extend is made only where it does.
///
/// # Errors
///
/// As [`load`].
pub fn load_over(
    path: &Path,
    language: &str,
    base: impl FnOnce() -> Catalogue,
) -> Result<Loaded, Unreadable> {
    let files = files::read(path)?;
    let folder = if path.is_dir() { Some(path) } else { path.parent() };
    Ok(assemble_over(files, folder, language, base))
}

/// A questionnaire that was loaded, and all that is wrong with it.
#[derive(Debug)]
pub struct LoadedQuestionnaire {
    /// The questionnaire, as far as it could be made.
    pub questionnaire: Option<Questionnaire>,
    /// Findings in the order of lines.
    pub findings: Vec<Finding>,
    /// The file.
    pub files: Vec<SourceFile>,
}

/// Loads a questionnaire from a YAML file of its own, in a language as far as it has it.
///
/// # Errors
///
/// Where the file cannot be read; what is wrong inside it is a finding.
pub fn load_questionnaire(path: &Path, language: &str) -> Result<LoadedQuestionnaire, Unreadable> {
    let mut budget = files::LIMIT;
    let file = files::file(path, Part::Questionnaire, &mut budget)?;
    let mut reading = Reading::default();
    reading.translations.base = "en".into();
    reading.translations.wanted = language.into();
    let node = tree(&file, 0, &mut reading);
    let questionnaire = node.and_then(|node| read::questionnaire(&mut reading, node));
    Ok(LoadedQuestionnaire { questionnaire, findings: reading.into_findings(), files: vec![file] })
}

/// Makes a catalogue of files already read; `folder` is where the file of facts is looked for.
pub fn assemble(files: Vec<SourceFile>, folder: Option<&Path>) -> Loaded {
    assemble_over(files, folder, "", Catalogue::default)
}

/// Makes a catalogue of files already read in a language.
fn assemble_over(
    files: Vec<SourceFile>,
    folder: Option<&Path>,
    language: &str,
    base: impl FnOnce() -> Catalogue,
) -> Loaded {
    let mut reading = Reading::default();
    reading.translations.wanted = language.into();
    let mut parts = read_parts(&files, &mut reading);
    if reading.errors == 0 {
        reading.note_translations();
    }
    parts.extend(base, &mut reading);
    let facts = parts.facts(folder, &mut reading);
    let catalogue = parts.into_catalogue(&facts, &mut reading);
    Loaded { catalogue, findings: reading.into_findings(), files }
}

/// The language of a catalogue, and its texts that can be translated: each once, by the index of its file.
pub fn translatable(files: &[SourceFile]) -> (String, Vec<(u32, String)>) {
    let mut reading = Reading::default();
    reading.translations.collected = Some(Vec::new());
    read_parts(files, &mut reading);
    let mut known = HashSet::new();
    let mut texts = reading.translations.collected.take().unwrap_or_default();
    texts.retain(|text| known.insert(text.clone()));
    let base = reading.translations.base.as_str();
    let base = if base.is_empty() { "en" } else { base };
    (base.to_owned(), texts)
}

fn read_parts(files: &[SourceFile], reading: &mut Reading) -> Parts {
    let mut parts = Parts::default();
    // A text is translated where it is read.
    let translation = |file: &SourceFile| matches!(file.part, Part::Translation { .. });
    let (first, then): (Vec<_>, Vec<_>) =
        files.iter().enumerate().partition(|(_, file)| translation(file));
    for (index, file) in first.into_iter().chain(then) {
        // A catalogue has at most some thousands of files.
        let index = u32::try_from(index).unwrap_or(u32::MAX);
        if let Some(node) = tree(file, index, reading) {
            parts.read(&file.part, node, reading);
        }
        if reading.full() {
            break;
        }
    }
    parts
}

/// The tree of a file; none where it holds none, which is noted.
fn tree<'t>(file: &'t SourceFile, index: u32, reading: &mut Reading) -> Option<Node<'t>> {
    let whole = Spot { file: index, ..Spot::default() };
    match &file.read {
        Read::Whole => {}
        Read::Ignored { meant } => {
            reading.note(Fault::Ignored(*meant), whole);
            return None;
        }
        Read::Not { why, spot } => {
            let why = why.clone();
            let spot = Spot { file: index, ..*spot };
            reading.note(Fault::Unreadable(why), spot);
            return None;
        }
    }
    let odd = read::scan(&file.text, index, reading);
    read::lost(&file.text, index, reading);
    match yaml::parse(&file.text, index) {
        // A table of translations may be empty.
        Ok(node) if node.value == Value::Null => {
            if !matches!(file.part, Part::Translation { .. }) {
                reading.note(Fault::EmptyFile, whole);
            }
        }
        Ok(node) => return Some(node),
        // A letter that does not belong there breaks the lines behind it, and has been noted.
        Err(finding) if odd && matches!(finding.fault, Fault::Syntax(_)) => {}
        Err(finding) => {
            let syntax = matches!(finding.fault, Fault::Syntax(_));
            match read::indented_tab(&file.text, finding.spot).filter(|_| syntax) {
                Some(tab) => reading.note(Fault::Syntax(Broken::Tab), tab),
                None => reading.note(finding.fault, finding.spot),
            }
        }
    }
    None
}
