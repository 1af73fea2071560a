//! One catalogue without a fault, broken in one place after the other: each fault is found where it is, and where a program can follow the
//! remedy, following it makes the catalogue whole again.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;

use rungs::Lang;
use rungs::catalogue::load::{Loaded, load};
use rungs::document::check::check_view;

/// Every part of a catalogue in one file, without a fault.
const WHOLE: &str = r#"name: Acme support
version: "1"
language: en
levels:
  - {id: agent, name: Agent}
  - {id: lead, name: Lead}
tracks:
  - {id: front, name: Front line}
skills:
  - {id: sql, name: SQL, kind: hard}
  - {id: calm, name: Staying calm, kind: soft}
sources:
  - {id: W, name: the wiki}
roles:
  - id: support-agent
    title: Support agent
    level: agent
    track: front
    aliases: [Helper]
    purpose: [Answers customers.]
    duties:
      - Answers calls
      - {text: Writes notes, sources: [W-1]}
    skills: [calm]
    interests: {types: [S, C]}
    occupation:
      soc: 43-4051.00
      title: Agents
      match: near
      code: CES
      interests: {R: 2, I: 2, A: 1, S: 5, E: 5, C: 6}
      source: O*NET 30.2
      wage: {median: 42, p10: 30, p90: 60, currency: USD, country: US, year: 2025, source: BLS}
    moves:
      - {to: team-lead, kind: promotion, when: after a year}
  - id: team-lead
    title: Team lead
    level: lead
    leads_people: true
    skills: [sql]
    interests: {profile: {R: 1, I: 2, A: 3, S: 4, E: 5, C: 6}}
steps:
  - {id: ask, stages: [grow], levels: [agent], text: Ask for feedback.}
guide:
  - {id: start, title: How to start, order: 1, line: The way in, roles: [support-agent]}
questionnaire:
  id: own
  name: Ours
  items:
    - {id: r1, type: R, text: Repair a bicycle}
    - {id: i1, type: I, text: Test an idea}
    - {id: a1, type: A, text: Draw a poster}
    - {id: s1, type: S, text: Help a child}
    - {id: e1, type: E, text: Sell a car}
    - {id: c1, type: C, text: Check a bill}
  forms:
    - {id: all, name: All, items: [r1, i1, a1, s1, e1, c1]}
  norm:
    name: people
    items: 8
    mean: {R: 2.0, I: 2.5, A: 2.5, S: 3.0, E: 2.5, C: 2.5}
    deviation: {R: 0.8, I: 0.8, A: 0.9, S: 0.7, E: 0.8, C: 0.8}
    alpha: {R: 0.8, I: 0.8, A: 0.8, S: 0.8, E: 0.8, C: 0.8}
    correlations: {RI: 0.4, RA: 0.1, RS: 0.1, RE: 0.2, RC: 0.3, IA: 0.3, IS: 0.2, IE: 0.2, IC: 0.2, AS: 0.3, AE: 0.2, AC: 0.0, SE: 0.4, SC: 0.2, EC: 0.5}
"#;

/// What a program can do to follow a remedy.
#[derive(Clone, Copy, PartialEq)]
enum Mend {
    /// Put what stands between the first backticks of the remedy in the place of what is marked.
    Write,
    /// Delete what is marked.
    Delete,
    /// Nothing: the writer has to know.
    Think,
}
use Mend::{Delete, Think, Write};

/// What is broken: the first text becomes the second; the code of the finding, the text at whose first letter it stands in the broken
/// file, and how it is mended.
type Break = (&'static str, &'static str, &'static str, &'static str, Mend);

const BREAKS: [Break; 65] = [
    (
        "when: after a year}",
        "when: after a year}\n      - {to: team-lead, kind: promotion, when: after a year}",
        "same-move",
        "team-lead, kind: promotion, when: after a year}\n  - id",
        Think,
    ),
    ("name: Acme", "nmae: Acme", "missing-key", "nmae", Think),
    ("language: en", "lang: en", "unknown-key", "lang:", Write),
    (
        "    title: Support agent",
        "    title: Support agent\n    description: Helps.",
        "unknown-key",
        "description",
        Think,
    ),
    ("    purpose:", "    description:", "unknown-key", "description", Write),
    (
        "    purpose: [Answers customers.]",
        "    summary: Answers customers.",
        "unknown-key",
        "summary",
        Write,
    ),
    ("    duties:", "    responsibilities:", "unknown-key", "responsibilities", Write),
    ("    moves:", "    next:", "unknown-key", "next", Write),
    ("when: after a year", "after: a year", "wrong-type", "a year", Think),
    (
        "    title: Support",
        "    Title: Support",
        "missing-key",
        "id: support-agent\n    Title",
        Think,
    ),
    (
        "    level: lead",
        "    level: lead\n    level: agent",
        "duplicate-key",
        "level: agent\n    leads",
        Think,
    ),
    ("    title: Team lead\n", "", "missing-key", "id: team-lead\n    level", Think),
    ("title: Support agent", "title: 24", "wrong-type", "24", Write),
    ("aliases: [Helper]", "aliases: [911]", "wrong-type", "911", Write),
    ("- Answers calls", "- 24", "wrong-type", "24", Write),
    ("aliases: [Helper]", "aliases: Helper", "wrong-type", "Helper", Write),
    ("skills: [calm]", "skills: calm", "wrong-type", "calm\n", Write),
    ("  - {id: front, name: Front line}", "  - front", "wrong-type", "front", Write),
    (
        "levels:\n  - {id: agent, name: Agent}\n  - {id: lead, name: Lead}",
        "levels: [agent, {id: lead, name: Lead}]",
        "wrong-type",
        "agent,",
        Write,
    ),
    (
        "      - {to: team-lead, kind: promotion, when: after a year}",
        "      - team-lead",
        "wrong-type",
        "team-lead\n  -",
        Write,
    ),
    ("leads_people: true", "leads_people: yes", "wrong-type", "yes", Write),
    ("order: 1", "order: first", "wrong-type", "first", Think),
    ("order: 1", "order: -1", "wrong-type", "-1, line", Think),
    ("kind: promotion", "kind: Promotion", "unknown-word", "Promotion", Write),
    ("kind: hard", "kind: technical", "unknown-word", "technical", Think),
    ("stages: [grow]", "stages: [growing]", "unknown-word", "growing", Think),
    ("Answers customers.", "Answers \u{202E}customers.", "control-character", "\u{202E}", Delete),
    ("Answers customers.", "Answers\u{200B} customers.", "control-character", "\u{200B}", Delete),
    ("title: Team lead", "title: \"Team\\u0007 lead\"", "control-character", "\"Team", Think),
    ("    title: Team lead", "\u{A0}\u{A0}  title: Team lead", "odd-indentation", "\u{A0}", Think),
    ("title: Team lead", "title: “Team lead”", "typographic-quotes", "“Team", Write),
    ("title: Team lead", "title: „Team lead“", "typographic-quotes", "„Team", Write),
    ("title: Team lead", "title: \"  \"", "empty-text", "\"  \"", Think),
    ("title: Team lead", "title: \"\u{200D}\"", "empty-text", "\"\u{200D}", Think),
    ("id: ask", "id: ask them", "bad-id", "ask them", Write),
    ("id: sql", "id: calm", "unknown-reference", "sql]", Think),
    (
        "  - {id: lead, name: Lead}",
        "  - {id: Agent, name: Lead}",
        "duplicate-id",
        "Agent, name",
        Think,
    ),
    (
        "title: Team lead\n    level: lead",
        "title: Support-Agent\n    level: agent",
        "duplicate-title",
        "Support-Agent",
        Think,
    ),
    ("aliases: [Helper]", "aliases: [Team-lead]", "duplicate-title", "Team-lead", Think),
    ("title: Team lead", "title: Ｔeam lead\n    aliases: [helper]", "same-title", "helper", Think),
    ("level: lead", "level: leed", "unknown-reference", "leed", Write),
    ("track: front", "track: back", "unknown-reference", "back", Think),
    ("skills: [sql]", "skills: [sgl]", "unknown-reference", "sgl", Write),
    ("to: team-lead", "to: teamlead", "unknown-reference", "teamlead", Write),
    ("to: team-lead, kind: promotion", "to: nowhere", "missing-key", "{to: nowhere", Think),
    ("sources: [W-1]", "sources: [V-1]", "unknown-source", "V-1", Think),
    ("to: team-lead", "to: support-agent", "self-move", "support-agent, kind", Think),
    (
        "    leads_people: true",
        "    moves: [{to: support-agent, kind: promotion}]",
        "downward-promotion",
        "support-agent, kind",
        Think,
    ),
    ("types: [S, C]", "types: [S, S]", "bad-letter", "S]}", Think),
    ("types: [S, C]", "types: [S, X]", "bad-letter", "X]", Think),
    (
        "{R: 1, I: 2, A: 3, S: 4, E: 5, C: 6}",
        "{R: 1, I: 1, A: 1, S: 1, E: 1, C: 1}",
        "useless-profile",
        "{profile",
        Think,
    ),
    ("soc: 43-4051.00", "soc: 4051", "wrong-type", "4051", Think),
    ("soc: 43-4051.00", "soc: 43-40.00", "bad-occupation", "43-40", Think),
    ("p10: 30", "p10: 50", "unordered-pay", "{median", Think),
    ("id: start", "id: sources", "reserved-id", "sources, title", Think),
    ("id: all", "id: adaptive", "reserved-id", "adaptive", Think),
    (
        "items: [r1, i1, a1, s1, e1, c1]",
        "items: [r1, i1, a1, s1, e1, c1, r1]",
        "asked-twice",
        "r1]",
        Think,
    ),
    ("items: [r1, i1, a1, s1, e1, c1]", "items: []", "empty-list", "[]", Think),
    (
        "items: [r1, i1, a1, s1, e1, c1]",
        "items: [r1, i1, a1, s1, e1]",
        "uneven-form",
        "all, name",
        Think,
    ),
    (
        "    - {id: all, name: All, items: [r1, i1, a1, s1, e1, c1]}",
        "    - {id: all, name: All, items: [r1, i1, a1, s1, e1, c1]}\n    - {id: all, name: Too, items: [r1, i1, a1, s1, e1, c1]}",
        "duplicate-id",
        "all, name: Too",
        Think,
    ),
    ("mean: {R: 2.0", "mean: {R: 7.0", "unsound-norm", "7.0", Think),
    ("deviation: {R: 0.8", "deviation: {R: 1e-300", "unsound-norm", "1e-300", Think),
    ("RI: 0.4", "RI: 1.4", "unsound-norm", "1.4", Think),
    ("RI: 0.4, RA: 0.1", "RI: 0.95, RA: -0.95", "unsound-norm", "{RI", Think),
    (
        "text: Draw a poster",
        "text: Draw a very large poster for a fair that is held every single year in June",
        "long-item",
        "Draw",
        Think,
    ),
];

fn loaded(text: &str) -> Loaded {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("own.yaml");
    fs::write(&path, text).unwrap();
    load(&path).unwrap()
}

/// Line and column, from 1, of a text's first letter.
fn place(text: &str, of: &str) -> (u32, u32) {
    let at = text.find(of).unwrap_or_else(|| panic!("{of:?} is not in the broken catalogue"));
    let line = text[..at].matches('\n').count() + 1;
    let column = text[..at].rsplit('\n').next().unwrap().chars().count() + 1;
    (u32::try_from(line).unwrap(), u32::try_from(column).unwrap())
}

fn codes(loaded: &Loaded) -> Vec<(&'static str, u32, u32)> {
    let findings = loaded.findings.iter();
    findings.map(|f| (f.fault.code(), f.spot.line, f.spot.column)).collect()
}

#[test]
fn the_catalogue_that_is_broken_is_whole() {
    assert_eq!(codes(&loaded(WHOLE)), []);
}

#[test]
fn every_break_is_found_at_its_place_and_every_remedy_that_can_be_followed_mends_it() {
    let mut wrong = Vec::new();
    for (from, to, code, at, mend) in BREAKS {
        assert!(WHOLE.contains(from), "{from:?} is not in the catalogue");
        let broken = WHOLE.replacen(from, to, 1);
        let found = loaded(&broken);
        let (line, column) = place(&broken, at);
        // What stands a line further up is another finding of the same break, and shows first.
        let Some(place) = codes(&found).iter().position(|f| *f == (code, line, column)) else {
            wrong.push(format!(
                "{to:?}: wanted {code} at {line}:{column}, found {:?}",
                codes(&found)
            ));
            continue;
        };
        let view = check_view(Lang::default(), &found);
        let (finding, spot) = (&view.findings[place], found.findings[place].spot);
        assert!(!finding.message.is_empty() && !finding.remedy.is_empty(), "{to:?}");
        let (start, end) = (spot.start as usize, (spot.start + spot.length) as usize);
        let new = match mend {
            Think => continue,
            Delete => "",
            Write => finding.remedy.split('`').nth(1).unwrap_or("no form"),
        };
        let mended = format!("{}{new}{}", &broken[..start], &broken[end..]);
        let left = loaded(&mended);
        if !left.findings.is_empty() {
            wrong.push(format!("{to:?} is not mended by {:?}: {:?}", finding.remedy, codes(&left)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Files beside a whole catalogue in a folder, with the code of what is found and in which file.
const FILES: [(&str, &[u8], &str); 9] = [
    ("steps.yml", b"- {id: x, text: Y.}\n", "ignored-file"),
    ("skill.yaml", b"- {id: x, name: X}\n", "ignored-file"),
    ("roles/sub/z.yaml", b"id: z\n", "ignored-file"),
    ("roles/z.YAML", b"id: z\n", "ignored-file"),
    ("role/z.yaml", b"id: z\n", "ignored-file"),
    ("questionnaires/second.yaml", b"id: q\nname: Q\nitems: [{id: a, type: R, text: A}]\nforms: [{id: f, name: F, items: [a]}]\n", "second-place"),
    ("roles/latin.yaml", b"id: z\ntitle: Caf\xe9\nlevel: agent\n", "unreadable-file"),
    ("roles/wide.yaml", b"\xff\xfei\0d\0:\0 \0z\0\n\0", "unreadable-file"),
    ("roles/none.yaml", b"# nothing\n", "empty-file"),
];

#[test]
fn a_file_that_is_not_read_is_a_finding_and_hides_no_other() {
    for (name, bytes, code) in FILES {
        let folder = tempfile::tempdir().unwrap();
        fs::write(
            folder.path().join("catalogue.yaml"),
            WHOLE.replace("kind: promotion", "kind: up"),
        )
        .unwrap();
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, bytes).unwrap();
        let loaded = load(folder.path()).unwrap();
        let found = |code: &str, ends: &str| {
            let mut findings = loaded.findings.iter();
            findings.any(|f| {
                f.fault.code() == code && loaded.files[f.spot.file as usize].name.ends_with(ends)
            })
        };
        assert!(
            found("unknown-word", "catalogue.yaml"),
            "{name} hides another finding: {:?}",
            codes(&loaded)
        );
        let ends = if name == "roles/sub/z.yaml" {
            "roles/sub"
        } else if name == "role/z.yaml" {
            "role"
        } else {
            name
        };
        assert!(found(code, ends), "{name}: {:?}", codes(&loaded));
    }
}

#[test]
fn a_file_that_nothing_reads_is_a_finding_whatever_its_end() {
    let ignored = |name: &str| {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("catalogue.yaml"), WHOLE).unwrap();
        fs::create_dir_all(folder.path().join("locales/zh")).unwrap();
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, "id: z\n").unwrap();
        let loaded = load(folder.path()).unwrap();
        let found = loaded.findings.iter();
        found.filter(|f| f.fault.code() == "ignored-file").count()
    };
    for name in [
        "roles/z.json",
        "roles/z.txt",
        "roles/z~",
        "roles/z.yaml~",
        "roles/z.yaml.bak",
        "roles/#z.yaml#",
        "roles/z",
        "roles/archive/z.txt",
        "guide/climb.md",
        "questionnaires/q.csv",
        "skills.json",
        "types.yaml.orig",
        "catalogue.yaml~",
        "locales/zh/roles/z.txt",
        "locales/zh/role/z.yaml",
        "locales/zh.yaml",
        "locales/not a language/skills.yaml",
    ] {
        assert_eq!(ignored(name), 1, "{name}");
    }
    for name in [
        "roles/.z.yaml.swp",
        "roles/.gitkeep",
        "roles/README.md",
        "roles/LICENCE",
        "guide/README.zh.md",
        "roles/images/.gitkeep",
        "roles/Thumbs.db",
        "README.md",
        "Makefile",
        "notes.txt",
        "locales/zh/cli.ftl",
    ] {
        assert_eq!(ignored(name), 0, "{name}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_to_nowhere_is_a_finding() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("catalogue.yaml"), WHOLE).unwrap();
    fs::create_dir(folder.path().join("roles")).unwrap();
    std::os::unix::fs::symlink("nowhere", folder.path().join("roles/gone.yaml")).unwrap();
    assert_eq!(codes(&load(folder.path()).unwrap()), [("unreadable-file", 0, 0)]);
}

#[test]
fn a_tab_is_named_on_its_own_line() {
    let text = WHOLE.replace("    level: lead", "\tlevel: lead");
    let (line, column) = place(&text, "\tlevel");
    assert_eq!(codes(&loaded(&text)), [("syntax", line, column)]);
}

#[test]
fn a_role_hired_from_outside_is_answered_in_the_file() {
    let alone = "  - {id: expert, title: Expert, level: lead}\nsteps:";
    let found = loaded(&WHOLE.replace("steps:", alone));
    assert_eq!(found.findings.len(), 1);
    assert_eq!(found.findings[0].fault.code(), "unreached-role");
    assert_eq!(
        codes(&loaded(&WHOLE.replace("steps:", &alone.replace("lead}", "lead, entry: true}")))),
        []
    );
}
