//! Why a role fits a person as it does.

use super::page::{ACCENT, BOLD, DIM, Page};
use crate::catalogue::interest::Interest;
use crate::message::quiz::ANSWERS;
use crate::message::{explain as say, result, role, words};
use crate::render::Look;
use crate::view::explain::{AnswerView, ExplainView, NextTierView, SecondOpinionView};

/// Below this width the sides of a product stand on a line without a bar.
const BARS: usize = 70;
/// Columns of the longest bar.
const ROOM: f64 = 20.0;

/// The explanation as text.
pub fn explain(view: &ExplainView, look: Look) -> String {
    let mut page = Page::new(look);
    page.title(&say::title(view.title));
    page.gap();
    fit(&mut page, view);
    products(&mut page, view);
    letters(&mut page, view);
    answers(&mut page, view);
    next(&mut page, view);
    second(&mut page, view);
    page.heading(result::LIMITS);
    if let Some(form) = view.form.as_ref().filter(|f| !f.about.is_empty()) {
        page.bullet(2, &form.about);
    }
    for claim in result::CLAIMS {
        page.bullet(2, claim);
    }
    page.gap();
    page.paragraph(&say::onward(view.role));
    page.finish()
}

fn fit(page: &mut Page, view: &ExplainView) {
    let fit = say::fit(words::tier(view.tier), view.r);
    page.paragraph(&format!("{BOLD}{fit}{BOLD:#}"));
    page.paragraph(&say::tiers(view.tiers.best, view.tiers.great));
    if let Some(kept) = view.keeps_tier {
        page.paragraph(&result::keeps_tier(words::tier(view.tier), kept));
    }
    page.aside(result::WHAT_R_SAYS);
    page.gap();
    match (&view.form, &view.result) {
        (Some(form), Some(id)) => {
            page.paragraph(&say::from_result(id, &form.id, form.questions));
            if let Some(bank) = form.estimated_for {
                page.aside(&result::estimated(form.questions, bank));
            }
            if form.signs.len() > 1 {
                page.paragraph(&result::careless(&form.signs));
            }
        }
        _ if view.given == "code" => {
            page.paragraph(say::FROM_CODE);
            page.aside(result::STAND_INS);
        }
        _ => page.paragraph(say::FROM_SCORES),
    }
    page.paragraph(&result::code(&view.code));
    if view.code.contains('=') {
        page.aside(result::TIES);
    }
}

fn products(page: &mut Page, view: &ExplainView) {
    page.heading(say::PRODUCTS);
    page.aside(say::HOW_PRODUCTS);
    let mut shares: Vec<(Interest, f64)> = view
        .why
        .products
        .iter()
        .map(|(i, share)| (*i, *share))
        .collect();
    shares.sort_by(|a, b| b.1.total_cmp(&a.1));
    let longest = shares
        .iter()
        .map(|(_, share)| share.abs())
        .fold(0.0, f64::max);
    let look = page.look();
    for (letter, share) in shares {
        let name = words::interest(letter);
        let sides = say::sides(view.person[&letter], view.profile[&letter]);
        let number = say::signed(share);
        if look.plain || look.width < BARS {
            page.run_on(2, &format!("{name}: {number} ({sides})"));
        } else {
            let bar = bar(share, longest);
            page.raw(&format!(
                "  {name:<14}{number:>6}  {bar}  {DIM}{sides}{DIM:#}"
            ));
        }
    }
    let sum = say::thousandths(view.r);
    if look.plain || look.width < BARS {
        page.run_on(2, &format!("{}: {sum}", say::SUM));
    } else {
        page.raw(&format!("  {BOLD}{:<14}{sum:>6}{BOLD:#}", say::SUM));
    }
}

/// A bar of full blocks for what adds, of light ones for what takes away, in a field of one width.
fn bar(share: f64, longest: f64) -> String {
    let sign = if share < 0.0 { "░" } else { "█" };
    // A part of a few dozen columns.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let (length, room) = (
        (ROOM * share.abs() / longest.max(f64::MIN_POSITIVE)).round() as usize,
        ROOM as usize,
    );
    let rest = " ".repeat(room.saturating_sub(length));
    format!("{ACCENT}{}{ACCENT:#}{rest}", sign.repeat(length.min(room)))
}

fn letters(page: &mut Page, view: &ExplainView) {
    page.heading(say::LETTERS);
    let why = &view.why;
    let text = if why.met.is_empty() {
        say::all_missed(&why.missed)
    } else {
        result::why(&why.met, &why.missed, view.basis)
    };
    page.bullet(2, &text);
    let means = view.congruence;
    match (view.why.c, view.why.m) {
        (Some(c), Some(m)) => {
            page.bullet(2, &say::congruence("C", c, means.c_most, means.c_mean));
            page.bullet(2, &say::congruence("M", m, means.m_most, means.m_mean));
        }
        _ => page.bullet(2, say::NO_CONGRUENCE),
    }
}

fn answers(page: &mut Page, view: &ExplainView) {
    let Some(answers) = &view.answers else {
        return;
    };
    page.heading(say::ANSWERS);
    page.aside(say::HOW_ANSWERS);
    for (heading, none, list) in [
        (say::RAISED, say::NONE_RAISED, &answers.raised),
        (say::LOWERED, say::NONE_LOWERED, &answers.lowered),
    ] {
        if list.is_empty() {
            page.indented(2, none);
            continue;
        }
        page.indented(2, &format!("{BOLD}{heading}{BOLD:#}"));
        for answer in list {
            page.bullet(4, &self::answer(answer));
        }
    }
}

fn answer(answer: &AnswerView) -> String {
    let item = match &answer.text {
        Some(text) => format!("\"{text}\""),
        None => say::numbered(&answer.item),
    };
    let words = ANSWERS[usize::from(answer.answer.clamp(1, 5)) - 1];
    say::answer(answer.change, &item, answer.letter, words)
}

fn next(page: &mut Page, view: &ExplainView) {
    let Some(next) = &view.next_tier else {
        page.heading(say::next(view.tier));
        page.indented(2, say::HIGHEST);
        return;
    };
    page.heading(say::next(next.tier));
    match &next.changes {
        None => page.indented(2, say::NEEDS_SCORES),
        Some(changes) if changes.is_empty() => {
            let known = view.scores.values().all(|score| score.most.is_some());
            page.indented(2, &say::no_change(next.from, known));
        }
        Some(_) => changes(page, view, next),
    }
}

fn changes(page: &mut Page, view: &ExplainView, next: &NextTierView) {
    page.paragraph(&say::any_of(next.from));
    let raw = || view.scores.values().map(|score| score.raw);
    let range = raw().fold(f64::MIN, f64::max) - raw().fold(f64::MAX, f64::min);
    for change in next.changes.iter().flatten() {
        let now = view.scores[&change.letter];
        let range = now.most.unwrap_or(range);
        let text = say::change(change.letter, now.raw, change.score, range, now.most);
        page.bullet(2, &text);
    }
    page.aside(say::NO_GOAL);
}

fn second(page: &mut Page, view: &ExplainView) {
    page.heading(say::SECOND);
    match &view.second_opinion {
        None => page.indented(2, role::NO_OCCUPATION),
        Some(second) => opinion(page, view, second),
    }
}

fn opinion(page: &mut Page, view: &ExplainView, second: &SecondOpinionView) {
    let nearness = words::nearness(second.nearness);
    let tier = words::tier(second.tier);
    if second.agrees {
        let text = say::agrees(second.source, second.title, nearness, tier, second.r);
        page.bullet(2, &text);
    } else {
        let fits = [tier, words::tier(view.tier)];
        let r = [second.r, view.r];
        let text = say::disagrees(second.source, second.title, nearness, fits, r);
        page.bullet(2, &text);
        if let Some(basis) = view.basis.filter(|_| !view.types.is_empty()) {
            let types = words::interests(&view.types);
            let basis = words::interests_basis(basis);
            page.bullet(
                2,
                &say::two_codes(second.source, second.code, &types, basis),
            );
        }
    }
    if second.share > 0.0 {
        page.bullet(2, &say::share(second.share));
    }
}
