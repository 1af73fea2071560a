//! A plan as Markdown: a file to keep, with every list in full.

use super::{escaped, text};
use crate::advice::gap::Known;
use crate::document::gap::GapView;
use crate::document::path::ClosedView;
use crate::message::gap as ask;
use crate::message::path as route;
use crate::message::plan as say;
use crate::render::text::path::{how, reason};
use crate::render::text::plan::task_text;
use crate::view::parts::StatementView;
use crate::view::plan::{LegView, PlanView, WayPlan};

/// A plan as Markdown.
pub fn plan(view: &PlanView) -> String {
    let mut out = head(view);
    if let Some(closed) = &view.closed {
        out.push_str(&no_way(view, closed));
        return out;
    }
    for (place, planned) in view.ways.iter().enumerate() {
        let alternative = !view.suggested && place > 0;
        if alternative && place == 1 {
            out.push_str(&format!("\n## {}\n\n", say::OTHER_WAYS));
        }
        out.push_str(&if alternative {
            line(planned)
        } else {
            way(view, planned)
        });
    }
    if !view.missing.is_empty() {
        let missing = say::missing(&view.missing, !view.rejected.is_empty());
        out.push_str(&format!("\n{missing}\n"));
    }
    if let Some(industry) = &view.industry {
        out.push_str(&format!(
            "\n## {}\n\n",
            escaped(&say::industry(industry.name))
        ));
        out.push_str(&bullets(&industry.statements));
    }
    if !view.steps.is_empty() {
        out.push_str(&format!("\n## {}\n\n", say::ANYWAY));
        for step in &view.steps {
            out.push_str(&format!("- {}\n", cited(step.text, step.sources)));
        }
    }
    if !view.this_month.is_empty() {
        out.push_str(&format!("\n## {}\n\n", say::THIS_MONTH));
        for task in &view.this_month {
            // A box to tick is what a plan on paper is for. Only one kind of task is ours alone, and holds a command.
            let words = match task.kind {
                "say" => task_text(task),
                _ => cited(&task_text(task), task.sources),
            };
            out.push_str(&format!("- [ ] {words}\n"));
        }
    }
    if view.names_skills() {
        out.push_str(&format!("\n---\n\n{}\n", ask::LEGEND));
    }
    if view.code.is_some() {
        out.push_str(&format!("\n{}\n", say::LIMITS));
    }
    out
}

fn head(view: &PlanView) -> String {
    let title = say::title(
        view.from_role.as_ref().map(|role| role.title),
        view.to_role.as_ref().map(|role| role.title),
    );
    let interests = match &view.code {
        Some(code) => say::interests(code),
        None => say::NO_INTERESTS.to_owned(),
    };
    let mut out = format!(
        "# {}\n\n{interests}\n{}\n",
        escaped(&title),
        say::NO_TIMETABLE
    );
    if !view.rejected.is_empty() {
        let titles: Vec<&str> = view.rejected.iter().map(|role| role.title).collect();
        out.push_str(&format!("{}\n", escaped(&say::rejected(&titles))));
    }
    out
}

fn no_way(view: &PlanView, closed: &ClosedView) -> String {
    let to = view.to_role.as_ref().map_or("", |role| role.title);
    let why = if closed.by.is_empty() {
        route::no_way(&escaped(to))
    } else {
        route::closed(&escaped(to), &closed.by, say::REJECT)
    };
    let mut out = format!("\n{why}\n");
    if let (Some(nearest), Some(short_of)) = (&closed.nearest, closed.short_of) {
        let near = route::nearest(nearest.title, short_of, closed.leads_on == Some(true));
        let titles = closed.route.iter().flat_map(|way| &way.rungs);
        let titles: Vec<&str> = titles.map(|role| role.title).collect();
        out.push_str(&escaped(&format!("{near} {}\n", titles.join(" → "))));
    }
    out
}

/// A way in one line.
fn line(way: &WayPlan) -> String {
    let titles: Vec<&str> = way.route.rungs.iter().map(|role| role.title).collect();
    format!(
        "- {}. {}\n",
        escaped(&titles.join(" → ")),
        reason(&way.route)
    )
}

fn way(view: &PlanView, way: &WayPlan) -> String {
    let heading = say::heading(way.purpose, way.role.title, view.from_role.is_none());
    let mut out = format!("\n## {}\n\n", escaped(&heading));
    if let (Some(tier), Some(r)) = (way.tier, way.r) {
        out.push_str(&format!("{}. ", say::suits(tier, r)));
    }
    if !way.route.moves.is_empty() {
        out.push_str(&reason(&way.route));
    }
    out.push('\n');
    for (place, leg) in way.legs.iter().enumerate() {
        if way.legs.len() > 1 {
            let heading = say::leg(place + 1, way.legs.len(), leg.gap.title);
            out.push_str(&format!(
                "\n### {} · {}\n",
                escaped(&heading),
                escaped(leg.level_name)
            ));
        }
        out.push_str(&self::leg(leg));
    }
    out
}

fn leg(leg: &LegView) -> String {
    let mut out = String::from("\n");
    if let Some(step) = &leg.step {
        out.push_str(&format!(
            "- **{}:** {}\n",
            say::HOW,
            cited(&how(step), step.sources)
        ));
    }
    out.push_str(&gap(&leg.gap));
    if !leg.steps.is_empty() {
        out.push_str(&format!("\n{}:\n\n", say::DO));
        for step in &leg.steps {
            out.push_str(&format!("- [ ] {}\n", cited(step.text, step.sources)));
        }
    }
    out
}

fn gap(gap: &GapView) -> String {
    if gap.says_nothing {
        return format!("- {}\n", ask::SAYS_NOTHING);
    }
    let mut out = String::new();
    for known in ask::ORDER {
        let names = skills(gap, known);
        if !names.is_empty() {
            out.push_str(&format!(
                "- **{}:** {}\n",
                ask::known(known),
                names.join(", ")
            ));
        }
    }
    if !gap.kept_duties.is_empty() {
        let kept = ask::kept(gap.kept_duties.len());
        out.push_str(&format!("- **{}:** {kept}\n", ask::KEPT_DUTIES));
    }
    for (name, list) in [
        (ask::TOOLS, &gap.tools),
        (ask::TRAINING, &gap.training),
        (ask::NEW_DUTIES, &gap.new_duties),
        (ask::LOOKED_FOR, &gap.looked_for),
    ] {
        if !list.is_empty() {
            out.push_str(&format!("\n{name}:\n\n{}", bullets(list)));
        }
    }
    out
}

fn skills(gap: &GapView, known: Known) -> Vec<String> {
    let skills = gap.skills.iter().filter(|skill| skill.known == known);
    skills
        .map(|skill| cited(skill.name, skill.sources))
        .collect()
}

fn bullets(statements: &[StatementView]) -> String {
    let mut out = String::new();
    for statement in statements {
        out.push_str(&format!("- {}\n", text(statement)));
    }
    out
}

fn cited(words: &str, sources: &[crate::catalogue::role::FactId]) -> String {
    if sources.is_empty() {
        return escaped(words);
    }
    format!("{} [{}]", escaped(words), sources.join(", "))
}
