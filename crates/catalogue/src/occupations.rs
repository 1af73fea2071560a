//! The occupations of O*NET that come with the program, for roles that refer to one by its code.
//!
//! `tools/src/bin/occupations.rs` writes the table and tells how a line is made. It is taken apart only where something refers to it.

use std::sync::LazyLock;

use super::interest::Profile;
use super::name::folded;
use super::parts::Reference;
use super::role::{JobZone, Occupation, OccupationMatch};

static TABLE: &str = include_str!("../onet/occupations.txt");

/// Where titles and interest scores come from.
pub const SOURCE: &str = "O*NET 30.2";
/// Where job zones come from.
const ZONES: &str = "O*NET 29.3";

/// Signs of a line before the letters: eight of the code, the zone, twelve of the scores.
const HEAD: usize = 21;

/// The lines of the table, in order of their codes.
static LINES: LazyLock<Vec<&str>> = LazyLock::new(|| TABLE.lines().skip(1).collect());

/// What whoever shows the table must say.
pub fn attribution() -> &'static str {
    TABLE.lines().next().unwrap_or_default()
}

/// The same as a work that a catalogue rests on.
pub fn reference() -> Reference {
    Reference { name: SOURCE.to_owned(), text: attribution().to_owned() }
}

/// Every occupation, in order of the codes.
pub fn all() -> impl Iterator<Item = Occupation> {
    LINES.iter().filter_map(|line| occupation(line))
}

/// The occupation with a code such as `29-1141.00`.
pub fn find(code: &str) -> Option<Occupation> {
    let digits = digits(code)?;
    let index = LINES.binary_search_by(|line| line[..8].cmp(&digits)).ok()?;
    occupation(LINES[index])
}

/// The occupation that is most likely meant by what is no code: one whose code begins so, or whose title it is or nearly is.
pub fn nearest(wanted: &str) -> Option<Occupation> {
    let wanted: String = wanted.trim().chars().take(80).collect();
    let begun: String = wanted.chars().filter(char::is_ascii_digit).collect();
    if begun.len() >= 4 {
        // The longest beginning that any code has: the last digits are those that are mistyped.
        let ends = (4..=begun.len().min(8)).rev();
        let mut longest =
            ends.filter_map(|end| LINES.iter().find(|line| line.starts_with(&begun[..end])));
        return longest.next().and_then(|line| occupation(line));
    }
    let wanted = folded(&wanted);
    let likeness = |line: &&str| strsim::jaro_winkler(&folded(title(line)), &wanted);
    let likest = LINES.iter().map(|line| (likeness(line), line));
    let (near, line) = likest.max_by(|one, other| one.0.total_cmp(&other.0))?;
    let near = near > 0.8;
    near.then(|| occupation(line)).flatten()
}

/// The eight digits of a code; nothing for what is no code.
fn digits(code: &str) -> Option<String> {
    let shape = |(index, sign): (usize, char)| match index {
        2 => sign == '-',
        7 => sign == '.',
        _ => sign.is_ascii_digit(),
    };
    let fits = code.len() == 10 && code.chars().enumerate().all(shape);
    fits.then(|| code.chars().filter(char::is_ascii_digit).collect())
}

fn title(line: &str) -> &str {
    line.split_once(' ').map_or("", |(_, title)| title)
}

/// The occupation of a line; a test holds that every line has one.
fn occupation(line: &str) -> Option<Occupation> {
    let (head, title) = line.split_once(' ')?;
    let (numbers, letters) = head.split_at_checked(HEAD)?;
    let mut interests = [0.0; 6];
    for (index, score) in interests.iter_mut().enumerate() {
        let signs = numbers.get(9 + 2 * index..11 + 2 * index)?;
        *score = f64::from(u32::from_str_radix(signs, 36).ok()? + 100) / 100.0;
    }
    Some(Occupation {
        soc: format!("{}-{}.{}", &numbers[..2], &numbers[2..6], &numbers[6..8]),
        title: title.to_owned(),
        // Who names no more than a code says what comes nearest.
        nearness: OccupationMatch::Near,
        code: letters.to_owned(),
        interests: Profile(interests),
        source: SOURCE.to_owned(),
        job_zone: Some(JobZone { zone: numbers[8..9].parse().ok()?, source: ZONES.to_owned() }),
        wage: None,
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::float_cmp)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_an_occupation_and_is_found_by_its_code() {
        assert_eq!(all().count(), 923);
        assert_eq!(LINES.len(), 923);
        for occupation in all() {
            assert_eq!(find(&occupation.soc), Some(occupation));
        }
        let nurse = find("29-1141.00").unwrap();
        assert_eq!(nurse.title, "Registered Nurses");
        assert!(nurse.interests.0.iter().all(|score| (1.0..=7.0).contains(score)));
    }

    #[test]
    fn what_is_no_code_gets_the_nearest() {
        let near = |wanted| nearest(wanted).map(|o| o.soc);
        assert_eq!(near("29-1141"), Some("29-1141.00".to_owned()));
        assert_eq!(near("29-1141.09"), Some("29-1141.00".to_owned()));
        assert_eq!(near("registered nurse"), Some("29-1141.00".to_owned()));
        assert_eq!(near("??"), None);
    }
}
