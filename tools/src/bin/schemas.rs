//! Writes the JSON Schemas of all documents into `schemas/`: `cargo run -p rungs-tools --bin schemas`.

use std::fs;
use std::path::Path;

use rungs::document::schema::schemas;
use rungs::format::json::json;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas");
    fs::create_dir_all(&folder)?;
    for (name, schema) in schemas() {
        fs::write(folder.join(format!("{name}.json")), json(&schema)?)?;
    }
    Ok(())
}
