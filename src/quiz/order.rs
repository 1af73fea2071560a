//! The order in which the items of each type are asked.
//!
//! One order for everybody would give each type the bias of the items that stand first. So each person has an order of their own: every type opens
//! with the first item of its bank, and the rest is drawn from a seed. Who goes on later goes on in the same order.

use rand::SeedableRng as _;
use rand::seq::SliceRandom as _;
use rand_chacha::ChaCha8Rng;

use crate::catalogue::questionnaire::Questionnaire;
use crate::riasec::Interest;

/// The indices of all items of a bank, those of a type in the order in which they are asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskingOrder(Vec<usize>);

impl AskingOrder {
    /// The order of the bank itself.
    pub fn of_bank(questionnaire: &Questionnaire) -> Self {
        Self((0..questionnaire.items.len()).collect())
    }

    /// An order drawn from a seed: first the opener of each type, which is the first of its items in the bank, then all others.
    pub fn drawn(questionnaire: &Questionnaire, seed: u64) -> Self {
        let items = &questionnaire.items;
        let opener = |kind: Interest| items.iter().position(|item| item.interest == kind);
        let mut order: Vec<usize> = Interest::ALL.into_iter().filter_map(opener).collect();
        let mut rest: Vec<usize> = (0..items.len()).filter(|at| !order.contains(at)).collect();
        rest.shuffle(&mut ChaCha8Rng::seed_from_u64(seed));
        order.append(&mut rest);
        Self(order)
    }

    /// An order that was kept as the ids of its items; items that it does not name come last, in the order of the bank.
    pub fn kept(questionnaire: &Questionnaire, ids: &[String]) -> Self {
        let items = &questionnaire.items;
        let index = |id: &String| items.iter().position(|item| item.id == *id);
        let mut order: Vec<usize> = Vec::with_capacity(items.len());
        for at in ids.iter().filter_map(index).chain(0..items.len()) {
            if !order.contains(&at) {
                order.push(at);
            }
        }
        Self(order)
    }

    /// The ids of the items, to be kept.
    pub fn ids(&self, questionnaire: &Questionnaire) -> Vec<String> {
        let ids = self.0.iter().map(|at| questionnaire.items[*at].id.clone());
        ids.collect()
    }

    /// The indices of the items in the bank.
    pub fn indices(&self) -> impl Iterator<Item = usize> {
        self.0.iter().copied()
    }
}
