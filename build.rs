//! Checks the built-in catalogue and compiles it into one block of bytes: broken data does not build.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

// The script loads the catalogue with the program's own loader; most of what the loader offers to others stays unused here.
#[allow(dead_code)]
#[path = "src/catalogue/mod.rs"]
mod catalogue;
#[allow(dead_code)]
#[path = "src/message"]
mod message {
    pub mod finding;
    mod visible;
    pub use visible::visible;
}

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=src/catalogue");
    let loaded = catalogue::load::load(Path::new("data")).map_err(|e| format!("{e:?}"))?;
    for found in &loaded.findings {
        let file = &loaded.files[found.spot.file as usize].name;
        let words = message::finding::wording(&found.fault);
        println!(
            "cargo::error={file}:{}:{}: {} [{}]",
            found.spot.line,
            found.spot.column,
            words.message,
            found.fault.code()
        );
    }
    if !loaded.findings.is_empty() {
        return Err("the built-in catalogue has findings".into());
    }
    let out = PathBuf::from(env::var("OUT_DIR")?).join("catalogue.bin");
    fs::write(out, postcard::to_stdvec(&loaded.catalogue)?)?;
    Ok(())
}
