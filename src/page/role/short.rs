//! What a person asks first of a role, on one screen.

use super::{documents, expects, skills, undescribed};
use crate::advice::pay::{PayTold, pay_told};
use crate::catalogue::role::{Basis, OccupationMatch, Pay, StatementKind};
use crate::document::role::{OccupationView, RoleView};
use crate::graph::course::Course;
use crate::page::money::{currency, paid};
use crate::page::moves::{Bundle, End, bundles};
use crate::page::outline::{Block, Fact, Item, Outline, Text};
use crate::page::{LINES, Reader, fitting};
use crate::words::{Message, common, role as words};

/// Entries of a list.
const FEW: usize = 3;
/// How many duties, figures and conditions there is room for, from the widest room to the narrowest.
const ROOMS: [[usize; 3]; 5] = [[5, 2, 2], [4, 2, 2], [4, 1, 1], [3, 1, 1], [2, 1, 1]];

/// One screen.
pub fn page(reader: Reader, role: &RoleView) -> Outline {
    // The line that says whose page it is may stand below the title.
    let page = |room| Short { reader, role, shown: 0 }.blocks(room);
    Outline {
        title: role.title.into(),
        note: reader.faint(words::Place {
            level: role.level_name,
            // A track may be called as its only level is.
            track: role.track_name.filter(|track| *track != role.level_name),
            leads: role.leads_people,
        }),
        blocks: fitting(ROOMS, LINES - 1, page),
        ..Outline::default()
    }
}

/// The page in the making, with how many statements it has shown.
struct Short<'p, 'c> {
    reader: Reader,
    role: &'p RoleView<'c>,
    shown: usize,
}

impl Short<'_, '_> {
    fn blocks(mut self, [duties, figures, conditions]: [usize; 3]) -> Vec<Block> {
        let (reader, role) = (self.reader, self.role);
        let (purpose, _) = self.first(StatementKind::Purpose, 1);
        let mut blocks: Vec<Block> = purpose.into_iter().map(Block::Paragraph).collect();
        blocks.push(Block::Gap);
        blocks.extend(undescribed(reader, role).into_iter().flat_map(|said| [said, Block::Gap]));
        blocks.extend(reader.paragraphs(&role.level_text).take(1));
        blocks.extend([Block::Gap, Block::Facts(self.answers(figures)), self.duties(duties)]);
        blocks.extend([expects(reader, role), Block::Gap]);
        blocks.extend([Block::Facts(self.around(conditions)), Block::Gap]);
        let (statements, steps) = (role.statements.count() - self.shown, role.steps.len());
        if statements + steps > 0 {
            let (paper, role) = (reader.paper, role.id);
            blocks.push(reader.aside(words::LeftOut { paper, role, statements, steps }));
        }
        blocks.push(reader.aside(words::Next {
            role: role.id,
            on: !role.ways_on.is_empty(),
            plan: role.plan,
            explained: role.for_you.is_some(),
            all: reader.paper,
            sourced: !role.documents.is_empty(),
        }));
        blocks.extend(documents(reader, &role.documents));
        blocks
    }

    /// The first statements of a kind, and how many are left out.
    fn first(&mut self, kind: StatementKind, most: usize) -> (Vec<Text>, usize) {
        let list = self.role.statements.of(kind);
        let shown: Vec<Text> = self.reader.statements(list).take(most).collect();
        self.shown += shown.len();
        let left = list.len() - shown.len();
        (shown, left)
    }

    /// The first statements of a kind in one paragraph, with how many are left out.
    fn run(&mut self, label: impl Message, kind: StatementKind, most: usize) -> Option<Fact> {
        let (reader, (shown, left)) = (self.reader, self.first(kind, most));
        let more = (left > 0).then(|| reader.say(common::More { left }).into());
        let text = reader.sentences(shown);
        (!text.is_empty())
            .then(|| reader.fact(label, reader.dotted([text].into_iter().chain(more))))
    }

    /// What suits, what it takes, what it pays.
    fn answers(&mut self, figures: usize) -> Vec<Fact> {
        let (reader, role) = (self.reader, self.role);
        let occupation = role.occupation.as_ref();
        let for_you = role.for_you.map(|fit| words::ForYou {
            word: fit.word,
            unsure: fit.unsure,
            here: fit.here == Some(true),
        });
        let preparation = occupation.and_then(|o| {
            let (zone, nearness) = (usize::from(o.job_zone?.zone), o.near.nearness);
            Some(words::PreparationOf { zone, nearness })
        });
        let training = self.run(words::LabelTraining, StatementKind::Training, 1);
        let pay = pay(reader, role.pay, occupation);
        // A remark on pay in general may speak against the figure of a near job: it is told where the figure is of the same job, or there is none.
        let near = occupation.is_none_or(|o| o.near.nearness != OccupationMatch::Same);
        let most = match pay {
            None => 1,
            Some(_) if role.pay.is_none() && near => 0,
            Some(_) => figures,
        };
        let facts = [
            for_you.map(|fit| reader.fact(words::LabelForYou, reader.say(fit))),
            preparation.map(|said| reader.fact(words::LabelPreparation, reader.say(said))),
            training,
            pay,
            self.run(words::LabelFigures, StatementKind::Figures, most),
        ];
        facts.into_iter().flatten().collect()
    }

    fn duties(&mut self, most: usize) -> Block {
        let kind = StatementKind::Duties;
        let (reader, (shown, left)) = (self.reader, self.first(kind, most));
        let mut items: Vec<Item> = shown.into_iter().map(Item::new).collect();
        if let Some(last) = items.last_mut().filter(|_| left > 0) {
            last.note = reader.faint(words::MoreDuties { left, paper: reader.paper });
        }
        reader.section(words::Heading { kind }, [Block::List(items)])
    }

    /// What it asks for, what it is like, and where it stands.
    fn around(&mut self, conditions: usize) -> Vec<Fact> {
        let (reader, role) = (self.reader, self.role);
        let mut facts = skills(reader, role, |names| reader.few(names, FEW));
        // What is hard about the work is asked before what else it is like.
        let hard = self.run(words::LabelHardships, StatementKind::Hardships, conditions);
        facts.extend(
            hard.or_else(|| {
                self.run(words::LabelConditions, StatementKind::Conditions, conditions)
            }),
        );
        facts.extend(ways(reader, role));
        facts.extend(interests(reader, role));
        facts
    }
}

/// What the job pays, as the catalogue or its occupation says.
pub fn pay(
    reader: Reader,
    stated: Option<&Pay>,
    occupation: Option<&OccupationView>,
) -> Option<Fact> {
    let counted = occupation.and_then(OccupationView::counted);
    let text = match pay_told(stated, counted, reader.all)? {
        PayTold::Stated(pay) => paid(reader.lang, pay),
        PayTold::Counted(wage, nearness) => reader.say(words::Pay {
            currency: &currency(reader.lang, &wage.currency),
            median: wage.median as usize,
            low: wage.p10 as usize,
            high: wage.p90 as usize,
            country: &wage.country,
            year: &wage.year.to_string(),
            nearness,
            occupation: occupation.map_or("", |o| o.near.title),
        }),
        PayTold::OfAnother => reader.say(words::PayHidden { paper: reader.paper }),
    };
    Some(reader.fact(words::LabelPay, text))
}

/// The ways in, up, sideways and out, each in one line, the surest first.
fn ways(reader: Reader, role: &RoleView) -> Vec<Fact> {
    let (ways_in, on) = (bundles(&role.ways_in, End::From), bundles(&role.ways_on, End::To));
    let hired = role.entry.then(|| reader.say(words::Hired).into());
    let into = line(reader, ways_in.iter().collect());
    let ways_in = reader.sentences(hired.into_iter().chain([into]));
    let on = |kinds: &[Course]| {
        let of_kind = |kind| on.iter().filter(move |bundle| bundle.kind == kind);
        line(reader, kinds.iter().flat_map(|kind| of_kind(*kind)).collect())
    };
    let facts = [
        reader.fact(words::LabelWaysIn, ways_in),
        reader.fact(words::LabelWaysUp, on(&[Course::Promotion, Course::Entry])),
        reader.fact(words::LabelWaysSideways, on(&[Course::Lateral, Course::Crossing])),
        reader.fact(words::LabelWaysDown, on(&[Course::Down])),
        reader.fact(words::LabelWaysOut, on(&[Course::Exit, Course::PlanB])),
    ];
    facts.into_iter().filter(|fact| !fact.text.is_empty()).collect()
}

fn line(reader: Reader, mut ways: Vec<&Bundle>) -> Text {
    ways.sort_by_key(|bundle| (bundle.kind == Course::PlanB, bundle.surest()));
    ways.dedup_by_key(|bundle| bundle.title);
    let titles = ways.iter().map(|bundle| {
        let text = reader.sourced(bundle.title, &bundle.sources());
        reader.inferred(text, bundle.surest() == Basis::Inferred)
    });
    reader.few(titles.collect(), FEW)
}

fn interests(reader: Reader, role: &RoleView) -> Option<Fact> {
    let interests = role.interests.as_ref().filter(|i| !i.named.is_empty())?;
    let types = reader.say(words::Interests { types: &interests.named });
    let named = reader.sourced(types, interests.sources);
    let occupation = role.occupation.as_ref().filter(|_| interests.disputed);
    let otherwise = occupation.map(|o| {
        let (source, letters, nearness) = (o.near.source, &o.letters, o.near.nearness);
        reader.say(words::InterestsDisputed { source, letters, nearness }).into()
    });
    let text = reader.dotted([named].into_iter().chain(otherwise));
    Some(reader.fact(words::LabelInterests, text))
}
