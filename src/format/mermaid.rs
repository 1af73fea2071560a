//! Pictures as a Mermaid flowchart.

use std::collections::HashMap;

use super::visible;
use crate::document::picture::{Band, Picture, PictureMove, Stroke};
use crate::page::picture as say;
use crate::words::{Lang, common, picture as words};

/// How many lines and characters Mermaid draws unless it is set to draw more.
const MOST: (usize, usize) = (500, 50_000);

/// What to say beside a picture that Mermaid draws only where it is set to; none where it draws it anyhow.
pub fn limits(picture: &Picture, text: &str, lang: Lang) -> Option<String> {
    let moves = picture.moves.len() + picture.bands.len().saturating_sub(1);
    let characters = text.chars().count();
    let (most_moves, most_characters) = MOST;
    (moves > most_moves || characters > most_characters)
        .then(|| lang.say(words::MermaidLimits { moves, characters, most_moves, most_characters }))
}

/// A picture as Mermaid: each level a frame, promotions as arrows, all else as broken arrows that name their kind, inferred moves
/// grey, a marked route as thick arrows between numbered roles.
///
/// Mermaid sets the end of every arrow above its beginning. A move that goes down or out of the field is therefore written from its end,
/// without an arrowhead, and its name says ↓.
pub fn mermaid(picture: &Picture, lang: Lang) -> String {
    let bands = picture.bands.iter().chain(&picture.beside).enumerate();
    let frames: String = bands.map(|(index, band)| frame(picture, index, band)).collect();
    let ranks = ranks(picture);
    let moves = picture.moves.iter().map(|step| {
        let down = ranks.get(&step.to) < ranks.get(&step.from);
        let (low, high) = if down { (step.to, step.from) } else { (step.from, step.to) };
        format!("    r{low} {} r{high}\n", arrow(lang, step, down))
    });
    let order =
        (1..picture.bands.len()).map(|index| format!("    level{} ~~~ level{index}\n", index - 1));
    let links = [
        links(picture, "stroke:#717c87,stroke-width:1px", |m: &PictureMove| m.inferred()),
        links(picture, "stroke-dasharray:7 4", |m| {
            Stroke::of(m.kind) == Stroke::Dashed && !m.on_route
        }),
        links(picture, "stroke-width:5px", |m| m.on_route),
    ];
    let stops: Vec<String> = picture.route.iter().map(|index| format!("r{index}")).collect();
    let stops = (!stops.is_empty()).then(|| {
        format!("    classDef stop stroke-width:4px\n    class {} stop\n", stops.join(","))
    });
    format!(
        "flowchart BT\n    accTitle: {}\n    accDescr: {}\n{frames}{}",
        escaped(&say::title(lang, picture)),
        escaped(&say::description(lang, picture)),
        moves.chain(order).chain(links).chain(stops).collect::<String>()
    )
}

/// How high each role stands, 0 for those outside the field.
fn ranks(picture: &Picture) -> HashMap<usize, usize> {
    let bands = picture.bands.iter().enumerate();
    let inside =
        bands.flat_map(|(rank, band)| band.roles.iter().map(move |role| (*role, rank + 1)));
    let outside = picture.beside.iter().flat_map(|band| &band.roles);
    inside.chain(outside.map(|role| (*role, 0))).collect()
}

fn frame(picture: &Picture, index: usize, band: &Band) -> String {
    let roles = band.roles.iter().map(|role| {
        let number = picture.roles[*role].stop.map_or(String::new(), |stop| format!("{stop} · "));
        format!("        r{role}[\"{number}{}\"]\n", escaped(picture.roles[*role].title))
    });
    let (name, roles) = (escaped(band.name), roles.collect::<String>());
    format!("    subgraph level{index}[\"{name}\"]\n{roles}    end\n")
}

fn arrow(lang: Lang, step: &PictureMove, down: bool) -> String {
    let solid = Stroke::of(step.kind) == Stroke::Solid;
    let kind = escaped(&lang.say(common::MoveKind { kind: step.kind }));
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
fn links(picture: &Picture, style: &str, fits: fn(&PictureMove) -> bool) -> String {
    let moves = picture.moves.iter().enumerate().filter(|(_, step)| fits(step));
    let indices: Vec<String> = moves.map(|(index, _)| index.to_string()).collect();
    if indices.is_empty() {
        return String::new();
    }
    format!("    linkStyle {} {style}\n", indices.join(","))
}

/// A text in which Mermaid finds nothing of its own: no mark-up, no list, no line break, no comment. What could be one is written as the
/// number of its sign.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut beginning = true;
    for c in visible(text).chars() {
        let plain = match c {
            ' ' | ',' | '(' | '\'' => true,
            // These make a list, but only at the beginning.
            '-' | '+' | '.' | ')' => !beginning,
            c => !c.is_ascii() || c.is_ascii_alphanumeric(),
        };
        if plain {
            out.push(c);
        } else {
            out.push_str(&format!("#{};", u32::from(c)));
        }
        beginning &= c.is_ascii_digit() || c == ' ';
    }
    out
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::float_cmp)]
mod tests {
    use super::escaped;

    #[test]
    fn nothing_in_a_title_is_taken_for_mermaid() {
        assert_eq!(escaped("C:\\new"), "C#58;#92;new");
        assert_eq!(escaped("x %%{wrap}%% y"), "x #37;#37;#123;wrap#125;#37;#37; y");
        assert_eq!(escaped("1. Lead"), "1#46; Lead");
        assert_eq!(escaped("- Lead-in No. 2"), "#45; Lead-in No. 2");
        assert_eq!(escaped("**b** _i_"), "#42;#42;b#42;#42; #95;i#95;");
        assert_eq!(escaped("C#35; `x`"), "C#35;35#59; #96;x#96;");
    }
}
