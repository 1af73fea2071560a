//! Keys: what a terminal sends is read whole, and nothing but a key that a person pressed is one.

use proptest::collection::vec;
use proptest::prelude::*;
use rungs::ui::keyboard::decode::Decoder;
use rungs::ui::keyboard::{Key, Press};

/// Reads bytes, then waits.
fn pressed(bytes: &[u8]) -> Vec<Press> {
    let mut decoder = Decoder::default();
    let mut pressed: Vec<Press> = bytes.iter().filter_map(|b| decoder.take(*b)).collect();
    pressed.extend(decoder.pause());
    pressed
}

fn keys(text: &str) -> Vec<Key> {
    let key = |press| match press {
        Press::Key(key) => key,
        other => panic!("{text:?} gives {other:?}"),
    };
    pressed(text.as_bytes()).into_iter().map(key).collect()
}

fn letters(text: &str) -> Vec<Key> {
    text.chars().map(Key::Char).collect()
}

/// What terminals send that is no answer: `kind`, and the bytes.
const NO_KEYS: &[(&str, &[u8])] = &[
    ("Ctrl and an arrow", b"\x1b[1;5D"),
    ("Shift, Alt and an arrow", b"\x1b[1;4A"),
    ("Alt and an arrow, as some send it", b"\x1b\x1b[D\x1b[0n"),
    ("Alt and an arrow, as others send it", b"\x1b[1;3D"),
    ("Ctrl and an arrow of rxvt", b"\x1bOd"),
    ("Ctrl and an arrow of an old xterm", b"\x1bO5D"),
    ("Ctrl and Page Up", b"\x1b[5;5~"),
    ("Alt and a digit", b"\x1b3"),
    ("Alt and a letter of two bytes", "\x1b\u{e9}".as_bytes()),
    ("Alt and a wide digit", "\x1b４".as_bytes()),
    ("Alt and Backspace", b"\x1b\x7f"),
    ("Ctrl and a digit, as kitty sends it", b"\x1b[51;5u"),
    ("a digit, as kitty sends it", b"\x1b[51u"),
    ("a digit, as xterm sends it when asked", b"\x1b[27;5;51~"),
    ("F1", b"\x1bOP"),
    ("F5", b"\x1b[15~"),
    ("F1 of the Linux console", b"\x1b[[A"),
    ("F3 of rxvt", b"\x1b[13~"),
    ("an unknown function key", b"\x1b[34;2$"),
    ("the key pad of an old terminal", b"\x1bOs\x1bOw"),
    ("the mouse wheel", b"\x1b[<64;3;4M"),
    ("a mouse button let go", b"\x1b[<0;13;42m"),
    ("an old mouse report", b"\x1b[M145"),
    ("a mouse report of rxvt", b"\x1b[32;11;42M"),
    ("focus and its loss", b"\x1b[I\x1b[O"),
    ("the colour of the background", b"\x1b]11;rgb:1234/5555/4321\x1b\\"),
    ("the colour of the background, ended by a bell", b"\x1b]11;rgb:1234/5555/4321\x07"),
    ("a colour of the palette", b"\x1b]4;1;rgb:5/4/3\x07"),
    ("the clipboard", b"\x1b]52;c;MTIzNDU=\x1b\\"),
    ("a title", "\x1b]l5 Fragen\x1b\\".as_bytes()),
    ("a setting", b"\x1bP1$r5;4 q\x1b\\"),
    ("a name and version", b"\x1bP>|xterm(354)\x1b\\"),
    ("a picture's answer", b"\x1b_Gi=31;OK\x1b\\"),
    ("a private message", b"\x1b^12345\x1b\\"),
    ("a string", b"\x1bX12345\x1b\\"),
    ("who the terminal is", b"\x1b[?62;4;22c"),
    ("who it is besides", b"\x1b[>41;354;0c"),
    ("and in the third place", b"\x1bP!|00000012\x1b\\"),
    ("where the cursor is", b"\x1b[12;34R"),
    ("all is well", b"\x1b[0n"),
    ("how large the window is", b"\x1b[4;1234;543t"),
    ("a mode", b"\x1b[?2004;1$y"),
    ("the frame of an empty paste", b"\x1b[200~\x1b[201~"),
    ("the end of a paste alone", b"\x1b[201~"),
    ("a pasted command", b"\x1b[200~quit\nb f m q y\r\x1b[201~"),
    ("a pasted arrow", b"\x1b[200~\x1b[D\x1b[201~"),
    ("a character set", b"\x1b(3"),
    ("a sequence that was cut off by another", b"\x1b[12\x1b[34\x1b[5;5D"),
    ("a cancelled sequence", b"\x1b[12\x18\x1b]11\x1a"),
    ("a sequence with far too much in it", b"\x1b[1;2;3;4;5;1;2;3;4;5;1;2;3;4;5D"),
    ("a control sequence of one byte", b"\x9b1;5D"),
    ("a terminal's text of one byte", b"\x9d11;rgb:5/4/3\x07"),
    ("a control sequence of one letter", b"\xc2\x9b1;5D\xc2\x9b3;3~"),
    ("a terminal's text of one letter, ended by another", b"\xc2\x9d11;12345\xc2\x9c"),
    ("a text of one letter, ended by two", b"\xc2\x9012345\x1b\\"),
    (
        "a text with letters that begin as its end does",
        "\x1b]l5 \u{ab}5\u{bb} \u{dc}5\u{9c}".as_bytes(),
    ),
    ("a shift of one letter", b"\xc2\x8f5D"),
    ("controls of eight bits that begin nothing", b"\xc2\x85\xc2\x84"),
    ("half a letter", b"\xe4"),
    ("half a letter of four bytes", b"\xf0\x9f\x98"),
    ("bytes of no letter", b"\xff\xfe\xc0\xb1\x80"),
    ("Ctrl-S, Ctrl-Q and other control keys", b"\x13\x11\x01\x05\x16\x00\x1c\x1f"),
];

#[test]
fn nothing_that_a_terminal_says_of_itself_is_a_key() {
    for (kind, bytes) in NO_KEYS {
        assert_eq!(pressed(bytes), [], "{kind}");
        // And it swallows nothing that comes after it.
        let then = [bytes, b"4".as_slice()].concat();
        assert_eq!(pressed(&then), [Press::Key(Key::Char('4'))], "{kind}");
    }
}

#[test]
fn the_way_out_is_open_in_the_middle_of_anything() {
    for begun in ["\x1b", "\x1b[", "\x1b[12;", "\x1bO", "\x1b]11;rgb", "\x1bP1", "\x1b]0;x\x1b"] {
        let bytes = format!("{begun}\x03");
        assert_eq!(pressed(bytes.as_bytes()), [Press::Interrupt], "{begun:?}");
    }
    for begun in [&b"\xe4\xb8"[..], b"\x1b[200~quit", b"\x1b[M", b"\x1b\x1b"] {
        let bytes = [begun, b"\x03"].concat();
        assert_eq!(pressed(&bytes), [Press::Interrupt], "{begun:?}");
    }
    assert_eq!(pressed(b"\x1a\x0c"), [Press::Suspend, Press::Redraw]);
}

#[test]
fn keys_that_mean_something_are_known_in_every_spelling() {
    for (bytes, key) in [
        ("\x1b[A\x1bOA\x1b[1A\x1b[1;1A", Key::Up),
        ("\x1b[B\x1bOB", Key::Down),
        ("\x1b[C\x1bOC", Key::Right),
        ("\x1b[D\x1bOD", Key::Left),
        ("\x1b[H\x1bOH\x1b[1~\x1b[7~", Key::Home),
        ("\x1b[F\x1bOF\x1b[4~\x1b[8~", Key::End),
        ("\x1b[5~", Key::PageUp),
        ("\x1b[6~", Key::PageDown),
        ("\x1b[3~", Key::Delete),
        ("\r\n\x1bOM", Key::Enter),
        ("\x7f\x08", Key::Backspace),
        ("\t", Key::Tab),
        ("\x1b", Key::Escape),
    ] {
        let keys = keys(bytes);
        assert!(!keys.is_empty() && keys.iter().all(|k| *k == key), "{bytes:?}: {keys:?}");
    }
}

#[test]
fn wide_digits_and_those_of_other_scripts_count() {
    assert_eq!(keys("１２３４５"), letters("12345"));
    assert_eq!(keys("٣۴५৩๔"), letters("34534"));
    assert_eq!(keys("ｑｂ　Ｙ"), letters("qb Y"));
    assert_eq!(keys("³④"), letters("34"));
    // Numbers that are no digits stay what they are.
    assert_eq!(keys("Ⅴ五"), letters("Ⅴ五"));
}

#[test]
fn a_paste_of_digits_is_as_many_answers_and_nothing_else() {
    let framed = |text: &str| keys(&format!("\x1b[200~{text}\x1b[201~"));
    assert_eq!(framed("12345"), letters("12345"));
    assert_eq!(framed("1, 2; 3\r\n4\t５ quit\x1a"), letters("12345"));
    assert_eq!(framed("b\x7f\x1b[D\x1b3"), []);
    // After it keys are keys again, also where its end never came.
    assert_eq!(keys("\x1b[200~q\x1b[201~q"), letters("q"));
    let mut decoder = Decoder::default();
    for byte in "\x1b[200~quit".bytes() {
        assert_eq!(decoder.take(byte), None);
    }
    assert!(decoder.waits());
    assert_eq!(decoder.pause(), None);
    assert_eq!(decoder.take(b'q'), Some(Press::Key(Key::Char('q'))));
}

#[test]
fn half_a_letter_does_not_take_the_next_key() {
    assert_eq!(keys("质"), letters("质"));
    for half in [&b"\xe4"[..], b"\xe4\xb8", b"\xf0\x9f", b"\xc3"] {
        let then = [half, b"q"].concat();
        assert_eq!(pressed(&then), [Press::Key(Key::Char('q'))]);
        let then = [half, "é".as_bytes()].concat();
        assert_eq!(pressed(&then), [Press::Key(Key::Char('é'))]);
        let then = [half, b"\x1b[A"].concat();
        assert_eq!(pressed(&then), [Press::Key(Key::Up)]);
    }
}

#[test]
fn a_slow_line_invents_no_answer() {
    // The line pauses after the first byte: the Escape key is all that was seen, but what follows is no answer.
    for rest in ["[1;5D", "[<64;3;4M", "]11;rgb:12/34/55\x07", "O5D", "P1$r5q\x1b\\"] {
        let mut decoder = Decoder::default();
        assert_eq!(decoder.take(0x1b), None);
        assert!(decoder.waits_after_escape());
        assert_eq!(decoder.pause(), Some(Press::Key(Key::Escape)));
        assert!(!decoder.waits());
        let pressed: Vec<Press> = rest.bytes().filter_map(|b| decoder.take(b)).collect();
        assert_eq!(pressed, [], "{rest:?}");
    }
    // A person's next key is one.
    let mut decoder = Decoder::default();
    decoder.take(0x1b);
    decoder.pause();
    assert_eq!(decoder.take(b'4'), Some(Press::Key(Key::Char('4'))));
}

/// A piece of what a terminal may send, with the keys that are in it.
fn piece() -> impl Strategy<Value = (Vec<u8>, Vec<Key>)> {
    // After half a letter a control byte of eight bits could be its other half.
    let noise = (0..NO_KEYS.len())
        .prop_filter("eight bits", |at| NO_KEYS[*at].1[0] < 0x90 || NO_KEYS[*at].1[0] > 0x9f)
        .prop_map(|at| (NO_KEYS[at].1.to_vec(), Vec::new()));
    let digit = (1..=5u8).prop_map(|n| {
        let digit = char::from(b'0' + n);
        (vec![b'0' + n], vec![Key::Char(digit)])
    });
    let arrow = Just((b"\x1b[B".to_vec(), vec![Key::Down]));
    prop_oneof![4 => noise, 3 => digit, 1 => arrow]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn among_anything_else_the_keys_are_those_pressed(pieces in vec(piece(), 0..40)) {
        let bytes: Vec<u8> = pieces.iter().flat_map(|(bytes, _)| bytes.clone()).collect();
        let expected: Vec<Press> = pieces.iter().flat_map(|(_, keys)| keys.clone()).map(Press::Key).collect();
        prop_assert_eq!(pressed(&bytes), expected);
    }

    #[test]
    fn no_bytes_invent_an_answer_or_end_in_deafness(bytes in vec(any::<u8>(), 0..200)) {
        let digits = String::from_utf8_lossy(&bytes).chars().filter(|c| c.is_numeric()).count();
        let mut decoder = Decoder::default();
        let pressed: Vec<Press> = bytes.iter().filter_map(|b| decoder.take(*b)).collect();
        let answers = pressed.iter().filter(|p| matches!(p, Press::Key(Key::Char('1'..='5')))).count();
        prop_assert!(answers <= digits);
        decoder.pause();
        prop_assert!(!decoder.waits());
        prop_assert_eq!(decoder.take(b'4'), Some(Press::Key(Key::Char('4'))));
    }
}
