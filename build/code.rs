//! The programs that say the messages of one language: a few bytes each, which `src/words/program.rs` reads.
//!
//! What a program may hold, and how: see there. Numbers of more than one byte have the lowest first.

use std::collections::{BTreeMap, HashMap};

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

use crate::argument::{Inline, Kind, Kinds, PLURALS, find, key, selected};
use crate::words::{BY_ID, Files};

/// The steps of a program; `src/words/program.rs` has the same.
const TEXT: u8 = 1;
const SAY: u8 = 2;
const LIST: u8 = 3;
const SELECT: u8 = 4;
const OPTIONS: u8 = 5;
/// What a variant of a selector asks for.
const ANY: u8 = 0;
const EXACT: u8 = 1;
const PLURAL: u8 = 2;
const VALUE: u8 = 3;
const SOME: u8 = 4;
const NONE: u8 = 5;
/// How the things of a list are joined.
const AND: u8 = 0;
const OR: u8 = 1;
const JOIN: u8 = 2;
/// The message that words no thing of a list: the things are words.
const BARE: u16 = u16::MAX;

/// The bytes that say something.
type Program = Result<Vec<u8>, String>;

/// The words of an enum's values, in the order of their numbers.
pub type Facts = BTreeMap<String, Vec<String>>;

/// The texts of one language, each once.
#[derive(Default)]
pub struct Pool {
    pub text: String,
    known: HashMap<String, usize>,
}

impl Pool {
    /// Where a text stands: three bytes for its start, two for its length.
    fn add(&mut self, text: &str) -> Result<[u8; 5], String> {
        let at = *self.known.entry(text.to_owned()).or_insert_with(|| {
            self.text.push_str(text);
            self.text.len() - text.len()
        });
        let at = u32::try_from(at).ok().filter(|at| *at < 1 << 24);
        let at = at.ok_or("too much text")?.to_le_bytes();
        let length = u16::try_from(text.len()).map_err(|_| "a text is too long")?;
        let length = length.to_le_bytes();
        Ok([at[0], at[1], at[2], length[0], length[1]])
    }
}

/// Writes the programs for the messages of one file.
pub struct Code<'f> {
    pub files: &'f Files,
    pub file: &'f str,
    pub kinds: &'f Kinds<'f>,
    pub facts: &'f Facts,
    /// The number of a message.
    pub number: &'f dyn Fn(&str, &str) -> Option<u16>,
    pub pool: &'f mut Pool,
}

impl<'f> Code<'f> {
    /// The program that says a message.
    pub fn message(&mut self, id: &str) -> Program {
        let message =
            find(id, self.files, self.file).ok_or(format!("there is no message `{id}`"))?;
        self.pattern(&message.pattern)
    }

    fn pattern(&mut self, pattern: &Pattern<String>) -> Program {
        if let Some(text) = plain(pattern) {
            // A text that is looked up by its id is one text.
            return if self.file == BY_ID {
                whole(&text, self.pool)
            } else {
                push(&text, self.pool)
            };
        }
        let mut program = Vec::new();
        for element in &pattern.elements {
            program.extend(match element {
                PatternElement::TextElement { value } => push(&flowing(value), self.pool)?,
                PatternElement::Placeable { expression } => self.expression(expression)?,
            });
        }
        Ok(program)
    }

    fn expression(&mut self, expression: &Expression<String>) -> Program {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => self.select(selector, variants),
        }
    }

    fn inline(&mut self, inline: &Inline) -> Program {
        match inline {
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => push(value, self.pool),
            InlineExpression::MessageReference { id, .. } => self.message(&id.name),
            InlineExpression::VariableReference { id } => self.variable(&id.name),
            InlineExpression::FunctionReference { id, arguments } => self.call(&id.name, arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::TermReference { .. } => Err("terms are not used here".to_owned()),
        }
    }

    /// The index of an argument among those of the message, and its kind where it is there.
    fn argument(&self, name: &str) -> Result<(u8, &'f Kind), String> {
        let index = self.kinds.iter().position(|(known, _)| known == name);
        let index = index.and_then(|index| u8::try_from(index).ok());
        let kind = self.kinds.get(name);
        let (index, kind) = index.zip(kind).ok_or(format!("there is no argument `${name}`"))?;
        Ok(match kind {
            Kind::Maybe(inner) => (index, inner),
            kind => (index, kind),
        })
    }

    fn variable(&self, name: &str) -> Program {
        let (index, kind) = self.argument(name)?;
        match kind {
            Kind::Text | Kind::Count => Ok(vec![SAY, index, 0, 0]),
            Kind::Names => {
                let bare = BARE.to_le_bytes();
                Ok(vec![LIST, index, AND, bare[0], bare[1], 0, 0, 0, 0, 0])
            }
            _ => Err(format!("`${name}` needs a selector or a function")),
        }
    }

    fn call(&mut self, function: &str, arguments: &CallArguments<String>) -> Program {
        let name = arguments.positional.first().and_then(selected);
        let name = name.ok_or("a function needs an argument")?;
        let (index, kind) = self.argument(name)?;
        let named = |wanted: &str| {
            let mut all = arguments.named.iter();
            match &all.find(|named| named.name.name == wanted)?.value {
                InlineExpression::StringLiteral { value }
                | InlineExpression::NumberLiteral { value } => Some(value.clone()),
                _ => None,
            }
        };
        let digits = |usual: u8| named("digits").map_or(Ok(usual), |digits| digits.parse());
        let digits = |usual| digits(usual).map_err(|_| "`digits` is a number");
        let (wanted, how, digits) = match function {
            "NUMBER" => (Kind::Count, 0, 0),
            "DAY" => (Kind::Text, 1, 0),
            "PERCENT" => (Kind::Number, 1, 0),
            "CORRELATION" => (Kind::Number, 2, digits(2)?),
            "SHARE" => (Kind::Number, 3, 0),
            "EXACT" => (Kind::Number, 4, 0),
            "SCORE" => (Kind::Number, 5, 0),
            "DECIMAL" => (Kind::Number, 6, digits(1)?),
            "LIST" => {
                return self.list(index, named("join"), named("type").as_deref(), named("each"));
            }
            other => return Err(format!("there is no function {other}")),
        };
        if *kind != wanted {
            return Err(format!("{function} takes no {kind:?}"));
        }
        Ok(vec![SAY, index, how, digits])
    }

    fn list(
        &mut self,
        index: u8,
        join: Option<String>,
        kind: Option<&str>,
        each: Option<String>,
    ) -> Program {
        let how = match (&join, kind) {
            (Some(_), _) => JOIN,
            (None, Some("or")) => OR,
            _ => AND,
        };
        let each = match each {
            None => BARE,
            Some(each) => {
                let own = (self.number)(self.file, &each);
                own.or_else(|| (self.number)("common", &each))
                    .ok_or(format!("there is no message `{each}`"))?
            }
        };
        let mut program = vec![LIST, index, how];
        program.extend(each.to_le_bytes());
        program.extend(self.pool.add(&join.unwrap_or_default())?);
        Ok(program)
    }

    fn select(&mut self, selector: &Inline, variants: &[Variant<String>]) -> Program {
        let name = selected(selector).ok_or("only an argument can be selected by")?;
        let (index, kind) = self.argument(name)?;
        let keys: Vec<&str> = variants.iter().map(key).collect();
        let maybe = keys.contains(&"some") && keys.contains(&"none");
        if let (Kind::Fact(name), false) = (kind, maybe)
            && !keys.contains(&"other")
            && let Some(words) = self.facts.get(name)
            && let Some(missing) = words.iter().find(|word| !keys.contains(&word.as_str()))
        {
            return Err(format!("there are no words for [{missing}] of `{name}`"));
        }
        let mut cases = Vec::new();
        for variant in variants {
            let body = self.pattern(&variant.value)?;
            let (asks, number) = match kind {
                _ if maybe => (if key(variant) == "some" { SOME } else { NONE }, 0),
                Kind::Flag => (VALUE, u16::from(key(variant) == "true")),
                Kind::Fact(_) if key(variant) == "other" => (ANY, 0),
                Kind::Fact(name) => (VALUE, self.fact(name, key(variant))?),
                Kind::Count => counted(variant)?,
                _ => return Err(format!("`${name}` cannot be selected by")),
            };
            // Numbers come before plural forms, and what takes all the rest last.
            cases.push(((asks == ANY, asks), number, body));
        }
        cases.sort_by_key(|(rank, ..)| *rank);
        let count = u8::try_from(cases.len()).map_err(|_| "there are too many variants")?;
        let mut program = vec![SELECT, index, count];
        for ((_, asks), number, body) in cases {
            let length = u16::try_from(body.len()).map_err(|_| "a variant is too long")?;
            program.push(asks);
            program.extend(number.to_le_bytes());
            program.extend(length.to_le_bytes());
            program.extend(body);
        }
        Ok(program)
    }

    /// The number of an enum's value.
    fn fact(&self, name: &str, word: &str) -> Result<u16, String> {
        let words = self.facts.get(name).map_or(&[][..], Vec::as_slice);
        let index = words.iter().position(|known| known == word);
        let index = index.and_then(|index| u16::try_from(index).ok());
        index.ok_or(format!("`{name}` has no [{word}]"))
    }
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

fn counted(variant: &Variant<String>) -> Result<(u8, u16), String> {
    match &variant.key {
        VariantKey::NumberLiteral { value } => {
            let number = value.parse().map_err(|_| format!("[{value}] is too much"))?;
            Ok((EXACT, number))
        }
        VariantKey::Identifier { name } if variant.default || name == "other" => Ok((ANY, 0)),
        VariantKey::Identifier { name } => {
            let index = PLURALS.iter().position(|plural| plural == name);
            let index = index.and_then(|index| u16::try_from(index).ok());
            Ok((PLURAL, index.ok_or(format!("[{name}] is no plural form"))?))
        }
    }
}

/// A text whose lines flow into one another.
fn flowing(text: &str) -> String {
    let mut lines = text.split('\n');
    let first = lines.next().unwrap_or_default().to_owned();
    lines.fold(first, |out, line| out + " " + line.trim_start())
}

/// How a command begins that is named in a message.
const COMMAND: &str = "`rungs";
/// The commands that use no catalogue.
const WITHOUT: [&str; 3] = [" catalogue ", " -", " completions "];

/// Where in a text the name of the program ends: there the options of a command stand.
fn name_ends(text: &str) -> Vec<usize> {
    let ends = text.match_indices(COMMAND).map(|(at, _)| at + COMMAND.len());
    // A message may be a command that others put between backticks.
    let alone = text.starts_with(&COMMAND[1..]) && text[COMMAND.len() - 1..].starts_with(" plan");
    let ends = alone.then_some(COMMAND.len() - 1).into_iter().chain(ends);
    let takes = |end: &usize| {
        let rest = &text[*end..];
        rest.starts_with(' ') && rest != " " && !WITHOUT.iter().any(|none| rest.starts_with(none))
    };
    ends.filter(takes).collect()
}

fn push(text: &str, pool: &mut Pool) -> Program {
    let mut program = Vec::new();
    let mut from = 0;
    for end in name_ends(text) {
        program.extend(whole(&text[from..end], pool)?);
        program.push(OPTIONS);
        from = end;
    }
    program.extend(whole(&text[from..], pool)?);
    Ok(program)
}

fn whole(text: &str, pool: &mut Pool) -> Program {
    if text.is_empty() {
        return Ok(Vec::new());
    }
    let mut program = vec![TEXT];
    program.extend(pool.add(text)?);
    Ok(program)
}
