//! Which of the roles that fit a person can follow from where they stand, and in which order they are named.

use std::cmp::Reverse;

use std::sync::Arc;

use super::certainty::Certainty;
use super::listing::{within_zone, zone};
use super::person::Person;
use super::reach::{LEVELS_UP, Reach, dips, levels_up, reach};
use super::recommend::{Recommendation, recommend_along};
use super::suit::{occupation_word, word};
use super::way::{Way, Ways};
use crate::catalogue::role::{MoveKind, Role};
use crate::riasec::fit::{Match, fit, unsure};

/// The most roles on the shortlist.
pub const LONGEST: usize = 5;
/// The most of them that one move leads to, where others lie further up.
const NEXT: usize = 3;
/// Weak matches stand on the shortlist only to make it so long.
const SHORTEST: usize = 3;
/// Roles more alike than this are twins: one of them stands for the others.
const TWINS: f64 = 0.95;

/// A role with everything that is to be said of it to a person.
#[derive(Debug, Clone, PartialEq)]
pub struct Advised<'c> {
    /// The role with its fit.
    pub recommendation: Recommendation<'c>,
    /// The way there; none where the catalogue has none.
    pub way: Option<Arc<Way<'c>>>,
    /// How far it is.
    pub reach: Reach,
    /// How well it suits.
    pub word: Match,
    /// How often it keeps at least its tier over what the answers leave open, 0 to 1.
    pub keeps_tier: Option<f64>,
    /// Whether the word is unsure.
    pub unsure: bool,
    /// How well the next rung on the way suits; none where the person has arrived, or nothing is known of it.
    pub next_word: Option<Match>,
    /// Whether it asks for more preparation than the role where the person stands; none where that is not known.
    pub more_preparation: Option<bool>,
    /// Roles much like it that are named behind it.
    pub twins: Vec<&'c Role>,
}

/// What a person is advised.
#[derive(Debug, Clone, PartialEq)]
pub struct Advice<'c> {
    /// The roles of the field, the best fit first.
    pub all: Vec<Advised<'c>>,
    /// The places in `all` of the roles that are shown with reasons, in the order in which they are shown.
    pub shortlist: Vec<usize>,
    /// The places in `all` of all roles that the person can follow, in the same order, twins included.
    pub open: Vec<usize>,
}

/// What a person is advised; with a limit only of roles that are known to need at most so much preparation. Empty for a flat profile.
pub fn advise<'c>(
    ways: &Ways<'_, 'c>,
    person: &Person,
    sure: Option<&Certainty>,
    max_zone: Option<u8>,
) -> Advice<'c> {
    let mut recommended = recommend_along(ways.graph().catalogue(), person, ways);
    recommended.retain(|x| max_zone.is_none_or(|most| within_zone(x.role, most)));
    let all = recommended.into_iter();
    let mut all: Vec<Advised> = all.map(|x| advised(ways, person, sure, x)).collect();
    let open = open(ways, &all);
    let leaders = group(&mut all, &open);
    let newcomer = ways.standing.newcomer(ways.graph().catalogue());
    let mut shortlist = chosen(&all, &leaders, newcomer);
    if shortlist.is_empty() {
        // At the top of every ladder nothing else is left.
        shortlist.extend(all.iter().position(|x| x.reach == Reach::Here));
    }
    Advice {
        all,
        shortlist,
        open,
    }
}

/// A role with everything that is to be said of it, wherever it stands.
pub fn advised<'c>(
    ways: &Ways<'_, 'c>,
    person: &Person,
    sure: Option<&Certainty>,
    recommendation: Recommendation<'c>,
) -> Advised<'c> {
    let (catalogue, role) = (ways.graph().catalogue(), recommendation.role);
    let way = ways.to(role).map(Arc::new);
    let own = Match::of(recommendation.fit.r);
    let keeps = sure.and_then(|sure| sure.keeps(&recommendation, own));
    let (keeps_tier, kept) = keeps.map(|[tier, word]| (tier, word)).unzip();
    let next = way.as_deref().and_then(Way::next);
    let present = ways.standing.role().and_then(zone);
    Advised {
        reach: reach(catalogue, ways.standing, role, way.as_deref()),
        word: own,
        keeps_tier,
        unsure: unsure(own, kept, occupation_word(person, role)),
        next_word: next.and_then(|next| word(person, next)),
        more_preparation: present.zip(zone(role)).map(|(now, then)| then > now),
        twins: Vec::new(),
        way,
        recommendation,
    }
}

impl<'c> Advice<'c> {
    /// The roles that are shown with reasons.
    pub fn shortlisted(&self) -> impl Iterator<Item = &Advised<'c>> {
        self.shortlist.iter().map(|place| &self.all[*place])
    }

    /// The roles that the person can follow, the best placed first.
    pub fn followed(&self) -> impl Iterator<Item = &Advised<'c>> {
        self.open.iter().map(|place| &self.all[*place])
    }

    /// The recommendations alone, the best fit first.
    pub fn recommendations(&self) -> Vec<Recommendation<'c>> {
        let all = self.all.iter();
        all.map(|x| x.recommendation.clone()).collect()
    }

    /// Ids of the roles on the shortlist and of the next rungs towards them: what a person's steps are chosen for.
    pub fn goals(&self) -> Vec<&'c str> {
        let next = |x: &Advised<'c>| x.way.as_deref().and_then(Way::next);
        self.shortlisted()
            .flat_map(|x| [Some(x.recommendation.role), next(x)])
            .flatten()
            .map(|role| role.id.as_str())
            .collect()
    }
}

impl Advised<'_> {
    /// Whether the way there rises: promotions, or the way into the field.
    pub fn rises(&self) -> bool {
        let moves = self.way.iter().flat_map(|way| &way.route.moves);
        let rises = |kind| matches!(kind, MoveKind::Entry | MoveKind::Promotion);
        moves.map(|step| step.kind).all(rises)
    }
}

/// The places of the roles that a person can follow: by reach, then by word, then promotions before moves sideways.
fn open(ways: &Ways, all: &[Advised]) -> Vec<usize> {
    let catalogue = ways.graph().catalogue();
    let near = |x: &Advised| {
        let up = levels_up(catalogue, ways.standing, x.recommendation.role);
        let dips = |way| dips(catalogue, ways.standing, way);
        up.is_none_or(|up| up <= LEVELS_UP) && !x.way.as_deref().is_some_and(dips)
    };
    let of = |reaches: &[Reach]| -> Vec<usize> {
        let places = 0..all.len();
        places
            .filter(|at| reaches.contains(&all[*at].reach) && near(&all[*at]))
            .collect()
    };
    let mut places = of(&[Reach::OneMove, Reach::Further]);
    if places.is_empty() {
        places = of(&[Reach::Later]);
    }
    // The roles stand by fit already, and the sort is stable.
    places.sort_by_key(|at| {
        let x = &all[*at];
        let moves = x.way.as_deref().map(Way::moves);
        (x.reach, x.word, Reverse(x.rises()), moves)
    });
    places
}

/// Names twins behind the best placed of them; the places of those that lead, in order.
fn group(all: &mut [Advised], open: &[usize]) -> Vec<usize> {
    let mut leaders: Vec<usize> = Vec::new();
    for at in open {
        let role = all[*at].recommendation.role;
        let alike = |leader: &&usize| twins(all[**leader].recommendation.role, role);
        match leaders.iter().find(alike).copied() {
            Some(leader) => all[leader].twins.push(role),
            None => leaders.push(*at),
        }
    }
    leaders
}

fn twins(one: &Role, other: &Role) -> bool {
    let profiles = one.profile.zip(other.profile);
    let r = profiles.and_then(|(a, b)| Some(fit(&a, &b)?.r));
    r.is_some_and(|r| r > TWINS)
}

/// Those that are shown: fair matches and better; weak ones to fill a list that is short, poor ones where there is nothing else.
/// Somebody new begins with a first role, however well it suits.
fn chosen(all: &[Advised], leaders: &[usize], newcomer: bool) -> Vec<usize> {
    let of = |keeps: fn(Match) -> bool| {
        let leaders = leaders.iter().copied();
        leaders.filter(move |at| keeps(all[*at].word))
    };
    let mut pool: Vec<usize> = of(|word| word <= Match::Fair).collect();
    let missing = SHORTEST.saturating_sub(pool.len());
    pool.extend(of(|word| word == Match::Weak).take(missing));
    if pool.is_empty() {
        pool.extend(of(|word| word == Match::Poor).take(SHORTEST));
    }
    if newcomer && !pool.iter().any(|at| all[*at].reach == Reach::OneMove) {
        pool.extend(leaders.first());
    }
    let further = pool.iter().filter(|at| all[**at].reach != Reach::OneMove);
    let next = NEXT.max(LONGEST.saturating_sub(further.count()));
    let mut near = 0;
    pool.retain(|at| {
        near += usize::from(all[*at].reach == Reach::OneMove);
        all[*at].reach != Reach::OneMove || near <= next
    });
    // What fills the list stands in its own place.
    pool.sort_by_key(|at| leaders.iter().position(|leader| leader == at));
    pool.truncate(LONGEST);
    pool
}
