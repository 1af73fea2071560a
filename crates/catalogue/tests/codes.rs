//! Every fault that a catalogue can have is provoked by a test of the program.

use catalogue::finding::Fault;
use strum::VariantNames as _;

const TESTS: [&str; 5] = [
    include_str!("../../../tests/all/breaks.rs"),
    include_str!("../../../tests/all/catalogue_check.rs"),
    include_str!("../../../tests/all/catalogue_keys.rs"),
    include_str!("../../../tests/all/languages.rs"),
    include_str!("../../../tests/all/occupations.rs"),
];

#[test]
fn every_code_of_a_finding_is_provoked() {
    for code in Fault::VARIANTS.iter().chain(&["same-title"]) {
        let code = format!("\"{code}\"");
        let provoked = TESTS.iter().any(|tests| tests.contains(&code));
        assert!(provoked, "no test provokes {code}");
    }
}
