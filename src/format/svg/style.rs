//! How a picture looks: everything that has a colour, a width or a font.

use crate::document::picture::Stroke;

/// Between two lines of a title.
pub const LINE: f64 = 15.0;
/// From the top of a line to its foot.
pub const CAPTION: f64 = 11.5;

/// The style sheet; every line keeps a contrast of 3 : 1 to what it may stand on, every letter 4.5 : 1. `@` stands for the picture, so that
/// several in one page share no rule.
pub const SHEET: &str = "
@ text{font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',Arial,sans-serif;font-size:12px;fill:#1c2833}
@ .sheet{fill:#fff}
@ .heading{font-size:20px;font-weight:600}
@ .band{fill:#fff}@ .band.odd{fill:#f4f6f8}
@ .level{font-weight:600;fill:#4a5763}
@ .column{fill:#fbf8f2;stroke:#d9cfbb;stroke-width:1}
@ .role rect{fill:#fff;stroke:#5b6b79;stroke-width:1.2}
@ .role text{text-anchor:middle}
@ .track{font-size:10px;fill:#4a5763}
@ .leads circle{fill:#fff;stroke:#5b6b79;stroke-width:1.2}@ .leads path{fill:#24323f}
@ .stop rect{stroke:#0b5cad;stroke-width:3}@ .stop text{font-weight:600}
@ circle{fill:#0b5cad;stroke:#fff;stroke-width:1.5}
@ text.number{fill:#fff;font-size:11px;font-weight:700;text-anchor:middle}
@ .move path{fill:none;stroke:#24323f;stroke-width:1.5;marker-end:url(@-sure)}
@ .dashed path{stroke-dasharray:7 4}
@ .dotted path{stroke-dasharray:1.5 3.5;stroke-width:1.8}
@ .light path{stroke:#717c87;stroke-width:1.1;marker-end:url(@-light)}
@ .light.dotted path{stroke-width:1.5}
@ .bold path{stroke:#0b5cad;stroke-width:4;marker-end:url(@-bold)}
@ .bold.dashed path{stroke-dasharray:11 5}@ .bold.dotted path{stroke-dasharray:4 4}
@ .move:hover path{stroke:#b3261e;stroke-width:3}
@ .head-sure{fill:#24323f}@ .head-light{fill:#fff;stroke:#717c87;stroke-width:1.2}@ .head-bold{fill:#0b5cad}
@media screen and (prefers-color-scheme:dark){
@ text{fill:#e7eaf0}@ .level,@ .track{fill:#a3adbd}
@ .leads circle{fill:#14181f;stroke:#8b98a8}@ .leads path{fill:#ccd4de}
@ .sheet,@ .band{fill:#14181f}@ .band.odd{fill:#1c222b}
@ .column{fill:#201d17;stroke:#4d4636}
@ .role rect{fill:#14181f;stroke:#8b98a8}
@ .stop rect{stroke:#6db3e8}@ circle{fill:#6db3e8;stroke:#14181f}@ text.number{fill:#14181f}
@ .move path{stroke:#ccd4de}@ .light path{stroke:#8791a0}@ .bold path{stroke:#6db3e8}
@ .move:hover path{stroke:#ff8a80}
@ .head-sure{fill:#ccd4de}@ .head-light{fill:#14181f;stroke:#8791a0}@ .head-bold{fill:#6db3e8}
}
";

/// The arrowheads: full for moves that a source gives, open for inferred ones, large for the marked route.
pub const ARROWS: &str = "<defs>\
<marker id=\"@-sure\" markerUnits=\"userSpaceOnUse\" markerWidth=\"9\" markerHeight=\"8\" refX=\"8.5\" refY=\"4\" orient=\"auto\"><path class=\"head-sure\" d=\"M0 0L9 4L0 8Z\"/></marker>\
<marker id=\"@-light\" markerUnits=\"userSpaceOnUse\" markerWidth=\"11\" markerHeight=\"10\" refX=\"9.5\" refY=\"5\" orient=\"auto\"><path class=\"head-light\" d=\"M1 1L9.5 5L1 9Z\"/></marker>\
<marker id=\"@-bold\" markerUnits=\"userSpaceOnUse\" markerWidth=\"14\" markerHeight=\"14\" refX=\"12\" refY=\"7\" orient=\"auto\"><path class=\"head-bold\" d=\"M0 0L13 7L0 14Z\"/></marker>\
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
