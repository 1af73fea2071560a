//! What people call a job whose occupation has another title: O*NET's own other titles do not come with the program, a few of ours do.

use super::name::folded;

static ALSO: &str = include_str!("../onet/also.txt");

/// The codes of the occupations that are meant by words, the longest name first; a plural and the order of the words do not matter.
pub fn meant(words: &str) -> Vec<&'static str> {
    let asked = singular(words);
    let names = ALSO.lines().filter_map(|line| line.split_once(' '));
    let mut found: Vec<(usize, &str)> = names
        .flat_map(|(code, names)| names.split('|').map(move |name| (singular(name), code)))
        .filter(|(name, _)| name.iter().all(|word| asked.contains(word)))
        .map(|(name, code)| (name.len(), code))
        .collect();
    // What is named by more of the words is nearer; the sort keeps the order of the list.
    let most = found.iter().map(|(words, _)| *words).max();
    found.retain(|(words, _)| Some(*words) == most);
    let mut codes: Vec<&str> = found.into_iter().map(|(_, code)| code).collect();
    codes.dedup();
    codes
}

/// The words of a text, each without the ending of a plural.
fn singular(text: &str) -> Vec<String> {
    let text = folded(text);
    let words = text.split(|c: char| !c.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    let bare = |word: &str| match word.strip_suffix('s') {
        Some(rest) if rest.len() > 3 && !rest.ends_with('s') => rest.to_owned(),
        _ => word.to_owned(),
    };
    words.map(bare).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::occupations;

    #[test]
    fn every_code_is_that_of_an_occupation() {
        for line in ALSO.lines() {
            let code = line.split(' ').next().unwrap_or_default();
            assert!(occupations::find(code).is_some(), "{line}");
        }
    }

    #[test]
    fn what_people_say_is_found() {
        assert_eq!(meant("call centers"), ["43-4051.00"]);
        assert_eq!(meant("Team Lead, customer calls"), ["43-1011.00"]);
        assert_eq!(meant("warehouse manager"), ["11-3071.00"]);
        assert_eq!(meant("bee keeper"), [""; 0]);
    }
}
