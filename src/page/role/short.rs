//! What a person asks first of a role, on one screen.

use super::{by_kind, documents, expects, skill, undescribed};
use crate::advice::pay::{PayTold, pay_told};
use crate::catalogue::role::{OccupationMatch, Pay, StatementKind};
use crate::document::parts::StatementView;
use crate::document::role::{OccupationView, RoleView};
use crate::graph::course::Course;
use crate::page::money::{currency, paid};
use crate::page::moves::{Bundle, End, bundles, dotted, few, sentences};
use crate::page::outline::{Block, Fact, Item, Outline, Text};
use crate::page::statement::{inferred, sourced, statement};
use crate::page::{COLUMNS, Detail, LINES};
use crate::words::{Lang, common, role as words};

/// Entries of a list.
const FEW: usize = 3;

/// How many statements are shown of the kinds that have many.
#[derive(Clone, Copy)]
struct Room {
    duties: usize,
    figures: usize,
    conditions: usize,
}

/// From the widest to the narrowest: the first that fits is taken.
const ROOMS: [Room; 5] = [
    Room { duties: 5, figures: 2, conditions: 2 },
    Room { duties: 4, figures: 2, conditions: 2 },
    Room { duties: 4, figures: 1, conditions: 1 },
    Room { duties: 3, figures: 1, conditions: 1 },
    Room { duties: 2, figures: 1, conditions: 1 },
];

/// One screen.
pub fn page(lang: Lang, role: &RoleView, detail: Detail) -> Outline {
    let [widest, narrower @ ..] = ROOMS;
    let mut lines = Block::ruler(COLUMNS);
    let mut outline = in_room(lang, role, detail, widest);
    for room in narrower {
        // The line that says whose page it is may stand below the title.
        if lines(&outline.blocks) < LINES {
            break;
        }
        outline = in_room(lang, role, detail, room);
    }
    outline
}

fn in_room(lang: Lang, role: &RoleView, detail: Detail, room: Room) -> Outline {
    let mut page = Short::new(lang, role, detail, room);
    let mut blocks = page.head();
    blocks.push(Block::Facts(page.answers()));
    blocks.push(page.duties());
    blocks.push(expects(lang, role, detail));
    blocks.push(Block::Gap);
    blocks.push(Block::Facts(page.around()));
    blocks.push(Block::Gap);
    blocks.extend(page.left_out());
    blocks.push(Block::aside(next(lang, role, detail.paper)));
    blocks.extend(documents(lang, &role.documents, detail));
    Outline {
        title: role.title.into(),
        note: Text::faint(lang.say(words::Place {
            level: role.level_name,
            // A track may be called as its only level is.
            track: role.track_name.filter(|track| *track != role.level_name),
            leads: role.leads_people,
        })),
        blocks,
        ..Outline::default()
    }
}

/// The page in the making, with how many statements it has shown.
struct Short<'p, 'c> {
    lang: Lang,
    role: &'p RoleView<'c>,
    detail: Detail,
    room: Room,
    shown: usize,
}

impl<'p, 'c> Short<'p, 'c> {
    fn new(lang: Lang, role: &'p RoleView<'c>, detail: Detail, room: Room) -> Self {
        Self { lang, role, detail, room, shown: 0 }
    }

    /// The first statements of a kind.
    fn first(&mut self, kind: StatementKind, most: usize) -> &'p [StatementView<'c>] {
        let list = self.role.statements.of(kind);
        let list = &list[..most.min(list.len())];
        self.shown += list.len();
        list
    }

    /// The first statements of a kind in one paragraph, with how many are left out.
    fn run(&mut self, label: String, kind: StatementKind, most: usize) -> Option<Fact> {
        let left = self.role.statements.of(kind).len().saturating_sub(most);
        let list = self.first(kind, most).iter();
        let texts = list.map(|s| statement(self.lang, s, self.detail));
        let text = sentences(self.lang, texts);
        if text.is_empty() {
            return None;
        }
        let more = (left > 0).then(|| self.lang.say(common::More { left }).into());
        let text = dotted(self.lang, [text].into_iter().chain(more));
        Some(Fact::new(label, text))
    }

    fn head(&mut self) -> Vec<Block> {
        let purpose = self.first(StatementKind::Purpose, 1).iter();
        let purpose = purpose.map(|s| Block::Paragraph(statement(self.lang, s, self.detail)));
        let mut blocks: Vec<Block> = purpose.collect();
        blocks.push(Block::Gap);
        if let Some(nothing) = undescribed(self.lang, self.role) {
            blocks.extend([nothing, Block::Gap]);
        }
        let level = self.role.level_text.iter().take(1);
        let level = level.map(|s| Block::Paragraph(statement(self.lang, s, self.detail)));
        blocks.extend(level);
        blocks.push(Block::Gap);
        blocks
    }

    /// What suits, what it takes, what it pays.
    fn answers(&mut self) -> Vec<Fact> {
        let lang = self.lang;
        let occupation = self.role.occupation.as_ref();
        let mut facts: Vec<Fact> = Vec::new();
        facts.extend(for_you(lang, self.role));
        facts.extend(occupation.and_then(|o| preparation(lang, o)));
        facts.extend(self.run(lang.say(words::LabelTraining), StatementKind::Training, 1));
        let own = self.role.pay;
        let pay = pay(lang, own, occupation, self.detail);
        // A remark on pay in general may speak against the figure of a near job: it is told where the figure is of the same job, or there is none.
        let same =
            own.is_some() || occupation.is_some_and(|o| o.near.nearness == OccupationMatch::Same);
        let figures = match pay {
            Some(_) if same => self.room.figures,
            Some(_) => 0,
            None => 1,
        };
        facts.extend(pay);
        if figures > 0 {
            let label = lang.say(words::LabelFigures);
            facts.extend(self.run(label, StatementKind::Figures, figures));
        }
        facts
    }

    fn duties(&mut self) -> Block {
        let left = self.role.statements.of(StatementKind::Duties).len();
        let left = left.saturating_sub(self.room.duties);
        let list = self.first(StatementKind::Duties, self.room.duties).iter();
        let mut items: Vec<Item> =
            list.map(|s| Item::new(statement(self.lang, s, self.detail))).collect();
        if let Some(last) = items.last_mut().filter(|_| left > 0) {
            last.note =
                Text::faint(self.lang.say(words::MoreDuties { left, paper: self.detail.paper }));
        }
        let kind = StatementKind::Duties;
        Block::section(self.lang.say(words::Heading { kind }), vec![Block::List(items)])
    }

    /// What it asks for, what it is like, and where it stands.
    fn around(&mut self) -> Vec<Fact> {
        let (lang, detail) = (self.lang, self.detail);
        let mut facts: Vec<Fact> = Vec::new();
        for (kind, skills) in by_kind(&self.role.skills) {
            let names = skills.iter().map(|s| skill(lang, s, detail)).collect();
            facts.push(Fact::new(lang.say(common::SkillKind { kind }), few(lang, names, FEW)));
        }
        // What is hard about the work is asked before what else it is like.
        let label = lang.say(words::LabelHardships);
        let hard = self.run(label, StatementKind::Hardships, self.room.conditions);
        facts.extend(hard.or_else(|| {
            let label = lang.say(words::LabelConditions);
            self.run(label, StatementKind::Conditions, self.room.conditions)
        }));
        facts.extend(ways(lang, self.role, detail));
        facts.extend(interests(lang, self.role, detail));
        facts
    }

    fn left_out(&self) -> Option<Block> {
        let statements = self.role.statements.count() - self.shown;
        let steps = self.role.steps.len();
        (statements + steps > 0).then(|| {
            Block::aside(self.lang.say(words::LeftOut {
                paper: self.detail.paper,
                role: self.role.id,
                statements,
                steps,
            }))
        })
    }
}

fn for_you(lang: Lang, role: &RoleView) -> Option<Fact> {
    let fit = role.for_you?;
    let text = lang.say(words::ForYou {
        word: fit.word,
        unsure: fit.unsure,
        here: fit.here == Some(true),
    });
    Some(Fact::new(lang.say(words::LabelForYou), text))
}

fn preparation(lang: Lang, o: &OccupationView) -> Option<Fact> {
    let text = lang.say(words::PreparationOf {
        zone: usize::from(o.job_zone?.zone),
        nearness: o.near.nearness,
    });
    Some(Fact::new(lang.say(words::LabelPreparation), text))
}

/// What the job pays, as the catalogue or its occupation says.
pub fn pay(
    lang: Lang,
    stated: Option<&Pay>,
    occupation: Option<&OccupationView>,
    detail: Detail,
) -> Option<Fact> {
    let counted = occupation.and_then(OccupationView::counted);
    let text = match pay_told(stated, counted, detail.all)? {
        PayTold::Stated(pay) => paid(lang, pay),
        PayTold::Counted(wage, nearness) => lang.say(words::Pay {
            currency: &currency(lang, &wage.currency),
            median: wage.median as usize,
            low: wage.p10 as usize,
            high: wage.p90 as usize,
            country: &wage.country,
            year: &wage.year.to_string(),
            nearness,
            occupation: occupation.map_or("", |o| o.near.title),
        }),
        PayTold::OfAnother => lang.say(words::PayHidden { paper: detail.paper }),
    };
    Some(Fact::new(lang.say(words::LabelPay), text))
}

/// The ways in, up, sideways and out, each in one line, the surest first.
fn ways(lang: Lang, role: &RoleView, detail: Detail) -> Vec<Fact> {
    let (ways_in, on) = (bundles(&role.ways_in, End::From), bundles(&role.ways_on, End::To));
    let of = |kind| on.iter().filter(move |bundle| bundle.kind == kind);
    let lines = [
        (lang.say(words::LabelWaysIn), ways_in.iter().collect::<Vec<_>>()),
        (lang.say(words::LabelWaysUp), of(Course::Promotion).chain(of(Course::Entry)).collect()),
        (
            lang.say(words::LabelWaysSideways),
            of(Course::Lateral).chain(of(Course::Crossing)).collect(),
        ),
        (lang.say(words::LabelWaysDown), of(Course::Down).collect()),
        (lang.say(words::LabelWaysOut), of(Course::Exit).chain(of(Course::PlanB)).collect()),
    ];
    let known = lines.into_iter().filter(|(_, ways)| !ways.is_empty());
    let mut facts: Vec<Fact> = known
        .map(|(label, mut ways)| {
            ways.sort_by_key(|bundle| (bundle.kind == Course::PlanB, bundle.surest()));
            ways.dedup_by_key(|bundle| bundle.title);
            let titles = ways.iter().map(|bundle| way(lang, bundle, detail));
            Fact::new(label, few(lang, titles.collect(), FEW))
        })
        .collect();
    if role.entry {
        let hired = Text::from(lang.say(words::Hired));
        match facts.first_mut().filter(|_| !ways_in.is_empty()) {
            Some(first) => first.text = sentences(lang, [hired, std::mem::take(&mut first.text)]),
            None => facts.insert(0, Fact::new(lang.say(words::LabelWaysIn), hired)),
        }
    }
    facts
}

fn way(lang: Lang, bundle: &Bundle, detail: Detail) -> Text {
    let text = sourced(bundle.title, &bundle.sources(), detail);
    let sure = bundle.surest();
    inferred(lang, text, sure == crate::catalogue::role::Basis::Inferred)
}

fn interests(lang: Lang, role: &RoleView, detail: Detail) -> Option<Fact> {
    let interests = role.interests.as_ref().filter(|i| !i.named.is_empty())?;
    let types = lang.say(words::Interests { types: &interests.named });
    let named = sourced(types, interests.sources, detail);
    let occupation = role.occupation.as_ref().filter(|_| interests.disputed);
    let otherwise = occupation.map(|o| {
        Text::from(lang.say(words::InterestsDisputed {
            source: o.near.source,
            letters: &o.letters,
            nearness: o.near.nearness,
        }))
    });
    let text = dotted(lang, [named].into_iter().chain(otherwise));
    Some(Fact::new(lang.say(words::LabelInterests), text))
}

/// The commands that answer the next question.
pub fn next(lang: Lang, role: &RoleView, all: bool) -> String {
    lang.say(words::Next {
        role: role.id,
        on: !role.ways_on.is_empty(),
        plan: role.plan,
        explained: role.for_you.is_some(),
        all,
        sourced: !role.documents.is_empty(),
    })
}
