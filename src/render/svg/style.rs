//! How a picture looks: everything that has a colour, a width or a font.

use crate::message::picture::Stroke;

/// Between two lines of a title.
pub const LINE: f64 = 15.0;
/// From the top of a line to its foot.
pub const CAPTION: f64 = 11.5;

/// The style sheet; every line keeps a contrast of 3 : 1 to what it may stand on, every letter 4.5 : 1.
pub const SHEET: &str = "
text{font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',Arial,sans-serif;font-size:12px;fill:#1c2833}
.heading{font-size:20px;font-weight:600}
.band{fill:#fff}.band.odd{fill:#f4f6f8}.rule{stroke:#d5dce2;stroke-width:1}
.level{font-weight:600;fill:#4a5763}
.column{fill:#fbf8f2;stroke:#d9cfbb;stroke-width:1}
.role rect{fill:#fff;stroke:#5b6b79;stroke-width:1.2}
.role text{text-anchor:middle}
.stop rect{stroke:#0b5cad;stroke-width:3}.stop text{font-weight:600}
circle{fill:#0b5cad;stroke:#fff;stroke-width:1.5}
text.number{fill:#fff;font-size:11px;font-weight:700;text-anchor:middle}
.move path{fill:none;stroke:#24323f;stroke-width:1.5;marker-end:url(#rungs-sure)}
.dashed path{stroke-dasharray:7 4}
.dotted path{stroke-dasharray:1.5 3.5;stroke-width:1.8}
.light path{stroke:#717c87;stroke-width:1.1;marker-end:url(#rungs-light)}
.light.dotted path{stroke-width:1.5}
.bold path{stroke:#0b5cad;stroke-width:4;marker-end:url(#rungs-bold)}
.bold.dashed path{stroke-dasharray:11 5}.bold.dotted path{stroke-dasharray:4 4}
.move:hover path{stroke:#b3261e;stroke-width:3}
";

/// The arrowheads: full for moves that a source gives, open for inferred ones, large for the marked route.
pub const ARROWS: &str = "<defs>\
<marker id=\"rungs-sure\" markerUnits=\"userSpaceOnUse\" markerWidth=\"9\" markerHeight=\"8\" refX=\"8.5\" refY=\"4\" orient=\"auto\"><path d=\"M0 0L9 4L0 8Z\" fill=\"#24323f\"/></marker>\
<marker id=\"rungs-light\" markerUnits=\"userSpaceOnUse\" markerWidth=\"11\" markerHeight=\"10\" refX=\"9.5\" refY=\"5\" orient=\"auto\"><path d=\"M1 1L9.5 5L1 9Z\" fill=\"#fff\" stroke=\"#717c87\" stroke-width=\"1.2\"/></marker>\
<marker id=\"rungs-bold\" markerUnits=\"userSpaceOnUse\" markerWidth=\"14\" markerHeight=\"14\" refX=\"12\" refY=\"7\" orient=\"auto\"><path d=\"M0 0L13 7L0 14Z\" fill=\"#0b5cad\"/></marker>\
</defs>";

/// The classes of a line.
pub fn stroke_class(kind: Stroke, inferred: bool, on_route: bool) -> String {
    let mut class = String::from("move");
    match kind {
        Stroke::Dashed => class.push_str(" dashed"),
        Stroke::Dotted => class.push_str(" dotted"),
        _ => {}
    }
    if inferred {
        class.push_str(" light");
    }
    if on_route {
        class.push_str(" bold");
    }
    class
}
