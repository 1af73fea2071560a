//! The questionnaire in progress, which one program at a time may change.

use std::fs::{File, TryLockError};
use std::io::ErrorKind;
use std::path::PathBuf;

use super::error::StoreError;
use super::{Store, file};
use crate::record::Record;

/// How the name of a questionnaire begins that could not be read and was set aside.
pub(super) const ASIDE: &str = "current-damaged-";

/// The right to change the questionnaire in progress; it ends with the value, or with the program.
#[derive(Debug)]
pub struct Session {
    store: Store,
    /// The system gives the lock back when this file is closed, even by a kill.
    _lock: File,
}

impl Store {
    /// Makes the folder where there is none, and takes the right to change the questionnaire in progress.
    ///
    /// Clears away what a program that was killed left: files half written, and a questionnaire whose result is already kept.
    ///
    /// # Errors
    ///
    /// [`StoreError::Busy`] while another session lasts, [`StoreError::Folder`] when the folder cannot be made or written.
    pub fn session(&self) -> Result<Session, StoreError> {
        let unusable = |e| StoreError::folder(&self.folder, &e);
        file::make_folder(&self.folder).map_err(unusable)?;
        let lock = file::open_lock(&self.folder.join("lock")).map_err(unusable)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(StoreError::Busy),
            Err(TryLockError::Error(e)) => return Err(unusable(e)),
        }
        file::try_out(&self.folder).map_err(unusable)?;
        // Only who holds the lock writes here, so these files are nobody's.
        file::sweep(&self.folder);
        let mut session = Session {
            store: self.clone(),
            _lock: lock,
        };
        session.clear_ended()?;
        Ok(session)
    }
}

impl Session {
    /// The questionnaire in progress, if there is one.
    ///
    /// # Errors
    ///
    /// [`StoreError::File`] where it is damaged, of a later version, or may not be read.
    pub fn current(&self) -> Result<Option<Record>, StoreError> {
        Ok(file::read(&self.path(), Record::parse)?)
    }

    /// Keeps the questionnaire in progress in place of what was kept of it before; when it fails, that is as it was.
    ///
    /// # Errors
    ///
    /// [`StoreError::Kept`] where the place is taken by a file that cannot be read, [`StoreError::Unfit`] where the record is
    /// no valid one, [`StoreError::File`] where it cannot be written.
    pub fn save(&mut self, record: &Record) -> Result<(), StoreError> {
        let text = record.to_json().map_err(|why| StoreError::Unfit { why })?;
        file::replaceable(&self.path(), Record::parse)?;
        let path = self.path();
        file::replace(&path, &text).map_err(|e| StoreError::refused(&path, &e))
    }

    /// Moves a damaged questionnaire out of the way, to `current-damaged-1.json` or the next number that is free, and tells
    /// where it is now; none when there is no damaged one.
    ///
    /// # Errors
    ///
    /// [`StoreError::Kept`] where it is not damaged but of a later version, [`StoreError::File`] where it cannot be moved.
    pub fn set_aside(&mut self) -> Result<Option<PathBuf>, StoreError> {
        file::set_aside(&self.path(), ASIDE, Record::parse)
    }

    /// Keeps a finished questionnaire among the results, ends the one in progress, and tells the result's id.
    ///
    /// A file in its place that cannot be read stays; the result is kept all the same.
    ///
    /// # Errors
    ///
    /// As [`Store::add`]; and [`StoreError::File`] where the one in progress cannot be removed.
    pub fn finish(&mut self, record: &Record) -> Result<String, StoreError> {
        let id = self.store.add(record)?;
        match self.discard() {
            Ok(()) | Err(StoreError::Kept { .. }) => Ok(id),
            Err(error) => Err(error),
        }
    }

    /// Ends the questionnaire in progress without a result; does nothing when there is none.
    ///
    /// # Errors
    ///
    /// [`StoreError::Kept`] where it cannot be read, [`StoreError::File`] where it cannot be removed.
    pub fn discard(&mut self) -> Result<(), StoreError> {
        file::replaceable(&self.path(), Record::parse)?;
        let path = self.path();
        match file::remove(&path) {
            Err(e) if e.kind() != ErrorKind::NotFound => Err(StoreError::refused(&path, &e)),
            _ => Ok(()),
        }
    }

    fn path(&self) -> PathBuf {
        self.store.folder.join("current.json")
    }

    /// Removes the questionnaire in progress when its result is kept: the program was killed between the two steps of a finish.
    fn clear_ended(&mut self) -> Result<(), StoreError> {
        // What cannot be read is reported when somebody asks for it.
        let Ok(Some(current)) = file::read(&self.path(), Record::parse) else {
            return Ok(());
        };
        let results = self.store.list().map(|(results, _)| results);
        if results.is_ok_and(|results| results.iter().any(|r| current.ended_as(r))) {
            self.discard()?;
        }
        Ok(())
    }
}
