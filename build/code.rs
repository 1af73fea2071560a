//! The Rust code that says a message in one language.

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

use crate::argument::{Kind, Kinds, find, key, selected};
use crate::words::{Files, camel, snake};

/// Writes code for the messages of one file.
pub struct Code<'f> {
    files: &'f Files,
    file: &'f str,
    kinds: &'f Kinds,
}

impl<'f> Code<'f> {
    pub fn new(files: &'f Files, file: &'f str, kinds: &'f Kinds) -> Self {
        Self { files, file, kinds }
    }

    /// The statements that write a message.
    pub fn message(&self, id: &str) -> Result<String, String> {
        let message =
            find(id, self.files, self.file).ok_or(format!("there is no message `{id}`"))?;
        self.pattern(&message.pattern)
    }

    /// The text of a pattern without arguments.
    pub fn plain(pattern: &Pattern<String>) -> Option<String> {
        let parts = pattern.elements.iter().map(|element| match element {
            PatternElement::TextElement { value } => Some(flowing(value)),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => Some(value.clone()),
            PatternElement::Placeable { .. } => None,
        });
        parts.collect()
    }

    fn pattern(&self, pattern: &Pattern<String>) -> Result<String, String> {
        if let Some(text) = Self::plain(pattern) {
            return Ok(push(&text));
        }
        let parts = pattern.elements.iter().map(|element| match element {
            PatternElement::TextElement { value } => Ok(push(&flowing(value))),
            PatternElement::Placeable {
                expression: Expression::Inline(inline),
            } => self.inline(inline),
            PatternElement::Placeable {
                expression: Expression::Select { selector, variants },
            } => self.select(selector, variants),
        });
        parts.collect()
    }

    fn inline(&self, inline: &InlineExpression<String>) -> Result<String, String> {
        match inline {
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => Ok(push(value)),
            InlineExpression::MessageReference { id, .. } => self.message(&id.name),
            InlineExpression::VariableReference { id } => self.variable(&id.name),
            InlineExpression::FunctionReference { id, arguments } => self.call(&id.name, arguments),
            InlineExpression::Placeable { expression } => match &**expression {
                Expression::Inline(inline) => self.inline(inline),
                Expression::Select { selector, variants } => self.select(selector, variants),
            },
            InlineExpression::TermReference { .. } => Err("terms are not used here".to_owned()),
        }
    }

    fn variable(&self, name: &str) -> Result<String, String> {
        let kind = self
            .kinds
            .get(name)
            .ok_or(format!("there is no argument `${name}`"))?;
        let name_ = snake(name);
        let bare = if let Kind::Maybe(kind) = kind {
            kind
        } else {
            kind
        };
        match bare {
            Kind::Text => Ok(format!("out.push_str({name_});")),
            Kind::Count => Ok(format!("number::count(lang, {name_}, out);")),
            Kind::Names => Ok(format!("list::and(lang, {name_}, out);")),
            _ => Err(format!("`${name}` needs a selector or a function")),
        }
    }

    fn call(&self, function: &str, arguments: &CallArguments<String>) -> Result<String, String> {
        let name = arguments
            .positional
            .first()
            .and_then(selected)
            .ok_or("a function needs an argument")?;
        let variable = snake(name);
        let named = |wanted: &str| {
            let found = arguments
                .named
                .iter()
                .find(|named| named.name.name == wanted)?;
            match &found.value {
                InlineExpression::StringLiteral { value }
                | InlineExpression::NumberLiteral { value } => Some(value.clone()),
                _ => None,
            }
        };
        Ok(match function {
            "NUMBER" => format!("number::count(lang, {variable}, out);"),
            "PERCENT" => format!("number::percent(lang, {variable}, out);"),
            "CORRELATION" => format!(
                "number::correlation(lang, {variable}, {}, out);",
                named("digits").unwrap_or_else(|| "2".to_owned())
            ),
            "SHARE" => format!("number::share(lang, {variable}, out);"),
            "EXACT" => format!("number::exact(lang, {variable}, out);"),
            "SCORE" => format!("number::score(lang, {variable}, out);"),
            "DECIMAL" => format!(
                "number::decimal(lang, {variable}, {}, out);",
                named("digits").unwrap_or_else(|| "1".to_owned())
            ),
            "LIST" => {
                let how = match (named("join"), named("type").as_deref()) {
                    (Some(sign), _) => format!("join(&names, {sign:?}, out)"),
                    (None, Some("or")) => "or(lang, &names, out)".to_owned(),
                    _ => "and(lang, &names, out)".to_owned(),
                };
                let listed = match named("each") {
                    Some(each) => format!(
                        "{variable}.iter().map(|thing| lang.say({})).collect::<Vec<_>>()",
                        self.each(&each)?
                    ),
                    None => format!("{variable}.names()"),
                };
                format!("{{ let names = {listed}; list::{how}; }}")
            }
            other => return Err(format!("there is no function {other}")),
        })
    }

    /// The message that words one thing of a list.
    fn each(&self, id: &str) -> Result<String, String> {
        let kinds = Kinds::of(id, self.files, self.file)?;
        let own = self
            .files
            .get(self.file)
            .is_some_and(|messages| messages.contains_key(id));
        let module = if own {
            self.file.replace('-', "_")
        } else {
            "common".to_owned()
        };
        let field = kinds
            .iter()
            .next()
            .map(|(name, _)| snake(name))
            .unwrap_or_default();
        Ok(format!(
            "crate::words::{module}::{} {{ {field}: *thing }}",
            camel(id)
        ))
    }

    fn select(
        &self,
        selector: &InlineExpression<String>,
        variants: &[Variant<String>],
    ) -> Result<String, String> {
        let name = selected(selector).ok_or("only an argument can be selected by")?;
        let kind = self
            .kinds
            .get(name)
            .ok_or(format!("there is no argument `${name}`"))?;
        let variable = snake(name);
        let keys: Vec<&str> = variants.iter().map(key).collect();
        let maybe = keys.contains(&"some") && keys.contains(&"none");
        let bare = if let (Kind::Maybe(inner), false) = (kind, maybe) {
            inner
        } else {
            kind
        };
        let mut arms = Vec::new();
        for variant in variants {
            let body = self.pattern(&variant.value)?;
            let arm = match bare {
                _ if maybe && key(variant) == "some" => format!("Some({variable})"),
                _ if maybe => "None".to_owned(),
                Kind::Flag => key(variant).to_owned(),
                Kind::Fact(_) if key(variant) == "other" => "_".to_owned(),
                Kind::Fact(name) => format!("fact::{name}::{}", camel(key(variant))),
                Kind::Count => counted(variant),
                _ => return Err(format!("`${name}` cannot be selected by")),
            };
            // The arms of numbers come before those of plural forms, and the default last.
            let rank = (
                arm == "_",
                !matches!(variant.key, VariantKey::NumberLiteral { .. }),
            );
            arms.push((rank, format!("{arm} => {{ {body} }}")));
        }
        arms.sort_by_key(|(rank, _)| *rank);
        let arms: Vec<String> = arms.into_iter().map(|(_, arm)| arm).collect();
        let looked = if *bare == Kind::Count {
            format!("(number::plural(lang, {variable}), {variable})")
        } else {
            variable
        };
        Ok(format!("match {looked} {{ {} }}", arms.join("\n")))
    }
}

fn counted(variant: &Variant<String>) -> String {
    match &variant.key {
        VariantKey::NumberLiteral { value } => format!("(_, {value})"),
        VariantKey::Identifier { name } if variant.default || name == "other" => "_".to_owned(),
        VariantKey::Identifier { name } => format!("(number::Plural::{}, _)", name.to_uppercase()),
    }
}

/// A text whose lines flow into one another.
fn flowing(text: &str) -> String {
    let mut out = String::new();
    for (place, line) in text.split('\n').enumerate() {
        if place > 0 {
            out.push(' ');
        }
        out.push_str(if place > 0 { line.trim_start() } else { line });
    }
    out
}

fn push(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.next()) {
        (None, _) => String::new(),
        (Some(letter), None) => format!("out.push({letter:?});"),
        _ => format!("out.push_str({text:?});"),
    }
}
