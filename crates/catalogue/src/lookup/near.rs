//! Names that are close to what was typed: misspelt ones, and the nearest where nothing fits.

use super::{LONGEST, Named, ids_and_names};
use crate::name::{bound, close_word_for_word, distance, fold, letter_set, unspaced};

/// How many nearest things an unknown name gets.
const NEAREST: usize = 3;
/// Among how many things the nearest are looked for: where there are more, among those that have the most letters in common.
const CANDIDATES: usize = 1_000;

/// The things whose names are close to what was typed, the closest first: one, where it is clearly the closest.
pub(super) fn misspelt<'n, T: Named>(known: &'n [T], wanted: &str) -> Vec<&'n T> {
    let bound = bound(wanted.chars().count());
    if bound == 0 || wanted.chars().any(unspaced) {
        return Vec::new();
    }
    let mut name = String::new();
    let mut close: Vec<(usize, &T)> = Vec::new();
    for thing in known {
        let distances = ids_and_names(thing).filter_map(|title| {
            fold(title, &mut name);
            distance(wanted, &name, bound + 1)
                .filter(|_| !has_a_word_more(wanted, &name) && close_word_for_word(wanted, &name))
        });
        close.extend(distances.min().map(|distance| (distance, thing)));
    }
    close.sort_by_key(|(distance, _)| *distance);
    let closest = close.first().map_or(usize::MAX, |(distance, _)| *distance);
    if closest > bound {
        return Vec::new();
    }
    let near = close.into_iter().take_while(|(d, _)| *d <= closest + 1);
    near.map(|(_, thing)| thing).collect()
}

/// Whether a name is another with words before it: those are no slip of the hand.
fn has_a_word_more(wanted: &str, name: &str) -> bool {
    wanted.strip_suffix(name).is_some_and(|before| before.ends_with(' '))
}

/// The things with the nearest names, behind those that are known to be near.
pub(super) fn nearest<'n, T: Named>(known: &'n [T], wanted: &str, near: Vec<&'n T>) -> Vec<&'n T> {
    let mut candidates: Vec<&T> = known.iter().collect();
    let mut name = String::new();
    if candidates.len() > CANDIDATES {
        let typed = letter_set(wanted);
        candidates.sort_by_cached_key(|thing| {
            let differ = ids_and_names(*thing).map(|title| {
                fold(title, &mut name);
                (letter_set(&name) ^ typed).count_ones()
            });
            differ.min()
        });
        candidates.truncate(CANDIDATES);
    }
    let mut likeness = |thing: &T| {
        let all = ids_and_names(thing).map(|title| {
            fold(title, &mut name);
            if name.len() > 4 * LONGEST {
                return 0.0;
            }
            strsim::jaro_winkler(&name, wanted)
        });
        all.fold(0.0_f64, f64::max)
    };
    let mut things: Vec<(f64, &T)> = candidates.into_iter().map(|t| (likeness(t), t)).collect();
    things.sort_by(|a, b| b.0.total_cmp(&a.0));
    let like = things.into_iter().filter(|(likeness, _)| *likeness > 0.0);
    let mut all: Vec<&T> = Vec::with_capacity(NEAREST);
    for thing in near.into_iter().chain(like.map(|(_, thing)| thing)) {
        if all.len() < NEAREST && !all.iter().any(|other| other.id() == thing.id()) {
            all.push(thing);
        }
    }
    all
}
