//! The catalogue that comes with the program, checked and compiled when it was built; each language is read alone.

use std::path::Path;

use crate::catalogue::Catalogue;
use crate::catalogue::files::Unreadable;
use crate::catalogue::load::{Loaded, load_over};
use crate::catalogue::parts::Topic;
use crate::words::Lang;

include!(concat!(env!("OUT_DIR"), "/blocks.rs"));

/// The built-in catalogue in English.
pub fn catalogue() -> Catalogue {
    catalogue_in(Lang::En)
}

/// The built-in catalogue in a language; its parts are taken apart when somebody looks at them.
///
/// # Panics
///
/// Never: the bytes were written by the build script from these very types, and every test reads them back.
pub fn catalogue_in(lang: Lang) -> Catalogue {
    #[allow(clippy::expect_used)]
    postcard::from_bytes(block(lang)).expect("the build script wrote these bytes")
}

/// The topics of the built-in guide in English, in order.
pub fn guide() -> Vec<Topic> {
    catalogue().guide.to_vec()
}

/// Loads a person's own catalogue in a language; it may extend the built-in one.
///
/// # Errors
///
/// Where the files cannot be read; what is wrong inside them is a finding.
pub fn load(path: &Path, lang: Lang) -> Result<Loaded, Unreadable> {
    load_over(path, lang.code(), || Catalogue { ..catalogue_in(lang) })
}
