//! Measures how long finding takes in a catalogue of 5,000 roles: by id, title, beginning, misspelling, in vain, and by a search.
//!
//! `cargo run --release -p rungs-tools --bin find_speed`

use std::hint::black_box;
use std::time::Instant;

use rungs::advice::listing::RoleFilter;
use rungs::builtin;
use rungs::catalogue::Catalogue;
use rungs::catalogue::lookup::{Found, find};
use rungs::document::roles::roles_view;

const ROLES: usize = 5_000;
const RUNS: usize = 9;

fn main() {
    let catalogue = large();
    let last = &catalogue.roles[ROLES - 1];
    let misspelt = last.title.replacen("er", "re", 1);
    let begun = &last.title[..last.title.len() - 1];
    let names = [
        ("the id of the last role", last.id.as_str()),
        ("its title", &last.title),
        ("the beginning of its title", begun),
        ("its title with two letters swapped", &misspelt),
        ("a name that nothing is near", "Underwater basket weaving"),
    ];
    for (what, name) in names {
        let found = match find(&catalogue.roles, name) {
            Found::One(_, how) => format!("{how:?}"),
            Found::Several(roles) => format!("{} roles", roles.len()),
            Found::Nothing(_) => "nothing".to_owned(),
        };
        let time = median(|| {
            black_box(find(&catalogue.roles, black_box(name)));
        });
        println!("{what:36} {time:9.3} ms  {found}");
    }
    for words in ["product knowledge", "prodct knowlege"] {
        let Ok(query) = rungs::search::Query::parse(words) else {
            continue;
        };
        let filter = RoleFilter { search: Some(query), ..RoleFilter::default() };
        let hits = roles_view(&catalogue, &filter).roles.len();
        let time = median(|| {
            black_box(roles_view(&catalogue, &filter));
        });
        println!("{:36} {time:9.3} ms  {hits} roles", format!("search: {words}"));
    }
}

/// The built-in roles over and over, each with a number of its own.
fn large() -> Catalogue {
    let mut catalogue = builtin::catalogue();
    let few = catalogue.roles.clone();
    catalogue.roles = (0..ROLES)
        .zip(few.iter().cycle())
        .map(|(number, role)| {
            let mut role = role.clone();
            role.id = format!("{}-{number}", role.id);
            role.title = format!("{} {number}", role.title);
            for alias in &mut *role.aliases {
                alias.title = format!("{} {number}", &*alias.title).into();
            }
            role
        })
        .collect();
    catalogue
}

/// The median of some runs in milliseconds.
fn median(mut run: impl FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[RUNS / 2]
}
