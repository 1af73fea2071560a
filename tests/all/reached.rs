//! Every text of the catalogue that cites something stands on a page that somebody can ask for.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::support;
use rungs::builtin;
use rungs::catalogue::Catalogue;
use rungs::catalogue::yaml::{Node, Value, parse};

/// The keys whose value is a text that a page tells; a title or an alias is a name.
const TOLD: [&str; 3] = ["text", "when", "nickname"];
/// Folders beside the catalogue's own texts: translations, the digest, occupations, questions.
const BESIDE: [&str; 4] = ["locales", "sources", "onet", "questionnaires"];

/// The files that hold the built-in catalogue.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() && !BESIDE.contains(&name) {
            files(&path, found);
        } else if path.extension().is_some_and(|end| end == "yaml") {
            found.push(path);
        }
    }
}

fn key<'n>(node: &'n Node) -> &'n str {
    match &node.value {
        Value::Text(key) => key,
        _ => "",
    }
}

/// Every text beside which something is cited, wherever in a file it stands.
fn cited(node: &Node, texts: &mut BTreeSet<String>) {
    match &node.value {
        Value::List(all) => all.iter().for_each(|node| cited(node, texts)),
        Value::Map(fields) => {
            let cites = |value: &Value| matches!(value, Value::List(ids) if !ids.is_empty());
            let mut sources = fields.iter().filter(|(k, _)| key(k).ends_with("sources"));
            if sources.any(|(_, ids)| cites(&ids.value)) {
                let told = fields.iter().filter(|(k, _)| TOLD.contains(&key(k)));
                texts.extend(told.map(|(_, text)| plain(key(text))));
            }
            for (_, node) in fields {
                cited(node, texts);
            }
        }
        _ => {}
    }
}

/// A text without what a format or a page adds to it: marks, line breaks, a stop at its end.
fn plain(text: &str) -> String {
    let text = text.replace(['\\', '*', '`', '\u{a0}'], " ");
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").trim_end_matches('.').to_lowercase()
}

/// Everything that the pages of the catalogue say when they are asked for all of it.
fn told(catalogue: &Catalogue) -> String {
    let roles = catalogue.roles.iter().map(|role| role.id.as_str());
    let roles =
        roles.flat_map(|id| [vec!["role", id], vec!["ladder", id], vec!["plan", "--from", id]]);
    let topics = catalogue.guide.iter();
    let topics = topics.map(|topic| vec!["guide", topic.id.as_str()]);
    let mut told = String::new();
    for mut page in roles.chain(topics).chain([vec!["ladder"]]) {
        page.extend(["--all", "--format", "markdown"]);
        told.push_str(&plain(&support::run(&page).out));
        told.push('\n');
    }
    told
}

#[test]
fn every_text_that_cites_something_is_told_on_some_page() {
    let mut paths = Vec::new();
    files(Path::new("data"), &mut paths);
    let mut texts = BTreeSet::new();
    for path in paths {
        let text = fs::read_to_string(&path).unwrap();
        cited(&parse(&text, 0).unwrap(), &mut texts);
    }
    assert!(texts.len() > 1_000, "only {} texts", texts.len());
    let told = told(&builtin::catalogue());
    let silent: Vec<&String> = texts.iter().filter(|text| !told.contains(*text)).collect();
    let (all, left) = (texts.len(), silent.len());
    assert!(silent.is_empty(), "of {all} texts {left} are on no page: {silent:#?}");
}
