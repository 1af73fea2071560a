//! Citations: every one must name a fact of a source.

use std::collections::BTreeSet;

use super::nearest;
use crate::finding::Fault;
use crate::read::Reading;

/// The facts that a citation may name.
#[derive(Debug)]
pub struct Facts {
    sources: Vec<String>,
    defined: Option<BTreeSet<String>>,
}

impl Facts {
    /// Any id that is a source's, or begins with a source's id and a hyphen.
    pub fn any_of(sources: Vec<String>) -> Self {
        Self { sources, defined: None }
    }

    /// The ids that a Markdown file of facts defines: in brackets at the start of a list item, or in the first cell of a
    /// table row.
    pub fn defined_in(text: &str, sources: Vec<String>) -> Self {
        let begins = |id: &str| {
            sources
                .iter()
                .any(|source| id.strip_prefix(source.as_str()).is_some_and(|r| r.starts_with('-')))
        };
        let defined = text.lines().filter_map(definition).filter(|id| begins(id));
        let defined = Some(defined.map(str::to_owned).collect());
        Self { sources, defined }
    }

    fn knows(&self, citation: &str) -> bool {
        self.sources.iter().any(|source| {
            citation
                .strip_prefix(source.as_str())
                .is_some_and(|rest| rest.is_empty() || self.of_source(citation, rest))
        })
    }

    fn of_source(&self, citation: &str, rest: &str) -> bool {
        rest.starts_with('-') && self.defined.as_ref().is_none_or(|d| d.contains(citation))
    }
}

fn definition(line: &str) -> Option<&str> {
    let line = line.trim_start();
    if let Some(item) = line.strip_prefix("- [").or(line.strip_prefix("* [")) {
        return item.split_once(']').map(|(id, _)| id);
    }
    let cell = line.strip_prefix('|')?.split('|').next()?.trim();
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
    (!cell.is_empty() && cell.chars().all(plain)).then_some(cell)
}

/// Notes every citation that names no fact.
pub fn check(facts: &Facts, reading: &mut Reading) {
    for cited in std::mem::take(&mut reading.citations) {
        if facts.knows(&cited.value) {
            continue;
        }
        let known = facts.defined.iter().flatten().map(String::as_str);
        let known = known.chain(facts.sources.iter().map(String::as_str));
        let nearest = nearest(&cited.value, known, reading);
        let id = cited.value;
        let fault = Fault::UnknownSource { id, nearest };
        reading.note(fault, cited.spot);
    }
}
