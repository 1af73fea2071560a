//! Pictures of ladders and of the house of all roles.

use super::ladder;
use super::words::{self, count};
use crate::catalogue::role::MoveKind;
use crate::view::picture::{About, Picture, PictureMove, PictureRole};

/// The title of a picture.
pub fn title(about: About) -> String {
    match about {
        About::House { catalogue } => ladder::house(catalogue),
        About::Ladder { title, down } => ladder::title(title, down),
    }
}

/// What a picture shows, for somebody who does not see it.
pub fn description(picture: &Picture) -> String {
    let mut text = vec![bands(picture)];
    let beside: usize = picture.beside.iter().map(|band| band.roles.len()).sum();
    if beside > 0 {
        text.push(format!(
            "Apart from them, in a frame of their own, {} outside the field: no further rungs.",
            count(beside, "role", "roles")
        ));
    }
    let moves = count(picture.moves.len(), "move", "moves");
    text.push(format!("Between the roles {moves}."));
    text.extend(route(picture));
    text.join(" ")
}

/// What the strokes of a picture mean, those that occur; empty where nothing is drawn.
pub fn strokes(picture: &Picture) -> String {
    let strokes: Vec<String> = Stroke::ALL
        .into_iter()
        .filter(|stroke| picture.moves.iter().any(|m| stroke.fits(m)))
        .map(|stroke| format!("{} line: {}.", stroke.look(), stroke.meaning()))
        .collect();
    strokes.join(" ")
}

fn bands(picture: &Picture) -> String {
    let roles: usize = picture.bands.iter().map(|band| band.roles.len()).sum();
    let roles = count(roles, "role", "roles");
    match picture.bands.as_slice() {
        [] => "No role of the field.".to_owned(),
        [one] => format!("{roles} of one level: {}.", one.name),
        [low, .., high] => format!(
            "{roles} on {} levels, from {} at the bottom to {} at the top.",
            picture.bands.len(),
            low.name,
            high.name
        ),
    }
}

fn route(picture: &Picture) -> Option<String> {
    let stops: Vec<String> = picture
        .route
        .iter()
        .enumerate()
        .map(|(stop, place)| format!("{} {}", stop + 1, picture.roles[*place].title))
        .collect();
    (!stops.is_empty()).then(|| format!("Marked by numbers, a route: {}.", stops.join(", ")))
}

/// A stroke with a meaning of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stroke {
    /// Promotions and ways in.
    Solid,
    /// Moves sideways.
    Dashed,
    /// Ways out of the field and alternatives.
    Dotted,
    /// Moves that no source gives.
    Light,
    /// The marked route.
    Bold,
}

impl Stroke {
    /// All strokes, in the order of a legend.
    pub const ALL: [Self; 5] = [
        Self::Solid,
        Self::Dashed,
        Self::Dotted,
        Self::Light,
        Self::Bold,
    ];

    /// The stroke of a kind of move.
    pub fn of(kind: MoveKind) -> Self {
        match kind {
            MoveKind::Entry | MoveKind::Promotion => Self::Solid,
            MoveKind::Lateral => Self::Dashed,
            MoveKind::Exit | MoveKind::PlanB => Self::Dotted,
        }
    }

    /// Whether a move is drawn with it.
    pub fn fits(self, step: &PictureMove) -> bool {
        match self {
            Self::Light => step.inferred(),
            Self::Bold => step.on_route,
            kind => Self::of(step.kind) == kind,
        }
    }

    /// How it looks.
    pub fn look(self) -> &'static str {
        match self {
            Self::Solid => "Solid",
            Self::Dashed => "Dashed",
            Self::Dotted => "Dotted",
            Self::Light => "Thin and light",
            Self::Bold => "Bold",
        }
    }

    /// What it means.
    pub fn meaning(self) -> &'static str {
        match self {
            Self::Solid => "promotion or way in",
            Self::Dashed => "sideways",
            Self::Dotted => "way out of the field, or plan B",
            Self::Light => "inferred, no source says it",
            Self::Bold => "the marked route",
        }
    }
}

/// A move in words: from, to, what it is, how sure it is, and its condition.
pub fn step(picture: &Picture, step: &PictureMove) -> String {
    let condition = match step.when.as_slice() {
        [] => String::new(),
        when => format!(": {}", when.join("; ")),
    };
    format!(
        "{} → {}: {}, {}{condition}",
        picture.roles[step.from].title,
        picture.roles[step.to].title,
        words::move_kind(step.kind),
        words::basis(step.basis)
    )
}

/// A role in words: its title, its level, and its place on the marked route.
pub fn role(picture: &Picture, role: &PictureRole) -> String {
    let mut text = format!("{} ({})", role.title, role.level_name);
    if let Some(stop) = role.stop {
        text.push_str(&format!(
            ", {}",
            ladder::on_route(stop, picture.route.len())
        ));
    }
    text
}
