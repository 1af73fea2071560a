//! A page as HTML: one file that holds all it needs, without script, that prints on paper and reads without its style.

use super::{svg, visible};
use crate::page::outline::{
    Bar, Block, Fact, Item, Mark, Outline, Picture, Style, Table, Text, Things,
};
use crate::words::Lang;

/// How the page looks on a screen, light or dark, and on paper.
const STYLE: &str = include_str!("page.css");

/// Sets a page.
pub fn html(outline: &Outline, lang: Lang) -> String {
    let mut body = format!("<h1>{}</h1>\n", inline(&outline.title));
    let beside = outline.beside_title();
    if !beside.is_empty() {
        body.push_str(&format!("<p class=\"note\">{}</p>\n", inline(&beside)));
    }
    blocks(&mut body, &outline.blocks, (2, lang));
    let foot = outline.paper.foot.iter();
    let foot = foot.fold(String::new(), |all, text| all + &format!("<p>{}</p>\n", inline(text)));
    if !foot.is_empty() {
        body.push_str(&format!("<footer>\n{foot}</footer>\n"));
    }
    let title: String = outline.title.spans.iter().map(|span| escaped(&span.words)).collect();
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n{body}</main>\n</body>\n</html>\n",
        lang.code()
    )
}

/// Sets the parts of a page below headings of a level.
fn blocks(out: &mut String, blocks: &[Block], (level, lang): (usize, Lang)) {
    for (index, block) in blocks.iter().enumerate() {
        match block {
            Block::Gap => {}
            Block::Section { .. } if block.is_empty() => {}
            Block::Section { heading, blocks } => {
                let (tag, heading) = (level.min(6), inline(heading));
                out.push_str(&format!("<section>\n<h{tag}>{heading}</h{tag}>\n"));
                self::blocks(out, blocks, (level + 1, lang));
                out.push_str("</section>\n");
            }
            Block::Paragraph(text) => out.push_str(&format!("<p>{}</p>\n", inline(text))),
            Block::Aside(text) => {
                out.push_str(&format!("<p class=\"aside\">{}</p>\n", inline(text)));
            }
            Block::List(items) => list(out, items, (level, lang)),
            Block::Facts(facts) => self::facts(out, facts),
            Block::Bars(bars) => {
                // Bars stand beside the picture of the same shares.
                if matches!(blocks.get(index + 1), Some(Block::Picture(_))) {
                    out.push_str("<div class=\"beside\">\n");
                }
                self::bars(out, bars);
            }
            Block::Table(rows) => table(out, rows),
            Block::Picture(Picture::Drawn(svg)) => {
                out.push_str(&format!("<figure class=\"drawn\">\n{svg}</figure>\n"));
            }
            Block::Picture(Picture::Hexagon(hexagon)) => {
                let svg = svg::hexagon(hexagon, lang);
                out.push_str(&format!("<figure class=\"hexagon\">\n{svg}</figure>\n"));
                if index > 0 && matches!(blocks[index - 1], Block::Bars(_)) {
                    out.push_str("</div>\n");
                }
            }
        }
    }
}

fn list(out: &mut String, items: &[Item], within: (usize, Lang)) {
    let Some(first) = items.first() else { return };
    let (open, close) = match first.mark {
        Mark::Number(number) => (format!("ol start=\"{number}\""), "ol"),
        Mark::Bullet => ("ul".to_owned(), "ul"),
        Mark::None | Mark::Tick => ("ul class=\"bare\"".to_owned(), "ul"),
    };
    out.push_str(&format!("<{open}>\n"));
    for item in items {
        let tick = if item.mark == Mark::Tick {
            "<span class=\"tick\" aria-hidden=\"true\"></span>"
        } else {
            ""
        };
        let note = if item.note.is_empty() {
            String::new()
        } else {
            format!(" <span class=\"note\">{}</span>", inline(&item.note))
        };
        out.push_str(&format!("<li>{tick}{}{note}", inline(&item.text)));
        if !item.blocks.is_empty() {
            out.push('\n');
            blocks(out, &item.blocks, within);
        }
        out.push_str("</li>\n");
    }
    out.push_str(&format!("</{close}>\n"));
}

fn facts(out: &mut String, facts: &[Fact]) {
    let nameless = facts.iter().take_while(|fact| fact.name.is_empty()).count();
    for fact in &facts[..nameless] {
        out.push_str(&format!("<p>{}</p>\n", inline(&fact.text)));
    }
    out.push_str("<dl>\n");
    for of_name in facts[nameless..].chunk_by(|_, next| next.name.is_empty()) {
        let said = of_name.iter();
        let said = said.map(|fact| format!("<dd>{}</dd>", inline(&fact.text)));
        out.push_str(&format!(
            "<div><dt>{}</dt>{}</div>\n",
            inline(&of_name[0].name),
            said.collect::<String>()
        ));
    }
    out.push_str("</dl>\n");
}

/// Bars as a table, so that the figures can be read without seeing the bars.
fn bars(out: &mut String, bars: &[Bar]) {
    out.push_str("<table class=\"bars\">\n<tbody>\n");
    for bar in bars {
        let drawn = format!(
            "<span class=\"bar{}\" aria-hidden=\"true\"><span style=\"width:{:.0}%\"></span></span>",
            if bar.share < 0.0 { " less" } else { "" },
            bar.share.abs() * 100.0
        );
        out.push_str(&format!(
            "<tr><th scope=\"row\">{}</th><td>{drawn}</td><td>{}</td><td>{}</td></tr>\n",
            inline(&bar.name),
            inline(&bar.figures),
            inline(&bar.note)
        ));
    }
    out.push_str("</tbody>\n</table>\n");
}

fn table(out: &mut String, table: &Table) {
    let things = if table.things == Things::Columns { " class=\"even\"" } else { "" };
    out.push_str(&format!("<div class=\"wide\">\n<table{things}>\n"));
    if table.heads.iter().any(|head| !head.is_empty()) {
        let heads = table.heads.iter().map(|head| {
            // A cell that heads nothing is no head.
            if head.is_empty() {
                "<td></td>".to_owned()
            } else {
                format!("<th scope=\"col\">{}</th>", inline(head))
            }
        });
        out.push_str(&format!("<thead><tr>{}</tr></thead>\n", heads.collect::<String>()));
    }
    out.push_str("<tbody>\n");
    for row in &table.rows {
        let cells = row.iter().enumerate().map(|(index, cell)| match index {
            0 => format!("<th scope=\"row\">{}</th>", inline(cell)),
            _ => format!("<td>{}</td>", inline(cell)),
        });
        out.push_str(&format!("<tr>{}</tr>\n", cells.collect::<String>()));
    }
    out.push_str("</tbody>\n</table>\n</div>\n");
}

fn inline(text: &Text) -> String {
    let spans = text.spans.iter().map(|span| {
        let words = escaped(&span.words);
        match span.style {
            Style::Plain => words,
            Style::Strong => format!("<strong>{words}</strong>"),
            Style::Faint => format!("<span class=\"faint\">{words}</span>"),
        }
    });
    spans.collect()
}

/// A text whose signs HTML would take for its own stand as they are; commands in backticks are marked as such.
fn escaped(text: &str) -> String {
    let text = visible(text);
    let mut out = String::with_capacity(text.len());
    for (code, part) in super::commands(&text) {
        if code {
            out.push_str("<code>");
        }
        for c in part.chars() {
            match c {
                '&' => out.push_str("&amp;"),
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                '"' => out.push_str("&quot;"),
                c => out.push(c),
            }
        }
        if code {
            out.push_str("</code>");
        }
    }
    out
}
