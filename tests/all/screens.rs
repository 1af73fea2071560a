//! Short pages are short, for every role and every catalogue, and no line is wider than the terminal.

use crate::support::BUILT_IN;
use std::fs;
use std::path::Path;

use rungs::builtin;
use rungs::catalogue::load::load;
use unicode_width::UnicodeWidthStr as _;

use crate::support;

/// Lines that a person reads without scrolling, at eighty columns.
const SCREEN: usize = 45;
/// Widths at which every page is tried; the last is wider than any page is set.
const WIDTHS: [usize; 4] = [40, 60, 80, 120];

/// A page at every width: never wider, and at eighty columns a screen long unless everything is asked for.
fn measured(arguments: &[&str]) {
    for columns in WIDTHS {
        for all in [false, true] {
            let all: &[&str] = if all { &["--all"] } else { &[] };
            let page = support::page(&[arguments, all].concat(), columns);
            assert!(!page.is_empty(), "{arguments:?}");
            for line in page.lines() {
                let wide = line.width();
                assert!(wide <= columns, "{wide} at {columns}, {arguments:?}: {line}");
            }
            let lines = page.lines().count();
            let long = all.is_empty() && columns >= 80 && lines > SCREEN;
            assert!(!long, "{lines} lines, {arguments:?}:\n{page}");
        }
    }
}

/// The catalogues of the tests, each with the ids of its roles.
fn catalogues() -> Vec<(String, Vec<String>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/catalogues");
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    files
        .map(|path| {
            let roles = load(&path).unwrap().catalogue.roles.into_iter();
            let ids = roles.map(|role| role.id).collect();
            (path.to_str().unwrap().to_owned(), ids)
        })
        .collect()
}

#[test]
fn every_role() {
    for role in &builtin::catalogue().roles {
        measured(&["role", &role.id]);
    }
}

#[test]
fn every_role_of_other_catalogues() {
    for (catalogue, roles) in catalogues() {
        for role in &roles {
            measured(&["--catalogue", &catalogue, "role", role]);
        }
    }
}

#[test]
fn every_role_beside_the_commonest_one_and_its_neighbours() {
    let ids: Vec<&str> = BUILT_IN.roles.iter().map(|r| r.id.as_str()).collect();
    for (place, id) in ids.iter().enumerate() {
        if *id != "customer-service-representative" {
            measured(&["compare", "customer-service-representative", id]);
        }
        // Neighbours far and near in the order of levels.
        let other = |by: usize| ids[(place + by) % ids.len()];
        measured(&["compare", id, other(1), other(9)]);
        measured(&["compare", id, other(1), other(17), other(30)]);
    }
}

#[test]
fn roles_of_other_catalogues_side_by_side() {
    for (catalogue, roles) in catalogues() {
        for some in roles.windows(2).chain(roles.chunks_exact(4)) {
            let some = some.iter().map(String::as_str);
            let arguments: Vec<&str> =
                ["--catalogue", &catalogue, "compare"].into_iter().chain(some).collect();
            measured(&arguments);
        }
    }
}
