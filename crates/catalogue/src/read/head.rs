//! The parts of a catalogue as its files give them, the head first.

use super::parts::{dimension, ladder, level, skill, step, topic, track, types};
use super::role::role;
use strum::{IntoStaticStr, VariantArray};

use super::{Fields, Key, ReadRole, Reading, Text, questionnaire};
use crate::Catalogue;
use crate::files::Part;
use crate::finding::{Entry, Fault, Spot};
use crate::language;
use crate::parts::{Absent, Reference, Source, Voice};
use crate::role::Basis;
use crate::yaml::Node;

/// Everything read of a catalogue, before its parts are compared with each other.
#[derive(Default)]
pub struct Parts {
    /// All but its roles and moves.
    pub catalogue: Catalogue,
    /// Its roles with the moves that begin at them.
    pub roles: Vec<ReadRole>,
    /// Where it says that it extends the built-in catalogue; none where it stands alone.
    pub extends: Option<Spot>,
    /// Roles of the other catalogue to leave out.
    pub without: Vec<Text>,
    /// The names of roles that are not here.
    pub absent: Vec<Text>,
    /// The file that defines the facts, relative to the folder.
    pub facts: Option<Text>,
    /// Where the parts stand that can stand only once.
    once: Vec<(Entry, Spot)>,
}

impl Parts {
    /// Reads a file.
    pub fn read(&mut self, part: &Part, node: Node, reading: &mut Reading) {
        match part {
            Part::Head => self.head(node, reading),
            Part::Role => self.roles.extend(role(reading, node, "roles")),
            Part::Topic => self.catalogue.guide.extend(topic(reading, node, "guide")),
            Part::Translation { language, of } => reading.translated(node, language, *of),
            Part::Skills => self.catalogue.skills.extend(reading.list(node, "skills", skill)),
            Part::Steps => self.catalogue.steps.extend(reading.list(node, "steps", step)),
            Part::Types => {
                if self.first(Entry::Types, node.spot, reading) {
                    let (about, types) = types(reading, node);
                    (self.catalogue.about_types, self.catalogue.types) =
                        (about.into(), types.into());
                }
            }
            Part::Questionnaire => {
                let first = self.first(Entry::Questionnaire, node.spot, reading);
                let questionnaire = questionnaire(reading, node);
                if first && questionnaire.is_some() {
                    self.catalogue.questionnaire = questionnaire.into();
                }
            }
        }
    }

    /// Whether a part stands here first: a catalogue has it once.
    fn first(&mut self, entry: Entry, spot: Spot, reading: &mut Reading) -> bool {
        let before = self.once.iter().find(|(other, _)| *other == entry);
        if let Some((_, first)) = before {
            let first = *first;
            reading.note(Fault::SecondPlace { entry, first }, spot);
            return false;
        }
        self.once.push((entry, spot));
        true
    }

    /// Reads the head; in a catalogue of one file it holds all the rest too.
    fn head(&mut self, node: Node, reading: &mut Reading) {
        let inside = Fields::read(node, Entry::Catalogue, reading, |f| {
            let all = &mut self.catalogue;
            // All texts after it stand in this language.
            all.language = f.get("language", language).unwrap_or_else(|| "en".to_owned());
            f.reading.translations.base = all.language.as_str().into();
            self.extends = f.get("extends", |reading, node, key| {
                let spot = node.spot;
                reading.word::<Extended>(node, key).map(|_| spot)
            });
            // What is extended has levels already.
            let levels = if self.extends.is_some() { f.take("levels") } else { f.expect("levels") };
            self.without = f.list("without", Reading::text);
            all.name = f.ask_said("name");
            all.version = f.get("version", Reading::text).unwrap_or_default().value;
            all.voice = f.get("voice", voice).unwrap_or_default();
            all.dimensions = f.list("dimensions", dimension);
            all.scale = f.texts("scale");
            f.reading.scale.clone_from(&all.scale);
            all.levels = levels.map_or_else(Vec::new, |n| f.reading.list(n, "levels", level));
            all.tracks = f.list("tracks", track);
            all.ladders = f.list("ladders", ladder).into();
            let (absent, names): (Vec<_>, Vec<_>) = f.list("absent", absent).into_iter().unzip();
            (all.absent, self.absent) = (absent.into(), names.concat());
            all.sources = f.list("sources", source).into();
            self.facts = f.get("facts", Reading::text);
            let roles = f.take("roles");
            let parts = [
                ("skills", Part::Skills),
                ("types", Part::Types),
                ("steps", Part::Steps),
                ("questionnaire", Part::Questionnaire),
            ];
            let parts = parts.map(|(key, part)| (part, f.take(key)));
            let guide = f.take("guide");
            all.references = f.list("references", reference).into();
            (roles, parts, guide)
        });
        let Some((roles, parts, guide)) = inside else {
            return;
        };
        if let Some(roles) = roles {
            self.roles = reading.list(roles, "roles", role);
        }
        if let Some(guide) = guide {
            self.catalogue.guide = reading.list(guide, "guide", topic).into();
        }
        for (part, node) in parts {
            if let Some(node) = node {
                self.read(&part, node, reading);
            }
        }
    }
}

/// What a catalogue can extend.
#[derive(Clone, Copy, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
enum Extended {
    BuiltIn,
}

/// The language of a catalogue by its code.
fn language(reading: &mut Reading, node: Node, key: Key) -> Option<String> {
    let Text { value, spot } = reading.text(node, key)?;
    if !language::is_code(&value) {
        let (written, meant) = (value.clone(), language::meant(&value));
        reading.note(Fault::BadLanguage { written, meant }, spot);
    }
    Some(value)
}

fn voice(reading: &mut Reading, node: Node, _: Key) -> Option<Voice> {
    Fields::read(node, Entry::Voice, reading, |f| Voice {
        newcomer: f.get("newcomer", Reading::said).map(|text| text.value),
        basis: f.get("basis", bases).unwrap_or_default(),
    })
}

fn bases(reading: &mut Reading, node: Node, _: Key) -> Option<[Option<String>; 4]> {
    Fields::read(node, Entry::Voice, reading, |f| {
        let mut said = |basis: Basis| f.get(basis.into(), Reading::said).map(|text| text.value);
        std::array::from_fn(|at| said(Basis::VARIANTS[at]))
    })
}

fn reference(reading: &mut Reading, node: Node, _: Key) -> Option<Reference> {
    Fields::read(node, Entry::Reference, reading, |f| Reference {
        name: f.need("name", Reading::text).value,
        text: f.need("text", Reading::said).value,
    })
}

/// A role that is not here, and its names with their spots.
fn absent(reading: &mut Reading, node: Node, _: Key) -> Option<(Absent, Vec<Text>)> {
    Fields::read(node, Entry::Absent, reading, |f| {
        let written = f.need_list("names", Reading::text);
        let names = written.iter().map(|name| name.value.clone()).collect();
        (Absent { names, nearest: f.need_roles("nearest") }, written)
    })
}

fn source(reading: &mut Reading, node: Node, _: Key) -> Option<Source> {
    Fields::read(node, Entry::Source, reading, |f| Source {
        id: f.id(),
        name: f.ask_said("name"),
        about: f.said("about"),
        inferred: f.flag("inferred"),
    })
}
