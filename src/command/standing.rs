//! Asking where the person stands.

use std::io;

use super::context::Context;
use crate::advice::Standing;
use crate::catalogue::parts::Place;
use crate::failure::Failure;
use crate::ui::list::{self, Outcome};
use crate::ui::{plain, terminal};
use crate::words::{home, quiz as words};

/// Asks where the person stands: first the level, then the role; `about` is read first.
pub fn ask_standing(asker: &Asker, about: &str) -> anyhow::Result<Standing<'static>> {
    let (lang, catalogue) = (asker.context.lang, asker.context.catalogue()?);
    let levels: Vec<_> = catalogue
        .levels
        .iter()
        .filter(|l| l.place == Place::Inside && catalogue.roles.iter().any(|r| r.level == l.id))
        .collect();
    let mut choices = vec![lang.say(words::NotYet { own: catalogue.voice.newcomer.as_deref() })];
    choices.extend(levels.iter().map(|level| level.name.clone()));
    choices.push(lang.say(words::Skip));
    loop {
        let chosen = asker.choose(about, &lang.say(words::Where), &choices)?;
        let Some(level) = chosen.checked_sub(1).and_then(|index| levels.get(index)) else {
            return Ok(if chosen == 0 { Standing::NotYet } else { Standing::Unknown });
        };
        let roles: Vec<_> =
            catalogue.roles.iter().filter(|role| role.level == level.id && !role.mention).collect();
        let mut titles: Vec<String> = roles.iter().map(|role| role.title.clone()).collect();
        titles.push(lang.say(words::OtherLevel));
        let chosen = asker.choose("", &lang.say(words::Which), &titles)?;
        if let Some(role) = roles.get(chosen) {
            return Ok(Standing::In(role));
        }
    }
}

/// How a person is asked to choose: in a menu on the screen, or line by line.
pub struct Asker<'c> {
    context: &'c Context,
    line_by_line: bool,
}

impl<'c> Asker<'c> {
    /// As the terminal and the person want it.
    pub fn new(context: &'c Context, plain: bool) -> Self {
        Self { context, line_by_line: plain || !terminal::draws() }
    }

    /// Asks for one of several choices; a menu shows `about` above the question.
    pub fn choose(&self, about: &str, question: &str, choices: &[String]) -> anyhow::Result<usize> {
        let chosen = self.offer(about, question, choices)?;
        chosen.ok_or_else(|| Failure::Interrupted.into())
    }

    /// Offers several choices; none where the person leaves them all.
    pub fn offer(
        &self,
        about: &str,
        question: &str,
        choices: &[String],
    ) -> anyhow::Result<Option<usize>> {
        let lang = self.context.lang;
        chosen(if self.line_by_line {
            let (mut input, mut out) = (io::stdin().lock(), io::stderr());
            let width = terminal::columns_of_errors();
            plain::choose(lang, question, choices, width, &mut input, &mut out)?
        } else {
            let colour = terminal::styled_questions(self.context.colour);
            list::choose(lang, about, question, choices, colour)?
        })
    }

    /// Leaves a page on the screen until the person has read it; whether they go on. Line by line nothing takes its place.
    pub fn pause(&self) -> anyhow::Result<bool> {
        if self.line_by_line {
            return Ok(true);
        }
        let Context { lang, colour, .. } = *self.context;
        terminal::complain(&format!("\n{}\n", lang.say(home::Pause)), colour)?;
        Ok(chosen(list::pause()?)?.is_some())
    }
}

fn chosen(outcome: Outcome) -> anyhow::Result<Option<usize>> {
    match outcome {
        Outcome::Chosen(index) => Ok(Some(index)),
        Outcome::Left => Ok(None),
        Outcome::Interrupted => Err(Failure::Interrupted.into()),
    }
}
