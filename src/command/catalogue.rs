//! `rungs catalogue`.

use std::path::Path;

use super::arguments::{self, CatalogueAction, PageFormat};
use super::context::Context;
use crate::catalogue::load::load;
use crate::failure::Failure;
use crate::render::findings::findings;
use crate::ui::terminal;
use crate::view::check::check_view;

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
    let loaded = load(path).map_err(Failure::Catalogue)?;
    let view = check_view(&loaded);
    if format == PageFormat::Json {
        context.print_json(&view)?;
    } else {
        context.print(&findings(&view, &loaded.files, terminal::look(false)))?;
    }
    let unreadable = loaded.findings.iter().any(|f| f.fault.unreadable());
    Ok(match (unreadable, view.findings.is_empty()) {
        (true, _) => super::USAGE,
        (false, false) => super::NEGATIVE,
        (false, true) => super::DONE,
    })
}
