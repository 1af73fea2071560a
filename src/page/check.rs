//! The findings of a catalogue; as text a terminal shows them with their lines, as a compiler does.

use super::outline::{Block, Item, Outline, Text};
use crate::catalogue::finding::Severity;
use crate::document::check::{CheckView, FindingView};
use crate::words::{Lang, common, finding as words};

/// All findings, and what they come to.
pub fn page(lang: Lang, view: &CheckView) -> Outline {
    let findings = view.findings.iter().map(|finding| item(lang, finding));
    Outline {
        blocks: vec![Block::paragraph(verdict(lang, view)), Block::List(findings.collect())],
        ..Outline::titled(lang.say(words::Title))
    }
}

fn item(lang: Lang, finding: &FindingView) -> Item {
    let (line, column) = (finding.line.to_string(), finding.column.to_string());
    let place = match finding.line {
        0 => finding.file.clone(),
        _ => lang.say(words::Place { file: &finding.file, line: &line, column: &column }),
    };
    let text = Text::strong(&*finding.message).then(format!(" [{}]", finding.code));
    Item::new(text).with([Block::aside(place), Block::paragraph(&*finding.remedy)])
}

/// What the catalogue holds and how many findings there are, in a sentence or two.
pub fn verdict(lang: Lang, view: &CheckView) -> String {
    let found = |severity| {
        view.findings
            .iter()
            // That there are more is no finding of its own.
            .filter(|f| f.severity == severity && f.code != "more-findings")
            .count()
    };
    let verdict = match (found(Severity::Error), found(Severity::Warning)) {
        (0, 0) => lang.say(words::Clean),
        (errors, warnings) => lang.say(words::Counted { errors, warnings }),
    };
    // Of a file that could not be read nothing is known.
    if view.name.is_empty() && view.roles == 0 {
        return verdict;
    }
    let holds = lang.say(words::Holds {
        name: (!view.name.is_empty()).then_some(view.name.as_str()),
        roles: view.roles,
        moves: view.moves,
    });
    let (with, roles) = (view.with_interests, view.roles);
    let interests = (with != roles).then(|| lang.say(words::Interests { with, roles }));
    let after =
        |first: String, second: &str| lang.say(common::TwoSentences { first: &first, second });
    let holds = match interests {
        Some(interests) => after(holds, &interests),
        None => holds,
    };
    after(holds, &verdict)
}
