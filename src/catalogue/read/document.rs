//! A file as it is first read: without places, and each role of a head before the next is parsed.
//!
//! Places cost the parser a third of its time, and a tree of all roles more memory than all else. A catalogue with nothing
//! wrong needs neither; one with a fault is read again, with places, by [`crate::catalogue::yaml::parse`].

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess};

use super::{ReadRole, Reading, role};
use crate::catalogue::finding::{Finding, Spot};
use crate::catalogue::yaml::{Node, Shape, Value, parse_as};

/// A file that was parsed.
pub struct Document<'t> {
    /// Its tree, without the roles that have been read already.
    pub node: Node<'t>,
    /// The roles that have been read already.
    pub roles: Vec<ReadRole>,
    /// What reading those roles has found.
    pub reading: Reading,
}

impl<'t> From<Node<'t>> for Document<'t> {
    fn from(node: Node<'t>) -> Self {
        Self {
            node,
            roles: Vec::new(),
            reading: Reading::default(),
        }
    }
}

/// Reads a file's text; `file` is its place in the list of files.
///
/// # Errors
///
/// As [`crate::catalogue::yaml::parse`].
pub fn bare(text: &str, file: u32) -> Result<Document<'_>, Finding> {
    parse_as(text, file).map(|Bare(node)| node.into())
}

/// Reads the text of a head and its roles.
///
/// # Errors
///
/// As [`crate::catalogue::yaml::parse`].
pub fn bare_head(text: &str, file: u32) -> Result<Document<'_>, Finding> {
    let Head { node, roles } = parse_as(text, file)?;
    Ok(Document {
        node,
        roles: roles.read,
        reading: roles.reading,
    })
}

/// A node without a place.
struct Bare<'t>(Node<'t>);

impl<'de> Deserialize<'de> for Bare<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Shape::read(deserializer)
    }
}

impl<'de> Shape<'de> for Bare<'de> {
    fn scalar(value: Value<'de>) -> Self {
        let spot = Spot::default();
        Self(Node { value, spot })
    }

    fn list<A: SeqAccess<'de>>(mut list: A) -> Result<Self, A::Error> {
        let mut nodes = Vec::new();
        while let Some(Self(node)) = list.next_element()? {
            nodes.push(node);
        }
        Ok(Self::scalar(Value::List(nodes)))
    }

    fn map<A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut entries = Vec::new();
        while let Some((Self(key), Self(value))) = map.next_entry()? {
            entries.push((key, value));
        }
        Ok(Self::scalar(Value::Map(entries)))
    }
}

struct Head<'t> {
    node: Node<'t>,
    roles: Roles<'t>,
}

impl<'de> Deserialize<'de> for Head<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Shape::read(deserializer)
    }
}

impl<'de> Shape<'de> for Head<'de> {
    fn scalar(value: Value<'de>) -> Self {
        let Bare(node) = Bare::scalar(value);
        let roles = Roles::scalar(Value::Null);
        Self { node, roles }
    }

    fn list<A: SeqAccess<'de>>(list: A) -> Result<Self, A::Error> {
        Bare::list(list).map(|Bare(node)| Self::scalar(node.value))
    }

    fn map<A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut entries = Vec::new();
        let mut roles: Option<Roles> = None;
        while let Some(Bare(key)) = map.next_key()? {
            let Bare(value) = if roles.is_none() && key.value == Value::Text("roles".into()) {
                let roles = roles.insert(map.next_value()?);
                Bare::scalar(std::mem::replace(&mut roles.left, Value::Null))
            } else {
                map.next_value()?
            };
            entries.push((key, value));
        }
        let mut head = Self::scalar(Value::Map(entries));
        if let Some(roles) = roles {
            head.roles = roles;
        }
        Ok(head)
    }
}

/// The value of `roles`, read where it is a list.
struct Roles<'t> {
    read: Vec<ReadRole>,
    reading: Reading,
    /// What stands there in the tree.
    left: Value<'t>,
}

impl<'de> Deserialize<'de> for Roles<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Shape::read(deserializer)
    }
}

impl<'de> Shape<'de> for Roles<'de> {
    fn scalar(left: Value<'de>) -> Self {
        Self {
            read: Vec::new(),
            reading: Reading::default(),
            left,
        }
    }

    fn list<A: SeqAccess<'de>>(mut list: A) -> Result<Self, A::Error> {
        let mut roles = Self::scalar(Value::List(Vec::new()));
        while let Some(Bare(node)) = list.next_element()? {
            roles.read.extend(role(node, &mut roles.reading));
        }
        Ok(roles)
    }

    fn map<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        Bare::map(map).map(|Bare(node)| Self::scalar(node.value))
    }
}
