//! The one test program: each module reads as the manual of the page or command it is named after.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod bad_input;
mod catalogue_check;
mod certainty;
mod checklist;
mod compare;
mod explain;
mod facts;
mod find;
mod foreign;
mod history;
mod ladder;
mod large_catalogues;
mod measurement;
mod measurement_properties;
mod pages;
mod picture;
mod plan;
mod questionnaire;
mod readme;
mod recommendations;
mod resume;
mod routes;
mod schemas;
mod store;
mod support;
