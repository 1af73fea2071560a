//! Roles that a search has found, each with the places where the words stand.

use std::collections::HashSet;
use std::ops::Range;

use anstyle::Style;
use unicode_width::UnicodeWidthChar as _;

use super::page::{BOLD, Page};
use crate::catalogue::name::unspaced;
use crate::message::roles as say_roles;
use crate::message::search as say;
use crate::message::words;
use crate::render::Look;
use crate::view::roles::{MatchView, Order, RoleEntry, RolesView, SearchView};

/// How many texts a role shows below its title, where these show all the words.
const TEXTS: usize = 2;
/// The most texts that it shows.
const MOST_TEXTS: usize = 4;
/// The most columns of a text that are shown.
const COLUMNS: usize = 120;
/// The columns that are shown before the first word that was found.
const BEFORE: usize = 40;

/// The roles found, in the order of the document.
pub fn search(view: &RolesView, search: &SearchView, look: Look) -> String {
    let mut page = Page::new(look);
    if view.roles.is_empty() {
        page.paragraph(&say::nothing(&search.words, search.narrowed));
        return page.finish();
    }
    page.title(&say::title(&search.words));
    if search.found < search.words.len() {
        page.paragraph(&say::not_all(search.words.len(), search.found));
    }
    for role in &view.roles {
        page.gap();
        hit(&mut page, role, view.order);
    }
    page.gap();
    page.aside(&say_roles::total(view.roles.len()));
    page.finish()
}

fn hit(page: &mut Page, role: &RoleEntry, order: Order) {
    let in_title = role.matches.iter().find(|m| m.field == "title");
    let places = in_title.map_or(&[][..], |title| &title.places);
    let title = marked(role.title, places, Style::new());
    let last = match (order, role.wage) {
        (Order::Pay, Some(wage)) => {
            say_roles::pay(wage, role.nearness.map_or("", words::nearness_short))
        }
        (Order::Pay, None) => say_roles::NO_PAY.to_owned(),
        _ => role.level_name.to_owned(),
    };
    page.run_on(0, &format!("{BOLD}{title}{BOLD:#} · {last}"));
    let texts: Vec<&MatchView> = role.matches.iter().filter(|m| m.field != "title").collect();
    let shown = telling(&texts, in_title);
    for text in &shown {
        let field = say::field(text.field);
        page.run_on(
            2,
            &format!("{field}: {}", excerpt(&text.text, &text.places)),
        );
    }
    if texts.len() > shown.len() {
        page.indented_aside(2, &say::more(texts.len() - shown.len()));
    }
}

/// Some of the texts, in their order: first those with words of the search that nothing before them has.
fn telling<'m, 'c>(
    texts: &[&'m MatchView<'c>],
    title: Option<&MatchView>,
) -> Vec<&'m MatchView<'c>> {
    let mut seen: HashSet<usize> = title.iter().flat_map(|t| &t.terms).copied().collect();
    let news = texts.iter().map(|text| {
        let before = seen.len();
        seen.extend(&text.terms);
        seen.len() > before
    });
    let news: Vec<bool> = news.collect();
    let room = news.iter().filter(|new| **new).count();
    let mut places: Vec<usize> = (0..texts.len()).collect();
    places.sort_by_key(|place| !news[*place]);
    places.truncate(room.clamp(TEXTS, MOST_TEXTS));
    places.sort_unstable();
    places.into_iter().map(|place| texts[place]).collect()
}

/// A text with stars around the words that were found, in a style where the terminal can.
fn marked(text: &str, places: &[Range<usize>], style: Style) -> String {
    let mut out = String::new();
    let mut end = 0;
    for place in places {
        let word = &text[place.clone()];
        out.push_str(&text[end..place.start]);
        out.push_str(&format!("*{style}{word}{style:#}*"));
        end = place.end;
    }
    out.push_str(&text[end..]);
    out
}

/// A text, or the part of a long one around the first words that were found, with these marked.
fn excerpt(text: &str, places: &[Range<usize>]) -> String {
    let (start, end) = window(text, places.first().map_or(0, |place| place.start));
    let inside = places.iter().filter(|p| start <= p.start && p.end <= end);
    let inside: Vec<_> = inside.map(|p| p.start - start..p.end - start).collect();
    let before = if start > 0 { "… " } else { "" };
    let after = if end < text.len() { " …" } else { "" };
    let shown = marked(&text[start..end], &inside, BOLD);
    format!("{before}{}{after}", shown.trim_end())
}

/// Which bytes of a text to show where a word stands at a byte: all, or whole words with some before it.
fn window(text: &str, word: usize) -> (usize, usize) {
    let cuts = cuts(text);
    let columns = |at: usize| {
        let cut = cuts.iter().rev().find(|(byte, _)| *byte <= at);
        cut.map_or(0, |(_, column)| *column)
    };
    let whole = columns(text.len()) <= COLUMNS;
    let earliest = columns(word).saturating_sub(BEFORE);
    let start = cuts.iter().find(|(_, column)| whole || *column >= earliest);
    let (start, column) = start.copied().unwrap_or_default();
    let fits = |cut: &&(usize, usize)| cut.0 > word && cut.1 <= column + COLUMNS;
    let end = cuts.iter().rev().find(fits).map_or(text.len(), |cut| cut.0);
    (start, end)
}

/// Where a text may be cut, as byte and column: before words, and before each letter of a script without spaces.
fn cuts(text: &str) -> Vec<(usize, usize)> {
    let mut cuts = vec![(0, 0)];
    let (mut column, mut before) = (0, ' ');
    for (byte, letter) in text.char_indices() {
        let joined = !before.is_whitespace() && !unspaced(letter);
        if byte > 0 && !joined && !letter.is_whitespace() {
            cuts.push((byte, column));
        }
        column += letter.width().unwrap_or(0);
        before = letter;
    }
    cuts.push((text.len(), column));
    cuts
}
