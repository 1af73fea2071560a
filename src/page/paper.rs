//! What stands on a page to hand over and on no screen: when it was made, and what it rests on.

use super::outline::{Outline, Text};
use crate::catalogue::Catalogue;
use crate::words::{Lang, paper as words};

/// The page with its day in the head and the names of the documents at the foot.
pub fn on_paper(
    lang: Lang,
    mut page: Outline,
    day: &str,
    catalogue: Option<&Catalogue>,
) -> Outline {
    if page.paper.bare {
        return page;
    }
    let day = page.paper.day.take().unwrap_or_else(|| day.to_owned());
    page.paper.head.push(lang.say(words::Made { day: &day }).into());
    if let Some(catalogue) = catalogue {
        let sources = catalogue.sources.iter().filter(|source| !source.inferred);
        let names: Vec<&str> = sources.map(|source| source.name.as_str()).collect();
        let catalogue = catalogue.name.as_str();
        let said = match names.as_slice() {
            [] => lang.say(words::Catalogue { catalogue }),
            _ => lang.say(words::Documents { catalogue, names: &names }),
        };
        page.paper.foot.push(Text::faint(said));
    }
    page
}
