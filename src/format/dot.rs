//! Pictures for Graphviz.

use super::svg::text::wrapped;
use super::visible;
use crate::document::parts::RoleLine;
use crate::document::picture::{Picture, PictureMove, Stroke};
use crate::graph::course::Course;
use crate::page::picture as say;
use crate::words::Lang;

/// Columns of a title before it goes on in the next line.
const COLUMNS: usize = 22;
/// The most lines of a title; the whole stands in its tooltip.
const LINES: usize = 8;

/// A picture as DOT: levels from bottom to top, promotions solid, moves sideways dashed, exits and alternatives dotted, inferred
/// moves grey with an open arrowhead, a marked route bold with numbered roles.
pub fn dot(picture: &Picture, lang: Lang) -> String {
    let nodes = picture.roles.iter().enumerate();
    let nodes = nodes.map(|(at, role)| format!("    {at} [ {}]\n", node(lang, picture, role)));
    let edges = picture
        .moves
        .iter()
        .map(|step| format!("    {} -> {} [ {}]\n", step.from, step.to, edge(lang, picture, step)));
    format!(
        "digraph rungs {{\n    rankdir = BT;\n    bgcolor = white;\n    label = \"{}\";\n    labelloc = t;\n    tooltip = \"{}\";\n    \
         node [shape = box, style = rounded];\n{}{}{}}}\n",
        escaped(&say::title(lang, picture)),
        escaped(&say::aloud(lang, picture)),
        levels(picture),
        nodes.chain(edges).collect::<String>(),
        outside(picture)
    )
}

fn node(lang: Lang, picture: &Picture, role: &RoleLine) -> String {
    let title = escaped(&wrapped(role.title, COLUMNS, LINES).join("\n"));
    let tip = escaped(&say::role(lang, picture, role));
    match role.stop {
        Some(stop) => format!("label = \"{stop} · {title}\", tooltip = \"{tip}\", penwidth = 3"),
        None => format!("label = \"{title}\", tooltip = \"{tip}\""),
    }
}

fn edge(lang: Lang, picture: &Picture, step: &PictureMove) -> String {
    let style = match Stroke::of(step.kind) {
        Stroke::Dashed => "dashed",
        Stroke::Dotted => "dotted",
        _ => "solid",
    };
    // Only what rises may lift a role above another.
    let level = !matches!(step.kind, Course::Entry | Course::Promotion);
    let more = [
        (step.inferred(), ", color = gray45, penwidth = 0.8, arrowhead = empty"),
        (step.on_route, ", penwidth = 4"),
        (level, ", constraint = false"),
    ];
    let more: String = more.iter().filter(|(holds, _)| *holds).map(|(_, style)| *style).collect();
    let tip = escaped(&say::step(lang, picture, step));
    format!("style = {style}{more}, edgetooltip = \"{tip}\"")
}

/// The levels as ranks, held in order by their names.
fn levels(picture: &Picture) -> String {
    let ranks = picture.bands.iter().enumerate().map(|(index, band)| {
        let (name, roles) = (escaped(band.name), joined(&band.roles, "; "));
        format!("    level{index} [label = \"{name}\", shape = plaintext];\n    {{ rank = same; level{index}; {roles} }}\n")
    });
    let order = (1..picture.bands.len())
        .map(|index| format!("    level{} -> level{index} [style = invis];\n", index - 1));
    ranks.chain(order).collect()
}

/// The levels outside the field in a frame of their own, in columns as high as the ladder.
fn outside(picture: &Picture) -> String {
    let frames = picture.beside.iter().enumerate().map(|(index, band)| {
        let name = escaped(band.name);
        let columns = band.roles.chunks(picture.bands.len().max(4));
        let columns = columns.map(|column| format!("        {};\n", joined(column, " -> ")));
        format!(
            "    subgraph cluster_outside{index} {{\n        label = \"{name}\"; style = rounded; edge [style = invis];\n{}    }}\n",
            columns.collect::<String>()
        )
    });
    frames.collect()
}

fn joined(roles: &[usize], sign: &str) -> String {
    let roles: Vec<String> = roles.iter().map(ToString::to_string).collect();
    roles.join(sign)
}

/// A text in quotes: Graphviz takes a backslash, a quote and an ampersand for its own.
fn escaped(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(visible).collect();
    let text = lines.join("\n").replace('&', "&amp;").replace('\\', "\\\\");
    text.replace('"', "\\\"").replace('\n', "\\n")
}
