//! A page as Markdown: `CommonMark` with the tables and check boxes of GitHub.

use super::{colon, visible};
use crate::page::outline::{Bar, Block, Fact, Item, Mark, Outline, Span, Style, Table, Text};

/// Sets a page.
pub fn markdown(outline: &Outline) -> String {
    let beside = outline.beside_title();
    let beside = (!beside.is_empty()).then_some(&beside);
    let body = blocks(&outline.blocks, 2, "");
    let set = |text| paragraph(text, "");
    let beside: String = beside.into_iter().map(set).collect();
    let foot: String = outline.paper.foot.iter().map(set).collect();
    format!("# {}\n{beside}{body}{foot}", inline(&outline.title))
}

fn paragraph(text: &Text, indent: &str) -> String {
    format!("\n{indent}{}\n", line(text))
}

/// Sets the parts of a page below headings of a level; what belongs to a thing of a list begins with its indent.
fn blocks(blocks: &[Block], level: usize, indent: &str) -> String {
    let set = |block: &Block| match block {
        Block::Gap | Block::Picture(_) => String::new(),
        Block::Paragraph(text) | Block::Aside(text) => paragraph(text, indent),
        _ if block.is_empty() => String::new(),
        Block::Section { heading, blocks } => {
            let (marks, heading) = ("#".repeat(level.min(6)), plain(heading));
            format!("\n{indent}{marks} {heading}\n{}", self::blocks(blocks, level + 1, indent))
        }
        Block::List(items) => {
            let items = items.iter().map(|item| self::item(item, level, indent));
            format!("\n{}", items.collect::<String>())
        }
        Block::Facts(facts) => self::facts(facts, indent),
        Block::Bars(bars) => table(&figures(bars), indent),
        Block::Table(rows) => table(rows, indent),
    };
    blocks.iter().map(set).collect()
}

/// Names with what is said of each; more than one thing stands below its name.
fn facts(facts: &[Fact], indent: &str) -> String {
    let set = |of_name: &[Fact]| {
        let name = plain(&of_name[0].name);
        let colon = colon(&name).trim_end();
        let below = |indent: &str| -> String {
            of_name.iter().map(|fact| format!("{indent}- {}\n", line(&fact.text))).collect()
        };
        match of_name {
            _ if name.is_empty() => below(indent),
            [one] => format!("{indent}- **{name}{colon}** {}\n", inline(&one.text)),
            _ => format!("{indent}- **{name}{colon}**\n{}", below(&format!("{indent}  "))),
        }
    };
    let facts = facts.chunk_by(|_, next| next.name.is_empty()).map(set);
    format!("\n{}", facts.collect::<String>())
}

fn item(item: &Item, level: usize, indent: &str) -> String {
    let (mark, columns) = match item.mark {
        Mark::Bullet | Mark::None => ("- ".to_owned(), 2),
        Mark::Number(number) => (format!("{number}. "), number.to_string().len() + 2),
        Mark::Tick => ("- [ ] ".to_owned(), 2),
    };
    let note = inline(&item.note);
    let note = if note.is_empty() { note } else { format!(" · {note}") };
    let below = blocks(&item.blocks, level + 1, &format!("{indent}{}", " ".repeat(columns)));
    format!("{indent}{mark}{}{note}\n{below}", line(&item.text))
}

/// Bars as a table of their figures.
fn figures(bars: &[Bar]) -> Table {
    let noted = bars.iter().any(|bar| !bar.note.is_empty());
    let row = |bar: &Bar| {
        let note = noted.then(|| bar.note.clone());
        [bar.name.clone(), bar.figures.clone()].into_iter().chain(note).collect()
    };
    let heads = vec![Text::default(); if noted { 3 } else { 2 }];
    Table { heads, rows: bars.iter().map(row).collect(), ..Table::default() }
}

fn table(table: &Table, indent: &str) -> String {
    let row = |cells: &Vec<Text>| {
        let cells: Vec<String> = cells.iter().map(inline).collect();
        format!("{indent}| {} |\n", cells.join(" | "))
    };
    let rule = " --- |".repeat(table.heads.len());
    let rows: String = table.rows.iter().map(row).collect();
    format!("\n{}{indent}|{rule}\n{rows}", row(&table.heads))
}

/// A text that begins a line, so that no sign at its beginning makes it a list, a heading or a rule.
fn line(text: &Text) -> String {
    let text = inline(text);
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let rest = &text[digits..];
    if digits > 0 && (rest.starts_with('.') || rest.starts_with(')')) {
        return format!("{}\\{rest}", &text[..digits]);
    }
    if text.starts_with(['-', '+', '=']) { format!("\\{text}") } else { text }
}

/// A text within a line.
fn inline(text: &Text) -> String {
    let spans = text.spans.iter().map(|span| match span.style {
        Style::Strong => bold(span),
        Style::Plain | Style::Faint => escaped(&span.words),
    });
    spans.collect()
}

/// Bold words; spaces at their ends would end the marks.
fn bold(span: &Span) -> String {
    let words = span.words.trim();
    if words.is_empty() {
        return escaped(&span.words);
    }
    let begin = span.words.len() - span.words.trim_start().len();
    let (before, rest) = span.words.split_at(begin);
    let after = &rest[words.len()..];
    format!("{}**{}**{}", escaped(before), escaped(words), escaped(after))
}

/// A text without bold words, for headings, which are bold already.
fn plain(text: &Text) -> String {
    text.spans.iter().map(|span| escaped(&span.words)).collect()
}

/// A text whose signs Markdown would take for its own stand as they are; commands in backticks stay commands.
fn escaped(text: &str) -> String {
    const SIGNS: &str = "\\`*_[]<>#|~&$!";
    let parts = super::commands(&visible(text)).into_iter().map(|(code, part)| {
        // A stroke in code ends a cell of a table, and has no way to be escaped elsewhere.
        if code && !part.contains('|') {
            return format!("`{part}`");
        }
        let part = if code { format!("`{part}`") } else { part };
        let signs = part.chars().map(|c| (SIGNS.contains(c).then_some('\\'), c));
        signs.flat_map(|(escape, c)| escape.into_iter().chain([c])).collect()
    });
    parts.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_a_terminal_obeys_stands_beside_bold_words() {
        let bold = |words: &str| inline(&Text::strong(words));
        assert_eq!(bold(" a b "), " **a b** ");
        assert_eq!(bold("\ta\u{B}"), "\u{2409}**a**\u{240B}");
        assert_eq!(bold("\u{85}a\u{2028}"), "\u{FFFD}**a**\u{FFFD}");
        assert_eq!(bold("\r\n"), "\u{240D}\u{240A}");
        assert_eq!(bold("a\0a"), "**a\u{2400}a**");
    }
}
