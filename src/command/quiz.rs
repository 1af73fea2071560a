//! `rungs quiz`.

use std::io::{self, IsTerminal as _};
use std::path::Path;

use super::arguments::{self, Format};
use super::context::{Context, standing};
use crate::advice::certainty::Evidence;
use crate::advice::person::entry_roles;
use crate::advice::{Person, Standing};
use crate::catalogue::Catalogue;
use crate::catalogue::files::{self, Part};
use crate::catalogue::parts::Place;
use crate::catalogue::questionnaire::{Form, Norm, Questionnaire};
use crate::failure::Failure;
use crate::graph::RoleGraph;
use crate::message::quiz as say;
use crate::quiz::Quiz;
use crate::render::text;
use crate::riasec::answers::{self, Key, raw_scores};
use crate::riasec::scores::Scores;
use crate::ui::question::{self, Asked};
use crate::ui::{menu, plain, terminal};
use crate::view::result::{FormView, result_view};

/// The most bytes that a file of answers may have.
const ANSWERS_FILE: u64 = 64 * 1024;

/// Asks or reads the answers and shows the result.
pub fn run(context: &Context, options: &arguments::Quiz) -> anyhow::Result<u8> {
    context.format(&[Format::Text, Format::Json])?;
    let own = context.catalogue()?;
    // A company's catalogue need not bring questions of its own.
    let builtin;
    let questionnaire = match &own.questionnaire {
        Some(questionnaire) => questionnaire,
        None => {
            builtin = crate::builtin::catalogue().questionnaire;
            builtin.as_ref().ok_or(Failure::NothingHere {
                what: "questionnaire",
            })?
        }
    };
    let sheet = Sheet::named(questionnaire, options.form.as_deref())?;
    if let Some(given) = &options.answers {
        let scores = sheet.score(given)?;
        let standing = standing(own, options.from.as_deref())?;
        return finish(context, options, own, &sheet, scores, standing);
    }
    let Sheet::Own(_, form) = sheet else {
        return Err(Failure::NoQuestions {
            form: options.form.clone().unwrap_or_default(),
        }
        .into());
    };
    let line_by_line = options.plain || (terminal::dumb() && io::stdin().is_terminal());
    if !line_by_line && !terminal::interactive() {
        return Err(Failure::NoTerminal.into());
    }
    let mut quiz = Quiz::new(questionnaire, form);
    let welcome = textwrap::fill(
        &say::welcome(quiz.questions()),
        terminal::columns_of_errors(),
    );
    terminal::complain(&format!("\n{welcome}\n\n"), context.colour)?;
    let standing = match options.from.as_deref() {
        // A pipe holds answers and nothing else.
        None if io::stdin().is_terminal() => ask_standing(own, line_by_line)?,
        from => standing(own, from)?,
    };
    ask(context, &mut quiz, line_by_line)?;
    let scores = quiz.scores().ok_or(Failure::Interrupted)?;
    finish(context, options, own, &sheet, scores, standing)
}

/// Which questions are answered, and how the answers are counted.
enum Sheet<'q> {
    /// A form of a questionnaire.
    Own(&'q Questionnaire, &'q Form),
    /// An official O*NET form of so many answers; its questions are not ours to show.
    Onet(usize, &'q Questionnaire),
}

impl<'q> Sheet<'q> {
    /// The form of a name; without one the first of the questionnaire.
    fn named(questionnaire: &'q Questionnaire, name: Option<&str>) -> Result<Self, Failure> {
        let first = questionnaire.forms.first().map(|form| form.id.as_str());
        let name = name.or(first).unwrap_or_default();
        match name {
            "onet-60" => return Ok(Self::Onet(60, questionnaire)),
            "onet-30" => return Ok(Self::Onet(30, questionnaire)),
            _ => {}
        }
        let form = questionnaire.form(name).ok_or_else(|| Failure::Unknown {
            what: "form",
            name: name.to_owned(),
            known: questionnaire
                .forms
                .iter()
                .map(|form| form.id.clone())
                .chain(["onet-30".to_owned(), "onet-60".to_owned()])
                .collect(),
        })?;
        Ok(Self::Own(questionnaire, form))
    }

    fn key(&self) -> Key {
        match self {
            Self::Own(questionnaire, form) => Key::of_form(questionnaire, form),
            Self::Onet(length, _) => Key::onet(*length).unwrap_or(Key(Vec::new())),
        }
    }

    /// The group that answers to the form are compared with.
    fn norm(&self) -> Option<&'q Norm> {
        match self {
            Self::Own(questionnaire, _) | Self::Onet(_, questionnaire) => {
                questionnaire.norm.as_ref()
            }
        }
    }

    /// The scores of answers that are given as digits, or in a file.
    fn score(&self, given: &str) -> Result<Scores, Failure> {
        let key = self.key();
        let digits = if looks_like_digits(given) {
            given.to_owned()
        } else {
            read_answers(given)?
        };
        let answers = answers::parse(&digits, key.0.len()).map_err(Failure::Answers)?;
        Ok(Scores::of_form(raw_scores(&key, &answers), key.items()))
    }

    fn view(&self) -> FormView {
        let (id, about) = match self {
            Self::Own(questionnaire, form) => (form.id.clone(), questionnaire.about.clone()),
            Self::Onet(length, _) => (format!("onet-{length}"), String::new()),
        };
        FormView {
            id,
            questions: self.key().0.len(),
            about,
        }
    }
}

/// Digits are answers, anything else that exists is a file; what is neither is shown as a wrong answer string.
fn looks_like_digits(given: &str) -> bool {
    let mostly = given.chars().filter(char::is_ascii_digit).count() * 2 > given.chars().count();
    mostly || !Path::new(given).exists() && !given.contains(['/', '.'])
}

fn read_answers(path: &str) -> Result<String, Failure> {
    let size = std::fs::metadata(path).map_or(0, |about| about.len());
    if size > ANSWERS_FILE {
        return Err(Failure::AnswersFile {
            path: path.to_owned(),
            why: say::answers_too_large(ANSWERS_FILE),
        });
    }
    let mut budget = ANSWERS_FILE;
    let file = files::file(Path::new(path), Part::Head, &mut budget);
    file.map(|file| file.text).map_err(|unreadable| {
        let failure = Failure::Catalogue(unreadable);
        Failure::AnswersFile {
            path: path.to_owned(),
            why: crate::message::failure::wording(&failure).0,
        }
    })
}

fn ask(context: &Context, quiz: &mut Quiz, line_by_line: bool) -> anyhow::Result<()> {
    let asked = if line_by_line {
        let outcome = plain::ask(quiz, &mut io::stdin().lock(), &mut io::stderr())?;
        match outcome {
            plain::Outcome::Asked(asked) => asked,
            plain::Outcome::InputEnded => {
                return Err(Failure::InputEnded {
                    answered: quiz.answered(),
                    questions: quiz.questions(),
                }
                .into());
            }
        }
    } else {
        question::ask(quiz, terminal::styled_questions(context.colour))?
    };
    match asked {
        Asked::Done => Ok(()),
        Asked::Quit => Err(Failure::Interrupted.into()),
    }
}

/// Asks where the person stands: first the level, then the role.
fn ask_standing(catalogue: &Catalogue, line_by_line: bool) -> anyhow::Result<Standing<'_>> {
    let levels: Vec<_> = catalogue
        .levels
        .iter()
        .filter(|l| l.place == Place::Inside && catalogue.roles.iter().any(|r| r.level == l.id))
        .collect();
    let mut choices = vec![say::NOT_YET.to_owned()];
    choices.extend(levels.iter().map(|level| level.name.clone()));
    choices.push(say::SKIP.to_owned());
    loop {
        let chosen = choose(say::WHERE, &choices, line_by_line)?;
        let Some(level) = chosen.checked_sub(1).and_then(|place| levels.get(place)) else {
            return Ok(if chosen == 0 {
                Standing::NotYet
            } else {
                Standing::Unknown
            });
        };
        let roles: Vec<_> = catalogue
            .roles
            .iter()
            .filter(|role| role.level == level.id && !role.mention)
            .collect();
        let mut titles: Vec<String> = roles.iter().map(|role| role.title.clone()).collect();
        titles.push(say::OTHER_LEVEL.to_owned());
        let chosen = choose(say::WHICH, &titles, line_by_line)?;
        if let Some(role) = roles.get(chosen) {
            return Ok(Standing::In(role));
        }
    }
}

fn choose(question: &str, choices: &[String], line_by_line: bool) -> anyhow::Result<usize> {
    let chosen = if line_by_line {
        plain::choose(
            question,
            choices,
            &mut io::stdin().lock(),
            &mut io::stderr(),
        )?
    } else {
        menu::choose(question, choices)?
    };
    chosen.ok_or_else(|| Failure::Interrupted.into())
}

fn finish(
    context: &Context,
    options: &arguments::Quiz,
    catalogue: &Catalogue,
    sheet: &Sheet,
    scores: Scores,
    standing: Standing,
) -> anyhow::Result<u8> {
    let key = sheet.key();
    let evidence = sheet.norm().map(|norm| Evidence {
        items: key.items(),
        norm: norm.clone(),
    });
    let person = Person {
        evidence,
        ..Person::from_scores(scores)
    };
    let form = Some(sheet.view());
    show(context, catalogue, &person, standing, form, options.plain)
}

/// Shows the result of a person; a flat profile is a negative finding.
pub fn show(
    context: &Context,
    catalogue: &Catalogue,
    person: &Person,
    standing: Standing,
    form: Option<FormView>,
    plain: bool,
) -> anyhow::Result<u8> {
    if entry_roles(catalogue).is_empty() {
        return Err(Failure::NothingHere {
            what: "roles in the field",
        }
        .into());
    }
    let graph = RoleGraph::new(catalogue);
    let view = result_view(&graph, person, standing, form);
    if context.format(&[Format::Text, Format::Json])? == Format::Json {
        context.print_json(&view)?;
    } else {
        let page = text::result::result(&view, terminal::look(plain));
        // A pager redraws what plain mode promises to leave alone.
        if plain {
            context.print(&page)?;
        } else {
            context.page(&page)?;
        }
    }
    Ok(if view.flat {
        super::NEGATIVE
    } else {
        super::DONE
    })
}
