//! Asking where the person stands.

use std::io;

use crate::advice::Standing;
use crate::catalogue::Catalogue;
use crate::catalogue::parts::Place;
use crate::failure::Failure;
use crate::message::quiz as say;
use crate::ui::{menu, plain};

/// Asks where the person stands: first the level, then the role.
pub fn ask_standing(catalogue: &Catalogue, line_by_line: bool) -> anyhow::Result<Standing<'_>> {
    let levels: Vec<_> = catalogue
        .levels
        .iter()
        .filter(|l| l.place == Place::Inside && catalogue.roles.iter().any(|r| r.level == l.id))
        .collect();
    let mut choices = vec![say::NOT_YET.to_owned()];
    choices.extend(levels.iter().map(|level| level.name.clone()));
    choices.push(say::SKIP.to_owned());
    loop {
        let chosen = choose(say::WHERE, &choices, line_by_line)?;
        let Some(level) = chosen.checked_sub(1).and_then(|place| levels.get(place)) else {
            return Ok(if chosen == 0 {
                Standing::NotYet
            } else {
                Standing::Unknown
            });
        };
        let roles: Vec<_> = catalogue
            .roles
            .iter()
            .filter(|role| role.level == level.id && !role.mention)
            .collect();
        let mut titles: Vec<String> = roles.iter().map(|role| role.title.clone()).collect();
        titles.push(say::OTHER_LEVEL.to_owned());
        let chosen = choose(say::WHICH, &titles, line_by_line)?;
        if let Some(role) = roles.get(chosen) {
            return Ok(Standing::In(role));
        }
    }
}

/// Asks for one of several choices, line by line or in a menu.
pub fn choose(question: &str, choices: &[String], line_by_line: bool) -> anyhow::Result<usize> {
    let chosen = if line_by_line {
        plain::choose(
            question,
            choices,
            &mut io::stdin().lock(),
            &mut io::stderr(),
        )?
    } else {
        menu::choose(question, choices)?
    };
    chosen.ok_or_else(|| Failure::Interrupted.into())
}
