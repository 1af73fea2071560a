//! Days as a language writes them.

use super::Lang;
use super::common::Day;

/// The most months that a year has.
const MONTHS: usize = 12;

/// A day such as `2026-11-21` in words; what is no day stands as it is.
pub fn day(lang: Lang, text: &str, out: &mut String) {
    let mut parts = text.split('-');
    let mut part = || parts.next().unwrap_or_default();
    let (year, month, day) = (part(), part().parse().unwrap_or(0), part());
    if day.is_empty() || !(1..=MONTHS).contains(&month) {
        return out.push_str(text);
    }
    let day = day.trim_start_matches('0');
    out.push_str(&lang.say(Day { year, month, day }));
}
