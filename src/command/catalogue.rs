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
        CatalogueAction::Check { path, strict, page } => {
            let path = path.as_deref().or(context.catalogue_path());
            let path = path.ok_or(Failure::NothingToCheck)?;
            check(context, path, *strict, page.format)
        }
    }
}

/// Errors are a negative finding, warnings only where the person wants it so.
fn check(context: &Context, path: &Path, strict: bool, format: PageFormat) -> anyhow::Result<u8> {
    let loaded = load_in(path, context.lang.code()).map_err(Failure::Catalogue)?;
    let view = check_view(context.lang, &loaded);
    if format == PageFormat::Text {
        let look = context.look();
        context.print(&findings(context.lang, &view, &loaded.files, look))?;
    } else {
        context.show(format, &view, |lang, _| check::page(lang, &view))?;
    }
    let unreadable = loaded.findings.iter().any(|f| f.fault.unreadable());
    let negative = loaded.errors() > 0 || strict && !loaded.findings.is_empty();
    Ok(match (unreadable, negative) {
        (true, _) => super::USAGE,
        (false, true) => super::NEGATIVE,
        (false, false) => super::DONE,
    })
}
