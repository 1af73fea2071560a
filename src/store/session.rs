//! The questionnaires in progress, one record each, which one program at a time may change.

use std::borrow::Cow;
use std::fs::{File, TryLockError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::error::StoreError;
use super::results::{json_files, own_files, remove_all};
use super::{Store, file};
use crate::record::Record;

/// Where an earlier program kept the only questionnaire in progress.
const EARLIER: &str = "current.json";
/// How the name of one begins that an earlier program set aside.
const EARLIER_ASIDE: &str = "current-damaged-";
/// What stands in the name of one that could not be read and was set aside.
const ASIDE: &str = "-damaged-";
/// The most letters of a questionnaire's id in the name of its file.
const LONGEST: usize = 24;

/// The right to change the questionnaires in progress; it ends with the value, or with the program.
#[derive(Debug)]
pub struct Session {
    store: Store,
    /// The system gives the lock back when this file is closed, even by a kill.
    _lock: File,
}

impl Store {
    /// Makes the folder where there is none, and takes the right to change the questionnaires in progress.
    ///
    /// Clears away what a program that was killed left: files half written, and questionnaires whose result is already kept.
    pub fn session(&self) -> Result<Session, StoreError> {
        let unusable = |e| StoreError::folder(&self.folder, &e);
        file::make_folder(&self.folder)?;
        let lock = file::open_lock(&self.folder.join("lock")).map_err(unusable)?;
        lock.try_lock().map_err(|why| match why {
            TryLockError::WouldBlock => StoreError::Busy,
            TryLockError::Error(e) => unusable(e),
        })?;
        let folder = self.unfinished();
        file::make_room(&folder)?;
        // Only who holds the lock writes here, so these files are nobody's.
        file::sweep(&self.folder);
        if file::is_folder(&folder) {
            file::sweep(&folder);
        }
        let mut session = Session { store: self.clone(), _lock: lock };
        session.take_over();
        session.clear_ended()?;
        Ok(session)
    }

    /// The file of a questionnaire in progress by its key ([`Record::key`]), which need not exist.
    ///
    /// An id may hold any letters of any length: the name has those that every system takes, and a number made from all of them.
    pub fn unfinished_path(&self, questionnaire: &str) -> PathBuf {
        let plain = |c: char| {
            if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }
        };
        let letters: String = questionnaire.chars().take(LONGEST).map(plain).collect();
        let number = number_of(questionnaire);
        self.unfinished().join(format!("{letters}-{number:08x}.json"))
    }

    /// The record of a questionnaire in progress, if there is one, without the right to change it.
    pub fn in_progress(&self, questionnaire: &str) -> Result<Option<Record>, StoreError> {
        let record = file::read::<Record>(&self.unfinished_path(questionnaire))?;
        // Two ids may come to one name; then the other one has it.
        Ok(record.filter(|record| record.key() == questionnaire))
    }

    /// The questionnaires that were set aside because they could not be read.
    pub(super) fn asides(&self) -> Result<Vec<PathBuf>, StoreError> {
        let mut files = json_files(&self.folder)?;
        files.retain(|path| name(path).starts_with(EARLIER_ASIDE));
        if file::is_folder(&self.unfinished()) {
            let here = json_files(&self.unfinished())?;
            files.extend(here.into_iter().filter(|path| is_aside(path)));
        }
        files.retain(|path| file::is_plain(path));
        Ok(files)
    }

    fn unfinished(&self) -> PathBuf {
        self.folder.join("unfinished")
    }
}

impl Session {
    /// The record of a questionnaire in progress, if there is one.
    pub fn current(&self, questionnaire: &str) -> Result<Option<Record>, StoreError> {
        self.store.in_progress(questionnaire)
    }

    /// Keeps a questionnaire in progress in place of what was kept of it before; when it fails, that is as it was.
    pub fn save(&mut self, record: &Record) -> Result<(), StoreError> {
        let text = record.to_json().map_err(|why| StoreError::Unfit { why })?;
        let path = self.replaceable(&record.key())?;
        file::replace(&path, &text).map_err(|e| StoreError::refused(&path, &e))
    }

    /// Moves a damaged questionnaire out of the way, to a name that ends in `-damaged-1` or the next number that is free, and
    /// tells where it is now; none when there is no damaged one.
    pub fn set_aside(&mut self, questionnaire: &str) -> Result<Option<PathBuf>, StoreError> {
        let path = self.store.unfinished_path(questionnaire);
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        file::set_aside::<Record>(&path, &format!("{stem}{ASIDE}"))
    }

    /// Keeps a finished questionnaire among the results and tells its id; the one in progress stays.
    pub fn add(&mut self, record: &Record) -> Result<String, StoreError> {
        self.store.add(record)
    }

    /// Keeps a finished questionnaire among the results, ends the one in progress under a key, and tells the result's id.
    ///
    /// A file in its place that cannot be read stays; the result is kept all the same.
    pub fn finish(&mut self, record: &Record, key: &str) -> Result<String, StoreError> {
        let id = self.store.add(record)?;
        match self.discard(key) {
            Ok(()) | Err(StoreError::Kept { .. }) => Ok(id),
            Err(error) => Err(error),
        }
    }

    /// Ends a questionnaire in progress without a result; does nothing when there is none.
    pub fn discard(&mut self, questionnaire: &str) -> Result<(), StoreError> {
        let path = self.replaceable(questionnaire)?;
        match file::remove(&path) {
            Err(e) if e.kind() != ErrorKind::NotFound => Err(StoreError::refused(&path, &e)),
            _ => Ok(()),
        }
    }

    /// The questionnaires in progress that may be removed, and the files beside them that may not.
    pub fn all(&self) -> Result<(Vec<PathBuf>, Vec<PathBuf>), StoreError> {
        let (mut own, mut others) = own_files(&self.store.unfinished())?;
        own.retain(|path| !is_aside(path));
        others.retain(|path| !is_aside(path));
        if file::is_folder(&self.store.unfinished()) {
            let ours = |path: &mut PathBuf| is_named(path) && file::is_damaged::<Record>(path);
            own.extend(others.extract_if(.., ours));
        }
        let earlier = self.store.folder.join(EARLIER);
        if file::is_ours::<Record>(&earlier) {
            own.push(earlier);
        }
        Ok((own, others))
    }

    /// Removes every questionnaire in progress for good, also those that a crash has damaged, and tells how many.
    pub fn discard_all(&mut self) -> Result<usize, StoreError> {
        remove_all(&self.all()?.0)
    }

    /// The place of a questionnaire, where nothing would be lost with what stands there.
    fn replaceable(&self, questionnaire: &str) -> Result<PathBuf, StoreError> {
        let path = self.store.unfinished_path(questionnaire);
        match file::replaceable::<Record>(&path)? {
            Some(record) if record.key() != questionnaire => Err(StoreError::Kept { path }),
            _ => Ok(path),
        }
    }

    /// Puts what an earlier program kept where this one looks for it; what cannot be read or moved stays.
    fn take_over(&mut self) {
        let earlier = self.store.folder.join(EARLIER);
        if let Ok(Some(record)) = file::read::<Record>(&earlier) {
            let path = self.store.unfinished_path(&record.key());
            // A place that is taken stays as it is, and so does the earlier file.
            let _ = file::rename(&earlier, &path);
        }
    }

    /// Removes the questionnaires in progress whose results are kept: the program was killed between the two steps of a finish.
    fn clear_ended(&mut self) -> Result<(), StoreError> {
        // What cannot be read is reported when somebody asks for it.
        let read = |path: PathBuf| file::read::<Record>(&path).ok().flatten();
        let mut current: Vec<_> = self.all()?.0.into_iter().filter_map(read).collect();
        if current.is_empty() {
            return Ok(());
        }
        let Ok((results, _)) = self.store.list() else {
            return Ok(());
        };
        current.retain(|record| results.iter().any(|result| record.ended_as(result)));
        current.iter().try_for_each(|record| self.discard(&record.key()))
    }
}

fn name(path: &Path) -> Cow<'_, str> {
    path.file_name().unwrap_or_default().to_string_lossy()
}

fn is_aside(path: &Path) -> bool {
    name(path).contains(ASIDE)
}

/// Whether a file ends as those of questionnaires in progress do, which no other does by chance.
fn is_named(path: &Path) -> bool {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let number = stem.rsplit_once('-').map_or("", |(_, number)| number);
    number.len() == 8 && number.bytes().all(|b| b.is_ascii_hexdigit())
}

/// A number of a text (FNV-1a), the same on every system.
fn number_of(text: &str) -> u32 {
    text.bytes()
        .fold(0x811c_9dc5, |number, byte| (number ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
