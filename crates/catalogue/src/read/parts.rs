//! The head of a catalogue, and its skills, types and steps.

use super::fields::statement;
use super::interests::letter;
use super::pay::pay;
use super::role::{expects, skill_need};
use super::{Asked, Fields, Reading, Text};
use crate::finding::{Entry, Fault, Spot};
use crate::parts::{
    Absent, Dimension, Level, Place, Reference, Skill, SkillKind, Source, SourceLadder, Stage,
    Step, Track, TypeText, Voice,
};
use crate::role::{Basis, Statement};
use crate::yaml::Node;

/// What the head of a catalogue says; in a catalogue of one file it holds all the rest too.
#[derive(Debug, Default)]
pub struct Head<'t> {
    /// The catalogue's name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its language.
    pub language: String,
    /// Where it says that it extends the built-in catalogue; none where it stands alone.
    pub extends: Option<Spot>,
    /// Roles of the other catalogue to leave out.
    pub without: Vec<Text>,
    /// Its own words.
    pub voice: Voice,
    /// Its levels with their places.
    pub levels: Vec<(Level, LevelSpots)>,
    /// Its dimensions with their places.
    pub dimensions: Vec<(Dimension, Spot)>,
    /// The degrees of a skill, the lowest first.
    pub scale: Vec<Text>,
    /// Its tracks with their places.
    pub tracks: Vec<(Track, Spot)>,
    /// Its ladders, each with the places of its roles.
    pub ladders: Vec<(SourceLadder, Vec<Spot>)>,
    /// Roles that are not here, each with the places of its names and of the roles nearest to it.
    pub absent: Vec<(Absent, AbsentSpots)>,
    /// Its sources with their places.
    pub sources: Vec<(Source, Spot)>,
    /// The file that defines the facts, relative to the folder.
    pub facts: Option<Text>,
    /// Roles in the same file.
    pub roles: Option<Node<'t>>,
    /// Skills in the same file.
    pub skills: Option<Node<'t>>,
    /// Types in the same file.
    pub types: Option<Node<'t>>,
    /// Steps in the same file.
    pub steps: Option<Node<'t>>,
    /// A questionnaire in the same file.
    pub questionnaire: Option<Node<'t>>,
    /// Topics of the guide in the same file.
    pub guide: Option<Node<'t>>,
    /// Works that the catalogue rests on.
    pub references: Vec<Reference>,
}

/// Whether a text is the code of a language as BCP 47 makes them: two or three letters, then perhaps a script, a region and the like.
fn is_code(text: &str) -> bool {
    let mut parts = text.split('-');
    let first = parts.next().unwrap_or_default();
    let letters = first.len() == 2 || first.len() == 3;
    let whole = letters && first.chars().all(|c| c.is_ascii_alphabetic());
    whole
        && parts.all(|part| {
            (2..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric())
        })
}

/// The code of a language that is written out.
fn language_meant(written: &str) -> Option<&'static str> {
    const NAMES: [(&str, &str); 14] = [
        ("english", "en"),
        ("german", "de"),
        ("deutsch", "de"),
        ("french", "fr"),
        ("spanish", "es"),
        ("italian", "it"),
        ("russian", "ru"),
        ("русский", "ru"),
        ("chinese", "zh"),
        ("中文", "zh"),
        ("japanese", "ja"),
        ("portuguese", "pt"),
        ("dutch", "nl"),
        ("polish", "pl"),
    ];
    let written = crate::name::folded(written);
    let known = NAMES
        .iter()
        .find(|(name, _)| crate::name::folded(name) == written);
    known.map(|(_, code)| *code)
}

/// Reads the head.
pub fn head<'t>(node: Node<'t>, reading: &mut Reading) -> Option<Head<'t>> {
    let mut f = Fields::open(node, Entry::Catalogue, reading)?;
    // All texts after it stand in this language.
    let language = f.text("language");
    if let Some(Text { value, spot }) = language.as_ref().filter(|t| !is_code(&t.value)) {
        let (written, meant) = (value.clone(), language_meant(value));
        let fault = Fault::BadLanguage { written, meant };
        f.reading.note(fault, *spot);
    }
    let language = language.map_or("en".to_owned(), |t| t.value);
    f.reading.translations.base = language.as_str().into();
    let extends = f.take("extends").and_then(|node| {
        let spot = node.spot;
        let word = f.reading.word(node, "extends", &[("built-in", ())]);
        word.map(|()| spot)
    });
    // What is extended has levels already.
    let levels = match extends {
        Some(_) => f.take("levels"),
        None => f.need("levels"),
    };
    let head = Head {
        extends,
        without: f.ids("without"),
        name: f.need_said("name").unwrap_or_default().value,
        version: f.text("version").unwrap_or_default().value,
        language,
        voice: f
            .take("voice")
            .and_then(|node| voice(node, f.reading))
            .unwrap_or_default(),
        levels: levels
            .map(|node| f.reading.list(node, "levels", level))
            .unwrap_or_default(),
        dimensions: f.list("dimensions", dimension),
        scale: f.list("scale", |node, reading| reading.text(node, "scale")),
        tracks: f.list("tracks", track),
        ladders: f.list("ladders", ladder),
        absent: f.list("absent", absent),
        sources: f.list("sources", source),
        facts: f.text("facts"),
        roles: f.take("roles"),
        skills: f.take("skills"),
        types: f.take("types"),
        steps: f.take("steps"),
        questionnaire: f.take("questionnaire"),
        guide: f.take("guide"),
        references: f.list("references", reference),
    };
    f.close();
    Some(head)
}

fn voice(node: Node, reading: &mut Reading) -> Option<Voice> {
    let mut f = Fields::open(node, Entry::Voice, reading)?;
    let newcomer = f.said("newcomer").map(|t| t.value);
    let basis = f.take("basis");
    f.close();
    let basis = basis.and_then(|node| {
        let mut f = Fields::open(node, Entry::Voice, reading)?;
        let words = Basis::WORDS.map(|(key, _)| f.said(key).map(|t| t.value));
        f.close();
        Some(words)
    });
    Some(Voice {
        newcomer,
        basis: basis.unwrap_or_default(),
    })
}

fn reference(node: Node, reading: &mut Reading) -> Option<Reference> {
    let mut f = Fields::open(node, Entry::Reference, reading)?;
    let (name, text) = (f.need_text("name"), f.need_said("text"));
    f.close();
    Some(Reference {
        name: name?.value,
        text: text?.value,
    })
}

/// The places of a level and of what it names.
#[derive(Debug, Clone)]
pub struct LevelSpots {
    /// Its id.
    pub id: Spot,
    /// Its track.
    pub track: Spot,
    /// Its skills, in order.
    pub skills: Vec<Asked>,
    /// Its dimensions, in order.
    pub expects: Vec<Spot>,
}

fn dimension(node: Node, reading: &mut Reading) -> Option<(Dimension, Spot)> {
    let mut f = Fields::open(node, Entry::Dimension, reading)?;
    let (id, name) = (f.need_id("id"), f.need_said("name"));
    let text = f.said("text").unwrap_or_default().value;
    f.close();
    let id = id?;
    let dimension = Dimension {
        id: id.value,
        name: name?.value,
        text,
    };
    Some((dimension, id.spot))
}

fn level(node: Node, reading: &mut Reading) -> Option<(Level, LevelSpots)> {
    let mut f = Fields::open(node, Entry::Level, reading)?;
    let id = f.need_id("id");
    let name = f.need_said("name");
    let place = f
        .word(
            "place",
            &[
                ("before", Place::Before),
                ("inside", Place::Inside),
                ("outside", Place::Outside),
            ],
        )
        .unwrap_or(Place::Inside);
    let track = f.reference("track");
    let text = f.statements("text");
    let (skills, asked) = f.list("skills", skill_need).into_iter().unzip();
    let (expects, expect_spots) = expects(f.take("expects"), f.reading);
    let pay = f.take("pay").and_then(|node| pay(node, f.reading));
    let sources = f.sources();
    f.close();
    let id = id?;
    let spots = LevelSpots {
        id: id.spot,
        track: track.as_ref().map_or(id.spot, |t| t.spot),
        skills: asked,
        expects: expect_spots,
    };
    let level = Level {
        id: id.value,
        name: name.unwrap_or_default().value,
        place,
        track: track.map(|t| t.value),
        text,
        skills,
        expects,
        pay,
        sources,
    };
    Some((level, spots))
}

fn ladder(node: Node, reading: &mut Reading) -> Option<(SourceLadder, Vec<Spot>)> {
    let mut f = Fields::open(node, Entry::Ladder, reading)?;
    let name = f.said("name").unwrap_or_default().value;
    let roles = f.ids("roles");
    if roles.is_empty() {
        let (key, within) = ("roles", Entry::Ladder);
        f.reading.note(Fault::MissingKey { key, within }, f.spot);
    }
    let sources = f.sources();
    f.close();
    let spots = roles.iter().map(|role| role.spot).collect();
    let roles = roles.into_iter().map(|role| role.value).collect();
    let ladder = SourceLadder {
        name,
        roles,
        sources,
    };
    Some((ladder, spots))
}

/// The places of what an absent role says.
#[derive(Debug, Clone, Default)]
pub struct AbsentSpots {
    /// Its names, in order.
    pub names: Vec<Spot>,
    /// The roles nearest to it, in order.
    pub nearest: Vec<Spot>,
}

fn absent(node: Node, reading: &mut Reading) -> Option<(Absent, AbsentSpots)> {
    let within = Entry::Absent;
    let mut f = Fields::open(node, within, reading)?;
    let names = f.need_list("names", |node, reading| reading.text(node, "names"));
    let nearest = f.ids("nearest");
    if nearest.is_empty() {
        let key = "nearest";
        f.reading.note(Fault::MissingKey { key, within }, f.spot);
    }
    f.close();
    let parted = |texts: Vec<Text>| texts.into_iter().map(|t| (t.value, t.spot)).unzip();
    let (names, name_spots) = parted(names);
    let (nearest, nearest_spots) = parted(nearest);
    let spots = AbsentSpots {
        names: name_spots,
        nearest: nearest_spots,
    };
    Some((Absent { names, nearest }, spots))
}

fn track(node: Node, reading: &mut Reading) -> Option<(Track, Spot)> {
    let mut f = Fields::open(node, Entry::Track, reading)?;
    let id = f.need_id("id");
    let name = f.need_said("name");
    let sources = f.sources();
    f.close();
    let id = id?;
    let track = Track {
        id: id.value,
        name: name.unwrap_or_default().value,
        sources,
    };
    Some((track, id.spot))
}

fn source(node: Node, reading: &mut Reading) -> Option<(Source, Spot)> {
    let mut f = Fields::open(node, Entry::Source, reading)?;
    let id = f.need_id("id");
    let name = f.need_said("name");
    let about = f.said("about").unwrap_or_default().value;
    let inferred = f.flag("inferred");
    f.close();
    let id = id?;
    let source = Source {
        id: id.value,
        name: name.unwrap_or_default().value,
        about,
        inferred,
    };
    Some((source, id.spot))
}

/// Reads the list of skills.
pub fn skills(node: Node, reading: &mut Reading) -> Vec<(Skill, Spot)> {
    reading.list(node, "skills", skill)
}

fn skill(node: Node, reading: &mut Reading) -> Option<(Skill, Spot)> {
    let mut f = Fields::open(node, Entry::Skill, reading)?;
    let id = f.need_id("id");
    let name = f.need_said("name");
    let kind = f.word("kind", &SkillKind::WORDS).unwrap_or(SkillKind::Hard);
    let text = f.said("text").unwrap_or_default().value;
    let examples = f.list("examples", |node, reading| {
        reading.text(node, "examples").map(|t| t.value)
    });
    let sources = f.sources();
    f.close();
    let id = id?;
    let skill = Skill {
        id: id.value,
        name: name.unwrap_or_default().value,
        kind,
        text,
        examples,
        sources,
    };
    Some((skill, id.spot))
}

/// Reads the six types and what is said of them together.
pub fn types(node: Node, reading: &mut Reading) -> (Vec<Statement>, Vec<TypeText>) {
    let Some(mut f) = Fields::open(node, Entry::Types, reading) else {
        return (Vec::new(), Vec::new());
    };
    let about = f.statements("about");
    let types = f.list("types", |node, reading| {
        let spot = node.spot;
        Some((type_text(node, reading)?, spot))
    });
    f.close();
    for index in 1..types.len() {
        let (kind, spot) = (types[index].0.letter, types[index].1);
        if types[..index].iter().any(|(t, _)| t.letter == kind) {
            let letter = kind.letter().to_string();
            reading.note(Fault::BadLetter { letter }, spot);
        }
    }
    let mut types: Vec<TypeText> = types.into_iter().map(|(text, _)| text).collect();
    types.sort_by_key(|t| t.letter);
    (about, types)
}

fn type_text(node: Node, reading: &mut Reading) -> Option<TypeText> {
    let mut f = Fields::open(node, Entry::Type, reading)?;
    let which = f.need("letter").and_then(|n| letter(n, f.reading));
    let name = f.need_said("name");
    let nickname = f.said("nickname").unwrap_or_default().value;
    let nickname_sources = match f.take("nickname_sources") {
        Some(node) => f.reading.citations(node),
        None => Vec::new(),
    };
    let adjectives = f.take("adjectives").and_then(|n| statement(n, f.reading));
    let (likes, dislikes) = (f.statements("likes"), f.statements("dislikes"));
    let (values, reasons) = (f.statements("values"), f.statements("reasons"));
    f.close();
    Some(TypeText {
        letter: which?,
        name: name?.value,
        nickname,
        nickname_sources,
        adjectives: adjectives.unwrap_or(Statement {
            text: String::new(),
            sources: Vec::new(),
        }),
        likes,
        dislikes,
        values,
        reasons,
    })
}

/// Reads the list of steps; the references of each come with their places.
pub fn steps(node: Node, reading: &mut Reading) -> Vec<(Step, StepSpots)> {
    reading.list(node, "steps", step)
}

/// The places of a step's references, in their order.
#[derive(Debug)]
pub struct StepSpots {
    /// Its id.
    pub id: Spot,
    /// Its levels.
    pub levels: Vec<Spot>,
    /// Its roles, then those that it leads towards.
    pub roles: Vec<Spot>,
}

fn step(node: Node, reading: &mut Reading) -> Option<(Step, StepSpots)> {
    let mut f = Fields::open(node, Entry::Step, reading)?;
    let id = f.need_id("id");
    let stages = f.list("stages", |node, reading| {
        reading.word(node, "stages", &Stage::WORDS)
    });
    let (levels, roles, towards) = (f.ids("levels"), f.ids("roles"), f.ids("towards"));
    let interest_test = f.flag("test");
    let long = f.flag("long");
    let text = f.need_said("text");
    let sources = f.sources();
    f.close();
    let id = id?;
    let spots = StepSpots {
        id: id.spot,
        levels: levels.iter().map(|t| t.spot).collect(),
        roles: roles.iter().chain(&towards).map(|t| t.spot).collect(),
    };
    let values = |texts: Vec<Text>| texts.into_iter().map(|t| t.value).collect();
    let step = Step {
        id: id.value,
        stages,
        levels: values(levels),
        roles: values(roles),
        towards: values(towards),
        test: interest_test,
        long,
        text: text.unwrap_or_default().value,
        sources,
    };
    Some((step, spots))
}
