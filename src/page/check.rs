//! The findings of a catalogue; as text a terminal shows them with their lines, as a compiler does.

use super::Reader;
use super::outline::{Block, Item, Outline, Text};
use crate::catalogue::finding::Severity;
use crate::document::check::{CheckView, FindingView};
use crate::words::{Lang, common, finding as words};

/// All findings, and what they come to.
pub fn page(reader: Reader, view: &CheckView) -> Outline {
    let findings = view.findings.iter().map(|finding| item(reader, finding));
    let blocks = vec![Block::paragraph(verdict(reader.lang, view)), Block::list(findings)];
    reader.page(words::Title, blocks)
}

fn item(reader: Reader, finding: &FindingView) -> Item {
    let (line, column) = (&finding.line.to_string(), &finding.column.to_string());
    let place = match finding.line {
        0 => finding.file.clone(),
        _ => reader.say(words::Place { file: &finding.file, line, column }),
    };
    let text = Text::strong(&*finding.message).then(format!(" [{}]", finding.code));
    Item::new(text).with([Block::aside(place), Block::paragraph(&*finding.remedy)])
}

/// What the catalogue holds and how many findings there are, in a sentence or two.
pub fn verdict(lang: Lang, view: &CheckView) -> String {
    let found = |severity| {
        // That there are more is no finding of its own.
        let own = view.findings.iter().filter(|f| f.code != "more-findings");
        own.filter(|f| f.severity == severity).count()
    };
    let verdict = match (found(Severity::Error), found(Severity::Warning)) {
        (0, 0) => lang.say(words::Clean),
        (errors, warnings) => lang.say(words::Counted { errors, warnings }),
    };
    let CheckView { with_interests: with, roles, moves, .. } = *view;
    // Of a file that could not be read nothing is known.
    if view.name.is_empty() && roles == 0 {
        return verdict;
    }
    let name = (!view.name.is_empty()).then_some(view.name.as_str());
    let holds = lang.say(words::Holds { name, roles, moves });
    let interests = (with != roles).then(|| lang.say(words::Interests { with, roles }));
    let all = interests.into_iter().chain([verdict]);
    all.fold(holds, |first, second| {
        lang.say(common::TwoSentences { first: &first, second: &second })
    })
}
