//! What a finding says: the fault, and what to do about it.

use crate::catalogue::finding::Fault;

/// A finding in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// What is wrong.
    pub message: String,
    /// What stands at the place, for the mark under the line; may be empty.
    pub label: String,
    /// What to do.
    pub remedy: String,
}

/// Words a fault.
pub fn wording(fault: &Fault) -> Wording {
    let (message, label, remedy) = match fault {
        Fault::Syntax { .. }
        | Fault::TooComplex { .. }
        | Fault::EmptyFile
        | Fault::SecondDocument
        | Fault::NoRoles
        | Fault::UnknownKey { .. }
        | Fault::DuplicateKey { .. }
        | Fault::MissingKey { .. } => of_shape(fault),
        Fault::WrongType { .. }
        | Fault::UnknownWord { .. }
        | Fault::ControlCharacter { .. }
        | Fault::TooLong { .. }
        | Fault::BadId { .. }
        | Fault::EmptyText { .. }
        | Fault::BadLetter { .. }
        | Fault::LongItem { .. } => of_value(fault),
        _ => of_meaning(fault),
    };
    Wording {
        message,
        label: label.to_owned(),
        remedy,
    }
}

/// More findings than a page shows.
pub fn more(left: usize) -> String {
    format!("And {left} more; `--format json` lists them all.")
}

type Words = (String, &'static str, String);

fn of_shape(fault: &Fault) -> Words {
    match fault {
        Fault::Syntax { problem } => (
            format!("this is not YAML: {}", plain(problem)),
            "here",
            "mend the line; indentation, a missing quote or a stray colon are the usual causes"
                .to_owned(),
        ),
        Fault::TooComplex { problem } => (
            format!("this file nests or repeats too much: {}", plain(problem)),
            "here",
            "write the values out, with at most 24 levels of nesting and few aliases".to_owned(),
        ),
        Fault::EmptyFile => (
            "the file is empty".to_owned(),
            "",
            "write the entry that belongs here, or delete the file".to_owned(),
        ),
        Fault::SecondDocument => (
            "the file holds a second document".to_owned(),
            "here",
            "delete the line `---`, or put what follows into a file of its own".to_owned(),
        ),
        Fault::NoRoles => (
            "the catalogue has no roles".to_owned(),
            "",
            "add at least one role with id, title and level".to_owned(),
        ),
        Fault::UnknownKey {
            key,
            within,
            nearest,
        } => (
            format!("{within} has no key `{}`", shortened(key)),
            "unknown key",
            match nearest {
                Some(near) => format!("write `{near}`, or delete the key"),
                None => "delete the key".to_owned(),
            },
        ),
        Fault::DuplicateKey { key, first_line } => (
            format!("the key `{}` stands twice in one entry", shortened(key)),
            "second time",
            format!("keep one of them; the first is on line {first_line}"),
        ),
        Fault::MissingKey { key, within } => (
            format!("{within} needs the key `{key}`"),
            "missing in this entry",
            format!("add `{key}: …`"),
        ),
        _ => unreachable_words(),
    }
}

fn of_value(fault: &Fault) -> Words {
    match fault {
        Fault::WrongType {
            what,
            expected,
            found,
        } => (
            format!("`{}` should be {expected}, not {found}", shortened(what)),
            "wrong type",
            match *expected {
                "text" => "put the value in quotes".to_owned(),
                "a list" => "write it as a list: `[one, two]`".to_owned(),
                _ => format!("write {expected}"),
            },
        ),
        Fault::UnknownWord {
            word,
            what,
            allowed,
        } => (
            format!("`{}` is no {what}", shortened(word)),
            "unknown word",
            format!("write one of: {}", allowed.join(", ")),
        ),
        Fault::ControlCharacter { code } => (
            format!("this text holds the control character U+{code:04X}"),
            "not allowed in text",
            "delete the character".to_owned(),
        ),
        Fault::TooLong { length, limit } => (
            format!("this text has {length} characters; {limit} are allowed"),
            "too long",
            "shorten it, or split it into several statements".to_owned(),
        ),
        Fault::BadId { id } => (
            format!("`{}` cannot be an id", shortened(id)),
            "not an id",
            "use letters, digits, hyphens, underscores and dots, at most 80".to_owned(),
        ),
        Fault::EmptyText { what } => (
            format!("`{what}` says nothing"),
            "empty",
            "write a text, or delete the key".to_owned(),
        ),
        Fault::BadLetter { letter } => (
            format!("`{}` is no type, or stands twice", shortened(letter)),
            "a type",
            "use each of the letters R, I, A, S, E and C at most once".to_owned(),
        ),
        Fault::LongItem { words } => (
            format!("this item has {words} words"),
            "long item",
            "ask in at most twelve words".to_owned(),
        ),
        _ => unreachable_words(),
    }
}

fn of_meaning(fault: &Fault) -> Words {
    match fault {
        Fault::DuplicateId { what, id, first } => (
            format!("two entries have the {what} id `{id}`"),
            "second time",
            format!("rename one of them; the first is on line {}", first.line),
        ),
        Fault::DuplicateTitle {
            title,
            other,
            first,
        } => (
            format!("the title `{title}` already names the role `{other}`"),
            "second time",
            format!(
                "use another title or drop the alias; the first is on line {}",
                first.line
            ),
        ),
        Fault::UnknownReference { what, id, nearest } => (
            format!("there is no {what} `{id}`"),
            "unknown",
            match nearest {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("define the {what}, or delete the reference"),
            },
        ),
        Fault::UnknownSource { id, nearest } => (
            format!("no source has a fact `{id}`"),
            "unknown citation",
            match nearest {
                Some(near) => format!("did you mean `{near}`?"),
                None => "name its source under `sources` at the top, or delete it".to_owned(),
            },
        ),
        Fault::SelfMove { role } => (
            format!("`{role}` moves to itself"),
            "the same role",
            "delete the move, or name another role".to_owned(),
        ),
        Fault::DownwardPromotion { from, to } => (
            format!("the promotion from `{from}` to `{to}` goes down in level"),
            "a lower level",
            "make it lateral, or mend the level of one of the two".to_owned(),
        ),
        Fault::PromotionCycle { roles } => (
            format!("promotions lead in a circle: {}", circle(roles)),
            "part of the circle",
            "make one of the moves lateral, or delete it".to_owned(),
        ),
        Fault::UnreachedRole { role } => (
            format!("nothing leads to the role `{role}`"),
            "not reached",
            "add a move to it from a role below".to_owned(),
        ),
        Fault::UselessProfile { role } => (
            format!("the interests of `{role}` are all equal"),
            "no type stands out",
            "name one to five types, or six numbers that differ".to_owned(),
        ),
        Fault::UnsoundNorm => (
            "these are not the numbers of a group of people".to_owned(),
            "a norm",
            "give means from 1 to 5, deviations from 0 to 2, alphas between 0 and 1".to_owned(),
        ),
        Fault::UnevenForm { form } => (
            format!("the form `{form}` asks some types more often than others"),
            "uneven",
            "ask the same number of items for each type".to_owned(),
        ),
        Fault::More { listed } => (
            format!("there are more findings than these {listed}"),
            "",
            "mend these and check again".to_owned(),
        ),
        _ => unreachable_words(),
    }
}

/// Every fault has its words above; a new one without words would show as this.
fn unreachable_words() -> Words {
    (String::from("fault without words"), "", String::new())
}

/// A circle of roles, shortened in the middle where it is long.
fn circle(roles: &[String]) -> String {
    if roles.len() <= 7 {
        return roles.join(" → ");
    }
    let (first, last) = (roles[..3].join(" → "), roles[roles.len() - 2..].join(" → "));
    format!("{first} → … → {last}")
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= 40 {
        return super::visible(text);
    }
    let head: String = text.chars().take(40).collect();
    format!("{}…", super::visible(&head))
}

/// The parser's words on one line, without the place that is shown beside them.
fn plain(problem: &str) -> String {
    let line = problem.lines().next().unwrap_or_default();
    super::visible(line.split(" at line ").next().unwrap_or(line))
}
