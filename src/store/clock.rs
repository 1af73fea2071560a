//! The time: the only place that reads the clock.

use jiff::Timestamp;

pub use crate::record::day;

/// The present time to the second, RFC 3339 in UTC: `2026-11-21T09:30:00Z`.
pub fn now_utc() -> String {
    format!("{:.0}", Timestamp::now())
}
