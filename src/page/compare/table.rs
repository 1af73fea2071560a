//! The table of short facts, and what must be known to read it.

use super::Page;
use crate::advice::pay::{PayTold, pay_told};
use crate::catalogue::role::LevelBasis;
use crate::document::compare::ComparedRole;
use crate::document::role::OccupationView;
use crate::page::Reader;
use crate::page::money::{currency, paid};
use crate::page::moves::once;
use crate::page::outline::{Block, Table, Text, Things};
use crate::words::{common, compare as words};

impl Page<'_, '_> {
    /// The table with its notes.
    pub(super) fn table(&self) -> Vec<Block> {
        let heads = self.view.roles.iter().map(|role| Text::from(role.title));
        let heads = [Text::default()].into_iter().chain(heads).collect();
        let table = Table { heads, rows: self.rows(), things: Things::Columns };
        let notes = self.notes().into_iter().map(Block::aside);
        [Block::Table(table), Block::Gap].into_iter().chain(notes).collect()
    }

    /// A row, where something is known of at least one role; with what stands where nothing is known.
    fn row(
        &self,
        name: String,
        none: &str,
        cell: impl Fn(&ComparedRole) -> Option<String>,
    ) -> Option<Vec<Text>> {
        let cells: Vec<Option<String>> = self.view.roles.iter().map(cell).collect();
        cells.iter().any(Option::is_some).then(|| {
            let cells = cells.into_iter().map(|cell| cell.unwrap_or_else(|| none.to_owned()));
            [name].into_iter().chain(cells).map(Text::from).collect()
        })
    }

    fn rows(&self) -> Vec<Vec<Text>> {
        let (reader, roles) = (self.reader, &self.view.roles);
        let none = &*reader.say(words::Nothing);
        let mut pays = roles.iter().filter_map(|role| told(reader, role));
        let pays = pays.any(|told| told != PayTold::OfAnother);
        // Beside a figure of the catalogue's own, what an occupation pays says which job it is of.
        let stated = roles.iter().any(|role| role.pay.is_some());
        let money =
            if stated { reader.say(words::RowPayStated) } else { reader.say(words::RowPay) };
        let rows = [
            self.row(reader.say(words::RowLevel), none, |role| {
                let (level, basis) = (role.level_name, role.level_basis);
                let basis = if reader.all { basis } else { LevelBasis::Stated };
                Some(reader.say(words::Level { level, basis }))
            }),
            self.row(reader.say(words::RowTrack), &reader.say(words::NoTrack), |role| {
                role.track_name.filter(|_| self.roomy()).map(str::to_owned)
            }),
            self.row(reader.say(words::RowTypes), none, |role| {
                let types = &role.interests.as_ref()?.named;
                (!types.is_empty()).then(|| reader.say(words::Types { types }))
            }),
            self.row(reader.say(words::RowPreparation), none, |role| {
                let zone = usize::from(role.occupation.as_ref()?.job_zone?.zone);
                Some(reader.say(common::Preparation { zone }))
            }),
            self.row(money, none, |role| pay(reader, role, stated || reader.all)).filter(|_| pays),
            self.row(reader.say(words::RowGoingBy), none, |role| {
                let occupation = role.occupation.as_ref()?;
                let nearness = occupation.near.nearness;
                let shown = !reader.all && occupation.wage.is_some();
                shown.then(|| reader.say(words::GoingBy { nearness }))
            }),
        ];
        let expected = roles.iter().flat_map(|role| &role.expects);
        let dimensions = once(expected.map(|expected| (expected.dimension, expected.name)));
        let dimensions = dimensions.into_iter().map(|(id, name)| {
            self.row(name.to_owned(), none, |role| {
                Some(role.expects.iter().find(|e| e.dimension == id)?.text())
            })
        });
        rows.into_iter().chain(dimensions).flatten().collect()
    }

    fn notes(&self) -> Vec<String> {
        let (reader, roles) = (self.reader, &self.view.roles);
        let occupations = || roles.iter().filter_map(|r| r.occupation.as_ref());
        let mut notes = Vec::new();
        if reader.all {
            let sources = occupations().filter_map(|o| Some(o.job_zone?.source.as_str()));
            let mut sources: Vec<&str> = sources.collect();
            sources.dedup();
            let from = words::PreparationSource { sources: &sources };
            notes.extend((!sources.is_empty()).then(|| reader.say(from)));
            let counted = occupations().any(|o| o.wage.is_some());
            notes.extend(counted.then(|| reader.say(words::PayNoteWhole)));
        } else {
            let prepared = occupations().any(|o| o.job_zone.is_some());
            notes.extend(prepared.then(|| reader.say(common::PreparationNote)));
            let counted = roles.iter().filter_map(|role| told(reader, role)?.wage());
            let places = counted.map(|wage| {
                let (country, year) = (&wage.country, &wage.year.to_string());
                reader.say(words::PayPlace { country, year })
            });
            let mut places: Vec<String> = places.collect();
            places.sort();
            places.dedup();
            let of = words::PayNote { places: &places };
            notes.extend((!places.is_empty()).then(|| reader.say(of)));
        }
        let shown = |id: &&&str| {
            let role = roles.iter().find(|role| role.id == **id);
            role.is_some_and(|role| matches!(told(reader, role), Some(PayTold::Counted(..))))
        };
        let same = |ids: &Vec<&str>| ids.iter().filter(shown).count() > 1;
        let same = self.view.same_figures.iter().any(same);
        notes.extend(same.then(|| reader.say(words::SameFigures)));
        notes
    }
}

/// What a role pays; of an occupation's pay which job it is of, where that is to be named.
fn pay(reader: Reader, role: &ComparedRole, named: bool) -> Option<String> {
    Some(match told(reader, role)? {
        PayTold::Stated(pay) => paid(reader.lang, pay),
        PayTold::OfAnother => reader.say(words::PayStandIn),
        PayTold::Counted(wage, nearness) => {
            let (currency, median) =
                (&*currency(reader.lang, &wage.currency), wage.median as usize);
            reader.say(words::PayNear { named, currency, median, nearness })
        }
    })
}

fn told<'c>(reader: Reader, role: &ComparedRole<'c>) -> Option<PayTold<'c>> {
    let counted = role.occupation.as_ref().and_then(OccupationView::counted);
    pay_told(role.pay, counted, reader.all)
}
