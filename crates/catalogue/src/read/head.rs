//! The head of a catalogue.

use super::level::{LevelSpots, dimension, ladder, level, track};
use super::{Fields, Reading, Text};
use crate::finding::{Entry, Fault, Spot};
use crate::language;
use crate::parts::{Absent, Dimension, Level, Reference, Source, SourceLadder, Track, Voice};
use crate::role::Basis;
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
    /// Its levels with their spots.
    pub levels: Vec<(Level, LevelSpots)>,
    /// Its dimensions with their spots.
    pub dimensions: Vec<(Dimension, Spot)>,
    /// The degrees of a skill, the lowest first.
    pub scale: Vec<Text>,
    /// Its tracks with their spots.
    pub tracks: Vec<(Track, Spot)>,
    /// Its ladders, each with the spots of its roles.
    pub ladders: Vec<(SourceLadder, Vec<Spot>)>,
    /// Roles that are not here, each with the spots of its names and of the roles nearest to it.
    pub absent: Vec<(Absent, AbsentSpots)>,
    /// Its sources with their spots.
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

/// Reads the head.
pub fn head<'t>(node: Node<'t>, reading: &mut Reading) -> Option<Head<'t>> {
    let mut f = Fields::open(node, Entry::Catalogue, reading)?;
    // All texts after it stand in this language.
    let language = f.text("language");
    if let Some(Text { value, spot }) = language.as_ref().filter(|t| !language::is_code(&t.value)) {
        let (written, meant) = (value.clone(), language::meant(value));
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
        voice: f.take("voice").and_then(|node| voice(node, f.reading)).unwrap_or_default(),
        levels: levels.map(|node| f.reading.list(node, "levels", level)).unwrap_or_default(),
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
    Some(Voice { newcomer, basis: basis.unwrap_or_default() })
}

fn reference(node: Node, reading: &mut Reading) -> Option<Reference> {
    let mut f = Fields::open(node, Entry::Reference, reading)?;
    let (name, text) = (f.need_text("name"), f.need_said("text"));
    f.close();
    Some(Reference { name: name?.value, text: text?.value })
}

/// The spots of what an absent role says.
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
    let spots = AbsentSpots { names: name_spots, nearest: nearest_spots };
    Some((Absent { names, nearest }, spots))
}

fn source(node: Node, reading: &mut Reading) -> Option<(Source, Spot)> {
    let mut f = Fields::open(node, Entry::Source, reading)?;
    let id = f.need_id("id");
    let name = f.need_said("name");
    let about = f.said("about").unwrap_or_default().value;
    let inferred = f.flag("inferred");
    f.close();
    let id = id?;
    let source = Source { id: id.value, name: name.unwrap_or_default().value, about, inferred };
    Some((source, id.spot))
}
