//! How few questions are enough: real answer sheets answer the questionnaire's own engine, and its result is compared with the whole sheet.
//!
//! `cargo run --release -p rungs-tools --bin replay -- ANSWERS.csv QUESTIONNAIRE.yaml` reads a sheet a row, a column for each item id, answers 1 to 5. The bank is the
//! questionnaire. The adaptive forms draw an order of items for each person, as the program does; the fixed ones ask the items of each type in random
//! order. A tie for a place in the whole sheet counts as agreement. The thresholds were chosen on the even sheets, from the first on.

// A sheet that is no sheet ends the measurement at once.
#![allow(clippy::expect_used)]

use std::error::Error;
use std::path::Path;

use rand::seq::SliceRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use rungs::catalogue::interest::{Interest, Profile};
use rungs::catalogue::load::load_questionnaire;
use rungs::catalogue::questionnaire::Questionnaire;
use rungs::quiz::adaptive::{Adaptive, Settings};
use rungs::quiz::order::AskingOrder;
use rungs::quiz::{Event, Phase, Quiz, Tally};
use rungs::riasec::answers::Answer;
use rungs::riasec::care;
use rungs::riasec::certainty::Model;

const ORDERS: usize = 20;
const SEED: u64 = 48;
const SLIPS: f64 = 0.05;
const FORMS: [(&str, Settings); 3] =
    [("quick", Settings::QUICK), ("standard", Settings::STANDARD), ("strict", Settings::STRICT)];

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(answers), Some(form)) = (arguments.next(), arguments.next()) else {
        return Err("usage: replay ANSWERS.csv QUESTIONNAIRE.yaml".into());
    };
    let loaded = load_questionnaire(Path::new(&form), "en").map_err(|e| format!("{e:?}"))?;
    let questionnaire = loaded.questionnaire.ok_or("no questionnaire")?;
    let sheets = sheets(&answers, &questionnaire)?;
    println!("{} sheets, {ORDERS} random orders of items each", sheets.len());
    println!("{:<22}{:>7}{:>8}{:>11}{:>16}", "form", "items", "first", "top three", "with slips");
    let mut details = Vec::new();
    for (name, settings) in FORMS {
        let clean = adaptive(&questionnaire, &sheets, settings, 0.0);
        let slips = adaptive(&questionnaire, &sheets, settings, SLIPS);
        row(name, &clean[0], &slips[0]);
        details.push((name, clean));
    }
    for each in 2..=6 {
        let clean = fixed(&questionnaire, &sheets, each, 0.0);
        let slips = fixed(&questionnaire, &sheets, each, SLIPS);
        row(&format!("fixed, {each} a type"), &clean, &slips);
    }
    careless(&questionnaire, &sheets);
    for (at, which) in ["all sheets", "even sheets", "odd sheets"].iter().enumerate() {
        println!("\n{which}");
        for (name, found) in &details {
            detail(name, &found[at]);
        }
    }
    Ok(())
}

/// A sheet: an answer for each item of the bank.
type Sheet = Vec<u8>;

fn sheets(path: &str, questionnaire: &Questionnaire) -> Result<Vec<Sheet>, Box<dyn Error>> {
    let mut reader = csv::Reader::from_path(path)?;
    let headers = reader.headers()?.clone();
    let columns: Vec<usize> = questionnaire
        .items
        .iter()
        .map(|item| {
            headers.iter().position(|h| h == item.id).ok_or(format!("no column {}", item.id))
        })
        .collect::<Result<_, _>>()?;
    let mut sheets = Vec::new();
    for row in reader.records() {
        let row = row?;
        let sheet: Result<Sheet, _> = columns.iter().map(|c| row[*c].trim().parse()).collect();
        sheets.push(sheet?);
    }
    Ok(sheets)
}

/// Agreement with the whole sheets, summed up.
#[derive(Default)]
struct Agreement {
    runs: f64,
    items: f64,
    first: f64,
    three: f64,
    /// Runs with a letter of the top three on a single answer.
    single: f64,
    /// Questions of each run.
    lengths: Vec<usize>,
    /// Runs whose whole sheet has each letter first, alone, and those of them that found it.
    by_letter: [(f64, f64); 6],
}

impl Agreement {
    fn add(&mut self, whole: &Profile, found: [Interest; 6], items: usize) {
        self.lengths.push(items);
        let order = whole.order();
        if whole[order[0]] > whole[order[1]] {
            let row = &mut self.by_letter[order[0].index()];
            row.0 += 1.0;
            row.1 += f64::from(u8::from(found[0] == order[0]));
        }
        self.runs += 1.0;
        // At most some dozens.
        let items = items as f64;
        self.items += items;
        let lowest_in = found[..3].iter().map(|l| whole[*l]).fold(f64::MAX, f64::min);
        let highest_out = found[3..].iter().map(|l| whole[*l]).fold(f64::MIN, f64::max);
        let highest = whole.0.iter().copied().fold(f64::MIN, f64::max);
        self.first += f64::from(u8::from(whole[found[0]] >= highest));
        self.three += f64::from(u8::from(lowest_in >= highest_out));
    }
}

fn row(name: &str, clean: &Agreement, slips: &Agreement) {
    let share = |n: f64, of: f64| 100.0 * n / of;
    println!(
        "{name:<22}{:>7.1}{:>7.1}%{:>10.1}%{:>8.1}%{:>6.1}%",
        clean.items / clean.runs,
        share(clean.first, clean.runs),
        share(clean.three, clean.runs),
        share(slips.first, slips.runs),
        share(slips.three, slips.runs)
    );
}

/// How long a form took, what rested on one answer, and how often each first letter was found.
fn detail(name: &str, found: &Agreement) {
    let mut lengths = found.lengths.clone();
    lengths.sort_unstable();
    let tenth = |n: usize| lengths.get(lengths.len() * n / 10).copied().unwrap_or(0);
    let letters = Interest::ALL.into_iter().zip(found.by_letter);
    let letters: Vec<String> = letters
        .map(|(letter, (all, right))| format!("{letter} {:.0}%", 100.0 * right / all))
        .collect();
    println!(
        "{name:<10} items {:.2} ({} to {} in the middle eight tenths, half within {}), first {:.1}%, top three {:.1}%, on one answer {:.1}%, {}",
        found.items / found.runs,
        tenth(1),
        tenth(9),
        tenth(5),
        100.0 * found.first / found.runs,
        100.0 * found.three / found.runs,
        100.0 * found.single / found.runs,
        letters.join(" ")
    );
}

/// What the person of a sheet answers: the sheet's answer, or now and then any.
fn says(sheet: &Sheet, item: usize, slips: f64, random: &mut ChaCha8Rng) -> Answer {
    let number = if random.random_bool(slips) { random.random_range(1..=5) } else { sheet[item] };
    Answer::new(number).expect("sheets hold 1 to 5")
}

fn whole(questionnaire: &Questionnaire, sheet: &Sheet) -> Profile {
    let mut sums = [0.0; 6];
    for (item, answer) in questionnaire.items.iter().zip(sheet) {
        sums[item.interest.index()] += f64::from(*answer) - 1.0;
    }
    Profile(sums)
}

/// The questionnaire with its items in another order, and where each stood before.
fn shuffled(questionnaire: &Questionnaire, random: &mut ChaCha8Rng) -> (Questionnaire, Vec<usize>) {
    let mut order: Vec<usize> = (0..questionnaire.items.len()).collect();
    order.shuffle(random);
    let mut other = questionnaire.clone();
    other.items = order.iter().map(|i| questionnaire.items[*i].clone()).collect();
    (other, order)
}

/// The agreement of all sheets, of the even ones and of the odd ones.
fn adaptive(
    questionnaire: &Questionnaire,
    sheets: &[Sheet],
    settings: Settings,
    slips: f64,
) -> [Agreement; 3] {
    let mut random = ChaCha8Rng::seed_from_u64(SEED);
    let norm = questionnaire.norm.as_ref().expect("a norm");
    let model = Model::of_norm(norm).expect("a sound norm");
    let judge = Adaptive::new(model, questionnaire.bank(), settings);
    let blank = Quiz::adaptive(questionnaire, ("adaptive", settings)).expect("a bank with a norm");
    let mut agreements: [Agreement; 3] = Default::default();
    for _ in 0..ORDERS {
        for (at, sheet) in sheets.iter().enumerate() {
            let order = AskingOrder::drawn(questionnaire, random.random());
            let mut quiz = blank.clone().ordered(order);
            while let Phase::Asking(index) = quiz.phase() {
                let id = &quiz.item(index).id;
                let at = questionnaire
                    .items
                    .iter()
                    .position(|i| i.id == *id)
                    .expect("an item of the bank");
                quiz.take(Event::Answer(says(sheet, at, slips, &mut random)));
            }
            let tally = Tally::of(&quiz.points());
            let found = judge.outlook(&tally).expect("finite numbers").order();
            let bare = |l: &Interest| tally.items[l.index()] < 2;
            let single = f64::from(u8::from(found[..3].iter().any(bare)));
            for which in [0, 1 + at % 2] {
                agreements[which].add(&whole(questionnaire, sheet), found, quiz.answered());
                agreements[which].single += single;
            }
        }
    }
    agreements
}

fn fixed(questionnaire: &Questionnaire, sheets: &[Sheet], each: usize, slips: f64) -> Agreement {
    let mut random = ChaCha8Rng::seed_from_u64(SEED);
    let mut agreement = Agreement::default();
    for _ in 0..ORDERS {
        let (bank, order) = shuffled(questionnaire, &mut random);
        for sheet in sheets {
            let mut sums = [0.0; 6];
            for kind in Interest::ALL {
                let items = bank.items.iter().enumerate().filter(|(_, i)| i.interest == kind);
                for (at, _) in items.take(each) {
                    let answer = says(sheet, order[at], slips, &mut random);
                    sums[kind.index()] += f64::from(answer.points());
                }
            }
            agreement.add(&whole(questionnaire, sheet), Profile(sums).order(), 6 * each);
        }
    }
    agreement
}

/// How many sheets show two signs of carelessness, real ones and such as chance fills in.
fn careless(questionnaire: &Questionnaire, sheets: &[Sheet]) {
    let mut random = ChaCha8Rng::seed_from_u64(SEED);
    let by_chance: Vec<Sheet> = sheets
        .iter()
        .map(|sheet| sheet.iter().map(|_| random.random_range(1..=5)).collect())
        .collect();
    println!("\n{:<22}{:>10}{:>12}", "careless answers", "one sign", "two or more");
    for (name, sheets) in [("real sheets", sheets), ("uniform random", &by_chance)] {
        let signs: Vec<usize> = sheets
            .iter()
            .map(|sheet| {
                let items = questionnaire.items.iter().zip(sheet);
                let given: Vec<(Interest, f64)> =
                    items.map(|(item, a)| (item.interest, f64::from(*a) - 1.0)).collect();
                care::signs(&given, sheet, None).len()
            })
            .collect();
        #[allow(clippy::cast_precision_loss)] // Counts of sheets.
        let share = |n: usize| 100.0 * n as f64 / sheets.len() as f64;
        let one = signs.iter().filter(|n| **n == 1).count();
        let more = signs.iter().filter(|n| **n >= 2).count();
        println!("{name:<22}{:>9.1}%{:>11.1}%", share(one), share(more));
    }
}
