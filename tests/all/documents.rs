//! Documents hold what the catalogue says, sign for sign, when the tools that they are for read them.

use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use tempfile::TempDir;

use crate::support::{rungs, skipped};

/// Titles that each look like something else to some tool.
pub const HOSTILE: [&str; 40] = [
    "Lead <img src=x onerror=alert(1)>",
    "C:\\new\\network",
    "x %%{wrap}%% y",
    "1. Lead",
    "2) Lead",
    "- Lead",
    "+ Lead",
    "# Lead",
    "> Lead",
    "= Lead =",
    "**b** _i_ __u__ ~~s~~",
    "[x](http://example.org) ![y](z)",
    "[^1]: note [^1]",
    "a | b || c",
    "Tom & Jerry &amp; &lt;b&gt; &#35;",
    "`code` ``two``",
    "$x$ $$y$$",
    "http://example.org/<a>",
    "<!-- comment --> <?php ?>",
    "\\N \\G \\l \\\\",
    "\"quoted\" 'single' \u{201C}curly\u{201D}",
    "end; subgraph; click r0 call()",
    "[ ] Lead",
    "A:::red@{shape: rect}",
    "`rungs x | y` z",
    "* Lead",
    "--- Boss",
    "*** Lead",
    "___ Chief",
    "(客服)",
    "客服「组长」",
    "\u{201C}Лид\u{201D}",
    "123456789. Lead",
    "1234567890) Lead",
    "end",
    "end --> r0; %% x",
    "@mention #1 :smile: {{x}}",
    "~~~ Lead ```",
    "Lead\u{A0}\u{A0}—  Lead\\",
    "Zoë 🙂 שלום #quot; &quot;",
];

fn catalogue() -> (TempDir, String) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("hostile.yaml");
    let quoted = |text: &str| serde_json::to_string(text).unwrap();
    let mut text = "name: Hostile\nversion: '1'\nlevels: [{id: a, name: \"1. <b>Low</b>\"}, {id: b, name: '**High**'}]\nroles:\n".to_owned();
    for (index, title) in HOSTILE.iter().enumerate() {
        let (title, level) = (quoted(title), if index == 0 { "a" } else { "b" });
        text.push_str(&format!(
            "- {{id: r{index}, title: {title}, level: {level}, purpose: [{title}], duties: [{title}], types: []}}\n"
        ));
        if index == 0 {
            text = text.replace(", types: []}", ", moves: [MOVES]}");
        } else {
            text = text.replace(", types: []}", "}");
        }
    }
    let moves = (1..HOSTILE.len()).map(|to| {
        let when = quoted(HOSTILE[to]);
        format!("{{to: r{to}, kind: promotion, when: {when}}}")
    });
    let text = text.replace("MOVES", &moves.collect::<Vec<_>>().join(", "));
    fs::write(&path, text).unwrap();
    let path = path.to_str().unwrap().to_owned();
    (folder, path)
}

fn document(path: &str, arguments: &[&str]) -> String {
    let output = rungs(&[arguments, &["--catalogue", path]].concat()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.code() != Some(2), "{arguments:?}: {said}");
    String::from_utf8(output.stdout).unwrap()
}

/// The text of each paragraph, heading, cell and entry, as GitHub shows it.
fn shown(markdown: &str) -> Vec<String> {
    let mut texts = vec![String::new()];
    // What GitHub reads.
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_MATH
        | Options::ENABLE_GFM;
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Text(text) | Event::Code(text) => texts.last_mut().unwrap().push_str(&text),
            Event::Start(Tag::Strong) | Event::End(TagEnd::Strong) | Event::TaskListMarker(_) => {}
            Event::SoftBreak => texts.last_mut().unwrap().push('\n'),
            Event::Start(
                Tag::Paragraph
                | Tag::Heading { .. }
                | Tag::List(_)
                | Tag::Item
                | Tag::Table(_)
                | Tag::TableHead
                | Tag::TableRow
                | Tag::TableCell,
            )
            | Event::End(_) => texts.push(String::new()),
            other => panic!("the page has {other:?}:\n{markdown}"),
        }
    }
    texts.retain(|text| !text.is_empty());
    texts
}

#[test]
fn markdown_shows_every_title_sign_for_sign() {
    let (_folder, path) = catalogue();
    for (index, title) in HOSTILE.iter().enumerate().skip(1) {
        let id = format!("r{index}");
        for arguments in [
            &["role", &id, "--all"][..],
            &["plan", "--from", "r0", "--to", &id, "--all"],
            &["path", "r0", &id, "--gaps"],
            &["compare", "r0", &id, "--all"],
            &["ladder", &id, "--all"],
        ] {
            let page = document(&path, &[arguments, &["--format", "markdown"]].concat());
            let texts = shown(&page);
            assert!(
                texts.iter().any(|text| text.contains(title)),
                "{title} is not in {texts:#?}\n{page}"
            );
        }
    }
    let whole = shown(&document(&path, &["roles", "--all", "--format", "markdown"]));
    for title in HOSTILE {
        assert!(whole.iter().any(|text| text.contains(title)), "{title} is not in {whole:#?}");
    }
}

#[test]
fn markdown_in_any_language_leaves_no_mark_beside_a_title() {
    let (_folder, path) = catalogue();
    let own = |text: &str| HOSTILE.iter().any(|title| title.contains("**") && text.contains(title));
    for lang in ["en", "zh", "ru"] {
        // Beside letters, a sign at an end is what keeps two stars from making words bold.
        let signs = |title: &str| {
            let mut ends = title.chars().take(1).chain(title.chars().last());
            ends.all(|end| !end.is_alphanumeric())
        };
        let titles = HOSTILE.iter().enumerate().skip(1);
        for (place, _) in titles.filter(|(_, title)| signs(title)) {
            let id = format!("r{place}");
            for arguments in [
                &["role", &id, "--all"][..],
                &["plan", "--from", "r0", "--to", &id],
                &["compare", "r0", &id],
            ] {
                let arguments = [arguments, &["--format", "markdown", "--lang", lang]].concat();
                let page = document(&path, &arguments);
                for text in shown(&page) {
                    // A level of this catalogue is called so.
                    let rest = text.replace("**High**", "");
                    assert!(!rest.contains("**") || own(&rest), "{arguments:?}: {text}\n{page}");
                }
            }
        }
    }
}

#[test]
fn every_page_of_our_own_catalogue_is_markdown_without_html_links_and_loose_marks() {
    for arguments in [
        &["match", "SEC"][..],
        &["roles"],
        &["roles", "--search", "angry customers"],
        &["role", "csr", "--all", "--sources"],
        &["ladder"],
        &["ladder", "csr"],
        &["path", "csr", "cco", "--gaps"],
        &["plan", "--from", "csr", "--to", "cco", "--all", "--sources"],
        &["compare", "csr", "cco"],
        &["explain", "csr", "--scores", "SEC", "--all"],
        &["guide"],
        &["guide", "sources"],
    ] {
        let output = rungs(&[arguments, &["--format", "markdown"]].concat()).output().unwrap();
        let page = String::from_utf8(output.stdout).unwrap();
        let texts = shown(&page);
        assert!(!texts.is_empty(), "{arguments:?}");
        for text in texts {
            assert!(!text.contains("**") && !text.ends_with(" []"), "{arguments:?}: {text}");
        }
    }
}

/// What Graphviz makes of a graph; none where there is no Graphviz, which is said.
fn graphviz(dot: &str, format: &str) -> Option<String> {
    let started = Command::new("dot")
        .arg(format!("-T{format}"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let Ok(mut child) = started else {
        skipped("there is no Graphviz here");
        return None;
    };
    child.stdin.take().unwrap().write_all(dot.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    // A machine without fonts is told so; what is wrong with the graph is an error.
    assert!(output.status.success() && !said.contains("Error"), "{said}\n{dot}");
    Some(String::from_utf8(output.stdout).unwrap())
}

#[test]
fn graphviz_draws_every_title_sign_for_sign() {
    let (_folder, path) = catalogue();
    let dot = document(&path, &["ladder", "--format", "dot"]);
    let Some(svg) = graphviz(&dot, "svg") else {
        return;
    };
    let options = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
    let picture = roxmltree::Document::parse_with_options(&svg, options).unwrap();
    let texts = |node: roxmltree::Node| -> String {
        let lines =
            node.children().filter(|child| child.has_tag_name("text") || child.has_tag_name("g"));
        let lines =
            lines.flat_map(|child| child.descendants().filter(|one| one.has_tag_name("text")));
        lines.filter_map(|line| line.text()).collect::<Vec<_>>().join(" ")
    };
    let nodes: Vec<String> = picture
        .descendants()
        .filter(|node| node.attribute("class") == Some("node"))
        .map(texts)
        .collect();
    let bare = |text: &str| text.split_whitespace().map(str::to_owned).collect::<String>();
    for title in HOSTILE {
        assert!(nodes.iter().any(|node| bare(node) == bare(title)), "{title} is not in {nodes:#?}");
    }
}

#[test]
fn svg_and_html_hold_every_title_and_nothing_that_runs() {
    let (_folder, path) = catalogue();
    let svg = document(&path, &["ladder", "--format", "svg"]);
    let picture = roxmltree::Document::parse(&svg).unwrap();
    let bare = |text: &str| text.split_whitespace().map(str::to_owned).collect::<String>();
    let all: String = picture
        .descendants()
        .filter(roxmltree::Node::is_text)
        .filter_map(|node| node.text())
        .map(bare)
        .collect();
    for title in HOSTILE {
        assert!(all.contains(&bare(title)), "{title} is not in the picture: {all}");
    }
    for node in picture.descendants() {
        assert!(!node.has_tag_name("script") && !node.has_tag_name("img"), "{svg}");
        assert!(node.attributes().all(|attribute| !attribute.name().starts_with("on")), "{svg}");
    }
    let html = document(&path, &["roles", "--format", "html"]);
    assert!(
        !html.contains("<img") && !html.contains("<b>Low") && !html.contains("<?php"),
        "{html}"
    );
}

#[test]
fn pictures_for_mermaid_are_left_where_its_own_parser_reads_them() {
    // `tests/mermaid/check.mjs` reads them, where there is Node: see `.ci/run`.
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("mermaid");
    fs::create_dir_all(&folder).unwrap();
    let (_folder, path) = catalogue();
    fs::write(folder.join("hostile.mmd"), document(&path, &["ladder", "--format", "mermaid"]))
        .unwrap();
    fs::write(folder.join("hostile.mmd.titles"), HOSTILE.join("\n")).unwrap();
    for (name, arguments) in [
        ("overview", &["ladder", "--format", "mermaid"][..]),
        ("ladder", &["ladder", "csr", "--to", "cco", "--format", "mermaid"]),
        ("path", &["path", "csr", "cco", "--format", "mermaid"]),
    ] {
        let picture = rungs(arguments).output().unwrap().stdout;
        assert!(picture.starts_with(b"flowchart BT\n"));
        fs::write(folder.join(format!("{name}.mmd")), picture).unwrap();
    }
}
