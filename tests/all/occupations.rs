//! Roles that refer to an occupation of O*NET by its code.

use std::io::Write as _;

use rungs::catalogue::load::{Loaded, load};
use tempfile::NamedTempFile;

use crate::support::run;

fn ladder(occupation: &str) -> NamedTempFile {
    let mut file = NamedTempFile::with_suffix(".yaml").unwrap();
    write!(
        file,
        "name: Ward 4\nlevels: [{{id: staff, name: Staff nurse}}]\n\
         roles: [{{id: rn, title: Nurse, level: staff, occupation: {occupation}}}]\n"
    )
    .unwrap();
    file
}

fn loaded(occupation: &str) -> Loaded {
    load(ladder(occupation).path()).unwrap()
}

#[test]
fn one_line_a_role_gives_interests_title_and_preparation() {
    let loaded = loaded("29-1141.00");
    assert!(loaded.findings.is_empty(), "{:?}", loaded.findings);
    let role = &loaded.catalogue.roles[0];
    let occupation = role.occupation.as_ref().unwrap();
    assert_eq!(occupation.title, "Registered Nurses");
    assert_eq!(occupation.job_zone.as_ref().unwrap().zone, 4);
    assert_eq!(role.profile, occupation.interests.standardised());
}

#[test]
fn a_result_recommends_such_a_role() {
    let file = ladder("29-1141.00");
    let path = file.path().to_str().unwrap();
    let shown = run(&["--catalogue", path, "match", "SCI"]).out;
    assert!(shown.contains("Nurse") && shown.contains("very good match"), "{shown}");
}

#[test]
fn whoever_refers_to_one_shows_where_it_comes_from() {
    let file = ladder("29-1141.00");
    let path = file.path().to_str().unwrap();
    let shown = run(&["--catalogue", path, "guide", "sources"]).out;
    assert!(shown.contains("CC BY 4.0"), "{shown}");
    let found = run(&["catalogue", "occupations", "nurse"]).out;
    assert!(found.contains("CC BY 4.0"), "{found}");
}

#[test]
fn an_unknown_code_is_a_finding_with_the_nearest() {
    for written in ["29-1141", "29-1141.77", "registered nurse", "29114100"] {
        let file = ladder(written);
        let checked = run(&["catalogue", "check", file.path().to_str().unwrap()]);
        assert_eq!(checked.code, 1, "{written}");
        assert!(checked.out.contains("unknown-occupation"));
        assert!(checked.out.contains("`29-1141.00`, Registered Nurses"), "{}", checked.out);
    }
    let checked = loaded("[29, 1141]");
    assert_eq!(checked.findings[0].fault.code(), "wrong-type");
}

#[test]
fn words_of_a_title_or_the_beginning_of_a_code_find_it() {
    for words in ["nurse", "registered nurses", "29-1141", "nurse anesthetist"] {
        let found = run(&["catalogue", "occupations", words, "--format", "json"]);
        assert_eq!(found.code, 0, "{words}");
        assert!(found.out.contains("29-1"), "{}", found.out);
    }
    for format in ["markdown", "html"] {
        let found = run(&["catalogue", "occupations", "nurse", "--format", format]);
        assert!(found.out.contains("Registered Nurses"), "{}", found.out);
    }
    assert_eq!(run(&["catalogue", "occupations", "blorb"]).code, 1);
}
