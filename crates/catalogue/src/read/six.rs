//! Six numbers by letter.

use super::{Fields, Reading};
use crate::finding::{Entry, Fault, Unsound};
use crate::interest::Profile;
use crate::yaml::Node;

/// Six numbers by letter, all needed.
pub fn profile(node: Node, reading: &mut Reading) -> Option<Profile> {
    six(node, None, reading)
}

/// What a number must be, and what is said of one that is not.
type Sound = (Unsound, fn(f64) -> bool);

/// Six numbers by letter, all needed, each of which must be sound.
pub fn six(node: Node, sound: Option<Sound>, reading: &mut Reading) -> Option<Profile> {
    let mut f = Fields::open(node, Entry::Profile, reading)?;
    let mut numbers = [0.0; 6];
    let mut whole = true;
    for (index, key) in ["R", "I", "A", "S", "E", "C"].into_iter().enumerate() {
        let Some(node) = f.need(key) else {
            whole = false;
            continue;
        };
        match f.reading.number(&node, key) {
            Some(number) => numbers[index] = number,
            None => whole = false,
        }
        if let Some((what, sound)) = sound
            && whole
            && !sound(numbers[index])
        {
            f.reading.note(Fault::UnsoundNorm { what }, node.spot);
        }
    }
    f.close();
    whole.then_some(Profile(numbers))
}
