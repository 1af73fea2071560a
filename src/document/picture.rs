//! A ladder, or the overview of all roles, as a picture: what Graphviz, Mermaid and SVG are made from.

use std::collections::HashMap;

use super::ladder::{LadderView, overview_view};
pub use crate::advice::ladder::Stroke;
use crate::catalogue::parts::Place;
use crate::catalogue::role::Basis;
use crate::document::parts::{MoveView, RoleLine};
use crate::graph::RoleGraph;
use crate::graph::course::Course;

/// Roles in bands, and the moves between them. Programs read the same from `rungs.ladder.v1`.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture<'c> {
    /// What it shows.
    pub about: About<'c>,
    /// The language of its names.
    pub language: &'c str,
    /// Its roles, those of the lowest level first.
    pub roles: Vec<RoleLine<'c>>,
    /// The levels of the field and of the jobs before it, the lowest first.
    pub bands: Vec<Band<'c>>,
    /// The levels outside the field, which have no rank.
    pub beside: Vec<Band<'c>>,
    /// Its moves: one of a kind between two roles.
    pub moves: Vec<PictureMove<'c>>,
    /// How many moves the catalogue has between these roles: several of one kind between the same two are drawn as one line.
    pub move_count: usize,
    /// How many inferred moves sideways are left out, so that the rest can be followed.
    pub omitted: usize,
    /// The indices of the roles of a marked route, in order; empty where none is marked.
    pub route: Vec<usize>,
}

/// What a picture shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About<'c> {
    /// All roles of a catalogue.
    Overview {
        /// The name of the catalogue.
        catalogue: &'c str,
    },
    /// The ladder from a role.
    Ladder {
        /// The title of the role.
        title: &'c str,
        /// Whether it shows who gets to the role.
        down: bool,
    },
}

/// A level with its roles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Band<'c> {
    /// The name of the level.
    pub name: &'c str,
    /// The indices of its roles.
    pub roles: Vec<usize>,
}

/// A move of a picture.
#[derive(Debug, Clone, PartialEq)]
pub struct PictureMove<'c> {
    /// The index of the role where it begins.
    pub from: usize,
    /// The index of the role where it ends.
    pub to: usize,
    /// What kind of step it is.
    pub kind: Course,
    /// How certain it is: the surest of all moves of this kind between the two roles.
    pub basis: Basis,
    /// The conditions of these moves, each once.
    pub when: Vec<&'c str>,
    /// Whether the marked route takes it.
    pub on_route: bool,
}

impl PictureMove<'_> {
    /// Whether no source gives it.
    pub fn inferred(&self) -> bool {
        self.basis == Basis::Inferred
    }
}

impl Stroke {
    /// All strokes, in the order of a legend.
    pub const ALL: [Self; 5] = [Self::Solid, Self::Dashed, Self::Dotted, Self::Light, Self::Bold];

    /// The stroke of a kind of move.
    pub fn of(kind: Course) -> Self {
        match kind {
            Course::Entry | Course::Promotion => Self::Solid,
            Course::Lateral | Course::Down | Course::Crossing => Self::Dashed,
            Course::Exit | Course::PlanB => Self::Dotted,
        }
    }

    /// The strokes that occur in a picture.
    pub fn used(picture: &Picture) -> Vec<Self> {
        let occurs = |stroke: &Self| picture.moves.iter().any(|m| stroke.fits(m));
        Self::ALL.into_iter().filter(occurs).collect()
    }

    fn fits(self, step: &PictureMove) -> bool {
        match self {
            Self::Light => step.inferred(),
            Self::Bold => step.on_route,
            kind => Self::of(step.kind) == kind,
        }
    }
}

/// The picture of all roles, with a route marked by the ids of its roles in order, or with none.
pub fn overview<'c>(graph: &RoleGraph<'c>, route: &[&'c str]) -> Picture<'c> {
    let mut view = overview_view(graph);
    view.route = route.to_vec();
    picture(&view)
}

/// The picture of a ladder.
pub fn picture<'c>(view: &LadderView<'c>) -> Picture<'c> {
    let indices: HashMap<&str, usize> =
        view.roles.iter().enumerate().map(|(index, role)| (role.id, index)).collect();
    let route: Vec<usize> = view.route.iter().filter_map(|id| indices.get(id).copied()).collect();
    let mut roles = view.roles.clone();
    for (stop, index) in (1..).zip(&route) {
        roles[*index].stop = Some(stop);
    }
    let (bands, beside) = bands(view);
    let mut moves = moves(&view.moves, &indices);
    mark(&mut moves, &route);
    Picture {
        about: match view.from_title {
            None => About::Overview { catalogue: view.catalogue },
            Some(title) => About::Ladder { title, down: view.down },
        },
        language: view.language,
        roles,
        bands,
        beside,
        move_count: view.moves.len(),
        moves,
        omitted: 0,
        route,
    }
}

impl Picture<'_> {
    /// The picture without the moves sideways that no source gives, those of the marked route apart.
    #[must_use = "the picture itself stays as it is"]
    pub fn plainer(mut self) -> Self {
        let all = self.moves.len();
        let sideways = |step: &PictureMove| Stroke::of(step.kind) == Stroke::Dashed;
        self.moves.retain(|step| step.on_route || !(sideways(step) && step.inferred()));
        self.omitted = all - self.moves.len();
        self
    }
}

fn bands<'c>(view: &LadderView<'c>) -> (Vec<Band<'c>>, Vec<Band<'c>>) {
    let mut of_level: HashMap<&str, Vec<usize>> = HashMap::new();
    for (index, role) in view.roles.iter().enumerate() {
        of_level.entry(role.level).or_default().push(index);
    }
    let (mut bands, mut beside) = (Vec::new(), Vec::new());
    for level in &view.levels {
        let band = Band { name: level.name, roles: of_level.remove(level.id).unwrap_or_default() };
        if level.place == Place::Outside {
            beside.push(band);
        } else {
            bands.push(band);
        }
    }
    (bands, beside)
}

/// One move of a kind between two roles, as sure as the surest.
fn moves<'c>(moves: &[MoveView<'c>], indices: &HashMap<&str, usize>) -> Vec<PictureMove<'c>> {
    let mut drawn: Vec<PictureMove> = Vec::new();
    let mut seen: HashMap<(usize, usize, Course), usize> = HashMap::new();
    for step in moves {
        let (Some(from), Some(to)) = (indices.get(step.from_role), indices.get(step.to_role))
        else {
            continue;
        };
        if from == to {
            continue;
        }
        let index = *seen.entry((*from, *to, step.kind)).or_insert(drawn.len());
        if index == drawn.len() {
            drawn.push(PictureMove {
                from: *from,
                to: *to,
                kind: step.kind,
                basis: step.basis,
                when: Vec::new(),
                on_route: false,
            });
        }
        let same = &mut drawn[index];
        same.basis = same.basis.min(step.basis);
        same.when.extend(step.when.filter(|when| !same.when.contains(when)));
    }
    drawn
}

/// Marks the best move between each two roles of a route: a promotion before a move sideways, then the surest.
fn mark(moves: &mut [PictureMove], route: &[usize]) {
    for pair in route.windows(2) {
        let joining = moves.iter_mut().filter(|m| (m.from, m.to) == (pair[0], pair[1]));
        if let Some(best) = joining.min_by_key(|m| (m.kind, m.basis)) {
            best.on_route = true;
        }
    }
}
