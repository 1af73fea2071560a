//! `rungs catalogue`.

use std::io;
use std::path::Path;

use super::arguments::{self, CatalogueAction, Format};
use super::context::Context;
use super::starter::{small, starter};
use crate::builtin;
use crate::catalogue::files::{self, Part, Unreadable};
use crate::catalogue::load::translatable;
use crate::catalogue::table::column::COLUMNS;
use crate::catalogue::table::{Table, table};
use crate::document::check::check_view;
use crate::document::occupations::occupations_view;
use crate::failure::Failure;
use crate::format::text::findings;
use crate::format::visible;
use crate::page::{self, check};
use crate::search::Query;
use crate::words::new as words;
use crate::words::options::set_catalogue;

/// How many next roles that stand lower are named.
const DOWNWARD: usize = 5;

/// The JSON Schema of a catalogue; a test holds that it is what the types give.
const SCHEMA: &str = include_str!("../../schemas/rungs.catalogue.v1.json");

pub fn run(context: &Context, options: &arguments::Catalogue) -> anyhow::Result<u8> {
    match &options.action {
        CatalogueAction::Check { path, strict, page } => {
            if let Some(path) = path {
                // What the page says to type next is about this file.
                set_catalogue(Some(&visible(&path.to_string_lossy())));
            }
            let path = path.as_deref().or(context.catalogue_path());
            let path = path.ok_or(Failure::NothingToCheck)?;
            check(context, path, *strict, page.format)
        }
        CatalogueAction::New { from_csv } => new(context, from_csv.as_deref()),
        CatalogueAction::Translate { language, folder } => translate(context, language, folder),
        CatalogueAction::Schema => {
            context.print(SCHEMA)?;
            Ok(super::DONE)
        }
        CatalogueAction::Occupations { words, page } => {
            occupations(context, &words.join(" "), page.format)
        }
    }
}

/// Writes a file to begin with.
fn new(context: &Context, from: Option<&Path>) -> anyhow::Result<u8> {
    let table = match from {
        Some(path) => {
            let file = files::file(path, Part::Head, &mut { files::LIMIT });
            let file = file.map_err(Failure::Catalogue)?;
            let bad = |bad| Failure::Table { path: file.name.clone(), bad };
            table(&file.text).map_err(bad)?
        }
        None => small(context.lang),
    };
    context.print(&starter(context.lang, &table))?;
    beside(context, &table)?;
    Ok(super::DONE)
}

/// Puts a file beside each that has texts, with every text and room for its translation; what is there already stays.
fn translate(context: &Context, language: &str, folder: &Path) -> anyhow::Result<u8> {
    if !folder.is_dir() {
        let path = folder.to_owned();
        return Err(Failure::Catalogue(Unreadable::NoHead { path }).into());
    }
    let sources = files::read(folder).map_err(Failure::Catalogue)?;
    let (base, texts) = translatable(&sources);
    let to = folder.join("locales").join(language);
    let (mut made, mut kept, mut count) = (0, 0, 0);
    for (index, source) in (0_u32..).zip(&sources) {
        let own = texts.iter().filter(|(file, _)| *file == index);
        let own: Vec<&str> = own.map(|(_, text)| text.as_str()).collect();
        let inside = Path::new(&source.name).strip_prefix(folder);
        let Some(inside) = inside.ok().filter(|_| !own.is_empty()) else {
            continue;
        };
        let path = to.join(inside);
        if path.exists() {
            kept += 1;
            continue;
        }
        write(&path, &room(&base, language, &own))?;
        (made, count) = (made + 1, count + own.len());
    }
    let (path, folder) = (&to.display().to_string(), &folder.display().to_string());
    let said = words::Translation { files: made, texts: count, kept, path, folder };
    context.print(&(context.lang.say(said) + "\n"))?;
    Ok(super::DONE)
}

fn write(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(path, text)
}

/// Texts with an empty translation under each.
fn room(base: &str, language: &str, texts: &[&str]) -> String {
    let quoted = |text: &str| text.replace('\\', "\\\\").replace('"', "\\\"");
    let entry = |text: &&str| format!("- {base}: \"{}\"\n  {language}: \"\"\n", quoted(text));
    texts.iter().map(entry).collect()
}

/// Says what the file does not show of how its table was read.
fn beside(context: &Context, table: &Table) -> io::Result<()> {
    let lang = context.lang;
    if !table.left_out.is_empty() {
        let (names, known) = (&table.left_out, &COLUMNS.as_slice());
        context.note(&lang.say(words::LeftOut { names, known }))?;
    }
    if table.turned {
        context.note(&lang.say(words::Turned))?;
    }
    for (from, to) in table.downward.iter().take(DOWNWARD) {
        let (from, to) = (&table.rows[*from].title, &table.rows[*to].title);
        context.note(&lang.say(words::Downward { from, to }))?;
    }
    Ok(())
}

fn occupations(context: &Context, words: &str, format: Format) -> anyhow::Result<u8> {
    let query = Query::parse(words).map_err(Failure::Search)?;
    let view = occupations_view(words, &query);
    context.show(format, &view, |reader| page::occupations::page(reader, &view))?;
    Ok(if view.occupations.is_empty() { super::NEGATIVE } else { super::DONE })
}

/// Errors are a negative finding, warnings only where the person wants it so.
fn check(context: &Context, path: &Path, strict: bool, format: Format) -> anyhow::Result<u8> {
    let loaded = builtin::load(path, context.lang).map_err(Failure::Catalogue)?;
    let view = check_view(context.lang, &loaded);
    if format == Format::Text {
        context.print(&findings(context.lang, &view, &loaded.files, context.look()))?;
    } else {
        context.show(format, &view, |reader| check::page(reader, &view))?;
    }
    if loaded.findings.iter().any(|f| f.fault.unreadable()) {
        return Ok(super::USAGE);
    }
    let negative = loaded.errors() > 0 || strict && !loaded.findings.is_empty();
    Ok(if negative { super::NEGATIVE } else { super::DONE })
}
