//! The one place where a page is printed: its format, its pager, its colour.

use serde::Serialize;

use super::arguments::PageFormat;
use super::context::Context;
use crate::format::{html::html, markdown::markdown, text::text};
use crate::page::Reader;
use crate::page::outline::Outline;
use crate::page::paper::on_paper;
use crate::store::clock;

/// A document with the name of the person that it is for.
#[derive(Serialize)]
struct Named<'d, D: Serialize> {
    #[serde(flatten)]
    document: &'d D,
    name: &'d str,
}

impl Context {
    /// Prints a document in a format: itself as JSON, or the page that says it; both for whom `--name` says.
    pub fn show(
        &self,
        format: PageFormat,
        document: &impl Serialize,
        page: impl FnOnce(Reader) -> Outline,
    ) -> anyhow::Result<()> {
        self.show_for(self.name().as_deref(), format, document, page)
    }

    /// The same for somebody with a name, or for nobody.
    pub fn show_for(
        &self,
        name: Option<&str>,
        format: PageFormat,
        document: &impl Serialize,
        page: impl FnOnce(Reader) -> Outline,
    ) -> anyhow::Result<()> {
        if format == PageFormat::Json {
            return match name {
                Some(name) => self.print_json(&Named { document, name }),
                None => self.print_json(document),
            };
        }
        let paper = matches!(format, PageFormat::Html | PageFormat::Markdown);
        let outline = page(Reader { paper, ..self.reader() });
        let outline = match name {
            Some(name) => outline.of(self.lang, name),
            None => outline,
        };
        match format {
            PageFormat::Html => self.print(&html(&self.on_paper(outline), self.lang))?,
            PageFormat::Markdown => self.print(&markdown(&self.on_paper(outline)))?,
            _ => self.page(&text(&outline, self.look()))?,
        }
        Ok(())
    }

    /// The page with what it needs where it is handed over.
    fn on_paper(&self, page: Outline) -> Outline {
        on_paper(self.lang, page, &clock::today(), self.read.get().copied())
    }
}
