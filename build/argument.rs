//! What the arguments of a message are, read from how the message uses them.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

use crate::words::{Files, Message};

/// What a message puts in, or looks at.
pub type Inline = InlineExpression<String>;

/// What an argument is.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// A text of the catalogue, or what somebody typed.
    Text,
    /// A whole number.
    Count,
    /// A number with a fraction.
    Number,
    /// Names in a row.
    Names,
    /// Yes or no.
    Flag,
    /// A value of an enum.
    Fact(String),
    /// Values of an enum in a row.
    Facts(String),
    /// What may be missing.
    Maybe(Box<Kind>),
}

/// The arguments of a message with their kinds.
pub struct Kinds<'f> {
    files: &'f Files,
    file: &'f str,
    by_name: BTreeMap<String, Kind>,
    /// The enums that the comments of the messages name.
    enums: BTreeMap<String, String>,
}

/// The categories of plural forms.
pub const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

impl<'f> Kinds<'f> {
    /// The arguments of a message and of the messages that it refers to.
    pub fn of(id: &str, files: &'f Files, file: &'f str) -> Result<Self, String> {
        let mut kinds = Self { files, file, by_name: BTreeMap::new(), enums: BTreeMap::new() };
        kinds.message(id)?;
        Ok(kinds)
    }

    pub fn names(&self) -> impl Iterator<Item = &String> {
        self.by_name.keys()
    }

    pub fn iter(&self) -> impl Iterator<Item = (&String, &Kind)> {
        self.by_name.iter()
    }

    pub fn get(&self, name: &str) -> Option<&Kind> {
        self.by_name.get(name)
    }

    /// Collects the words of the enums that a pattern chooses by; `closed` are those that a selector words whole.
    pub fn facts(
        &self,
        pattern: &Pattern<String>,
        words: &mut BTreeMap<String, Vec<String>>,
        closed: &mut BTreeSet<String>,
    ) {
        for expression in placeables(pattern) {
            let Expression::Select { selector, variants } = expression else {
                continue;
            };
            let kind = selected(selector).and_then(|name| self.get(name));
            let kind = match kind {
                Some(Kind::Maybe(inner)) => Some(&**inner),
                kind => kind,
            };
            let keys: Vec<&str> = variants.iter().map(key).collect();
            let maybe = keys.contains(&"some") && keys.contains(&"none");
            if let (Some(Kind::Fact(name)), false) = (kind, maybe) {
                let known = words.entry(name.clone()).or_default();
                for key in keys.iter().filter(|key| **key != "other") {
                    if !known.iter().any(|known| known == key) {
                        known.push((*key).to_owned());
                    }
                }
                if !keys.contains(&"other") {
                    closed.insert(name.clone());
                }
            }
            for variant in variants {
                self.facts(&variant.value, words, closed);
            }
        }
    }

    /// Whether any argument borrows.
    pub fn borrowed(&self) -> bool {
        fn borrows(kind: &Kind) -> bool {
            match kind {
                Kind::Text | Kind::Names | Kind::Facts(_) => true,
                Kind::Maybe(kind) => borrows(kind),
                _ => false,
            }
        }
        self.by_name.values().any(borrows)
    }

    fn message(&mut self, id: &str) -> Result<(), String> {
        let message =
            find(id, self.files, self.file).ok_or(format!("there is no message `{id}`"))?;
        self.enums.extend(message.types.clone());
        self.pattern(&message.pattern)
    }

    fn pattern(&mut self, pattern: &Pattern<String>) -> Result<(), String> {
        placeables(pattern).try_for_each(|expression| match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => self.select(selector, variants),
        })
    }

    fn inline(&mut self, inline: &Inline) -> Result<(), String> {
        match inline {
            InlineExpression::VariableReference { id } => self.note(&id.name, Kind::Text),
            InlineExpression::MessageReference { id, .. } => self.message(&id.name),
            InlineExpression::FunctionReference { id, arguments } => {
                let Some(InlineExpression::VariableReference { id: name }) =
                    arguments.positional.first()
                else {
                    return Err(format!("{} needs an argument", id.name));
                };
                let each = arguments.named.iter().find(|named| named.name.name == "each");
                let kind = match (id.name.as_str(), each) {
                    ("NUMBER", _) => Kind::Count,
                    ("DAY", _) => Kind::Text,
                    ("PERCENT" | "CORRELATION" | "SHARE" | "DECIMAL" | "SCORE" | "EXACT", _) => {
                        Kind::Number
                    }
                    ("LIST", None) => Kind::Names,
                    ("LIST", Some(each)) => Kind::Facts(self.fact_of(&each.value)?),
                    (other, _) => return Err(format!("there is no function {other}")),
                };
                self.note(&name.name, kind)
            }
            _ => Ok(()),
        }
    }

    fn select(&mut self, selector: &Inline, variants: &[Variant<String>]) -> Result<(), String> {
        let name = selected(selector).ok_or("only an argument can be selected by")?;
        let keys: Vec<&str> = variants.iter().map(key).collect();
        let numbers = variants.iter().any(|v| matches!(v.key, VariantKey::NumberLiteral { .. }));
        let kind = if keys.contains(&"none") && keys.contains(&"some") {
            Kind::Maybe(Box::new(Kind::Text))
        } else if keys.iter().all(|key| ["true", "false"].contains(key)) {
            Kind::Flag
        } else if numbers || keys.iter().all(|key| PLURALS.contains(key)) {
            Kind::Count
        } else {
            match self.enums.get(name) {
                Some(kind) => Kind::Fact(kind.clone()),
                None => return Err(format!("say of which enum `${name}` is: # ${name} Name")),
            }
        };
        let maybe = matches!(kind, Kind::Maybe(_));
        if !maybe {
            self.note(name, kind)?;
        }
        for variant in variants {
            self.pattern(&variant.value)?;
        }
        if maybe {
            // What stands inside `some` tells what may be missing.
            let inner = self.by_name.remove(name).unwrap_or(Kind::Text);
            let inner = if let Kind::Maybe(kind) = inner { *kind } else { inner };
            self.by_name.insert(name.to_owned(), Kind::Maybe(Box::new(inner)));
        }
        Ok(())
    }

    /// The enum of the message that words each thing of a list.
    fn fact_of(&self, each: &Inline) -> Result<String, String> {
        let InlineExpression::StringLiteral { value } = each else {
            return Err("`each` names a message".to_owned());
        };
        let kinds = Kinds::of(value, self.files, self.file)?.by_name;
        match kinds.values().next() {
            Some(Kind::Fact(name)) if kinds.len() == 1 => Ok(name.clone()),
            _ => Err(format!("`{value}` must take one fact")),
        }
    }

    /// Notes a use of an argument; a more precise one replaces a text.
    fn note(&mut self, name: &str, kind: Kind) -> Result<(), String> {
        match (self.by_name.get(name), kind) {
            (Some(Kind::Maybe(_) | Kind::Fact(_) | Kind::Facts(_)), _) | (Some(_), Kind::Text) => {}
            (None | Some(Kind::Text), kind) => {
                self.by_name.insert(name.to_owned(), kind);
            }
            (Some(known), kind) if *known == kind => {}
            (Some(known), kind) => return Err(format!("`${name}` is {known:?} and {kind:?}")),
        }
        Ok(())
    }
}

/// The message with an id: of the same file, or of `common`, which all share.
pub fn find<'f>(id: &str, files: &'f Files, file: &str) -> Option<&'f Message> {
    let own = files.get(file).and_then(|messages| messages.get(id));
    own.or_else(|| files.get("common")?.get(id))
}

/// The name of the argument that a selector looks at.
pub fn selected(selector: &Inline) -> Option<&str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(&id.name),
        InlineExpression::FunctionReference { arguments, .. } => {
            selected(arguments.positional.first()?)
        }
        _ => None,
    }
}

/// The word or number of a variant.
pub fn key(variant: &Variant<String>) -> &str {
    match &variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// What stands between the texts of a pattern.
fn placeables(pattern: &Pattern<String>) -> impl Iterator<Item = &Expression<String>> {
    pattern.elements.iter().filter_map(|element| match element {
        PatternElement::Placeable { expression } => Some(expression),
        PatternElement::TextElement { .. } => None,
    })
}

/// The messages that a pattern refers to.
pub fn references(pattern: &Pattern<String>, found: &mut BTreeSet<String>) {
    for expression in placeables(pattern) {
        match expression {
            Expression::Select { variants, .. } => {
                for variant in variants {
                    references(&variant.value, found);
                }
            }
            Expression::Inline(InlineExpression::MessageReference { id, .. }) => {
                found.insert(id.name.clone());
            }
            Expression::Inline(InlineExpression::FunctionReference { arguments, .. }) => {
                let each = arguments.named.iter().filter(|named| named.name.name == "each");
                found.extend(each.filter_map(|named| match &named.value {
                    InlineExpression::StringLiteral { value } => Some(value.clone()),
                    _ => None,
                }));
            }
            Expression::Inline(_) => {}
        }
    }
}
