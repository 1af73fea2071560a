//! Ladders and the overview as one SVG file that needs nothing else: no script, no font, no link.

mod board;
mod frame;
mod hexagon;
mod shape;
mod style;
pub(super) mod text;

use board::Board;
pub(crate) use hexagon::hexagon;
use shape::{circled, person, rectangle, rounded, words};
use style::{CAPTION, LINE, stroke_class};
use text::{escaped, longest, wrapped};

use crate::document::parts::RoleLine;
use crate::document::picture::{Picture, PictureMove, Stroke};
use crate::page::picture as say;
use crate::words::Lang;
use layered::{BOX, BoxSketch, LineSketch, Rect, Sketch, drawing};

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
    board.bands();
    lines(&mut board);
    boxes(&mut board, &captions);
    board.legend();
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

/// Light lines first, the marked route last, so that what is surest lies on top.
fn lines(board: &mut Board) {
    let (picture, drawing) = (board.picture, board.drawing);
    let mut order: Vec<_> = picture.moves.iter().zip(&drawing.lines).collect();
    order.sort_by_key(|(step, _)| (step.on_route, !step.inferred()));
    board.add("<g class=\"moves\">");
    for (step, line) in order {
        board.add(&format!(
            "<g class=\"{}\"><title>{}</title><path d=\"{}\"/></g>",
            stroke_class(Stroke::of(step.kind), step.inferred(), step.on_route),
            escaped(&say::step(board.lang, picture, step)),
            rounded(line, board.origin)
        ));
    }
    board.add("</g>");
}

fn boxes(board: &mut Board, captions: &[Caption]) {
    let (picture, drawing) = (board.picture, board.drawing);
    board.add("<g class=\"roles\">");
    for ((role, drawn), caption) in picture.roles.iter().zip(&drawing.boxes).zip(captions) {
        let rect = board.moved(*drawn);
        // Lines reach a box of the column from the left, all others from above and below.
        let beside = drawing.beside.is_some_and(|edge| drawn.x > edge.x);
        let right = rect.x + rect.width;
        let stop = role.stop.map(|stop| circled(stop, if beside { right } else { rect.x }, rect.y));
        let y = if beside { rect.y + rect.height } else { rect.y };
        let leads = role.leads_people.then(|| person(right, y));
        board.add(&format!(
            "<g class=\"role{}\"><title>{}</title>{}{}{}{}</g>",
            if role.stop.is_some() { " stop" } else { "" },
            escaped(&say::role(board.lang, picture, role)),
            rectangle("", rect, " rx=\"6\""),
            lettering(caption, rect),
            leads.unwrap_or_default(),
            stop.unwrap_or_default()
        ));
    }
    board.add("</g>");
}

/// Track and title in the middle of a box.
fn lettering(caption: &Caption, rect: Rect) -> String {
    let x = rect.x + rect.width / 2.0;
    let mut y = rect.y + (rect.height - caption.height()) / 2.0;
    let mut out = String::from("<text>");
    let tracks = caption.track.iter().map(|line| (line, TRACK_LINE, "tspan class=\"track\""));
    let titles = caption.title.iter().map(|line| (line, LINE, "tspan"));
    for (line, height, element) in tracks.chain(titles) {
        out.push_str(&words(element, x, y + CAPTION, line));
        y += height;
    }
    out + "</text>"
}
