//! The guide: the list of topics, one topic, and the sources.

use serde::Serialize;

use super::parts::{StatementView, StepView};
use crate::advice::step::topics_of;
use crate::catalogue::Catalogue;
use crate::catalogue::interest::Interest;
use crate::catalogue::parts::{
    GuideSection, Pointer, Reference, Skill, SkillKind, Source, Subject, Topic, TypeText,
};
use crate::catalogue::role::{FactId, Role};

/// The document `rungs.guide.v1`: the list of topics.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct GuideView<'c> {
    /// `rungs.guide.v1`.
    pub schema: &'static str,
    /// The topics in order.
    pub topics: Vec<TopicLine<'c>>,
}

/// A topic in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct TopicLine<'c> {
    /// Its id.
    pub id: &'c str,
    /// Its title.
    pub title: &'c str,
    /// What it is about.
    pub line: &'c str,
}

/// The document `rungs.topic.v1`: one topic.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct TopicView<'c> {
    /// `rungs.topic.v1`.
    pub schema: &'static str,
    /// Which.
    #[serde(flatten)]
    pub head: TopicLine<'c>,
    /// Statements before the first section.
    pub intro: Vec<StatementView<'c>>,
    /// Its sections.
    pub sections: Vec<SectionView<'c>>,
    /// The part of the catalogue that it is about; none where it tells only what stands in it.
    pub about: Option<Subject>,
    /// What the catalogue says of all types, where the topic is about the types.
    pub of_types: Vec<StatementView<'c>>,
    /// The types one by one, where the topic is about them.
    pub types: Vec<TypeView<'c>>,
    /// The skills one by one, where the topic is about them.
    pub skills: Vec<SkillText<'c>>,
    /// Commands that lead on.
    pub see: &'c [Pointer],
}

/// A type in words.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct TypeView<'c> {
    /// Its letter.
    pub letter: Interest,
    /// Its name.
    pub name: &'c str,
    /// Its nickname; may be empty.
    pub nickname: &'c str,
    /// Ids of the facts behind the nickname.
    pub nickname_sources: &'c [FactId],
    /// What people of the type are like.
    pub adjectives: StatementView<'c>,
    /// What they like.
    pub likes: Vec<StatementView<'c>>,
    /// What they would rather not do.
    pub dislikes: Vec<StatementView<'c>>,
    /// What matters to them.
    pub values: Vec<StatementView<'c>>,
    /// Why the roles that are stated for it suit it.
    pub reasons: Vec<StatementView<'c>>,
}

/// A skill in words.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct SkillText<'c> {
    /// Its id.
    pub id: &'c str,
    /// Its name.
    pub name: &'c str,
    /// What kind it is.
    pub kind: SkillKind,
    /// Products, for tools.
    pub examples: &'c [String],
    /// What it looks like at work; its text may be empty.
    #[serde(flatten)]
    pub statement: StatementView<'c>,
}

/// A section of a topic.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct SectionView<'c> {
    /// Its heading.
    pub heading: &'c str,
    /// What it says.
    pub statements: Vec<StatementView<'c>>,
    /// Steps that follow.
    pub steps: Vec<StepView<'c>>,
}

/// The document `rungs.sources.v1`: the documents and works that everything rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct SourcesView<'c> {
    /// `rungs.sources.v1`.
    pub schema: &'static str,
    /// The documents that facts come from.
    pub documents: &'c [Source],
    /// The works beside them.
    pub references: &'c [Reference],
}

impl<'c> TopicLine<'c> {
    /// A topic of a guide.
    pub fn new(topic: &'c Topic) -> Self {
        Self { id: &topic.id, title: &topic.title, line: &topic.line }
    }
}

/// The list of topics, the sources last where there are some.
pub fn guide_view<'c>(catalogue: &'c Catalogue, sources: Option<TopicLine<'c>>) -> GuideView<'c> {
    let mut topics: Vec<TopicLine> = catalogue.guide.iter().map(TopicLine::new).collect();
    topics.extend(sources);
    GuideView { schema: "rungs.guide.v1", topics }
}

/// One topic.
pub fn topic_view<'c>(catalogue: &'c Catalogue, topic: &'c Topic) -> TopicView<'c> {
    let of_types = topic.about == Some(Subject::Types);
    let of_skills = topic.about == Some(Subject::Skills);
    TopicView {
        schema: "rungs.topic.v1",
        head: TopicLine::new(topic),
        intro: StatementView::list(catalogue, &topic.intro),
        sections: topic.sections.iter().map(|section| section_view(catalogue, section)).collect(),
        about: topic.about,
        of_types: list_if(of_types, &catalogue.about_types, |s| StatementView::new(catalogue, s)),
        types: list_if(of_types, &catalogue.types, |t| type_view(catalogue, t)),
        skills: list_if(of_skills, &catalogue.skills, |s| skill_text(catalogue, s)),
        see: &topic.see,
    }
}

fn list_if<'c, T, V>(wanted: bool, things: &'c [T], view: impl Fn(&'c T) -> V) -> Vec<V> {
    let wanted = if wanted { things } else { &[] };
    wanted.iter().map(view).collect()
}

fn type_view<'c>(catalogue: &Catalogue, told: &'c TypeText) -> TypeView<'c> {
    let list = |statements| StatementView::list(catalogue, statements);
    TypeView {
        letter: told.letter,
        name: &told.name,
        nickname: &told.nickname,
        nickname_sources: &told.nickname_sources,
        adjectives: StatementView::new(catalogue, &told.adjectives),
        likes: list(&told.likes),
        dislikes: list(&told.dislikes),
        values: list(&told.values),
        reasons: list(&told.reasons),
    }
}

fn skill_text<'c>(catalogue: &Catalogue, skill: &'c Skill) -> SkillText<'c> {
    SkillText {
        id: &skill.id,
        name: &skill.name,
        kind: skill.kind,
        examples: &skill.examples,
        statement: StatementView {
            text: &skill.text,
            sources: &skill.sources,
            inferred: catalogue.inferred(&skill.sources),
        },
    }
}

fn section_view<'c>(catalogue: &'c Catalogue, section: &'c GuideSection) -> SectionView<'c> {
    let steps = catalogue.steps.iter();
    // A step of several stages stands in the section of its first.
    let of_stages =
        steps.filter(|step| step.stages.first().is_some_and(|s| section.steps.contains(s)));
    SectionView {
        heading: &section.heading,
        statements: StatementView::list(catalogue, &section.statements),
        steps: of_stages.map(StepView::new).collect(),
    }
}

/// The sources of a catalogue.
pub fn sources_view(catalogue: &Catalogue) -> SourcesView<'_> {
    SourcesView {
        schema: "rungs.sources.v1",
        documents: &catalogue.sources,
        references: &catalogue.references,
    }
}

/// The topics that are offered on the page of a role.
pub fn topics_for<'c>(catalogue: &'c Catalogue, role: &Role) -> Vec<TopicLine<'c>> {
    let topics = topics_of(catalogue, role).into_iter();
    topics.map(TopicLine::new).collect()
}
