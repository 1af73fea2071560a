//! Names in a row.

use super::Lang;
use super::common::{ListAnd, ListComma, ListOr};

/// A list of texts, whatever holds them.
pub trait Names {
    /// The texts in order.
    fn names(&self) -> Vec<&str>;
}

impl<S: AsRef<str>> Names for Vec<S> {
    fn names(&self) -> Vec<&str> {
        self.iter().map(AsRef::as_ref).collect()
    }
}

impl<S: AsRef<str>> Names for &[S] {
    fn names(&self) -> Vec<&str> {
        self.iter().map(AsRef::as_ref).collect()
    }
}

impl<S: AsRef<str>, const N: usize> Names for [S; N] {
    fn names(&self) -> Vec<&str> {
        self.iter().map(AsRef::as_ref).collect()
    }
}

/// "a, b and c".
pub fn and<S: AsRef<str>>(lang: Lang, names: &[S], out: &mut String) {
    ended(lang, names, out, |first, last| lang.say(ListAnd { first, last }));
}

/// "a, b or c".
pub fn or<S: AsRef<str>>(lang: Lang, names: &[S], out: &mut String) {
    ended(lang, names, out, |first, last| lang.say(ListOr { first, last }));
}

/// The names with a sign between them.
pub fn join<S: AsRef<str>>(names: &[S], sign: &str, out: &mut String) {
    for (index, name) in names.iter().enumerate() {
        if index > 0 {
            out.push_str(sign);
        }
        out.push_str(name.as_ref());
    }
}

fn ended<S: AsRef<str>>(
    lang: Lang,
    names: &[S],
    out: &mut String,
    last_two: impl Fn(&str, &str) -> String,
) {
    match names {
        [] => {}
        [one] => out.push_str(one.as_ref()),
        [head @ .., last] => {
            let mut first = String::new();
            join(head, &lang.say(ListComma), &mut first);
            out.push_str(&last_two(&first, last.as_ref()));
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::float_cmp)]
mod tests {
    use super::*;

    fn said(names: &[&str]) -> String {
        let mut out = String::new();
        and(Lang::En, names, &mut out);
        out
    }

    #[test]
    fn names_are_joined_by_commas_and_a_last_and() {
        assert_eq!(said(&[]), "");
        assert_eq!(said(&["one"]), "one");
        assert_eq!(said(&["one", "two"]), "one and two");
        assert_eq!(said(&["one", "two", "three"]), "one, two and three");
    }
}
