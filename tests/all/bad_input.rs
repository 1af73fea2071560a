//! Whatever a person types or a file holds: one clear message, the right exit code, and nothing that could harm a terminal.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs::{self, File};
use std::io::Write as _;
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// The small catalogue that the manual shows, without its remarks.
const MINIMAL: &str = r#"name: Acme support
version: "1"
levels:
  - {id: agent, name: Agent}
  - {id: lead, name: Lead}
roles:
  - id: support-agent
    title: Support agent
    level: agent
    interests: {types: [S, C]}
    moves:
      - {to: team-lead, kind: promotion, when: after leading two shifts}
  - {id: team-lead, title: Team lead, level: lead}
"#;

/// Thirty answers: as many as the standard form asks.
const THIRTY: &str = "123451234512345123451234512345";

/// What came of a run.
#[derive(Debug)]
struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Ran {
    /// Standard error and output hold nothing but text and line breaks, and no sign of a crash.
    #[track_caller]
    fn harmless(&self) {
        for text in [&self.out, &self.err] {
            let bad = |c: char| c != '\n' && (c.is_control() || reverses(c));
            assert!(!text.contains(bad), "{text:?}");
            for word in ["panicked", "backtrace", "RUST_BACKTRACE"] {
                assert!(!text.contains(word), "{text}");
            }
        }
    }

    /// One message that holds all of some words, nothing on standard output, and this exit code.
    #[track_caller]
    fn fails(&self, code: i32, words: &[&str]) {
        self.harmless();
        assert_eq!(self.code, Some(code), "{}", self.err);
        let mut said = self.err.clone();
        if self.out.is_empty() {
            let messages = self.err.lines().filter(|l| l.starts_with("error: "));
            assert_eq!(messages.count(), 1, "{}", self.err);
        } else {
            // Whoever asks for documents gets the error as one.
            let document: serde_json::Value = serde_json::from_str(&self.out).unwrap();
            assert_eq!(document["schema"], "rungs.error.v1");
            said =
                format!("{said}{} {}", document["message"], document["hint"]).replace("\\\"", "\"");
        }
        for word in words {
            assert!(said.contains(word), "no {word:?} in {said}");
        }
    }
}

/// Marks that turn a line's reading order round.
fn reverses(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}')
}

/// The program, asked for backtraces, with nothing in the environment that changes what it prints.
fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rungs"));
    command
        .args(arguments)
        .env("RUST_BACKTRACE", "1")
        .env_remove("RUNGS_CATALOGUE")
        .env_remove("RUNGS_LANG")
        .env_remove("NO_COLOR")
        .env_remove("TERM")
        .env_remove("CI")
        .stdin(Stdio::null());
    command
}

fn finish(command: &mut Command) -> Ran {
    let output = command.output().unwrap();
    Ran {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Runs the program without a terminal.
fn run(arguments: &[&str]) -> Ran {
    finish(&mut program(arguments))
}

/// Runs the program without a terminal, inside a folder.
fn run_in(folder: &TempDir, arguments: &[&str]) -> Ran {
    finish(program(arguments).current_dir(folder.path()))
}

/// A fresh folder with one file.
fn folder_with(name: &str, bytes: impl AsRef<[u8]>) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(name), bytes).unwrap();
    folder
}

/// No command that needs the catalogue works with a catalogue of these bytes; the message holds all of some words.
#[track_caller]
fn refuses(bytes: impl AsRef<[u8]>, words: &[&str]) {
    let folder = folder_with("own.yaml", bytes);
    for command in
        [&["roles"][..], &["match", "SEC", "--format", "json"], &["quiz", "--answers", THIRTY]]
    {
        let ran = run_in(&folder, &[command, &["--catalogue", "own.yaml"]].concat());
        ran.fails(2, words);
    }
    let check = ["catalogue", "check", "own.yaml"];
    let text = run_in(&folder, &check);
    text.harmless();
    let json = run_in(&folder, &[&check[..], &["--format", "json"]].concat());
    assert!(!json.out.contains(|c: char| c != '\n' && c.is_control()));
    for ran in [text, json] {
        assert!(matches!(ran.code, Some(1 | 2)), "{ran:?}");
    }
}

// Names.

#[test]
fn an_unknown_role_gets_the_nearest_ones() {
    let nearest = "nearest: Customer Service ";
    run(&["role", "custmer", "servce", "boss"]).fails(1, &["custmer servce boss", nearest]);
    run(&["ladder", "custmer servce boss"]).fails(1, &[nearest]);
    run(&["path", "custmer servce boss", "team-lead"]).fails(1, &[nearest]);
    run(&["path", "team-lead", "custmer servce boss"]).fails(1, &[nearest]);
    run(&["match", "SEC", "--from", "custmer servce boss"]).fails(1, &[nearest]);
    let from = ["--from", "custmer servce boss"];
    run(&[&["quiz", "--answers", THIRTY][..], &from].concat()).fails(1, &[nearest]);
}

#[test]
fn an_unknown_form_gets_the_forms_that_there_are() {
    run(&["quiz", "--form", "longest", "--answers", THIRTY])
        .fails(2, &["form \"longest\"", "`standard`, `full`, `onet-30`, `onet-60`"]);
}

#[test]
fn the_questions_of_the_official_forms_cannot_be_asked() {
    run(&["quiz", "--form", "onet-60"]).fails(2, &["onet-60", "--answers"]);
}

#[test]
fn an_unknown_level_track_skill_or_topic_gets_those_that_there_are() {
    run(&["roles", "--level", "boss"])
        .fails(2, &["level \"boss\"", "`lead`, `manager`, `executive`"]);
    run(&["roles", "--track", "boss"]).fails(2, &["track \"boss\"", "management"]);
    // Some sixty skills are too many to list.
    run(&["roles", "--skill", "juggling"]).fails(2, &["skill \"juggling\"", "nearest: "]);
    run(&["guide", "knitting"]).fails(2, &["topic \"knitting\"", "`start`, `climb`"]);
    run(&["roles", "--type", "SX"]).fails(2, &["\"X\" at place 2"]);
}

#[test]
fn help_is_a_command_too() {
    for (asked, page) in [
        (&["help"][..], &["--help"][..]),
        (&["help", "plan"], &["plan", "--help"]),
        (&["catalogue", "help", "new"], &["catalogue", "new", "--help"]),
        (&["--lang", "zh", "help", "role"], &["role", "--help", "--lang", "zh"]),
    ] {
        let help = run(asked);
        assert_eq!((help.code, &help.out), (Some(0), &run(page).out), "{asked:?}");
    }
}

#[test]
fn a_word_that_no_command_takes_gets_the_option_that_does() {
    run(&["plan", "team lead"]).fails(2, &["the word \"team lead\"", "`rungs plan --to"]);
    run(&["quiz", "csr"]).fails(2, &["the word \"csr\"", "`rungs quiz --from csr`"]);
    run(&["--plain", "roles", "sales"]).fails(2, &["`rungs roles --search sales`"]);
    run(&["guide", "start", "climb"]).fails(2, &["start climb"]);
}

#[test]
fn an_argument_is_called_as_the_help_calls_it() {
    assert!(run(&["role", "--lang", "ru"]).err.contains("<НАЗВАНИЕ>"));
    run(&["--lang", "en", "--lang", "en", "roles"]).fails(2, &["`--lang` stands twice"]);
    // A catalogue without a scale has no degrees to choose from.
    let plan = ["plan", "--from", "csr", "--to", "team lead", "--have", "crm=3"];
    run(&plan).fails(2, &["no scale of degrees"]);
}

#[test]
fn an_unknown_format_gets_the_formats_that_there_are() {
    let page = "`text`, `markdown`, `html`, `json`";
    run(&["roles", "--format", "xml"]).fails(2, &["`xml`", page]);
    run(&["roles", "--format", "dot"]).fails(2, &["`dot`", page]);
    run(&["catalogue", "check", "data", "--format", "mermaid"]).fails(2, &["`mermaid`", page]);
    run(&["ladder", "--format", "xml"]).fails(2, &["`xml`", "`json`, `svg`, `dot`, `mermaid`"]);
}

#[test]
fn what_a_person_types_reaches_the_screen_without_its_escapes() {
    let typed = "S\u{1B}[31m\u{7}\t\u{9B}\u{202E}";
    run(&["role", typed]).fails(1, &["S␛[31m␇␉"]);
    run(&["guide", typed]).fails(2, &["S␛[31m␇␉"]);
    run(&["roles", "--level", typed]).fails(2, &["S␛[31m␇␉"]);
    assert!(run(&["roles", "--lang", typed]).err.contains("S␛[31m␇␉"));
    run(&["roles", "--catalogue", typed]).fails(2, &["S␛[31m␇␉"]);
    run(&["match", typed]).fails(2, &["\"S␛[\" is none of"]);
    run(&["match", &format!("R={typed}")]).fails(2, &["S␛[31m␇"]);
    run(&["quiz", "--answers", &format!("1{typed}")]).fails(2, &["1S␛[31m␇␉"]);
    run(&["quiz", "--answers", &format!("./{typed}")]).fails(2, &["S␛[31m␇␉"]);
    run(&["quiz", "--form", typed]).fails(2, &["S␛[31m␇␉"]);
    run(&["catalogue", "check", typed]).fails(2, &["S␛[31m␇␉"]);
}

#[test]
fn wrong_usage_reaches_the_screen_without_its_escapes() {
    let typed = "S\u{1B}[31m\u{7}\t\u{9B}\u{202E}";
    run(&["roles", "--format", typed]).fails(2, &["--format"]);
    run(&[typed]).fails(2, &["command"]);
    run(&["roles", &format!("--{typed}")]).fails(2, &["option"]);
    run(&["completions", typed]).fails(2, &["bash"]);
}

// Answers.

#[test]
fn a_wrong_answer_is_shown_with_its_position() {
    run(&["quiz", "--answers", "123450"]).fails(2, &["answer 6 is \"0\""]);
    run(&["quiz", "--answers", "123456"]).fails(2, &["answer 6 is \"6\""]);
    run(&["quiz", "--answers", "1234 5 \u{FF16}"]).fails(2, &["answer 6 is \"\u{FF16}\""]);
}

#[test]
fn what_is_not_all_digits_names_a_file() {
    for given in ["12345x", "12345-1", "yes", "2026-11-25.txt", "2026-11-25"] {
        let missing = format!("cannot read the answers in {given}");
        run(&["quiz", "--answers", given]).fails(2, &[&missing, "give the digits themselves"]);
    }
}

#[test]
fn too_few_or_too_many_answers_are_counted() {
    let sixty = THIRTY.repeat(2);
    run(&["quiz", "--answers", &THIRTY[..29]])
        .fails(2, &["29 answers given, 30 needed: 1 answer is missing"]);
    run(&["quiz", "--answers", ""]).fails(2, &["0 answers given", "30 answers are missing"]);
    for form in ["full", "onet-60"] {
        run(&["quiz", "--form", form, "--answers", &sixty[..59]])
            .fails(2, &["59 answers given, 60 needed: 1 answer is missing"]);
        run(&["quiz", "--form", form, "--answers", &format!("{sixty}1")])
            .fails(2, &["61 answers given, 60 needed: 1 too many"]);
    }
    run(&["quiz", "--answers", &sixty]).fails(2, &["30 too many", "--form full"]);
}

#[test]
fn answers_come_from_a_file_with_spaces_and_line_breaks() {
    let answers = "1 2 3 4 5\r\n12345\n\n 1,2,3,4,5;12345 \n\t1234 5\n12345\n";
    let folder = folder_with("my answers.txt", answers);
    let json = ["--format", "json"];
    let of = |answers| run_in(&folder, &[&["quiz", "--answers", answers][..], &json].concat());
    let (from_file, from_digits) = (of("my answers.txt"), of(THIRTY));
    from_file.harmless();
    assert_eq!(from_file.err, "");
    assert!(from_file.out.contains("rungs.result.v1"), "{from_file:?}");
    assert_eq!(from_file.out, from_digits.out);
    assert_eq!(from_file.code, from_digits.code);
}

#[test]
fn a_file_of_answers_that_cannot_be_read_is_named() {
    let folder = folder_with("scan.png", [0x89, b'P', b'N', b'G', 0, 0xFF]);
    run_in(&folder, &["quiz", "--answers", "./none.txt"])
        .fails(2, &["cannot read the answers in ./none.txt"]);
    run_in(&folder, &["quiz", "--answers", "scan.png"])
        .fails(2, &["cannot read the answers in scan.png", "not UTF-8 text"]);
    run_in(&folder, &["quiz", "--answers", "."]).fails(2, &["cannot read the answers in ."]);
}

#[test]
fn a_file_of_answers_that_is_too_large_is_not_called_a_catalogue() {
    let folder = folder_with("long.txt", "3".repeat(100_000));
    let ran = run_in(&folder, &["quiz", "--answers", "long.txt"]);
    ran.fails(2, &["cannot read the answers in long.txt"]);
    assert!(!ran.err.contains("catalogue"), "{}", ran.err);
    assert!(!ran.err.contains("40 MiB"), "{}", ran.err);
}

#[test]
fn without_a_terminal_the_questionnaire_names_the_option_that_answers_it() {
    run(&["quiz"]).fails(2, &["no terminal", "--answers"]);
    run(&["quiz", "--form", "full", "--format", "json"]).fails(2, &["no terminal", "--answers"]);
}

// Codes and scores.

#[test]
fn a_wrong_or_doubled_letter_of_a_code_is_shown_with_its_place() {
    run(&["match", "SXC"]).fails(2, &["\"X\" at place 2", "R, I, A, S, E, C"]);
    run(&["match", "SES"]).fails(2, &["S stands twice", "place 3"]);
    run(&["match", "ses"]).fails(2, &["S stands twice", "place 3"]);
    run(&["match", "RIASECR"]).fails(2, &["R stands twice", "place 7"]);
    run(&["match", "S1"]).fails(2, &["\"1\" at place 2"]);
    run(&["match", ""]).fails(2, &["the code is empty"]);
}

#[test]
fn scores_are_six_finite_numbers_one_for_each_letter() {
    let wrong = |scores: &str, problem: &str| {
        run(&["match", scores])
            .fails(2, &["not six scores", problem, "R=5,I=8,A=6,S=28,E=22,C=30"]);
    };
    wrong("R=5,I=8,A=6,S=28,E=22", "no score for C");
    wrong("R=5", "no score for IASEC");
    wrong("R=NaN,I=8,A=6,S=28,E=22,C=30", "R is not a finite number");
    wrong("R=5,I=inf,A=6,S=28,E=22,C=30", "I is not a finite number");
    wrong("R=5,I=8,A=-infinity,S=28,E=22,C=30", "A is not a finite number");
    wrong("R=1e999,I=8,A=6,S=28,E=22,C=30", "R is not a finite number");
    wrong("R=5,R=6,I=8,A=6,S=28,E=22,C=30", "R stands twice");
    wrong("R=5,r=5,I=8,A=6,S=28,E=22,C=30", "R stands twice");
    wrong("R=5,I=eight,A=6,S=28,E=22,C=30", "\"eight\" is no number");
    wrong("R=,I=8,A=6,S=28,E=22,C=30", "\"\" is no number");
    wrong("R=5,X=8,A=6,S=28,E=22,C=30", "\"X\" is none of");
    wrong("R=5,I=8,A=6,S=28,E=22,C", "\"C\" has no =");
}

// Catalogues.

#[test]
fn a_catalogue_that_is_not_there_is_named() {
    let folder = tempfile::tempdir().unwrap();
    run_in(&folder, &["roles", "--catalogue", "none.yaml"])
        .fails(2, &["there is no file or folder none.yaml"]);
    let ran =
        finish(program(&["roles"]).current_dir(folder.path()).env("RUNGS_CATALOGUE", "none.yaml"));
    ran.fails(2, &["there is no file or folder none.yaml"]);
    run_in(&folder, &["catalogue", "check", "none.yaml"])
        .fails(2, &["there is no file or folder none.yaml"]);
}

#[test]
fn an_empty_file_is_no_catalogue() {
    refuses("", &["own.yaml", "the file is empty"]);
    refuses("\n# later\n", &["own.yaml", "the file is empty"]);
}

#[test]
fn a_folder_without_catalogue_yaml_is_no_catalogue() {
    let folder = tempfile::tempdir().unwrap();
    run_in(&folder, &["roles", "--catalogue", "."]).fails(2, &["no catalogue.yaml"]);
}

#[test]
fn a_folder_in_the_place_of_a_file_is_called_a_folder() {
    let folder = folder_with("catalogue.yaml", MINIMAL);
    fs::create_dir_all(folder.path().join("roles/agent.yaml")).unwrap();
    let ran = run_in(&folder, &["roles", "--catalogue", "."]);
    ran.fails(2, &["agent.yaml"]);
    assert!(!ran.err.contains("neither a file nor a folder"), "{}", ran.err);
}

#[cfg(unix)]
#[test]
fn a_link_to_itself_is_no_catalogue() {
    let folder = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink("own.yaml", folder.path().join("own.yaml")).unwrap();
    run_in(&folder, &["roles", "--catalogue", "own.yaml"]).fails(2, &["cannot read own.yaml"]);
}

#[cfg(unix)]
#[test]
fn a_folder_that_leads_back_into_itself_is_read_once() {
    let folder = folder_with("catalogue.yaml", MINIMAL);
    fs::create_dir(folder.path().join("roles")).unwrap();
    std::os::unix::fs::symlink("..", folder.path().join("roles/roles")).unwrap();
    let ran = run_in(&folder, &["roles", "--catalogue", "."]);
    ran.harmless();
    // It is no file of a catalogue, and said to be none.
    assert_eq!(ran.code, Some(0));
    assert!(ran.err.contains("1 warning"), "{}", ran.err);

    let folder = folder_with("catalogue.yaml", MINIMAL);
    std::os::unix::fs::symlink(".", folder.path().join("roles")).unwrap();
    run_in(&folder, &["roles", "--catalogue", "."]).fails(2, &["roles/catalogue.yaml"]);
}

#[test]
fn a_binary_file_is_no_catalogue() {
    let program = fs::read(env!("CARGO_BIN_EXE_rungs")).unwrap();
    refuses(&program[..10_000], &["own.yaml is not UTF-8 text"]);
    refuses("name: Acme\0support\n", &["own.yaml is not UTF-8 text"]);
    refuses(
        b"name: Caf\xE9 support\n",
        &["own.yaml is not UTF-8 text: a letter of line 1", "own.yaml:1:10"],
    );
}

#[test]
fn a_catalogue_of_fifty_megabytes_is_too_large() {
    let remark = "# Acme support has very many remarks to make on its catalogue.\n";
    let remarks = remark.repeat(50 * 1024 * 1024 / remark.len());
    let folder = folder_with("long.yaml", format!("{MINIMAL}{remarks}"));
    run_in(&folder, &["roles", "--catalogue", "long.yaml"]).fails(2, &["larger than 40 MiB"]);

    let sparse = File::create(folder.path().join("sparse.yaml")).unwrap();
    sparse.set_len(50 * 1024 * 1024).unwrap();
    run_in(&folder, &["roles", "--catalogue", "sparse.yaml"]).fails(2, &["larger than 40 MiB"]);
}

#[test]
fn a_folder_of_many_files_is_as_bounded_as_one_file() {
    let folder = folder_with("catalogue.yaml", MINIMAL);
    fs::create_dir(folder.path().join("roles")).unwrap();
    for name in ["one.yaml", "two.yaml"] {
        let file = File::create(folder.path().join("roles").join(name)).unwrap();
        file.set_len(25 * 1024 * 1024).unwrap();
    }
    run_in(&folder, &["roles", "--catalogue", "."]).fails(2, &["not UTF-8 text"]);
    for name in ["one.yaml", "two.yaml"] {
        let mut file = File::create(folder.path().join("roles").join(name)).unwrap();
        file.write_all(&vec![b'#'; 25 * 1024 * 1024]).unwrap();
    }
    run_in(&folder, &["roles", "--catalogue", "."])
        .fails(2, &["roles/two.yaml", "larger than 40 MiB"]);
}

#[test]
fn a_hundred_thousand_nested_brackets_are_refused() {
    let many = 100_000;
    for text in [
        "[".repeat(many),
        format!("{}{}", "[".repeat(many), "]".repeat(many)),
        "{a: ".repeat(many),
        format!("{}a\n", "- ".repeat(many)),
        format!("{}a\n", "? ".repeat(many)),
        format!("{MINIMAL}tracks: {}", "[".repeat(many)),
    ] {
        refuses(text, &["the catalogue own.yaml cannot be used: 1 error"]);
    }
}

#[test]
fn aliases_that_multiply_without_bound_are_refused() {
    let mut lists = String::from("name: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
    let mut merges = String::from("a0: &a0 {ha: ha}\n");
    for level in 1..40 {
        let before = level - 1;
        let nine = vec![format!("*a{before}"); 9].join(", ");
        lists.push_str(&format!("a{level}: &a{level} [{nine}]\n"));
        merges.push_str(&format!("a{level}: &a{level} {{<<: *a{before}, b{level}: *a{before}}}\n"));
    }
    for text in [lists, merges, "name: &a [*a]\n".to_owned()] {
        refuses(text, &["the catalogue own.yaml cannot be used: 1 error"]);
    }
}

#[test]
fn terminal_escapes_in_a_title_are_refused() {
    let title = |title: &str| MINIMAL.replace("title: Support agent", &format!("title: {title}"));
    refuses(title("\u{1B}[31mRed"), &["own.yaml", "1 error"]);
    refuses(title("Ding\u{7}"), &["own.yaml", "1 error"]);
    refuses(title("\"\\e[31mRed\""), &["control character U+001B", "own.yaml:8:12"]);
    refuses(title("\"\\x9b31mRed\""), &["control character U+009B"]);
    refuses(title("\"Ding\\a\""), &["control character U+0007"]);
    refuses(title("\"Half\\rline\""), &["control character U+000D"]);
    refuses(title("Support \u{202E}agent"), &["control-character", "U+202E"]);
    refuses(title("Support \u{2066}agent"), &["control-character", "U+2066"]);
}

#[test]
fn terminal_escapes_in_a_key_are_shown_as_signs() {
    let key = |key: &str| MINIMAL.replace("    title: Support", &format!("    {key}: Support"));
    refuses(key("\u{1B}[31mtitle"), &["own.yaml", "1 error"]);
    refuses(key("\"\\e[31mtitle\""), &["no key `␛[31mtitle`"]);
    refuses(key("\"ti\\atle\""), &["no key `ti␇tle`"]);
    refuses(key("tit\u{202E}le"), &["no key `tit\u{FFFD}le`"]);
}

#[test]
fn a_message_in_a_document_holds_no_escape_that_a_program_could_pass_on() {
    let text = MINIMAL.replace("    title: Support", "    \"\\e[31m\\u202etitle\": Support");
    let folder = folder_with("own.yaml", text);
    let check = ["catalogue", "check", "own.yaml", "--format", "json"];
    let document: serde_json::Value = serde_json::from_str(&run_in(&folder, &check).out).unwrap();
    for finding in document["findings"].as_array().unwrap() {
        let message = finding["message"].as_str().unwrap();
        assert!(!message.contains(|c: char| c.is_control() || reverses(c)), "{message:?}");
    }
}

#[cfg(unix)]
#[test]
fn terminal_escapes_in_the_name_of_a_file_are_shown_as_signs() {
    let name = "own\u{1B}[31m\u{7}\u{202E}.yaml";
    let folder = folder_with(name, MINIMAL.replace("level: lead", "level: leed"));
    let shown = "own␛[31m␇\u{FFFD}.yaml";
    run_in(&folder, &["roles", "--catalogue", name]).fails(2, &[shown]);
    let check = run_in(&folder, &["catalogue", "check", name]);
    check.harmless();
    assert_eq!(check.code, Some(1));
    assert!(check.out.contains(shown), "{}", check.out);
    let json = run_in(&folder, &["catalogue", "check", name, "--format", "json"]);
    json.harmless();
    assert!(json.out.contains(shown), "{}", json.out);
}

#[cfg(unix)]
#[test]
fn a_file_name_that_is_no_text_is_still_read_and_shown() {
    use std::os::unix::ffi::OsStrExt as _;

    let folder = tempfile::tempdir().unwrap();
    let name = std::ffi::OsStr::from_bytes(b"caf\xE9.yaml");
    let broken = MINIMAL.replace("level: lead", "level: leed");
    fs::write(folder.path().join(name), broken).unwrap();
    let mut command = program(&["roles", "--catalogue"]);
    let ran = finish(command.arg(name).current_dir(folder.path()));
    ran.fails(2, &["caf\u{FFFD}.yaml", "there is no level `leed`"]);
}

#[test]
fn a_broken_catalogue_shows_its_first_faults_and_where_to_see_them_all() {
    let key = |n: u32| format!("    colour{n}: red\n");
    let faults: String = (1..=9).map(key).collect();
    let text = MINIMAL.replace("    level: agent\n", &format!("    level: agent\n{faults}"));
    let folder = folder_with("own.yaml", text);
    let ran = run_in(&folder, &["roles", "--catalogue", "own.yaml"]);
    ran.fails(
        2,
        &[
            "no key `colour1`",
            "no key `colour3`",
            "own.yaml cannot be used: 9 errors",
            "rungs catalogue check own.yaml",
        ],
    );
    assert!(!ran.err.contains("no key `colour4`"), "{}", ran.err);
}

// Pipes, colour and help.

/// Runs the program with its standard output in a pipe that nobody reads.
fn into_a_closed_pipe(arguments: &[&str]) -> Ran {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let output = program(arguments)
        .stdout(writer)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
        .wait_with_output()
        .unwrap();
    Ran {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

#[test]
fn a_reader_that_closes_the_pipe_is_no_error() {
    for arguments in [
        &["roles"][..],
        &["roles", "--format", "json"],
        &["role", "team-lead"],
        &["ladder", "team-lead"],
        &["guide", "skills"],
        &["match", "SEC", "--format", "json"],
        &["catalogue", "check", "data"],
        &["completions", "bash"],
        &["--help"],
        &["--version"],
    ] {
        let ran = into_a_closed_pipe(arguments);
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{arguments:?}");
    }
}

#[test]
fn a_pipe_gets_no_colour_unless_it_is_asked_for() {
    for arguments in [
        &["roles"][..],
        &["role", "team-lead"],
        &["ladder", "team-lead"],
        &["path", "team-lead", "customer-service-manager"],
        &["guide"],
        &["guide", "skills"],
        &["match", "SEC"],
        &["quiz", "--no-save", "--answers", "143521153421244531133422152431"],
    ] {
        let plain = run(arguments);
        plain.harmless();
        assert_eq!((plain.code, plain.err.as_str()), (Some(0), ""));
        let never = run(&[arguments, &["--color", "never"]].concat());
        assert_eq!(never.out, plain.out);
        let always = run(&[arguments, &["--color", "always"]].concat());
        assert!(always.out.contains("\u{1B}["), "{arguments:?}");
        assert_eq!(without_styles(&always.out), plain.out, "{arguments:?}");
    }
    let always = run(&["role", "nobody", "--color", "always"]);
    assert!(always.err.contains("\u{1B}["), "{always:?}");
}

/// A text without the styles of a terminal: what stands between an escape and the next `m`.
fn without_styles(text: &str) -> String {
    let mut parts = text.split("\u{1B}[");
    let mut plain = parts.next().unwrap().to_owned();
    for part in parts {
        plain.push_str(part.split_once('m').unwrap().1);
    }
    plain
}

/// What the program prints into a terminal.
#[cfg(unix)]
fn in_a_terminal(arguments: &[&str], environment: &[(&str, &str)]) -> String {
    use expectrl::Expect as _;

    let mut command = program(arguments);
    command.env("TERM", "xterm-256color");
    command.envs(environment.iter().copied());
    let mut session = expectrl::Session::spawn(command).unwrap();
    let read = session.expect(expectrl::Eof).unwrap();
    String::from_utf8(read.as_bytes().to_vec()).unwrap()
}

#[cfg(unix)]
#[test]
fn a_terminal_gets_colour_unless_it_is_not_wanted() {
    let roles = ["roles", "--level", "lead"];
    assert!(in_a_terminal(&roles, &[]).contains("\u{1B}["));
    for environment in [("NO_COLOR", "1"), ("TERM", "dumb")] {
        let shown = in_a_terminal(&roles, &[environment]);
        assert!(shown.contains("Team Lead"), "{shown}");
        assert!(!shown.contains('\u{1B}'), "{environment:?}: {shown:?}");
    }
    let never = ["roles", "--level", "lead", "--color", "never"];
    assert!(!in_a_terminal(&never, &[]).contains('\u{1B}'));
}

#[cfg(unix)]
#[test]
fn help_and_wrong_usage_take_colour_as_it_is_asked_for() {
    let never = ["roles", "--color", "never"];
    for (asked, shown) in [(&["--help"][..], "--level"), (&["--format", "xml"], "`xml`")] {
        let page = in_a_terminal(&[&never[..], asked].concat(), &[]);
        assert!(page.contains(shown), "{page:?}");
        assert!(!page.contains('\u{1B}'), "{page:?}");
    }
}

#[cfg(unix)]
#[test]
fn no_escape_that_a_person_types_reaches_a_terminal() {
    let title = "\u{1B}]0;evil\u{7}";
    for arguments in [
        &["role", title][..],
        &["roles", "--level", title],
        &["roles", "--format", title],
        &[title],
    ] {
        let shown = in_a_terminal(arguments, &[]);
        assert!(shown.contains("evil"), "{shown:?}");
        assert!(!shown.contains("\u{1B}]"), "{arguments:?}: {shown:?}");
        assert!(!shown.contains('\u{7}'), "{arguments:?}: {shown:?}");
    }
}

/// All commands below one, as words, read from its help.
fn commands(above: &[&str]) -> Vec<Vec<String>> {
    let help = run(&[above, &["--help"]].concat()).out;
    let lines = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let names = lines.take_while(|line| !line.is_empty()).filter(|line| !line.starts_with("    "));
    let mut found = Vec::new();
    for name in names.filter_map(|line| line.split_whitespace().next()) {
        let words = [above, &[name]].concat();
        found.push(words.iter().map(|word| (*word).to_owned()).collect());
        found.extend(commands(&words));
    }
    found
}

#[test]
fn every_command_has_help() {
    let commands = commands(&[]);
    for name in
        ["quiz", "match", "roles", "role", "ladder", "path", "guide", "catalogue", "completions"]
    {
        assert!(commands.contains(&vec![name.to_owned()]), "no {name}");
    }
    for words in commands {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        for flag in ["--help", "-h"] {
            let ran = run(&[&words[..], &[flag]].concat());
            ran.harmless();
            assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{words:?}");
            let usage = format!("Usage: {}", [&["rungs"], &words[..]].concat().join(" "));
            assert!(ran.out.contains(&usage), "{}", ran.out);
        }
    }
}

#[test]
fn help_passes_on_no_escape_from_the_environment() {
    let ran = finish(program(&["--help"]).env("RUNGS_CATALOGUE", "own\t\u{9B}31m\u{202E}.yaml"));
    assert_eq!(ran.code, Some(0));
    ran.harmless();
}

#[test]
fn wrong_usage_shows_how_it_is_meant() {
    for arguments in [
        &["sing"][..],
        &["roles", "--loud"],
        &["role"],
        &["path", "team-lead"],
        &["path", "team-lead", "developer", "--count", "0"],
    ] {
        let ran = run(arguments);
        ran.harmless();
        assert_eq!(ran.code, Some(2), "{arguments:?}");
        assert_eq!(ran.out, "", "{arguments:?}");
        assert!(ran.err.contains("--help") || ran.err.contains("Usage:"), "{}", ran.err);
    }
}

#[test]
fn an_empty_variable_counts_as_none() {
    for variable in ["RUNGS_CATALOGUE", "RUNGS_LANG"] {
        let ran = finish(program(&["roles"]).env(variable, ""));
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{variable}");
    }
}
