//! Completions know the names of roles, topics, forms and levels; the shells themselves ask for them here, where they are installed.

use std::process::Command;

use tempfile::TempDir;

use crate::support::{run, rungs, skipped};

/// What a shell prints that runs a script; none where there is no such shell, which is said.
fn shell(name: &str, arguments: &[&str]) -> Option<String> {
    let folder = std::path::Path::new(env!("CARGO_BIN_EXE_rungs")).parent().unwrap();
    let path = format!("{}:{}", folder.display(), std::env::var("PATH").unwrap_or_default());
    let home = TempDir::new().unwrap();
    let mut command = Command::new(name);
    command.args(arguments).env("PATH", path).env("HOME", home.path());
    command.env_remove("RUNGS_LANG").env_remove("RUNGS_CATALOGUE");
    command.env("RUNGS_STATE", home.path().join("state"));
    let Ok(output) = command.output() else {
        skipped(&format!("there is no {name} here"));
        return None;
    };
    assert!(output.stderr.is_empty(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8(output.stdout).unwrap())
}

/// Words before the cursor, the last one begun, and a completion that must be among those offered.
const ASKED: [(&[&str], &str); 9] = [
    (&["pl"], "plan"),
    (&["role", "team-l"], "team-lead"),
    (&["ladder", "customer-service-rep"], "customer-service-representative"),
    (&["plan", "--from", "team-l"], "team-lead"),
    (&["guide", "sk"], "skills"),
    (&["quiz", "--form", "onet"], "onet-60"),
    (&["quiz", "--form", "stri"], "strict"),
    (&["roles", "--level", "ent"], "entry"),
    (&["roles", "--format", "mark"], "markdown"),
];

fn offered(all: &str, wanted: &str) {
    let mut words = all.split_whitespace().map(|word| word.trim_end_matches(':'));
    assert!(words.any(|word| word.split(':').next() == Some(wanted)), "{wanted} is not in {all:?}");
}

#[test]
fn bash_completes_names() {
    for (words, wanted) in ASKED {
        let last = words.len();
        let script = format!(
            "source <(rungs completions bash); COMP_WORDS=(rungs {}); COMP_CWORD={last}; COMP_TYPE=9; \
             _clap_complete_rungs rungs \"${{COMP_WORDS[{last}]}}\" ''; printf '%s\\n' \"${{COMPREPLY[@]}}\"",
            words.join(" ")
        );
        if let Some(all) = shell("bash", &["--norc", "-c", &script]) {
            offered(&all, wanted);
        }
    }
}

#[test]
fn zsh_completes_names() {
    for (words, wanted) in ASKED {
        let script = format!(
            "compdef() {{ : }}; _describe() {{ print -l -- ${{(P)${{@[-1]}}}} }}; eval \"$(rungs completions zsh)\"; \
             words=(rungs {}); CURRENT={}; _clap_dynamic_completer_rungs",
            words.join(" "),
            words.len() + 1
        );
        if let Some(all) = shell("zsh", &["-f", "-c", &script]) {
            offered(&all, wanted);
        }
    }
}

#[test]
fn fish_completes_names() {
    for (words, wanted) in ASKED {
        let script =
            format!("rungs completions fish | source; complete -C 'rungs {}'", words.join(" "));
        if let Some(all) = shell("fish", &["--no-config", "-c", &script]) {
            offered(&all, wanted);
        }
    }
}

#[test]
fn every_shell_has_its_script_which_asks_the_program() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = run(&["completions", shell]).out;
        assert!(script.contains("RUNGS_COMPLETE") && script.contains("rungs"), "{shell}: {script}");
    }
}

/// What the program offers a shell.
fn asked(words: &[&str], settings: &[(&str, &str)]) -> String {
    let mut command = rungs(&[]);
    command.args(["--", "rungs"]).args(words);
    command.env("RUNGS_COMPLETE", "bash").env("_CLAP_COMPLETE_INDEX", words.len().to_string());
    command.env("_CLAP_IFS", "\n").envs(settings.iter().copied());
    String::from_utf8(command.output().unwrap().stdout).unwrap()
}

#[test]
fn names_of_ones_own_catalogue_and_results_are_completed() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("own.yaml");
    let yaml = "name: T\nversion: '1'\nlevels: [{id: grade-a, name: A}]\nroles: [{id: night-nurse, title: \"Night\\u202E nurse\", level: grade-a}]\n";
    std::fs::write(&file, yaml).unwrap();
    let own = [("RUNGS_CATALOGUE", file.to_str().unwrap())];
    assert_eq!(asked(&["role", "ni"], &own), "night-nurse");
    assert_eq!(asked(&["roles", "--level", ""], &own), "grade-a");
    let skills = asked(&["plan", "--have", "crm,empa"], &[]);
    assert!(skills.lines().any(|skill| skill == "crm,empathy"), "{skills}");
    let state = folder.path().to_str().unwrap();
    rungs(&["quiz", "--answers", "312553223454115443254352133545", "--save"])
        .env("RUNGS_STATE", state)
        .output()
        .unwrap();
    let results = asked(&["history", "show", "2"], &[("RUNGS_STATE", state)]);
    assert!(rungs::record::is_day_id(results.trim()), "{results}");
}

#[test]
fn an_empty_wish_for_completions_is_none() {
    let ran = rungs(&["roles"]).env("RUNGS_COMPLETE", "").output().unwrap();
    let list = String::from_utf8(ran.stdout).unwrap();
    assert!(list.contains("Customer Service Representative"), "{list}");
}

// Manual pages.

#[test]
fn every_command_has_a_manual_page_in_the_words_of_its_help() {
    let list = run(&["man", "--list"]).out;
    let names: Vec<&str> = list.lines().collect();
    assert!(
        names.contains(&"rungs") && names.contains(&"quiz") && names.contains(&"history-delete"),
        "{list}"
    );
    for name in &names {
        let page = run(&["man", if *name == "rungs" { "" } else { name }]);
        assert_eq!(page.code, 0, "{name}: {}", page.err);
        assert!(
            page.out.contains(".TH") && page.out.contains(".SH SYNOPSIS"),
            "{name}: {}",
            page.out
        );
        // Each entry has its words: none is followed by the next one, or by nothing.
        for entry in page.out.split(".TP\n").skip(1) {
            let words = entry.lines().nth(1).unwrap_or_default();
            assert!(!words.is_empty() && !words.starts_with('.'), "{name}: {entry}");
        }
    }
    let chinese = run(&["man", "--lang", "zh", "compare"]).out;
    for heading in [".SH 用法\nrungs compare [选项]", ".SH 选项"] {
        assert!(chinese.contains(heading), "{chinese}");
    }
    assert!(run(&["man", "history", "delete"]).out.contains("Do not ask first"));
    let unknown = run(&["man", "quizz"]);
    assert_eq!(unknown.code, 2);
    assert!(unknown.err.contains("there is no command \"quizz\""), "{}", unknown.err);
}
