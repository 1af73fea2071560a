//! The file that `rungs catalogue new` writes: valid as it is, with notes for whoever goes on.

use crate::catalogue::table::Table;
use crate::words::{Lang, Message, new as words};

/// The file that a table comes to; without one a ladder of two roles.
pub fn starter(lang: Lang, table: Option<&Table>) -> String {
    let example;
    let table = match table {
        Some(table) => table,
        None => {
            example = small(lang);
            &example
        }
    };
    let mut out = String::new();
    let note = |out: &mut String, message: &dyn Message, indent: &str| {
        let mut words = String::new();
        message.write(lang, &mut words);
        out.push_str(&format!("{indent}# {words}\n"));
    };
    note(&mut out, &words::Head, "");
    note(&mut out, &words::Check, "");
    note(&mut out, &words::Schema, "");
    out.push_str("# yaml-language-server: $schema=rungs.catalogue.v1.json\n\n");
    out.push_str(&format!("name: {}\n", quoted(&lang.say(words::Name))));
    out.push_str("version: '1'\n");
    out.push_str(&format!("language: {}\n\n", lang.code()));
    note(&mut out, &words::Levels, "");
    named(&mut out, "levels", &table.levels);
    if !table.tracks.is_empty() {
        note(&mut out, &words::Tracks, "");
        named(&mut out, "tracks", &table.tracks);
    }
    note(&mut out, &words::Roles, "");
    note(&mut out, &words::Occupation, "");
    note(&mut out, &words::Moves, "");
    note(&mut out, &words::More, "");
    out.push_str("roles:\n");
    for row in &table.rows {
        out.push_str(&format!("  - id: {}\n", quoted(&row.id)));
        out.push_str(&format!("    title: {}\n", quoted(&row.title)));
        out.push_str(&format!("    level: {}\n", quoted(&table.levels[row.level].0)));
        if let Some(track) = row.track {
            out.push_str(&format!("    track: {}\n", quoted(&table.tracks[track].0)));
        }
        if !row.purpose.is_empty() {
            out.push_str(&format!("    purpose: [{}]\n", quoted(&row.purpose)));
        }
        if !row.occupation.is_empty() {
            out.push_str(&format!("    occupation: {}\n", row.occupation));
        }
        if row.next.is_empty() {
            continue;
        }
        out.push_str("    moves:\n");
        for to in &row.next {
            let next = &table.rows[*to];
            let kind = if next.level > row.level {
                "promotion"
            } else if next.level == row.level && next.track != row.track {
                "crossing"
            } else {
                "lateral"
            };
            out.push_str(&format!("      - {{to: {}, kind: {kind}}}\n", quoted(&next.id)));
        }
    }
    out
}

fn named(out: &mut String, key: &str, names: &[(String, String)]) {
    out.push_str(&format!("{key}:\n"));
    for (id, name) in names {
        let name = if name.is_empty() { id } else { name };
        out.push_str(&format!("  - {{id: {}, name: {}}}\n", quoted(id), quoted(name)));
    }
    out.push('\n');
}

/// A ladder of two roles.
fn small(lang: Lang) -> Table {
    use crate::catalogue::table::Row;
    let role = |id: &str, title: String, level, next| Row {
        id: id.to_owned(),
        title,
        level,
        track: None,
        purpose: String::new(),
        occupation: String::new(),
        next,
    };
    Table {
        levels: vec![
            ("agent".to_owned(), lang.say(words::LevelFirst)),
            ("lead".to_owned(), lang.say(words::LevelSecond)),
        ],
        tracks: Vec::new(),
        rows: vec![
            Row {
                purpose: lang.say(words::Purpose),
                occupation: "43-4051.00".to_owned(),
                ..role("support-agent", lang.say(words::RoleFirst), 0, vec![1])
            },
            Row {
                occupation: "43-1011.00".to_owned(),
                ..role("team-lead", lang.say(words::RoleSecond), 1, Vec::new())
            },
        ],
        ..Table::default()
    }
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
