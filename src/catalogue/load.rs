//! From the files of a catalogue to the catalogue and its findings.

use std::collections::HashMap;
use std::path::{Component, Path};

use super::Catalogue;
use super::check::{self, Facts};
use super::extend::{Own, extend};
use super::files::{self, Part, Read, SourceFile, Unreadable};
use super::finding::{Broken, Entry, Fault, Finding, Severity, Spot};
use super::occupations;
use super::parts::Reference;
use super::profile::role_profile;
use super::questionnaire::Questionnaire;
use super::read::{self, Asked, ReadMove, ReadRole, Reading};
use super::role::SkillNeed;
use super::yaml::{self, Node, Value};

/// What came of loading: the catalogue as far as it could be made, and all that is wrong with it.
#[derive(Debug)]
pub struct Loaded {
    /// The catalogue; to be used only where no finding is an error.
    pub catalogue: Catalogue,
    /// Findings in the order of files and lines.
    pub findings: Vec<Finding>,
    /// The files read; a finding's spot names one by its place here.
    pub files: Vec<SourceFile>,
}

impl Loaded {
    /// How many findings are errors.
    pub fn errors(&self) -> usize {
        self.findings
            .iter()
            .filter(|f| f.fault.severity() == Severity::Error)
            .count()
    }
}

/// Loads the catalogue at a path, a YAML file or a folder with `catalogue.yaml`, in its own language.
///
/// # Errors
///
/// Where the files cannot be read; what is wrong inside them is a finding.
pub fn load(path: &Path) -> Result<Loaded, Unreadable> {
    load_in(path, "")
}

/// Loads the catalogue at a path in a language, as far as it has it.
///
/// # Errors
///
/// As [`load`].
pub fn load_in(path: &Path, language: &str) -> Result<Loaded, Unreadable> {
    load_over(path, language, Catalogue::default)
}

/// Loads the catalogue at a path in a language, as far as it has it; one that it may extend is made only where it does.
///
/// # Errors
///
/// As [`load`].
pub fn load_over(
    path: &Path,
    language: &str,
    base: impl FnOnce() -> Catalogue,
) -> Result<Loaded, Unreadable> {
    let files = files::read(path)?;
    let folder = if path.is_dir() {
        Some(path)
    } else {
        path.parent()
    };
    Ok(assemble_over(files, folder, language, base))
}

/// A questionnaire that was loaded, and all that is wrong with it.
#[derive(Debug)]
pub struct LoadedQuestionnaire {
    /// The questionnaire, as far as it could be made.
    pub questionnaire: Option<Questionnaire>,
    /// Findings in the order of lines.
    pub findings: Vec<Finding>,
    /// The file.
    pub files: Vec<SourceFile>,
}

/// Loads a questionnaire from a YAML file of its own, in a language as far as it has it.
///
/// # Errors
///
/// Where the file cannot be read; what is wrong inside it is a finding.
pub fn load_questionnaire(path: &Path, language: &str) -> Result<LoadedQuestionnaire, Unreadable> {
    let mut budget = files::LIMIT;
    let file = files::file(path, Part::Questionnaire, &mut budget)?;
    let mut reading = Reading::default();
    reading.translations.base = "en".into();
    reading.translations.wanted = language.into();
    let node = tree(&file, 0, &mut reading);
    let questionnaire = node.and_then(|node| read::questionnaire(node, &mut reading));
    Ok(LoadedQuestionnaire {
        questionnaire,
        findings: reading.into_findings(),
        files: vec![file],
    })
}

/// Makes a catalogue of files already read; `folder` is where the file of facts is looked for.
pub fn assemble(files: Vec<SourceFile>, folder: Option<&Path>) -> Loaded {
    assemble_over(files, folder, "", Catalogue::default)
}

/// Makes a catalogue of files already read in a language.
fn assemble_over(
    files: Vec<SourceFile>,
    folder: Option<&Path>,
    language: &str,
    base: impl FnOnce() -> Catalogue,
) -> Loaded {
    let (catalogue, findings) = read_all(&files, folder, language, base);
    Loaded {
        catalogue,
        findings,
        files,
    }
}

fn read_all(
    files: &[SourceFile],
    folder: Option<&Path>,
    language: &str,
    base: impl FnOnce() -> Catalogue,
) -> (Catalogue, Vec<Finding>) {
    let mut reading = Reading::default();
    reading.translations.wanted = language.into();
    let mut parts = Parts::default();
    // A text is translated where it is read.
    let translation = |file: &SourceFile| matches!(file.part, Part::Translation { .. });
    let (first, then): (Vec<_>, Vec<_>) = files
        .iter()
        .enumerate()
        .partition(|(_, file)| translation(file));
    for (place, file) in first.into_iter().chain(then) {
        // A catalogue has at most some thousands of files.
        let place = u32::try_from(place).unwrap_or(u32::MAX);
        if let Some(node) = tree(file, place, &mut reading) {
            parts.read(&file.part, node, &mut reading);
        }
        if reading.full() {
            break;
        }
    }
    if reading.errors == 0 {
        reading.note_translations();
    }
    parts.extend(base, &mut reading);
    let facts = parts.facts(folder, &mut reading);
    let catalogue = parts.into_catalogue(&facts, &mut reading);
    (catalogue, reading.into_findings())
}

/// The tree of a file; none where it holds none, which is noted.
fn tree<'t>(file: &'t SourceFile, place: u32, reading: &mut Reading) -> Option<Node<'t>> {
    let whole = Spot {
        file: place,
        ..Spot::default()
    };
    match &file.read {
        Read::Whole => {}
        Read::Ignored { meant } => {
            reading.note(Fault::Ignored { meant: *meant }, whole);
            return None;
        }
        Read::Not { why, spot } => {
            let why = why.clone();
            let spot = Spot {
                file: place,
                ..*spot
            };
            reading.note(Fault::Unreadable { why }, spot);
            return None;
        }
    }
    let odd = read::scan(&file.text, place, reading);
    read::lost(&file.text, place, reading);
    match yaml::parse(&file.text, place) {
        // A table of translations may be empty.
        Ok(node) if node.value == Value::Null => {
            if !matches!(file.part, Part::Translation { .. }) {
                reading.note(Fault::EmptyFile, whole);
            }
        }
        Ok(node) => return Some(node),
        // A letter that does not belong there breaks the lines behind it, and has been noted.
        Err(finding) if odd && matches!(finding.fault, Fault::Syntax { .. }) => {}
        Err(finding) => {
            let syntax = matches!(finding.fault, Fault::Syntax { .. });
            match read::indented_tab(&file.text, finding.spot).filter(|_| syntax) {
                Some(tab) => reading.note(Fault::Syntax { what: Broken::Tab }, tab),
                None => reading.note(finding.fault, finding.spot),
            }
        }
    }
    None
}

/// Everything read, before the parts are compared with each other.
#[derive(Default)]
struct Parts<'t> {
    head: read::Head<'t>,
    roles: Vec<ReadRole>,
    skills: Vec<(super::parts::Skill, Spot)>,
    types: (Vec<super::role::Statement>, Vec<super::parts::TypeText>),
    steps: Vec<(super::parts::Step, read::StepSpots)>,
    questionnaire: Option<Questionnaire>,
    /// Where the parts stand that can stand only once.
    once: Vec<(Entry, Spot)>,
    guide: Vec<(super::parts::Topic, read::TopicSpots)>,
}

impl<'t> Parts<'t> {
    fn read(&mut self, part: &Part, node: Node<'t>, reading: &mut Reading) {
        match part {
            Part::Head => {
                if let Some(head) = read::head(node, reading) {
                    self.read_head(head, reading);
                }
            }
            Part::Role => self.roles.extend(read::role(node, reading)),
            Part::Skills => self.skills.extend(read::skills(node, reading)),
            Part::Types => {
                if self.first(Entry::Types, node.spot, reading) {
                    self.types = read::types(node, reading);
                }
            }
            Part::Steps => self.steps.extend(read::steps(node, reading)),
            Part::Translation { language, of } => reading.translated(node, language, *of),
            Part::Topic => self.guide.extend(read::topic(node, reading)),
            Part::Questionnaire => {
                let first = self.first(Entry::Questionnaire, node.spot, reading);
                let questionnaire = read::questionnaire(node, reading);
                if let Some(questionnaire) = questionnaire.filter(|_| first) {
                    self.questionnaire = Some(questionnaire);
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

    fn read_head(&mut self, mut head: read::Head<'t>, reading: &mut Reading) {
        if let Some(roles) = head.roles.take() {
            self.roles.extend(reading.list(roles, "roles", read::role));
        }
        if let Some(guide) = head.guide.take() {
            self.guide.extend(reading.list(guide, "guide", read::topic));
        }
        for (part, node) in [
            (Part::Skills, head.skills.take()),
            (Part::Types, head.types.take()),
            (Part::Steps, head.steps.take()),
            (Part::Questionnaire, head.questionnaire.take()),
        ] {
            if let Some(node) = node {
                self.read(&part, node, reading);
            }
        }
        self.head = head;
    }

    /// Adds the parts of the catalogue that this one extends.
    fn extend(&mut self, base: impl FnOnce() -> Catalogue, reading: &mut Reading) {
        let Some(spot) = self.head.extends else {
            return;
        };
        let base = base();
        for left_out in &self.head.without {
            if base.role(&left_out.value).is_none() {
                let ids = base.roles.iter().map(|role| role.id.as_str());
                let fault = Fault::UnknownReference {
                    entry: Entry::Role,
                    nearest: check::nearest(&left_out.value, ids, reading),
                    id: left_out.value.clone(),
                    known: Vec::new(),
                };
                reading.note(fault, left_out.spot);
            }
        }
        if self.types.1.is_empty() {
            self.types = (base.about_types.to_vec(), base.types.to_vec());
        }
        self.questionnaire = self
            .questionnaire
            .take()
            .or_else(|| (*base.questionnaire).clone());
        let own = Own {
            head: &mut self.head,
            roles: &mut self.roles,
            skills: &mut self.skills,
            steps: &mut self.steps,
            guide: &mut self.guide,
        };
        extend(own, base, spot);
    }

    /// The facts that citations may name: those that a file defines, or all that begin with a source's id.
    fn facts(&self, folder: Option<&Path>, reading: &mut Reading) -> Facts {
        let prefixes = self.head.sources.iter().map(|(s, _)| s.id.clone());
        let Some(named) = &self.head.facts else {
            return Facts::any_of(prefixes.collect());
        };
        let path = Path::new(&named.value);
        let inside = path.components().all(|c| matches!(c, Component::Normal(_)));
        let read = folder.filter(|_| inside).and_then(|folder| {
            files::file(&folder.join(path), Part::Head, &mut files::LIMIT.clone()).ok()
        });
        if let Some(file) = read {
            return Facts::defined_in(&file.text, prefixes.collect());
        }
        let fault = Fault::UnknownReference {
            entry: Entry::Facts,
            id: named.value.clone(),
            nearest: None,
            known: Vec::new(),
        };
        reading.note(fault, named.spot);
        Facts::any_of(prefixes.collect())
    }

    fn into_catalogue(mut self, facts: &Facts, reading: &mut Reading) -> Catalogue {
        let levels = self.head.levels.iter().enumerate();
        let ranks: HashMap<&str, usize> = levels.map(|(rank, (l, _))| (&*l.id, rank)).collect();
        self.roles
            .sort_by_cached_key(|r| ranks.get(&*r.role.level).copied().unwrap_or(usize::MAX));
        self.guide.sort_by_key(|(topic, _)| topic.order);
        let moves = take_moves(&mut self.roles);
        for read in &mut self.roles {
            make_profile(read, reading);
        }
        place_degrees(&mut self.head, &mut self.roles);
        check::catalogue(
            &check::Subject {
                head: &self.head,
                roles: &self.roles,
                moves: &moves,
                skills: &self.skills,
                steps: &self.steps,
                guide: &self.guide,
            },
            facts,
            reading,
        );
        let mut references = std::mem::take(&mut self.head.references);
        let rests = |role: &ReadRole| {
            let occupation = role.role.occupation.as_ref();
            occupation.is_some_and(|o| o.source == occupations::SOURCE)
        };
        let named = |reference: &Reference| reference.name == occupations::SOURCE;
        if self.roles.iter().any(rests) && !references.iter().any(named) {
            references.push(occupations::reference());
        }
        inherit(&self.head, &mut self.roles);
        Catalogue {
            name: self.head.name,
            version: self.head.version,
            language: self.head.language,
            voice: self.head.voice,
            levels: first_of(self.head.levels),
            dimensions: first_of(self.head.dimensions),
            scale: self.head.scale.into_iter().map(|t| t.value).collect(),
            tracks: first_of(self.head.tracks),
            ladders: first_of(self.head.ladders).into(),
            sources: first_of(self.head.sources).into(),
            roles: self.roles.into_iter().map(|r| r.role).collect(),
            moves: both_directions(moves),
            skills: first_of(self.skills).into(),
            about_types: self.types.0.into(),
            types: self.types.1.into(),
            steps: first_of(self.steps).into(),
            guide: first_of(self.guide).into(),
            references: references.into(),
            questionnaire: self.questionnaire.into(),
        }
    }
}

fn first_of<T, S>(pairs: Vec<(T, S)>) -> Vec<T> {
    pairs.into_iter().map(|(value, _)| value).collect()
}

fn take_moves(roles: &mut [ReadRole]) -> Vec<ReadMove> {
    let mut moves = Vec::with_capacity(roles.iter().map(|r| r.moves.len()).sum());
    for read in roles {
        moves.append(&mut read.moves);
    }
    moves
}

/// A move that holds in both directions becomes two.
fn both_directions(read: Vec<ReadMove>) -> Vec<super::role::Move> {
    let mut moves = Vec::with_capacity(read.len());
    for read in read {
        let back = read.both_ways.then(|| read.step.clone());
        moves.push(read.step);
        if let Some(mut back) = back {
            std::mem::swap(&mut back.from_role, &mut back.to_role);
            moves.push(back);
        }
    }
    moves
}

/// Gives every degree that is asked for its place on the scale.
fn place_degrees(head: &mut read::Head, roles: &mut [ReadRole]) {
    let scale: Vec<String> = head.scale.iter().map(|t| t.value.clone()).collect();
    let place = |needs: &mut [SkillNeed], asked: &[Asked]| {
        for (need, asked) in needs.iter_mut().zip(asked) {
            let degree = asked.degree.as_ref();
            let place = degree.and_then(|t| scale.iter().position(|degree| *degree == t.value));
            need.degree = place.and_then(|place| u8::try_from(place).ok());
        }
    };
    for (level, spots) in &mut head.levels {
        place(&mut level.skills, &spots.skills);
    }
    for read in roles {
        place(&mut read.role.skills, &read.skills);
    }
}

/// Gives every role what its level says of all its roles, where the role itself says nothing else.
fn inherit(head: &read::Head, roles: &mut [ReadRole]) {
    let levels = head
        .levels
        .iter()
        .map(|(level, _)| (level.id.as_str(), level));
    let levels: HashMap<&str, &super::parts::Level> = levels.collect();
    let dimensions = head.dimensions.iter().enumerate();
    let order: HashMap<&str, usize> = dimensions.map(|(at, (d, _))| (d.id.as_str(), at)).collect();
    for ReadRole { role, .. } in roles {
        if let Some(level) = levels.get(role.level.as_str()) {
            role.pay = role.pay.take().or_else(|| level.pay.clone());
            for need in &level.skills {
                if !role.skills.iter().any(|own| own.id == need.id) {
                    role.skills.push(need.clone());
                }
            }
            for expected in &level.expects {
                if !role
                    .expects
                    .iter()
                    .any(|own| own.dimension == expected.dimension)
                {
                    role.expects.push(expected.clone());
                }
            }
        }
        role.expects
            .sort_by_key(|e| order.get(e.dimension.as_str()).copied());
    }
}

fn make_profile(read: &mut ReadRole, reading: &mut Reading) {
    let role = &mut read.role;
    let Some(interests) = &role.interests else {
        return;
    };
    role.profile = role_profile(interests, role.occupation.as_ref());
    if role.profile.is_none() {
        let role = role.id.clone();
        reading.note(Fault::UselessProfile { role }, read.interests);
    }
}
