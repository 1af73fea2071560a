//! The files of a folder, each with the part of a catalogue that it holds.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use smol_str::SmolStr;

use super::bytes::refused;
use super::{MOST_FILES, Part, Read, SourceFile, gently, head};
use crate::language::language_tag;
use crate::unreadable::Unreadable;

/// The files beside the head, and the folders, that a catalogue has; all of one kind by the index of its name.
const FILES: [(&str, Part); 3] =
    [("skills.yaml", Part::Skills), ("types.yaml", Part::Types), ("steps.yaml", Part::Steps)];

const FOLDERS: [(&str, Part); 3] =
    [("roles", Part::Role), ("guide", Part::Topic), ("questionnaires", Part::Questionnaire)];

/// What may stand in a folder beside a catalogue: its other languages, its sources, and facts that it leaves out.
const BESIDE: [&str; 3] = ["locales", "sources", "left-out.yaml"];

/// How files end in which somebody may write a part in place of YAML.
const OTHER_FORMS: [&str; 4] = [".json", ".txt", ".csv", ".toml"];

pub(super) fn folder(path: &Path, budget: &mut u64) -> Result<Vec<SourceFile>, Unreadable> {
    let first = path.join("catalogue.yaml");
    if !first.exists() {
        return Err(Unreadable::NoHead { path: path.to_owned() });
    }
    let parts = parts(path)?;
    let mut files = Vec::with_capacity(parts.len());
    for (one, part) in &parts {
        let one = path.join(one);
        files.push(match part {
            Part::Head => head(&one, budget)?,
            part => gently(&one, part.clone(), budget),
        });
    }
    let indices: HashMap<&Path, usize> =
        parts.iter().map(|(one, _)| one.as_path()).zip(0..).collect();
    let mut strange = strange(path)?;
    for (language, folder) in languages(&path.join("locales"))? {
        strange.extend(self::strange(&folder)?);
        for (one, _) in self::parts(&folder)? {
            // There are at most some thousands of files.
            let of = indices.get(one.as_path()).and_then(|index| u32::try_from(*index).ok());
            let language = language.clone();
            let part = Part::Translation { language, of };
            files.push(gently(&folder.join(one), part, budget));
        }
    }
    files.extend(strange);
    files.extend(no_languages(&path.join("locales"))?);
    Ok(files)
}

/// The files of a folder by their paths inside it, the head first.
fn parts(folder: &Path) -> Result<Vec<(PathBuf, Part)>, Unreadable> {
    let head = [("catalogue.yaml", Part::Head)];
    // A link to nowhere is there too, and cannot be read.
    let there = head.into_iter().chain(FILES);
    let there = there.filter(|(name, _)| folder.join(name).symlink_metadata().is_ok());
    let mut parts: Vec<(PathBuf, Part)> = there.map(|(name, part)| (name.into(), part)).collect();
    for (name, part) in FOLDERS {
        let files = inside(&folder.join(name))?.into_iter();
        let files = files.filter(|one| is_yaml(one, false));
        parts.extend(
            files.filter_map(|one| Some((Path::new(name).join(one.file_name()?), part.clone()))),
        );
    }
    Ok(parts)
}

/// What stands in a folder, if it is one.
fn inside(folder: &Path) -> Result<Vec<PathBuf>, Unreadable> {
    if folder.is_dir() { entries(folder) } else { Ok(Vec::new()) }
}

/// What stands in a folder as if it belonged to the catalogue, and is read by nothing.
fn strange(path: &Path) -> Result<Vec<SourceFile>, Unreadable> {
    let mut strange = Vec::new();
    for (name, _) in FOLDERS {
        let inside = inside(&path.join(name))?.into_iter();
        let unread = inside.filter(|one| !is_yaml(one, false) && !beside_the_point(one));
        strange.extend(unread.map(|one| ignored(&one, None)));
    }
    let known = FILES.iter().chain(&FOLDERS).map(|(name, _)| *name);
    let known: Vec<&'static str> = known.chain(["catalogue.yaml"]).collect();
    for entry in entries(path)? {
        let name = name_of(&entry);
        let meant = || meant_for_a_catalogue(&entry) || kept_from(name, &known);
        if !known.contains(&name) && !BESIDE.contains(&name) && !is_custom(name) && meant() {
            let free = |name: &&str| !path.join(name).exists();
            strange.push(ignored(&entry, nearest(name, &known).filter(free)));
        }
    }
    Ok(strange)
}

/// What stands among the languages and is none.
fn no_languages(locales: &Path) -> Result<Vec<SourceFile>, Unreadable> {
    let strange = inside(locales)?.into_iter().filter(|one| {
        let language = language_tag(name_of(one)) && one.is_dir();
        !language && !is_custom(name_of(one)) && meant_for_a_catalogue(one)
    });
    Ok(strange.map(|one| ignored(&one, None)).collect())
}

/// The folders of translations by their languages, in alphabetical order.
fn languages(locales: &Path) -> Result<Vec<(SmolStr, PathBuf)>, Unreadable> {
    let mut folders = Vec::new();
    for path in inside(locales)? {
        let name = path.file_name().and_then(|name| name.to_str());
        if let Some(name) = name.filter(|name| language_tag(name) && path.is_dir()) {
            folders.push((name.into(), path.clone()));
        }
    }
    Ok(folders)
}

/// What stands in a folder, in a fixed order.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, Unreadable> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder).map_err(|e| refused(folder, &e))? {
        entries.push(entry.map_err(|e| refused(folder, &e))?.path());
        if entries.len() > MOST_FILES {
            return Err(Unreadable::TooMany { path: folder.to_owned(), limit: MOST_FILES });
        }
    }
    entries.sort();
    Ok(entries)
}

fn name_of(path: &Path) -> &str {
    let name = path.file_name().and_then(|name| name.to_str());
    name.unwrap_or_default()
}

/// Whether a name ends as YAML does; `loosely`, also in capitals.
fn is_yaml(path: &Path, loosely: bool) -> bool {
    let end = path.extension().and_then(|end| end.to_str());
    let end = end.unwrap_or_default();
    if loosely {
        end.eq_ignore_ascii_case("yaml") || end.eq_ignore_ascii_case("yml")
    } else {
        end == "yaml" || end == "yml"
    }
}

/// Whether somebody who put it there wants it to be read: YAML, or a folder that holds some.
fn meant_for_a_catalogue(path: &Path) -> bool {
    if !path.is_dir() {
        return is_yaml(path, true);
    }
    let inside = entries(path).unwrap_or_default();
    inside.iter().any(|one| is_yaml(one, true))
}

/// Whether nobody takes what stands among parts for one of them: it is hidden, tells of the folder, or is a folder that holds nothing else.
fn beside_the_point(path: &Path) -> bool {
    let empty = || {
        let inside = entries(path).unwrap_or_default();
        path.is_dir() && inside.iter().all(|one| beside_the_point(one))
    };
    is_custom(name_of(path)) || empty()
}

/// Whether a name is that of a file which any folder may have.
fn is_custom(name: &str) -> bool {
    const ABOUT: [&str; 5] = ["readme", "license", "licence", "copying", "notice"];
    let name = name.to_lowercase();
    let first = name.split(['.', '-']).next().unwrap_or_default();
    // The last two are what Windows leaves in folders.
    name.starts_with('.') || ABOUT.contains(&first) || name == "thumbs.db" || name == "desktop.ini"
}

/// Whether a name is that of a part with something about it, as an editor names what it keeps, or a part in another form.
fn kept_from(name: &str, known: &[&str]) -> bool {
    let mut stems = known.iter().filter_map(|known| known.strip_suffix(".yaml"));
    stems.any(|stem| {
        let form = name.strip_prefix(stem);
        let other = OTHER_FORMS.iter().any(|end| form == Some(*end));
        other || name.contains(&format!("{stem}.yaml"))
    })
}

/// The name of a part that is nearest to the name of a file or folder, if any is near.
fn nearest(name: &str, known: &[&'static str]) -> Option<&'static str> {
    let name = name.to_lowercase().replace(".yml", ".yaml");
    let distances = known.iter().map(|k| (strsim::osa_distance(&name, k), *k));
    let near = distances.filter(|(distance, k)| *distance <= 1 + k.len() / 4);
    near.min().map(|(_, k)| k)
}

fn ignored(path: &Path, meant: Option<&'static str>) -> SourceFile {
    SourceFile {
        name: path.display().to_string(),
        part: Part::Head,
        text: String::new(),
        read: Read::Ignored { meant },
    }
}
