//! `docs/catalogue.md`: every example loads, fits the schema that editors use, and together they show every key.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use rungs::Lang;
use rungs::builtin::load;
use serde_json::Value;
use tempfile::NamedTempFile;

use crate::support::run;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn examples() -> Vec<String> {
    let page = fs::read_to_string(root().join("docs/catalogue.md")).unwrap();
    let blocks = page.split("```yaml\n").skip(1);
    let blocks = blocks.map(|rest| rest.split("```").next().unwrap().to_owned());
    blocks.collect()
}

fn schema() -> Value {
    let file = root().join("schemas/rungs.catalogue.v1.json");
    serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap()
}

fn tree(yaml: &str) -> Value {
    serde_yaml::from_str(yaml).unwrap()
}

fn keys(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                found.insert(key.clone());
                keys(value, found);
            }
        }
        Value::Array(list) => list.iter().for_each(|value| keys(value, found)),
        _ => {}
    }
}

/// The keys that a schema allows.
fn allowed(schema: &Value, found: &mut BTreeSet<String>) {
    match schema {
        Value::Object(map) => {
            if let Some(Value::Object(properties)) = map.get("properties") {
                found.extend(properties.keys().cloned());
            }
            map.values().for_each(|value| allowed(value, found));
        }
        Value::Array(list) => list.iter().for_each(|value| allowed(value, found)),
        _ => {}
    }
}

#[test]
fn every_example_loads_without_a_finding() {
    for example in examples() {
        let file = NamedTempFile::with_suffix(".yaml").unwrap();
        fs::write(file.path(), &example).unwrap();
        let loaded = load(file.path(), Lang::En).unwrap();
        let real: Vec<_> =
            loaded.findings.iter().filter(|f| f.fault.code() != "unreached-role").collect();
        assert!(real.is_empty(), "{example}\n{real:?}");
    }
}

#[test]
fn every_example_fits_the_schema() {
    let validator = jsonschema::validator_for(&schema()).unwrap();
    for example in examples() {
        let faults: Vec<String> = validator
            .iter_errors(&tree(&example))
            .map(|fault| format!("{}: {fault}", fault.instance_path()))
            .collect();
        assert!(faults.is_empty(), "{example}\n{faults:?}");
    }
}

#[test]
fn what_the_loader_refuses_the_schema_refuses_too() {
    let validator = jsonschema::validator_for(&schema()).unwrap();
    for (from, to) in [
        ("kind: promotion", "kind: upward"),
        ("title: Support agent", "titel: Support agent"),
        ("id: agent\n    title", "ident: agent\n    title"),
    ] {
        let broken = examples()[0].replace(from, to);
        assert!(!validator.is_valid(&tree(&broken)), "{broken}");
    }
}

#[test]
fn the_examples_show_every_key() {
    let (mut shown, mut known) = (BTreeSet::new(), BTreeSet::new());
    for example in examples() {
        keys(&tree(&example), &mut shown);
    }
    allowed(&schema(), &mut known);
    // It needs a file beside the catalogue.
    known.remove("facts");
    let missing: Vec<&String> = known.difference(&shown).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn the_schema_that_is_printed_is_the_one_that_is_shipped() {
    let printed: Value = serde_json::from_str(&run(&["catalogue", "schema"]).out).unwrap();
    assert_eq!(printed, schema());
}
