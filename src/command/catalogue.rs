//! `rungs catalogue`.

use std::path::Path;

use super::arguments::{self, CatalogueAction, PageFormat};
use super::context::Context;
use crate::catalogue::load::load_in;
use crate::document::check::check_view;
use crate::failure::Failure;
use crate::format::text::findings;
use crate::page::check;

/// Works on a catalogue of the person's own.
pub fn run(context: &Context, options: &arguments::Catalogue) -> anyhow::Result<u8> {
    match &options.action {
        CatalogueAction::Check { path, page } => {
            let path = path.as_deref().or(context.catalogue_path());
            let path = path.ok_or(Failure::NothingToCheck)?;
            check(context, path, page.format)
        }
    }
}

fn check(context: &Context, path: &Path, format: PageFormat) -> anyhow::Result<u8> {
    let loaded = load_in(path, context.lang.code()).map_err(Failure::Catalogue)?;
    let view = check_view(context.lang, &loaded);
    if format == PageFormat::Text {
        let look = context.look();
        context.print(&findings(context.lang, &view, &loaded.files, look))?;
    } else {
        context.show(format, &view, |lang, _| check::page(lang, &view))?;
    }
    let unreadable = loaded.findings.iter().any(|f| f.fault.unreadable());
    Ok(match (unreadable, view.findings.is_empty()) {
        (true, _) => super::USAGE,
        (false, false) => super::NEGATIVE,
        (false, true) => super::DONE,
    })
}
