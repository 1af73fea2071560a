//! The table of short facts, and what must be known to read it.

use crate::advice::pay::{PayTold, pay_told};
use crate::document::compare::{CompareView, ComparedRole};
use crate::document::role::OccupationView;
use crate::page::Detail;
use crate::page::money::{currency, paid};
use crate::page::outline::{Block, Table, Text, Things};
use crate::words::{Lang, common, compare as words};

/// The table with its notes.
pub fn table(lang: Lang, view: &CompareView, detail: Detail) -> Vec<Block> {
    let heads = view.roles.iter().map(|role| Text::from(role.title));
    let table = Table {
        heads: [Text::default()].into_iter().chain(heads).collect(),
        rows: rows(lang, view, detail),
        things: Things::Columns,
    };
    let mut blocks = vec![Block::Table(table), Block::Gap];
    blocks.extend(notes(lang, view, detail).into_iter().map(Block::aside));
    blocks
}

/// The rows of which something is known of at least one role.
fn rows(lang: Lang, view: &CompareView, detail: Detail) -> Vec<Vec<Text>> {
    let row = |name: String, cell: &dyn Fn(&ComparedRole) -> Option<String>| {
        let without = (name == lang.say(words::RowTrack)).then(|| lang.say(words::NoTrack));
        let cells: Vec<Option<String>> = view.roles.iter().map(cell).collect();
        cells.iter().any(Option::is_some).then(|| {
            let cells = cells.into_iter();
            let cells = cells.map(|cell| {
                let cell = cell.or_else(|| without.clone());
                cell.unwrap_or_else(|| lang.say(words::Nothing)).into()
            });
            [name.into()].into_iter().chain(cells).collect()
        })
    };
    let known = |role: &ComparedRole| {
        let told = told(role, detail);
        told.is_some_and(|told| told != PayTold::OfAnother)
    };
    let pays = view.roles.iter().any(known);
    // Beside a figure of the catalogue's own, what an occupation pays says which job it is of.
    let stated = view.roles.iter().any(|role| role.pay.is_some());
    let (money, counted) = if stated {
        (lang.say(words::RowPayStated), true)
    } else {
        (lang.say(words::RowPay), detail.all)
    };
    let roomy = detail.all || view.roles.len() < super::MANY;
    let mut rows = vec![
        row(lang.say(words::RowLevel), &|role| {
            Some(if detail.all {
                let (level, basis) = (role.level_name, role.level_basis);
                lang.say(words::Level { level, basis })
            } else {
                role.level_name.to_owned()
            })
        }),
        row(lang.say(words::RowTrack), &|role| {
            role.track_name.filter(|_| roomy).map(str::to_owned)
        }),
        row(lang.say(words::RowTypes), &|role| {
            let types = &role.interests.as_ref()?.named;
            (!types.is_empty()).then(|| lang.say(words::Types { types }))
        }),
        row(lang.say(words::RowPreparation), &|role| {
            let zone = usize::from(role.occupation.as_ref()?.job_zone?.zone);
            Some(lang.say(common::Preparation { zone }))
        }),
        pays.then(|| row(money, &|role| pay(lang, role, counted, detail))).flatten(),
        row(lang.say(words::RowGoingBy), &|role| {
            let occupation = role.occupation.as_ref()?;
            let nearness = occupation.near.nearness;
            let shown = !detail.all && occupation.wage.is_some();
            shown.then(|| lang.say(words::GoingBy { nearness }))
        }),
    ];
    let mut dimensions: Vec<(&str, &str)> = Vec::new();
    for expected in view.roles.iter().flat_map(|role| &role.expects) {
        let dimension = (expected.dimension, expected.name);
        if !dimensions.contains(&dimension) {
            dimensions.push(dimension);
        }
    }
    rows.extend(dimensions.into_iter().map(|(id, name)| {
        row(name.to_owned(), &|role| {
            let expected = role.expects.iter().find(|e| e.dimension == id)?;
            Some(expected.text())
        })
    }));
    rows.into_iter().flatten().collect()
}

/// What a role pays; of an occupation's pay which job it is of, where that is to be named.
fn pay(lang: Lang, role: &ComparedRole, named: bool, detail: Detail) -> Option<String> {
    Some(match told(role, detail)? {
        PayTold::Stated(pay) => paid(lang, pay),
        PayTold::OfAnother => lang.say(words::PayStandIn),
        PayTold::Counted(wage, nearness) => {
            let (currency, median) = (&*currency(lang, &wage.currency), wage.median as usize);
            if named {
                lang.say(words::PayNear { currency, median, nearness })
            } else {
                lang.say(words::PayShort { currency, median })
            }
        }
    })
}

fn told<'c>(role: &ComparedRole<'c>, detail: Detail) -> Option<PayTold<'c>> {
    let counted = role.occupation.as_ref().and_then(OccupationView::counted);
    pay_told(role.pay, counted, detail.all)
}

fn notes(lang: Lang, view: &CompareView, detail: Detail) -> Vec<String> {
    let occupations = || view.roles.iter().filter_map(|r| r.occupation.as_ref());
    let mut notes = Vec::new();
    if detail.all {
        let mut sources: Vec<&str> =
            occupations().filter_map(|o| Some(o.job_zone?.source.as_str())).collect();
        sources.dedup();
        if !sources.is_empty() {
            let sources = &sources;
            notes.push(lang.say(words::PreparationSource { sources }));
        }
        if occupations().any(|o| o.wage.is_some()) {
            notes.push(lang.say(words::PayNoteWhole));
        }
    } else {
        if occupations().any(|o| o.job_zone.is_some()) {
            notes.push(lang.say(common::PreparationNote));
        }
        let counted =
            view.roles.iter().filter_map(|role| told(role, detail).and_then(PayTold::wage));
        let mut places: Vec<String> = counted
            .map(|wage| {
                lang.say(words::PayPlace { country: &wage.country, year: &wage.year.to_string() })
            })
            .collect();
        places.sort();
        places.dedup();
        if !places.is_empty() {
            notes.push(lang.say(words::PayNote { places: &places }));
        }
    }
    let shown = |id: &&&str| {
        let role = view.roles.iter().find(|role| role.id == **id);
        role.is_some_and(|role| matches!(told(role, detail), Some(PayTold::Counted(..))))
    };
    let same = |ids: &Vec<&str>| ids.iter().filter(shown).count() > 1;
    if view.same_figures.iter().any(same) {
        notes.push(lang.say(words::SameFigures));
    }
    notes
}
