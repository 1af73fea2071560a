//! What is said of the six types.

use super::fields::statement;
use super::interests::letter;
use super::{Fields, Reading};
use crate::finding::{Entry, Fault};
use crate::parts::TypeText;
use crate::role::Statement;
use crate::yaml::Node;

/// Reads the six types and what is said of them together.
pub fn types(node: Node, reading: &mut Reading) -> (Vec<Statement>, Vec<TypeText>) {
    let Some(mut f) = Fields::open(node, Entry::Types, reading) else {
        return (Vec::new(), Vec::new());
    };
    let about = f.statements("about");
    let types = f.list("types", |node, reading| {
        let spot = node.spot;
        Some((type_text(node, reading)?, spot))
    });
    f.close();
    for index in 1..types.len() {
        let (kind, spot) = (types[index].0.letter, types[index].1);
        if types[..index].iter().any(|(t, _)| t.letter == kind) {
            let letter = kind.letter().to_string();
            reading.note(Fault::BadLetter { letter }, spot);
        }
    }
    let mut types: Vec<TypeText> = types.into_iter().map(|(text, _)| text).collect();
    types.sort_by_key(|t| t.letter);
    (about, types)
}

fn type_text(node: Node, reading: &mut Reading) -> Option<TypeText> {
    let mut f = Fields::open(node, Entry::Type, reading)?;
    let which = f.need("letter").and_then(|n| letter(n, f.reading));
    let name = f.need_said("name");
    let nickname = f.said("nickname").unwrap_or_default().value;
    let nickname_sources = match f.take("nickname_sources") {
        Some(node) => f.reading.citations(node),
        None => Vec::new(),
    };
    let adjectives = f.take("adjectives").and_then(|n| statement(n, f.reading));
    let (likes, dislikes) = (f.statements("likes"), f.statements("dislikes"));
    let (values, reasons) = (f.statements("values"), f.statements("reasons"));
    f.close();
    Some(TypeText {
        letter: which?,
        name: name?.value,
        nickname,
        nickname_sources,
        adjectives: adjectives.unwrap_or(Statement { text: String::new(), sources: Vec::new() }),
        likes,
        dislikes,
        values,
        reasons,
    })
}
