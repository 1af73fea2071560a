//! JSON Schemas of the documents, made from their types; only with the feature `schemas`.

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};
use serde_json::Value;

use super::blank::BlankView;
use super::check::CheckView;
use super::compare::CompareView;
use super::error::ErrorDocument;
use super::explain::ExplainView;
use super::guide::{GuideView, SourcesView, TopicView};
use super::history::{ComparisonView, HistoryView};
use super::ladder::LadderView;
use super::occupations::OccupationsView;
use super::path::PathView;
use super::plan::PlanView;
use super::result::ResultView;
use super::role::RoleView;
use super::roles::RolesView;

/// Every document with its name and its schema.
///
/// A schema says what is always written (`required`) and leaves room for fields that later versions add.
pub fn schemas() -> Vec<(&'static str, Schema)> {
    vec![
        document::<CheckView>("rungs.check.v1"),
        document::<ErrorDocument>("rungs.error.v1"),
        document::<CompareView>("rungs.compare.v1"),
        document::<ComparisonView>("rungs.comparison.v1"),
        document::<ExplainView>("rungs.explain.v1"),
        document::<BlankView>("rungs.form.v1"),
        document::<GuideView>("rungs.guide.v1"),
        document::<HistoryView>("rungs.history.v1"),
        document::<LadderView>("rungs.ladder.v1"),
        document::<OccupationsView>("rungs.occupations.v1"),
        document::<PathView>("rungs.path.v1"),
        document::<PlanView>("rungs.plan.v1"),
        document::<ResultView>("rungs.result.v1"),
        document::<RoleView>("rungs.role.v1"),
        document::<RolesView>("rungs.roles.v1"),
        document::<SourcesView>("rungs.sources.v1"),
        document::<TopicView>("rungs.topic.v1"),
    ]
}

fn document<T: JsonSchema>(name: &'static str) -> (&'static str, Schema) {
    let settings = SchemaSettings::draft2020_12()
        .for_serialize()
        .with_transform(RecursiveTransform(without_width));
    let mut schema = settings.into_generator().into_root_schema_for::<T>();
    schema.insert("title".to_owned(), name.into());
    if let Some(Value::Object(fields)) = schema.get_mut("properties") {
        fields.insert("schema".to_owned(), serde_json::json!({ "const": name }));
    }
    (name, schema)
}

/// Drops how wide a number is in Rust: strict validators refuse formats that JSON Schema does not name.
fn without_width(schema: &mut Schema) {
    const RUST: [&str; 4] = ["double", "uint", "uint8", "uint32"];
    let format = schema.get("format").and_then(Value::as_str);
    if format.is_some_and(|format| RUST.contains(&format)) {
        schema.remove("format");
    }
}
