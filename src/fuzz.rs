//! What `fuzz/` throws bytes at: each entry holds what must be true of any input at all. Only cargo-fuzz compiles it.
#![allow(clippy::panic)]

use crate::catalogue::files::{Part, Read, SourceFile};
use crate::catalogue::load::{Loaded, assemble};
use crate::command::scores;
use crate::document::check::check_view;
use crate::document::ladder::overview_view;
use crate::document::picture::picture;
use crate::format::html::html;
use crate::format::markdown::markdown;
use crate::format::text::{listed, text};
use crate::format::{Look, dot, mermaid, svg};
use crate::graph::RoleGraph;
use crate::page::outline::{Block, Fact, Item, Mark, Outline, Table, Text, Things};
use crate::page::{Reader, ladder as page};
use crate::record::Record;
use crate::riasec::table;
use crate::ui::keyboard::decode::Decoder;
use crate::words::wording::quiz::answer;
use crate::words::{Lang, visible};

/// The text that bytes are; none where they are no text.
fn said(data: &[u8]) -> &str {
    std::str::from_utf8(data).unwrap_or_default()
}

/// Nothing that a terminal obeys is on a page.
fn harmless(page: &str) {
    let page = anstream::adapter::strip_str(page).to_string();
    let shown = |line: &str| visible(line) == line;
    assert!(page.split('\n').all(shown), "{page:?}");
}

fn loaded(data: &[u8], part: Part) -> Loaded {
    let file = SourceFile {
        name: "fuzz.yaml".to_owned(),
        part,
        text: said(data).to_owned(),
        read: Read::Whole,
    };
    let loaded = assemble(vec![file], None);
    let look = Look::of_width(80);
    let view = check_view(Lang::default(), &loaded);
    harmless(&listed(Lang::default(), &view.findings, &loaded.files, look));
    loaded
}

/// A catalogue: its findings are worded, and what has no error is shown in every format.
pub fn catalogue(data: &[u8]) {
    let loaded = loaded(data, Part::Head);
    if loaded.errors() > 0 {
        return;
    }
    let lang = Lang::default();
    let graph = RoleGraph::new(&loaded.catalogue);
    let view = overview_view(&graph);
    let outline = page::page(Reader::default(), &view, None);
    harmless(&text(&outline, Look::of_width(80)));
    harmless(&markdown(&outline));
    harmless(&html(&outline, lang));
    let picture = picture(&view);
    harmless(&dot::dot(&picture, lang));
    harmless(&mermaid::mermaid(&picture, lang));
    if picture.roles.len() < 60 {
        harmless(&svg::svg(&picture, lang));
    }
}

/// A questionnaire of a catalogue.
pub fn questionnaire(data: &[u8]) {
    let _ = loaded(data, Part::Questionnaire);
}

/// A file of answers.
pub fn answers(data: &[u8]) {
    for expected in [1, 30, 60] {
        let read = table::read(said(data), expected, &[30, 60], &answer);
        assert!(read.is_err() || read.is_ok_and(|answers| answers.len() == expected));
    }
}

/// Scores and codes: what is read is shown as something that is read alike.
pub fn scores(data: &[u8]) {
    let catalogue = crate::catalogue::Catalogue::default();
    if let Ok(person) = scores::person(&catalogue, said(data)) {
        let raw = person.scores.raw.0;
        assert!(raw.iter().all(|score| (0.0..=scores::MOST).contains(score)));
        let again = scores::person(&catalogue, &person.code());
        assert_eq!(again.map(|person| person.letters), Ok(person.letters));
    }
}

/// A kept record: what is read can be kept and read again.
pub fn record(data: &[u8]) {
    if let Ok(record) = Record::parse(said(data)) {
        let again = record.to_json().map(|kept| Record::parse(&kept));
        assert_eq!(again, Ok(Ok(record)));
    }
}

/// Keys of a terminal: no sequence is endless once nothing more comes.
pub fn keys(data: &[u8]) {
    let mut decoder = Decoder::default();
    for byte in data {
        let _ = decoder.take(*byte);
    }
    let _ = decoder.pause();
    let _ = decoder.pause();
    assert!(!decoder.waits(), "{data:?}");
}

/// A page of any words at any width: no line is wider, and no word of a text is lost.
pub fn page(data: &[u8]) {
    let [width, kinds, rest @ ..] = data else {
        return;
    };
    let width = usize::from(*width).max(1);
    let parts: Vec<&str> = said(rest).split('\n').collect();
    let mut blocks = vec![Block::Gap];
    for (index, part) in parts.iter().take(40).enumerate() {
        blocks.push(match (usize::from(*kinds) + index) % 6 {
            0 => Block::paragraph(*part),
            1 => Block::bullets([*part, "x"]),
            2 => Block::Facts(vec![Fact::new(*part, *part), Fact::new("", *part)]),
            3 => Block::section(*part, vec![Block::aside(*part)]),
            4 => Block::List(vec![Item::marked(Mark::Number(index), *part).noted(*part)]),
            _ => Block::Table(Table {
                heads: vec![Text::default(), Text::from(*part)],
                rows: vec![vec![Text::from(*part), Text::strong(*part)]],
                things: Things::Rows,
            }),
        });
    }
    let outline = Outline { title: parts[0].into(), blocks, ..Outline::default() };
    for plain in [false, true] {
        harmless(&text(&outline, Look { width, plain }));
    }
    harmless(&markdown(&outline));
    harmless(&html(&outline, Lang::default()));
}
