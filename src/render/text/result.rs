//! The result page.

use super::page::{ACCENT, BOLD, DIM, Page};
use super::role::{topics, with_sources};
use crate::catalogue::interest::Interest;
use crate::message::result as say;
use crate::message::words;
use crate::render::Look;
use crate::riasec::fit::Tier;
use crate::view::result::{CertaintyView, RecommendationView, ResultView, ScoreView};

/// How many roles are shown with their reasons; the rest follow by title.
const SHOWN: usize = 5;
/// How many steps are shown.
const STEPS: usize = 7;
/// How many steps of each stage are shown to a person who is new to the field.
const STEPS_OF_STAGE: usize = 3;
/// How many statements tell what a type likes.
const LIKES: usize = 2;

/// The result as text.
pub fn result(view: &ResultView, look: Look) -> String {
    let mut page = Page::new(look);
    scores(&mut page, view);
    if view.flat {
        page.gap();
        page.paragraph(&say::flat(view.form.is_some()));
        return page.finish();
    }
    let form = view.form.as_ref();
    if form.is_some_and(|f| f.one_answer) {
        page.gap();
        page.paragraph(say::ONE_ANSWER);
    }
    certainty(&mut page, view);
    if let Some(form) = form.filter(|f| !f.signs.is_empty() && !f.one_answer) {
        page.gap();
        page.paragraph(&say::careless(&form.signs));
    }
    meaning(&mut page, view);
    by_type(&mut page, view);
    roles(&mut page, view);
    steps(&mut page, view);
    topics(&mut page, &view.topics);
    page.heading(say::LIMITS);
    if let Some(form) = view.form.as_ref().filter(|f| !f.about.is_empty()) {
        page.bullet(2, &form.about);
    }
    for claim in say::CLAIMS {
        page.bullet(2, claim);
    }
    if let Some(first) = view.recommendations.first() {
        page.gap();
        page.paragraph(&say::onward(first.role));
    }
    page.finish()
}

fn scores(page: &mut Page, view: &ResultView) {
    page.title(say::SCORES);
    page.gap();
    for letter in view.ranking.iter().flatten() {
        let score = view.scores[letter];
        page.raw(&score_line(*letter, score, view, page.look()));
    }
    page.gap();
    let form = view.form.as_ref();
    if let Some((form, bank)) = form.and_then(|f| Some((f, f.estimated_for?))) {
        page.aside(&say::estimated(form.questions, bank));
    }
    page.paragraph(&say::code(&view.code));
    if view.from_code {
        page.aside(say::STAND_INS);
    }
    if view.code.contains('=') {
        page.aside(say::TIES);
    }
}

fn score_line(letter: Interest, score: ScoreView, view: &ResultView, look: Look) -> String {
    let name = words::interest(letter);
    let most = score.most.map(words::score);
    let figures = say::score(&words::score(score.raw), most.as_deref(), score.percent);
    if look.plain {
        return format!("{name}: {figures}");
    }
    let room = look.width.saturating_sub(38).clamp(4, 30);
    format!("  {name:<14}{} {figures}", bar(score, view, room))
}

/// A bar from the lowest possible score, or from the lowest of the six where that is not known, to the highest.
fn bar(score: ScoreView, view: &ResultView, room: usize) -> String {
    let all = view.scores.values();
    let share = match score.percent {
        Some(percent) => percent / 100.0,
        None => {
            let high = all.clone().map(|s| s.raw).fold(f64::MIN, f64::max);
            let low = all.map(|s| s.raw).fold(f64::MAX, f64::min).min(0.0);
            if high > low {
                (score.raw - low) / (high - low)
            } else {
                0.0
            }
        }
    };
    // The share is between 0 and 1, the room a few dozen columns.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let full = ((share * room as f64).round() as usize).min(room);
    format!(
        "{ACCENT}{}{ACCENT:#}{DIM}{}{DIM:#}",
        "█".repeat(full),
        "░".repeat(room - full)
    )
}

fn certainty(page: &mut Page, view: &ResultView) {
    let Some(sure) = &view.certainty else {
        return;
    };
    page.heading(say::CERTAINTY);
    let order: Vec<Interest> = view.ranking.iter().flatten().copied().collect();
    let three: Vec<(Interest, f64)> = order
        .iter()
        .map(|letter| (*letter, sure.top_three[letter]))
        .filter(|(_, p)| *p >= 0.05)
        .collect();
    if sure.equal.is_empty() {
        page.bullet(2, &first(sure, order));
    } else {
        page.bullet(2, &say::equal(&sure.equal));
    }
    page.bullet(2, &say::top_three(&three));
    for toss_up in &sure.toss_ups {
        page.bullet(
            2,
            &say::toss_up(toss_up.over, toss_up.under, &toss_up.titles),
        );
    }
    page.bullet(2, &say::norm(&sure.norm));
}

/// Which letter likely comes first.
fn first(sure: &CertaintyView, order: Vec<Interest>) -> String {
    let p = |letter: &Interest| sure.first[letter];
    let mut likely = order;
    likely.sort_by(|a, b| p(b).total_cmp(&p(a)));
    let first = (likely[0], p(&likely[0]));
    let second = (likely[1], p(&likely[1]));
    say::first(first, second)
}

fn meaning(page: &mut Page, view: &ResultView) {
    if view.leading.is_empty() {
        return;
    }
    page.heading(say::MEANING);
    for text in &view.leading {
        let likes: Vec<&str> = text
            .likes
            .iter()
            .take(LIKES)
            .map(|s| s.text.as_str())
            .collect();
        let name = format!("{BOLD}{}{BOLD:#}, the {}", text.name, text.nickname);
        page.bullet(
            2,
            &format!("{name}: {} {}", text.adjectives.text, likes.join(" ")),
        );
    }
}

fn by_type(page: &mut Page, view: &ResultView) {
    if view.by_type.iter().all(|t| t.roles.is_empty()) {
        return;
    }
    page.heading(&say::by_type(view.matched_by));
    for group in &view.by_type {
        let titles = if group.titles.is_empty() {
            say::NO_ROLE.to_owned()
        } else {
            group.titles.join("; ")
        };
        let text = format!("{titles} {DIM}· {}{DIM:#}", standing(view, group.letter));
        page.hanging(&format!("  {}  ", group.letter), &text);
    }
}

/// What place a letter has; tied letters share the first place of their group, and none below the person's mean leads.
fn standing(view: &ResultView, letter: Interest) -> &'static str {
    let scores = view.scores.values().map(|s| s.raw);
    let mean = scores.sum::<f64>() / 6.0;
    let groups = view.ranking.iter();
    let above = groups.take_while(|group| !group.contains(&letter));
    let place = above.map(Vec::len).sum();
    let named = view.from_code && view.scores[&letter].raw > 0.0;
    if named || view.scores[&letter].raw - mean > 1e-9 {
        say::place_of_type(place)
    } else {
        say::FURTHER_DOWN
    }
}

fn roles(page: &mut Page, view: &ResultView) {
    if view.recommendations.is_empty() {
        return;
    }
    page.heading(say::ROLES);
    page.aside(&say::how_to_read(view.recommendations.len()));
    if let Some(union) = &view.union {
        page.gap();
        page.paragraph(&match &union.further {
            Some(role) => say::further(union.pair, role.title),
            None => {
                let best: Vec<&str> = union.best.iter().map(|role| role.title).collect();
                say::no_union(union.pair, &best)
            }
        });
    }
    let mut shown = 0;
    for tier in [Tier::Best, Tier::Great, Tier::Good] {
        let of_tier: Vec<&RecommendationView> = view
            .recommendations
            .iter()
            .filter(|x| x.tier == tier)
            .collect();
        if of_tier.is_empty() {
            continue;
        }
        page.heading(words::tier(tier));
        let open = SHOWN.saturating_sub(shown).min(of_tier.len());
        for x in &of_tier[..open] {
            recommendation(page, x);
        }
        shown += open;
        let rest: Vec<String> = of_tier[open..]
            .iter()
            .map(|x| say::with_r(x.title, x.r))
            .collect();
        if !rest.is_empty() {
            page.indented(2, &say::titles(&rest, open > 0));
        }
    }
    let poor = view.recommendations.iter().filter(|x| x.tier == Tier::Poor);
    let poor = poor.count();
    if poor > 0 {
        page.gap();
        page.aside(&say::poor(poor));
    }
}

fn recommendation(page: &mut Page, x: &RecommendationView) {
    let r = words::correlation(x.r);
    let text = format!(
        "{BOLD}{}{BOLD:#} {DIM}· {} · r\u{a0}{r}{DIM:#}",
        x.title, x.level_name
    );
    page.hanging("  ", &text);
    page.indented(4, &say::why(&x.why.met, &x.why.missed, x.basis));
    page.indented(4, &way(x));
    let products: Vec<(Interest, f64)> = x.why.products.iter().map(|(i, p)| (*i, *p)).collect();
    page.indented_aside(4, &say::numbers(&products, x.why.c, x.why.m));
    if let Some(kept) = x.keeps_tier {
        page.indented_aside(4, &say::keeps_tier(words::tier(x.tier), kept));
    }
}

fn way(x: &RecommendationView) -> String {
    let way = &x.way;
    let titles: Vec<&str> = way.roles.iter().map(|role| role.title).collect();
    match (way.kind, &way.next) {
        ("here", _) => say::WAY_HERE.to_owned(),
        ("start", _) => say::WAY_START.to_owned(),
        ("along", Some(next)) => say::way(&titles, next.title),
        ("from-entry", _) => say::way_from_entry(&titles),
        _ => say::WAY_UNKNOWN.to_owned(),
    }
}

fn steps(page: &mut Page, view: &ResultView) {
    if view.next_steps.is_empty() {
        return;
    }
    page.heading(say::STEPS);
    let mut shown = 0;
    let stages = view.next_steps.chunk_by(|a, b| a.stage == b.stage);
    let several = stages.clone().count() > 1 && view.from_role.is_none();
    for of_stage in stages {
        let room = if several {
            if let Some(stage) = of_stage[0].stage {
                page.indented_aside(2, say::stage(stage));
            }
            STEPS_OF_STAGE
        } else {
            STEPS.saturating_sub(shown)
        };
        for step in of_stage.iter().take(room) {
            page.bullet(2, &with_sources(step.text, step.sources, page.look()));
            shown += 1;
        }
    }
    let left = view.next_steps.len() - shown;
    if left > 0 {
        page.indented_aside(4, &say::more_steps(left));
    }
}
