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
    let heading = inline(&outline.title);
    let beside = noted(&outline.beside_title(), |note| format!("<p class=\"note\">{note}</p>\n"));
    let body = blocks(&outline.blocks, (2, lang));
    let foot: String = outline.paper.foot.iter().map(paragraph).collect();
    let foot = if foot.is_empty() { foot } else { format!("<footer>\n{foot}</footer>\n") };
    let title: String = outline.title.spans.iter().map(|span| escaped(&span.words)).collect();
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{heading}</h1>\n{beside}{body}{foot}</main>\n</body>\n</html>\n",
        lang.code()
    )
}

/// Sets the parts of a page below headings of a level.
fn blocks(blocks: &[Block], (level, lang): (usize, Lang)) -> String {
    let set = |(index, block): (usize, &Block)| match block {
        Block::Gap => String::new(),
        Block::Section { .. } if block.is_empty() => String::new(),
        Block::Section { heading, blocks } => {
            let (tag, heading) = (level.min(6), inline(heading));
            let body = self::blocks(blocks, (level + 1, lang));
            format!("<section>\n<h{tag}>{heading}</h{tag}>\n{body}</section>\n")
        }
        Block::Paragraph(text) => paragraph(text),
        Block::Aside(text) => format!("<p class=\"aside\">{}</p>\n", inline(text)),
        Block::List(items) => list(items, (level, lang)),
        Block::Facts(facts) => self::facts(facts),
        Block::Bars(bars) => {
            // Bars stand beside the picture of the same shares.
            let beside = matches!(blocks.get(index + 1), Some(Block::Picture(_)));
            format!("{}{}", if beside { "<div class=\"beside\">\n" } else { "" }, self::bars(bars))
        }
        Block::Table(rows) => table(rows),
        Block::Picture(Picture::Drawn(svg)) => {
            format!("<figure class=\"drawn\">\n{svg}</figure>\n")
        }
        Block::Picture(Picture::Hexagon(hexagon)) => {
            let beside = index > 0 && matches!(blocks[index - 1], Block::Bars(_));
            let (svg, end) = (svg::hexagon(hexagon, lang), if beside { "</div>\n" } else { "" });
            format!("<figure class=\"hexagon\">\n{svg}</figure>\n{end}")
        }
    };
    blocks.iter().enumerate().map(set).collect()
}

fn paragraph(text: &Text) -> String {
    format!("<p>{}</p>\n", inline(text))
}

/// A text in its element; nothing where it says nothing.
fn noted(text: &Text, element: impl Fn(String) -> String) -> String {
    if text.is_empty() { String::new() } else { element(inline(text)) }
}

fn list(items: &[Item], within: (usize, Lang)) -> String {
    let Some(first) = items.first() else { return String::new() };
    let (open, close) = match first.mark {
        Mark::Number(number) => (format!("ol start=\"{number}\""), "ol"),
        Mark::Bullet => ("ul".to_owned(), "ul"),
        Mark::None | Mark::Tick => ("ul class=\"bare\"".to_owned(), "ul"),
    };
    let items = items.iter().map(|item| {
        let tick = match item.mark {
            Mark::Tick => "<span class=\"tick\" aria-hidden=\"true\"></span>",
            _ => "",
        };
        let note = noted(&item.note, |note| format!(" <span class=\"note\">{note}</span>"));
        let text = inline(&item.text);
        let end = if item.blocks.is_empty() { "" } else { "\n" };
        format!("<li>{tick}{text}{note}{end}{}</li>\n", blocks(&item.blocks, within))
    });
    format!("<{open}>\n{}</{close}>\n", items.collect::<String>())
}

fn facts(facts: &[Fact]) -> String {
    let nameless = facts.iter().take_while(|fact| fact.name.is_empty()).count();
    let (nameless, named) = facts.split_at(nameless);
    let before: String = nameless.iter().map(|fact| paragraph(&fact.text)).collect();
    let named = named.chunk_by(|_, next| next.name.is_empty()).map(|of_name| {
        let said = of_name.iter().map(|fact| format!("<dd>{}</dd>", inline(&fact.text)));
        let (name, said) = (inline(&of_name[0].name), said.collect::<String>());
        format!("<div><dt>{name}</dt>{said}</div>\n")
    });
    format!("{before}<dl>\n{}</dl>\n", named.collect::<String>())
}

/// Bars as a table, so that the figures can be read without seeing the bars.
fn bars(bars: &[Bar]) -> String {
    let rows = bars.iter().map(|bar| {
        let less = if bar.share < 0.0 { " less" } else { "" };
        let width = bar.share.abs() * 100.0;
        let drawn = format!(
            "<span class=\"bar{less}\" aria-hidden=\"true\"><span style=\"width:{width:.0}%\"></span></span>"
        );
        let [name, figures, note] = [&bar.name, &bar.figures, &bar.note].map(inline);
        format!(
            "<tr><th scope=\"row\">{name}</th><td>{drawn}</td><td>{figures}</td><td>{note}</td></tr>\n"
        )
    });
    let rows: String = rows.collect();
    format!("<table class=\"bars\">\n<tbody>\n{rows}</tbody>\n</table>\n")
}

fn table(table: &Table) -> String {
    let things = if table.things == Things::Columns { " class=\"even\"" } else { "" };
    // A cell that heads nothing is no head.
    let head = |head: &Text| {
        if head.is_empty() {
            return "<td></td>".to_owned();
        }
        format!("<th scope=\"col\">{}</th>", inline(head))
    };
    let headed = table.heads.iter().any(|head| !head.is_empty());
    let heads = if headed {
        let heads: String = table.heads.iter().map(head).collect();
        format!("<thead><tr>{heads}</tr></thead>\n")
    } else {
        String::new()
    };
    let rows = table.rows.iter().map(|row| {
        let cells = row.iter().enumerate().map(|(index, cell)| match index {
            0 => format!("<th scope=\"row\">{}</th>", inline(cell)),
            _ => format!("<td>{}</td>", inline(cell)),
        });
        format!("<tr>{}</tr>\n", cells.collect::<String>())
    });
    let rows: String = rows.collect();
    format!(
        "<div class=\"wide\">\n<table{things}>\n{heads}<tbody>\n{rows}</tbody>\n</table>\n</div>\n"
    )
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
    let parts = super::commands(&visible(text)).into_iter().map(|(code, part)| {
        let part = part.replace('&', "&amp;").replace('<', "&lt;");
        let part = part.replace('>', "&gt;").replace('"', "&quot;");
        if code { format!("<code>{part}</code>") } else { part }
    });
    parts.collect()
}
