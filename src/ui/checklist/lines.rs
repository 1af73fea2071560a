//! The check list line by line: for screen readers, pipes and simple terminals. Nothing is ever redrawn.

use std::io::{self, BufRead, Write};

use super::Edited;
use crate::advice::checklist::{Checklist, Counts, Event, Group};
use crate::advice::skills::{Said, Skills};
use crate::format::visible;
use crate::ui::keyboard::narrow;
use crate::ui::plain::{Page, read_line};
use crate::words::{Lang, checklist as words};

/// Asks skill by skill until the person saves or leaves, or the input ends, which saves; `skills` changes only where it is saved.
///
/// Lines are set to a width in columns. A list without skills is left at once.
pub fn edit(
    lang: Lang,
    groups: &[Group],
    skills: &mut Skills,
    width: usize,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
) -> io::Result<Edited> {
    let list = Checklist::new(groups, skills);
    if list.is_empty() {
        return Ok(Edited::Left);
    }
    let page = Page { lang, width, out };
    let mut asking = Asking { list, at: At::Skill, shown: None, heading: None, page };
    let skills_listed = asking.list.len();
    asking.page.say(words::PlainHelp { skills: skills_listed })?;
    let edited = asking.ask(input)?;
    if edited == Edited::Saved {
        skills.clone_from(asking.list.skills());
    }
    Ok(edited)
}

/// What the next line answers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    /// The marked skill.
    Skill,
    /// The end of the list.
    End,
    /// Whether to lose the changes; `end` is where the question came up.
    Leaving { end: bool },
}

/// What a line asks for.
enum Line {
    Go(Option<Event>),
    Back,
    Save,
    Quit,
    Unknown,
}

struct Asking<'a, 'g> {
    list: Checklist<'g>,
    at: At,
    /// The question that stands there, unless it is to be shown again.
    shown: Option<(At, usize)>,
    heading: Option<&'g str>,
    page: Page<'a>,
}

impl Asking<'_, '_> {
    fn ask(&mut self, input: &mut dyn BufRead) -> io::Result<Edited> {
        loop {
            self.show()?;
            self.page.out.flush()?;
            let line = read_line(input)?;
            if line.is_empty() {
                return self.ended();
            }
            if let Some(edited) = self.answer(line.trim())? {
                return Ok(edited);
            }
        }
    }

    fn answer(&mut self, typed: &str) -> io::Result<Option<Edited>> {
        match (self.at, read(typed)) {
            (_, Line::Save) | (At::End, Line::Go(None)) => return Ok(Some(Edited::Saved)),
            (At::Leaving { .. }, Line::Quit | Line::Go(Some(Event::Say(Said::Have)))) => {
                return Ok(Some(Edited::Left));
            }
            (At::Leaving { end }, Line::Go(None | Some(Event::Say(Said::Lack)))) => {
                self.at = if end { At::End } else { At::Skill };
            }
            (At::Leaving { .. }, _) => self.shown = None,
            (_, Line::Quit) if self.list.changes() == 0 => return Ok(Some(Edited::Left)),
            (at, Line::Quit) => {
                let end = at == At::End;
                self.at = At::Leaving { end };
            }
            (At::End, Line::Back) => self.at = At::Skill,
            (At::Skill, Line::Back) => {
                self.list.take(Event::Up(1));
                // The first skill shows again where going back leads nowhere.
                self.shown = None;
            }
            (At::Skill, Line::Go(event)) => self.go(event),
            (At::End, _) => self.page.say(words::PlainUnknownAtEnd { typed })?,
            (At::Skill, Line::Unknown) => self.page.say(words::PlainUnknown { typed })?,
        }
        Ok(None)
    }

    /// Says something of the marked skill, or nothing, and goes on to the next.
    fn go(&mut self, event: Option<Event>) {
        let index = self.list.marked();
        if let Some(event) = event {
            self.list.take(event);
        }
        if index + 1 == self.list.len() {
            self.at = At::End;
        } else if self.list.marked() == index {
            self.list.take(Event::Down(1));
        }
    }

    fn ended(&mut self) -> io::Result<Edited> {
        if matches!(self.at, At::Leaving { .. }) {
            return Ok(Edited::Left);
        }
        if self.list.changes() == 0 {
            self.page.say(words::PlainEndedUnchanged)?;
            return Ok(Edited::Left);
        }
        self.page.say(words::PlainEnded)?;
        Ok(Edited::Saved)
    }

    /// Shows what the next line answers, unless that stands there already.
    fn show(&mut self) -> io::Result<()> {
        let index = self.list.marked();
        if self.shown == Some((self.at, index)) {
            return Ok(());
        }
        self.shown = Some((self.at, index));
        match self.at {
            At::Leaving { .. } => {
                let changes = self.list.changes();
                self.page.say(words::PlainLeave { changes })
            }
            At::End => {
                let Counts { have, lack, unsaid } = self.list.counts();
                self.page.write("")?;
                self.page.say(words::PlainEnd { have, lack, unsaid })
            }
            At::Skill => self.skill(index),
        }
    }

    fn skill(&mut self, index: usize) -> io::Result<()> {
        let Some((heading, entry, said)) = self.list.iter().nth(index) else {
            return Ok(());
        };
        self.page.write("")?;
        if self.heading.replace(heading) != Some(heading) {
            self.page.write(&visible(heading))?;
        }
        // The skill comes last: a screen reader reads the line that came last.
        let (name, text) = (&entry.name, entry.text.as_str());
        let skill = words::PlainSkill {
            place: index + 1,
            skills: self.list.len(),
            name,
            text: (!text.is_empty()).then_some(text),
            said,
        };
        self.page.say(skill)
    }
}

fn read(line: &str) -> Line {
    let line: String = line.chars().map(narrow).collect();
    match line.to_ascii_lowercase().as_str() {
        "" => Line::Go(None),
        "y" | "yes" => Line::Go(Some(Event::Say(Said::Have))),
        "n" | "no" => Line::Go(Some(Event::Say(Said::Lack))),
        "u" => Line::Go(Some(Event::Unsay)),
        "b" | "back" => Line::Back,
        "s" | "save" => Line::Save,
        "q" | "quit" => Line::Quit,
        _ => Line::Unknown,
    }
}
