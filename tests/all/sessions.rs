//! Hundreds of sessions at a terminal that no person would have: random bytes, real keys, any size, stops and kills.
#![cfg(unix)]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use rand::seq::IndexedRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use crate::desk::{
    WATCHED, answers, assert_given_back, end as tail, kept, signal, sit, wait_for_answers,
    wait_until_stopped,
};

/// How many sessions of each of the two kinds.
const SESSIONS: usize = 100;
/// How many at a time.
const AT_ONCE: usize = 6;

/// What a terminal sends that is no answer and leaves nothing open behind it.
const NOISE: &[&[u8]] = &[
    b"\x1b[1;5D",
    b"\x1b[1;3A",
    b"\x1b[<64;3;4M",
    b"\x1b[M145",
    b"\x1b]11;rgb:1234/5555/4321\x1b\\",
    b"\x1bP1$r5;4 q\x1b\\",
    b"\x1b_12345\x1b\\",
    b"\x1b[?62;4;22c",
    b"\x1b[>41;354;0c",
    b"\x1b[200~quit b\x1b[201~",
    b"\x1b[201~",
    b"\x1b3",
    b"\x1b[15~",
    b"\x1b[[A",
    b"\x1bOP",
    b"\xff\xfe",
    b"\x13",
    b"\x11",
    b"\x16",
    b"x79 0",
    "质é".as_bytes(),
    b"\x1b[A",
    b"\x1b[B",
];

/// Keys and pieces of keys.
const KEYS: &[&[u8]] = &[
    b"\x1b[A",
    b"\x1b[B",
    b"\x1b[C",
    b"\x1b[D",
    b"\r",
    b"\t",
    b"\x7f",
    b"b",
    b"f",
    b"m",
    b"n",
    b"q",
    b"y",
    b"1",
    b"2",
    b"3",
    b"4",
    b"5",
    "５".as_bytes(),
    b"\x1b",
    b"\x1b[",
    b"\x1b]",
    b"\x1b[200~",
    b"\x1b[201~",
    b"\xe4",
    b"\x1a",
    b"\x13",
    b"\x0c",
    b"\x1bO",
    b"\x1b[5~",
];

fn any_size(random: &mut ChaCha8Rng) -> (u16, u16) {
    if random.random_bool(0.3) {
        return (random.random_range(1..14), random.random_range(1..4));
    }
    (random.random_range(1..250), random.random_range(1..70))
}

fn in_parallel(session: impl Fn(u64) + Sync) {
    let next = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::SeqCst);
                    if number >= SESSIONS {
                        return;
                    }
                    session(number as u64);
                }
            });
        }
    });
}

/// Things that happen to a program from outside.
fn meddle(random: &mut ChaCha8Rng, desk: &mut crate::desk::Desk, process: &str) {
    match random.random_range(0..10) {
        0..4 => desk.resize(any_size(random)),
        4 => {
            signal("STOP", process);
            signal("CONT", process);
        }
        5 => {
            signal("TSTP", process);
            wait_until_stopped(process);
            signal("CONT", process);
        }
        _ => desk.look(),
    }
}

/// Ends a program one way or another; whether the terminal is given back by it.
fn end(random: &mut ChaCha8Rng, desk: &mut crate::desk::Desk, process: &str) -> bool {
    let way = *["KILL", "TERM", "HUP", "INT", "QUIT", "key"].choose(random).unwrap();
    // A program that is stopped hears nothing but a kill.
    signal("CONT", process);
    // A Ctrl-S that reached the terminal after the program had left it holds everything back, as it does for any program.
    desk.send("\x11");
    if way == "key" {
        // Whatever was left open is over after a while.
        thread::sleep(Duration::from_millis(500));
        desk.send("\x03");
    } else {
        signal(way, process);
    }
    way != "KILL"
}

fn check(film: &str, given_back: bool) {
    assert!(!film.contains("panicked"), "{:?}", tail(film));
    if given_back {
        assert_given_back(film);
    }
}

#[test]
fn answers_among_noise_are_all_kept_and_none_is_invented() {
    in_parallel(|number| {
        let mut random = ChaCha8Rng::seed_from_u64(number);
        let mut desk =
            sit(any_size(&mut random), WATCHED, &["quiz", "--form", "standard", "--from", "none"]);
        let process = desk.process();
        desk.see("\x1b[?1049h");
        let mut given = String::new();
        for _ in 0..random.random_range(1..29) {
            for _ in 0..random.random_range(0..3) {
                desk.send(NOISE.choose(&mut random).unwrap());
                meddle(&mut random, &mut desk, &process);
            }
            let digit = random.random_range(1..=5);
            given.push_str(&digit.to_string());
            desk.send(digit.to_string());
        }
        wait_for_answers(&mut desk, &given);
        let given_back = end(&mut random, &mut desk, &process);
        let (film, home) = desk.finish_nudged(&process);
        check(&film, given_back);
        assert_eq!(answers(&home), given, "session {number}");
    });
}

#[test]
fn random_bytes_bring_nothing_down() {
    in_parallel(|number| {
        let mut random = ChaCha8Rng::seed_from_u64(1_000 + number);
        let options: &[&str] = match number % 4 {
            0 => &["quiz", "--form", "standard", "--from", "none"],
            1 => &["quiz", "--from", "none"],
            2 => &["plan", "--edit", "--from", "none"],
            _ => &["quiz"],
        };
        let mut desk = sit(any_size(&mut random), WATCHED, options);
        let process = desk.process();
        let mut sent = Vec::new();
        for _ in 0..random.random_range(1..60) {
            let bytes = if random.random_bool(0.5) {
                KEYS.choose(&mut random).unwrap().to_vec()
            } else {
                (0..random.random_range(1..12)).map(|_| random.random()).collect()
            };
            // Ctrl-C and the end of the input come last.
            let bytes: Vec<u8> =
                bytes.into_iter().filter(|b| !matches!(b, 0x03 | 0x04 | 0x1c)).collect();
            desk.send(&bytes);
            sent.extend(bytes);
            meddle(&mut random, &mut desk, &process);
        }
        let given_back = end(&mut random, &mut desk, &process);
        let (film, home) = desk.finish_nudged(&process);
        check(&film, given_back);
        // What is kept can be read, and holds no more answers than there were keys for them.
        let keys =
            sent.iter().filter(|b| matches!(b, b'1'..=b'5' | b'\r' | b'\n' | 0x80..)).count();
        let kept = kept(&home).map_or(0, |record| record.answers.len());
        assert!(kept <= keys, "session {number}: {kept} of {keys}");
    });
}
