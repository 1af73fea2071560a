//! Ways between roles.

use super::{group, once, title};
use crate::catalogue::role::MoveKind;
use crate::message::{compare as say, words};
use crate::render::Look;
use crate::render::outline::{Point, Section};
use crate::render::text::role::{conditions, surest, with_sources};
use crate::view::compare::{CompareView, WayBetween};
use crate::view::parts::MoveView;

pub fn ways(view: &CompareView, look: Look) -> Section {
    let known = view.ways.iter().filter(|way| way.kind != "none");
    let mut points: Vec<Point> = known.map(|way| self::way(view, way, look)).collect();
    let none: Vec<(&str, &str)> = view
        .ways
        .iter()
        .filter(|way| way.kind == "none")
        .map(|way| (title(view, way.from_role), title(view, way.to_role)))
        .collect();
    if !none.is_empty() {
        points.push(Point::new(say::no_way(&none)));
    }
    Section {
        heading: say::WAYS,
        notes: Vec::new(),
        groups: vec![group("", points)],
    }
}

fn way(view: &CompareView, way: &WayBetween, look: Look) -> Point {
    let ends = say::ends(title(view, way.from_role), title(view, way.to_role));
    let steps: Vec<&MoveView> = way.moves.iter().collect();
    let how = if way.kind == "direct" {
        let kinds = MoveKind::WORDS.map(|(_, kind)| kind);
        let of_kinds = kinds.map(|kind| -> Vec<&MoveView> {
            let of_kind = steps.iter().filter(|step| step.kind == kind);
            of_kind.copied().collect()
        });
        let told = of_kinds.iter().filter(|moves| !moves.is_empty());
        let told: Vec<String> = told
            .map(|moves| {
                let kind = words::move_kind(moves[0].kind);
                say::direct(kind, surest(moves), &conditions(moves))
            })
            .collect();
        told.join("; ")
    } else {
        let over = &way.roles[1..way.roles.len() - 1];
        let over: Vec<&str> = over.iter().map(|role| role.title).collect();
        let least = steps.iter().map(|step| step.basis).max();
        say::route(steps.len(), &over, least.map_or("", words::basis))
    };
    let sources = once(steps.iter().flat_map(|step| step.sources));
    Point::new(with_sources(&say::of_role(&ends, &how), &sources, look))
}
