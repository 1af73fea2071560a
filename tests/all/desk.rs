//! A person at a terminal of any size, with the real program in front of them.
#![cfg(unix)]

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use expectrl::Expect as _;
use expectrl::session::OsSession;
use rungs::record::Record;
use tempfile::TempDir;

use crate::support::terminal::{self, PATIENCE};
use crate::support::without_settings;

/// What stands below a page until the person goes on.
pub const PAUSE: &str = "Enter: what next   q: leave";

/// The settings of the terminal before and after, the number of the process, and its code. A key that ends or stops a program throws away nothing that is
/// still to be shown.
pub const WATCHED: &str = r#"stty sane noflsh; echo "stty-before $(stty -g)."
    sh -c 'echo "pid $$." >&2; exec "$@"' sh "$@"
    echo "code $?."; echo "stty-after $(stty -g)."; echo it-is-over."#;

pub struct Desk {
    session: OsSession,
    /// All that the terminal has shown.
    pub film: Vec<u8>,
    /// Where the program keeps what it keeps.
    pub home: TempDir,
}

/// Sits down at a terminal of so many columns and rows and runs a shell script, in which `"$@"` is the program with its arguments.
pub fn sit((columns, rows): (u16, u16), script: &str, arguments: &[&str]) -> Desk {
    sit_in(TempDir::new().unwrap(), (columns, rows), script, arguments)
}

/// The same with what was kept before.
pub fn sit_in(home: TempDir, size: (u16, u16), script: &str, arguments: &[&str]) -> Desk {
    let mut command = Command::new("sh");
    without_settings(&mut command);
    command
        .args(["-c", &format!("read go\ntrap : INT QUIT TSTP\n{script}"), "sh"])
        .arg(env!("CARGO_BIN_EXE_rungs"))
        .args(arguments)
        .env("TERM", "xterm")
        .env("NO_COLOR", "1")
        .env("PAGER", "cat")
        .env("RUNGS_STATE", home.path());
    Desk { session: terminal::sit(command, size), film: Vec::new(), home }
}

impl Desk {
    /// Takes what the terminal shows now.
    pub fn look(&mut self) {
        while let Ok(found) = self.session.check(expectrl::Regex("(?s-u).+")) {
            if found.is_empty() {
                break;
            }
            self.film.extend(found.as_bytes());
        }
    }

    pub fn shown(&mut self) -> String {
        self.look();
        String::from_utf8_lossy(&self.film).into_owned()
    }

    /// Waits until the terminal has shown a text, from an index of the film on; the index after it.
    pub fn see_from(&mut self, from: usize, text: &str) -> usize {
        let begun = Instant::now();
        loop {
            self.look();
            let rest = &self.film[from.min(self.film.len())..];
            let found = rest.windows(text.len()).position(|part| part == text.as_bytes());
            if let Some(found) = found {
                return from + found + text.len();
            }
            assert!(
                begun.elapsed() < PATIENCE,
                "waited for {text:?} after {:?}",
                end(&self.shown())
            );
            thread::sleep(Duration::from_millis(2));
        }
    }

    pub fn see(&mut self, text: &str) -> usize {
        self.see_from(0, text)
    }

    /// Types, and waits until the terminal shows a text after that.
    pub fn press(&mut self, keys: impl AsRef<[u8]>, text: &str) -> &mut Self {
        self.look();
        let from = self.film.len();
        self.send(keys);
        self.see_from(from, text);
        self
    }

    pub fn send(&mut self, keys: impl AsRef<[u8]>) {
        self.session.send(keys.as_ref()).unwrap();
    }

    pub fn resize(&mut self, (columns, rows): (u16, u16)) {
        let process = self.session.get_process_mut();
        process.set_window_size(columns, rows).unwrap();
    }

    /// The number of the program's process.
    pub fn process(&mut self) -> String {
        let from = self.see("pid ");
        self.see_from(from, ".");
        let rest = String::from_utf8_lossy(&self.film[from..]).into_owned();
        rest.split('.').next().unwrap().to_owned()
    }

    /// As [`Desk::finish`], for a program that may stand still: a stop or a Ctrl-S may have reached it between two drawings, when the terminal was not
    /// its own. Nobody presses Ctrl-C once and then waits for ever.
    pub fn finish_nudged(mut self, process: &str) -> (String, TempDir) {
        for nudge in 0..200 {
            if self.shown().contains("it-is-over.") {
                break;
            }
            signal("CONT", process);
            let key = if nudge % 60 == 59 { "\x03" } else { "\x11" };
            let _ = self.session.send(key);
            thread::sleep(Duration::from_millis(50));
        }
        self.finish()
    }

    /// Waits until the program and the shell around it have ended, leaving what it offers after a result; all that was shown.
    pub fn finish(mut self) -> (String, TempDir) {
        let begun = Instant::now();
        let mut left = 0;
        while !self.shown().contains("it-is-over.") && begun.elapsed() < PATIENCE {
            let shown = self.shown();
            let offered = shown.matches(PAUSE).count();
            if offered > left && shown.trim_end().ends_with(PAUSE) {
                left = offered;
                self.send("q");
            }
            thread::sleep(Duration::from_millis(2));
        }
        self.see("it-is-over.");
        let film = self.shown();
        let _ = self.session.get_process().wait();
        (film, self.home)
    }
}

impl Desk {
    /// As [`Desk::finish`], for a program that ends with a code and leaves the terminal as it was.
    #[track_caller]
    pub fn ends(self, code: &str) -> String {
        let (film, _) = self.finish();
        assert_given_back(&film);
        assert_eq!(after(&film, "code "), code, "{:?}", end(&film));
        film
    }
}

/// Sends a signal by its name.
pub fn signal(name: &str, process: &str) -> bool {
    let sent = Command::new("kill").args([&format!("-{name}"), process]).output();
    sent.unwrap().status.success()
}

/// What stands in a film after the last such words, up to a point.
pub fn after<'f>(film: &'f str, words: &str) -> &'f str {
    let (_, rest) =
        film.rsplit_once(words).unwrap_or_else(|| panic!("{words:?} is not in {:?}", end(film)));
    rest.split('.').next().unwrap()
}

/// The end of a film, which is long.
pub fn end(film: &str) -> String {
    let letters: Vec<char> = film.chars().collect();
    letters[letters.len().saturating_sub(1_500)..].iter().collect()
}

/// Waits until a process is stopped, as long as it takes a program that minds its terminal first.
pub fn wait_until_stopped(process: &str) -> bool {
    (0..400).any(|_| {
        thread::sleep(Duration::from_millis(2));
        let state = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
        state.rsplit(')').next().is_some_and(|rest| rest.trim_start().starts_with('T'))
    })
}

/// The terminal is as it was: settings, screen, cursor, and no paste is framed any more.
pub fn assert_given_back(film: &str) {
    assert_eq!(after(film, "stty-before "), after(film, "stty-after "), "stty -g");
    for (taken, given) in [("?1049h", "?1049l"), ("?25l", "?25h"), ("?2004h", "?2004l")] {
        if let Some(taken) = film.rfind(taken) {
            assert!(film.rfind(given) > Some(taken), "{given} in {:?}", end(film));
        }
    }
}

/// The only questionnaire in progress, or the only result.
pub fn kept(home: &TempDir) -> Option<Record> {
    let folder = |name: &str| -> Vec<PathBuf> {
        let entries = fs::read_dir(home.path().join(name)).into_iter().flatten();
        let paths = entries.map(|entry| entry.unwrap().path());
        paths.filter(|path| path.extension().is_some_and(|e| e == "json")).collect()
    };
    let mut files = folder("unfinished");
    files.extend(folder("results"));
    assert!(files.len() < 2, "{files:?}");
    let text = fs::read_to_string(files.pop()?).ok()?;
    Some(Record::parse(&text).unwrap())
}

/// The answers that are kept, as digits.
pub fn answers(home: &TempDir) -> String {
    let given = kept(home).map(|record| record.answers).unwrap_or_default();
    given.iter().map(|given| char::from(b'0' + given.answer)).collect()
}

/// Waits until so many answers are kept.
pub fn wait_for_answers(desk: &mut Desk, expected: &str) {
    let begun = Instant::now();
    while answers(&desk.home) != expected {
        desk.look();
        assert!(
            begun.elapsed() < PATIENCE,
            "{:?} kept, {expected:?} given: {:?}",
            answers(&desk.home),
            end(&desk.shown())
        );
        thread::sleep(Duration::from_millis(5));
    }
}
