//! The keys of a catalogue beside titles, levels and moves: what they say on the pages, and what is wrong with them.

use std::fs;

use rungs::Lang;
use rungs::builtin;
use rungs::catalogue::load::load;
use tempfile::NamedTempFile;

use crate::support::{Run, run, rungs, typed};

const LADDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/catalogues/every-key.yaml");

fn shown(arguments: &[&str]) -> String {
    let mut all = vec!["--catalogue", LADDER];
    all.extend(arguments);
    run(&all).out
}

/// The codes of what is wrong with the ladder once something in it is replaced.
fn codes(from: &str, to: &str) -> Vec<&'static str> {
    let text = fs::read_to_string(LADDER).unwrap();
    assert!(text.contains(from), "{from}");
    let file = NamedTempFile::with_suffix(".yaml").unwrap();
    fs::write(file.path(), text.replacen(from, to, 1)).unwrap();
    let loaded = load(file.path()).unwrap();
    loaded.findings.iter().map(|f| f.fault.code()).collect()
}

fn check(text: &str) -> Vec<&'static str> {
    let file = NamedTempFile::with_suffix(".yaml").unwrap();
    fs::write(file.path(), text).unwrap();
    let loaded = builtin::load(file.path(), Lang::En).unwrap();
    loaded.findings.iter().map(|f| f.fault.code()).collect()
}

#[test]
fn nothing_is_wrong_with_the_ladder() {
    assert_eq!(codes("name: Harbour", "name: Harbor"), [""; 0]);
}

#[test]
fn each_wrong_use_of_a_key_is_a_finding() {
    for (from, to, code) in [
        ("expects: {technical: Solves", "expects: {technicl: Solves", "unknown-reference"),
        ("level: aware", "level: novice", "unknown-degree"),
        ("{months: 24}", "{months: 0}", "wrong-type"),
        ("{months: 24}", "{year: 2}", "unknown-key"),
        ("{months: 24}", "{months: …}", "wrong-type"),
        ("from: 42000", "from: 52000", "turned-pay"),
        ("currency: EUR, per: month", "currency: EUR, per: fortnight", "unknown-word"),
        ("from: 4200, currency: EUR", "from: 4200", "missing-key"),
        ("level: l3\n    track: manager", "level: l4\n    track: manager", "no-crossing"),
        ("level: l3\n    track: manager", "level: l3\n    track: engineer", "no-crossing"),
        ("level: l4\n    track: engineer", "level: m2\n    track: engineer", "other-track"),
        ("track: manager}\n", "track: managr}\n", "unknown-reference"),
        ("https://example.org/ladder", "ftp://example.org/ladder", "bad-id"),
        ("15-1252.00", "15-1252.99", "unknown-occupation"),
        ("entry: true", "entry: yes please", "wrong-type"),
    ] {
        let found = codes(from, to);
        assert!(found.contains(&code), "{to}: {found:?}");
    }
}

#[test]
fn time_in_a_role_is_added_up_and_no_dates_are_invented() {
    let path = shown(&["path", "junior", "principal"]);
    assert!(path.contains("60 months in all"), "{path}");
    let plan = shown(&["plan", "--from", "junior", "--to", "manager"]);
    assert!(
        plan.contains("24 months in all for the moves that tell; one move tells no time"),
        "{plan}"
    );
    let none = shown(&["plan", "--from", "senior", "--to", "manager"]);
    assert!(none.contains("No dates"), "{none}");
    let json = shown(&["path", "junior", "principal", "--format", "json"]);
    assert!(json.contains("\"months\": 60"), "{json}");
}

#[test]
fn pay_of_a_role_or_its_level_is_shown_wherever_the_role_is() {
    for page in [
        shown(&["role", "junior"]),
        shown(&["role", "junior", "--format", "markdown"]),
        shown(&["role", "junior", "--format", "html"]),
        shown(&["compare", "junior", "senior"]),
        shown(&["path", "junior", "senior"]),
    ] {
        let words = page.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains("EUR 42,000 to 50,000 a year"), "{page}");
    }
    let plan = shown(&["plan", "--from", "senior", "--to", "manager"]);
    assert!(plan.contains("EUR 70,000 to 90,000 a year"), "{plan}");
    let whole = shown(&["compare", "junior", "manager", "--all"]);
    assert!(!whole.contains("No source gives a pay figure"), "{whole}");
    assert!(!whole.contains("No source gives pay or outlook"), "{whole}");
}

/// What a role pays is said by the catalogue; what an occupation pays elsewhere would speak against it.
#[test]
fn a_plan_names_one_pay_where_the_role_has_its_own() {
    let wage = "{median: 69500, p10: 45610, p90: 104710, currency: USD, country: United States, year: 2025, source: OEWS}";
    let text = |pay: &str| {
        format!(
            "name: P\nversion: '1'\nlevels: [{{id: a, name: A}}, {{id: b, name: B}}]\nroles:\n\
             - {{id: x, title: X, level: a, moves: [{{to: y, kind: promotion}}]}}\n\
             - {{id: y, title: Y, level: b, {pay}occupation: {{soc: 43-1011.00, title: Supervisors, match: same, code: ECS, source: S, \
             interests: {{R: 1, I: 1, A: 1, S: 4, E: 7, C: 6}}, wage: {wage}}}}}\n"
        )
    };
    let plan = |pay: &str| {
        let file = NamedTempFile::with_suffix(".yaml").unwrap();
        fs::write(file.path(), text(pay)).unwrap();
        let path = file.path().to_str().unwrap();
        run(&["--catalogue", path, "plan", "--from", "x", "--scores", "SEC"]).out
    };
    assert!(plan("").contains("USD 69,500"), "{}", plan(""));
    let own = plan("pay: {from: 30000, currency: EUR, per: year}, ");
    assert!(own.contains("EUR 30,000"), "{own}");
    assert!(!own.contains("USD"), "{own}");
}

#[test]
fn a_role_inherits_text_skills_and_expectations_of_its_level() {
    let role = shown(&["role", "junior", "--all"]);
    for said in ["Works on given tasks.", "SQL (aware)", "Asks early."] {
        assert!(role.contains(said), "{said}: {role}");
    }
}

#[test]
fn expectations_stand_side_by_side_and_a_plan_says_what_grows() {
    let compare = shown(&["compare", "junior", "senior"]);
    let row = compare.lines().find(|line| line.starts_with("People")).unwrap();
    assert!(row.contains("Asks early.") && row.contains("Teaches one colleague."), "{compare}");
    let plan = shown(&["plan", "--from", "junior", "--to", "senior"]);
    assert!(plan.contains("Grows      Technical: Designs a service alone."), "{plan}");
}

#[test]
fn less_of_a_skill_than_is_asked_is_a_gap_of_its_own() {
    let plan = |have: &str| shown(&["plan", "--from", "junior", "--to", "senior", "--have", have]);
    assert!(plan("listening").contains("To deepen  SQL (aware → expert)"), "{}", plan("listening"));
    assert!(plan("sql=working").contains("SQL (working → expert)"));
    assert!(plan("sql=expert").contains("You bring  SQL (expert)"), "{}", plan("sql=expert"));
    let unknown =
        run(&["--catalogue", LADDER, "plan", "--from", "junior", "--have", "sql=godlike"]);
    assert_eq!(unknown.code, 2);
    assert!(unknown.err.contains("practitioner"), "{}", unknown.err);
}

#[test]
fn a_ladder_follows_and_draws_a_crossing() {
    let ladder = shown(&["ladder", "junior"]);
    assert!(ladder.contains("Senior engineer → Engineering manager"), "{ladder}");
    let json = shown(&["ladder", "junior", "--format", "json"]);
    assert!(json.contains("\"kind\": \"crossing\""), "{json}");
    for format in ["svg", "dot", "mermaid"] {
        let drawn = shown(&["ladder", "junior", "--format", format]);
        assert!(drawn.contains("manager"), "{format}: {drawn}");
    }
}

#[test]
fn a_link_is_a_source() {
    let role = shown(&["role", "junior", "--all", "--sources"]);
    let words = role.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains("https://example.org/ladder"), "{role}");
}

#[test]
fn our_catalogue_with_roles_added_replaced_and_left_out() {
    let own = "name: House\nextends: built-in\nwithout: [telemarketer]\n\
        levels: [{id: night, name: Night}]\n\
        roles:\n\
        \x20 - {id: night, title: Night lead, level: night, entry: true, moves: [{to: team-lead, kind: lateral}]}\n\
        \x20 - {id: team-lead, title: Our team lead, level: lead}\n";
    let file = NamedTempFile::with_suffix(".yaml").unwrap();
    fs::write(file.path(), own).unwrap();
    let loaded = builtin::load(file.path(), Lang::En).unwrap();
    let catalogue = &loaded.catalogue;
    assert_eq!(loaded.errors(), 0, "{:?}", loaded.findings);
    assert!(catalogue.role("telemarketer").is_none());
    assert_eq!(catalogue.role("team-lead").unwrap().title, "Our team lead");
    assert_eq!(catalogue.roles.len(), builtin::catalogue().roles.len());
    assert!(catalogue.moves.iter().any(|step| step.to_role == "team-lead"));
    assert!(!catalogue.guide[0].intro.is_empty() || !catalogue.guide[0].sections.is_empty());
    assert!(catalogue.questionnaire.is_some());
    let at = |id| catalogue.levels.iter().position(|l| l.id == id).unwrap();
    assert_eq!(
        at("night"),
        catalogue
            .levels
            .iter()
            .position(|l| l.place == rungs::catalogue::parts::Place::Outside)
            .unwrap()
            - 1
    );
    assert!(
        check("name: House\nextends: built-in\nwithout: [telemarketr]\n")
            .contains(&"unknown-reference")
    );
    assert!(check("name: House\nextends: theirs\n").contains(&"unknown-word"));
    assert_eq!(check("name: House\nextends: built-in\n"), [""; 0]);
}

#[test]
fn the_file_to_begin_with_is_valid_and_knows_its_schema() {
    let new = run(&["catalogue", "new"]).out;
    assert!(new.contains("# yaml-language-server: $schema="), "{new}");
    assert_eq!(check(&new), [""; 0], "{new}");
}

fn from_table(table: &str) -> Run {
    let file = NamedTempFile::with_suffix(".csv").unwrap();
    fs::write(file.path(), table).unwrap();
    run(&["catalogue", "new", "--from-csv", file.path().to_str().unwrap()])
}

#[test]
fn a_table_becomes_a_ladder() {
    for table in [
        "Level,Title,Next\n1,Agent,Lead\n2,Lead,\"Manager; Coach\"\n2,Coach,\n3,Manager,\n",
        "\u{feff}title;next;level\r\nAgent;lead;1\r\nLead;\"Manager|Coach\";2\r\nCoach;;2\r\nManager;;3\r\n",
        "Title\tLevel\tNext\nAgent\t1\tLead\nLead\t2\t\"Manager\nCoach\"\nCoach\t2\t\nManager\t3\t\n",
    ] {
        let made = from_table(table);
        assert_eq!(made.code, 0, "{}", made.err);
        assert_eq!(check(&made.out), [""; 0], "{}", made.out);
        assert!(made.out.contains("{to: manager, kind: promotion}"), "{}", made.out);
        assert!(made.out.contains("{to: coach, kind: lateral}"), "{}", made.out);
    }
    // Titles that YAML would read as something else, and the same title twice.
    let odd =
        from_table("title,level\n\"No, thanks: \"\"it's\"\"\",1\nTrue,1\n007,1\nTrue,2\n# x,2\n");
    let found = check(&odd.out);
    assert!(
        found.iter().all(|code| matches!(*code, "unreached-role" | "duplicate-title")),
        "{found:?}\n{}",
        odd.out
    );
}

#[test]
fn what_is_wrong_with_a_table_has_its_row_and_column() {
    for (table, place, said) in [
        ("title,level,next\nAgent,1,Led\nLead,2,\n", "row 2, column 3", "Lead"),
        ("title,level\nAgent,1\n,2\n", "row 3, column 1", "no title"),
        ("name,level\nAgent,1\n", "row 1, column 1", "name"),
        ("level\n1\n", "row 1, column 1", "title"),
        ("title,title\nA,B\n", "row 1, column 2", "two columns"),
        ("title,level\n", "row 2, column 1", "no role"),
        ("title,level\nAgent,1\nAgent,1\n", "row 3, column 1", "second time"),
        ("title,occupation\nAgent,43-4051\n", "row 2, column 2", "43-4051"),
        ("title\n\"Agent\n", "row 2, column 1", "never closed"),
        ("", "row 1, column 1", "title"),
    ] {
        let made = from_table(table);
        assert_eq!(made.code, 2, "{table}: {}", made.out);
        let err = made.err.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(err.contains(place) && err.contains(said), "{table}: {err}");
    }
}

/// A ladder of two levels with something put into its second role and its moves.
fn two(moves: &str, more: &str) -> String {
    format!(
        "name: Two\nlevels: [{{id: one, name: One}}, {{id: two, name: Two}}]\nroles:\n\
         \x20 - id: low\n    title: Low\n    level: one\n    moves: [{moves}]\n\
         \x20 - id: high\n    title: High\n    level: two\n    entry: true\n{more}"
    )
}

#[test]
fn a_move_that_does_not_fit_its_levels_is_a_warning() {
    assert_eq!(check(&two("{to: high, kind: lateral}", "")), ["odd-rank"]);
    assert_eq!(check(&two("{to: high, kind: promotion}", "")), [""; 0]);
    let flat = two("{to: high, kind: promotion}", "").replace("level: two", "level: one");
    assert_eq!(check(&flat), ["odd-rank"]);
    // Whoever names a source has looked.
    let told = "{to: high, kind: lateral, sources: ['https://example.org/']}";
    assert_eq!(check(&two(told, "")), [""; 0]);
}

#[test]
fn slips_that_yaml_takes_for_something_else_have_their_cause() {
    let up = "{to: high, kind: promotion}";
    for (more, code) in [
        ("    purpose: Leads shift # 2 of the house.\n", "lost-text"),
        ("    purpose: Leads a shift. # written in May\n", ""),
        ("moves: [{to: low, kind: exit}]\n", "unknown-key"),
        ("    id: top\n    title: Top\n    level: two\n", "missing-hyphen"),
        ("    purpose: Leads a shift: day and night.\n", "syntax"),
        ("    purpose: …\n", "empty-text"),
        ("    purpose:\n", ""),
        ("language: Russian\n", "bad-language"),
        ("language: zh-Hant\n", ""),
    ] {
        let found = check(&two(up, more));
        let wanted: &[&str] = if code.is_empty() { &[] } else { &[code] };
        assert_eq!(found, wanted, "{more}");
    }
}

#[test]
fn a_remedy_holds_when_it_is_copied() {
    let up = "{to: high, kind: promotion}";
    for (wrong, remedy, right) in [
        (
            "pay: {from: 2500, to: 2300, currency: EUR}",
            "`from: 2300, to: 2500`",
            "pay: {from: 2300, to: 2500, currency: EUR}",
        ),
        (
            "pay: 4000-5000 EUR",
            "`{from: 4000, to: 5000, currency: EUR}`",
            "pay: {from: 4000, to: 5000, currency: EUR}",
        ),
        ("pay: {from: 4000}", "`currency: EUR`", "pay: {from: 4000, currency: EUR}"),
        ("interests: {types: SEC}", "`[S, E, C]`", "interests: {types: [S, E, C]}"),
        (
            "moves: {to: low, kind: exit}",
            "`[{to: low, kind: exit}]`",
            "moves: [{to: low, kind: exit}]",
        ),
        (
            "moves: [{to: low, kind: exit, after: 2 years}]",
            "`{years: 2}`",
            "moves: [{to: low, kind: exit, after: {years: 2}}]",
        ),
        (
            "moves: [{to: low, kind: exit, after: 36m}]",
            "`{months: 36}`",
            "moves: [{to: low, kind: exit, after: {months: 36}}]",
        ),
        ("moves: [{to: Low, kind: exit}]", "`low`", "moves: [{to: low, kind: exit}]"),
        (
            "purpose: Leads a shift: day and night.",
            "`purpose: \"Leads a shift: day and night.\"`",
            "purpose: \"Leads a shift: day and night.\"",
        ),
        ("purpose: @home", "`purpose: \"@home\"`", "purpose: \"@home\""),
    ] {
        let file = NamedTempFile::with_suffix(".yaml").unwrap();
        fs::write(file.path(), two(up, &format!("    {wrong}\n"))).unwrap();
        let said = run(&["catalogue", "check", file.path().to_str().unwrap()]).out;
        assert!(said.contains(remedy), "{wrong}: {said}");
        assert_eq!(check(&two(up, &format!("    {right}\n"))), [""; 0], "{right}");
    }
    // A name in the place of an id.
    let named = two(up, "").replace("level: two", "level: Two");
    let file = NamedTempFile::with_suffix(".yaml").unwrap();
    fs::write(file.path(), named).unwrap();
    let said = run(&["catalogue", "check", file.path().to_str().unwrap()]).out;
    assert!(said.contains("did you mean `two`?"), "{said}");
}

#[test]
fn a_table_from_the_top_down_keeps_its_promotions() {
    for table in [
        "title;level;next\nLeiter;Leitung;\nHelfer;Basis;Leiter\n",
        "title,level,next\nC,Stufe 10,\nA,Stufe 1,\"B, C\"\nB,Stufe 2,C\n",
        "Bezeichnung;Stufe;Gehalt;Nächste Rolle\nLeiter;2;4000;\nHelfer;1;2300;Leiter\n",
    ] {
        let made = from_table(table);
        assert_eq!(made.code, 0, "{}", made.err);
        assert_eq!(check(&made.out), [""; 0], "{}", made.out);
        assert!(!made.out.contains("lateral}"), "{}", made.out);
    }
}

#[test]
fn a_page_names_its_catalogue_in_every_command() {
    let page = shown(&["role", "junior"]);
    for command in page.split('`').skip(1).step_by(2).filter(|c| c.starts_with("rungs")) {
        let command = command.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(command.starts_with("rungs --catalogue "), "{page}");
    }
    assert!(page.contains("--catalogue"), "{page}");
}

#[test]
fn a_catalogue_comes_from_standard_input() {
    let text = fs::read(LADDER).unwrap();
    for arguments in
        [["--catalogue", "-", "role", "junior"], ["catalogue", "check", "-", "--plain"]]
    {
        let run = typed(rungs(&arguments), &text);
        assert_eq!(run.code, 0, "{}", run.err);
    }
}

#[test]
fn search_and_lookup_look_past_accents_and_into_compounds() {
    let own = "name: T\nlevels: [{id: e-5, name: E-5}]\nroles:\n\
        \x20 - {id: a, title: Straße Leiter, level: e-5}\n\
        \x20 - {id: b, title: İstanbul şefi, level: e-5}\n\
        \x20 - {id: c, title: Abteilungsvorsteher, level: e-5}\n\
        \x20 - {id: d, title: Kundenführer Łódź, level: e-5}\n";
    let file = NamedTempFile::with_suffix(".yaml").unwrap();
    fs::write(file.path(), own).unwrap();
    let path = file.path().to_str().unwrap();
    for (typed, title) in [
        ("strasse", "Straße Leiter"),
        ("istanbul", "İstanbul şefi"),
        ("sefi", "İstanbul şefi"),
        ("vorsteher", "Abteilungsvorsteher"),
        ("lodz", "Kundenführer Łódź"),
    ] {
        let found = run(&["--catalogue", path, "roles", "--search", typed]).out;
        assert!(found.contains(title), "{typed}: {found}");
        let role = run(&["--catalogue", path, "role", typed]).out;
        assert!(role.starts_with(title), "{typed}: {role}");
    }
    let level = run(&["--catalogue", path, "role", "E-5"]);
    assert_eq!(level.code, 1);
    assert!(level.err.contains(" roles --level e-5"), "{}", level.err);
}
