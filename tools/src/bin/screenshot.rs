//! Writes the picture of a result at the top of the README: `cargo run -p rungs-tools --bin screenshot`. A test holds it current.

use std::path::Path;
use std::process::Command;

#[path = "../../../tests/all/support/screenshot.rs"]
mod screenshot;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let run = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--package", "rungs", "--"])
        .args(screenshot::COMMAND.split(' '))
        .env("COLUMNS", "80")
        .current_dir(&root)
        .output()?;
    let picture = screenshot::screenshot(&String::from_utf8(run.stdout)?);
    std::fs::write(root.join(screenshot::FILE), picture)?;
    Ok(())
}
