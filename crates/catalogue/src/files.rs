//! Reading the bytes of a catalogue: one file or a folder, bounded.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use smol_str::SmolStr;

use super::finding::Spot;
use super::translation::language_tag;

/// The most bytes that a catalogue may have, all its files together.
pub const LIMIT: u64 = 40 * 1024 * 1024;
/// The path that stands for standard input.
pub const STANDARD_INPUT: &str = "-";
/// The most files that a folder may hold.
pub const MOST_FILES: usize = 20_000;

/// A file of a catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// Its path as a person would type it.
    pub name: String,
    /// What the file is, from its place in the folder.
    pub part: Part,
    /// Its text, as far as it could be read.
    pub text: String,
    /// Whether it was read.
    pub read: Read,
}

/// Whether a file was read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Read {
    /// To its end.
    #[default]
    Whole,
    /// Not at all: nothing of a catalogue has its name.
    Ignored {
        /// The name that is probably meant.
        meant: Option<&'static str>,
    },
    /// It could not be read.
    Not {
        /// Why.
        why: Unreadable,
        /// Up to where it was read.
        spot: Spot,
    },
}

/// How a file is written that is no UTF-8.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// Two bytes a letter, as some editors on Windows save.
    Utf16,
    /// One byte a letter: Latin-1, Windows-1252 and their kin.
    OneByte,
    /// No text at all.
    Binary,
}

/// Which part of a catalogue a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Name, levels and everything else: the only file, or `catalogue.yaml`.
    Head,
    /// One role.
    Role,
    /// The skills.
    Skills,
    /// The six types.
    Types,
    /// The steps.
    Steps,
    /// A questionnaire.
    Questionnaire,
    /// A topic of the guide.
    Topic,
    /// The texts of another file in another language.
    Translation {
        /// The language.
        language: SmolStr,
        /// The place of that file in the list of files; none where there is no such file.
        of: Option<u32>,
    },
}

/// Why a catalogue could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// There is no such file or folder.
    Missing {
        /// Which.
        path: PathBuf,
    },
    /// It is neither a file nor a folder.
    Special {
        /// Which.
        path: PathBuf,
    },
    /// It is a folder where a file should be.
    Folder {
        /// Which.
        path: PathBuf,
    },
    /// The folder has no `catalogue.yaml`.
    NoHead {
        /// Which.
        path: PathBuf,
    },
    /// There are more bytes than any catalogue needs.
    TooLarge {
        /// Which.
        path: PathBuf,
        /// The limit in bytes.
        limit: u64,
    },
    /// There are more files than any catalogue needs.
    TooMany {
        /// Which folder.
        path: PathBuf,
        /// The limit.
        limit: usize,
    },
    /// It is not UTF-8 text.
    NotText {
        /// Which.
        path: PathBuf,
        /// The line of the first letter that is none.
        line: usize,
        /// What it is in place of UTF-8.
        encoding: Encoding,
    },
    /// The system refused.
    Refused {
        /// Which.
        path: PathBuf,
        /// The system's words.
        why: String,
    },
}

/// Reads a catalogue's files; a folder's come in a fixed order.
///
/// A file that is no text, and any file of a folder beside its head that cannot be read, is in the list with the reason.
///
/// # Errors
///
/// Where the file, or the head of a folder, is missing, goes beyond the limits or may not be read.
pub fn read(path: &Path) -> Result<Vec<SourceFile>, Unreadable> {
    let mut budget = LIMIT;
    if path != Path::new(STANDARD_INPUT) && metadata(path)?.is_dir() {
        folder(path, &mut budget)
    } else {
        Ok(vec![head(path, &mut budget)?])
    }
}

/// The files beside the head, and the folders, that a catalogue has; all of one kind by the place of its name.
const FILES: [(&str, Part); 3] = [
    ("skills.yaml", Part::Skills),
    ("types.yaml", Part::Types),
    ("steps.yaml", Part::Steps),
];
const FOLDERS: [(&str, Part); 3] = [
    ("roles", Part::Role),
    ("guide", Part::Topic),
    ("questionnaires", Part::Questionnaire),
];
/// What may stand in a folder beside a catalogue: its other languages, its sources, and facts that it leaves out.
const BESIDE: [&str; 3] = ["locales", "sources", "left-out.yaml"];

fn head(path: &Path, budget: &mut u64) -> Result<SourceFile, Unreadable> {
    match file(path, Part::Head, budget) {
        Err(why @ Unreadable::NotText { .. }) => Ok(unread(path, Part::Head, why)),
        read => read,
    }
}

fn folder(path: &Path, budget: &mut u64) -> Result<Vec<SourceFile>, Unreadable> {
    let first = path.join("catalogue.yaml");
    if !first.exists() {
        return Err(Unreadable::NoHead {
            path: path.to_owned(),
        });
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
    let places: HashMap<&Path, usize> = parts
        .iter()
        .map(|(one, _)| one.as_path())
        .zip(0..)
        .collect();
    for (language, folder) in languages(&path.join("locales"))? {
        for (one, _) in self::parts(&folder)? {
            // There are at most some thousands of files.
            let of = places
                .get(one.as_path())
                .and_then(|place| u32::try_from(*place).ok());
            let language = language.clone();
            let part = Part::Translation { language, of };
            files.push(gently(&folder.join(one), part, budget));
        }
    }
    files.extend(strange(path)?);
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
    if folder.is_dir() {
        entries(folder)
    } else {
        Ok(Vec::new())
    }
}

/// What stands in a folder as if it belonged to the catalogue, and is read by nothing.
fn strange(path: &Path) -> Result<Vec<SourceFile>, Unreadable> {
    let mut strange = Vec::new();
    for (name, _) in FOLDERS {
        let inside = inside(&path.join(name))?.into_iter();
        let unread = inside.filter(|one| !is_yaml(one, false) && meant_for_a_catalogue(one));
        strange.extend(unread.map(|one| ignored(&one, None)));
    }
    let known = FILES.iter().chain(&FOLDERS).map(|(name, _)| *name);
    let known: Vec<&'static str> = known.chain(["catalogue.yaml"]).collect();
    for entry in entries(path)? {
        let name = name_of(&entry);
        if !known.contains(&name) && !BESIDE.contains(&name) && meant_for_a_catalogue(&entry) {
            strange.push(ignored(&entry, nearest(name, &known)));
        }
    }
    Ok(strange)
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
            return Err(Unreadable::TooMany {
                path: folder.to_owned(),
                limit: MOST_FILES,
            });
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

/// Reads a file of a folder; where that fails, the reason.
fn gently(path: &Path, part: Part, budget: &mut u64) -> SourceFile {
    file(path, part.clone(), budget).unwrap_or_else(|why| unread(path, part, why))
}

/// A file that cannot be read; of one that is no text the part before the first letter that is none.
fn unread(path: &Path, part: Part, why: Unreadable) -> SourceFile {
    let mut text = String::new();
    let mut spot = Spot::default();
    if let Unreadable::NotText { line, encoding, .. } = &why
        && *encoding == Encoding::OneByte
    {
        let bytes = fs::read(path).unwrap_or_default();
        let whole = bytes.utf8_chunks().next().map_or("", |chunk| chunk.valid());
        let before = whole.rsplit('\n').next().unwrap_or_default();
        let small = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        spot = Spot {
            line: small(*line),
            column: small(before.chars().count() + 1),
            start: small(whole.len()),
            ..spot
        };
        whole.clone_into(&mut text);
    }
    SourceFile {
        name: path.display().to_string(),
        part,
        text,
        read: Read::Not { why, spot },
    }
}

/// Reads one text file within a budget of bytes, which it lowers.
///
/// # Errors
///
/// Where it is missing, is no text, goes beyond the limits or may not be read.
pub fn file(path: &Path, part: Part, budget: &mut u64) -> Result<SourceFile, Unreadable> {
    if path == Path::new(STANDARD_INPUT) {
        return text_of(std::io::stdin().lock(), path, part, budget);
    }
    let about = metadata(path)?;
    if about.is_dir() {
        return Err(Unreadable::Folder {
            path: path.to_owned(),
        });
    }
    // A pipe or a device could keep the program waiting for ever.
    if !about.is_file() {
        return Err(Unreadable::Special {
            path: path.to_owned(),
        });
    }
    if about.len() > *budget {
        return Err(Unreadable::TooLarge {
            path: path.to_owned(),
            limit: LIMIT,
        });
    }
    let open = fs::File::open(path).map_err(|e| refused(path, &e))?;
    text_of(open, path, part, budget)
}

/// The text that arrives from a file or a pipe.
fn text_of(
    open: impl io::Read,
    path: &Path,
    part: Part,
    budget: &mut u64,
) -> Result<SourceFile, Unreadable> {
    let too_large = || Unreadable::TooLarge {
        path: path.to_owned(),
        limit: LIMIT,
    };
    let mut bytes = Vec::new();
    // A file may grow while it is read: the limit holds for what arrives.
    open.take(*budget + 1)
        .read_to_end(&mut bytes)
        .map_err(|e| refused(path, &e))?;
    *budget = budget
        .checked_sub(bytes.len() as u64)
        .ok_or_else(too_large)?;
    Ok(SourceFile {
        name: path.display().to_string(),
        part,
        text: text(bytes, path)?,
        read: Read::Whole,
    })
}

/// Bytes as text.
fn text(bytes: Vec<u8>, path: &Path) -> Result<String, Unreadable> {
    let zeros = bytes.contains(&0);
    let marked = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
    let not_text = |valid: &[u8]| {
        // Most letters of most texts have a zero as one and the same of their two bytes.
        let half = mostly_zero(valid, 0) != mostly_zero(valid, 1);
        Unreadable::NotText {
            path: path.to_owned(),
            line: valid.split(|byte| *byte == b'\n').count(),
            encoding: match (marked || half, zeros) {
                (true, _) => Encoding::Utf16,
                (false, true) => Encoding::Binary,
                (false, false) => Encoding::OneByte,
            },
        }
    };
    match String::from_utf8(bytes) {
        Ok(text) if !zeros => Ok(text),
        Ok(text) => Err(not_text(text.as_bytes())),
        Err(error) if zeros || marked => Err(not_text(error.as_bytes())),
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            Err(not_text(&error.as_bytes()[..valid]))
        }
    }
}

/// Whether every other byte, from the first or the second on, is zero more often than not.
fn mostly_zero(bytes: &[u8], first: usize) -> bool {
    let bytes = &bytes[..bytes.len().min(1_000)];
    let every = bytes.iter().skip(first).step_by(2);
    every.clone().filter(|byte| **byte == 0).count() * 2 > every.count()
}

fn metadata(path: &Path) -> Result<fs::Metadata, Unreadable> {
    fs::metadata(path).map_err(|e| {
        if e.kind() == std::io::ErrorKind::NotFound {
            Unreadable::Missing {
                path: path.to_owned(),
            }
        } else {
            refused(path, &e)
        }
    })
}

fn refused(path: &Path, error: &std::io::Error) -> Unreadable {
    Unreadable::Refused {
        path: path.to_owned(),
        why: error.to_string(),
    }
}
