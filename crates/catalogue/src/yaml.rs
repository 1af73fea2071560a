//! YAML as a tree whose nodes know where they stand.
//!
//! Types read straight from YAML stop at the first fault. The tree lets `read` go on and report every fault of a
//! file at once, each with its place. Size, depth and aliases are bounded.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::Spanned;
use serde_yaml::options::{DuplicateKeyPolicy, NonFiniteFloatPolicy};

use super::finding::{Broken, Fault, Finding, Shape, Spot};

/// The deepest nesting that a catalogue may have; the format itself needs eight.
const DEPTH: usize = 24;
/// The most values, keys included, that one file may hold: all of a national classification, written out, has not half as many.
const NODES: usize = 2_000_000;
/// The most values that aliases may stand for in one file.
const ALIASED: usize = 100_000;

/// A value with its place; texts that the file holds as they are stay in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Node<'t> {
    /// The value.
    pub value: Value<'t>,
    /// Where it stands.
    pub spot: Spot,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'t> {
    /// Nothing.
    Null,
    /// True or false.
    Flag(bool),
    /// A number.
    Number(f64),
    /// A text.
    Text(Cow<'t, str>),
    /// A list.
    List(Vec<Node<'t>>),
    /// Keys and values in the order of the file; a key may stand twice.
    Map(Vec<(Node<'t>, Node<'t>)>),
}

impl Value<'_> {
    /// What the value is, for a message.
    pub fn shape(&self) -> Shape {
        match self {
            Self::Null => Shape::Nothing,
            Self::Flag(_) => Shape::Flag,
            Self::Number(_) => Shape::Number,
            Self::Text(_) => Shape::Text,
            Self::List(_) => Shape::List,
            Self::Map(_) => Shape::Map,
        }
    }
}

/// Reads a file's text as a tree; `file` is its place in the list of files.
///
/// # Errors
///
/// A finding where the text is no YAML, or goes beyond the bounds above.
pub fn parse(text: &str, file: u32) -> Result<Node<'_>, Finding> {
    let parsed = serde_yaml::from_str_with_options(text, options());
    let mut node: Node = parsed.map_err(|error| fault(&error, text, file))?;
    // The parser knows one file only, and calls it the first.
    if file > 0 {
        stamp(&mut node, file);
    }
    Ok(node)
}

/// How the parser is bounded, and what it leaves to the checks of `read`.
pub fn options() -> serde_yaml::Options {
    serde_yaml::options! {
        budget: serde_yaml::budget! {
            max_events: NODES * 2,
            max_nodes: NODES,
            max_depth: DEPTH,
            max_aliases: ALIASED,
            max_anchors: ALIASED,
            max_documents: 1,
        },
        alias_limits: serde_yaml::alias_limits! {
            max_total_replayed_events: ALIASED,
            max_replay_stack_depth: DEPTH,
        },
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        strict_booleans: true,
        // A number that is not finite is a finding of its own, with its place.
        non_finite_float_policy: NonFiniteFloatPolicy::PassThrough,
        with_snippet: false,
    }
}

fn fault(error: &serde_yaml::Error, text: &str, file: u32) -> Finding {
    use serde_yaml::Error;
    let problem = error.to_string();
    // The parser wraps its errors and keeps the variants apart only in words.
    let too_complex = ["limit exceeded", "budget breached", "recursive", "nesting"]
        .iter()
        .any(|words| problem.contains(words));
    let mut spot = error.location().map_or_else(Spot::default, |l| spot_of(&l));
    spot.file = file;
    spot.length = 0;
    spot.start = byte_of(text, spot);
    let second = matches!(
        error.without_snippet(),
        Error::Budget { breach: serde_yaml::budget::BudgetBreach::Documents { .. }, .. }
    );
    if second || matches!(error.without_snippet(), Error::MultipleDocuments { .. }) {
        let fault = Fault::SecondDocument;
        return Finding { fault, spot };
    }
    Finding {
        fault: if too_complex { Fault::TooComplex } else { Fault::Syntax(broken(&problem)) },
        spot,
    }
}

/// Writes the file's number into every spot of the tree.
fn stamp(node: &mut Node, file: u32) {
    node.spot.file = file;
    match &mut node.value {
        Value::List(list) => list.iter_mut().for_each(|n| stamp(n, file)),
        Value::Map(entries) => {
            for (key, value) in entries {
                stamp(key, file);
                stamp(value, file);
            }
        }
        _ => {}
    }
}

fn spot_of(location: &serde_yaml::Location) -> Spot {
    // Files are bounded far below 4 GiB before they are parsed.
    let small = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
    Spot {
        file: 0,
        line: small(location.line()),
        column: small(location.column()),
        start: small(location.span().byte_offset().unwrap_or(0)),
        length: small(location.span().byte_len().unwrap_or(0)),
    }
}

/// The byte at which a line and column begin: errors of the parser carry no byte of their own.
fn byte_of(text: &str, spot: Spot) -> u32 {
    let before: usize =
        text.split_inclusive('\n').take(spot.line.saturating_sub(1) as usize).map(str::len).sum();
    let line = text[before..].lines().next().unwrap_or_default();
    let within: usize =
        line.chars().take(spot.column.saturating_sub(1) as usize).map(char::len_utf8).sum();
    u32::try_from(before + within).unwrap_or(u32::MAX)
}

impl<'de> Deserialize<'de> for Node<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let spanned = Spanned::<Value>::deserialize(deserializer)?;
        Ok(Self { spot: spot_of(&spanned.referenced), value: spanned.value })
    }
}

impl<'de> Deserialize<'de> for Value<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Any)
    }
}

struct Any;

impl<'de> Visitor<'de> for Any {
    type Value = Value<'de>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E>(self) -> Result<Value<'de>, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Value<'de>, E> {
        Ok(Value::Flag(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value<'de>, E> {
        // A catalogue's numbers are scores; beyond 2^53 their last digits do not matter.
        Ok(Value::Number(number as f64))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value<'de>, E> {
        Ok(Value::Number(number as f64))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value<'de>, E> {
        Ok(Value::Number(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value<'de>, E> {
        Ok(Value::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_string<E>(self, text: String) -> Result<Value<'de>, E> {
        Ok(Value::Text(Cow::Owned(text)))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Value<'de>, E> {
        Ok(Value::Text(Cow::Borrowed(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value<'de>, A::Error> {
        let mut nodes = Vec::new();
        while let Some(node) = list.next_element()? {
            nodes.push(node);
        }
        Ok(Value::List(nodes))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value<'de>, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Value::Map(entries))
    }
}

/// What is broken about a text, by the parser's words: it tells its errors apart in words alone.
fn broken(problem: &str) -> Broken {
    let has = |words: &[&str]| words.iter().any(|word| problem.contains(word));
    if has(&["quote", "quoted"]) {
        Broken::Quote
    } else if has(&["tab", "TAB"]) {
        Broken::Tab
    } else if has(&["anchor", "alias"]) {
        Broken::Alias
    } else if has(&["flow", "','", "']'", "'}'"]) {
        Broken::Bracket
    } else if has(&["indent", "block end", "block collection", "block mapping"]) {
        Broken::Indentation
    } else if has(&["simple key", "mapping values", "':'", "colon"]) {
        Broken::Colon
    } else if has(&["escape"]) {
        Broken::Escape
    } else {
        Broken::Other
    }
}
