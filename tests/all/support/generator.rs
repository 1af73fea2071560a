//! A large catalogue drawn by chance from a seed: the shape of a big company's, no content.

use rand::seq::IndexedRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

/// How large a catalogue to draw.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// Roles, at least 1,000.
    pub roles: usize,
    /// Moves, at least one and a half for each role.
    pub moves: usize,
    /// The same seed gives the same catalogue.
    pub seed: u64,
}

/// Levels of the field from bottom to top; each has nine tenths of the roles of the one below.
const LEVELS: [&str; 10] = [
    "Trainee",
    "Associate",
    "Representative",
    "Senior representative",
    "Specialist",
    "Team lead",
    "Supervisor",
    "Manager",
    "Head",
    "Director",
];
const TRACKS: [&str; 20] = [
    "billing",
    "chat",
    "claims",
    "collections",
    "complaints",
    "coaching",
    "community",
    "dispatch",
    "email",
    "field service",
    "fraud",
    "insight",
    "knowledge",
    "onboarding",
    "phone",
    "planning",
    "quality",
    "retention",
    "technical support",
    "training",
];
const SKILLS: usize = 200;
/// From this level on one role in four leads people.
const LEADING: usize = 5;
/// One role in fifty stands before the field, and one beyond it.
const ASIDE: usize = 50;

/// A catalogue as one YAML file, every role of which can be reached.
pub fn catalogue(size: Size) -> String {
    let mut random = ChaCha8Rng::seed_from_u64(size.seed);
    let places = Places::of(size.roles);
    let moves = moves(&places, size.moves, &mut random);
    let mut out = head();
    for track in 0..TRACKS.len() {
        for role in (track..size.roles).step_by(TRACKS.len()) {
            push_role(&mut out, role, &places, &mut random);
            if !moves[role].is_empty() {
                out.push_str("    moves:\n");
            }
            for step in &moves[role] {
                push_move(&mut out, step, &mut random);
            }
        }
    }
    out
}

/// Which roles stand where: those before the field, its levels, those beyond it, each a range of numbers.
struct Places {
    before: std::ops::Range<usize>,
    levels: Vec<std::ops::Range<usize>>,
    outside: std::ops::Range<usize>,
}

impl Places {
    fn of(roles: usize) -> Self {
        let aside = roles / ASIDE;
        let inside = roles - 2 * aside;
        let shares: Vec<f64> = (0..10).map(|level| 0.9_f64.powi(level)).collect();
        let whole: f64 = shares.iter().sum();
        let mut begin = aside;
        let mut levels = Vec::new();
        for share in shares {
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            let count = (inside as f64 * share / whole) as usize;
            levels.push(begin..begin + count);
            begin += count;
        }
        Self { before: 0..aside, levels, outside: begin..roles }
    }

    /// The level of a role inside the field.
    fn level(&self, role: usize) -> Option<usize> {
        self.levels.iter().position(|level| level.contains(&role))
    }
}

/// A move as it is drawn: where it leads and what kind it is.
struct Step {
    to: usize,
    kind: &'static str,
}

/// The moves that begin at each role.
fn moves(places: &Places, count: usize, random: &mut ChaCha8Rng) -> Vec<Vec<Step>> {
    let mut moves: Vec<Vec<Step>> = Vec::new();
    moves.resize_with(places.outside.end, Vec::new);
    let mut left = count;
    let mut add = |from: usize, to: usize, kind| {
        if left > 0 && from != to {
            left -= 1;
            moves[from].push(Step { to, kind });
        }
        left
    };
    for from in places.before.clone() {
        add(from, random.random_range(places.levels[0].clone()), "entry");
    }
    for pair in places.levels.windows(2) {
        for to in pair[1].clone() {
            add(near(to, &pair[0], random), to, "promotion");
        }
    }
    for to in places.outside.clone() {
        add(anywhere(places, random), to, "exit");
    }
    for to in places.levels[1].clone().step_by(4) {
        add(places.levels[0].start, to, "promotion");
    }
    let mut left = usize::MAX;
    while left > 0 {
        let from = anywhere(places, random);
        let level = places.level(from).unwrap_or_default();
        let (to, kind) = match (random.random_range(0..100), places.levels.get(level + 1)) {
            (0..70, Some(above)) => (near(from, above, random), "promotion"),
            (0..88, _) => (random.random_range(places.levels[level].clone()), "lateral"),
            (88..96, _) => (random.random_range(places.outside.clone()), "exit"),
            _ => (random.random_range(places.outside.clone()), "plan-b"),
        };
        left = add(from, to, kind);
    }
    moves
}

fn anywhere(places: &Places, random: &mut ChaCha8Rng) -> usize {
    random.random_range(places.before.end..places.outside.start)
}

/// A role of a level, four times in five of the same track as another role.
fn near(role: usize, level: &std::ops::Range<usize>, random: &mut ChaCha8Rng) -> usize {
    let drawn = random.random_range(level.clone());
    if random.random_range(0..5) == 0 {
        return drawn;
    }
    let on_track = drawn - drawn % TRACKS.len() + role % TRACKS.len();
    if level.contains(&on_track) { on_track } else { drawn }
}

fn head() -> String {
    let mut out = String::from(
        "name: A large company\nversion: \"1\"\nsources:\n  - {id: H, name: The handbook}\nlevels:\n  \
         - {id: before, name: Before the field, place: before}\n",
    );
    for (place, name) in LEVELS.iter().enumerate() {
        out.push_str(&format!("  - {{id: level-{place}, name: {name}}}\n"));
    }
    out.push_str("  - {id: outside, name: Beyond the field, place: outside}\ntracks:\n");
    for name in TRACKS {
        out.push_str(&format!("  - {{id: {}, name: {name}}}\n", name.replace(' ', "-")));
    }
    out.push_str("skills:\n");
    for skill in 0..SKILLS {
        out.push_str(&format!("  - {{id: skill-{skill}, name: Skill {skill}, kind: soft}}\n"));
    }
    out.push_str("roles:\n");
    out
}

fn push_role(out: &mut String, role: usize, places: &Places, random: &mut ChaCha8Rng) {
    let track = TRACKS[role % TRACKS.len()];
    let (level, name) = match places.level(role) {
        Some(level) => (format!("level-{level}"), LEVELS[level]),
        None if places.before.contains(&role) => ("before".to_owned(), "Helper"),
        None => ("outside".to_owned(), "Consultant"),
    };
    out.push_str(&format!(
        "  - id: role-{role}\n    title: {name}, {track}, unit {role}\n    level: {level}\n    track: {}\n",
        track.replace(' ', "-"),
    ));
    if places.level(role) >= Some(LEADING) && role.is_multiple_of(4) {
        out.push_str("    leads_people: true\n");
    }
    if random.random_range(0..2) == 0 {
        let types: Vec<&str> = ["R", "I", "A", "S", "E", "C"].sample(random, 2).copied().collect();
        out.push_str(&format!("    interests: {{types: [{}]}}\n", types.join(", ")));
    }
    let skills: Vec<String> = (0..random.random_range(0..4))
        .map(|place| format!("skill-{}", (role * 7 + place * 31) % SKILLS))
        .collect();
    if !skills.is_empty() {
        out.push_str(&format!("    skills: [{}]\n", skills.join(", ")));
    }
    if random.random_range(0..2) == 0 {
        out.push_str(&format!(
            "    duties:\n      - Answer what customers ask about {track}, and hand over what is not yours.\n"
        ));
    }
}

fn push_move(out: &mut String, step: &Step, random: &mut ChaCha8Rng) {
    let more = match random.random_range(0..8) {
        0 => ", when: after two good reviews",
        1 => ", basis: inferred",
        2 => ", sources: [H-12]",
        _ => "",
    };
    out.push_str(&format!("      - {{to: role-{}, kind: {}{more}}}\n", step.to, step.kind));
}
