//! The catalogue that comes with the program, checked and compiled when it was built; each language is read alone.

use std::path::Path;

use crate::catalogue::Catalogue;
use crate::catalogue::files::Unreadable;
use crate::catalogue::load::{Loaded, load_over};
use crate::catalogue::parts::Topic;
use crate::words::Lang;

/// The bytes of one language.
struct Blocks {
    catalogue: &'static [u8],
    guide: &'static [u8],
}

include!(concat!(env!("OUT_DIR"), "/blocks.rs"));

/// The built-in catalogue in English; of its guide only what a list of topics shows.
pub fn catalogue() -> Catalogue {
    catalogue_in(Lang::En)
}

/// The built-in catalogue in a language; of its guide only what a list of topics shows.
///
/// # Panics
///
/// Never: the bytes were written by the build script from these very types, and every test reads them back.
pub fn catalogue_in(lang: Lang) -> Catalogue {
    #[allow(clippy::expect_used)]
    postcard::from_bytes(blocks(lang).catalogue).expect("the build script wrote these bytes")
}

/// The topics of the built-in guide in English, in order.
pub fn guide() -> Vec<Topic> {
    guide_in(Lang::En)
}

/// The topics of the built-in guide in a language, in order.
///
/// # Panics
///
/// Never, as [`catalogue_in`].
pub fn guide_in(lang: Lang) -> Vec<Topic> {
    #[allow(clippy::expect_used)]
    postcard::from_bytes(blocks(lang).guide).expect("the build script wrote these bytes")
}

/// Loads a person's own catalogue in a language; it may extend the built-in one.
///
/// # Errors
///
/// Where the files cannot be read; what is wrong inside them is a finding.
pub fn load(path: &Path, lang: Lang) -> Result<Loaded, Unreadable> {
    load_over(path, lang.code(), || Catalogue {
        guide: guide_in(lang),
        ..catalogue_in(lang)
    })
}
