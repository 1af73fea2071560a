//! A page as Markdown: `CommonMark` with the tables and check boxes of GitHub.

use super::{colon, visible};
use crate::page::outline::{Bar, Block, Fact, Item, Mark, Outline, Span, Style, Table, Text};

/// Sets a page.
pub fn markdown(outline: &Outline) -> String {
    let mut out = format!("# {}\n", inline(&outline.title));
    let beside = outline.beside_title();
    if !beside.is_empty() {
        out.push_str(&format!("\n{}\n", line(&beside)));
    }
    blocks(&mut out, &outline.blocks, 2, "");
    let foot = outline.paper.foot.iter();
    out.extend(foot.map(|text| format!("\n{}\n", line(text))));
    out
}

/// Sets the parts of a page below headings of a level; what belongs to a thing of a list begins with its indent.
fn blocks(out: &mut String, blocks: &[Block], level: usize, indent: &str) {
    for block in blocks {
        match block {
            Block::Gap | Block::Picture(_) => {}
            Block::Section { .. } if block.is_empty() => {}
            Block::Section { heading, blocks } => {
                let (marks, heading) = ("#".repeat(level.min(6)), plain(heading));
                out.push_str(&format!("\n{indent}{marks} {heading}\n"));
                self::blocks(out, blocks, level + 1, indent);
            }
            Block::Paragraph(text) | Block::Aside(text) => {
                out.push_str(&format!("\n{indent}{}\n", line(text)));
            }
            Block::List(items) => list(out, items, level, indent),
            Block::Facts(facts) => self::facts(out, facts, indent),
            Block::Bars(bars) => table(out, &figures(bars), indent),
            Block::Table(rows) => table(out, rows, indent),
        }
    }
}

/// Names with what is said of each; more than one thing stands below its name.
fn facts(out: &mut String, facts: &[Fact], indent: &str) {
    if facts.is_empty() {
        return;
    }
    out.push('\n');
    for of_name in facts.chunk_by(|_, next| next.name.is_empty()) {
        let name = plain(&of_name[0].name);
        if name.is_empty() {
            let said = of_name.iter().map(|fact| line(&fact.text));
            out.extend(said.map(|said| format!("{indent}- {said}\n")));
            continue;
        }
        if let [one] = of_name {
            let colon = colon(&name).trim_end();
            out.push_str(&format!("{indent}- **{name}{colon}** {}\n", inline(&one.text)));
            continue;
        }
        out.push_str(&format!("{indent}- **{name}{}**\n", colon(&name).trim_end()));
        for fact in of_name {
            out.push_str(&format!("{indent}  - {}\n", line(&fact.text)));
        }
    }
}

fn list(out: &mut String, items: &[Item], level: usize, indent: &str) {
    if items.is_empty() {
        return;
    }
    out.push('\n');
    for item in items {
        let mark = match item.mark {
            Mark::Bullet | Mark::None => "- ".to_owned(),
            Mark::Number(number) => format!("{number}. "),
            Mark::Tick => "- [ ] ".to_owned(),
        };
        let note = if item.note.is_empty() {
            String::new()
        } else {
            format!(" · {}", inline(&item.note))
        };
        out.push_str(&format!("{indent}{mark}{}{note}\n", line(&item.text)));
        let columns = if item.mark == Mark::Tick { 2 } else { mark.len() };
        blocks(out, &item.blocks, level + 1, &format!("{indent}{}", " ".repeat(columns)));
    }
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

fn table(out: &mut String, table: &Table, indent: &str) {
    if table.rows.is_empty() {
        return;
    }
    let row = |cells: &[Text]| {
        let cells: Vec<String> = cells.iter().map(inline).collect();
        format!("{indent}| {} |\n", cells.join(" | "))
    };
    out.push('\n');
    out.push_str(&row(&table.heads));
    out.push_str(&format!("{indent}|{}\n", " --- |".repeat(table.heads.len())));
    out.extend(table.rows.iter().map(|cells| row(cells)));
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
    let text = visible(text);
    let mut out = String::with_capacity(text.len());
    for (code, part) in super::commands(&text) {
        // A stroke in code ends a cell of a table, and has no way to be escaped elsewhere.
        let part = match (code, part.contains('|')) {
            (true, false) => {
                out.push_str(&format!("`{part}`"));
                continue;
            }
            (true, true) => format!("`{part}`"),
            (false, _) => part,
        };
        for c in part.chars() {
            if matches!(
                c,
                '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '$' | '!'
            ) {
                out.push('\\');
            }
            out.push(c);
        }
    }
    out
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
