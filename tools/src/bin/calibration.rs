//! How well the stated certainty of a ranking holds: predicted against observed orders, by random split halves.
//!
//! `cargo run --release -p rungs-tools --bin calibration -- ANSWERS.csv QUESTIONNAIRE.yaml` reads a sheet a row, a column for each item id, answers 1 to 5. From half the items
//! of each type it predicts which of two types has the higher sum in the other half (ties of that half dropped).
//! The same is done for the first place alone: how often the letter that is called first has the highest sum of the other half, and for pairs of
//! letters whose sums are equal in the first half.

use std::error::Error;
use std::path::Path;

use rand::SeedableRng as _;
use rand::seq::SliceRandom as _;
use rand_chacha::ChaCha8Rng;
use rungs::catalogue::interest::{Interest, Profile};
use rungs::catalogue::load::load_questionnaire;
use rungs::catalogue::questionnaire::Questionnaire;
use rungs::riasec::certainty::{Belief, DRAWS, Model, places};
use rungs::riasec::gaussian::below;

const SPLITS: usize = 20;
const SEED: u64 = 7;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(answers), Some(form)) = (arguments.next(), arguments.next()) else {
        return Err("usage: calibration ANSWERS.csv QUESTIONNAIRE.yaml".into());
    };
    let loaded = load_questionnaire(Path::new(&form), "en").map_err(|e| format!("{e:?}"))?;
    let questionnaire = loaded.questionnaire.ok_or("no questionnaire")?;
    let norm = questionnaire.norm.as_ref().ok_or("no norm")?;
    let model = Model::of_norm(norm).ok_or("the norm is not sound")?;
    let sheets = sheets(&answers, &questionnaire)?;
    let mut random = ChaCha8Rng::seed_from_u64(SEED);
    let mut ours = Table::default();
    let mut naive = Table::default();
    let mut special = Special::default();
    for _ in 0..SPLITS {
        for sheet in &sheets {
            split(sheet, &model, &mut random, &mut ours, &mut naive, &mut special);
        }
    }
    println!("{} sheets, {SPLITS} random splits each", sheets.len());
    ours.print("six types together, predicting the other half");
    naive.print("naive band");
    special.leader.print("the leader comes first in the other half");
    special.leader_pairs.print("the leader over each other letter");
    special.tied.print("pairs with equal sums, all");
    special.tied_first.print("pairs with equal sums for the first place");
    Ok(())
}

/// What is said of the first place, and of letters whose sums are equal.
#[derive(Default)]
struct Special {
    leader: Table,
    leader_pairs: Table,
    tied: Table,
    tied_first: Table,
}

impl Special {
    /// The first place: drawn as the program draws it, the other half's errors included; sheets whose other half ties for it are dropped.
    fn first(&mut self, one: &Profile, other: &[f64; 6], sums: &Belief) {
        let highest = other.iter().copied().fold(f64::MIN, f64::max);
        let at_top = other.iter().filter(|x| (highest - **x).abs() < 0.5).count();
        let order = one.order();
        // Equal leaders get no percentage.
        if at_top > 1 || (one[order[0]] - one[order[1]]).abs() < 0.5 {
            return;
        }
        let first = places(&sums.draws(DRAWS)).first;
        let leader = first.order()[0];
        let came = (highest - other[leader.index()]).abs() < 0.5;
        self.leader.add(first[leader], came);
    }

    /// A pair of letters; each is seen both ways round.
    fn pair(&mut self, one: &Profile, (a, b): (Interest, Interest), p: f64, over: bool) {
        let highest = one.0.iter().copied().fold(f64::MIN, f64::max);
        let equal = (one[a] - one[b]).abs() < 0.5;
        let first = (highest - one[a]).abs() < 0.5;
        if first && !equal {
            self.leader_pairs.add(p, over);
        }
        // Of an equal pair the way that the program thinks more probable.
        if equal && p >= 0.5 {
            self.tied.add(p, over);
            if first {
                self.tied_first.add(p, over);
            }
        }
    }
}

/// The points of a sheet, by type.
type Sheet = [Vec<u8>; 6];

fn sheets(path: &str, questionnaire: &Questionnaire) -> Result<Vec<Sheet>, Box<dyn Error>> {
    let mut reader = csv::Reader::from_path(path)?;
    let kind = |id: &str| questionnaire.items.iter().find(|item| item.id == id);
    let columns: Vec<Option<Interest>> =
        reader.headers()?.iter().map(|id| kind(id).map(|item| item.interest)).collect();
    let mut sheets = Vec::new();
    for row in reader.records() {
        let mut sheet: Sheet = Default::default();
        for (field, interest) in row?.iter().zip(&columns) {
            if let Some(interest) = interest {
                sheet[interest.index()].push(field.trim().parse::<u8>()? - 1);
            }
        }
        sheets.push(sheet);
    }
    Ok(sheets)
}

fn split(
    sheet: &Sheet,
    model: &Model,
    random: &mut ChaCha8Rng,
    ours: &mut Table,
    naive: &mut Table,
    special: &mut Special,
) {
    let (mut one, mut other) = ([0.0; 6], [0.0; 6]);
    let mut half = 0;
    for (index, answers) in sheet.iter().enumerate() {
        let mut answers = answers.clone();
        answers.shuffle(random);
        half = answers.len() / 2;
        let sum = |part: &[u8]| part.iter().map(|a| f64::from(*a)).sum::<f64>();
        one[index] = sum(&answers[..half]);
        other[index] = sum(&answers[half..2 * half]);
    }
    let items = u32::try_from(half).unwrap_or(0);
    let Some(belief) = model.belief(&Profile(one), [items; 6]) else {
        return;
    };
    let sums = belief.of_sums(model, items);
    let halves = Profile(one);
    special.first(&halves, &other, &sums);
    for a in Interest::ALL {
        for b in Interest::ALL.into_iter().filter(|b| *b != a) {
            let (x, y) = (other[a.index()], other[b.index()]);
            if (x - y).abs() < 0.5 {
                continue;
            }
            let p = sums.over(a, b);
            ours.add(p, x > y);
            special.pair(&halves, (a, b), p, x > y);
            let error = f64::from(items) * (model.error()[a.index()] + model.error()[b.index()]);
            naive.add(below((one[a.index()] - one[b.index()]) / error.sqrt()), x > y);
        }
    }
}

/// Predicted and observed orders, by tenths of the prediction.
#[derive(Default)]
struct Table {
    rows: [(f64, f64, f64); 10],
    squares: f64,
}

impl Table {
    fn add(&mut self, p: f64, happened: bool) {
        let seen = f64::from(u8::from(happened));
        // p lies between 0 and 1.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let row = &mut self.rows[((p * 10.0) as usize).min(9)];
        row.0 += 1.0;
        row.1 += p;
        row.2 += seen;
        self.squares += (p - seen).powi(2);
    }

    fn print(&self, name: &str) {
        let count: f64 = self.rows.iter().map(|row| row.0).sum();
        println!("\n{name}: Brier {:.4}", self.squares / count);
        println!("  {:>10} {:>10} {:>10} {:>8}", "predicted", "observed", "gap", "share");
        for (n, predicted, observed) in self.rows.into_iter().filter(|row| row.0 > 0.0) {
            let (p, o) = (predicted / n, observed / n);
            println!("  {p:>10.3} {o:>10.3} {:>10.3} {:>7.1}%", o - p, 100.0 * n / count);
        }
        let all = |part: fn(&(f64, f64, f64)) -> f64| self.rows.iter().map(part).sum::<f64>();
        let (p, o) = (all(|row| row.1) / count, all(|row| row.2) / count);
        println!("  all {p:>6.3} {o:>10.3} {:>10.3}", o - p);
    }
}
