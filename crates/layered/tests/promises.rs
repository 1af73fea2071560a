//! That drawings of sketches drawn by chance keep what is promised of them, and that the picture of the front page is current.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use layered::{BoxSketch, Drawing, LineSketch, Point, Sketch, broken, drawing};
use proptest::prelude::*;

fn sketches() -> impl Strategy<Value = Sketch> {
    let one = (0_usize..6, 0_usize..3).prop_map(|(band, lines)| BoxSketch {
        band: (band < 5).then_some(band),
        height: [33.0, 48.0, 63.0][lines],
    });
    (prop::collection::vec(one, 1..22), 140.0..220.0).prop_flat_map(|(mut boxes, width)| {
        boxes.sort_by_key(|b| b.band.unwrap_or(5));
        let count = boxes.len();
        let line = (0..count, 0..count, 0_u16..3, any::<bool>());
        prop::collection::vec(line, 0..30).prop_map(move |lines| {
            let lines = lines.into_iter().filter(|(from, to, ..)| from != to);
            Sketch {
                boxes: boxes.clone(),
                lines: lines
                    .map(|(from, to, bundle, rises)| LineSketch {
                        from,
                        to,
                        bundle,
                        rises: rises && from < to,
                    })
                    .collect(),
                bands: 5,
                width,
            }
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn boxes_stand_apart_and_lines_go_around_them(sketch in sketches()) {
        prop_assert_eq!(broken(&sketch, &drawing(&sketch)), None);
    }

    #[test]
    fn the_same_sketch_gives_the_same_drawing(sketch in sketches()) {
        prop_assert_eq!(drawing(&sketch), drawing(&sketch));
    }
}

/// The sketch of the front page, with the titles of its boxes.
fn front_page() -> (Sketch, [&'static str; 5]) {
    let box_in = |band| BoxSketch { band, height: 40.0 };
    let line = |from, to| LineSketch { from, to, bundle: 0, rises: false };
    let boxes = [Some(0), Some(0), Some(1), Some(2), None].map(box_in);
    let sketch = Sketch {
        boxes: boxes.to_vec(),
        lines: vec![line(0, 2), line(1, 2), line(2, 3), line(0, 3), line(1, 4)],
        bands: 3,
        width: 104.0,
    };
    (sketch, ["agent", "trainee", "lead", "manager", "engineer"])
}

/// A drawing as plain SVG.
fn svg(drawing: &Drawing, titles: &[&str]) -> String {
    let (width, height) = (drawing.width, drawing.height);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:.0}\" height=\"{height:.0}\" font-family=\"sans-serif\" font-size=\"13\" text-anchor=\"middle\">\n"
    );
    for line in &drawing.lines {
        let corner = |point: &Point| format!("{:.1},{:.1}", point.x, point.y);
        let corners: Vec<String> = line.iter().map(corner).collect();
        let corners = corners.join(" ");
        out += &format!("<polyline points=\"{corners}\" fill=\"none\" stroke=\"#777\"/>\n");
    }
    for (rect, title) in drawing.boxes.iter().zip(titles) {
        let (x, y, width, height) = (rect.x, rect.y, rect.width, rect.height);
        let (middle, base) = (x + width / 2.0, y + height / 2.0 + 4.0);
        out += &format!(
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" rx=\"4\" fill=\"#eef3f8\" stroke=\"#777\"/>\n\
             <text x=\"{middle:.1}\" y=\"{base:.1}\">{title}</text>\n"
        );
    }
    out + "</svg>\n"
}

#[test]
fn the_picture_of_the_front_page_is_current() {
    let (sketch, titles) = front_page();
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/picture.svg");
    let drawn = svg(&drawing(&sketch), &titles);
    if std::env::var_os("INSTA_UPDATE").is_some_and(|how| how == "always") {
        std::fs::write(file, &drawn).unwrap();
    }
    assert_eq!(std::fs::read_to_string(file).unwrap(), drawn);
}
