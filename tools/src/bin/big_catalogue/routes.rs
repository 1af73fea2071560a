//! How long routes take after loading, without conditions and with all of them at once.

use std::error::Error;
use std::time::Instant;

use rand::seq::IndexedRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use rungs::catalogue::Catalogue;
use rungs::catalogue::role::{MoveKind, Role};
use rungs::graph::RoleGraph;
use rungs::graph::conditions::Conditions;
use rungs::graph::cost::MISFIT;

/// How many pairs of roles are joined.
const PAIRS: usize = 101;

/// Prints a table of times: the best routes from roles at the bottom to roles above, drawn by chance.
pub fn table(catalogue: &Catalogue, graph: &RoleGraph) -> Result<(), Box<dyn Error>> {
    let mut random = ChaCha8Rng::seed_from_u64(1);
    println!("\n{:<34}{:>8}{:>9}{:>9}{:>8}", "routes", "median", "9 in 10", "slowest", "found");
    let pairs = pairs(catalogue, graph, &mut random)?;
    let free = |_: &(&Role, &Role)| Conditions::default();
    row("three, without conditions", graph, &pairs, 3, free);
    let mut tight = Vec::new();
    for pair in &pairs {
        tight.push(all_conditions(catalogue, graph, *pair, &mut random));
    }
    for (name, count) in [("one, with all conditions", 1), ("three, with all conditions", 3)] {
        let mut tight = tight.iter().cloned();
        row(name, graph, &pairs, count, |_| tight.next().unwrap_or_default());
    }
    println!("(milliseconds, over {PAIRS} pairs of roles)");
    Ok(())
}

/// Roles at the bottom, each with a role above it that it reaches.
fn pairs<'c>(
    catalogue: &'c Catalogue,
    graph: &RoleGraph<'c>,
    random: &mut ChaCha8Rng,
) -> Result<Vec<(&'c Role, &'c Role)>, Box<dyn Error>> {
    let of_level = |level: &str| -> Vec<&Role> {
        catalogue.roles.iter().filter(|role| role.level == level).collect()
    };
    let starts = of_level("level-0");
    let mut pairs = Vec::new();
    while pairs.len() < PAIRS {
        let level = format!("level-{}", random.random_range(4..10));
        let ends = of_level(&level);
        let from = starts.choose(random).ok_or("no role at the bottom")?;
        let to = ends.choose(random).ok_or("no role above")?;
        let reach = graph.reach(&[(*from, 0)], &Conditions::default());
        if reach.cost_of(&to.id).is_some() {
            pairs.push((*from, *to));
        }
    }
    Ok(pairs)
}

/// Conditions of every sort that leave some way where the catalogue has one: they are drawn from a route that keeps to them.
fn all_conditions(
    catalogue: &Catalogue,
    graph: &RoleGraph,
    (from, to): (&Role, &Role),
    random: &mut ChaCha8Rng,
) -> Conditions {
    let misfit = (0..catalogue.roles.len()).map(|_| random.random_range(0..=MISFIT));
    let mut conditions = Conditions {
        no_management: to.leads_people.is_none(),
        only: vec![MoveKind::Promotion, MoveKind::Lateral],
        misfit: misfit.collect(),
        ..Conditions::default()
    };
    let routes = graph.routes(&from.id, &to.id, &conditions, 2);
    // A role of the second best route is to be passed, one that only the best one passes is to be avoided.
    if let [best, second] = &routes[..] {
        let own = |of: &[&Role], other: &[&Role]| {
            let own = of.iter().find(|role| !other.iter().any(|r| r.id == role.id));
            own.map(|role| role.id.clone())
        };
        conditions.via.extend(own(&second.roles, &best.roles));
        conditions.avoid.extend(own(&best.roles, &second.roles));
        conditions.max_steps = Some(second.moves.len() + 3);
    }
    conditions
}

fn row(
    name: &str,
    graph: &RoleGraph,
    pairs: &[(&Role, &Role)],
    count: usize,
    mut conditions: impl FnMut(&(&Role, &Role)) -> Conditions,
) {
    let (mut times, mut found) = (Vec::new(), 0);
    for pair in pairs {
        let conditions = conditions(pair);
        let start = Instant::now();
        let routes = graph.routes(&pair.0.id, &pair.1.id, &conditions, count);
        times.push(start.elapsed().as_secs_f64() * 1000.0);
        found += routes.len();
    }
    times.sort_by(f64::total_cmp);
    // At most three times a hundred.
    let found = found as f64 / pairs.len() as f64;
    let at = |tenths: usize| times[(times.len() - 1) * tenths / 10];
    println!("{name:<34}{:>8.2}{:>9.2}{:>9.2}{found:>8.2}", at(5), at(9), at(10));
}
