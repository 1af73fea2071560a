//! The time: the only place that reads the clock.

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// A number that is another one each time: the seed of what is drawn for a person.
pub fn seed() -> u64 {
    let nanoseconds = Timestamp::now().as_nanosecond();
    // The last digits are what differs.
    u64::try_from(nanoseconds.rem_euclid(i128::from(u64::MAX))).unwrap_or_default()
}

/// The time zone of this computer; UTC where it does not say.
pub fn zone() -> TimeZone {
    TimeZone::try_system().unwrap_or(TimeZone::UTC)
}

/// The present time to the second, RFC 3339 in UTC: `2026-11-21T09:30:00Z`.
pub fn now_utc() -> String {
    format!("{:.0}", Timestamp::now())
}

/// The present day, as `2026-11-21`; that of `SOURCE_DATE_EPOCH` where it is set, so that a page can be made again byte for byte.
pub fn today() -> String {
    let fixed = std::env::var("SOURCE_DATE_EPOCH").ok();
    let fixed = fixed.and_then(|seconds| Timestamp::from_second(seconds.parse().ok()?).ok());
    let now = fixed.unwrap_or_else(Timestamp::now);
    jiff::tz::TimeZone::UTC.to_datetime(now).date().to_string()
}
