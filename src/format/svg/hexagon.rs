//! Six shares on six axes around a centre.

use textwrap::core::display_width;

use super::frame::Frame;
use super::shape::at;
use super::text::{escaped, number};
use crate::page::outline::{Corner, Hexagon};
use crate::words::Lang;

/// The whole.
const SIZE: (f64, f64) = (364.0, 264.0);
/// From the centre to a corner.
const RADIUS: f64 = 80.0;
/// The rings, in shares.
const RINGS: [f64; 4] = [0.25, 0.5, 0.75, 1.0];
/// From a corner to its words.
const AWAY: f64 = 12.0;
/// How wide a column of a name is, and the longest name that stands in the middle of its corner.
const COLUMN: f64 = 9.0;
const SHORT: usize = 13;
/// Between the two lines of a corner.
const LINE: f64 = 16.0;

const SHEET: &str = "
@ text{font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;font-size:13px;fill:#1c2833}
@ .sheet{fill:#fff}
@ .letter{font-size:15px;font-weight:700}
@ .ring{fill:none;stroke:#c3cad2;stroke-width:1}@ .outer{stroke:#717c87}
@ .shape{fill:#2878b5;fill-opacity:.25;stroke:#1f6396;stroke-width:2.5;stroke-linejoin:round}
@ .dot{fill:#1f6396}
@media screen and (prefers-color-scheme:dark){
@ text{fill:#e7eaf0}@ .sheet{fill:#14181f}
@ .ring{stroke:#3a4353}@ .outer{stroke:#8791a0}
@ .shape{fill:#6db3e8;stroke:#6db3e8}@ .dot{fill:#6db3e8}
}
";

/// Draws a hexagon.
pub fn hexagon(hexagon: &Hexagon, lang: Lang) -> String {
    let mut drawn = String::new();
    for ring in RINGS {
        let class = if ring < 1.0 { "ring" } else { "ring outer" };
        drawn.push_str(&polygon(class, |_| ring));
    }
    for axis in 0..6 {
        let [from, to] = [point(axis, 0.0), point(axis, 1.0)].map(|(x, y)| at(x, y));
        drawn.push_str(&format!("<path class=\"ring\" d=\"M{from}L{to}\"/>\n"));
    }
    let share =
        |axis: usize| hexagon.corners.get(axis).map_or(0.0, |corner| corner.share.clamp(0.0, 1.0));
    let wide_apart = hexagon.corners.iter().any(|corner| display_width(&corner.name) > SHORT);
    drawn.push_str(&polygon("shape", share));
    for (axis, corner) in hexagon.corners.iter().enumerate().take(6) {
        let (x, y) = point(axis, share(axis));
        let (x, y, words) = (number(x), number(y), words(axis, corner, wide_apart));
        drawn.push_str(&format!("<circle class=\"dot\" cx=\"{x}\" cy=\"{y}\" r=\"4\"/>\n{words}"));
    }
    // A long name at the left or the right needs a wider sheet.
    let sides = hexagon.corners.iter().skip(2).step_by(3);
    let longest = sides.map(|corner| display_width(&corner.name)).max().unwrap_or(0);
    let room = SIZE.0 / 2.0 - RADIUS - AWAY;
    let more = if longest > SHORT { (longest as f64 * COLUMN - room).max(0.0) } else { 0.0 };
    let size = (SIZE.0 + more * 2.0, SIZE.1);
    if more > 0.0 {
        drawn = format!("<g transform=\"translate({} 0)\">\n{drawn}</g>\n", number(more));
    }
    let frame = Frame {
        title: escaped(&hexagon.title),
        description: escaped(&hexagon.description),
        words: lang.code(),
        names: lang.code().to_owned(),
        size,
    };
    frame.around(SHEET, "", &drawn)
}

/// A point on an axis; the first axis leads to the upper left, the others follow clockwise.
fn point(axis: usize, share: f64) -> (f64, f64) {
    // Six axes.
    let angle = (axis as f64 * 60.0 - 120.0).to_radians();
    (
        SIZE.0 / 2.0 + libm::cos(angle) * RADIUS * share,
        SIZE.1 / 2.0 + libm::sin(angle) * RADIUS * share,
    )
}

fn polygon(class: &str, share: impl Fn(usize) -> f64) -> String {
    let corners = (0..6).map(|axis| {
        let (x, y) = point(axis, share(axis));
        format!("{},{}", number(x), number(y))
    });
    let points: Vec<String> = corners.collect();
    format!("<polygon class=\"{class}\" points=\"{}\"/>\n", points.join(" "))
}

/// Letter and figures in one line, the name in the next; where names are long, those above and below stand apart from each other.
fn words(axis: usize, corner: &Corner, wide_apart: bool) -> String {
    let (x, y) = point(axis, 1.0);
    let (anchor, x) = match axis {
        0 | 4 if wide_apart => ("end", x + AWAY),
        1 | 3 if wide_apart => ("start", x - AWAY),
        2 => ("start", x + AWAY),
        5 => ("end", x - AWAY),
        _ => ("middle", x),
    };
    let y = match axis {
        0 | 1 => y - AWAY - LINE,
        2 | 5 => y - 2.0,
        _ => y + AWAY * 2.0,
    };
    let figures = escaped(&corner.figures);
    let figures = if figures.is_empty() { figures } else { format!(" {figures}") };
    format!(
        "<text text-anchor=\"{anchor}\" x=\"{x}\" y=\"{}\"><tspan class=\"letter\">{}</tspan>{figures}<tspan x=\"{x}\" y=\"{}\">{}</tspan></text>\n",
        number(y),
        escaped(&corner.letter),
        number(y + LINE),
        escaped(&corner.name),
        x = number(x),
    )
}
