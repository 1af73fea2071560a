//! Ladders as a graph for Graphviz.

use std::collections::BTreeMap;

use petgraph::dot::{Config, Dot};
use petgraph::graph::DiGraph;

use crate::catalogue::role::{Basis, MoveKind};
use crate::view::ladder::LadderView;
use crate::view::parts::MoveView;

/// A ladder as DOT: promotions solid, lateral moves dashed, exits and alternatives dotted, inferred moves grey.
#[must_use]
pub fn dot(view: &LadderView) -> String {
    let mut graph: DiGraph<&str, &MoveView> = DiGraph::new();
    let nodes: BTreeMap<&str, _> = view
        .roles
        .iter()
        .map(|role| (role.id, graph.add_node(role.title)))
        .collect();
    for step in &view.moves {
        graph.add_edge(nodes[step.from_role], nodes[step.to_role], step);
    }
    let body = format!(
        "{:?}",
        Dot::with_attr_getters(
            &graph,
            &[
                Config::GraphContentOnly,
                Config::EdgeNoLabel,
                Config::NodeNoLabel
            ],
            &|_, edge| edge_style(edge.weight()),
            &|_, (_, title)| format!("label = \"{}\"", escaped(title)),
        )
    );
    format!(
        "digraph ladder {{\n    rankdir = BT;\n    node [shape = box, style = rounded];\n{body}}}\n"
    )
}

fn edge_style(step: &MoveView) -> String {
    let style = match step.kind {
        MoveKind::Entry | MoveKind::Promotion => "solid",
        MoveKind::Lateral => "dashed",
        MoveKind::Exit | MoveKind::PlanB => "dotted",
    };
    let colour = match step.basis {
        Basis::Inferred => "gray60",
        _ => "black",
    };
    let tip = step.when.map_or(String::new(), |when| {
        format!(", tooltip = \"{}\"", escaped(when))
    });
    format!("style = {style}, color = {colour}{tip}")
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}
