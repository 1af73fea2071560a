//! The file that `rungs catalogue new` writes: valid as it is, with notes for whoever goes on.

use std::cmp::Ordering;

use crate::catalogue::table::{Row, Table};
use crate::words::{Lang, Message, new as words};

/// The file that a table comes to.
pub fn starter(lang: Lang, table: &Table) -> String {
    let note = |message: &dyn Message| {
        let mut words = "# ".to_owned();
        message.write(lang, &mut words);
        words + "\n"
    };
    let head: [&dyn Message; 3] = [&words::Head, &words::Check, &words::Schema];
    let of_roles: [&dyn Message; 4] =
        [&words::Roles, &words::Occupation, &words::Moves, &words::More];
    let mut out = head.map(note).concat();
    out += "# yaml-language-server: $schema=rungs.catalogue.v1.json\n\n";
    out += &format!("name: {}\nversion: '1'\n", quoted(&lang.say(words::Name)));
    out += &format!("language: {}\n\n{}", lang.code(), note(&words::Levels));
    out += &named("levels", &table.levels);
    if !table.tracks.is_empty() {
        out += &(note(&words::Tracks) + &named("tracks", &table.tracks));
    }
    out += &(of_roles.map(note).concat() + "roles:\n");
    out + &table.rows.iter().map(|row| role(table, row)).collect::<String>()
}

fn role(table: &Table, row: &Row) -> String {
    let mut out = format!("  - id: {}\n    title: {}\n", quoted(&row.id), quoted(&row.title));
    out += &format!("    level: {}\n", quoted(&table.levels[row.level].0));
    if let Some(track) = row.track {
        out += &format!("    track: {}\n", quoted(&table.tracks[track].0));
    }
    if !row.purpose.is_empty() {
        out += &format!("    purpose: [{}]\n", quoted(&row.purpose));
    }
    if !row.occupation.is_empty() {
        out += &format!("    occupation: {}\n", row.occupation);
    }
    if !row.next.is_empty() {
        out += "    moves:\n";
    }
    for next in row.next.iter().map(|to| &table.rows[*to]) {
        let kind = match next.level.cmp(&row.level) {
            Ordering::Greater => "promotion",
            Ordering::Equal if next.track != row.track => "crossing",
            _ => "lateral",
        };
        out += &format!("      - {{to: {}, kind: {kind}}}\n", quoted(&next.id));
    }
    out
}

fn named(key: &str, names: &[(String, String)]) -> String {
    let line = |(id, name): &(String, String)| {
        let name = if name.is_empty() { id } else { name };
        format!("  - {{id: {}, name: {}}}\n", quoted(id), quoted(name))
    };
    format!("{key}:\n{}\n", names.iter().map(line).collect::<String>())
}

/// A ladder of two roles.
pub fn small(lang: Lang) -> Table {
    let first = Row {
        id: "support-agent".to_owned(),
        title: lang.say(words::RoleFirst),
        level: 0,
        track: None,
        purpose: lang.say(words::Purpose),
        occupation: "43-4051.00".to_owned(),
        next: vec![1],
    };
    let second = Row {
        id: "team-lead".to_owned(),
        title: lang.say(words::RoleSecond),
        level: 1,
        track: None,
        purpose: String::new(),
        occupation: "43-1011.00".to_owned(),
        next: Vec::new(),
    };
    let levels = [("agent", lang.say(words::LevelFirst)), ("lead", lang.say(words::LevelSecond))];
    let levels = levels.map(|(id, name)| (id.to_owned(), name)).into();
    Table { levels, rows: vec![first, second], ..Table::default() }
}

/// A text as YAML takes it for text whatever it holds.
fn quoted(text: &str) -> String {
    let plain = text.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | ' '))
        && text.starts_with(char::is_alphabetic)
        && text.trim() == text
        && !matches!(
            text.to_lowercase().as_str(),
            "true" | "false" | "null" | "yes" | "no" | "on" | "off" | "y" | "n" | "nan" | "inf"
        );
    if plain { text.to_owned() } else { format!("'{}'", text.replace('\'', "''")) }
}
