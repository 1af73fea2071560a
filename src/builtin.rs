//! The catalogue that comes with the program, checked and compiled when it was built.

use crate::catalogue::Catalogue;
use crate::catalogue::parts::Topic;

static CATALOGUE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/catalogue.bin"));
static GUIDE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/guide.bin"));

/// The built-in catalogue; of its guide only what a list of topics shows.
///
/// # Panics
///
/// Never: the bytes were written by the build script from these very types, and every test reads them back.
pub fn catalogue() -> Catalogue {
    #[allow(clippy::expect_used)]
    postcard::from_bytes(CATALOGUE).expect("the build script wrote these bytes")
}

/// The topics of the built-in guide, in order.
///
/// # Panics
///
/// Never, as [`catalogue()`].
pub fn guide() -> Vec<Topic> {
    #[allow(clippy::expect_used)]
    postcard::from_bytes(GUIDE).expect("the build script wrote these bytes")
}
