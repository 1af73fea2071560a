//! Checks the built-in catalogue and compiles it into blocks of bytes, one for each language: broken data does not build.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

mod argument;
mod code;
mod pseudo;
mod words;

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=data");
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Cargo shows such lines first; what is on standard error drowns among its own.
            for line in error.to_string().lines() {
                println!("cargo::error={line}");
            }
            ExitCode::FAILURE
        }
    }
}

fn build() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let languages = words::compile(Path::new("data/locales"), &out)?;
    let mut blocks = String::new();
    for language in &languages {
        compile(language, &out)?;
        blocks.push_str(&format!(
            "Lang::{} => include_bytes!(concat!(env!(\"OUT_DIR\"), \"/catalogue.{language}.bin\")),\n",
            words::camel(language)
        ));
    }
    if pseudo::wanted() {
        // The language of the tests has no texts of its own.
        blocks.push_str("Lang::Qps => block(Lang::En),\n");
    }
    let block = format!("fn block(lang: Lang) -> &'static [u8] {{ match lang {{ {blocks} }} }}\n");
    fs::write(out.join("blocks.rs"), block)?;
    Ok(())
}

/// Writes the catalogue in one language, read with the program's own loader.
fn compile(language: &str, out: &Path) -> Result<(), Box<dyn Error>> {
    let loaded =
        catalogue::load::load_in(Path::new("data"), language).map_err(|e| format!("{e:?}"))?;
    // A text that is not translated yet is shown in English; a test holds that there is none.
    let findings = loaded.findings.iter().filter(|f| !f.fault.of_translation());
    let mut broken = false;
    for found in findings {
        let file = &loaded.files[found.spot.file as usize].name;
        println!(
            "cargo::error={file}:{}:{}: {} {:?}",
            found.spot.line,
            found.spot.column,
            found.fault.code(),
            found.fault
        );
        broken = true;
    }
    if broken {
        return Err("the built-in catalogue has findings; a program built before they came says what to do: `target/debug/rungs catalogue check data`".into());
    }
    fs::write(
        out.join(format!("catalogue.{language}.bin")),
        postcard::to_stdvec(&loaded.catalogue)?,
    )?;
    Ok(())
}
