//! The one place where a page is printed: its format, its pager, its colour.

use serde::Serialize;

use super::DONE;
use super::arguments::Format;
use super::context::Context;
use crate::format::{html::html, json::json, markdown::markdown, text::text};
use crate::page::Detail;
use crate::page::outline::Outline;
use crate::page::paper::on_paper;
use crate::store::clock;
use crate::words::Lang;

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
        format: Format,
        document: &impl Serialize,
        page: impl FnOnce(Lang, Detail) -> Outline,
    ) -> anyhow::Result<u8> {
        self.show_for(self.name().as_deref(), format, document, page)
    }

    /// The same for somebody with a name, or for nobody.
    pub fn show_for(
        &self,
        name: Option<&str>,
        format: Format,
        document: &impl Serialize,
        page: impl FnOnce(Lang, Detail) -> Outline,
    ) -> anyhow::Result<u8> {
        if format == Format::Json {
            self.print(&match name {
                Some(name) => json(&Named { document, name })?,
                None => json(document)?,
            })?;
            return Ok(DONE);
        }
        let paper = matches!(format, Format::Html | Format::Markdown);
        let mut outline = page(self.lang, Detail { paper, ..self.detail() });
        if let Some(name) = name {
            outline = outline.of(self.lang, name);
        }
        if paper {
            outline = on_paper(self.lang, outline, &clock::today(), self.read.get().copied());
        }
        match format {
            Format::Html => self.print(&html(&outline, self.lang))?,
            Format::Markdown => self.print(&markdown(&outline))?,
            _ => self.page(&text(&outline, self.look()))?,
        }
        Ok(DONE)
    }
}
