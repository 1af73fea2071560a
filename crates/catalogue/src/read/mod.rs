//! From a tree of YAML to typed values, noting every fault on the way.
//!
//! Each `read` function takes a node and returns a value wherever one can be made of it, so that one fault hides no other.

mod fields;
mod head;
mod meant;
mod occupation;
mod parts;
mod questionnaire;
mod role;
mod said;
mod scan;

pub use fields::Fields;
pub use head::Parts;
pub use questionnaire::questionnaire;
pub use scan::{indented_tab, lost, scan};

pub use super::finding::Text;

use std::ops::RangeInclusive;

use strum::VariantArray;

use super::finding::{Entry, Fault, Finding, MOST_FINDINGS, Severity, Shape, Spot};
use super::name::{dangerous, invisible};
use super::role::{FactId, Move, Role};
use super::translation::Translations;
use super::yaml::{Node, Value};

/// A key of an entry, as the program names it.
pub type Key = &'static str;

/// The most characters that one text may have.
const LONGEST_TEXT: usize = 2_000;
/// The most characters that an id may have.
const LONGEST_ID: usize = 80;

/// What reading has found so far: faults, and the references that can only be checked when everything is read.
#[derive(Debug, Default)]
pub struct Reading {
    /// Faults, as far as they are noted.
    findings: Vec<Finding>,
    /// How many errors there are so far, those not noted included.
    pub errors: usize,
    warnings: usize,
    /// Every citation of the catalogue.
    pub citations: Vec<Text>,
    /// The ids that stand in it, and what it names by them.
    pub named: Named,
    /// The degrees of a skill, the lowest first.
    pub scale: Vec<String>,
    /// How many faults have been given a suggestion.
    pub suggested: usize,
    /// The languages of the catalogue.
    pub translations: Translations,
    /// Whether what belongs into an entry stands outside of it, so that nothing can be said of what it names.
    pub displaced: bool,
    /// The file in which letters were found that no text may hold: each is noted at its own spot.
    scanned: Option<u32>,
}

/// What has an id or names one, each with its place: it can be compared when everything is read.
#[derive(Debug, Default)]
pub struct Named {
    /// The ids of entries.
    pub ids: Vec<(Entry, Text)>,
    /// The entries that others name.
    pub references: Vec<(Entry, Text)>,
    /// The degrees that skills ask for.
    pub degrees: Vec<Text>,
}

impl Named {
    /// How much there is so far.
    fn mark(&self) -> [usize; 3] {
        [self.ids.len(), self.references.len(), self.degrees.len()]
    }

    /// Forgets what came later.
    fn forget(&mut self, [ids, references, degrees]: [usize; 3]) {
        self.ids.truncate(ids);
        self.references.truncate(references);
        self.degrees.truncate(degrees);
    }
}

impl Reading {
    /// Notes a fault; of errors beyond [`MOST_FINDINGS`], and of warnings beyond as many, only how many there are.
    pub fn note(&mut self, fault: Fault, spot: Spot) {
        let count = match fault.severity() {
            Severity::Error => &mut self.errors,
            Severity::Warning => &mut self.warnings,
        };
        *count += 1;
        if *count <= MOST_FINDINGS {
            self.findings.push(Finding { fault, spot });
        }
    }

    /// Whether there are more errors than are noted: what follows is not read any more.
    pub fn full(&self) -> bool {
        self.errors > MOST_FINDINGS
    }

    /// What was noted, in the order of files and lines; the last says if there is more.
    pub fn into_findings(self) -> Vec<Finding> {
        let mut findings = self.findings;
        findings.sort_by_key(|f| f.spot);
        findings.dedup();
        if self.errors.max(self.warnings) > MOST_FINDINGS {
            let fault = Fault::More(findings.len());
            findings.push(Finding { fault, spot: Spot::default() });
        }
        findings
    }

    /// A text that is neither empty nor too long and holds nothing that could reach the terminal as a command.
    pub(super) fn text(&mut self, node: Node, key: Key) -> Option<Text> {
        let Value::Text(value) = node.value else {
            return self.wrong_type(key, Shape::Text, &node);
        };
        let spot = node.spot;
        // Quotes belong to the spot of a text, not to the text.
        let plain = spot.length as usize == value.len();
        if let Some((at, c)) = value.char_indices().find(|(_, c)| dangerous(*c)) {
            if c == '\t' || self.scanned != Some(spot.file) {
                let spot = if plain { inside(spot, &value, at, c) } else { spot };
                self.note(Fault::ControlCharacter(c), spot);
            }
            return None;
        }
        if plain && let Some(quote) = typographic(&value) {
            self.note(Fault::TypographicQuotes(quote), spot);
        }
        // No text has more characters than bytes.
        if value.len() > LONGEST_TEXT && value.chars().count() > LONGEST_TEXT {
            let (length, limit) = (value.chars().count(), LONGEST_TEXT);
            self.note(Fault::TooLong { length, limit }, spot);
            return None;
        }
        // Dots stand in a remedy for what only the writer knows.
        let blank = matches!(value.trim(), "…" | "...");
        if blank || value.chars().all(|c| c.is_whitespace() || invisible(c)) {
            self.note(Fault::EmptyText(key), spot);
            return None;
        }
        let value = if value.contains('\n') || value.starts_with(' ') || value.ends_with(' ') {
            value.split_whitespace().collect::<Vec<_>>().join(" ")
        } else {
            value.into_owned()
        };
        Some(Text { value, spot })
    }

    /// An id: letters, digits, `-`, `_` and `.`, at most 80 characters.
    fn id(&mut self, node: Node, key: Key) -> Option<Text> {
        let text = self.text(node, key)?;
        if !is_id(&text.value) {
            self.note(Fault::BadId(text.value), text.spot);
            return None;
        }
        Some(text)
    }

    /// The id of another entry, whether it can be one or not: who writes a name there is told the id.
    fn reference(&mut self, node: Node, key: Key, to: Entry) -> Option<Text> {
        let text = self.text(node, key)?;
        self.named.references.push((to, text.clone()));
        Some(text)
    }

    /// One of a few words.
    fn word<W: VariantArray + Copy + Into<&'static str>>(
        &mut self,
        node: Node,
        key: Key,
    ) -> Option<W> {
        let Text { value: word, spot } = self.text(node, key)?;
        let found = W::VARIANTS.iter().copied().find(|known| (*known).into() == word);
        if found.is_none() {
            let allowed = W::VARIANTS.iter().map(|known| (*known).into()).collect();
            self.note(Fault::UnknownWord { word, key, allowed }, spot);
        }
        found
    }

    /// A finite number.
    // Every reader takes its node.
    #[allow(clippy::needless_pass_by_value)]
    fn number(&mut self, node: Node, key: Key) -> Option<f64> {
        match node.value {
            Value::Number(number) if number.is_finite() => Some(number),
            _ => self.wrong_type(key, Shape::Number, &node),
        }
    }

    #[allow(clippy::needless_pass_by_value)]
    fn flag(&mut self, node: Node, key: Key) -> Option<bool> {
        match node.value {
            Value::Flag(flag) => Some(flag),
            _ => self.wrong_type(key, Shape::Flag, &node),
        }
    }

    /// The keys and values of an entry.
    fn pairs<'t>(&mut self, node: Node<'t>, entry: Entry) -> Option<Vec<(Node<'t>, Node<'t>)>> {
        if let Value::Map(pairs) = node.value {
            return Some(pairs);
        }
        self.note(Fault::NoEntry { entry, found: node.value.shape() }, node.spot);
        None
    }

    /// A list, each entry read by `read`; an entry with a fault is left out.
    pub fn list<'t, T>(
        &mut self,
        node: Node<'t>,
        key: Key,
        mut read: impl FnMut(&mut Self, Node<'t>, Key) -> Option<T>,
    ) -> Vec<T> {
        match node.value {
            Value::List(nodes) => {
                let mut list = Vec::with_capacity(nodes.len());
                for node in nodes {
                    if self.full() {
                        break;
                    }
                    list.extend(read(self, node, key));
                }
                list
            }
            Value::Null => Vec::new(),
            _ => self.wrong_type(key, Shape::List, &node).unwrap_or_default(),
        }
    }

    /// A citation, noted for the check of sources.
    fn citation(&mut self, node: Node, key: Key) -> Option<FactId> {
        let text = match &node.value {
            Value::Text(link) if is_link(link) => self.text(node, key)?,
            _ => self.id(node, key)?,
        };
        let id = text.value.as_str().into();
        self.citations.extend((!is_link(&text.value)).then_some(text));
        Some(id)
    }

    /// Notes that a value is of another type.
    fn wrong_type<T>(&mut self, key: Key, expected: Shape, node: &Node) -> Option<T> {
        self.note(Fault::WrongType { key, expected, found: node.value.shape() }, node.spot);
        None
    }
}

/// Reads a whole number within bounds.
fn whole(bounds: RangeInclusive<u32>) -> impl FnOnce(&mut Reading, Node, Key) -> Option<u32> {
    move |reading, node, key| {
        let spot = node.spot;
        let number = reading.number(node, key)?;
        // Whole, not negative and bounded, so that nothing is lost.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let whole =
            (number.fract() == 0.0 && (0.0..=1e9).contains(&number)).then_some(number as u32);
        let whole = whole.filter(|n| bounds.contains(n));
        if whole.is_none() {
            let (from, to) = bounds.into_inner();
            reading.note(Fault::OutOfBounds { key, from, to }, spot);
        }
        whole
    }
}

/// Reads the id of another entry of a kind.
fn naming(to: Entry) -> impl FnOnce(&mut Reading, Node, Key) -> Option<Text> {
    move |reading, node, key| reading.reference(node, key, to)
}

/// Whether a text can be an id.
pub fn is_id(text: &str) -> bool {
    let fits = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
    text.chars().all(fits) && text.chars().count() <= LONGEST_ID
}

/// Whether a citation is the address of a page, which no list of facts need define.
fn is_link(citation: &str) -> bool {
    ["https://", "http://"]
        .iter()
        .any(|scheme| citation.strip_prefix(scheme).is_some_and(|rest| !rest.is_empty()))
        && !citation.contains(char::is_whitespace)
}

/// The place of a letter inside a text that stands in its file as it is, on one line.
fn inside(text: Spot, value: &str, at: usize, c: char) -> Spot {
    let small = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Spot {
        column: text.column + small(value[..at].chars().count()),
        start: text.start + small(at),
        length: small(c.len_utf8()),
        ..text
    }
}

/// The opening mark of a text that stands between quotes which YAML takes for letters.
fn typographic(value: &str) -> Option<char> {
    let open = value.chars().next()?;
    let close = value.chars().next_back()?;
    let pair = |open| match open {
        '“' => "”“",
        '„' => "“”",
        '«' => "»",
        '»' => "«",
        '‘' => "’",
        '”' => "”",
        _ => "",
    };
    (value.chars().count() > 1 && pair(open).contains(close)).then_some(open)
}

/// A role as a file gives it, with the spots that later checks need.
#[derive(Debug)]
pub struct ReadRole {
    /// Its profile is not yet made.
    pub role: Role,
    pub id: Spot,
    pub title: Spot,
    pub level: Spot,
    /// In the order of the aliases.
    pub aliases: Vec<Spot>,
    pub interests: Spot,
    /// The moves that begin at it.
    pub moves: Vec<ReadMove>,
}

/// A move as a file gives it.
#[derive(Debug)]
pub struct ReadMove {
    pub step: Move,
    /// The spot of its `to`.
    pub to: Spot,
    /// Whether it holds in the other direction too.
    pub both_ways: bool,
}
