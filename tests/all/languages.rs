//! Several languages: which one is spoken, what a catalogue says in each, and what is missing from one.
//!
//! `qps` stands for a language here: every test build speaks it, see `build/pseudo.rs`.

use std::fs;
use std::path::{Path, PathBuf};

use rungs::Lang;
use rungs::builtin;
use rungs::catalogue::finding::Fault;
use rungs::catalogue::load::{load, load_in};
use rungs::catalogue::lookup::{Found, find};
use rungs::catalogue::role::Role;
use tempfile::TempDir;
use textwrap::core::display_width;

use crate::support::{self, Run, page, run, rungs};

/// A catalogue in one file, with some of its texts in two languages.
const ONE_FILE: &str = "\
name: {en: Library, qps: Бібліотека}
levels:
  - {id: l, name: {en: Desk, qps: Стіл}}
roles:
  - {id: clerk, title: {en: Library Clerk, qps: Бібліотекар}, level: l}
  - id: head
    title: Head of the Desk
    level: l
    duties: [{text: {en: Lead the desk., qps: Керувати.}}]
";

/// A catalogue in a folder: its texts in English, the translations of some in `locales/qps`.
fn folder(head: &str, role: &str) -> TempDir {
    let folder = TempDir::new().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("catalogue.yaml", "name: Library\nlevels: [{id: l, name: Desk}]\n");
    write("roles/clerk.yaml", "id: clerk\ntitle: Library Clerk\nlevel: l\nduties: [Lend books.]\n");
    write("locales/qps/catalogue.yaml", head);
    write("locales/qps/roles/clerk.yaml", role);
    folder
}

const HEAD: &str = "- {en: Library, qps: Бібліотека}\n- {en: Desk, qps: Стіл}\n";
const ROLE: &str =
    "- {en: Library Clerk, qps: Бібліотекар}\n- {en: Lend books., qps: Видавати книги.}\n";

fn one_file() -> (TempDir, PathBuf) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("own.yaml");
    fs::write(&path, ONE_FILE).unwrap();
    (folder, path)
}

fn on(path: &Path, arguments: &[&str]) -> Run {
    let path = path.display().to_string();
    run(&[arguments, &["--catalogue", &path]].concat())
}

fn id<'c>(roles: &'c [Role], name: &str) -> &'c str {
    match find(roles, name) {
        Found::One(role, _) => &role.id,
        other => panic!("{name}: {other:?}"),
    }
}

#[test]
fn a_text_stands_in_several_languages_beside_each_other() {
    let (_folder, path) = one_file();
    assert!(on(&path, &["roles"]).out.contains("Library Clerk"));
    let other = on(&path, &["roles", "--lang", "qps"]).out;
    assert!(other.contains("Бібліотекар"), "{other}");
    // What is not translated is shown in the catalogue's own language.
    assert!(other.contains("Head of the Desk"), "{other}");
    assert!(on(&path, &["role", "head", "--lang", "qps"]).out.contains("Керувати."));
}

#[test]
fn a_folder_of_translations_holds_each_text_beside_the_one_it_translates() {
    let folder = folder(HEAD, ROLE);
    let page = on(folder.path(), &["role", "clerk", "--lang", "qps"]).out;
    assert!(page.contains("Бібліотекар") && page.contains("Видавати книги."), "{page}");
    assert!(on(folder.path(), &["role", "clerk"]).out.contains("Lend books."));
    let check = on(folder.path(), &["catalogue", "check"]);
    assert_eq!(check.code, 0, "{}", check.out);
}

#[test]
fn what_is_missing_empty_or_stale_is_counted_by_language() {
    let folder = folder(
        "- {en: Library, qps: ''}\n- {en: Desks, qps: Столи}\n",
        "- {en: Library Clerk, qps: Бібліотекар}\n- en: Lend books.\n",
    );
    let loaded = load(folder.path()).unwrap();
    let faults: Vec<&Fault> = loaded.findings.iter().map(|f| &f.fault).collect();
    assert!(
        faults.contains(&&Fault::MissingTranslations {
            language: "qps".into(),
            missing: 3,
            texts: 4
        }) && faults.contains(&&Fault::StaleTranslations {
            language: "qps".into(),
            stale: 1,
            first: "Desks".into()
        }) && faults.len() == 2,
        "{faults:?}"
    );
    assert_eq!(loaded.errors(), 0);
    let check = on(folder.path(), &["catalogue", "check"]);
    assert!(
        check.out.contains("missing-translation") && check.out.contains("stale-translation"),
        "{}",
        check.out
    );
    // Whoever only uses the catalogue is not told.
    assert_eq!(on(folder.path(), &["roles"]).err, "");
}

#[test]
fn a_translation_begins_with_every_text_and_room_for_it() {
    let folder = folder(HEAD, ROLE);
    let path = folder.path().display().to_string();
    let begin = |language: &str| run(&["catalogue", "translate", language, &path]);
    let made = begin("de");
    assert_eq!(made.code, 0, "{}", made.err);
    assert!(made.out.starts_with("2 files with 4 texts"), "{}", made.out);
    let role = folder.path().join("locales/de/roles/clerk.yaml");
    assert_eq!(
        fs::read_to_string(&role).unwrap(),
        "- en: \"Library Clerk\"\n  de: \"\"\n- en: \"Lend books.\"\n  de: \"\"\n"
    );
    // Nothing is stale, and all is missing, until somebody writes.
    let check = on(folder.path(), &["catalogue", "check"]);
    assert!(
        check.out.contains("missing-translation") && !check.out.contains("stale"),
        "{}",
        check.out
    );
    // What somebody wrote stays.
    let written = "- {en: Library Clerk, de: Bibliothekar}\n- {en: Lend books., de: Verleihen.}\n";
    fs::write(&role, written).unwrap();
    let again = begin("de");
    assert!(again.out.contains("left as they are: 2"), "{}", again.out);
    assert_eq!(fs::read_to_string(&role).unwrap(), written);
    // A path is no language, and a file no folder.
    assert_eq!(begin("../de").code, 2);
    let file = role.display().to_string();
    assert_eq!(run(&["catalogue", "translate", "de", &file]).code, 2);
}

#[test]
fn a_translation_that_cannot_be_read_is_an_error_with_its_place() {
    for (table, code) in [
        ("- {en: Desk, qps: [Стіл]}\n", "wrong-type"),
        ("- {qps: Стіл}\n", "missing-key"),
        ("- {en: Desk, Qps1: Стіл}\n", "unknown-key"),
        ("- Стіл\n", "wrong-type"),
        ("en: Desk\n", "wrong-type"),
    ] {
        let folder = folder(table, ROLE);
        let loaded = load(folder.path()).unwrap();
        let found = loaded.findings.iter().find(|f| f.fault.code() == code);
        let found = found.unwrap_or_else(|| panic!("{table}: {:?}", loaded.findings));
        let file = &loaded.files[found.spot.file as usize].name;
        assert!(file.ends_with("catalogue.yaml") && file.contains("qps"), "{file}");
    }
}

#[test]
fn a_role_answers_to_its_titles_in_every_language() {
    let (_folder, path) = one_file();
    for language in ["en", "qps"] {
        let roles = load_in(&path, language).unwrap().catalogue.roles;
        for name in ["Library Clerk", "бібліотекар", "clerk"] {
            assert_eq!(id(&roles, name), "clerk", "{name} in {language}");
        }
    }
    for lang in Lang::ALL {
        let roles = builtin::catalogue_in(lang).roles;
        for name in ["Team Lead", "客服组长", "руководитель группы"] {
            assert_eq!(id(&roles, name), "team-lead", "{name} in {}", lang.code());
        }
    }
}

#[test]
fn a_title_of_another_role_in_another_language_is_no_title() {
    let folder = folder(HEAD, "- {en: Library Clerk, qps: Desk Clerk}\n");
    fs::write(folder.path().join("roles/desk.yaml"), "id: desk\ntitle: Desk Clerk\nlevel: l\n")
        .unwrap();
    let loaded = load(folder.path()).unwrap();
    assert!(loaded.findings.iter().any(|f| f.fault.code() == "duplicate-title"));
}

#[test]
fn the_russian_yo_may_be_written_as_ye() {
    assert_eq!(id(&roles_named("Приём звонков"), "прием звонков"), "named");
    assert_eq!(id(&roles_named("Прием звонков"), "приём звонков"), "named");
}

fn roles_named(title: &str) -> Vec<Role> {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("own.yaml");
    let text = format!(
        "name: N\nlevels: [{{id: l, name: L}}]\nroles: [{{id: named, title: {title}, level: l}}]\n"
    );
    fs::write(&path, text).unwrap();
    load(&path).unwrap().catalogue.roles
}

#[test]
fn ids_and_keys_of_a_document_are_the_same_in_every_language() {
    fn ids(value: &serde_json::Value) -> Vec<String> {
        let all = value["roles"].as_array().unwrap().iter();
        all.map(|role| role["id"].as_str().unwrap().to_owned()).collect()
    }
    let (_folder, path) = one_file();
    let document = |lang| {
        let page = on(&path, &["roles", "--format", "json", "--lang", lang]).out;
        serde_json::from_str::<serde_json::Value>(&page).unwrap()
    };
    let (own, other) = (document("en"), document("qps"));
    assert_eq!(ids(&own), ids(&other));
    assert_eq!(own["roles"][0]["title"], "Library Clerk");
    assert_eq!(other["roles"][0]["title"], "Бібліотекар");
}

#[test]
fn an_unknown_language_is_named_once_and_the_page_is_english() {
    let english = run(&["roles"]);
    let typed = run(&["roles", "--lang", "tlh"]);
    assert_eq!((typed.code, &typed.out), (0, &english.out));
    assert_eq!(typed.err.matches("\"tlh\"").count(), 1, "{}", typed.err);
    assert!(typed.err.contains("choose one of: `en`"), "{}", typed.err);
    let set: Run = rungs(&["roles"]).env("RUNGS_LANG", "tlh").output().unwrap().into();
    assert_eq!((set.code, &set.err), (0, &typed.err));
    // A locale that nobody chose for this program is no reason to speak.
    let locale: Run = rungs(&["roles"]).env("LANG", "tlh_KL.UTF-8").output().unwrap().into();
    assert_eq!((locale.out, locale.err), (english.out, String::new()));
}

#[test]
fn help_and_errors_speak_the_language_wherever_the_option_stands() {
    for arguments in [
        &["--lang", "qps", "--help"][..],
        &["--help", "--lang", "qps"],
        &["role", "--help", "--lang=qps"],
        &["role", "--lang", "qps", "no such role"],
        &["--lang", "qps", "frobnicate"],
    ] {
        let run = run(arguments);
        assert!((run.out + &run.err).contains('⟦'), "{arguments:?}");
    }
    let list: Run = rungs(&["roles"])
        .envs([("LANG", "en_US.UTF-8"), ("LANGUAGE", "tlh:qps")])
        .output()
        .unwrap()
        .into();
    assert!(list.out.contains('⟦'));
}

#[test]
fn every_text_of_the_built_in_catalogue_is_translated_as_it_stands() {
    let loaded = load(Path::new("data")).unwrap();
    let findings: Vec<&Fault> = loaded.findings.iter().map(|f| &f.fault).collect();
    assert!(findings.is_empty(), "{findings:?}");
}

/// What the questionnaire says line by line to somebody who types some lines.
fn typed(lines: &str) -> Run {
    support::typed(rungs(&["quiz", "--plain", "--no-save", "--seed", "1"]), lines)
}

#[test]
fn the_letters_of_a_russian_keyboard_are_the_keys_that_they_stand_on() {
    let (latin, russian) = (typed("3\nb\n4\nq\n"), typed("3\nи\n4\nЙ\n"));
    assert_eq!((latin.code, latin.err), (russian.code, russian.err));
}

/// A catalogue whose texts have no spaces, and more than one line of them.
const WIDE: &str = "\
name: 图书馆
language: zh
levels: [{id: l, name: 服务台}, {id: m, name: 负责人（含代理）}]
roles:
  - id: clerk
    title: 图书馆服务台管理员（夜班）
    level: l
    purpose: [{text: 你在服务台接待读者，解答“怎么借书、怎么还书”之类的问题，并把解决不了的问题转给负责人（白班或夜班）。}]
    duties:
      - text: 接待读者，登记借出和归还的图书；遇到损坏、丢失或逾期，按《借阅须知》处理，并做好记录。
      - text: 用 `rungs role head` 这类命令查看岗位，每班至少处理 56 个问题，不要让读者等太久！
    moves: [{to: head, kind: promotion, when: 熟悉全部流程之后，通常还要带过新人（至少一次）}]
  - id: head
    title: 图书馆服务台负责人、培训负责人
    level: m
    duties: [{text: 排班、培训新人，处理升级的投诉；每月写一份小结。}]
";

#[test]
fn no_line_of_a_script_without_spaces_begins_or_ends_with_the_wrong_sign() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("own.yaml");
    fs::write(&path, WIDE).unwrap();
    let path = path.display().to_string();
    for arguments in [
        &["role", "clerk", "--all"][..],
        &["roles"],
        &["ladder", "clerk", "--all"],
        &["path", "clerk", "head", "--all"],
        &["compare", "clerk", "head", "--all"],
        &["plan", "--from", "clerk", "--all"],
    ] {
        for columns in [40, 60, 80] {
            let out = page(&[arguments, &["--catalogue", &path]].concat(), columns);
            assert!(out.contains('图'), "{arguments:?}: {out}");
            for line in out.lines() {
                let text = line.trim();
                assert!(
                    !text.starts_with(['，', '。', '、', '；', '！', '）', '”', '》']),
                    "{columns}: {out}"
                );
                assert!(!text.ends_with(['（', '“', '《']), "{columns}: {out}");
                assert!(display_width(line) <= columns, "{columns}: {line}");
            }
        }
    }
}
