//! What every command needs: the catalogue, and the one place where a page is printed: its format, its pager, its colour.

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::env;
use std::ffi::OsString;
use std::path::Path;

use anstream::ColorChoice;
use serde::Serialize;

use super::DONE;
use super::arguments::{Format, Shared};
use super::language;
use crate::advice::Standing;
use crate::builtin;
use crate::catalogue::Catalogue;
use crate::catalogue::finding::Severity;
use crate::catalogue::load::{Loaded, load_questionnaire};
use crate::catalogue::questionnaire::Questionnaire;
use crate::document::check::check_view;
use crate::failure::{Failure, Lack};
use crate::format::text::{listed, text};
use crate::format::{Look, html::html, json::json, markdown::markdown, visible};
use crate::graph::RoleGraph;
use crate::page::Reader;
use crate::page::outline::Outline;
use crate::page::paper::on_paper;
use crate::record::{BUILT_IN, label};
use crate::store::{Store, StoreError, clock, state_folder};
use crate::ui::{pager, terminal};
use crate::words::{Lang, common, failure as words, finding, options};

/// How many findings a broken catalogue shows before it points to `check`.
const FIRST_FINDINGS: usize = 3;

#[derive(Debug)]
pub struct Context {
    shared: Shared,
    pub colour: ColorChoice,
    pub lang: Lang,
    pub read: OnceCell<&'static Catalogue>,
    /// The options as they were typed, without what the environment adds.
    typed: Vec<OsString>,
    /// What is printed, where it does not go to standard output.
    collected: Option<RefCell<String>>,
}

impl Context {
    /// The context of some arguments, in the language that all words of the command line ask for.
    pub fn new(mut shared: Shared, lang: Lang) -> Self {
        let typed = shared.words();
        let catalogue = shared.catalogue.as_ref();
        options::set_catalogue(catalogue.map(|path| visible(&path.to_string_lossy())).as_deref());
        // A variable that is set to nothing says nothing.
        let set = |name: &str| env::var_os(name).filter(|value| !value.is_empty());
        shared.catalogue = shared.catalogue.or_else(|| set("RUNGS_CATALOGUE").map(Into::into));
        Self {
            colour: match shared.color {
                clap::ColorChoice::Auto => ColorChoice::Auto,
                clap::ColorChoice::Always => ColorChoice::Always,
                clap::ColorChoice::Never => ColorChoice::Never,
            },
            lang,
            shared,
            read: OnceCell::new(),
            typed,
            collected: None,
        }
    }

    /// A context that prints nothing and holds it until it is asked for.
    pub fn collecting(shared: Shared, lang: Lang) -> Self {
        Self { collected: Some(RefCell::default()), ..Self::new(shared, lang) }
    }

    pub fn collected(self) -> String {
        self.collected.unwrap_or_default().into_inner()
    }

    /// The command line of another command of the same person.
    pub fn command(&self, words: &[&str]) -> Vec<OsString> {
        let words = std::iter::once(&"rungs").chain(words).map(Into::into);
        words.chain(self.typed.iter().cloned()).collect()
    }

    /// Whose page it is: what was typed, without marks that nobody sees, in one line that is not too long.
    pub fn name(&self) -> Option<String> {
        label(self.shared.label.as_deref()?)
    }

    pub fn catalogue_path(&self) -> Option<&Path> {
        self.shared.catalogue.as_deref()
    }

    /// The name of the catalogue in use, as a result keeps it: the built-in one has it in every language.
    pub fn catalogue_name<'c>(&self, catalogue: &'c Catalogue) -> &'c str {
        if self.catalogue_path().is_some() { &catalogue.name } else { BUILT_IN }
    }

    pub fn plain(&self) -> bool {
        self.shared.plain
    }

    pub fn look(&self) -> Look {
        terminal::look(self.plain())
    }

    /// The catalogue to use: the person's own, or the built-in one.
    ///
    /// It lives as long as the process: taking its thousands of small texts apart at the end would be time lost.
    pub fn catalogue(&self) -> anyhow::Result<&'static Catalogue> {
        if let Some(read) = self.read.get() {
            return Ok(read);
        }
        let Some(path) = self.catalogue_path() else {
            return Ok(self.keep(builtin::catalogue_in(self.lang)));
        };
        let mut loaded = builtin::load(path, self.lang).map_err(Failure::Catalogue)?;
        let (path, errors) = (path.display().to_string(), loaded.errors());
        if errors > 0 {
            self.show_first(&loaded)?;
            return Err(Failure::BrokenCatalogue { path, errors }.into());
        }
        loaded.findings.retain(|f| !f.fault.of_translation());
        if !loaded.findings.is_empty() {
            let (warnings, path) = (loaded.findings.len(), &path);
            self.note(&self.lang.say(finding::Warnings { warnings, path }))?;
        }
        Ok(self.keep(loaded.catalogue))
    }

    fn keep(&self, catalogue: Catalogue) -> &'static Catalogue {
        self.read.get_or_init(|| Box::leak(Box::new(catalogue)))
    }

    fn show_first(&self, loaded: &Loaded) -> std::io::Result<()> {
        let mut view = check_view(self.lang, loaded);
        view.findings.retain(|f| f.severity == Severity::Error);
        view.findings.truncate(FIRST_FINDINGS);
        let look = self.look();
        terminal::complain(&listed(self.lang, &view.findings, &loaded.files, look), self.colour)
    }

    /// The questionnaire to ask: that of a file, the catalogue's, or the built-in one.
    pub fn questionnaire(
        &self,
        file: Option<&Path>,
    ) -> anyhow::Result<Cow<'static, Questionnaire>> {
        let Some(path) = file else {
            // A company's catalogue need not bring questions of its own.
            if let Some(own) = &*self.catalogue()?.questionnaire {
                return Ok(Cow::Borrowed(own));
            }
            let built_in = builtin::catalogue_in(self.lang).questionnaire.into_inner();
            let missing = Failure::NothingHere { lack: Lack::Questionnaire };
            return Ok(Cow::Owned(built_in.ok_or(missing)?));
        };
        let read = load_questionnaire(path, self.lang.code()).map_err(Failure::Catalogue)?;
        let loaded =
            Loaded { catalogue: Catalogue::default(), findings: read.findings, files: read.files };
        let errors = loaded.errors();
        if let Some(questionnaire) = read.questionnaire.filter(|_| errors == 0) {
            return Ok(Cow::Owned(questionnaire));
        }
        self.show_first(&loaded)?;
        Err(Failure::BrokenQuestionnaire { path: path.display().to_string(), errors }.into())
    }

    /// Prints a document in a format: itself as JSON, or the page that says it; both for whom `--name` says.
    pub fn show(
        &self,
        format: Format,
        document: &impl Serialize,
        page: impl FnOnce(Reader) -> Outline,
    ) -> anyhow::Result<u8> {
        self.show_for(self.name().as_deref(), format, document, page)
    }

    /// The same for somebody with a name, or for nobody.
    pub fn show_for(
        &self,
        name: Option<&str>,
        format: Format,
        document: &impl Serialize,
        page: impl FnOnce(Reader) -> Outline,
    ) -> anyhow::Result<u8> {
        if format == Format::Json {
            self.print(&json(&Named { document, name })?)?;
            return Ok(DONE);
        }
        let paper = matches!(format, Format::Html | Format::Markdown);
        let mut outline = page(Reader { paper, ..self.reader() });
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

    pub fn print(&self, text: &str) -> std::io::Result<()> {
        if let Some(collected) = &self.collected {
            collected.borrow_mut().push_str(text);
            return Ok(());
        }
        self.note_charset(text)?;
        terminal::print(text, self.colour)
    }

    /// Says what to set where the terminal cannot show the letters of a page.
    fn note_charset(&self, text: &str) -> std::io::Result<()> {
        let charset = language::narrow_charset(|name| env::var(name).ok());
        let Some(charset) = charset.filter(|_| terminal::watched()) else {
            return Ok(());
        };
        if text.chars().any(|c| !c.is_ascii() && c.is_alphabetic()) {
            let charset = visible(&charset);
            self.note(&self.lang.say(words::Charset { charset: &charset }))?;
        }
        Ok(())
    }

    /// Prints a page for a person, through a pager where it is longer than the terminal.
    pub fn page(&self, text: &str) -> std::io::Result<()> {
        // A pager redraws what plain mode promises to leave alone.
        if self.shared.no_pager || self.plain() {
            return self.print(text);
        }
        self.note_charset(text)?;
        pager::show(text, self.colour)
    }

    /// Who reads a page at a terminal.
    pub fn reader(&self) -> Reader {
        let (all, sources) = (self.shared.all, self.shared.sources);
        Reader { lang: self.lang, all, sources, paper: false }
    }

    /// Says beside a page what must be known of it.
    pub fn note(&self, said: &str) -> std::io::Result<()> {
        let note = self.lang.say(words::Note) + &self.lang.say(common::SentenceGap);
        terminal::complain(&format!("{note}{}\n", visible(said)), self.colour)
    }

    /// Tells a person what happened, beside a page.
    pub fn tell(&self, said: &str) -> std::io::Result<()> {
        terminal::tell(&visible(said), self.colour)
    }
}

/// A document with the name of the person that it is for, if any.
#[derive(Serialize)]
struct Named<'d, D: Serialize> {
    #[serde(flatten)]
    document: &'d D,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'d str>,
}

/// Where results are kept, if there is a place for them; it need not exist.
pub fn store() -> Result<Store, StoreError> {
    let base = etcetera::choose_base_strategy().ok();
    let folder = state_folder(env::var_os("RUNGS_STATE").as_deref(), base.as_ref())?;
    Ok(Store::at(folder).in_zone(clock::zone))
}

/// The graph of a catalogue: of all its moves, or of those that the documents give.
pub fn graph(catalogue: &Catalogue, stated: bool) -> RoleGraph<'_> {
    if stated { RoleGraph::stated(catalogue) } else { RoleGraph::new(catalogue) }
}

/// Where a person stood when a result was kept; nothing where the catalogue no longer has the role.
///
/// What the program wrote is an id, whole: a name that merely looks like it is another role.
pub fn recorded<'c>(catalogue: &'c Catalogue, from: Option<&str>) -> Option<Standing<'c>> {
    match from {
        None => Some(Standing::Unknown),
        Some("none") => Some(Standing::NotYet),
        Some(id) => catalogue.role(id).map(Standing::In),
    }
}
