//! In which order the levels of a table stand: its next roles say it, then the numbers in the names, then the rows.

/// The indices of levels in their order by what their names say alone: numbers by size where the names differ in nothing else, others as they
/// first stand.
pub fn by_names(names: &[String]) -> Vec<usize> {
    let mut indices: Vec<usize> = (0..names.len()).collect();
    let parts: Vec<(String, Vec<f64>)> = names.iter().map(|name| apart(name)).collect();
    let alike = parts.windows(2).all(|two| two[0].0 == two[1].0);
    if alike && parts.iter().all(|(_, numbers)| !numbers.is_empty()) {
        indices.sort_by(|a, b| {
            let (a, b) = (&parts[*a].1, &parts[*b].1);
            let pairs = a.iter().zip(b).map(|(a, b)| a.total_cmp(b));
            pairs.fold(std::cmp::Ordering::Equal, std::cmp::Ordering::then)
        });
    }
    indices
}

/// A name without its numbers, and the numbers.
fn apart(name: &str) -> (String, Vec<f64>) {
    let (mut rest, mut numbers, mut digits) = (String::new(), Vec::new(), String::new());
    for sign in name.chars().chain(['\n']) {
        let point = sign == '.' && !digits.is_empty();
        if sign.is_ascii_digit() || point {
            digits.push(sign);
        } else {
            if let Ok(number) = digits.trim_end_matches('.').parse() {
                numbers.push(number);
                rest.push('0');
            }
            digits.clear();
            rest.push(sign);
        }
    }
    (rest, numbers)
}

/// Levels in their order, from the lowest.
pub struct Order {
    /// The level at each rank.
    pub levels: Vec<usize>,
    /// Whether they stood the other way round.
    pub turned: bool,
}

/// The levels so that every step leads up, where that can be; `steps` lead from a level to another. Where most steps lead down in the order
/// that was given, that order is turned round; where steps lead in a circle nothing more is done.
pub fn lifted(mut levels: Vec<usize>, steps: &[(usize, usize)]) -> Order {
    let rank = |levels: &[usize], level| levels.iter().position(|known| *known == level);
    let up = |(from, to): &&(usize, usize)| rank(&levels, *from) < rank(&levels, *to);
    let rising = steps.iter().filter(up).count();
    let turned = 2 * rising < steps.len();
    if turned {
        levels.reverse();
    }
    let mut left = levels.clone();
    let mut sorted = Vec::with_capacity(left.len());
    while let Some(index) = left.iter().position(|level| {
        let below = |(from, to): &(usize, usize)| to == level && left.contains(from);
        !steps.iter().any(below)
    }) {
        sorted.push(left.remove(index));
    }
    if left.is_empty() {
        levels = sorted;
    }
    Order { levels, turned }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(names: &[&str]) -> Vec<usize> {
        by_names(&names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn numbers_go_by_size_where_the_names_are_else_alike() {
        assert_eq!(names(&["Stufe 1", "Stufe 10", "Stufe 2"]), [0, 2, 1]);
        assert_eq!(names(&["10", "9", "2.5"]), [2, 1, 0]);
        assert_eq!(names(&["E13a", "E9a"]), [1, 0]);
        assert_eq!(names(&["Senior", "Level 1"]), [0, 1]);
    }

    #[test]
    fn what_is_pointed_to_stands_higher() {
        let order = lifted(vec![0, 1], &[(1, 0)]);
        assert_eq!((order.levels, order.turned), (vec![1, 0], true));
        let order = lifted(vec![0, 1, 2, 3], &[(3, 2), (2, 1)]);
        assert_eq!((order.levels, order.turned), (vec![3, 2, 1, 0], true));
        // One row that stands in the wrong place turns nothing else.
        let order = lifted(vec![0, 1, 2], &[(0, 2), (2, 1), (0, 1)]);
        assert_eq!((order.levels, order.turned), (vec![0, 2, 1], false));
        // A circle says nothing.
        let order = lifted(vec![0, 1], &[(0, 1), (1, 0)]);
        assert_eq!((order.levels, order.turned), (vec![0, 1], false));
    }
}
