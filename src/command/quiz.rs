//! `rungs quiz`.

use std::io::{self, IsTerminal as _};
use std::time::Instant;

use super::arguments::{self, Format};
use super::context::{Context, recorded};
use super::home;
use super::keep::{Keeper, answers};
use super::result::{Shown, print, result, show};
use super::sheet::{Sheet, answered, forms, person, signs};
use super::standing::{Asker, ask_standing};
use crate::advice::Standing;
use crate::advice::edition::edition;
use crate::catalogue::Catalogue;
use crate::catalogue::questionnaire::Questionnaire;
use crate::document::blank::blank_view;
use crate::failure::{Failure, Lack, Thing};
use crate::graph::RoleGraph;
use crate::page::blank::page as blank_page;
use crate::quiz::Quiz;
use crate::quiz::adaptive::Settings;
use crate::quiz::order::AskingOrder;
use crate::record::{Record, key, local_day};
use crate::riasec::care;
use crate::store::clock;
use crate::ui::question::{self, Asked, Keep as _};
use crate::ui::{plain, terminal};
use crate::words::quiz as words;
use crate::words::wording::quiz::{unsaved, welcome};

/// How many questions are asked again where answers disagree.
const AGAIN: usize = 6;

/// Asks or reads the answers and shows the result.
pub fn run(context: &Context, options: &arguments::Quiz) -> anyhow::Result<u8> {
    let catalogue = context.catalogue()?;
    // Nobody answers thirty questions for nothing.
    if options.answers.is_none() && catalogue.with_interests() == 0 {
        let lack = Lack::Interests;
        return Err(Failure::NothingHere { lack }.into());
    }
    let questionnaire = context.questionnaire(catalogue, options.questionnaire.as_deref())?;
    if options.blank {
        return blank(context, &questionnaire, options);
    }
    if let Some(given) = &options.answers {
        let sheet = Sheet::named(context, &questionnaire, options.form.as_deref())?;
        let (person, form) = sheet.read(given)?;
        let standing = context.standing(catalogue, options.from.as_deref())?;
        let shown = Shown::of(context, options, options.save);
        let code = show(context, catalogue, &person, standing, Some(&form), &shown)?;
        if options.save {
            let mut record = sheet.record(given)?;
            record.edition = Some(edition(&questionnaire, catalogue));
            record.catalogue = Some(context.catalogue_name(catalogue).to_owned());
            record.from = standing.id().map(str::to_owned);
            record.name = context.name();
            record.started = clock::now_utc();
            record.finished = Some(record.started.clone());
            let id = context.store()?.add(&record).map_err(Failure::Store)?;
            tell_apart(context, &context.lang.say(words::Kept { id: &id }))?;
        } else if warned(options) {
            tell_apart(context, &context.lang.say(words::NotKept))?;
        }
        return Ok(code);
    }
    ask(context, options, catalogue, &questionnaire)
}

/// Prints a form to be answered on paper.
fn blank(
    context: &Context,
    questionnaire: &Questionnaire,
    options: &arguments::Quiz,
) -> anyhow::Result<u8> {
    let Sheet::Own(questionnaire, form) =
        Sheet::named(context, questionnaire, options.form.as_deref())?
    else {
        let form = options.form.clone().unwrap_or_default();
        return Err(Failure::NoQuestions { form }.into());
    };
    let view = blank_view(questionnaire, form);
    let format = options.page.format.page().ok_or(Failure::NoPicture)?;
    context.show(format, &view, |reader| blank_page(reader, &view))?;
    Ok(super::DONE)
}

/// A questionnaire of the form of a name, with no answer yet; without a name one that chooses its questions, where it can.
fn begin<'q>(
    context: &Context,
    questionnaire: &'q Questionnaire,
    name: Option<&str>,
) -> Result<Quiz<'q>, Failure> {
    let mut known: Vec<_> = Settings::NAMED.iter().map(|(id, _)| (*id, *id)).collect();
    known.extend(forms(questionnaire));
    let id = name.map(|name| context.named(Thing::Form, name, &known)).transpose()?;
    let name = id.as_deref();
    let settings = Settings::named(name.unwrap_or(Settings::NAMED[0].0));
    if let Some(quiz) = settings.and_then(|named| Quiz::adaptive(questionnaire, named)) {
        return Ok(quiz);
    }
    match Sheet::named(context, questionnaire, name)? {
        Sheet::Own(questionnaire, form) => Ok(Quiz::new(questionnaire, form)),
        Sheet::Onet(..) => Err(Failure::NoQuestions { form: name.unwrap_or_default().to_owned() }),
    }
}

fn ask(
    context: &Context,
    options: &arguments::Quiz,
    catalogue: &'static Catalogue,
    questionnaire: &Questionnaire,
) -> anyhow::Result<u8> {
    let mut quiz = begin(context, questionnaire, options.form.as_deref())?;
    // A pipe holds answers and nothing else: nobody is there to be asked, or to come back.
    let person_there = io::stdin().is_terminal();
    let lines = context.plain() || (!terminal::draws() && person_there);
    if !lines && !terminal::interactive() {
        return Err(Failure::NoTerminal.into());
    }
    let mut keeper = if options.no_save || !(person_there || options.save) {
        Keeper::nothing()
    } else {
        Keeper::open(context.state())
    };
    let asker = Asker::new(context, lines);
    // Another file may ask other questions under the same name; the catalogue's own are the same in every language.
    let told_apart = options.questionnaire.is_some().then(|| edition(questionnaire, catalogue));
    let before = if person_there {
        let key = key(&questionnaire.id, told_apart.as_ref());
        unfinished(context, &mut keeper, &key, &asker)?
    } else {
        None
    };
    let standing = match (&before, options.from.as_deref()) {
        (_, Some(from)) => context.standing(catalogue, Some(from))?,
        (Some(record), None) => stood(catalogue, record),
        (None, None) => {
            let welcome = welcome(context.lang, quiz.extent());
            if lines {
                tell_apart(context, &welcome)?;
                context.tell("")?;
            }
            if person_there {
                ask_standing(catalogue, &asker, &welcome)?
            } else {
                Standing::Unknown
            }
        }
    };
    if let Some(record) = &before {
        quiz = begin(context, questionnaire, Some(&record.form)).unwrap_or(quiz);
        quiz = quiz.ordered(AskingOrder::kept(questionnaire, &record.order));
        quiz = quiz.resumed(&answers(record));
    } else {
        let seed = options.seed.unwrap_or_else(clock::seed);
        quiz = quiz.ordered(AskingOrder::drawn(questionnaire, seed));
    }
    for notice in keeper.notices(context.lang) {
        context.tell(&notice)?;
    }
    let order = quiz.order().map(|order| order.ids(questionnaire));
    keeper.begin(
        &questionnaire.id,
        quiz.form_id(),
        standing.id().map(str::to_owned),
        order.unwrap_or_default(),
        (before, told_apart),
    );
    let seconds = ask_all(context, &mut quiz, lines, &mut keeper)?;
    offer_again(context, (questionnaire, &mut quiz), lines, seconds, &mut keeper, person_there)?;
    let person = person(questionnaire, &quiz);
    let form = answered(questionnaire, &quiz, seconds);
    let shown = Shown::of(context, options, keeper.keeps());
    let graph = RoleGraph::new(catalogue);
    let view = result(&graph, &person, standing, Some(&form), &shown)?;
    let code = print(context, &view, &shown)?;
    let name = context.name().filter(|_| options.save);
    let kept = keeper.finish(
        &quiz,
        (edition(questionnaire, catalogue), context.catalogue_name(catalogue)),
        name,
    );
    let said = match &kept {
        Some(Ok(id)) => Some(context.lang.say(words::Kept { id })),
        Some(Err(why)) => Some(unsaved(context.lang, why)),
        None if warned(options) => Some(context.lang.say(words::NotKept)),
        None => None,
    };
    said.map(|said| tell_apart(context, &said)).transpose()?;
    let told = view.form.as_ref().is_some_and(|form| !form.one_answer);
    if code == super::DONE && told && shown.format == Format::Text && home::possible() {
        // Only the catalogue's own questions are those that every command knows.
        let known = options.questionnaire.is_none();
        let told = home::ShownResult {
            standing,
            kept: kept.and_then(Result::ok).filter(|_| known),
            max_zone: options.max_zone,
        };
        home::after(context, &asker, &view, &told)?;
    }
    Ok(code)
}

/// Whether a person wants to know that nothing is kept: not who asked for that, nor a program.
fn warned(options: &arguments::Quiz) -> bool {
    !options.no_save && options.page.format != Format::Json
}

/// Tells a person something after an empty line.
fn tell_apart(context: &Context, said: &str) -> io::Result<()> {
    context.tell("")?;
    context.tell(said)
}

/// The unfinished questionnaire that the person wants to go on with.
fn unfinished(
    context: &Context,
    keeper: &mut Keeper,
    key: &str,
    asker: &Asker,
) -> anyhow::Result<Option<Record>> {
    let record = keeper.unfinished(key);
    let Some(record) = record.filter(|record| !record.answers.is_empty()) else {
        return Ok(None);
    };
    let lang = context.lang;
    let question = lang.say(words::Unfinished {
        day: &local_day(&record.started, &clock::zone()).unwrap_or_default(),
        answers: record.answers.len(),
    });
    let choices = [lang.say(words::GoOn), lang.say(words::BeginAnew)];
    Ok((asker.choose("", &question, &choices)? == 0).then_some(record))
}

/// Where the person of a record stood; a role that the catalogue no longer has is as good as none.
pub fn stood<'c>(catalogue: &'c Catalogue, record: &Record) -> Standing<'c> {
    recorded(catalogue, record.from.as_deref()).unwrap_or(Standing::Unknown)
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
        let asked = plain::ask(
            context.lang,
            quiz,
            terminal::columns_of_errors(),
            &mut io::stdin().lock(),
            &mut io::stderr(),
            keeper,
        )?;
        asked.ok_or_else(|| Failure::InputEnded {
            answered: quiz.answered(),
            questions: quiz.length(),
        })?
    } else {
        let colour = terminal::styled_questions(context.colour);
        question::ask(context.lang, quiz, colour, keeper)?
    };
    if asked == Asked::Quit {
        if keeper.kept() > 0 && keeper.kept() == quiz.answered() {
            context.tell(&context.lang.say(words::KeptSoFar))?;
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
    (questionnaire, quiz): (&Questionnaire, &mut Quiz),
    lines: bool,
    seconds: Option<f64>,
    keeper: &mut Keeper,
    person_there: bool,
) -> anyhow::Result<()> {
    if !person_there || !care::telling(&signs(questionnaire, quiz, seconds)) {
        return Ok(());
    }
    let strangest = care::strangest(&quiz.points(), AGAIN);
    let lang = context.lang;
    let choices = [lang.say(words::AgainYes), lang.say(words::AgainNo)];
    let questions = strangest.len();
    let question = lang.say(words::Again { questions });
    if Asker::new(context, lines).choose("", &question, &choices)? == 0 {
        quiz.ask_again(&strangest);
        ask_all(context, quiz, lines, keeper)?;
    }
    Ok(())
}
