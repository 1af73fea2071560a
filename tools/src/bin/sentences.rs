//! The longest sentences of the built-in texts, and how long sentences are on average.
//!
//! `cargo run -p rungs-tools --bin sentences -- 20`

use rungs::builtin;
use rungs::catalogue::role::Statement;

fn main() {
    let shown = std::env::args().nth(1).and_then(|n| n.parse().ok()).unwrap_or(20);
    let texts = texts();
    let mut sentences: Vec<(usize, &str, &str)> = texts
        .iter()
        .flat_map(|(of, text)| {
            split(text).into_iter().map(move |s| (s.split_whitespace().count(), s, of.as_str()))
        })
        .collect();
    sentences.sort_by_key(|(words, ..)| std::cmp::Reverse(*words));
    let words: usize = sentences.iter().map(|(words, ..)| words).sum();
    #[allow(clippy::cast_precision_loss)] // Some thousands of words.
    let mean = words as f64 / sentences.len() as f64;
    println!("{} texts, {} sentences, {mean:.1} words a sentence", texts.len(), sentences.len());
    for (words, sentence, of) in sentences.into_iter().take(shown) {
        println!("{words:>3}  {of}: {sentence}");
    }
}

/// The sentences of a text: a stop, then a space and a capital letter or a digit.
fn split(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, _) in text.match_indices(". ") {
        let next = text[at + 2..].chars().next();
        if next.is_some_and(|c| c.is_uppercase() || c.is_ascii_digit()) {
            sentences.push(&text[start..=at]);
            start = at + 2;
        }
    }
    sentences.push(&text[start..]);
    sentences
}

fn texts() -> Vec<(String, String)> {
    let catalogue = builtin::catalogue();
    let mut texts = Vec::new();
    let mut add = |of: &str, list: &[Statement]| {
        texts.extend(list.iter().map(|s| (of.to_owned(), s.text.clone())));
    };
    for role in &catalogue.roles {
        for list in role.statements.values() {
            add(&role.id, list);
        }
    }
    add("types", &catalogue.about_types);
    for text in &catalogue.types {
        for list in [&text.likes, &text.dislikes, &text.values, &text.reasons] {
            add("types", list);
        }
    }
    for topic in builtin::guide() {
        add(&topic.id, &topic.intro);
        for section in &topic.sections {
            add(&topic.id, &section.statements);
        }
    }
    texts.extend(catalogue.steps.iter().map(|s| ("steps".to_owned(), s.text.clone())));
    texts.extend(catalogue.skills.iter().map(|s| ("skills".to_owned(), s.text.clone())));
    texts
}
