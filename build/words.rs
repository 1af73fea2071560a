//! Compiles the program's sentences, `data/locales/<language>/*.ftl`, into Rust: nothing is parsed when the program starts.
//!
//! Each message becomes a struct with a field for each of its arguments, so that a missing or an unknown argument does not compile and
//! no two can be swapped unseen. English decides which messages there are and what their arguments are; a language that lacks one,
//! or uses another argument, fails the build. How an argument is used tells its type: see `src/words/mod.rs`.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::Path;
use std::{env, fs};

use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::parser;

use crate::argument::{Kind, Kinds, references};
use crate::code::Code;
use crate::pseudo;

/// A message of one language: its pattern and what its comment says of its arguments.
pub struct Message {
    pub pattern: Pattern<String>,
    pub types: BTreeMap<String, String>,
}

/// The messages of one file by id.
type File = BTreeMap<String, Message>;
/// The files of one language by name.
pub type Files = BTreeMap<String, File>;

/// The language that decides which messages there are.
const FIRST: &str = "en";
/// The file whose texts are looked up by id: the help of the command line is built only where it is asked for.
const BY_ID: &str = "cli";

/// Writes the module of all messages of all languages into a folder; the languages, English first.
pub fn compile(locales: &Path, out: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut languages = BTreeMap::new();
    for folder in fs::read_dir(locales)? {
        let folder = folder?.path();
        let code = folder
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let files = read(&folder)?;
        if !files.is_empty() {
            languages.insert(code, files);
        }
    }
    let first = languages
        .remove(FIRST)
        .ok_or("there are no English messages")?;
    let spoken = [FIRST.to_owned()]
        .into_iter()
        .chain(languages.keys().cloned());
    let spoken = spoken.collect();
    if env::var_os("CARGO_FEATURE_PSEUDO").is_some() {
        languages.insert(pseudo::CODE.to_owned(), pseudo::of(&first));
    }
    for (code, files) in &languages {
        same_messages(code, &first, files)?;
    }
    fs::write(out.join("words.rs"), module(&first, &languages)?)?;
    Ok(spoken)
}

fn read(folder: &Path) -> Result<Files, Box<dyn Error>> {
    let mut files = Files::new();
    for file in fs::read_dir(folder)? {
        let path = file?.path();
        if path.extension().is_some_and(|ext| ext == "ftl") {
            let name = path
                .file_stem()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            let text = fs::read_to_string(&path)?;
            let file = parse(&text).map_err(|wrong| format!("{}: {wrong}", path.display()))?;
            files.insert(name, file);
        }
    }
    Ok(files)
}

/// The messages of a file; an attribute counts as a message of its own, named after both.
fn parse(text: &str) -> Result<File, String> {
    let resource = parser::parse(text.to_owned()).map_err(|(_, errors)| format!("{errors:?}"))?;
    let mut file = File::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let types: BTreeMap<String, String> = message
            .comment
            .iter()
            .flat_map(|comment| &comment.content)
            .filter_map(|line| line.trim().strip_prefix('$')?.split_once(' '))
            .map(|(name, kind)| {
                (
                    name.trim_end_matches(':').to_owned(),
                    kind.trim().to_owned(),
                )
            })
            .collect();
        let id = message.id.name;
        for attribute in message.attributes {
            let id = format!("{id}-{}", attribute.id.name);
            let (pattern, types) = (attribute.value, types.clone());
            file.insert(id, Message { pattern, types });
        }
        if let Some(pattern) = message.value
            && file
                .insert(id.clone(), Message { pattern, types })
                .is_some()
        {
            return Err(format!("`{id}` stands twice"));
        }
    }
    Ok(file)
}

fn same_messages(code: &str, first: &Files, other: &Files) -> Result<(), String> {
    let ids = |files: &Files| -> Vec<String> {
        let all = files.iter();
        all.flat_map(|(name, file)| file.keys().map(move |id| format!("{name}.ftl: {id}")))
            .collect()
    };
    let (wanted, have) = (ids(first), ids(other));
    if let Some(missing) = wanted.iter().find(|id| !have.contains(id)) {
        return Err(format!("{code} lacks the message {missing}"));
    }
    match have.iter().find(|id| !wanted.contains(id)) {
        Some(unknown) => Err(format!("{code} has an unknown message {unknown}")),
        None => Ok(()),
    }
}

/// The Rust text of the module.
fn module(first: &Files, others: &BTreeMap<String, Files>) -> Result<String, Box<dyn Error>> {
    let codes: Vec<&str> = [FIRST]
        .into_iter()
        .chain(others.keys().map(String::as_str))
        .collect();
    let mut out = languages(&codes);
    let mut parts = BTreeSet::new();
    for message in first.values().flat_map(|file| file.values()) {
        references(&message.pattern, &mut parts);
    }
    for (name, file) in first {
        out.push_str(&format!(
            "pub mod {} {{\n#![allow(unused_imports, clippy::all, clippy::pedantic)]\n",
            name.replace('-', "_")
        ));
        out.push_str("use crate::words::{Lang, Message, Names, fact, list, number};\n");
        if name == BY_ID {
            let all = [(FIRST, first)]
                .into_iter()
                .chain(others.iter().map(|(c, f)| (c.as_str(), f)));
            out.push_str(&by_id(
                &all.map(|(code, files)| (code, &files[name]))
                    .collect::<Vec<_>>(),
            )?);
        } else {
            for id in file.keys() {
                let whole = |error| format!("{name}.ftl: {id}: {error}");
                // A message that others are made of need not be said by itself.
                if parts.contains(id) {
                    out.push_str("#[allow(dead_code)]\n");
                }
                out.push_str(&message(name, id, first, others).map_err(whole)?);
            }
        }
        out.push_str("}\n");
    }
    Ok(out)
}

/// The languages as an enum.
fn languages(codes: &[&str]) -> String {
    let variants: Vec<String> = codes.iter().map(|code| camel(code)).collect();
    let names = codes
        .iter()
        .zip(&variants)
        .map(|(code, variant)| format!("Self::{variant} => \"{code}\","));
    let listed: Vec<String> = variants
        .iter()
        .zip(codes)
        .map(|(variant, code)| {
            let first = if *code == FIRST { "#[default] " } else { "" };
            format!("{first}/// `{code}`.\n{variant},")
        })
        .collect();
    format!(
        "/// A language that the program speaks.\n#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]\npub enum Lang {{ {} }}\n\
         impl Lang {{\n/// Every language, English first.\npub const ALL: [Self; {}] = [{}];\n\
         /// Its code, as `lang` in a page and `--lang` name it.\npub fn code(self) -> &'static str {{ match self {{ {} }} }}\n}}\n",
        listed.join(" "),
        codes.len(),
        variants
            .iter()
            .map(|v| format!("Self::{v}"))
            .collect::<Vec<_>>()
            .join(", "),
        names.collect::<Vec<_>>().join(" "),
    )
}

/// The struct of one message, and how each language says it.
fn message(
    file: &str,
    id: &str,
    first: &Files,
    others: &BTreeMap<String, Files>,
) -> Result<String, String> {
    let kinds = Kinds::of(id, first, file)?;
    let borrowed = kinds.borrowed();
    let lifetime = if borrowed { "<'a>" } else { "" };
    let fields: Vec<String> = kinds
        .iter()
        .map(|(name, kind)| format!("pub {}: {}", snake(name), kind.rust()))
        .collect();
    let names: Vec<String> = kinds.iter().map(|(name, _)| snake(name)).collect();
    let all = [(FIRST, first)]
        .into_iter()
        .chain(others.iter().map(|(code, files)| (code.as_str(), files)));
    let mut arms = String::new();
    for (code, files) in all {
        if Kinds::names_of(id, files, file)? != kinds.names() {
            return Err(format!("{code} has other arguments than English"));
        }
        let body = Code::new(files, file, &kinds).message(id)?;
        arms.push_str(&format!("Lang::{} => {{ {body} }}\n", camel(code)));
    }
    let name = camel(id);
    let fields = if fields.is_empty() {
        ";".to_owned()
    } else {
        format!("{{ {} }}", fields.join(", "))
    };
    let taken = if names.is_empty() {
        String::new()
    } else {
        format!("let Self {{ {} }} = *self;", names.join(", "))
    };
    let anonymous = if borrowed { "<'_>" } else { "" };
    Ok(format!(
        "#[derive(Clone, Copy)]\npub struct {name}{lifetime} {fields}\nimpl Message for {name}{anonymous} {{\n#[allow(unused_variables)]\n\
         fn write(&self, lang: Lang, out: &mut String) {{ {taken} match lang {{ {arms} }} }}\n}}\n"
    ))
}

/// A function that finds the texts of a file without arguments by their ids.
fn by_id(languages: &[(&str, &File)]) -> Result<String, String> {
    let mut arms = String::new();
    for (code, file) in languages {
        for (id, message) in *file {
            let text =
                Code::plain(&message.pattern).ok_or(format!("`{id}` must take no argument"))?;
            arms.push_str(&format!("(Lang::{}, {id:?}) => {text:?},\n", camel(code)));
        }
    }
    Ok(format!(
        "pub fn text(lang: Lang, id: &str) -> Option<&'static str> {{ Some(match (lang, id) {{ {arms} _ => return None }}) }}\n"
    ))
}

/// `next-rung` as `NextRung`.
pub fn camel(id: &str) -> String {
    id.split('-')
        .map(|word| {
            let (head, rest) = word.split_at(usize::from(!word.is_empty()));
            head.to_uppercase() + rest
        })
        .collect()
}

/// `from-role` as `from_role`.
pub fn snake(id: &str) -> String {
    let name = id.replace('-', "_");
    if matches!(name.as_str(), "type" | "move" | "in" | "for") {
        format!("{name}_")
    } else {
        name
    }
}

impl Kind {
    /// The Rust type of a field.
    fn rust(&self) -> String {
        match self {
            Self::Text => "&'a str".to_owned(),
            Self::Count => "usize".to_owned(),
            Self::Number => "f64".to_owned(),
            Self::Names => "&'a dyn Names".to_owned(),
            Self::Flag => "bool".to_owned(),
            Self::Fact(name) => format!("fact::{name}"),
            Self::Facts(name) => format!("&'a [fact::{name}]"),
            Self::Maybe(kind) => format!("Option<{}>", kind.rust()),
        }
    }
}
