//! What is kept between two runs: the questionnaires in progress, the results, and what the person says of themselves.
//!
//! All of it lies in one folder that only its owner may read:
//!
//! ```text
//! unfinished/…-1a2b3c4d.json            a questionnaire in progress, one file each
//! unfinished/…-1a2b3c4d-damaged-1.json  one that could not be read and was set aside
//! results/2026-11-21.json               a result
//! profile.json                          what the person says of their skills, and where they stand
//! profile-damaged-1.json                one that could not be read and was set aside
//! lock                                  held by the program that asks the questions
//! ```
//!
//! Every file is whole at every moment: a new one is written beside the old one and takes its name. What cannot be read is never
//! replaced, and nothing is removed but what is recognised as this program's own.

use std::ffi::OsStr;
use std::path::PathBuf;

use etcetera::BaseStrategy;
use jiff::tz::TimeZone;

pub mod clock;
mod error;
mod file;
mod profile;
mod results;
mod session;

pub use error::{Fault, Problem, Refusal, StoreError};
pub use file::is_linked;
pub use session::Session;

/// A folder of what is kept.
#[derive(Debug, Clone)]
pub struct Store {
    folder: PathBuf,
    /// Results are named after the day that it was here; asked when one is kept, as a zone's rules take a while to read.
    zone: fn() -> TimeZone,
}

impl Store {
    /// The store in a folder, which need not exist yet; its days are those of UTC.
    pub fn at(folder: PathBuf) -> Self {
        Self { folder, zone: || TimeZone::UTC }
    }

    /// The store with the days of a time zone.
    #[must_use]
    pub fn in_zone(self, zone: fn() -> TimeZone) -> Self {
        Self { zone, ..self }
    }

    /// Whether anything was ever kept there.
    pub fn exists(&self) -> bool {
        self.folder.exists()
    }

    fn results(&self) -> PathBuf {
        self.folder.join("results")
    }
}

/// The folder of the store: the one that the person named in `RUNGS_STATE`, else `rungs` in the system's folder for state
/// (`$XDG_STATE_HOME` or `~/.local/state`; the folder for data where a system has none for state).
///
/// The caller reads the environment: `named` is the value of `RUNGS_STATE`, `base` is [`etcetera::choose_base_strategy`].
pub fn state_folder(
    named: Option<&OsStr>,
    base: Option<&impl BaseStrategy>,
) -> Result<PathBuf, StoreError> {
    if let Some(named) = named.filter(|named| !named.is_empty()) {
        return Ok(PathBuf::from(named));
    }
    base.map(|base| base.state_dir().unwrap_or_else(|| base.data_dir()))
        // An empty HOME would put the answers wherever the program happens to run.
        .filter(|folder| folder.is_absolute())
        .map(|folder| folder.join("rungs"))
        .ok_or(StoreError::NoPlace)
}
