//! Ladders as a Mermaid flowchart.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::catalogue::role::MoveKind;
use crate::view::ladder::LadderView;

/// A ladder as Mermaid: promotions as arrows, all else as dotted arrows that name their kind.
#[must_use]
pub fn mermaid(view: &LadderView) -> String {
    let mut out = String::from("flowchart BT\n");
    let mut names = BTreeMap::new();
    for (place, role) in view.roles.iter().enumerate() {
        names.insert(role.id, place);
        // Writing to a String cannot fail.
        let _ = writeln!(out, "    r{place}[\"{}\"]", escaped(role.title));
    }
    let mut drawn = Vec::new();
    for step in &view.moves {
        let (from, to) = (names[step.from_role], names[step.to_role]);
        if drawn.contains(&(from, to, step.kind)) {
            continue;
        }
        drawn.push((from, to, step.kind));
        let arrow = match step.kind {
            MoveKind::Entry | MoveKind::Promotion => "-->",
            MoveKind::Lateral => "-. lateral .->",
            MoveKind::Exit => "-. exit .->",
            MoveKind::PlanB => "-. plan B .->",
        };
        let _ = writeln!(out, "    r{from} {arrow} r{to}");
    }
    out
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
