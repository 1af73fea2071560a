//! What a picture says in words.

use crate::document::parts::RoleLine;
use crate::document::picture::{About, Picture, PictureMove, Stroke};
use crate::words::{Lang, Names, common, picture as words};

/// The title of a picture.
pub fn title(lang: Lang, picture: &Picture) -> String {
    match picture.about {
        About::Overview { catalogue } => lang.say(words::Overview { catalogue }),
        About::Ladder { title, down } => lang.say(words::Title { role: title, down }),
    }
}

/// What a picture shows, for somebody who does not see it.
pub fn description(lang: Lang, picture: &Picture) -> String {
    let mut text = vec![bands(lang, picture)];
    let roles: usize = picture.beside.iter().map(|band| band.roles.len()).sum();
    if roles > 0 {
        text.push(lang.say(words::Beside { roles }));
    }
    let moves = picture.move_count;
    text.push(lang.say(words::Moves { moves }));
    text.extend(omitted(lang, picture));
    text.extend(route(lang, picture));
    text.join(&lang.say(common::SentenceGap))
}

/// How many moves are not drawn, and what shows them.
pub fn omitted(lang: Lang, picture: &Picture) -> Option<String> {
    let moves = picture.omitted;
    (moves > 0).then(|| lang.say(words::Omitted { moves }))
}

/// The description of a picture, and what its strokes mean.
pub fn aloud(lang: Lang, picture: &Picture) -> String {
    lang.say(common::TwoSentences {
        first: &description(lang, picture),
        second: &strokes(lang, picture),
    })
}

/// What the strokes of a picture mean, those that occur; empty where nothing is drawn.
pub fn strokes(lang: Lang, picture: &Picture) -> String {
    let strokes = Stroke::used(picture).into_iter();
    let strokes: Vec<String> = strokes.map(|stroke| lang.say(words::Stroke { stroke })).collect();
    strokes.join(&lang.say(common::SentenceGap))
}

fn bands(lang: Lang, picture: &Picture) -> String {
    let roles: usize = picture.bands.iter().map(|band| band.roles.len()).sum();
    match picture.bands.as_slice() {
        [] => lang.say(words::NoLevel),
        [one] => lang.say(words::OneLevel { roles, level: one.name }),
        [low, .., high] => lang.say(words::Levels {
            roles,
            levels: picture.bands.len(),
            lowest: low.name,
            highest: high.name,
        }),
    }
}

fn route(lang: Lang, picture: &Picture) -> Option<String> {
    let stops = picture.route.iter().enumerate().map(|(stop, index)| {
        lang.say(words::Stop { number: stop + 1, title: picture.roles[*index].title })
    });
    let stops: Vec<String> = stops.collect();
    (!stops.is_empty()).then(|| lang.say(words::Route { stops: &stops }))
}

/// A move in words: from, to, what it is, how sure it is, and its condition.
pub fn step(lang: Lang, picture: &Picture, step: &PictureMove) -> String {
    let when = (!step.when.is_empty()).then_some(&step.when as &dyn Names);
    lang.say(words::Step {
        from: picture.roles[step.from].title,
        to: picture.roles[step.to].title,
        kind: step.kind,
        basis: step.basis,
        when,
    })
}

/// A role in words: its title, its level, and its number on the marked route.
pub fn role(lang: Lang, picture: &Picture, role: &RoleLine) -> String {
    let (title, level, track) = (role.title, role.level_name, role.track_name);
    let (leads, stop, stops) = (role.leads_people, role.stop, picture.route.len());
    lang.say(words::Role { title, level, track, leads, stop, stops })
}
