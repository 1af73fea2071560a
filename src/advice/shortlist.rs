//! Which of the roles that fit a person can follow from where they stand, and in which order they are named.

use std::cmp::Reverse;

use std::sync::Arc;

use super::certainty::Certainty;
use super::fit::{likeness, occupation_word, word};
use super::listing::{within_zone, zone};
use super::person::Person;
use super::reach::{Reach, followed, levels_up, reach};
use super::recommend::{Recommendation, recommend_along};
use super::way::{Way, Ways};
use crate::catalogue::role::{Basis, Move, MoveKind, OccupationMatch, Role};
use crate::riasec::fit::{Match, unsure};

/// The most roles on the shortlist.
pub const LONGEST: usize = 5;
/// The most of them that one move leads to, where others lie further up.
const NEXT: usize = 3;
/// Weak matches stand on the shortlist only to make it so long.
const SHORTEST: usize = 3;
/// Roles of one level that are more alike than this are twins: one of them stands for the others.
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
    /// How well its occupation of O*NET suits, where that is the same job or a near one.
    pub by_occupation: Option<Match>,
    /// How well the next rung on the way suits; none where the person has arrived, or nothing is known of it.
    pub next_word: Option<Match>,
    /// Whether the next rung's occupation finds it fair or better where the rung itself is a weak or a poor match.
    pub next_unsure: bool,
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
    /// The indices in `all` of the roles that are shown with reasons, in the order in which they are shown.
    pub shortlist: Vec<usize>,
    /// The indices in `all` of all roles that the person can follow, in the same order, twins included.
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
    Advice { all, shortlist, open }
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
    let keeps = sure.and_then(|sure| sure.keeps(&role.profile?, recommendation.tier, own));
    let (keeps_tier, kept) = keeps.map(|[tier, word]| (tier, word)).unzip();
    let next = way.as_deref().and_then(Way::next);
    let next_word = next.and_then(|next| word(person, next));
    let by_occupation = occupation_word(person, role);
    let kinder = next.and_then(|next| occupation_word(person, next));
    let present = ways.standing.role().and_then(zone);
    Advised {
        reach: reach(catalogue, ways.standing, role, way.as_deref()),
        word: own,
        keeps_tier,
        unsure: unsure(own, kept, by_occupation),
        by_occupation,
        next_unsure: next_word >= Some(Match::Weak) && kinder.is_some_and(|w| w <= Match::Fair),
        next_word,
        more_preparation: present.zip(zone(role)).map(|(now, then)| then > now),
        twins: Vec::new(),
        way,
        recommendation,
    }
}

impl<'c> Advice<'c> {
    /// The roles that are shown with reasons.
    pub fn shortlisted(&self) -> impl Iterator<Item = &Advised<'c>> {
        self.shortlist.iter().map(|index| &self.all[*index])
    }

    /// The roles that the person can follow, the best placed first.
    pub fn followed(&self) -> impl Iterator<Item = &Advised<'c>> {
        self.open.iter().map(|index| &self.all[*index])
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
    /// Where it stands among roles of one reach: an unsure move sideways counts as fair at most, so that what rises and is fair comes first.
    pub fn preference(&self) -> (Reverse<bool>, Match) {
        let aside = self.unsure && !self.rises();
        let word = if aside { self.word.max(Match::Fair) } else { self.word };
        (Reverse(self.rises()), word)
    }

    /// Whether it is the next rung by a document's own word, and its own occupation finds it at least fair: a bare letter does not outweigh both.
    fn stated_rung(&self) -> bool {
        let told = |step: &&Move| {
            step.kind == MoveKind::Promotion
                && matches!(step.basis, Basis::Stated | Basis::ListOrder)
        };
        let moves = self.way.as_deref().map_or(&[][..], |way| &way.route.moves);
        let occupation = self.recommendation.role.occupation.as_ref();
        self.reach == Reach::OneMove
            && self.word <= Match::Weak
            && moves.iter().any(told)
            && occupation.is_some_and(|o| o.nearness == OccupationMatch::Same)
            && self.by_occupation.is_some_and(|word| word <= Match::Fair)
    }

    /// Whether the way there rises: promotions, or the way into the field.
    pub fn rises(&self) -> bool {
        let moves = self.way.iter().flat_map(|way| &way.route.moves);
        let rises = |kind| matches!(kind, MoveKind::Entry | MoveKind::Promotion);
        moves.map(|step| step.kind).all(rises)
    }
}

/// The indices of the roles that a person can follow: by reach, then by word, then promotions before moves sideways.
fn open(ways: &Ways, all: &[Advised]) -> Vec<usize> {
    let near = |x: &Advised| {
        let role = x.recommendation.role;
        let way = x.way.as_deref();
        let up = levels_up(ways.graph().catalogue(), ways.standing, role);
        // By way of other roles nobody goes to one of their own level, unless every move is a rise.
        // Where people are hired from outside, no level below it counts.
        let hired = role.entry && way.is_some_and(|way| way.route.moves.is_empty());
        if hired && x.reach == Reach::OneMove {
            return true;
        }
        let ahead = x.reach == Reach::OneMove || up.is_none_or(|up| up > 0) || x.rises();
        ahead && way.is_some_and(|way| followed(ways.graph(), ways.standing, role, way))
    };
    let of = |reaches: &[Reach]| -> Vec<usize> {
        let indices = 0..all.len();
        indices.filter(|at| reaches.contains(&all[*at].reach) && near(&all[*at])).collect()
    };
    let mut indices = of(&[Reach::OneMove, Reach::Further]);
    if indices.is_empty() {
        indices = of(&[Reach::Later]);
    }
    // The roles stand by fit already, and the sort is stable.
    indices.sort_by_key(|at| {
        let x = &all[*at];
        let moves = x.way.as_deref().map(Way::moves);
        let (rises, word) = x.preference();
        (x.reach, word, rises, x.word, moves)
    });
    indices
}

/// Names twins behind the best placed of them; the indices of those that lead, in order.
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
    one.level == other.level && likeness(one, other).is_some_and(|r| r > TWINS)
}

/// Those that are shown: fair matches and better, and stated rungs; weak ones to fill a list that is short, poor ones where there is nothing
/// else. Somebody new begins with a first role, however well it suits; for everybody else what only fills the list never heads it.
fn chosen(all: &[Advised], leaders: &[usize], newcomer: bool) -> Vec<usize> {
    let worth = |at: &usize| all[*at].word <= Match::Fair || all[*at].stated_rung();
    let of = |word: Match| {
        let rest = leaders.iter().copied().filter(|at| !worth(at));
        rest.filter(move |at| all[*at].word == word)
    };
    let mut pool: Vec<usize> = leaders.iter().copied().filter(worth).collect();
    let missing = SHORTEST.saturating_sub(pool.len());
    pool.extend(of(Match::Weak).take(missing));
    if pool.is_empty() {
        pool.extend(of(Match::Poor).take(SHORTEST));
    }
    if newcomer && !pool.iter().any(|at| all[*at].reach == Reach::OneMove) {
        pool.extend(leaders.first());
    }
    let further = pool.iter().filter(|at| all[**at].reach != Reach::OneMove);
    let stated = pool.iter().filter(|at| all[**at].stated_rung()).count();
    let next = NEXT.max(LONGEST.saturating_sub(further.count()));
    // A stated rung keeps its place among the nearest, however many suit better.
    let mut room = next.saturating_sub(stated);
    pool.retain(|at| {
        if all[*at].reach != Reach::OneMove || all[*at].stated_rung() {
            return true;
        }
        let kept = room > 0;
        room = room.saturating_sub(1);
        kept
    });
    // What fills the list stands in its own place, but roles as far away as nothing better stand behind the others.
    let headed = |at: &usize| {
        let reach = all[*at].reach;
        newcomer || pool.iter().any(|x| all[*x].reach == reach && worth(x))
    };
    let mut placed: Vec<(bool, usize)> = pool.iter().map(|at| (!headed(at), *at)).collect();
    placed.sort_by_key(|(last, at)| (*last, leaders.iter().position(|leader| leader == at)));
    placed.truncate(LONGEST);
    placed.into_iter().map(|(_, at)| at).collect()
}
