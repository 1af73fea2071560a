//! The wanted form of what somebody wrote in another one, as YAML: with their own words in it.

use crate::catalogue::finding::{Entry, Shape};

/// The longest text that a form repeats, in letters.
const LONGEST: usize = 60;

/// An entry of keys and values made of a word that stands in its place.
pub fn of_entry(entry: Entry, written: &str) -> Option<String> {
    let text = short(written)?;
    let (id, value) = (id(text).unwrap_or_default(), value(text));
    Some(match entry {
        Entry::Level | Entry::Track | Entry::Skill | Entry::Source => {
            format!("{{id: {id}, name: {value}}}")
        }
        Entry::Role => format!("{{id: {id}, title: {value}, level: …}}"),
        Entry::Move => format!("{{to: {id}, kind: promotion}}"),
        Entry::Step => format!("{{id: {id}, text: {value}}}"),
        Entry::Item => format!("{{id: {id}, type: …, text: {value}}}"),
        Entry::Alias | Entry::Statement => quoted(text),
        Entry::Interests => format!("{{types: [{}]}}", letters(text)?),
        Entry::Waiting => waiting(text)?,
        Entry::Pay => pay(text)?,
        Entry::Expectations => format!("{{DIMENSION: {value}}}"),
        _ => return None,
    })
}

/// What a key may say, where one of its values tells more than dots.
pub fn example(key: &str) -> Option<&'static str> {
    Some(match key {
        "currency" => "EUR",
        "kind" => "promotion",
        "from" => "2300",
        "months" => "24",
        "match" => "near",
        "language" => "en",
        _ => return None,
    })
}

/// A value of the type that is wanted, made of one of another type.
pub fn of_value(key: &str, expected: Shape, found: Shape, written: &str) -> Option<String> {
    let text = short(written)?;
    match (expected, found) {
        (Shape::List, Shape::Text | Shape::Number | Shape::Flag) => {
            if let Some(letters) = (key == "types").then(|| letters(text)).flatten() {
                return Some(format!("[{letters}]"));
            }
            let entry = match key {
                "levels" => Some(Entry::Level),
                "tracks" => Some(Entry::Track),
                "moves" => Some(Entry::Move),
                "roles" => Some(Entry::Role),
                _ => None,
            };
            let parts: Vec<String> = text
                .split([',', ';'])
                .filter_map(|part| {
                    let part = part.trim();
                    match entry {
                        Some(entry) => of_entry(entry, part),
                        None => (!part.is_empty()).then(|| value(part)),
                    }
                })
                .collect();
            Some(format!("[{}]", parts.join(", ")))
        }
        (Shape::Text, Shape::Number | Shape::Flag) => Some(quoted(text)),
        (Shape::Flag, Shape::Text) => flag(text).map(str::to_owned),
        (Shape::Number, Shape::Text) => {
            let number = text.trim_matches(['"', '\'']).replace([' ', '\u{a0}'], "");
            let number = number.replace(',', ".");
            number.parse::<f64>().is_ok_and(f64::is_finite).then_some(number)
        }
        _ => None,
    }
}

/// A time in words as `after` takes it.
fn waiting(text: &str) -> Option<String> {
    let (number, unit) =
        text.split_at(text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len()));
    let number: u32 = number.parse().ok()?;
    let unit = unit.trim().to_lowercase();
    let years = ["y", "j", "a", "г", "л", "年"];
    let years = years.iter().any(|begin| unit.starts_with(begin));
    let key = if years { "years" } else { "months" };
    Some(format!("{{{key}: {number}}}"))
}

/// Pay in words as `pay` takes it.
fn pay(text: &str) -> Option<String> {
    let plain: String =
        text.chars().filter(|c| !matches!(c, ',' | '.' | '\'' | '\u{a0}')).collect();
    let amounts = plain.split(|c: char| !c.is_ascii_digit());
    let amounts: Vec<&str> = amounts.filter(|amount| !amount.is_empty()).collect();
    let letters = plain.split(|c: char| !c.is_alphabetic());
    let mut codes = letters.filter(|word| word.len() == 3 && word.chars().all(char::is_uppercase));
    let signs = [('€', "EUR"), ('$', "USD"), ('£', "GBP"), ('¥', "JPY"), ('₽', "RUB")];
    let sign = signs.iter().find(|(sign, _)| plain.contains(*sign));
    let currency = codes.next().or(sign.map(|(_, code)| *code)).unwrap_or("EUR");
    match amounts.as_slice() {
        [from] => Some(format!("{{from: {from}, currency: {currency}}}")),
        [from, to] => Some(format!("{{from: {from}, to: {to}, currency: {currency}}}")),
        _ => None,
    }
}

/// The first line of an entry whose id stands where a key should; one that stands there without a list.
pub fn of_map(key: &str, first: &str, written: &str) -> Option<String> {
    let first = short(first)?;
    if matches!(first, "to" | "id" | "kind" | "title" | "name" | "text") {
        // In lines below each other a hyphen makes the list.
        let whole = short(written).filter(|text| text.starts_with('{'));
        return Some(whole.map_or_else(|| format!("- {first}: …"), |text| format!("[{text}]")));
    }
    Some(match key {
        "moves" => format!("- to: {first}"),
        _ => format!("- id: {first}"),
    })
}

/// A text between straight quotes.
pub fn quoted(written: &str) -> String {
    let escaped = written.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{escaped}\"")
}

/// A text with straight quotes in place of the letters at its ends.
pub fn straight(written: &str) -> String {
    let mut inside = written.chars();
    inside.next();
    inside.next_back();
    quoted(inside.as_str())
}

/// An id made of a text: its letters and digits with hyphens between them.
pub fn id(text: &str) -> Option<String> {
    let parts = text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '.')));
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).map(str::to_lowercase).collect();
    let id: String = parts.join("-").chars().take(LONGEST).collect();
    (!id.is_empty()).then_some(id)
}

/// The word that is probably meant among those allowed.
pub fn nearest(word: &str, allowed: &[&'static str]) -> Option<&'static str> {
    let word: String = word.chars().take(LONGEST).flat_map(char::to_lowercase).collect();
    let word = word.replace([' ', '_'], "-");
    let distances = allowed.iter().map(|k| (strsim::osa_distance(&word, k), *k));
    let near = distances.filter(|(distance, k)| *distance <= 1 + k.len() / 4);
    near.min().map(|(_, k)| k)
}

/// A text of one line that is short enough to be repeated.
fn short(written: &str) -> Option<&str> {
    let fits = written.chars().count() <= LONGEST && !written.contains('\n');
    (fits && !written.trim().is_empty()).then_some(written)
}

/// A text as a value: in quotes where it could be read as something else.
fn value(text: &str) -> String {
    let inside = text.trim_matches(['"', '\'']);
    let plain =
        |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_' | '.' | '/' | '(' | ')');
    let word = inside.starts_with(char::is_alphabetic) && flag(inside).is_none();
    if word && inside.chars().all(plain) { inside.to_owned() } else { quoted(inside) }
}

fn flag(text: &str) -> Option<&'static str> {
    match text.trim_matches(['"', '\'']).to_lowercase().as_str() {
        "yes" | "y" | "on" | "true" => Some("true"),
        "no" | "n" | "off" | "false" => Some("false"),
        _ => None,
    }
}

/// The letters of types that a text names.
fn letters(text: &str) -> Option<String> {
    let mut letters: Vec<String> = Vec::new();
    for letter in text.chars().filter(|c| c.is_alphabetic()) {
        let letter = letter.to_ascii_uppercase();
        if !"RIASEC".contains(letter) || letters.contains(&letter.to_string()) {
            return None;
        }
        letters.push(letter.to_string());
    }
    (!letters.is_empty()).then(|| letters.join(", "))
}
