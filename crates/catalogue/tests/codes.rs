//! Every fault that a catalogue can have is provoked by a test of the program.

use std::collections::BTreeSet;

const TESTS: [&str; 5] = [
    include_str!("../../../tests/all/breaks.rs"),
    include_str!("../../../tests/all/catalogue_check.rs"),
    include_str!("../../../tests/all/catalogue_keys.rs"),
    include_str!("../../../tests/all/languages.rs"),
    include_str!("../../../tests/all/occupations.rs"),
];

#[test]
fn every_code_of_a_finding_is_provoked() {
    let source = include_str!("../src/finding/code.rs");
    let codes = source.lines().filter_map(|line| {
        let word = line.split_once("=> \"")?.1.strip_suffix("\",")?;
        line.trim_start().starts_with("Self::").then_some(word)
    });
    let codes: BTreeSet<&str> = codes.collect();
    assert!(codes.len() >= 25, "{codes:?}");
    for code in codes {
        let code = format!("\"{code}\"");
        let provoked = TESTS.iter().any(|tests| tests.contains(&code));
        assert!(provoked, "no test provokes {code}");
    }
}
