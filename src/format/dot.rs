//! Pictures for Graphviz.

use petgraph::dot::{Config, Dot};
use petgraph::graph::DiGraph;

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
    let mut graph: DiGraph<&RoleLine, &PictureMove> = DiGraph::new();
    let nodes: Vec<_> = picture.roles.iter().map(|role| graph.add_node(role)).collect();
    for step in &picture.moves {
        graph.add_edge(nodes[step.from], nodes[step.to], step);
    }
    let body = format!(
        "{:?}",
        Dot::with_attr_getters(
            &graph,
            &[Config::GraphContentOnly, Config::EdgeNoLabel, Config::NodeNoLabel],
            &|_, edge| edge_style(lang, picture, edge.weight()),
            &|_, (_, role)| node_style(lang, picture, role),
        )
    );
    format!(
        "digraph rungs {{\n    rankdir = BT;\n    bgcolor = white;\n    label = \"{}\";\n    labelloc = t;\n    tooltip = \"{}\";\n    \
         node [shape = box, style = rounded];\n{}{body}{}}}\n",
        escaped(&say::title(lang, picture)),
        escaped(&say::aloud(lang, picture)),
        levels(picture),
        outside(picture)
    )
}

fn node_style(lang: Lang, picture: &Picture, role: &RoleLine) -> String {
    let title = escaped(&wrapped(role.title, COLUMNS, LINES).join("\n"));
    let tip = escaped(&say::role(lang, picture, role));
    match role.stop {
        Some(stop) => format!("label = \"{stop} · {title}\", tooltip = \"{tip}\", penwidth = 3"),
        None => format!("label = \"{title}\", tooltip = \"{tip}\""),
    }
}

fn edge_style(lang: Lang, picture: &Picture, step: &PictureMove) -> String {
    let style = match Stroke::of(step.kind) {
        Stroke::Dashed => "dashed",
        Stroke::Dotted => "dotted",
        _ => "solid",
    };
    let mut out = format!("style = {style}");
    if step.inferred() {
        out.push_str(", color = gray45, penwidth = 0.8, arrowhead = empty");
    }
    if step.on_route {
        out.push_str(", penwidth = 4");
    }
    // Only what rises may lift a role above another.
    if !matches!(step.kind, Course::Entry | Course::Promotion) {
        out.push_str(", constraint = false");
    }
    out + &format!(", edgetooltip = \"{}\"", escaped(&say::step(lang, picture, step)))
}

/// The levels as ranks, held in order by their names.
fn levels(picture: &Picture) -> String {
    let mut out = String::new();
    for (index, band) in picture.bands.iter().enumerate() {
        let roles: Vec<String> = band.roles.iter().map(ToString::to_string).collect();
        out.push_str(&format!(
            "    level{index} [label = \"{}\", shape = plaintext];\n    {{ rank = same; level{index}; {} }}\n",
            escaped(band.name),
            roles.join("; ")
        ));
    }
    for index in 1..picture.bands.len() {
        out.push_str(&format!("    level{} -> level{index} [style = invis];\n", index - 1));
    }
    out
}

/// The levels outside the field in a frame of their own, in columns as high as the ladder.
fn outside(picture: &Picture) -> String {
    let mut out = String::new();
    for (index, band) in picture.beside.iter().enumerate() {
        out.push_str(&format!(
            "    subgraph cluster_outside{index} {{\n        label = \"{}\"; style = rounded; edge [style = invis];\n",
            escaped(band.name)
        ));
        for column in band.roles.chunks(picture.bands.len().max(4)) {
            let column: Vec<String> = column.iter().map(ToString::to_string).collect();
            out.push_str(&format!("        {};\n", column.join(" -> ")));
        }
        out.push_str("    }\n");
    }
    out
}

/// A text in quotes: Graphviz takes a backslash, a quote and an ampersand for its own.
fn escaped(text: &str) -> String {
    let lines = text.split('\n').map(visible);
    let text = lines.collect::<Vec<_>>().join("\n");
    text.replace('&', "&amp;").replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}
