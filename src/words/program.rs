//! Saying a message: one reader for the programs that `build/code.rs` writes, one file of them a language.
//!
//! A program is a row of steps; a text stands in the language's pool, named by start (three bytes) and length (two), the lowest byte first:
//!
//! | step | what follows |
//! |---|---|
//! | 1 text | the text |
//! | 2 say | argument, how, digits |
//! | 3 list | argument, how, message for each (two bytes), sign between |
//! | 4 select | argument, how many cases; of each: what it asks for, a number (two bytes), length (two bytes), steps |
//! | 5 options | nothing: the options of a command that the message names |

use super::list::{self, Names};
use super::number::{self, Plural};
use super::options;
use super::{Lang, words};

/// The message that words no thing of a list: the things are words.
const BARE: usize = 0xFFFF;

/// The programs of a language, and the texts that they say.
pub struct Words {
    /// Where each program begins, four bytes each, and one more for where the last ends; then the programs.
    pub code: &'static [u8],
    /// The texts.
    pub text: &'static str,
}

/// A fact that a message takes.
#[derive(Clone, Copy)]
pub enum Value<'v> {
    Text(&'v str),
    Count(usize),
    /// A number with a fraction.
    Number(f64),
    Names(&'v dyn Names),
    Flag(bool),
    /// A value of an enum by its number.
    Fact(u8),
    /// Values of an enum.
    Facts(&'v [u8]),
    /// Nothing, where something may be missing.
    Missing,
}

/// Says a message in a language.
pub fn write(lang: Lang, message: usize, values: &[Value], out: &mut String) {
    let words = words(lang);
    run(lang, &words, words.program(message), values, out);
}

/// The text of a message that takes no argument.
pub fn text(lang: Lang, message: usize) -> &'static str {
    let words = words(lang);
    let mut steps = words.program(message);
    // A message without a word has no step.
    steps.next().map_or("", |_| steps.text(&words))
}

impl Words {
    fn program(&self, message: usize) -> Steps {
        let mut starts = Steps(&self.code[4 * message..]);
        let (from, to) = (starts.number(4), starts.number(4));
        Steps(&self.code[from..to])
    }
}

fn run(lang: Lang, words: &Words, mut steps: Steps, values: &[Value], out: &mut String) {
    while let Some(step) = steps.next() {
        match step {
            1 => out.push_str(steps.text(words)),
            2 => {
                let value = values[steps.number(1)];
                say(lang, value, steps.number(1), steps.number(1), out);
            }
            3 => {
                let value = values[steps.number(1)];
                let (how, each) = (steps.number(1), steps.number(2));
                listed(lang, value, how, each, steps.text(words), out);
            }
            5 => options::write(out),
            _ => {
                let value = values[steps.number(1)];
                let mut open = true;
                for _ in 0..steps.number(1) {
                    let (asks, number) = (steps.number(1), steps.number(2));
                    let length = steps.number(2);
                    let body = steps.bytes(length);
                    if open && fits(lang, asks, number, value) {
                        open = false;
                        run(lang, words, Steps(body), values, out);
                    }
                }
            }
        }
    }
}

fn say(lang: Lang, value: Value, how: usize, digits: usize, out: &mut String) {
    match (value, how) {
        (Value::Text(day), 1) => number::day(lang, day, out),
        (Value::Text(text), _) => out.push_str(text),
        (Value::Count(count), _) => number::count(lang, count, out),
        (Value::Number(share), 1) => number::percent(lang, share, out),
        (Value::Number(r), 2) => number::correlation(lang, r, digits, out),
        (Value::Number(of_r), 3) => number::share(lang, of_r, out),
        (Value::Number(number), 4) => number::exact(lang, number, out),
        (Value::Number(number), 5) => number::score(lang, number, out),
        (Value::Number(number), _) => number::decimal(lang, number, digits, out),
        // The script that wrote the program let nothing else through.
        _ => {}
    }
}

fn listed(lang: Lang, value: Value, how: usize, each: usize, sign: &str, out: &mut String) {
    let worded: Vec<String>;
    let names: Vec<&str> = match value {
        Value::Names(names) => names.names(),
        Value::Facts(facts) if each != BARE => {
            let say = |fact: &u8| {
                let mut word = String::new();
                write(lang, each, &[Value::Fact(*fact)], &mut word);
                word
            };
            worded = facts.iter().map(say).collect();
            worded.iter().map(String::as_str).collect()
        }
        _ => Vec::new(),
    };
    match how {
        0 => list::and(lang, &names, out),
        1 => list::or(lang, &names, out),
        _ => list::join(&names, sign, out),
    }
}

/// Whether a case of a selector is the one for a value.
fn fits(lang: Lang, asks: usize, number: usize, value: Value) -> bool {
    match (asks, value) {
        (0, _) => true,
        (1, Value::Count(count)) => count == number,
        (2, Value::Count(count)) => plural(number) == number::plural(lang, count),
        (3, Value::Fact(fact)) => usize::from(fact) == number,
        (3, Value::Flag(flag)) => usize::from(flag) == number,
        (4, value) => !matches!(value, Value::Missing),
        (5, value) => matches!(value, Value::Missing),
        _ => false,
    }
}

/// The plural forms in the order of `build/argument.rs`.
fn plural(number: usize) -> Plural {
    match number {
        0 => Plural::ZERO,
        1 => Plural::ONE,
        2 => Plural::TWO,
        3 => Plural::FEW,
        4 => Plural::MANY,
        _ => Plural::OTHER,
    }
}

/// The steps that are left of a program.
struct Steps(&'static [u8]);

impl Steps {
    fn bytes(&mut self, length: usize) -> &'static [u8] {
        let (head, rest) = self.0.split_at(length);
        self.0 = rest;
        head
    }

    fn number(&mut self, bytes: usize) -> usize {
        let bytes = self.bytes(bytes).iter().rev();
        bytes.fold(0, |number, byte| number << 8 | usize::from(*byte))
    }

    fn text(&mut self, words: &Words) -> &'static str {
        let (start, length) = (self.number(3), self.number(2));
        &words.text[start..start + length]
    }
}

impl Iterator for Steps {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }
}
