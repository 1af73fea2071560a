//! `rungs quiz`.

use std::io::{self, IsTerminal as _};
use std::time::Instant;

use super::arguments::{self, Format};
use super::context::{Context, recorded, store};
use super::home;
use super::keep::Keeper;
use super::past::given;
use super::result::{Shown, print, result, show};
use super::sheet::{Sheet, answered, asked_forms, person};
use super::standing::{Asker, ask_standing};
use crate::advice::Standing;
use crate::advice::answers::{Answers, signs};
use crate::advice::comparison::edition;
use crate::catalogue::questionnaire::Questionnaire;
use crate::document::blank::blank_view;
use crate::failure::{Failure, Lack, Thing};
use crate::graph::RoleGraph;
use crate::page::blank::page as blank_page;
use crate::quiz::Quiz;
use crate::quiz::adaptive::Settings;
use crate::quiz::order::AskingOrder;
use crate::record::{Record, VERSION, key, local_day};
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
        return Err(Failure::NothingHere { lack: Lack::Interests }.into());
    }
    let questionnaire = context.questionnaire(options.questionnaire.as_deref())?;
    if options.blank {
        return blank(context, &questionnaire, options);
    }
    if let Some(given) = &options.answers {
        let sheet = Sheet::named(context, &questionnaire, options.form.as_deref())?;
        let answers = sheet.answers(given)?;
        let (person, form) = sheet.read(&answers)?;
        let standing = context.standing(catalogue, options.from.as_deref())?;
        let shown = Shown::of(context, options, options.save);
        let code = show(context, &person, standing, Some(&form), &shown)?;
        if options.save {
            let now = clock::now_utc();
            let record = Record {
                edition: Some(edition(&questionnaire, catalogue)),
                catalogue: Some(context.catalogue_name(catalogue).to_owned()),
                from: standing.id().map(str::to_owned),
                name: context.name(),
                started: now.clone(),
                finished: Some(now),
                ..sheet.record(&answers)
            };
            let id = store()?.add(&record)?;
            tell_apart(context, &context.lang.say(words::Kept { id: &id }))?;
        } else if warned(options) {
            tell_apart(context, &context.lang.say(words::NotKept))?;
        }
        return Ok(code);
    }
    ask(context, options, &questionnaire)
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
    let format = options.page.format;
    if format.is_picture() {
        return Err(Failure::NoPicture.into());
    }
    context.show(format, &view, |reader| blank_page(reader, &view))
}

/// A questionnaire of the form of a name, with no answer yet; without a name one that chooses its questions, where it can.
fn begin<'q>(
    context: &Context,
    questionnaire: &'q Questionnaire,
    name: Option<&str>,
) -> Result<Quiz<'q>, Failure> {
    let known = asked_forms(questionnaire);
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

/// A run of the questions: how they are asked, whom, and what is kept of the answers.
struct Run<'c> {
    context: &'c Context,
    asker: Asker<'c>,
    lines: bool,
    /// A pipe holds answers and nothing else: nobody is there to be asked, or to come back.
    person_there: bool,
    keeper: Keeper,
}

fn ask(
    context: &Context,
    options: &arguments::Quiz,
    questionnaire: &Questionnaire,
) -> anyhow::Result<u8> {
    let catalogue = context.catalogue()?;
    let mut quiz = begin(context, questionnaire, options.form.as_deref())?;
    let person_there = io::stdin().is_terminal();
    let lines = context.plain() || (!terminal::draws() && person_there);
    if !lines && !terminal::interactive() {
        return Err(Failure::NoTerminal.into());
    }
    let keeps = !options.no_save && (person_there || options.save);
    let keeper = if keeps { Keeper::open(store()) } else { Keeper::default() };
    let mut run = Run { context, asker: Asker::new(context, lines), lines, person_there, keeper };
    // Another file may ask other questions under the same name; the catalogue's own are the same in every language.
    let told_apart = options.questionnaire.is_some().then(|| edition(questionnaire, catalogue));
    let key = key(&questionnaire.id, told_apart.as_ref());
    let before = if person_there { run.unfinished(&key)? } else { None };
    let standing = match (&before, options.from.as_deref()) {
        (_, Some(from)) => context.standing(catalogue, Some(from))?,
        // A role that the catalogue no longer has is as good as none.
        (Some(record), None) => {
            recorded(catalogue, record.from.as_deref()).unwrap_or(Standing::Unknown)
        }
        (None, None) => {
            let welcome = welcome(context.lang, quiz.extent());
            if lines {
                tell_apart(context, &welcome)?;
                context.tell("")?;
            }
            if person_there { ask_standing(&run.asker, &welcome)? } else { Standing::Unknown }
        }
    };
    if let Some(record) = &before {
        quiz = begin(context, questionnaire, Some(&record.form)).unwrap_or(quiz);
        quiz = quiz.ordered(AskingOrder::kept(questionnaire, &record.order));
        let given: Vec<_> = given(record, |id| Some(id.to_owned())).collect();
        quiz = quiz.resumed(&given);
    } else {
        let seed = options.seed.unwrap_or_else(clock::seed);
        quiz = quiz.ordered(AskingOrder::drawn(questionnaire, seed));
    }
    for notice in run.keeper.notices(context.lang) {
        context.tell(&notice)?;
    }
    let record = before.unwrap_or_else(|| {
        let form = quiz.form_id().to_owned();
        Record::new(clock::now_utc(), questionnaire.id.clone(), form, None)
    });
    run.keeper.begin(Record {
        // A record of before is of this version as soon as it is kept again.
        version: VERSION,
        from: standing.id().map(str::to_owned),
        order: quiz.order().map(|order| order.ids(questionnaire)).unwrap_or_default(),
        edition: told_apart,
        ..record
    });
    let seconds = run.ask_all(&mut quiz)?;
    run.offer_again(questionnaire, &mut quiz, seconds)?;
    let person = person(questionnaire, &quiz);
    let form = answered(questionnaire, &quiz, seconds);
    let shown = Shown::of(context, options, run.keeper.keeps());
    let graph = RoleGraph::new(catalogue);
    let view = result(&graph, &person, standing, Some(&form), &shown)?;
    let code = print(context, &view, &shown)?;
    let name = context.name().filter(|_| options.save);
    let against = (edition(questionnaire, catalogue), context.catalogue_name(catalogue));
    let kept = run.keeper.finish(&quiz, against, name);
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
        let kept = kept.and_then(Result::ok).filter(|_| options.questionnaire.is_none());
        let told = home::ShownResult { standing, kept, max_zone: options.max_zone };
        home::after(context, &run.asker, &view, &told)?;
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

impl Run<'_> {
    /// The unfinished questionnaire that the person wants to go on with.
    fn unfinished(&mut self, key: &str) -> anyhow::Result<Option<Record>> {
        let record = self.keeper.unfinished(key);
        let Some(record) = record.filter(|record| !record.answers.is_empty()) else {
            return Ok(None);
        };
        let (lang, answers) = (self.context.lang, record.answers.len());
        let day = &local_day(&record.started, &clock::zone()).unwrap_or_default();
        let question = lang.say(words::Unfinished { day, answers });
        let choices = [lang.say(words::GoOn), lang.say(words::BeginAnew)];
        Ok((self.asker.choose("", &question, &choices)? == 0).then_some(record))
    }

    /// Asks until all is answered; the seconds an item took on average, where the questions were shown one at a time.
    fn ask_all(&mut self, quiz: &mut Quiz) -> anyhow::Result<Option<f64>> {
        let (start, before, lang) = (Instant::now(), quiz.answered(), self.context.lang);
        let asked = if self.lines {
            let (width, mut input) = (terminal::columns_of_errors(), io::stdin().lock());
            plain::ask(lang, quiz, width, &mut input, &mut io::stderr(), &mut self.keeper)?
        } else {
            let colour = terminal::styled_questions(self.context.colour);
            Some(question::ask(lang, quiz, colour, &mut self.keeper)?)
        };
        let (answered, questions) = (quiz.answered(), quiz.length());
        let asked = asked.ok_or(Failure::InputEnded { answered, questions })?;
        if asked == Asked::Quit {
            let kept = self.keeper.kept();
            if kept > 0 && kept == answered {
                self.context.tell(&lang.say(words::KeptSoFar))?;
            }
            return Err(Failure::Interrupted.into());
        }
        let new = u32::try_from(answered.saturating_sub(before)).unwrap_or(0);
        let seconds = start.elapsed().as_secs_f64() / f64::from(new.max(1));
        Ok((!self.lines && new > 0).then_some(seconds))
    }

    /// Offers to ask the questions again whose answers disagree most, where two signs of carelessness show.
    fn offer_again(
        &mut self,
        questionnaire: &Questionnaire,
        quiz: &mut Quiz,
        seconds: Option<f64>,
    ) -> anyhow::Result<()> {
        let signs = signs(&Answers::to_items(questionnaire, quiz.given()), seconds);
        if !self.person_there || !care::telling(&signs) {
            return Ok(());
        }
        let strangest = care::strangest(&quiz.points(), AGAIN);
        let lang = self.context.lang;
        let choices = [lang.say(words::AgainYes), lang.say(words::AgainNo)];
        let question = lang.say(words::Again { questions: strangest.len() });
        if self.asker.choose("", &question, &choices)? == 0 {
            quiz.ask_again(&strangest);
            self.ask_all(quiz)?;
        }
        Ok(())
    }
}
