//! Roles answer to their ids, titles, aliases, beginnings and misspellings in every command, and a search shows where its words stand.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;

use crate::support::{self, BUILT_IN, Run, rungs};
use proptest::prelude::*;
use rungs::advice::listing::RoleFilter;
use rungs::builtin;
use rungs::catalogue::lookup::{Found, How, find};
use rungs::catalogue::role::Role;
use rungs::document::roles::{RolesView, roles_view};
use rungs::search::{BadQuery, MOST_WORDS, Query};
use tempfile::TempDir;

/// Thirty answers: as many as the standard form asks.
const THIRTY: &str = "143521153421244531133422152431";

/// A catalogue in which names collide, and in which not all is English.
const OWN: &str = r#"name: Names
version: "1"
levels:
  - {id: agent, name: Agent}
  - {id: lead, name: Lead}
  - {id: top, name: Leading the leads}
roles:
  - id: agent-1
    title: Support Agent 1
    level: agent
    aliases: [{title: First-Line}]
    moves: [{to: agent-2, kind: promotion}]
  - id: agent-2
    title: Support Agent 2
    level: lead
    aliases: [{title: First Line}]
    moves: [{to: operator, kind: promotion}]
  - id: operator
    title: Оператор поддержки
    level: lead
    aliases: [{title: Младший оператор}]
    duties: [Обучать новых клиентов работе с системой., Отвечать на звонки клиентам.]
    moves: [{to: shift-lead, kind: promotion}]
  - id: shift-lead
    title: 客户服务主管
    level: top
    aliases: [{title: 高级客服代表}]
    duties: [培训新员工，并处理客户投诉。]
"#;

fn run(arguments: &[&str]) -> Run {
    run_in(std::path::Path::new("."), arguments)
}

fn run_in(folder: &std::path::Path, arguments: &[&str]) -> Run {
    let mut program = rungs(arguments);
    program.current_dir(folder).output().unwrap().into()
}

/// The catalogue [`OWN`] in a file.
fn own() -> (TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("own.yaml");
    fs::write(&path, OWN).unwrap();
    let path = path.to_str().unwrap().to_owned();
    (folder, path)
}

/// What came of a run beside the catalogue [`OWN`], whose name pages repeat.
fn in_own(arguments: &[&str]) -> Run {
    let (folder, _) = own();
    run_in(folder.path(), &[arguments, &["--catalogue", "own.yaml"]].concat())
}

/// The id of the only role that has this name in the built-in catalogue, and how it was found.
#[track_caller]
fn only(name: &str) -> (String, How) {
    match find(&builtin::catalogue().roles, name) {
        Found::One(role, how) => (role.id.clone(), how),
        other => panic!("{name}: {other:?}"),
    }
}

fn ids(roles: &[&Role]) -> Vec<String> {
    roles.iter().map(|role| role.id.clone()).collect()
}

// One name.

#[test]
fn a_role_answers_to_its_id_its_title_and_its_aliases() {
    let representative = "customer-service-representative";
    for name in [
        representative,
        "Customer Service Representative",
        "customer_service representative",
        "  CUSTOMER   SERVICE–REPRESENTATIVE ",
        "csr",
        "Call Center Representative",
        "ｃｓｒ",
    ] {
        assert_eq!(only(name), (representative.to_owned(), How::Exact), "{name}");
    }
}

#[test]
fn the_beginning_of_a_name_or_of_a_word_in_it_is_enough_where_no_other_role_has_it() {
    for (name, id) in [
        ("customer-success-m", "customer-success-manager"),
        ("customer service rep", "customer-service-representative"),
        ("chief c", "vp-customer-success-cco"),
        ("success man", "customer-success-manager"),
        ("data analyst", "customer-service-data-analyst"),
    ] {
        assert_eq!(only(name), (id.to_owned(), How::Part), "{name}");
    }
}

/// Titles as employers write them, with the role that each should find; a dash where no role of the catalogue is it.
///
/// None of them was looked at when the aliases were written.
const EMPLOYERS: [(&str, &str); 40] = [
    ("Contact Centre Advisor", "customer-service-representative"),
    ("Customer Care Associate", "customer-service-representative"),
    ("Inbound Call Centre Agent", "customer-service-representative"),
    ("Live Chat Operator", "customer-service-representative"),
    ("Customer Service Professional", "customer-service-representative"),
    ("Social Media Support Agent", "customer-support-representative"),
    ("Senior Contact Centre Agent", "senior-customer-service-representative"),
    ("Call Centre Team Leader", "team-lead"),
    ("Technical Support Team Lead", "team-lead"),
    ("Call Centre Manager", "customer-service-manager"),
    ("Customer Service Team Manager", "customer-service-manager"),
    ("Customer Happiness Manager", "customer-service-manager"),
    ("Strategic Customer Success Manager", "customer-success-manager"),
    ("Enterprise CSM", "customer-success-manager"),
    ("Senior Implementation Specialist", "implementation-specialist"),
    ("Quality Assurance Supervisor", "quality-improvement-supervisor"),
    ("Contact Center Quality Analyst", "quality-assurance-analyst"),
    ("Junior Support Engineer", "support-engineer"),
    ("IT Support Engineer", "computer-support-specialist"),
    ("Client Support Specialist", "customer-support-specialist"),
    ("Client Experience Manager", "customer-experience-manager"),
    ("VP Customer Experience", "director-of-customer-experience"),
    ("Director, Customer Support", "customer-service-director"),
    ("Vice President, Customer Success", "vp-customer-success-cco"),
    ("Service Desk Technician", "computer-support-specialist"),
    ("Collections Officer", "bill-account-collector"),
    ("在线客服专员", "customer-service-representative"),
    ("客服中心主管", "customer-service-supervisor"),
    ("客户成功专家", "customer-success-specialist"),
    ("客服培训主管", "training-quality-manager"),
    ("старший супервайзер", "customer-service-supervisor"),
    ("бизнес-тренер контакт-центра", "customer-service-trainer"),
    ("ведущий специалист поддержки", "customer-support-specialist"),
    ("Workforce Manager", "-"),
    ("Knowledge Specialist", "-"),
    ("Key Account Manager", "-"),
    ("Customer Service Coordinator", "-"),
    ("Service Delivery Manager", "-"),
    ("知识库专员", "-"),
    ("аккаунт-менеджер", "-"),
];

#[test]
fn most_titles_of_employers_find_their_role_and_hardly_one_another() {
    let (mut right, mut wrong) = (Vec::new(), Vec::new());
    for (title, id) in EMPLOYERS {
        match find(&BUILT_IN.roles, title) {
            Found::One(role, _) if role.id == id => right.push(title),
            Found::One(_, _) => wrong.push(title),
            Found::Several(roles) | Found::Nothing(roles) => {
                if ids(&roles).iter().take(3).any(|found| found == id) {
                    right.push(title);
                }
            }
        }
    }
    let wanted = EMPLOYERS.iter().filter(|(_, id)| *id != "-").count();
    assert!(4 * right.len() >= 3 * wanted, "{} of {wanted}", right.len());
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn a_job_that_is_not_here_is_said_not_to_be_and_names_its_neighbours() {
    for (lang, name, said) in [
        ("en", "workforce planner", "it is a job of its own"),
        ("en", "Senior Key Account Manager", "it is a job of its own"),
        ("en", "call or contact centre workforce planner", "it is a job of its own"),
        ("zh", "排班专员", "那是另一种工作"),
        ("zh", "高级客户经理", "那是另一种工作"),
        ("ru", "менеджер по работе с ключевыми клиентами", "отдельная профессия"),
        ("ru", "Планировщик WFM", "отдельная профессия"),
    ] {
        let ran = run(&["role", name, "--lang", lang]);
        assert_eq!(ran.code, 1, "{name}");
        assert!(ran.err.contains(said) && ran.err.contains(name), "{}", ran.err);
    }
    let ran = run(&["role", "knowledge manager", "--format", "json"]);
    let error: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(error["code"], "unknown-role");
    assert_eq!(error["candidates"][0]["id"], "product-expert");
}

#[test]
fn a_slip_of_the_hand_changes_no_word_into_another() {
    for name in ["projekt manager", "billing representatives", "客诉经理"] {
        let found = find(&BUILT_IN.roles, name);
        assert!(matches!(found, Found::Nothing(_)), "{name}: {found:?}");
    }
}

#[test]
fn words_that_mean_the_same_are_read_alike() {
    for (name, id) in [
        ("специалист кол-центра", "customer-service-representative"),
        ("начальник колл-центра", "customer-service-manager"),
        ("联络中心主管", "customer-service-supervisor"),
        ("呼叫中心座席", "customer-service-representative"),
        ("contact centre representative", "customer-service-representative"),
        ("customer care adviser", "customer-service-representative"),
        ("call centre manager", "customer-service-manager"),
        ("team leader", "team-lead"),
        ("客服主管", "customer-service-supervisor"),
        ("Супервайзер", "customer-service-supervisor"),
    ] {
        let found = find(&BUILT_IN.roles, name);
        assert!(matches!(found, Found::One(role, _) if role.id == id), "{name}: {found:?}");
    }
}

#[test]
fn a_word_of_rank_lists_and_never_chooses() {
    for (name, id) in [
        ("senior support engineer", "support-engineer"),
        ("Senior CSM", "customer-success-manager"),
        ("junior team lead", "team-lead"),
    ] {
        match find(&BUILT_IN.roles, name) {
            Found::Nothing(near) => assert_eq!(ids(&near)[0], id, "{name}"),
            found => panic!("{name}: {found:?}"),
        }
    }
}

#[test]
fn a_word_of_a_duty_lists_and_never_chooses() {
    for (words, nearest) in
        [("complaints", "Customer Service Director"), ("Complaint", "Customer Service Director")]
    {
        let ran = run(&["role", words]);
        assert_eq!(ran.code, 1, "{words}: {}", ran.out);
        assert!(ran.err.contains(nearest), "{words}: {}", ran.err);
    }
}

#[test]
fn the_name_of_a_level_names_no_role_on_it() {
    for arguments in [
        &["role", "lead"][..],
        &["role", "Lead"],
        &["ladder", "lead"],
        &["path", "lead", "team-lead"],
        &["match", "SEC", "--from", "lead"],
    ] {
        let ran = run(arguments);
        assert_eq!(ran.code, 1, "{arguments:?}: {}", ran.out);
        assert!(ran.err.contains("rungs roles --level lead"), "{}", ran.err);
    }
}

#[test]
fn nothing_is_near_a_title_in_a_script_that_no_title_is_written_in() {
    for name in ["スーパーバイザー", "αντιπρόσωπος", "مدير"] {
        let found = find(&BUILT_IN.roles, name);
        assert!(matches!(&found, Found::Nothing(near) if near.is_empty()), "{name}: {found:?}");
        let ran = run(&["role", name]);
        assert_eq!(ran.code, 1, "{name}");
        assert!(ran.err.contains("hint: list all with `rungs roles`"), "{}", ran.err);
    }
}

#[test]
fn a_close_misspelling_is_enough_where_no_other_role_is_close() {
    for (name, id) in [
        ("team leed", "team-lead"),
        ("custmer sucess manger", "customer-success-manager"),
        ("recepsionist", "receptionist"),
        ("finanical clerk", "financial-clerk"),
    ] {
        assert_eq!(only(name), (id.to_owned(), How::Misspelt), "{name}");
    }
}

#[test]
fn an_abbreviation_is_never_taken_for_another() {
    for name in ["cso", "crs", "ccp"] {
        let found = find(&BUILT_IN.roles, name);
        assert!(matches!(found, Found::Nothing(_)), "{name}: {found:?}");
    }
}

#[test]
fn what_was_taken_stands_on_standard_error_and_the_data_is_the_same() {
    let whole = run(&["role", "team-lead", "--format", "json"]);
    assert_eq!(whole.err, "");
    for (name, note) in [
        ("team leed", "note: taking \"team leed\" as Team Lead (team-lead)\n"),
        ("team l", "note: taking \"team l\" as Team Lead (team-lead)\n"),
    ] {
        let ran = run(&["role", name, "--format", "json"]);
        assert_eq!((ran.code, ran.err.as_str()), (0, note));
        assert_eq!(ran.out, whole.out);
    }
}

// Every command.

#[test]
fn every_command_takes_every_name_of_a_role() {
    let names = ["team-lead", "Team Lead", "TEAM_LEAD", "team l", "team leed"];
    let commands: [&[&str]; 6] = [
        &["role", "NAME"],
        &["ladder", "NAME"],
        &["path", "csr", "NAME"],
        &["path", "NAME", "cco"],
        &["match", "SEC", "--from", "NAME"],
        &["quiz", "--answers", THIRTY, "--from", "NAME"],
    ];
    for command in commands {
        let with = |name| -> Vec<&str> {
            let word = |word: &&'static str| if *word == "NAME" { name } else { *word };
            command.iter().map(word).collect()
        };
        let whole = run(&with("team-lead"));
        assert_eq!(whole.code, 0, "{command:?}: {}", whole.err);
        for name in names {
            let ran = run(&with(name));
            assert_eq!(ran.code, 0, "{command:?} {name}: {}", ran.err);
            assert_eq!(ran.out, whole.out, "{command:?} {name}");
        }
    }
}

#[test]
fn what_parts_the_words_of_a_name_makes_no_difference() {
    let folder = tempfile::tempdir().unwrap();
    let own = "name: T\nversion: '1'\nlevels: [{id: E-5, name: E-5 Sergeant}, {id: o_1, name: O 1}]\nroles:\n  \
               - {id: help-desk, title: Help Desk, level: E-5, moves: [{to: cto, kind: promotion}]}\n  \
               - {id: cto, title: C-T-O, level: o_1, aliases: [{title: IT Chief}]}\n  \
               - {id: x5, title: X-5 Pilot, level: o_1, entry: true, moves: [{to: x-50, kind: lateral}]}\n  \
               - {id: x-50, title: 'X50', level: o_1, entry: true}\n";
    fs::write(folder.path().join("own.yaml"), own).unwrap();
    let ran = |arguments: &[&str]| {
        let own = ["--catalogue", "own.yaml"];
        run_in(folder.path(), &[arguments, &own].concat())
    };
    for (typed, title) in [
        ("helpdesk", "Help Desk"),
        ("HELP-DESK", "Help Desk"),
        ("help_desk", "Help Desk"),
        ("cto", "C-T-O"),
        ("ct o", "C-T-O"),
        ("itchief", "C-T-O"),
        ("x-5", "X-5 Pilot"),
        ("x50", "X50"),
        ("X 50", "X50"),
    ] {
        let found = ran(&["role", typed]);
        assert_eq!((found.code, found.err.as_str()), (0, ""), "{typed}");
        assert!(found.out.starts_with(title), "{typed}: {}", found.out);
    }
    for (typed, level) in [
        ("E-5", "E-5"),
        ("e5", "E-5"),
        ("e 5", "E-5"),
        ("E_5", "E-5"),
        ("o1", "o_1"),
        ("O-1", "o_1"),
    ] {
        let no_role = ran(&["role", typed]);
        assert_eq!(no_role.code, 1, "{typed}");
        let hint = format!("roles --level {level}");
        assert!(no_role.err.contains(&hint), "{typed}: {}", no_role.err);
        let on_it = ran(&["roles", "--level", typed]);
        assert_eq!((on_it.code, on_it.err.as_str()), (0, ""), "{typed}");
    }
}

#[test]
fn levels_tracks_skills_topics_and_forms_are_found_like_roles() {
    let same = |short: &[&str], whole: &[&str], note: &str| {
        let (short, whole) = (run(short), run(whole));
        assert_eq!(short.code, 0, "{}", short.err);
        assert_eq!(short.out, whole.out);
        assert_eq!((short.err.as_str(), whole.err.as_str()), (note, ""));
    };
    same(
        &["roles", "--level", "exec"],
        &["roles", "--level", "executive"],
        "note: taking \"exec\" as Director and executive (executive)\n",
    );
    same(
        &["roles", "--track", "front_lien"],
        &["roles", "--track", "Front Line"],
        "note: taking \"front_lien\" as Front line (front-line)\n",
    );
    same(
        &["roles", "--skill", "empthy"],
        &["roles", "--skill", "EMPATHY"],
        "note: taking \"empthy\" as Empathy (empathy)\n",
    );
    same(
        &["guide", "remote"],
        &["guide", "remote", "work"],
        "note: taking \"remote\" as Remote work (remote-work)\n",
    );
    same(
        &["guide", "sources", "and"],
        &["guide", "sources"],
        "note: taking \"sources and\" as Sources and licences (sources)\n",
    );
    let sixty = THIRTY.repeat(2);
    same(
        &["quiz", "--answers", &sixty, "--form", "onet-6", "--no-save"],
        &["quiz", "--answers", &sixty, "--form", "onet-60", "--no-save"],
        "note: taking \"onet-6\" as onet-60\n",
    );
}

// Several.

#[test]
fn a_name_that_fits_several_roles_lists_them_all_and_chooses_none() {
    let ran = run(&["role", "product"]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    insta::assert_snapshot!(ran.err, @r#"
    error: "product" fits 4 roles
    hint: say which one you mean:
      Product Expert (product-expert)
      Product Support Specialist (product-support-specialist)
      Product Research and Development (product-development)
      Product Management (product-management)
    "#);
}

#[test]
fn a_list_of_many_roles_is_cut_and_says_so() {
    let ran = run(&["path", "csr", "customer"]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    insta::assert_snapshot!(ran.err, @r#"
    error: "customer" fits 23 roles
    hint: say which one you mean:
      Customer Service Representative (customer-service-representative)
      Customer Support Representative (customer-support-representative)
      Customer Experience Specialist (customer-experience-specialist)
      Customer Service Data Analyst (customer-service-data-analyst)
      Customer Service Specialist (customer-service-specialist)
      Customer Service Trainer (customer-service-trainer)
      Customer Success Specialist (customer-success-specialist)
      Customer Support Specialist (customer-support-specialist)
      and 15 more; `rungs roles --search WORDS` lists roles by their words
    "#);
}

#[test]
fn every_command_refuses_to_choose() {
    let commands: [&[&str]; 6] = [
        &["role", "senior"],
        &["ladder", "senior"],
        &["path", "senior", "cco"],
        &["path", "csr", "senior"],
        &["match", "SEC", "--from", "senior"],
        &["quiz", "--answers", THIRTY, "--from", "senior"],
    ];
    for command in commands {
        let ran = run(command);
        assert_eq!((ran.code, ran.out.as_str()), (1, ""), "{command:?}");
        assert!(ran.err.contains("\"senior\" fits 2 roles"), "{}", ran.err);
    }
    for command in [&["roles", "--level", "e"][..], &["guide", "t"]] {
        let ran = run(command);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{command:?}");
        assert!(ran.err.contains("hint: say which one"), "{}", ran.err);
    }
}

#[test]
fn an_alias_of_two_roles_lists_both() {
    let ran = in_own(&["role", "first_line"]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    assert!(ran.err.contains("\"first_line\" fits 2 roles"), "{}", ran.err);
    assert!(ran.err.contains("Support Agent 1 (agent-1)\n  Support Agent 2 (agent-2)\n"));
}

#[test]
fn a_number_is_never_a_misspelling_of_another() {
    let ran = in_own(&["role", "support agent 3"]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    assert!(ran.err.contains("there is no role"), "{}", ran.err);
    let ran = in_own(&["role", "suport agent 2"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.starts_with("Support Agent 2 "), "{}", ran.out);
}

#[test]
fn names_in_every_script_are_found() {
    for (name, title) in [
        ("оператор ПОДДЕРЖКИ", "Оператор поддержки"),
        ("опертор поддержки", "Оператор поддержки"),
        // The short i of the catalogue is one letter, this one an i and its breve.
        ("МЛАДШИИ\u{306} ОПЕРАТОР", "Оператор поддержки"),
        ("客户", "客户服务主管"),
        ("客服", "客户服务主管"),
        ("主管", "客户服务主管"),
    ] {
        let ran = in_own(&["role", name]);
        assert_eq!(ran.code, 0, "{name}: {}", ran.err);
        assert!(ran.out.starts_with(title), "{name}: {}", ran.out);
    }
}

// Nothing.

#[test]
fn a_name_without_a_letter_is_no_name() {
    for name in ["", "  ", "-", " _ – "] {
        let ran = run(&["role", "--", name]);
        assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    }
    insta::assert_snapshot!(run(&["role", ""]).err, @"
    error: no role is named
    hint: list all with `rungs roles`
    ");
}

#[test]
fn a_long_name_is_cut_and_harmless() {
    let long = format!("\u{1b}[31m{}", "team lead ".repeat(5_000));
    let ran = run(&["role", &long]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    insta::assert_snapshot!(ran.err, @r#"
    error: there is no role "␛[31mteam lead team lead team lead team lead team lead team …"
    hint: list all with `rungs roles`
    "#);
}

// What holds of every name.

#[test]
fn every_id_title_and_alias_finds_its_own_role() {
    for role in &BUILT_IN.roles {
        let aliases = role.aliases.iter().map(|alias| &*alias.title);
        for name in [&*role.id, &*role.title].into_iter().chain(aliases) {
            for name in [name, &name.to_uppercase()] {
                let found = find(&BUILT_IN.roles, name);
                let exact = matches!(found, Found::One(found, How::Exact) if found.id == role.id);
                assert!(exact, "{name}: {found:?}");
            }
        }
    }
}

#[test]
fn a_beginning_of_an_id_never_finds_a_role_that_does_not_begin_so() {
    for role in &BUILT_IN.roles {
        for end in (1..role.id.len()).step_by(2) {
            let begun = &role.id[..end];
            match find(&BUILT_IN.roles, begun) {
                Found::One(found, How::Exact) => assert_ne!(found.id, "", "{begun}"),
                Found::One(found, _) => assert_eq!(found.id, role.id, "{begun}"),
                Found::Several(roles) => assert!(ids(&roles).contains(&role.id), "{begun}"),
                Found::Nothing(_) => panic!("{begun}"),
            }
        }
    }
}

proptest! {
    #[test]
    fn a_title_with_two_letters_swapped_finds_its_role_or_lists_it(role in 0..56_usize, at in any::<prop::sample::Index>()) {
        let role = &BUILT_IN.roles[role];
        let mut letters: Vec<char> = role.title.chars().collect();
        let at = at.index(letters.len() - 1);
        letters.swap(at, at + 1);
        found_or_listed(&BUILT_IN.roles, role, &letters.into_iter().collect::<String>())?;
    }

    #[test]
    fn a_title_with_a_wrong_letter_finds_its_role_or_lists_it(role in 0..56_usize, at in any::<prop::sample::Index>(), wrong in "[a-z]") {
        let role = &BUILT_IN.roles[role];
        let mut letters: Vec<String> = role.title.chars().map(String::from).collect();
        let at = at.index(letters.len());
        letters[at] = wrong;
        found_or_listed(&BUILT_IN.roles, role, &letters.concat())?;
    }

    #[test]
    fn no_name_and_no_search_brings_the_program_down(text in "\\PC{0,40}") {
        if let Found::One(role, How::Exact) = find(&BUILT_IN.roles, &text) {
            prop_assert!(BUILT_IN.roles.contains(role));
        }
        if let Ok(query) = Query::parse(&text) {
            let filter = RoleFilter { search: Some(query), ..RoleFilter::default() };
            let view = roles_view(&BUILT_IN, &filter);
            for found in view.roles.iter().flat_map(|role| &role.matches) {
                let standing: Vec<&str> = found.places.iter().map(|p| &found.text[p.clone()]).collect();
                prop_assert_eq!(&standing, &found.words);
            }
        }
    }
}

fn found_or_listed(roles: &[Role], role: &Role, name: &str) -> Result<(), TestCaseError> {
    match find(roles, name) {
        Found::One(found, _) => prop_assert_eq!(&found.id, &role.id, "{}", name),
        Found::Several(found) => prop_assert!(ids(&found).contains(&role.id), "{}", name),
        Found::Nothing(_) => prop_assert!(false, "{}", name),
    }
    Ok(())
}

// Search.

/// A page of a search in the built-in catalogue.
fn page(words: &str, width: usize) -> String {
    support::page(&["roles", "--search", words], width)
}

fn search<'c>(catalogue: &'c rungs::catalogue::Catalogue, words: &str) -> RolesView<'c> {
    let filter = RoleFilter { search: Some(Query::parse(words).unwrap()), ..RoleFilter::default() };
    roles_view(catalogue, &filter)
}

/// The ids of the roles that a search finds, in order.
fn hits(words: &str) -> Vec<String> {
    let view = search(&BUILT_IN, words);
    view.roles.iter().map(|role| role.id.to_owned()).collect()
}

#[test]
fn a_search_page_at_60_columns() {
    insta::assert_snapshot!(page("knowledge product", 60));
}

#[test]
fn a_search_page_at_80_columns() {
    insta::assert_snapshot!(page("knowledge product", 80));
}

#[test]
fn a_search_page_at_120_columns() {
    insta::assert_snapshot!(page("knowledge product", 120));
}

#[test]
fn a_search_page_with_everything() {
    let search = ["roles", "--search", "knowledge product", "--all"];
    insta::assert_snapshot!(support::page(&search, 80));
}

#[test]
fn words_in_the_title_come_first() {
    let quality = hits("quality");
    let titles =
        ["quality-assurance-analyst", "quality-improvement-supervisor", "training-quality-manager"];
    for title in titles {
        assert!(quality[..3].contains(&title.to_owned()), "{quality:?}");
    }
}

#[test]
fn all_words_must_be_found() {
    let both = hits("product knowledge");
    let (product, knowledge) = (hits("product"), hits("knowledge"));
    assert!(!both.is_empty());
    for id in &both {
        assert!(product.contains(id) && knowledge.contains(id), "{id}");
    }
    assert_eq!(hits("knowledge, PRODUCT!").len(), both.len());
}

#[test]
fn where_no_role_has_all_words_those_with_the_most_are_shown_and_it_is_said() {
    let page = page("onboarding training zeppelin", 80);
    assert!(page.contains("\nNo role has all 3 words. These have 2 of them:\n"), "{page}");
    assert!(page.contains("Onboarding Specialist"), "{page}");
}

#[test]
fn another_ending_a_beginning_and_a_misspelling_find_the_word() {
    let whole = hits("reports");
    assert!(!whole.is_empty());
    assert_eq!(sorted(hits("report")), sorted(whole));
    assert!(hits("recept").contains(&"receptionist".to_owned()));
    assert_eq!(hits("recepsionist"), hits("receptionist"));
    assert!(!hits("escalation").is_empty());
}

fn sorted(mut ids: Vec<String>) -> Vec<String> {
    ids.sort();
    ids
}

#[test]
fn a_word_that_is_there_never_finds_one_that_only_looks_like_it() {
    for role in &search(&BUILT_IN, "quality").roles {
        for word in role.matches.iter().flat_map(|found| &found.words) {
            assert!(word.to_lowercase().starts_with("qualit"), "{word}");
        }
    }
}

#[test]
fn a_search_finds_words_in_russian_and_chinese() {
    let found =
        |words: &str, all: &[&str]| in_own(&[&["roles", "--search", words], all].concat()).out;
    insta::assert_snapshot!(found("клиент", &["--all"]));
    insta::assert_snapshot!(found("客户服务", &[]));
    insta::assert_snapshot!(found("投诉 培训", &[]));
}

#[test]
fn a_search_goes_together_with_conditions_and_an_order_that_is_asked_for() {
    let ran = run(&["roles", "--search", "product", "--level", "manager", "--format", "json"]);
    let document: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let roles = document["roles"].as_array().unwrap();
    assert!(!roles.is_empty());
    assert!(roles.iter().all(|role| role["level"] == "manager"));

    let levels = |arguments: &[&str]| -> Vec<String> {
        let ran = run(&[&["roles", "--search", "product", "--format", "json"], arguments].concat());
        let document: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
        let roles = document["roles"].as_array().unwrap().iter();
        roles.map(|role| role["level"].as_str().unwrap().to_owned()).collect()
    };
    let rank = |id: &String| BUILT_IN.levels.iter().position(|level| level.id == *id);
    let by_level = levels(&["--sort", "level"]);
    assert!(by_level.is_sorted_by_key(rank), "{by_level:?}");
    assert!(!levels(&[]).is_sorted_by_key(rank));
}

#[test]
fn a_search_says_in_json_where_its_words_stand() {
    let ran = run(&[
        "roles",
        "--search",
        "support engineer",
        "--level",
        "specialist",
        "--format",
        "json",
    ]);
    let document: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(document["schema"], "rungs.roles.v1");
    assert_eq!(document["search"]["words"], serde_json::json!(["support", "engineer"]));
    assert_eq!(
        document["roles"][0]["matches"][0],
        serde_json::json!({"field": "title", "text": "Support Engineer", "words": ["Support", "Engineer"]}),
    );
    let ran = run(&["roles", "--level", "lead", "--format", "json"]);
    let document: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(document["roles"][0]["matches"], serde_json::json!([]));
}

#[test]
fn a_search_without_a_word_or_with_too_many_is_wrong_usage() {
    assert_eq!(Query::parse("!? …"), Err(BadQuery::Empty));
    let many: Vec<String> = (0..=MOST_WORDS).map(|word| word.to_string()).collect();
    let words = many.len();
    assert_eq!(Query::parse(&many.join(" ")), Err(BadQuery::TooMany { words }));
    let ran = run(&["roles", "--search", " "]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("there is no word to search for"), "{}", ran.err);
}

#[test]
fn a_search_in_vain_is_a_negative_finding() {
    let ran = run(&["roles", "--search", "xylophone"]);
    assert_eq!((ran.code, ran.err.as_str()), (1, ""));
    let none = "No role has \"xylophone\" in its titles, skills, purpose or duties.\n";
    assert_eq!(ran.out, none);
}
