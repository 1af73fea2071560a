//! Pictures as a Mermaid flowchart.

use std::collections::HashMap;

use crate::message::picture as say;
use crate::message::picture::Stroke;
use crate::message::words;
use crate::view::picture::{Band, Picture, PictureMove};

/// A picture as Mermaid: each level a frame, promotions as arrows, all else as broken arrows that name their kind, inferred moves
/// grey, a marked route as thick arrows between numbered roles.
///
/// Mermaid sets the end of every arrow above its beginning. A move that goes down or out of the field is therefore written from its end,
/// without an arrowhead, and its name says ↓.
pub fn mermaid(picture: &Picture) -> String {
    let mut out = format!(
        "flowchart BT\n    accTitle: {}\n    accDescr: {}\n",
        line(&say::title(picture.about)),
        line(&say::description(picture))
    );
    let bands = picture.bands.iter().chain(&picture.beside);
    for (place, band) in bands.enumerate() {
        frame(&mut out, picture, place, band);
    }
    let ranks = ranks(picture);
    for step in &picture.moves {
        let down = ranks.get(&step.to) < ranks.get(&step.from);
        let (low, high) = if down {
            (step.to, step.from)
        } else {
            (step.from, step.to)
        };
        out.push_str(&format!("    r{low} {} r{high}\n", arrow(step, down)));
    }
    for place in 1..picture.bands.len() {
        out.push_str(&format!("    level{} ~~~ level{place}\n", place - 1));
    }
    links(
        &mut out,
        picture,
        "stroke:#717c87,stroke-width:1px",
        |m: &PictureMove| m.inferred(),
    );
    let dashed = |m: &PictureMove| Stroke::of(m.kind) == Stroke::Dashed && !m.on_route;
    links(&mut out, picture, "stroke-dasharray:7 4", dashed);
    links(&mut out, picture, "stroke-width:5px", |m: &PictureMove| {
        m.on_route
    });
    if !picture.route.is_empty() {
        let stops: Vec<String> = picture
            .route
            .iter()
            .map(|place| format!("r{place}"))
            .collect();
        out.push_str(&format!(
            "    classDef stop stroke-width:4px\n    class {} stop\n",
            stops.join(",")
        ));
    }
    out
}

/// How high each role stands, 0 for those outside the field.
fn ranks(picture: &Picture) -> HashMap<usize, usize> {
    let bands = picture.bands.iter().enumerate();
    let inside =
        bands.flat_map(|(rank, band)| band.roles.iter().map(move |role| (*role, rank + 1)));
    let outside = picture.beside.iter().flat_map(|band| &band.roles);
    inside.chain(outside.map(|role| (*role, 0))).collect()
}

fn frame(out: &mut String, picture: &Picture, place: usize, band: &Band) {
    out.push_str(&format!(
        "    subgraph level{place}[\"{}\"]\n",
        escaped(band.name)
    ));
    for role in &band.roles {
        let number = picture.roles[*role]
            .stop
            .map_or(String::new(), |stop| format!("{stop} · "));
        let title = escaped(picture.roles[*role].title);
        out.push_str(&format!("        r{role}[\"{number}{title}\"]\n"));
    }
    out.push_str("    end\n");
}

fn arrow(step: &PictureMove, down: bool) -> String {
    let solid = Stroke::of(step.kind) == Stroke::Solid;
    let kind = words::move_kind(step.kind);
    match (solid && !down, step.on_route, down) {
        (true, true, _) => "==>".to_owned(),
        (true, false, _) => "-->".to_owned(),
        (_, true, true) => format!("== ↓ {kind} ==="),
        (_, true, false) => format!("== {kind} ==>"),
        (_, false, true) => format!("-. ↓ {kind} .-"),
        (_, false, false) => format!("-. {kind} .->"),
    }
}

/// Gives the links that fit a style of their own.
fn links(out: &mut String, picture: &Picture, style: &str, fits: impl Fn(&PictureMove) -> bool) {
    let moves = picture.moves.iter().enumerate();
    let places: Vec<String> = moves
        .filter(|(_, step)| fits(step))
        .map(|(place, _)| place.to_string())
        .collect();
    if !places.is_empty() {
        out.push_str(&format!("    linkStyle {} {style}\n", places.join(",")));
    }
}

/// A label; `#` begins a sign by number, a backtick begins formatted text.
fn escaped(text: &str) -> String {
    text.replace('#', "#35;")
        .replace('`', "#96;")
        .replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// A text that ends with its line; nothing in it starts a comment or another statement.
fn line(text: &str) -> String {
    text.replace(['{', '}', '#', ';', '%', '<', '>', '"'], " ")
}
