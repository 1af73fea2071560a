//! YAML as a tree whose nodes know where they stand.
//!
//! Types read straight from YAML stop at the first fault. The tree lets [`super::read`] go on and report every fault of a
//! file at once, each with its place. Size, depth and aliases are bounded.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::Spanned;
use serde_yaml::options::{DuplicateKeyPolicy, NonFiniteFloatPolicy};

use super::finding::{Fault, Finding, Spot};

/// The deepest nesting that a catalogue may have; the format itself needs eight.
const DEPTH: usize = 24;
/// The most values, keys included, that one file may hold.
const NODES: usize = 12_000_000;
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
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Flag(_) => "true or false",
            Self::Number(_) => "a number",
            Self::Text(_) => "text",
            Self::List(_) => "a list",
            Self::Map(_) => "keys and values",
        }
    }
}

/// Reads a file's text as a tree; `file` is its place in the list of files.
///
/// # Errors
///
/// A finding where the text is no YAML, or goes beyond the bounds above.
pub fn parse(text: &str, file: u32) -> Result<Node<'_>, Finding> {
    let mut node: Node = parse_as(text, file)?;
    // The parser knows one file only, and calls it the first.
    if file > 0 {
        stamp(&mut node, file);
    }
    Ok(node)
}

/// Reads a file's text as a value of any type, within the same bounds.
///
/// # Errors
///
/// As [`parse`].
pub(super) fn parse_as<'t, T: Deserialize<'t>>(text: &'t str, file: u32) -> Result<T, Finding> {
    serde_yaml::from_str_with_options(text, options()).map_err(|error| fault(&error, text, file))
}

/// How the parser is bounded, and what it leaves to the checks of [`super::read`].
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
        Error::Budget {
            breach: serde_yaml::budget::BudgetBreach::Documents { .. },
            ..
        }
    );
    if second || matches!(error.without_snippet(), Error::MultipleDocuments { .. }) {
        let fault = Fault::SecondDocument;
        return Finding { fault, spot };
    }
    Finding {
        fault: if too_complex {
            Fault::TooComplex { problem }
        } else {
            Fault::Syntax { problem }
        },
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
    let before: usize = text
        .split_inclusive('\n')
        .take(spot.line.saturating_sub(1) as usize)
        .map(str::len)
        .sum();
    let line = text[before..].lines().next().unwrap_or_default();
    let within: usize = line
        .chars()
        .take(spot.column.saturating_sub(1) as usize)
        .map(char::len_utf8)
        .sum();
    u32::try_from(before + within).unwrap_or(u32::MAX)
}

impl<'de> Deserialize<'de> for Node<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let spanned = Spanned::<Value>::deserialize(deserializer)?;
        Ok(Self {
            spot: spot_of(&spanned.referenced),
            value: spanned.value,
        })
    }
}

impl<'de> Deserialize<'de> for Value<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Shape::read(deserializer)
    }
}

/// What can be made of any value of a file while it is parsed.
pub(super) trait Shape<'de>: Sized {
    /// Of a value that is neither a list nor keys and values.
    fn scalar(value: Value<'de>) -> Self;

    /// Of a list.
    fn list<A: SeqAccess<'de>>(list: A) -> Result<Self, A::Error>;

    /// Of keys and values.
    fn map<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error>;

    /// Reads whatever comes.
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyShape(PhantomData))
    }
}

impl<'de> Shape<'de> for Value<'de> {
    fn scalar(value: Value<'de>) -> Self {
        value
    }

    fn list<A: SeqAccess<'de>>(mut list: A) -> Result<Self, A::Error> {
        let mut nodes = Vec::new();
        while let Some(node) = list.next_element()? {
            nodes.push(node);
        }
        Ok(Self::List(nodes))
    }

    fn map<A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Self::Map(entries))
    }
}

struct AnyShape<S>(PhantomData<S>);

impl<'de, S: Shape<'de>> Visitor<'de> for AnyShape<S> {
    type Value = S;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E>(self) -> Result<S, E> {
        Ok(S::scalar(Value::Null))
    }

    fn visit_bool<E>(self, flag: bool) -> Result<S, E> {
        Ok(S::scalar(Value::Flag(flag)))
    }

    fn visit_i64<E>(self, number: i64) -> Result<S, E> {
        // A catalogue's numbers are scores; beyond 2^53 their last digits do not matter.
        Ok(S::scalar(Value::Number(number as f64)))
    }

    fn visit_u64<E>(self, number: u64) -> Result<S, E> {
        Ok(S::scalar(Value::Number(number as f64)))
    }

    fn visit_f64<E>(self, number: f64) -> Result<S, E> {
        Ok(S::scalar(Value::Number(number)))
    }

    fn visit_str<E>(self, text: &str) -> Result<S, E> {
        Ok(S::scalar(Value::Text(Cow::Owned(text.to_owned()))))
    }

    fn visit_string<E>(self, text: String) -> Result<S, E> {
        Ok(S::scalar(Value::Text(Cow::Owned(text))))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<S, E> {
        Ok(S::scalar(Value::Text(Cow::Borrowed(text))))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<S, A::Error> {
        S::list(list)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<S, A::Error> {
        S::map(map)
    }
}
