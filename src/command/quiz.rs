//! `rungs quiz`.

use std::io::{self, IsTerminal as _};
use std::time::Instant;

use super::arguments::{self, Format};
use super::context::{Context, named, recorded, standing};
use super::keep::Keeper;
use super::place::{ask_standing, choose};
use super::sheet::{Sheet, form_view, forms, person, signs};
use crate::advice::person::entry_roles;
use crate::advice::{Person, Standing};
use crate::catalogue::Catalogue;
use crate::catalogue::questionnaire::Questionnaire;
use crate::failure::Failure;
use crate::graph::RoleGraph;
use crate::message::quiz as say;
use crate::quiz::Quiz;
use crate::quiz::adaptive::Settings;
use crate::quiz::order::Order;
use crate::record::{Record, day};
use crate::render::text;
use crate::riasec::answers::Answer;
use crate::riasec::care;
use crate::store::clock;
use crate::ui::question::{self, Asked, Keep as _};
use crate::ui::{plain, terminal};
use crate::view::result::{FormView, result_view};

/// How many questions are asked again where answers disagree.
const AGAIN: usize = 6;

/// Asks or reads the answers and shows the result.
pub fn run(context: &Context, options: &arguments::Quiz) -> anyhow::Result<u8> {
    context.format(&[Format::Text, Format::Json])?;
    let catalogue = context.catalogue()?;
    let questionnaire = context.questionnaire(catalogue, options.questionnaire.as_deref())?;
    if let Some(given) = &options.answers {
        let sheet = Sheet::named(&questionnaire, options.form.as_deref())?;
        let (person, form) = sheet.read(given)?;
        let standing = standing(catalogue, options.from.as_deref())?;
        return show(
            context,
            catalogue,
            &person,
            standing,
            Some(form),
            options.plain,
        );
    }
    ask(context, options, catalogue, &questionnaire)
}

/// A questionnaire of the form of a name, with no answer yet; without a name one that chooses its questions, where it can.
fn begin<'q>(questionnaire: &'q Questionnaire, name: Option<&str>) -> Result<Quiz<'q>, Failure> {
    let mut known: Vec<_> = Settings::NAMED.iter().map(|(id, _)| (*id, *id)).collect();
    known.extend(forms(questionnaire));
    let id = name.map(|name| named("form", name, &known)).transpose()?;
    let name = id.as_deref();
    let settings = Settings::named(name.unwrap_or(Settings::NAMED[0].0));
    if let Some(quiz) = settings.and_then(|named| Quiz::adaptive(questionnaire, named)) {
        return Ok(quiz);
    }
    match Sheet::named(questionnaire, name)? {
        Sheet::Own(questionnaire, form) => Ok(Quiz::new(questionnaire, form)),
        Sheet::Onet(..) => Err(Failure::NoQuestions {
            form: name.unwrap_or_default().to_owned(),
        }),
    }
}

fn ask(
    context: &Context,
    options: &arguments::Quiz,
    catalogue: &'static Catalogue,
    questionnaire: &Questionnaire,
) -> anyhow::Result<u8> {
    let mut quiz = begin(questionnaire, options.form.as_deref())?;
    // A pipe holds answers and nothing else: nobody is there to be asked, or to come back.
    let person_there = io::stdin().is_terminal();
    let lines = options.plain || (terminal::dumb() && person_there);
    if !lines && !terminal::interactive() {
        return Err(Failure::NoTerminal.into());
    }
    let mut keeper = if options.no_save || !person_there {
        Keeper::nothing()
    } else {
        Keeper::open(context.store())
    };
    let before = unfinished(&mut keeper, questionnaire, lines)?;
    let standing = match (&before, options.from.as_deref()) {
        (_, Some(from)) => standing(catalogue, Some(from))?,
        (Some(record), None) => stood(catalogue, record),
        (None, None) => {
            welcome(context, &quiz)?;
            if person_there {
                ask_standing(catalogue, lines)?
            } else {
                Standing::Unknown
            }
        }
    };
    if let Some(record) = &before {
        quiz = begin(questionnaire, Some(&record.form)).unwrap_or(quiz);
        quiz = quiz.ordered(Order::kept(questionnaire, &record.order));
        quiz = quiz.resumed(&answers(record));
    } else {
        let seed = options.seed.unwrap_or_else(clock::seed);
        quiz = quiz.ordered(Order::drawn(questionnaire, seed));
    }
    for notice in keeper.notices() {
        terminal::complain(&format!("{notice}\n"), context.colour)?;
    }
    let order = quiz.order().map(|order| order.ids(questionnaire));
    keeper.begin(
        &questionnaire.id,
        quiz.form_id(),
        from(standing),
        order.unwrap_or_default(),
        before,
    );
    let seconds = ask_all(context, &mut quiz, lines, &mut keeper)?;
    offer_again(
        context,
        &mut quiz,
        lines,
        seconds,
        &mut keeper,
        person_there,
    )?;
    let person = person(questionnaire, &quiz);
    let form = form_view(questionnaire, &quiz, seconds);
    let code = show(
        context,
        catalogue,
        &person,
        standing,
        Some(form),
        options.plain,
    )?;
    match keeper.finish(&quiz) {
        Some(Ok(id)) => terminal::complain(&format!("\n{}\n", say::kept(&id)), context.colour)?,
        Some(Err(why)) => {
            terminal::complain(&format!("\n{}\n", say::unsaved(&why)), context.colour)?;
        }
        None => {}
    }
    Ok(code)
}

fn welcome(context: &Context, quiz: &Quiz) -> io::Result<()> {
    let text = textwrap::fill(&say::welcome(quiz.extent()), terminal::columns_of_errors());
    terminal::complain(&format!("\n{text}\n\n"), context.colour)
}

/// The unfinished questionnaire that the person wants to go on with.
fn unfinished(
    keeper: &mut Keeper,
    questionnaire: &Questionnaire,
    lines: bool,
) -> anyhow::Result<Option<Record>> {
    let record = keeper.unfinished();
    let Some(record) =
        record.filter(|r| r.questionnaire == questionnaire.id && !r.answers.is_empty())
    else {
        return Ok(None);
    };
    let question = say::unfinished(
        day(&record.started).unwrap_or_default(),
        record.answers.len(),
    );
    let choices = [say::GO_ON.to_owned(), say::BEGIN_ANEW.to_owned()];
    Ok((choose(&question, &choices, lines)? == 0).then_some(record))
}

fn answers(record: &Record) -> Vec<(String, Answer)> {
    let given = record.answers.iter();
    given
        .filter_map(|g| Some((g.item.clone(), Answer::new(g.answer)?)))
        .collect()
}

/// Where the person of a record stood; a role that the catalogue no longer has is as good as none.
pub fn stood<'c>(catalogue: &'c Catalogue, record: &Record) -> Standing<'c> {
    recorded(catalogue, record.from.as_deref()).unwrap_or(Standing::Unknown)
}

fn from(standing: Standing) -> Option<String> {
    match standing {
        Standing::Unknown => None,
        Standing::NotYet => Some("none".to_owned()),
        Standing::In(role) => Some(role.id.clone()),
    }
}

/// Asks until all is answered; the seconds an item took on average, where the questions were shown one at a time.
fn ask_all(
    context: &Context,
    quiz: &mut Quiz,
    lines: bool,
    keeper: &mut Keeper,
) -> anyhow::Result<Option<f64>> {
    let (start, before) = (Instant::now(), quiz.answered());
    let asked = if lines {
        match plain::ask(quiz, &mut io::stdin().lock(), &mut io::stderr(), keeper)? {
            plain::Outcome::Asked(asked) => asked,
            plain::Outcome::InputEnded => {
                return Err(Failure::InputEnded {
                    answered: quiz.answered(),
                    questions: quiz.length().unwrap_or(quiz.questions()),
                }
                .into());
            }
        }
    } else {
        question::ask(quiz, terminal::styled_questions(context.colour), keeper)?
    };
    if asked == Asked::Quit {
        if keeper.keeps() && quiz.answered() > 0 {
            terminal::complain(&format!("{}\n", say::KEPT_SO_FAR), context.colour)?;
        }
        return Err(Failure::Interrupted.into());
    }
    let new = u32::try_from(quiz.answered() - before.min(quiz.answered())).unwrap_or(0);
    let seconds = start.elapsed().as_secs_f64() / f64::from(new.max(1));
    Ok((!lines && new > 0).then_some(seconds))
}

/// Offers to ask the questions again whose answers disagree most, where two signs of carelessness show.
fn offer_again(
    context: &Context,
    quiz: &mut Quiz,
    lines: bool,
    seconds: Option<f64>,
    keeper: &mut Keeper,
    person_there: bool,
) -> anyhow::Result<()> {
    if !person_there || signs(quiz, seconds).len() < 2 {
        return Ok(());
    }
    let strangest = care::strangest(&quiz.points(), AGAIN);
    let choices = [say::AGAIN.to_owned(), say::LEAVE.to_owned()];
    if choose(&say::again(strangest.len()), &choices, lines)? == 0 {
        quiz.ask_again(&strangest);
        ask_all(context, quiz, lines, keeper)?;
    }
    Ok(())
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
