//! What the sources say of a role, list by list.

use std::collections::BTreeMap;

use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};
use strum::VariantArray as _;

use crate::catalogue::Catalogue;
use crate::catalogue::role::{Role, StatementKind};
use crate::document::parts::StatementView;

/// The statements on a role by what they are about; a list of each kind is written, empty or not.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct StatementLists<'c>(BTreeMap<StatementKind, Vec<StatementView<'c>>>);

impl<'c> StatementLists<'c> {
    /// The statements on a role of a catalogue.
    pub fn new(catalogue: &Catalogue, role: &'c Role) -> Self {
        let lists = role.statements.iter();
        Self(lists.map(|(kind, list)| (*kind, StatementView::list(catalogue, list))).collect())
    }

    /// The statements of one kind, in the order of the catalogue.
    pub fn of(&self, kind: StatementKind) -> &[StatementView<'c>] {
        self.0.get(&kind).map_or(&[], Vec::as_slice)
    }

    /// How many statements there are of all kinds.
    pub fn count(&self) -> usize {
        self.0.values().map(Vec::len).sum()
    }
}

/// The field of a document that holds the statements of a kind; `purpose` itself is one text.
fn field(kind: StatementKind) -> &'static str {
    if kind == StatementKind::Purpose { "purpose_statements" } else { kind.into() }
}

impl Serialize for StatementLists<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(StatementKind::VARIANTS.len()))?;
        for kind in StatementKind::VARIANTS {
            map.serialize_entry(field(*kind), self.of(*kind))?;
        }
        map.end()
    }
}

#[cfg(feature = "schemas")]
mod schema {
    use std::borrow::Cow;

    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
    use serde_json::{Map, Value};
    use strum::VariantArray as _;

    use super::{StatementLists, field};
    use crate::catalogue::role::StatementKind;
    use crate::document::parts::StatementView;

    impl JsonSchema for StatementLists<'_> {
        fn inline_schema() -> bool {
            true
        }

        fn schema_name() -> Cow<'static, str> {
            "StatementLists".into()
        }

        /// A list for each kind, described as the kind is.
        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            let list = generator.subschema_for::<Vec<StatementView>>();
            let kinds = StatementKind::json_schema(generator).to_value();
            let kinds = kinds["oneOf"].as_array().cloned().unwrap_or_default();
            let described = StatementKind::VARIANTS.iter().map(|kind| {
                let mut list = list.clone();
                let key = <&str>::from(kind);
                let of_kind = kinds.iter().find(|of_kind| of_kind["const"] == key);
                if let Some(about) = of_kind.and_then(|of_kind| of_kind.get("description")) {
                    list.insert("description".to_owned(), about.clone());
                }
                (field(*kind).to_owned(), list.to_value())
            });
            json_schema!({
                "type": "object",
                "properties": Value::Object(described.collect::<Map<_, _>>()),
                "required": StatementKind::VARIANTS.iter().map(|kind| field(*kind)).collect::<Vec<_>>(),
            })
        }
    }
}
