//! A store in a folder of its own.

use std::fs;
use std::path::PathBuf;

use rungs::store::Store;
use tempfile::TempDir;

/// A store in a folder of its own, which is gone after the test.
pub struct State {
    pub home: TempDir,
    pub store: Store,
}

impl State {
    pub fn new() -> Self {
        let home = TempDir::new().unwrap();
        let store = Store::at(home.path().join("state"));
        Self { home, store }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.home.path().join("state").join(name)
    }

    /// Puts a text where the store keeps something.
    pub fn put(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}
