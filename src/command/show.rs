//! The one place where a page is printed: its format, its pager, its colour.

use serde::Serialize;

use super::arguments::PageFormat;
use super::context::Context;
use crate::format::{html::html, markdown::markdown, text::text};
use crate::page::Detail;
use crate::page::outline::Outline;
use crate::words::Lang;

impl Context {
    /// Prints a document in a format: itself as JSON, or the page that says it.
    pub fn show(
        &self,
        format: PageFormat,
        document: &impl Serialize,
        page: impl FnOnce(Lang, Detail) -> Outline,
    ) -> anyhow::Result<()> {
        if format == PageFormat::Json {
            return self.print_json(document);
        }
        let outline = page(self.lang, self.detail());
        match format {
            PageFormat::Html => self.print(&html(&outline, self.lang))?,
            PageFormat::Markdown => self.print(&markdown(&outline))?,
            _ => self.page(&text(&outline, self.look()))?,
        }
        Ok(())
    }
}
