//! Ladders and the overview as one SVG file that needs nothing else: no script, no font, no link.

mod board;
mod frame;
mod hexagon;
mod path;
mod style;
pub(super) mod text;

use board::Board;
pub(crate) use hexagon::hexagon;
use path::rounded;
use style::{CAPTION, LINE, stroke_class};
use text::{escaped, longest, number, wrapped};

use crate::document::parts::RoleLine;
use crate::document::picture::{Picture, PictureMove, Stroke};
use crate::page::picture as say;
use crate::words::{Lang, picture as words};
use layered::{BOX, BoxSketch, Drawing, LineSketch, Rect, Sketch, drawing};

/// The most roles that one picture shows; beyond that nobody can read it.
pub const MOST_ROLES: usize = 400;
/// The most moves that one picture shows.
pub const MOST_MOVES: usize = 2_000;

/// The fewest and the most columns of a title in a box of the bands: as many as its longest word needs.
const COLUMNS: (usize, usize) = (12, 30);
/// Columns of a title in a box beside the bands.
const BESIDE: usize = 20;
/// How wide a column is, and what a box takes beside its title.
const WIDE: (f64, f64) = (6.9, 16.0);
/// The height of a line of a track's name, and the most of them.
const TRACK_LINE: f64 = 13.0;
const TRACK_LINES: usize = 2;
/// The most lines of a title; what is cut off stands in the box's own title.
const MOST_LINES: usize = 4;
/// Between a box's edge and its title.
const PADDING: f64 = 9.0;

/// A picture as SVG.
pub(crate) fn svg(picture: &Picture, lang: Lang) -> String {
    let captions = captions(picture);
    let drawing = drawing(&sketch(picture, &captions));
    let mut board = Board::new(picture, &drawing, lang);
    bands(&mut board, picture, &drawing);
    lines(&mut board, picture, &drawing, lang);
    boxes(&mut board, picture, &drawing, &captions, lang);
    legend(&mut board, picture, lang);
    board.finish()
}

/// What the layout has to know of a picture.
#[cfg(feature = "inside")]
pub fn sketch_of(picture: &Picture) -> Sketch {
    sketch(picture, &captions(picture))
}

/// The columns of the boxes in the bands.
fn widest(picture: &Picture) -> usize {
    let inside = picture.bands.iter().flat_map(|band| &band.roles);
    let longest = inside.map(|index| longest(picture.roles[*index].title));
    longest.max().unwrap_or(0).clamp(COLUMNS.0, COLUMNS.1)
}

/// What stands in the box of a role.
struct Caption {
    /// The lines of its track, which stand above its title.
    track: Vec<String>,
    /// The lines of its title.
    title: Vec<String>,
}

impl Caption {
    /// How high its lines are.
    fn height(&self) -> f64 {
        // A handful of lines.
        self.title.len() as f64 * LINE + self.track.len() as f64 * TRACK_LINE
    }
}

/// What stands in each box.
fn captions(picture: &Picture) -> Vec<Caption> {
    let mut columns = vec![widest(picture); picture.roles.len()];
    for index in picture.beside.iter().flat_map(|band| &band.roles) {
        columns[*index] = BESIDE;
    }
    let roles = picture.roles.iter().zip(columns);
    let caption = |(role, columns): (&RoleLine, usize)| Caption {
        // Its letters are smaller.
        track: role
            .track_name
            .map_or(Vec::new(), |track| wrapped(track, columns * 6 / 5, TRACK_LINES)),
        title: wrapped(role.title, columns, MOST_LINES),
    };
    roles.map(caption).collect()
}

fn sketch(picture: &Picture, captions: &[Caption]) -> Sketch {
    let mut boxes: Vec<BoxSketch> = captions
        .iter()
        .map(|caption| BoxSketch { band: None, height: caption.height() + PADDING * 2.0 })
        .collect();
    for (index, band) in picture.bands.iter().enumerate() {
        band.roles.iter().for_each(|role| boxes[*role].band = Some(index));
    }
    let lines = picture.moves.iter().map(|step| LineSketch {
        from: step.from,
        to: step.to,
        bundle: bundle(step),
        rises: Stroke::of(step.kind) == Stroke::Solid,
    });
    Sketch {
        boxes,
        lines: lines.collect(),
        bands: picture.bands.len(),
        // At most some dozen columns.
        width: (widest(picture) as f64 * WIDE.0 + WIDE.1).max(BOX),
    }
}

/// Moves that are drawn alike share a trunk; each step of a marked route keeps a line of its own.
fn bundle(step: &PictureMove) -> u16 {
    let kind = Stroke::of(step.kind) as u16;
    kind * 4 + u16::from(step.inferred()) * 2 + u16::from(step.on_route)
}

fn bands(board: &mut Board, picture: &Picture, drawing: &Drawing) {
    for (index, (band, edges)) in picture.bands.iter().zip(&drawing.bands).enumerate() {
        if let Some((top, bottom)) = edges {
            board.band(band.name, *top, *bottom, drawing.field, index % 2 == 0);
        }
    }
    if let Some(edge) = drawing.beside {
        let names: Vec<&str> = picture.beside.iter().map(|band| band.name).collect();
        board.column(&names.join(", "), edge);
    }
}

/// Light lines first, the marked route last, so that what is surest lies on top.
fn lines(board: &mut Board, picture: &Picture, drawing: &Drawing, lang: Lang) {
    let mut order: Vec<usize> = (0..picture.moves.len()).collect();
    order.sort_by_key(|index| {
        let step = &picture.moves[*index];
        (step.on_route, !step.inferred())
    });
    board.open("moves");
    for index in order {
        let step = &picture.moves[index];
        board.add(&format!(
            "<g class=\"{}\"><title>{}</title><path d=\"{}\"/></g>",
            stroke_class(Stroke::of(step.kind), step.inferred(), step.on_route),
            escaped(&say::step(lang, picture, step)),
            rounded(&drawing.lines[index], board.origin())
        ));
    }
    board.close();
}

fn boxes(
    board: &mut Board,
    picture: &Picture,
    drawing: &Drawing,
    captions: &[Caption],
    lang: Lang,
) {
    board.open("roles");
    for (index, role) in picture.roles.iter().enumerate() {
        let rect = board.moved(drawing.boxes[index]);
        // Lines reach a box of the column from the left, all others from above and below.
        let beside = drawing.beside.is_some_and(|edge| drawing.boxes[index].x > edge.x);
        let x = if beside { rect.x + rect.width } else { rect.x };
        let stop = role.stop.map_or(String::new(), |stop| circled(stop, x, rect.y));
        let leads = match (role.leads_people, beside) {
            (false, _) => String::new(),
            (true, false) => person(rect.x + rect.width, rect.y),
            (true, true) => person(rect.x + rect.width, rect.y + rect.height),
        };
        board.add(&format!(
            "<g class=\"role{}\"><title>{}</title>{}{}{leads}{stop}</g>",
            if role.stop.is_some() { " stop" } else { "" },
            escaped(&say::role(lang, picture, role)),
            rectangle(rect),
            lettering(&captions[index], rect)
        ));
    }
    board.close();
}

fn rectangle(rect: Rect) -> String {
    format!(
        "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"6\"/>",
        number(rect.x),
        number(rect.y),
        number(rect.width),
        number(rect.height)
    )
}

/// Track and title in the middle of a box.
fn lettering(caption: &Caption, rect: Rect) -> String {
    let x = number(rect.x + rect.width / 2.0);
    let mut y = rect.y + (rect.height - caption.height()) / 2.0;
    let mut out = String::from("<text>");
    let tracks = caption.track.iter().map(|line| (line, TRACK_LINE, " class=\"track\""));
    let titles = caption.title.iter().map(|line| (line, LINE, ""));
    for (line, height, class) in tracks.chain(titles) {
        out.push_str(&format!(
            "<tspan{class} x=\"{x}\" y=\"{}\">{}</tspan>",
            number(y + CAPTION),
            escaped(line)
        ));
        y += height;
    }
    out + "</text>"
}

fn circled(stop: usize, x: f64, y: f64) -> String {
    let (x, foot) = (number(x), number(y + 4.0));
    format!(
        "<circle cx=\"{x}\" cy=\"{}\" r=\"10\"/><text class=\"number\" x=\"{x}\" y=\"{foot}\">{stop}</text>",
        number(y)
    )
}

/// The mark of a role that leads people.
fn person(x: f64, y: f64) -> String {
    format!(
        "<g class=\"leads\" transform=\"translate({} {})\"><circle r=\"8\"/><path d=\"M0-5.2a2.6 2.6 0 0 1 0 5.2a2.6 2.6 0 0 1 0-5.2ZM-4.6 5a4.6 4.6 0 0 1 9.2 0Z\"/></g>",
        number(x),
        number(y)
    )
}

/// What the strokes and the mark mean, those that occur.
fn legend(board: &mut Board, picture: &Picture, lang: Lang) {
    board.open("legend");
    for stroke in Stroke::used(picture) {
        let class = match stroke {
            Stroke::Light => stroke_class(Stroke::Solid, true, false),
            Stroke::Bold => stroke_class(Stroke::Solid, false, true),
            kind => stroke_class(kind, false, false),
        };
        board.sample(&class, &lang.say(words::Meaning { stroke }), stroke == Stroke::Bold);
    }
    if picture.roles.iter().any(|role| role.leads_people) {
        board.mark(person, &lang.say(words::LeadsPeople));
    }
    if let Some(omitted) = say::omitted(lang, picture) {
        board.note(&omitted);
    }
    board.close();
}
