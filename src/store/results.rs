//! The results: one file each, named after the day.

use std::ffi::OsStr;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::error::{Problem, StoreError};
use super::{Store, file};
use crate::record::{Damage, Record, is_day_id, is_id, local_day};

impl Store {
    /// Keeps a finished record among the results and tells its id: the day of its finish, with a number where that day has
    /// several. It needs no session: two programs that add at once get two ids.
    pub fn add(&self, record: &Record) -> Result<String, StoreError> {
        let unfit = |why| StoreError::Unfit { why };
        let finished = record.finished.as_deref();
        let finished = finished.ok_or_else(|| unfit(Damage::Unfinished))?;
        let mut record = record.clone();
        record.id.clear();
        record.to_json().map_err(unfit)?;
        // The text would not have been made with a time that has no day.
        let day = local_day(finished, &(self.zone)()).unwrap_or_default();
        record.id.push_str(&day);
        let folder = self.results();
        file::make_folder(&folder)?;
        let mut number = 1_u32;
        loop {
            let path = self.path_of(&record.id);
            // The cheap look first: what it misses, the file system refuses.
            if fs::symlink_metadata(&path).is_err() {
                let text = record.to_json().map_err(unfit)?;
                match file::create(&path, &text) {
                    Ok(()) => return Ok(record.id),
                    Err(e) if e.kind() == ErrorKind::AlreadyExists => {}
                    Err(e) => return Err(StoreError::refused(&path, &e)),
                }
            }
            number += 1;
            record.id = format!("{day}-{number}");
        }
    }

    /// All results, oldest first, and the files that are none. A folder that does not exist has neither.
    pub fn list(&self) -> Result<(Vec<Record>, Vec<Problem>), StoreError> {
        let mut records = Vec::new();
        let mut problems = Vec::new();
        for path in json_files(&self.results())? {
            match read(&path) {
                Ok(record) => records.extend(record),
                Err(problem) => problems.push(problem),
            }
        }
        // Of two of the same second the longer id is the later one: …-2, …-10.
        records.sort_by_cached_key(|r: &Record| {
            let finished = r.finished.as_ref().and_then(|t| t.parse::<Timestamp>().ok());
            (finished, r.id.len(), r.id.clone())
        });
        Ok((records, problems))
    }

    pub fn result(&self, id: &str) -> Result<Record, StoreError> {
        let record = if is_id(id) { read(&self.path_of(id))? } else { None };
        record.ok_or_else(|| StoreError::Unknown { id: id.to_owned() })
    }

    /// Removes the result with an id for good, also one that a crash has damaged.
    pub fn delete(&self, id: &str) -> Result<(), StoreError> {
        let unknown = || StoreError::Unknown { id: id.to_owned() };
        let path = self.path_of(id);
        if !is_id(id) || fs::symlink_metadata(&path).is_err_and(|e| file::absent(&e)) {
            return Err(unknown());
        }
        // Whoever names a damaged file that is called as results are means it.
        let meant = is_day_id(id) && file::is_damaged::<Record>(&path);
        let ours = meant || file::is_ours::<Record>(&path);
        if !ours || !file::is_folder(&self.results()) {
            let linked = file::is_linked(&path);
            return Err(StoreError::Foreign { path, linked });
        }
        file::remove(&path).map_err(|e| match e.kind() {
            ErrorKind::NotFound => unknown(),
            _ => StoreError::refused(&path, &e),
        })
    }

    /// Removes every result for good, also those that a crash has damaged, and tells how many. The damaged questionnaires that
    /// were set aside go too; those in progress stay, for they belong to a session. So does what is not recognised as ours, what a later
    /// version wrote, and everything behind a link.
    pub fn delete_all(&self) -> Result<usize, StoreError> {
        let removed = remove_all(&self.own_results()?.0);
        // What was set aside or left half written holds answers too.
        let cleared = remove_all(&self.asides()?);
        if file::is_folder(&self.results()) {
            file::sweep(&self.results());
        }
        cleared.and(removed)
    }

    /// The files among the results that may be removed, and those that may not.
    pub fn own_results(&self) -> Result<(Vec<PathBuf>, Vec<PathBuf>), StoreError> {
        own_files(&self.results())
    }

    fn path_of(&self, id: &str) -> PathBuf {
        self.results().join(format!("{id}.json"))
    }
}

/// The files of a folder that bear the name of a record, in a fixed order.
pub(super) fn json_files(folder: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let refused = |e| StoreError::refused(folder, &e);
    let entries = match fs::read_dir(folder) {
        Err(e) if file::absent(&e) => return Ok(Vec::new()),
        entries => entries.map_err(refused)?,
    };
    let paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<_, _>>();
    let mut files: Vec<PathBuf> = paths.map_err(refused)?;
    files.retain(|path| path.extension() == Some(OsStr::new("json")));
    files.sort();
    Ok(files)
}

/// Those of a folder's files that are recognised as ours, and the others; behind a link none is.
pub(super) fn own_files(folder: &Path) -> Result<(Vec<PathBuf>, Vec<PathBuf>), StoreError> {
    let files = json_files(folder)?;
    if !file::is_folder(folder) {
        return Ok((Vec::new(), files));
    }
    Ok(files.into_iter().partition(|path| file::is_ours::<Record>(path)))
}

/// Reads a result; none where the file is gone by now. Its name is its id, so that what is listed can be shown and deleted.
fn read(path: &Path) -> Result<Option<Record>, Problem> {
    let Some(mut record) = file::read::<Record>(path)? else {
        return Ok(None);
    };
    if record.finished.is_none() {
        return Err(Problem::damaged(path, Damage::Unfinished));
    }
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    if !is_id(&stem) {
        let text = stem.into_owned();
        return Err(Problem::damaged(path, Damage::Name { field: "id", text }));
    }
    record.id = stem.into_owned();
    Ok(Some(record))
}

/// Removes files and tells how many were there; one that cannot be removed does not save the others.
pub(super) fn remove_all(paths: &[PathBuf]) -> Result<usize, StoreError> {
    let mut removed = 0;
    let mut first = Ok(());
    for path in paths {
        match file::remove(path) {
            Ok(()) => removed += 1,
            Err(e) if e.kind() == ErrorKind::NotFound => {}
            Err(e) => first = first.and(Err(StoreError::refused(path, &e))),
        }
    }
    first.map(|()| removed)
}
