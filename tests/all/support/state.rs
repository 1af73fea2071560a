//! A store in a folder of its own.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use rungs::builtin;
use rungs::record::{Given, Record};
use rungs::store::Store;
use serde_json::Value;
use tempfile::TempDir;

use super::Run;

/// A store in a folder of its own, which is gone after the test.
pub struct State {
    pub home: TempDir,
    pub store: Store,
}

impl State {
    pub fn new() -> Self {
        let home = TempDir::new().unwrap();
        let store = Store::at(home.path().join("state"));
        Self { home, store }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.home.path().join("state").join(name)
    }

    /// Puts a text where the store keeps something.
    pub fn put(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    /// Keeps a result of a form.
    pub fn add(&self, day: &str, form: &str, answers: Vec<Given>) -> String {
        let started = format!("{day}T09:00:00Z");
        let mut record = Record::new(started, "activities".to_owned(), form.to_owned(), None);
        record.finished = Some(format!("{day}T09:30:00Z"));
        record.answers = answers;
        self.store.add(&record).unwrap()
    }

    /// Keeps a result of the standard form.
    pub fn add_standard(&self, day: &str, digits: &str) -> String {
        self.add(day, "standard", standard(digits))
    }

    /// The program of the person whose state this is.
    pub fn rungs(&self, arguments: &[&str]) -> Command {
        let mut command = super::rungs(arguments);
        command.env("RUNGS_STATE", self.path(""));
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Run {
        self.rungs(arguments).output().unwrap().into()
    }

    /// The document of a command.
    pub fn json(&self, arguments: &[&str]) -> Value {
        let run = self.run(&[arguments, &["--format", "json"]].concat());
        assert_eq!(run.code, 0, "{}", run.err);
        serde_json::from_str(&run.out).unwrap()
    }
}

/// Answers to the standard form, in its order.
pub fn standard(digits: &str) -> Vec<Given> {
    let questionnaire = builtin::catalogue().questionnaire.into_inner().unwrap();
    let form = questionnaire.form("standard").unwrap();
    let ids = form.items.iter();
    given(ids.map(|at| questionnaire.items[*at].id.clone()), digits)
}

/// Answers to an official form, whose items are numbers.
pub fn numbered(digits: &str) -> Vec<Given> {
    given((1..).map(|number: usize| number.to_string()), digits)
}

/// An answer to each item, as far as there are digits.
fn given(items: impl Iterator<Item = String>, digits: &str) -> Vec<Given> {
    let answers = digits.bytes().map(|digit| digit - b'0');
    let given = items.zip(answers);
    given.map(|(item, answer)| Given { item, answer }).collect()
}
