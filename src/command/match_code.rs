//! `rungs match`.

use super::arguments::{self, Format};
use super::context::{Context, standing};
use super::quiz::show;
use super::scores::person;

/// Recommends roles for a code or six scores.
pub fn run(context: &Context, options: &arguments::Match) -> anyhow::Result<u8> {
    context.format(&[Format::Text, Format::Json])?;
    let catalogue = context.catalogue()?;
    let person = person(&options.code)?;
    let standing = standing(catalogue, options.from.as_deref())?;
    show(context, catalogue, &person, standing, None)
}
