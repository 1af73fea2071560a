//! Where the store lies.

use std::ffi::OsStr;
use std::path::PathBuf;

use etcetera::BaseStrategy;

use super::error::StoreError;

/// The folder of the store: the one that the person named in `RUNGS_STATE`, else `rungs` in the system's folder for state
/// (`$XDG_STATE_HOME` or `~/.local/state`; the folder for data where a system has none for state).
///
/// The caller reads the environment: `named` is the value of `RUNGS_STATE`, `base` is [`etcetera::choose_base_strategy`].
///
/// # Errors
///
/// [`StoreError::NoPlace`] when no folder is named and the person has no home.
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
