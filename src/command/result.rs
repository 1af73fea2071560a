//! A result on its page, whoever asks for it: the questionnaire, a code, the history.

use super::arguments::{self, Format};
use super::context::Context;
use crate::advice::answers::AnsweredForm;
use crate::advice::person::entry_roles;
use crate::advice::{Person, Standing};
use crate::document::result::{ResultView, result_view};
use crate::failure::{Failure, Lack};
use crate::format::svg::hexagon;
use crate::graph::RoleGraph;
use crate::page::result as page;
use crate::words::options::quoted;

/// How a result is shown.
#[derive(Debug, Clone)]
pub struct Shown {
    /// In which format: a page, or the six scores as a picture.
    pub format: Format,
    /// Only roles that are known to need at most so much preparation.
    pub max_zone: Option<u8>,
    pub name: Option<String>,
    /// Whether the other commands find the result by themselves.
    pub kept: bool,
    /// The day of the answers; none where that is the present day.
    pub day: Option<String>,
}

impl Shown {
    /// As the options say. Only the catalogue's own questions are those that every command knows.
    pub fn of(context: &Context, options: &arguments::Quiz, kept: bool) -> Self {
        Self {
            format: options.page.format,
            day: None,
            max_zone: options.max_zone,
            name: context.name(),
            kept: kept && options.questionnaire.is_none(),
        }
    }
}

/// Shows the result of a person; a flat profile is a negative finding.
pub fn show(
    context: &Context,
    person: &Person,
    standing: Standing,
    form: Option<&AnsweredForm>,
    shown: &Shown,
) -> anyhow::Result<u8> {
    let graph = RoleGraph::new(context.catalogue()?);
    let view = result(&graph, person, standing, form, shown)?;
    print(context, &view, shown)
}

/// The result of a person, with what stands for it in commands that do not find it.
pub fn result<'c>(
    graph: &'c RoleGraph<'c>,
    person: &Person,
    standing: Standing<'c>,
    form: Option<&AnsweredForm>,
    shown: &Shown,
) -> Result<ResultView<'c>, Failure> {
    if entry_roles(graph.catalogue()).is_empty() {
        return Err(Failure::NothingHere { lack: Lack::Roles });
    }
    let mut view = result_view(graph, person, standing, form, shown.max_zone);
    if !shown.kept {
        view.given = Some(quoted(&view.typed()));
    }
    Ok(view)
}

/// Shows a result.
pub fn print(context: &Context, view: &ResultView, shown: &Shown) -> anyhow::Result<u8> {
    if shown.format.is_picture() {
        let picture = page::hexagon(context.lang, view);
        context.print(&hexagon(&picture, context.lang))?;
    } else {
        context.show_for(shown.name.as_deref(), shown.format, view, |reader| {
            let mut page = page::page(reader, view);
            page.paper.day.clone_from(&shown.day);
            page
        })?;
    }
    Ok(if view.flat { super::NEGATIVE } else { super::DONE })
}
