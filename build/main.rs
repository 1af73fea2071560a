//! Checks the built-in catalogue and compiles it into blocks of bytes: broken data does not build.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

// The script loads the catalogue with the program's own loader; most of what the loader offers to others stays unused here.
mod argument;
#[allow(dead_code)]
#[path = "../src/catalogue/mod.rs"]
mod catalogue;
mod code;
mod pseudo;
mod words;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=src/catalogue");
    let loaded = catalogue::load::load(Path::new("data")).map_err(|e| format!("{e:?}"))?;
    for found in &loaded.findings {
        let file = &loaded.files[found.spot.file as usize].name;
        println!(
            "cargo::error={file}:{}:{}: {} {:?}",
            found.spot.line,
            found.spot.column,
            found.fault.code(),
            found.fault
        );
    }
    if !loaded.findings.is_empty() {
        return Err("the built-in catalogue has findings".into());
    }
    let out = PathBuf::from(env::var("OUT_DIR")?);
    words::compile(Path::new("data/locales"), &out)?;
    let mut catalogue = loaded.catalogue;
    fs::write(
        out.join("guide.bin"),
        postcard::to_stdvec(&catalogue.guide)?,
    )?;
    // Every command reads the catalogue, and only one the guide: it keeps what a list of topics shows.
    for topic in &mut catalogue.guide {
        topic.intro.clear();
        topic.sections.clear();
        topic.see.clear();
    }
    fs::write(out.join("catalogue.bin"), postcard::to_stdvec(&catalogue)?)?;
    Ok(())
}
