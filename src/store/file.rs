//! Files that are whole at every moment and that only their owner may read.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};

use tempfile::{NamedTempFile, TempPath};

use super::error::{Fault, Problem, StoreError};
use crate::record::{Damage, LIMIT, Record, Unusable};

/// How the name of an unfinished file begins, which no result's does.
const BEGIN: &str = ".rungs-";
/// How the name of an unfinished file ends.
const END: &str = ".tmp";
/// How every kept file begins.
const HEAD: &str = "{\n  \"version\": ";

/// What a kept file holds.
pub trait Kept: Sized {
    /// Reads its text.
    fn parse(text: &str) -> Result<Self, Unusable>;
}

impl Kept for Record {
    fn parse(text: &str) -> Result<Self, Unusable> {
        Record::parse(text)
    }
}

/// Makes a folder and those above it; those that it makes are private, those that exist stay as they are.
pub fn make_folder(path: &Path) -> Result<(), StoreError> {
    if path.is_dir() {
        return Ok(());
    }
    made(path).map_err(|e| StoreError::folder(path, &e))
}

/// Makes a folder where there is none, and makes sure that it can be written.
pub fn make_room(folder: &Path) -> Result<(), StoreError> {
    make_folder(folder)?;
    let tried = unfinished(folder).and_then(NamedTempFile::close);
    tried.map_err(|e| StoreError::folder(folder, &e))
}

fn made(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    // No system makes a folder whose path ends in `/.`; put together from its parts, the path has no such end.
    builder.create(path.components().collect::<PathBuf>())?;
    sync_beside(path)
}

/// Opens a file to be locked; it is made where there is none, and its content does not matter.
pub fn open_lock(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Reads what a file holds; none where there is no such file.
pub fn read<T: Kept>(path: &Path) -> Result<Option<T>, Problem> {
    let unusable = |unusable: Unusable| Problem { path: path.to_owned(), fault: unusable.into() };
    text(path)?.map(|text| T::parse(&text).map_err(unusable)).transpose()
}

/// Reads a file with which nothing would be lost but what this program knows: one that is damaged or of a later version is to be kept.
pub fn replaceable<T: Kept>(path: &Path) -> Result<Option<T>, StoreError> {
    read(path).map_err(|problem| match problem.fault {
        Fault::Refused { .. } => problem.into(),
        _ => StoreError::Kept { path: problem.path },
    })
}

/// Moves a damaged file out of the way: to a name of this beginning with the first number that is free. Where it is now; none
/// where it is not damaged, or not there. One of a later version is to be kept.
pub fn set_aside<T: Kept>(path: &Path, begin: &str) -> Result<Option<PathBuf>, StoreError> {
    match read::<T>(path) {
        Ok(_) => return Ok(None),
        Err(problem) if problem.is_damaged() => {}
        Err(Problem { path, fault: Fault::Newer { .. } }) => {
            return Err(StoreError::Kept { path });
        }
        Err(problem) => return Err(problem.into()),
    }
    let mut number = 1_u32;
    loop {
        let aside = beside(path).join(format!("{begin}{number}.json"));
        match rename(path, &aside) {
            Ok(()) => return Ok(Some(aside)),
            Err(e) if e.kind() == ErrorKind::AlreadyExists => number += 1,
            Err(e) => return Err(StoreError::refused(path, &e)),
        }
    }
}

/// Reads a text; none where there is no such file.
fn text(path: &Path) -> Result<Option<String>, Problem> {
    let refused = |e: io::Error| Problem::refused(path, &e);
    let about = match fs::metadata(path) {
        Err(e) if absent(&e) => return Ok(None),
        about => about.map_err(refused)?,
    };
    // A pipe or a device could keep the program waiting for ever.
    if !about.is_file() {
        return Err(Problem::damaged(path, Damage::Special));
    }
    let mut bytes = Vec::new();
    let open = File::open(path).map_err(refused)?;
    // One byte more than the limit tells a file that is too large from one that just fits.
    open.take(LIMIT as u64 + 1).read_to_end(&mut bytes).map_err(refused)?;
    if bytes.len() > LIMIT {
        return Err(Problem::damaged(path, Damage::TooLarge { limit: LIMIT }));
    }
    String::from_utf8(bytes).map(Some).map_err(|e| {
        let offset = e.utf8_error().valid_up_to();
        Problem::damaged(path, Damage::NotText { offset })
    })
}

/// Whether an error says that there is nothing: a path through a file that is no folder leads nowhere.
pub fn absent(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}

/// Whether a file is recognised as one that this program wrote and may remove: it is no link, and its content reads, or is what a crash leaves of it.
pub fn is_ours<T: Kept>(path: &Path) -> bool {
    let kept = || read::<T>(path);
    is_plain(path)
        && kept().map_or_else(|p| p.is_damaged() && is_remnant(path), |kept| kept.is_some())
}

/// Whether a file, not a link to one, is there and damaged.
pub fn is_damaged<T: Kept>(path: &Path) -> bool {
    is_plain(path) && read::<T>(path).is_err_and(|problem| problem.is_damaged())
}

/// Whether a path is that of a file itself, not of a link to one.
pub fn is_plain(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|about| about.is_file())
}

/// Whether a file, or the folder that it lies in, is a link: what is behind it may be somebody else's.
pub fn is_linked(path: &Path) -> bool {
    path.is_symlink() || beside(path).is_symlink()
}

/// Whether a path is that of a folder itself, not of a link to one.
pub fn is_folder(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|about| about.is_dir())
}

/// Whether a damaged file begins as this program writes one, or has nothing in it but noughts.
fn is_remnant(path: &Path) -> bool {
    let mut begin = Vec::new();
    let read = File::open(path).map(|file| file.take(64).read_to_end(&mut begin));
    let ours = HEAD.as_bytes();
    let common = begin.len().min(ours.len());
    read.is_ok_and(|read| read.is_ok())
        && (begin.iter().all(|byte| *byte == 0) || begin[..common] == ours[..common])
}

/// Puts a text in the place of a file, or makes the file; when it fails, the file is as it was.
pub fn replace(path: &Path, text: &str) -> io::Result<()> {
    written(path, text)?.persist(path).map_err(|e| e.error)?;
    sync_beside(path)
}

/// Makes a file that must not exist yet.
pub fn create(path: &Path, text: &str) -> io::Result<()> {
    let file = written(path, text)?;
    file.persist_noclobber(path).map_err(|e| e.error)?;
    sync_beside(path)
}

/// Gives a file another name in its folder, one that must not be taken yet.
pub fn rename(from: &Path, to: &Path) -> io::Result<()> {
    let mut file = TempPath::try_from_path(from)?;
    // It is no temporary file: it must stay, whether or not the new name is free.
    file.disable_cleanup(true);
    file.persist_noclobber(to).map_err(|e| e.error)?;
    sync_beside(to)
}

pub fn remove(path: &Path) -> io::Result<()> {
    fs::remove_file(path)?;
    sync_beside(path)
}

/// Removes what a program that was killed left unfinished in a folder. What cannot be removed stays: nobody reads it.
pub fn sweep(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        if name.to_str().is_some_and(|n| n.starts_with(BEGIN) && n.ends_with(END)) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// A text on disk beside the place that it is meant for; it vanishes when it does not get there.
fn written(path: &Path, text: &str) -> io::Result<NamedTempFile> {
    let mut file = unfinished(beside(path))?;
    file.write_all(text.as_bytes())?;
    // Without this a power cut after the renaming could leave an empty file under the new name.
    file.as_file().sync_all()?;
    Ok(file)
}

/// A file that only its owner may read, which `tempfile` sees to.
fn unfinished(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(BEGIN).suffix(END).tempfile_in(folder)
}

fn beside(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}

/// Waits until the names in the folder of a file are on disk.
fn sync_beside(path: &Path) -> io::Result<()> {
    // Other systems cannot open a folder; there the renaming itself must do.
    if cfg!(not(unix)) {
        return Ok(());
    }
    match File::open(beside(path))?.sync_all() {
        // Some file systems cannot do this for a folder; they have no more to give.
        Err(e) if matches!(e.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => Ok(()),
        done => done,
    }
}
