//! Finding a role by what a person calls it.

use super::Catalogue;
use super::role::Role;

/// How many suggestions an unknown name gets.
const SUGGESTIONS: usize = 3;

/// Finds a role by id, title or alias, ignoring case and the difference between spaces, hyphens and underscores.
///
/// # Errors
///
/// The roles with the nearest names, the nearest first, where no name fits.
pub fn find<'c>(catalogue: &'c Catalogue, name: &str) -> Result<&'c Role, Vec<&'c Role>> {
    let wanted = plain(name);
    let found = catalogue
        .roles
        .iter()
        .find(|role| plain(&role.id) == wanted)
        .or_else(|| {
            catalogue
                .roles
                .iter()
                .find(|role| names(role).any(|n| plain(n) == wanted))
        });
    found.ok_or_else(|| nearest(catalogue, &wanted))
}

fn nearest<'c>(catalogue: &'c Catalogue, wanted: &str) -> Vec<&'c Role> {
    let likeness = |role: &Role| {
        names(role)
            .map(|name| strsim::jaro_winkler(&plain(name), wanted))
            .fold(0.0_f64, f64::max)
    };
    let mut roles: Vec<(f64, &Role)> = catalogue.roles.iter().map(|r| (likeness(r), r)).collect();
    roles.sort_by(|a, b| b.0.total_cmp(&a.0));
    roles
        .into_iter()
        .take(SUGGESTIONS)
        .map(|(_, r)| r)
        .collect()
}

fn names(role: &Role) -> impl Iterator<Item = &str> {
    let aliases = role.aliases.iter().map(|alias| alias.title.as_str());
    [role.id.as_str(), role.title.as_str()]
        .into_iter()
        .chain(aliases)
}

fn plain(name: &str) -> String {
    let words = name.split(|c: char| c.is_whitespace() || c == '-' || c == '_');
    let words: Vec<String> = words
        .filter(|w| !w.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.join(" ")
}
