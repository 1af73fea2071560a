//! A questionnaire.

use std::collections::HashMap;

use super::occupation::{Sound, letter, number, six};
use super::{Fields, Key, Reading, Text, whole};
use crate::finding::{Entry, Fault, Spot, Unsound};
use crate::interest::{Interest, Profile};
use crate::questionnaire::{Form, Item, Norm, Published, Questionnaire};
use crate::yaml::Node;

/// The most words that an item should have.
const LONGEST_ITEM: usize = 12;

/// Reads a questionnaire; a form's items are checked against its bank.
pub fn questionnaire(reading: &mut Reading, node: Node) -> Option<Questionnaire> {
    Fields::read(node, Entry::Questionnaire, reading, |f| {
        let id = f.need("id", Reading::id).value;
        let name = f.need("name", Reading::said).value;
        let about = f.said("about");
        let untried = f.flag("untried");
        let mut first = HashMap::new();
        let items = f.need_list("items", item);
        let items = unique(items, &mut first, f.reading);
        let retired = f.list("retired", item);
        let retired = unique(retired, &mut first, f.reading);
        let indices: HashMap<&str, usize> =
            items.iter().enumerate().map(|(index, item)| (item.id.as_str(), index)).collect();
        let forms = f.need_list("forms", |r, node, _| form(r, node, &items, &indices));
        let forms = forms_once(forms, f.reading);
        let norm = f.get("norm", norm);
        Questionnaire { id, name, about, untried, items, retired, forms, norm }
    })
}

fn norm(reading: &mut Reading, node: Node, _: Key) -> Option<Norm> {
    Fields::read(node, Entry::Norm, reading, |f| Norm {
        name: f.need("name", Reading::said).value,
        items: f.need("items", whole(1..=1000)),
        mean: f.need("mean", sound(MEAN)),
        deviation: f.need("deviation", sound(DEVIATION)),
        alpha: f.need("alpha", sound(ALPHA)),
        correlations: match f.take("correlations") {
            Some(node) => {
                let read = correlations(f.reading, node);
                f.essential(read)
            }
            None => independent(),
        },
        own: f.flag("own"),
        onet: f.get("onet", published),
    })
}

/// Reads six numbers, each of which must be sound.
fn sound(sound: Sound) -> impl FnOnce(&mut Reading, Node, Key) -> Option<Profile> {
    move |reading, node, _| six(reading, node, Some(sound))
}

/// Means lie on the answer scale; a deviation below a hundredth is none, and no reliability is perfect.
const MEAN: Sound = (Unsound::Mean, |m| (1.0..=5.0).contains(&m));
const DEVIATION: Sound = (Unsound::Deviation, |d| (0.01..=2.0).contains(&d));
const ALPHA: Sound = (Unsound::Alpha, |a| a > 0.0 && a < 1.0);

fn published(reading: &mut Reading, node: Node, _: Key) -> Option<Published> {
    Fields::read(node, Entry::Published, reading, |f| Published {
        name: f.need("name", Reading::said).value,
        items: f.need("items", whole(1..=1000)),
        mean: f.need("mean", sound(MEAN)),
        alpha: f.need("alpha", sound(ALPHA)),
    })
}

fn independent() -> [[f64; 6]; 6] {
    std::array::from_fn(|i| std::array::from_fn(|j| f64::from(u8::from(i == j))))
}

/// The fifteen pairs, each named by its two letters in the order R I A S E C.
fn correlations(reading: &mut Reading, node: Node) -> Option<[[f64; 6]; 6]> {
    const PAIRS: [&str; 15] =
        ["RI", "RA", "RS", "RE", "RC", "IA", "IS", "IE", "IC", "AS", "AE", "AC", "SE", "SC", "EC"];
    let all = node.spot;
    let unsound = |what, spot, reading: &mut Reading| {
        reading.note(Fault::UnsoundNorm(what), spot);
    };
    let matrix = Fields::read(node, Entry::Correlations, reading, |f| {
        let mut matrix = independent();
        let places = (0..6).flat_map(|i| (i + 1..6).map(move |j| (i, j)));
        for (pair, (i, j)) in PAIRS.into_iter().zip(places) {
            let (number, spot) = f.need(pair, number);
            (matrix[i][j], matrix[j][i]) = (number, number);
            if number.abs() >= 1.0 {
                unsound(Unsound::Correlation, spot, f.reading);
                f.whole = false;
            }
        }
        matrix
    })?;
    if !positive_definite(matrix) {
        unsound(Unsound::Together, all, reading);
    }
    Some(matrix)
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

fn item(reading: &mut Reading, node: Node, _: Key) -> Option<(Item, Spot)> {
    Fields::read(node, Entry::Item, reading, |f| {
        // An item that lacks a type or a text is still read, so that the forms that ask it are not at fault.
        let id = f.need("id", Reading::id);
        let interest = f.ask("type", letter).unwrap_or(Interest::R);
        let (text, own_text) = f.ask("text", Reading::said_beside).unwrap_or_default();
        let reversed = f.flag("reversed");
        let words = text.value.split_whitespace().count();
        if words > LONGEST_ITEM && f.whole {
            f.reading.note(Fault::LongItem(words), text.spot);
        }
        (Item { id: id.value, interest, text: text.value, own_text, reversed }, id.spot)
    })
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
    reading: &mut Reading,
    node: Node,
    bank: &[Item],
    indices: &HashMap<&str, usize>,
) -> Option<(Form, Spot)> {
    let before = reading.errors;
    let (id, name, asked) = Fields::read(node, Entry::Form, reading, |f| {
        let id = f.need("id", Reading::id);
        (id, f.ask_said("name"), f.need_list("items", Reading::id))
    })?;
    if RESERVED.contains(&id.value.as_str()) {
        let (entry, id, spot) = (Entry::Form, id.value.clone(), id.spot);
        reading.note(Fault::ReservedId { entry, id }, spot);
    }
    for (at, text) in asked.iter().enumerate() {
        if asked[..at].iter().any(|before| before.value == text.value) {
            reading.note(Fault::AskedTwice(text.value.clone()), text.spot);
        }
    }
    let items: Vec<usize> = asked.iter().filter_map(|text| find(text, indices, reading)).collect();
    let count = |letter: Interest| items.iter().filter(|i| bank[**i].interest == letter).count();
    let counts = Interest::ALL.map(count);
    if reading.errors == before && counts.iter().any(|n| *n != counts[0]) {
        reading.note(Fault::UnevenForm(id.value.clone()), id.spot);
    }
    let form = Form { id: id.value, name, items };
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
