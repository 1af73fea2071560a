//! Compiles the program's sentences, `data/locales/<language>/*.ftl`: nothing is parsed when the program starts.
//!
//! Each message becomes a struct with a field for each of its arguments, so that a missing or an unknown argument does not compile and
//! no two can be swapped unseen. English decides which messages there are and what their arguments are; a language that lacks one,
//! or uses another argument, fails the build. How an argument is used tells its type: see `src/words/mod.rs`.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::parser;

use crate::argument::{Kind, Kinds, find, references};
use crate::code::{Code, Facts, Pool, plain};
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
pub const BY_ID: &str = "cli";

/// Writes the module of all messages of all languages into a folder; the languages, English first.
pub fn compile(locales: &Path, out: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut languages = BTreeMap::new();
    for folder in fs::read_dir(locales)? {
        let folder = folder?.path();
        let code = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let files = read(&folder)?;
        if !files.is_empty() {
            languages.insert(code, files);
        }
    }
    let first = languages.remove(FIRST).ok_or("there are no English messages")?;
    let spoken = [FIRST.to_owned()].into_iter().chain(languages.keys().cloned());
    let spoken = spoken.collect();
    if pseudo::wanted() {
        languages.insert(pseudo::CODE.to_owned(), pseudo::of(&first));
    }
    let unlike =
        languages.iter().filter_map(|(code, files)| same_messages(code, &first, files).err());
    let unlike: Vec<String> = unlike.collect();
    if !unlike.is_empty() {
        return Err(unlike.join("\n").into());
    }
    fs::write(out.join("words.rs"), module(&first, &languages, out)?)?;
    Ok(spoken)
}

fn read(folder: &Path) -> Result<Files, Box<dyn Error>> {
    let mut files = Files::new();
    for file in fs::read_dir(folder)? {
        let path = file?.path();
        if path.extension().is_some_and(|ext| ext == "ftl") {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
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
            .map(|(name, kind)| (name.trim_end_matches(':').to_owned(), kind.trim().to_owned()))
            .collect();
        let id = message.id.name;
        for attribute in message.attributes {
            let id = format!("{id}-{}", attribute.id.name);
            let (pattern, types) = (attribute.value, types.clone());
            file.insert(id, Message { pattern, types });
        }
        if let Some(pattern) = message.value
            && file.insert(id.clone(), Message { pattern, types }).is_some()
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
    let but = |of: &[String], among: &[String]| -> Vec<String> {
        let of = of.iter().filter(|id| !among.contains(id));
        of.cloned().collect()
    };
    // A translator wants to know all at once.
    let missing = but(&wanted, &have).into_iter();
    let missing = missing.map(|id| format!("data/locales/{code}/{id} is missing"));
    let unknown = but(&have, &wanted).into_iter();
    let unknown = unknown.map(|id| format!("data/locales/{code}/{id} is not in {FIRST}"));
    let unlike: Vec<String> = missing.chain(unknown).collect();
    if unlike.is_empty() { Ok(()) } else { Err(unlike.join("\n")) }
}

/// The Rust text of the module; the programs of each language become files beside it.
fn module(
    first: &Files,
    others: &BTreeMap<String, Files>,
    out: &Path,
) -> Result<String, Box<dyn Error>> {
    let all: Vec<(&str, &Files)> = [(FIRST, first)]
        .into_iter()
        .chain(others.iter().map(|(code, files)| (code.as_str(), files)))
        .collect();
    let ids: Vec<(&str, &str)> = first
        .iter()
        .flat_map(|(name, file)| file.keys().map(move |id| (name.as_str(), id.as_str())))
        .collect();
    let mut facts = Facts::new();
    let mut closed = BTreeSet::new();
    for (name, id) in &ids {
        let kinds =
            Kinds::of(id, first, name).map_err(|error| format!("{name}.ftl: {id}: {error}"))?;
        for (_, files) in &all {
            if let Some(message) = find(id, files, name) {
                kinds.facts(&message.pattern, &mut facts, &mut closed);
            }
        }
    }
    let mut files = String::new();
    for (code, language) in &all {
        let (programs, text) = programs(code, language, first, &ids, &facts)?;
        fs::write(out.join(format!("words.{code}.bin")), programs)?;
        fs::write(out.join(format!("words.{code}.txt")), text)?;
        files.push_str(&format!(
            "Lang::{} => Words {{ code: include_bytes!(concat!(env!(\"OUT_DIR\"), \"/words.{code}.bin\")), \
             text: include_str!(concat!(env!(\"OUT_DIR\"), \"/words.{code}.txt\")) }},\n",
            camel(code)
        ));
    }
    let mut module = languages(&all.iter().map(|(code, _)| *code).collect::<Vec<_>>());
    module.push_str(&format!(
        "fn words(lang: Lang) -> Words {{ match lang {{ {files} }} }}\n{}",
        numbers(&facts, &closed)
    ));
    let mut parts = BTreeSet::new();
    for message in first.values().flat_map(|file| file.values()) {
        references(&message.pattern, &mut parts);
    }
    for (name, file) in first {
        module.push_str(&format!(
            "pub mod {} {{\n#![allow(unused_imports, clippy::all, clippy::pedantic)]\n",
            name.replace('-', "_")
        ));
        module.push_str(
            "use crate::words::{Hinted, Lang, Message, Names, fact, number_of, program::{self, Value}};\n",
        );
        let number =
            |id: &str| ids.iter().position(|known| *known == (name, id)).unwrap_or_default();
        if name == BY_ID {
            module.push_str(&by_id(file.keys().map(|id| (id, number(id)))));
        } else {
            for id in file.keys() {
                let hint = Some(format!("{id}-hint")).filter(|hint| file.contains_key(hint));
                let is_hint = id.strip_suffix("-hint").is_some_and(|of| file.contains_key(of));
                // A message that others are made of, or that stands with another, need not be said by itself.
                if parts.contains(id) || is_hint {
                    module.push_str("#[allow(dead_code)]\n");
                }
                let kinds = Kinds::of(id, first, name)?;
                let hint = hint.map(|hint| -> Result<_, String> {
                    Ok((number(&hint), Kinds::of(&hint, first, name)?))
                });
                let hint = hint.transpose()?;
                module.push_str(&message(id, number(id), &kinds, hint.as_ref()));
            }
        }
        module.push_str("}\n");
    }
    Ok(module)
}

/// The programs of a language with where each begins, and its texts.
fn programs(
    code: &str,
    language: &Files,
    first: &Files,
    ids: &[(&str, &str)],
    facts: &Facts,
) -> Result<(Vec<u8>, String), String> {
    let mut pool = Pool::default();
    let (mut starts, mut programs) = (Vec::new(), Vec::new());
    let number = |file: &str, id: &str| {
        let index = ids.iter().position(|known| *known == (file, id))?;
        u16::try_from(index).ok()
    };
    let head = 4 * (ids.len() + 1);
    let mut begin = |length: usize| {
        // All programs together are far below four gigabytes.
        let start = u32::try_from(head + length).unwrap_or_default();
        starts.extend(start.to_le_bytes());
    };
    for (file, id) in ids {
        let whole = |error| format!("{code}/{file}.ftl: {id}: {error}");
        let kinds = Kinds::of(id, first, file).map_err(whole)?;
        if !Kinds::of(id, language, file).map_err(whole)?.names().eq(kinds.names()) {
            return Err(whole("other arguments than in English".to_owned()));
        }
        begin(programs.len());
        let (files, kinds, number) = (language, &kinds, &number);
        let mut writer = Code { files, file, kinds, facts, number, pool: &mut pool };
        let program = writer.message(id).map_err(whole)?;
        if *file == BY_ID && plain(&language[*file][*id].pattern).is_none() {
            return Err(whole("it must take no argument".to_owned()));
        }
        programs.extend(program);
    }
    begin(programs.len());
    starts.extend(programs);
    Ok((starts, pool.text))
}

/// Functions that number the values of each enum that messages choose by; an enum that some message words whole has a number for each.
fn numbers(facts: &Facts, closed: &BTreeSet<String>) -> String {
    let mut out =
        "mod number_of {\n#![allow(non_snake_case, unreachable_patterns, clippy::match_wildcard_for_single_variants)]\nuse super::fact;\n"
            .to_owned();
    for (name, words) in facts {
        let arms = words.iter().enumerate();
        let arms: Vec<String> = arms
            .map(|(number, word)| format!("fact::{name}::{} => {number},", camel(word)))
            .collect();
        let rest = if closed.contains(name) { "" } else { "_ => u8::MAX," };
        out.push_str(&format!(
            "pub fn {name}(fact: fact::{name}) -> u8 {{ match fact {{ {} {rest} }} }}\n",
            arms.join(" ")
        ));
    }
    out + "}\n"
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
        variants.iter().map(|v| format!("Self::{v}")).collect::<Vec<_>>().join(", "),
        names.collect::<Vec<_>>().join(" "),
    )
}

/// The struct of one message, and how it is said; one with a hint takes the facts of both.
fn message(id: &str, number: usize, kinds: &Kinds, hint: Option<&(usize, Kinds)>) -> String {
    let both = [Some(kinds), hint.map(|(_, kinds)| kinds)];
    let borrowed = both.iter().flatten().any(|kinds| kinds.borrowed());
    let lifetime = if borrowed { "<'a>" } else { "" };
    let anonymous = if borrowed { "<'_>" } else { "" };
    let fields: BTreeSet<String> = both
        .iter()
        .flatten()
        .flat_map(|kinds| kinds.iter())
        .map(|(name, kind)| format!("pub {}: {}", snake(name), kind.rust()))
        .collect();
    let fields = Vec::from_iter(fields);
    let fields =
        if fields.is_empty() { ";".to_owned() } else { format!("{{ {} }}", fields.join(", ")) };
    let name = camel(id);
    let says = |of: &str, does: &str, number: usize, kinds: &Kinds| {
        let values = kinds.iter().map(|(name, kind)| kind.value(&format!("self.{}", snake(name))));
        format!(
            "impl {of} for {name}{anonymous} {{\nfn {does}(&self, lang: Lang, out: &mut String) {{ \
             program::write(lang, {number}, &[{}], out); }}\n}}\n",
            values.collect::<Vec<_>>().join(", ")
        )
    };
    let hint = hint.map(|(number, kinds)| says("Hinted", "hint", *number, kinds));
    format!(
        "#[derive(Clone, Copy)]\npub struct {name}{lifetime} {fields}\n{}{}",
        says("Message", "write", number, kinds),
        hint.unwrap_or_default()
    )
}

/// A function that finds the texts of a file without arguments by their ids.
fn by_id<'i>(ids: impl Iterator<Item = (&'i String, usize)>) -> String {
    let ids: Vec<String> = ids.map(|(id, number)| format!("({id:?}, {number})")).collect();
    format!(
        "static IDS: [(&str, usize); {}] = [{}];\n\
         pub fn text(lang: Lang, id: &str) -> Option<&'static str> {{\n\
         let index = IDS.binary_search_by_key(&id, |(known, _)| known).ok()?;\n\
         Some(program::text(lang, IDS[index].1))\n}}\n",
        ids.len(),
        ids.join(", ")
    )
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
    if matches!(name.as_str(), "type" | "move" | "in" | "for") { format!("{name}_") } else { name }
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

    /// A field's value as a fact that a program takes.
    fn value(&self, field: &str) -> String {
        match self {
            Self::Text => format!("Value::Text({field})"),
            Self::Count => format!("Value::Count({field})"),
            Self::Number => format!("Value::Number({field})"),
            Self::Names => format!("Value::Names({field})"),
            Self::Flag => format!("Value::Flag({field})"),
            Self::Fact(name) => format!("Value::Fact(number_of::{name}({field}))"),
            Self::Facts(name) => format!(
                "Value::Facts(&{field}.iter().map(|fact| number_of::{name}(*fact)).collect::<Vec<u8>>())"
            ),
            Self::Maybe(kind) => format!(
                "match {field} {{ Some(some) => {}, None => Value::Missing }}",
                kind.value("some")
            ),
        }
    }
}
