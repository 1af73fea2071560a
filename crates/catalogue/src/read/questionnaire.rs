//! A questionnaire.

use std::collections::HashMap;

use super::interests::letter;
use super::six::six;
use super::{Fields, Reading, Text};
use crate::finding::{Entry, Fault, Spot, Unsound};
use crate::interest::Interest;
use crate::questionnaire::{Form, Item, Norm, Published, Questionnaire};
use crate::yaml::Node;

/// The most words that an item should have.
const LONGEST_ITEM: usize = 12;

/// Reads a questionnaire; a form's items are checked against its bank.
pub fn questionnaire(node: Node, reading: &mut Reading) -> Option<Questionnaire> {
    let mut f = Fields::open(node, Entry::Questionnaire, reading)?;
    let id = f.need_id("id");
    let name = f.need_said("name");
    let about = f.said("about").unwrap_or_default().value;
    let untried = f.flag("untried");
    let items = f.need_list("items", item);
    let mut first = HashMap::new();
    let bank = unique(items, &mut first, f.reading);
    let retired = f.list("retired", item);
    let retired = unique(retired, &mut first, f.reading);
    let indices: HashMap<&str, usize> =
        bank.iter().enumerate().map(|(index, item)| (item.id.as_str(), index)).collect();
    let forms = f.need_list("forms", |node, reading| form(node, &bank, &indices, reading));
    let forms = forms_once(forms, f.reading);
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
    let mut f = Fields::open(node, Entry::Norm, reading)?;
    let name = f.need_said("name");
    let items = f.need("items").and_then(|n| f.reading.whole(&n, "items", 1..=1000));
    let mut read = |key, sound| f.need(key).and_then(|n| six(n, Some(sound), f.reading));
    let mean = read("mean", MEAN);
    let (deviation, alpha) = (read("deviation", DEVIATION), read("alpha", ALPHA));
    let correlations = match f.take("correlations") {
        Some(node) => correlations(node, f.reading),
        None => Some(independent()),
    };
    let own = f.flag("own");
    let onet = f.take("onet").and_then(|n| published(n, f.reading));
    f.close();
    Some(Norm {
        name: name?.value,
        items: items?,
        mean: mean?,
        deviation: deviation?,
        alpha: alpha?,
        correlations: correlations?,
        own,
        onet,
    })
}

/// Means lie on the answer scale; a deviation below a hundredth is none, and no reliability is perfect.
const MEAN: (Unsound, fn(f64) -> bool) = (Unsound::Mean, |m| (1.0..=5.0).contains(&m));
const DEVIATION: (Unsound, fn(f64) -> bool) = (Unsound::Deviation, |d| (0.01..=2.0).contains(&d));
const ALPHA: (Unsound, fn(f64) -> bool) = (Unsound::Alpha, |a| a > 0.0 && a < 1.0);

fn published(node: Node, reading: &mut Reading) -> Option<Published> {
    let mut f = Fields::open(node, Entry::Published, reading)?;
    let name = f.need_said("name");
    let items = f.need("items").and_then(|n| f.reading.whole(&n, "items", 1..=1000));
    let mut read = |key, sound| f.need(key).and_then(|n| six(n, Some(sound), f.reading));
    let (mean, alpha) = (read("mean", MEAN), read("alpha", ALPHA));
    f.close();
    Some(Published { name: name?.value, items: items?, mean: mean?, alpha: alpha? })
}

fn independent() -> [[f64; 6]; 6] {
    std::array::from_fn(|i| std::array::from_fn(|j| f64::from(u8::from(i == j))))
}

/// The fifteen pairs, each named by its two letters in the order R I A S E C.
fn correlations(node: Node, reading: &mut Reading) -> Option<[[f64; 6]; 6]> {
    const PAIRS: [&str; 15] =
        ["RI", "RA", "RS", "RE", "RC", "IA", "IS", "IE", "IC", "AS", "AE", "AC", "SE", "SC", "EC"];
    let all = node.spot;
    let mut f = Fields::open(node, Entry::Correlations, reading)?;
    let mut matrix = independent();
    let mut whole = true;
    for pair in PAIRS {
        let node = f.need(pair);
        let spot = node.as_ref().map_or(all, |node| node.spot);
        let number = node.and_then(|n| f.reading.number(&n, pair));
        if number.is_some_and(|number| number.abs() >= 1.0) {
            let what = Unsound::Correlation;
            f.reading.note(Fault::UnsoundNorm { what }, spot);
        }
        let mut indices = pair.chars().filter_map(Interest::from_letter).map(Interest::index);
        match (number, indices.next(), indices.next()) {
            (Some(number), Some(i), Some(j)) if number.abs() < 1.0 => {
                matrix[i][j] = number;
                matrix[j][i] = number;
            }
            _ => whole = false,
        }
    }
    f.close();
    if whole && !positive_definite(matrix) {
        let what = Unsound::Together;
        reading.note(Fault::UnsoundNorm { what }, all);
    }
    whole.then_some(matrix)
}

/// Whether correlations can all hold of one group: every pivot of the matrix is positive.
fn positive_definite(mut matrix: [[f64; 6]; 6]) -> bool {
    for pivot in 0..6 {
        if matrix[pivot][pivot] <= 1e-9 {
            return false;
        }
        for row in pivot + 1..6 {
            let above = matrix[pivot];
            let share = matrix[row][pivot] / above[pivot];
            for (cell, above) in matrix[row].iter_mut().zip(above) {
                *cell -= share * above;
            }
        }
    }
    true
}

fn item(node: Node, reading: &mut Reading) -> Option<(Item, Spot)> {
    let mut f = Fields::open(node, Entry::Item, reading)?;
    let id = f.need_id("id");
    let interest = f.need("type").and_then(|n| letter(n, f.reading));
    let text = f.need("text");
    let text = text.and_then(|node| f.reading.said_beside(node, "text"));
    let reversed = f.flag("reversed");
    f.close();
    // An item that lacks something is still read, so that the forms that ask it are not at fault.
    let id = id?;
    let nothing = Text { value: String::new(), spot: id.spot };
    let (text, own_text) = text.unwrap_or((nothing, None));
    let words = text.value.split_whitespace().count();
    if words > LONGEST_ITEM {
        reading.note(Fault::LongItem { words }, text.spot);
    }
    let item = Item {
        id: id.value,
        interest: interest.unwrap_or(Interest::R),
        text: text.value,
        own_text,
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
            let fault = Fault::DuplicateId { entry: Entry::Item, id: item.id, first: *before };
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
    indices: &HashMap<&str, usize>,
    reading: &mut Reading,
) -> Option<(Form, Spot)> {
    let before = reading.errors;
    let mut f = Fields::open(node, Entry::Form, reading)?;
    let id = f.need_id("id");
    let name = f.need_said("name");
    let asked = f.need_list("items", |node, reading| reading.id(node, "items"));
    f.close();
    let id = id?;
    if RESERVED.contains(&id.value.as_str()) {
        let (entry, id, spot) = (Entry::Form, id.value.clone(), id.spot);
        reading.note(Fault::ReservedId { entry, id }, spot);
    }
    for (at, text) in asked.iter().enumerate() {
        if asked[..at].iter().any(|before| before.value == text.value) {
            let item = text.value.clone();
            reading.note(Fault::AskedTwice { item }, text.spot);
        }
    }
    let items: Vec<usize> = asked.iter().filter_map(|text| find(text, indices, reading)).collect();
    let count = |letter: Interest| items.iter().filter(|i| bank[**i].interest == letter).count();
    let counts = Interest::ALL.map(count);
    if reading.errors == before && counts.iter().any(|n| *n != counts[0]) {
        let form = id.value.clone();
        reading.note(Fault::UnevenForm { form }, id.spot);
    }
    let form = Form { id: id.value, name: name.unwrap_or_default().value, items };
    Some((form, id.spot))
}

/// The forms that the program brings itself: those that choose their questions, and the official ones.
const RESERVED: [&str; 5] = ["adaptive", "quick", "strict", "onet-30", "onet-60"];

/// The forms; of two with one id, the second is a fault.
fn forms_once(forms: Vec<(Form, Spot)>, reading: &mut Reading) -> Vec<Form> {
    for (at, (form, spot)) in forms.iter().enumerate() {
        if let Some((_, first)) = forms[..at].iter().find(|(other, _)| other.id == form.id) {
            let (entry, id, first) = (Entry::Form, form.id.clone(), *first);
            reading.note(Fault::DuplicateId { entry, id, first }, *spot);
        }
    }
    forms.into_iter().map(|(form, _)| form).collect()
}

fn find(text: &Text, indices: &HashMap<&str, usize>, reading: &mut Reading) -> Option<usize> {
    let found = indices.get(text.value.as_str()).copied();
    if found.is_none() {
        let fault = Fault::UnknownReference {
            entry: Entry::Item,
            id: text.value.clone(),
            nearest: None,
            known: Vec::new(),
        };
        reading.note(fault, text.spot);
    }
    found
}
