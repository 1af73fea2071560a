//! The guide: the list of topics, one topic, and the sources.

use serde::Serialize;

use super::parts::{StatementView, StepView};
use crate::advice::topic::topics_of;
use crate::catalogue::Catalogue;
use crate::catalogue::parts::{Pointer, Reference, Section, Source, Topic};
use crate::catalogue::role::Role;

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
    /// Its id.
    pub id: &'c str,
    /// Its title.
    pub title: &'c str,
    /// What it is about.
    pub line: &'c str,
    /// Statements before the first section.
    pub intro: Vec<StatementView<'c>>,
    /// Its sections.
    pub sections: Vec<SectionView<'c>>,
    /// Commands that lead on.
    pub see: &'c [Pointer],
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
        Self {
            id: &topic.id,
            title: &topic.title,
            line: &topic.line,
        }
    }
}

/// The list of topics, the sources last where there are some.
pub fn guide_view<'c>(catalogue: &'c Catalogue, sources: Option<TopicLine<'c>>) -> GuideView<'c> {
    let mut topics: Vec<TopicLine> = catalogue.guide.iter().map(TopicLine::new).collect();
    topics.extend(sources);
    GuideView {
        schema: "rungs.guide.v1",
        topics,
    }
}

/// One topic.
pub fn topic_view<'c>(catalogue: &'c Catalogue, topic: &'c Topic) -> TopicView<'c> {
    TopicView {
        schema: "rungs.topic.v1",
        id: &topic.id,
        title: &topic.title,
        line: &topic.line,
        intro: StatementView::list(catalogue, &topic.intro),
        sections: topic
            .sections
            .iter()
            .map(|section| section_view(catalogue, section))
            .collect(),
        see: &topic.see,
    }
}

fn section_view<'c>(catalogue: &'c Catalogue, section: &'c Section) -> SectionView<'c> {
    let steps = catalogue.steps.iter();
    // A step of several stages stands in the section of its first.
    let of_stages = steps.filter(|step| {
        step.stages
            .first()
            .is_some_and(|s| section.steps.contains(s))
    });
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
