//! The guide.

/// The title of the list of topics.
pub const TITLE: &str = "Guide";

/// The line under the list of topics.
pub const HOW: &str = "Read one with `rungs guide TOPIC`.";

/// The id of the topic that lists the sources.
pub const SOURCES: &str = "sources";
/// The title of the topic that lists the sources.
pub const SOURCES_TITLE: &str = "Sources and licences";
/// What the topic that lists the sources is about.
pub const SOURCES_LINE: &str = "The documents, data and studies that everything here rests on.";

/// The heading over the documents.
pub const DOCUMENTS: &str = "Documents that the facts come from";
/// The heading over the other works.
pub const REFERENCES: &str = "Data and studies";

/// The heading over the commands that lead on.
pub const SEE: &str = "See also";

/// A command that leads on.
pub fn see(command: &str, about: &str) -> String {
    format!("`{command}`: {about}")
}
