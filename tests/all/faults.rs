//! A save that fails or is killed at any of its system calls (Linux, where `strace` is there to do it).
#![cfg(target_os = "linux")]

use std::fs;
use std::process::Command;

use tempfile::TempDir;

use crate::desk::{WATCHED, answers, end, sit_in};
use crate::support::skipped;

/// The calls that change what is on disk, and those that a save asks before it does.
const CALLS: [&str; 9] =
    ["openat", "write", "fsync", "rename", "renameat2", "unlink", "flock", "mkdir", "statx"];
/// What is done at a call: an error, or the end of the program.
const WAYS: [&str; 3] = ["error=ENOSPC", "error=EIO", "signal=KILL"];
/// What was kept before.
const BEFORE: &str = "312";

fn has_strace() -> bool {
    let traced = Command::new("strace").args(["-o", "/dev/null", "true"]).output();
    traced.is_ok_and(|ran| ran.status.success())
}

/// A folder with a questionnaire of three answers in progress.
fn begun() -> TempDir {
    let home = TempDir::new().unwrap();
    let mut desk =
        sit_in(home, (80, 24), WATCHED, &["quiz", "--form", "standard", "--from", "none"]);
    desk.see("1 of 30");
    desk.press("3", "2 of 30").press("1", "3 of 30").press("2", "4 of 30");
    desk.send("\x03");
    let (_, home) = desk.finish();
    assert_eq!(answers(&home), BEFORE);
    home
}

fn copy(from: &TempDir) -> TempDir {
    let to = TempDir::new().unwrap();
    fs::create_dir(to.path().join("unfinished")).unwrap();
    for entry in fs::read_dir(from.path().join("unfinished")).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), to.path().join("unfinished").join(entry.file_name())).unwrap();
    }
    to
}

/// Goes on with the questionnaire, gives one answer and quits, with a fault at the call of a number; none where there is no such call.
fn answer_with_fault(
    home: TempDir,
    call: &str,
    way: &str,
    number: usize,
) -> Option<(String, TempDir)> {
    let log = TempDir::new().unwrap();
    let path = log.path().join("log");
    let script = WATCHED.replace(
        r#"exec "$@"' sh "$@""#,
        &format!(
            r#"exec "$@"' sh strace -f -qq -o {} -e trace={call} -e inject={call}:{way}:when={number} "$@""#,
            path.display()
        ),
    );
    assert_ne!(script, WATCHED);
    let mut desk = sit_in(home, (80, 24), &script, &["quiz", "--plain", "--form", "standard"]);
    desk.send("1\n5\nq\n");
    let (film, home) = desk.finish();
    let log = fs::read_to_string(path).unwrap_or_default();
    let hit = log.contains("(INJECTED)") || log.contains("killed by SIGKILL");
    hit.then_some((film, home))
}

#[test]
fn no_answer_is_lost_at_any_call_of_a_save() {
    if !has_strace() {
        skipped("there is no strace, or it may not trace");
        return;
    }
    let before = begun();
    let mut faults = 0;
    for call in CALLS {
        for way in WAYS {
            for number in 1..200 {
                let Some((film, home)) = answer_with_fault(copy(&before), call, way, number) else {
                    break;
                };
                faults += 1;
                let kept = answers(&home);
                let at = format!("{call} {number} {way}: {:?}", end(&film));
                assert!(kept == BEFORE || kept == "3125", "{kept:?} kept at {at}");
                assert!(!film.contains("panicked"), "{at}");
                // Nobody is told that an answer is kept which is not.
                assert!(kept == "3125" || !film.contains("Your answers are kept"), "{at}");
                assert!(!film.contains(".rungs-"), "a file of ours is named at {at}");
                // And the next run finds it all as it should be.
                if way == "signal=KILL" {
                    let store = rungs::store::Store::at(home.path().to_owned());
                    let session = store.session().unwrap();
                    let record = session.current("activities").unwrap().unwrap();
                    assert_eq!(record.answers.len(), kept.len(), "{at}");
                    for folder in ["", "unfinished"] {
                        let mut names = fs::read_dir(home.path().join(folder)).unwrap();
                        assert!(
                            names.all(|n| !n
                                .unwrap()
                                .file_name()
                                .to_string_lossy()
                                .ends_with(".tmp"))
                        );
                    }
                }
            }
        }
    }
    eprintln!("{faults} faults");
    assert!(faults > 60, "only {faults} faults: nothing was traced");
}
