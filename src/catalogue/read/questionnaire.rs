//! A questionnaire.

use std::collections::HashMap;

use super::role::{letter, profile};
use super::{Fields, Reading, Text};
use crate::catalogue::finding::{Entry, Fault, Spot};
use crate::catalogue::interest::{Interest, Profile};
use crate::catalogue::questionnaire::{Form, Item, Norm, Published, Questionnaire};
use crate::catalogue::yaml::Node;

/// The most words that an item should have.
const LONGEST_ITEM: usize = 12;

/// Reads a questionnaire; a form's items are checked against its bank.
pub fn questionnaire(node: Node, reading: &mut Reading) -> Option<Questionnaire> {
    let mut f = Fields::open(node, Entry::Questionnaire, reading)?;
    let id = f.need_id("id");
    let name = f.need_said("name");
    let about = f.said("about").unwrap_or_default().value;
    let untried = f.flag("untried");
    let items = match f.need("items") {
        Some(node) => f.reading.list(node, "items", item),
        None => Vec::new(),
    };
    let mut first = HashMap::new();
    let bank = unique(items, &mut first, f.reading);
    let retired = f.list("retired", item);
    let retired = unique(retired, &mut first, f.reading);
    let places: HashMap<&str, usize> = bank
        .iter()
        .enumerate()
        .map(|(place, item)| (item.id.as_str(), place))
        .collect();
    let forms = f.list("forms", |node, reading| form(node, &bank, &places, reading));
    let norm = f.take("norm").and_then(|n| norm(n, f.reading));
    f.close();
    Some(Questionnaire {
        id: id?.value,
        name: name?.value,
        about,
        untried,
        items: bank,
        retired,
        forms,
        norm,
    })
}

fn norm(node: Node, reading: &mut Reading) -> Option<Norm> {
    let spot = node.spot;
    let mut f = Fields::open(node, Entry::Norm, reading)?;
    let name = f.need_said("name");
    let items = f
        .need("items")
        .and_then(|n| f.reading.whole(&n, "items", 1..=1000));
    let mut six = |key| f.need(key).and_then(|n| profile(n, f.reading));
    let (mean, deviation, alpha) = (six("mean"), six("deviation"), six("alpha"));
    let correlations = match f.take("correlations") {
        Some(node) => correlations(node, f.reading),
        None => Some(independent()),
    };
    let own = f.flag("own");
    let onet = f.take("onet").and_then(|n| published(n, f.reading));
    f.close();
    let norm = Norm {
        name: name?.value,
        items: items?,
        mean: mean?,
        deviation: deviation?,
        alpha: alpha?,
        correlations: correlations?,
        own,
        onet,
    };
    let means = |p: &Profile| p.0.iter().all(|m| (1.0..=5.0).contains(m));
    let alphas = |p: &Profile| p.0.iter().all(|a| *a > 0.0 && *a < 1.0);
    let onet = norm.onet.as_ref();
    let sound = means(&norm.mean)
        && onet.is_none_or(|onet| means(&onet.mean) && alphas(&onet.alpha))
        && norm.deviation.0.iter().all(|d| *d > 0.0 && *d <= 2.0)
        && alphas(&norm.alpha);
    if !sound {
        reading.note(Fault::UnsoundNorm, spot);
    }
    Some(norm)
}

fn published(node: Node, reading: &mut Reading) -> Option<Published> {
    let mut f = Fields::open(node, Entry::Published, reading)?;
    let name = f.need_said("name");
    let items = f
        .need("items")
        .and_then(|n| f.reading.whole(&n, "items", 1..=1000));
    let mut six = |key| f.need(key).and_then(|n| profile(n, f.reading));
    let (mean, alpha) = (six("mean"), six("alpha"));
    f.close();
    Some(Published {
        name: name?.value,
        items: items?,
        mean: mean?,
        alpha: alpha?,
    })
}

fn independent() -> [[f64; 6]; 6] {
    std::array::from_fn(|i| std::array::from_fn(|j| f64::from(u8::from(i == j))))
}

/// The fifteen pairs, each named by its two letters in the order R I A S E C.
fn correlations(node: Node, reading: &mut Reading) -> Option<[[f64; 6]; 6]> {
    const PAIRS: [&str; 15] = [
        "RI", "RA", "RS", "RE", "RC", "IA", "IS", "IE", "IC", "AS", "AE", "AC", "SE", "SC", "EC",
    ];
    let mut f = Fields::open(node, Entry::Correlations, reading)?;
    let mut matrix = independent();
    let mut whole = true;
    for pair in PAIRS {
        let number = f.need(pair).and_then(|n| f.reading.number(&n, pair));
        let mut places = pair
            .chars()
            .filter_map(Interest::from_letter)
            .map(Interest::place);
        match (number, places.next(), places.next()) {
            (Some(number), Some(i), Some(j)) if number.abs() < 1.0 => {
                matrix[i][j] = number;
                matrix[j][i] = number;
            }
            _ => whole = false,
        }
    }
    f.close();
    whole.then_some(matrix)
}

fn item(node: Node, reading: &mut Reading) -> Option<(Item, Spot)> {
    let mut f = Fields::open(node, Entry::Item, reading)?;
    let id = f.need_id("id");
    let interest = f.need("type").and_then(|n| letter(n, f.reading));
    let text = f.need_said("text");
    let reversed = f.flag("reversed");
    f.close();
    let (id, text) = (id?, text?);
    let words = text.value.split_whitespace().count();
    if words > LONGEST_ITEM {
        reading.note(Fault::LongItem { words }, text.spot);
    }
    let item = Item {
        id: id.value,
        interest: interest?,
        text: text.value,
        reversed,
    };
    Some((item, id.spot))
}

/// The items whose ids are new; `first` says where each id stands.
fn unique(
    items: Vec<(Item, Spot)>,
    first: &mut HashMap<String, Spot>,
    reading: &mut Reading,
) -> Vec<Item> {
    let mut bank = Vec::with_capacity(items.len());
    for (item, spot) in items {
        if let Some(before) = first.get(&item.id) {
            let fault = Fault::DuplicateId {
                entry: Entry::Item,
                id: item.id,
                first: *before,
            };
            reading.note(fault, spot);
            continue;
        }
        first.insert(item.id.clone(), spot);
        bank.push(item);
    }
    bank
}

fn form(
    node: Node,
    bank: &[Item],
    places: &HashMap<&str, usize>,
    reading: &mut Reading,
) -> Option<Form> {
    let mut f = Fields::open(node, Entry::Form, reading)?;
    let id = f.need_id("id");
    let name = f.need_said("name");
    let asked = f.ids("items");
    f.close();
    let id = id?;
    let items: Vec<usize> = asked
        .iter()
        .filter_map(|text| place(text, places, reading))
        .collect();
    let count = |letter: Interest| {
        items
            .iter()
            .filter(|i| bank[**i].interest == letter)
            .count()
    };
    let counts = Interest::ALL.map(count);
    if counts.iter().any(|n| *n != counts[0]) {
        let form = id.value.clone();
        reading.note(Fault::UnevenForm { form }, id.spot);
    }
    Some(Form {
        id: id.value,
        name: name?.value,
        items,
    })
}

fn place(text: &Text, places: &HashMap<&str, usize>, reading: &mut Reading) -> Option<usize> {
    let found = places.get(text.value.as_str()).copied();
    if found.is_none() {
        let fault = Fault::UnknownReference {
            entry: Entry::Item,
            id: text.value.clone(),
            nearest: None,
        };
        reading.note(fault, text.spot);
    }
    found
}
