//! One rule for what a role pays, on every page: its own figure first, else that of its occupation with how near it is; a mere stand-in's only
//! where everything is asked for.

use std::io::Write as _;

use tempfile::NamedTempFile;

use crate::support::run;

/// A ladder of four: the same job, a near one, a stand-in, and one whose pay the catalogue states.
fn catalogue() -> NamedTempFile {
    let occupation = |nearness: &str, median: u32| {
        format!(
            "{{soc: 43-4051.00, title: Service Clerks, match: {nearness}, code: SEC, interests: {{R: 2, I: 2, A: 2, S: 6, E: 5, C: 4}}, \
             source: O*NET 30.2, job_zone: {{zone: 2, source: O*NET 30.2}}, wage: {{median: {median}, p10: {}, p90: {}, currency: USD, \
             country: United States, year: 2025, source: a table}}}}",
            median - 10_000,
            median + 10_000
        )
    };
    let mut file = NamedTempFile::with_suffix(".yaml").unwrap();
    write!(
        file,
        "name: Ours\nlevels: [{{id: low, name: Low}}, {{id: high, name: High}}]\nroles:\n\
         - {{id: begin, title: Begin, level: low, entry: true, interests: {{types: [S]}}, occupation: {}, \
            moves: [{{to: near, kind: promotion}}, {{to: apart, kind: promotion}}, {{to: own, kind: promotion}}]}}\n\
         - {{id: near, title: Near, level: high, interests: {{types: [S, E]}}, occupation: {}}}\n\
         - {{id: apart, title: Apart, level: high, interests: {{types: [A, R]}}, occupation: {}}}\n\
         - {{id: own, title: Own, level: high, interests: {{types: [E, C]}}, occupation: {}, pay: {{from: 51000, currency: EUR}}}}\n",
        occupation("same", 41_000),
        occupation("near", 42_000),
        occupation("stand-in", 43_000),
        occupation("same", 44_000),
    )
    .unwrap();
    file
}

fn page(arguments: &[&str]) -> String {
    let file = catalogue();
    let path = file.path().to_str().unwrap();
    let run = run(&[arguments, &["--catalogue", path]].concat());
    assert_eq!(run.code, 0, "{}", run.err);
    run.out
}

#[test]
fn every_page_tells_the_pay_of_the_same_and_of_a_near_job_and_hides_a_stand_ins() {
    let result = page(&["match", "SEA", "--from", "begin"]);
    for page in [
        page(&["role", "near"]),
        page(&["plan", "--from", "begin", "--to", "near"]),
        page(&["compare", "begin", "near"]),
        result.clone(),
    ] {
        assert!(page.contains("42,000"), "{page}");
    }
    assert!(result.contains("42,000 a year in a near job"), "{result}");
    for command in [
        vec!["role", "apart"],
        vec!["plan", "--from", "begin", "--to", "apart"],
        vec!["compare", "begin", "apart"],
        vec!["match", "ARS", "--from", "begin"],
    ] {
        let short = page(&command);
        assert!(!short.contains("43,000"), "{short}");
        let whole = page(&[command.as_slice(), &["--all"]].concat());
        assert!(whole.contains("43,000"), "{whole}");
    }
}

#[test]
fn what_the_catalogue_says_of_a_role_itself_comes_before_its_occupation() {
    for command in [
        vec!["role", "own"],
        vec!["plan", "--from", "begin", "--to", "own"],
        vec!["compare", "begin", "own"],
        vec!["match", "ECS", "--from", "begin"],
    ] {
        let page = page(&command);
        assert!(page.contains("EUR 51,000"), "{page}");
        assert!(!page.contains("44,000"), "{page}");
    }
}
