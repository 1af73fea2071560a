//! Reading the bytes of a catalogue: one file or a folder, bounded.

use std::collections::HashMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use smol_str::SmolStr;

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
    /// Its text.
    pub text: String,
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
        /// The offset of the first byte that is none.
        offset: usize,
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
/// # Errors
///
/// Where a file is missing, is no text, goes beyond the limits or may not be read.
pub fn read(path: &Path) -> Result<Vec<SourceFile>, Unreadable> {
    let mut budget = LIMIT;
    if path != Path::new(STANDARD_INPUT) && metadata(path)?.is_dir() {
        folder(path, &mut budget)
    } else {
        Ok(vec![file(path, Part::Head, &mut budget)?])
    }
}

fn folder(path: &Path, budget: &mut u64) -> Result<Vec<SourceFile>, Unreadable> {
    let head = path.join("catalogue.yaml");
    if !head.exists() {
        return Err(Unreadable::NoHead {
            path: path.to_owned(),
        });
    }
    let parts = parts(path)?;
    let mut files = Vec::with_capacity(parts.len());
    for (one, part) in &parts {
        files.push(file(&path.join(one), part.clone(), budget)?);
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
            files.push(file(
                &folder.join(one),
                Part::Translation { language, of },
                budget,
            )?);
        }
    }
    Ok(files)
}

/// The files of a folder by their paths inside it, the head first.
fn parts(folder: &Path) -> Result<Vec<(PathBuf, Part)>, Unreadable> {
    let whole = [
        ("catalogue.yaml", Part::Head),
        ("skills.yaml", Part::Skills),
        ("types.yaml", Part::Types),
        ("steps.yaml", Part::Steps),
    ];
    let there = whole
        .into_iter()
        .filter(|(name, _)| folder.join(name).exists());
    let mut parts: Vec<(PathBuf, Part)> = there.map(|(name, part)| (name.into(), part)).collect();
    for (name, part) in [
        ("roles", Part::Role),
        ("guide", Part::Topic),
        ("questionnaires", Part::Questionnaire),
    ] {
        let files = yaml_files(&folder.join(name))?.into_iter();
        parts.extend(
            files.filter_map(|one| Some((Path::new(name).join(one.file_name()?), part.clone()))),
        );
    }
    Ok(parts)
}

/// The folders of translations by their languages, in alphabetical order.
fn languages(locales: &Path) -> Result<Vec<(SmolStr, PathBuf)>, Unreadable> {
    if !locales.is_dir() {
        return Ok(Vec::new());
    }
    let mut folders = Vec::new();
    for entry in fs::read_dir(locales).map_err(|e| refused(locales, &e))? {
        let path = entry.map_err(|e| refused(locales, &e))?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        if let Some(name) = name.filter(|name| language_tag(name) && path.is_dir()) {
            folders.push((name.into(), path.clone()));
        }
    }
    folders.sort();
    Ok(folders)
}

fn yaml_files(folder: &Path) -> Result<Vec<PathBuf>, Unreadable> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(|e| refused(folder, &e))? {
        let path = entry.map_err(|e| refused(folder, &e))?.path();
        if path
            .extension()
            .is_some_and(|end| end == "yaml" || end == "yml")
        {
            files.push(path);
        }
        if files.len() > MOST_FILES {
            return Err(Unreadable::TooMany {
                path: folder.to_owned(),
                limit: MOST_FILES,
            });
        }
    }
    files.sort();
    Ok(files)
}

/// Reads one text file within a budget of bytes, which it lowers.
///
/// # Errors
///
/// As [`read`].
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
    open: impl Read,
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
    let text = String::from_utf8(bytes).map_err(|e| Unreadable::NotText {
        path: path.to_owned(),
        offset: e.utf8_error().valid_up_to(),
    })?;
    if let Some(offset) = text.find('\0') {
        return Err(Unreadable::NotText {
            path: path.to_owned(),
            offset,
        });
    }
    Ok(SourceFile {
        name: path.display().to_string(),
        part,
        text,
    })
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
