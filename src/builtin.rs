//! The catalogue that comes with the program, checked and compiled when it was built.

use crate::catalogue::Catalogue;

static BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/catalogue.bin"));

/// The built-in catalogue.
///
/// # Panics
///
/// Never: the bytes were written by the build script from these very types, and every test reads them back.
#[must_use]
pub fn catalogue() -> Catalogue {
    #[allow(clippy::expect_used)]
    postcard::from_bytes(BYTES).expect("the build script wrote these bytes")
}
