//! Words that mean the same in titles, and words of rank.

use std::sync::LazyLock;

use super::name::unspaced;

/// What people write for one word or another, a pair a line: employers' titles differ in these where they mean the same job. Latin titles, then
/// Russian ones, which name the place in one form or another, then Chinese ones, which part no words: theirs are meant wherever they stand.
static TABLE: &str = include_str!("../words/alike.txt");

static ALIKE: LazyLock<[Vec<(&str, &str)>; 3]> = LazyLock::new(|| {
    let mut scripts = TABLE.split("\n\n").map(|script| script.lines());
    let pairs = |lines: std::str::Lines<'static>| lines.filter_map(|line| line.split_once(" = "));
    std::array::from_fn(|_| scripts.next().into_iter().flat_map(pairs).collect())
});

/// A folded name with the words that mean the same read alike: "contact centre adviser" as "customer service representative".
pub fn alike(folded: &str) -> String {
    let [latin, cyrillic, han] = &*ALIKE;
    if folded.chars().any(unspaced) {
        let name = folded.to_owned();
        return han.iter().fold(name, |name, (written, read)| name.replace(written, read));
    }
    // "Manager, Customer Support" is a customer support manager.
    let turned = folded.split_once(", ").filter(|(head, _)| !head.contains(' '));
    let mut out = match turned {
        Some((head, rest)) if folded.is_ascii() => format!(" {rest} {head} "),
        _ => format!(" {folded} "),
    };
    for (written, read) in if folded.is_ascii() { latin } else { cyrillic } {
        if out.contains(written) {
            out = out.replace(&format!(" {written} "), &format!(" {read} "));
        }
    }
    out.trim().to_owned()
}

/// Words that say how high in a job somebody stands, or in which form they do it, and not which job it is.
const RANKS: &str = "senior sr sr. junior jr jr. associate staff principal chief deputy assistant trainee \
    interim i ii iii inbound outbound bilingual remote global regional старший младший \
    ведущий главный стажер";

/// Signs of rank and form that Chinese puts before a title without a space: senior twice, junior, chief, middle, trainee twice, part-time.
const RANK_SIGNS: [&str; 8] = ["高级", "资深", "初级", "首席", "中级", "见习", "实习", "兼职"];

/// A folded name without its words of rank; nothing where it has none, or nothing else.
pub fn without_rank(folded: &str) -> Option<String> {
    let name = folded.strip_prefix("head of ").unwrap_or(folded);
    let name = RANK_SIGNS.iter().find_map(|sign| name.strip_prefix(sign)).unwrap_or(name);
    let words: Vec<&str> =
        name.split(' ').filter(|w| !RANKS.split(' ').any(|rank| rank == *w)).collect();
    let rest = words.join(" ");
    (!rest.is_empty() && rest != folded).then_some(rest)
}
