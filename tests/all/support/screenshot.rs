//! The picture of a result at the top of the README, from what the program prints.

/// The command of the picture.
pub const COMMAND: &str = "quiz --answers 143521153421244531133422152431 --from csr --color always";
/// Where the picture lies.
pub const FILE: &str = "docs/result.svg";
/// Lines of the page that it shows.
const LINES: usize = 27;
/// The width of a column and the height of a line.
const CELL: (usize, usize) = (8, 18);

/// A terminal that shows the beginning of a page, as SVG.
pub fn screenshot(page: &str) -> String {
    let (width, height) = (82 * CELL.0, (LINES + 3) * CELL.1);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"A result of rungs in a terminal\">\n\
         <rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#14181f\"/>\n\
         <g font-family=\"ui-monospace,'Cascadia Mono',Consolas,'DejaVu Sans Mono',monospace\" font-size=\"13\" fill=\"#e7eaf0\" xml:space=\"preserve\">\n"
    );
    let command = COMMAND.trim_end_matches(" --color always");
    let prompt = format!("$ rungs {command}");
    out.push_str(&line(1, &prompt));
    for (place, text) in page.lines().take(LINES).enumerate() {
        out.push_str(&line(place + 2, text));
    }
    out + "</g>\n</svg>\n"
}

/// A line of the terminal: each run of one style stands at its own column, whatever the font.
fn line(row: usize, text: &str) -> String {
    let (mut out, mut column) = (String::new(), 0);
    for (place, part) in text.split("\u{1b}[").enumerate() {
        let (style, words) = match part.split_once('m') {
            Some(styled) if place > 0 => styled,
            _ => ("", part),
        };
        let shown = words.trim_start();
        let columns = words.chars().count();
        let start = column + columns - shown.chars().count();
        let wide = shown.trim_end().chars().count() * CELL.0;
        column += columns;
        if wide == 0 {
            continue;
        }
        let look = match style {
            "1" => " font-weight=\"700\"",
            "2" => " fill=\"#a3adbd\"",
            "36" => " fill=\"#6db3e8\"",
            _ => "",
        };
        out.push_str(&format!(
            "<text x=\"{}\" y=\"{}\" textLength=\"{wide}\" lengthAdjust=\"spacingAndGlyphs\"{look}>{}</text>\n",
            (start + 1) * CELL.0,
            row * CELL.1 + 6,
            shown.trim_end().replace(' ', "\u{a0}").replace('&', "&amp;").replace('<', "&lt;"),
        ));
    }
    out
}
