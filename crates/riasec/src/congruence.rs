//! Congruence of two three-letter codes: the indices C and M, a second opinion that can be explained letter by letter.

use super::Interest;

/// The first three letters of a code.
pub type Three = [Interest; 3];

/// The highest value of C.
pub const C_MOST: f64 = 18.0;
/// The mean of C over all pairs of codes.
pub const C_MEAN: f64 = 9.0;
/// The highest value of M.
pub const M_MOST: f64 = 28.0;
/// The mean of M over all pairs of codes.
pub const M_MEAN: f64 = 10.0;

const M_WEIGHTS: [[u8; 3]; 3] = [[22, 10, 4], [10, 5, 2], [4, 2, 1]];

/// C of Brown & Gore (1994), 0 to 18: how near the letters stand on the hexagon, place by place.
pub fn c(person: Three, role: Three) -> f64 {
    let near = |place: usize| f64::from(3 - person[place].distance(role[place]));
    3.0 * near(0) + 2.0 * near(1) + near(2)
}

/// M of Iachan (1984), 0 to 28: which letters are shared, and at which places.
pub fn m(person: Three, role: Three) -> f64 {
    let mut sum = 0.0;
    for (at, letter) in person.iter().enumerate() {
        if let Some(there) = role.iter().position(|l| l == letter) {
            sum += f64::from(M_WEIGHTS[at][there]);
        }
    }
    sum
}

/// The means of C and M over every order that ties leave open (Iachan 1990).
///
/// `person` and `role` hold letters in falling order, equal ones in one group; both need three letters.
pub fn over_ties(person: &[Vec<Interest>], role: &[Vec<Interest>]) -> Option<(f64, f64)> {
    let (people, roles) = (first_three(person), first_three(role));
    // At most 120 × 120 pairs.
    let count = Some((people.len() * roles.len()) as f64).filter(|count| *count > 0.0)?;
    let pairs = people.iter().flat_map(|p| roles.iter().map(move |r| (c(*p, *r), m(*p, *r))));
    let (c, m) = pairs.fold((0.0, 0.0), |(all_c, all_m), (c, m)| (all_c + c, all_m + m));
    Some((c / count, m / count))
}

/// Every first three letters that a ranking with ties allows, each as often as it comes up.
fn first_three(ranking: &[Vec<Interest>]) -> Vec<Three> {
    // Mostly nothing is tied.
    if let [first, second, third, ..] = ranking
        && let ([first], [second], [third]) = (&first[..], &second[..], &third[..])
    {
        return vec![[*first, *second, *third]];
    }
    let mut heads: Vec<Vec<Interest>> = vec![Vec::new()];
    for group in ranking {
        if heads[0].len() >= 3 {
            break;
        }
        let places = (3 - heads[0].len()).min(group.len());
        heads = heads
            .iter()
            .flat_map(|head| {
                arrangements(group, places)
                    .into_iter()
                    .map(move |tail| [head.as_slice(), &tail].concat())
            })
            .collect();
    }
    heads.into_iter().filter_map(|head| Three::try_from(head).ok()).collect()
}

/// Every way to choose some letters of a group in order.
fn arrangements(group: &[Interest], places: usize) -> Vec<Vec<Interest>> {
    if places == 0 {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for (at, first) in group.iter().enumerate() {
        let rest: Vec<Interest> = [&group[..at], &group[at + 1..]].concat();
        for mut tail in arrangements(&rest, places - 1) {
            tail.insert(0, *first);
            all.push(tail);
        }
    }
    all
}
