//! `rungs match`.

use super::arguments;
use super::context::Context;
use super::result::{Shown, show};
use super::scores::person;

pub fn run(context: &Context, options: &arguments::Match) -> anyhow::Result<u8> {
    let catalogue = context.catalogue()?;
    let person = person(catalogue, &options.code.join(" "))?;
    let standing = context.standing(catalogue, options.from.as_deref())?;
    let shown = Shown {
        day: None,
        format: options.page.format,
        max_zone: options.max_zone,
        name: context.name(),
        kept: false,
    };
    show(context, &person, standing, None, &shown)
}
