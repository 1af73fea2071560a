//! Pictures: that those of the catalogue keep the promises of their layout, and that the files are what their readers expect.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::io::Write as _;
use std::process::{Command, Stdio};

use layered::{Drawing, Sketch, broken, drawing, laid};
use rungs::catalogue::Catalogue;
use rungs::catalogue::load::load;
use rungs::document::ladder::ladder_view;
use rungs::document::picture::{Picture, overview, picture};
use rungs::format::svg::sketch_of;
use rungs::graph::RoleGraph;
use rungs::graph::ladder::LadderOptions;

use crate::support::{BUILT_IN, GRAPH, run};

fn keeps_its_promises(sketch: &Sketch, drawn: &Drawing) {
    assert_eq!(broken(sketch, drawn), None);
}

/// The overview as the program prints it.
fn the_house(format: &str) -> String {
    run(&["ladder", "--format", format]).out
}

fn built_in(test: impl FnOnce(&Picture)) {
    test(&overview(&GRAPH, &[]).plainer());
}

/// As often lines cross in the overview of 138 lines; a better layout may lower it, none may raise it.
const MOST_CROSSINGS: usize = 296;
/// As wide as the overview may be drawn, so that its letters keep ten pixels in a window of 1,200.
const WIDEST: f64 = 1_280.0;

#[test]
fn the_house_is_drawn_with_few_crossings() {
    built_in(|picture| {
        let sketch = sketch_of(picture);
        let drawn = drawing(&sketch);
        keeps_its_promises(&sketch, &drawn);
        println!(
            "{} roles, {} lines: {} crossings, {} by {} pixels",
            sketch.boxes.len(),
            sketch.lines.len(),
            drawn.crossings,
            drawn.width,
            drawn.height
        );
        assert!(drawn.crossings <= MOST_CROSSINGS, "{} crossings", drawn.crossings);
        assert!(drawn.width <= WIDEST, "{} pixels wide", drawn.width);
        assert_eq!(laid(&sketch, &drawn), 0);
    });
}

#[test]
fn every_ladder_of_the_catalogue_can_be_drawn() {
    for role in &BUILT_IN.roles {
        for (all, down) in [(true, false), (false, true)] {
            let view = ladder_view(&GRAPH, &role.id, LadderOptions { all, down }).unwrap();
            let sketch = sketch_of(&picture(&view));
            keeps_its_promises(&sketch, &drawing(&sketch));
        }
    }
}

#[test]
fn a_screen_reader_hears_what_the_picture_shows() {
    built_in(|_| {
        let text = the_house("svg");
        let document = roxmltree::Document::parse(&text).unwrap();
        let root = document.root_element();
        assert_eq!(root.attribute("role"), Some("img"));
        let labels: Vec<&str> = root.attribute("aria-labelledby").unwrap().split(' ').collect();
        let said: Vec<&str> = root
            .children()
            .filter(|node| node.attribute("id").is_some_and(|id| labels.contains(&id)))
            .filter_map(|node| node.text())
            .collect();
        assert_eq!(said.len(), 2);
        insta::assert_snapshot!(said.join("\n"));
    });
}

fn groups<'d>(document: &'d roxmltree::Document, class: &str) -> Vec<&'d str> {
    let groups = document.descendants().filter(|node| {
        node.has_tag_name("g")
            && node.attribute("class").is_some_and(|c| c.split(' ').next() == Some(class))
    });
    groups
        .filter_map(|group| group.children().find(|node| node.has_tag_name("title"))?.text())
        .collect()
}

#[test]
fn every_role_and_every_move_of_a_picture_has_a_title() {
    built_in(|picture| {
        let text = the_house("svg");
        let document = roxmltree::Document::parse(&text).unwrap();
        let roles = groups(&document, "role");
        for role in &picture.roles {
            let track = role.track_name.map_or(String::new(), |t| format!(", {t}"));
            let leads = if role.leads_people { ", leads people" } else { "" };
            let title = format!("{} ({}{track}{leads})", role.title, role.level_name);
            assert!(roles.contains(&title.as_str()), "{title}");
        }
        let moves = groups(&document, "move");
        assert_eq!(moves.len(), picture.moves.len());
        assert!(moves.contains(
            &"Customer Service Representative → Support Engineer: promotion, stated: once you can code"
        ));
    });
}

fn written(yaml: &str) -> tempfile::NamedTempFile {
    let mut file = tempfile::Builder::new().suffix(".yaml").tempfile().unwrap();
    file.write_all(yaml.as_bytes()).unwrap();
    file
}

fn catalogue(yaml: &str) -> Catalogue {
    let loaded = load(written(yaml).path()).unwrap();
    assert_eq!(loaded.errors(), 0, "{:?}", loaded.findings);
    loaded.catalogue
}

/// What a command prints of a catalogue.
fn of_own(yaml: &str, arguments: &[&str]) -> crate::support::Run {
    let file = written(yaml);
    let path = file.path().to_str().unwrap();
    run(&[arguments, &["--catalogue", path]].concat())
}

const HOSTILE: &str = r#"
name: "</title><script>alert(1)</script>"
version: "1"
levels:
  - {id: a, name: "A & B <i>"}
  - {id: b, name: "经理与主管级别"}
roles:
  - {id: one, title: "\"]; evil -> more [label=\"", level: a, moves: [{to: two, kind: promotion, when: "a --> b; %%{init}%% \\"}]}
  - {id: two, title: "客户服务代表兼高级技术支持专家与培训主管（夜班，远程，含周末与节假日值守，负责多个地区）以及更多更多的职责与更多的称号", level: b}
  - {id: three, title: "`C#35;` Donaudampfschifffahrtsgesellschaftskundendienstleiterin", level: b, moves: [{to: one, kind: lateral}]}
"#;

#[test]
fn foreign_text_stays_text_in_every_format() {
    let overview = |format: &str| of_own(HOSTILE, &["path", "one", "two", "--format", format]).out;
    let text = overview("svg");
    let document = roxmltree::Document::parse(&text).unwrap();
    assert!(document.descendants().all(|node| !node.has_tag_name("script")));
    insta::assert_snapshot!(format!("{}\n{}", overview("dot"), overview("mermaid")));
}

#[test]
fn several_moves_of_a_kind_between_two_roles_are_one_line_as_sure_as_the_surest() {
    built_in(|picture| {
        let id = |place: usize| picture.roles[place].id;
        let joining = picture.moves.iter().filter(|m| {
            id(m.from) == "customer-service-representative"
                && id(m.to) == "customer-service-supervisor"
        });
        let joining: Vec<_> = joining.collect();
        assert_eq!(joining.len(), 1);
        assert_eq!(joining[0].basis, rungs::catalogue::role::Basis::Stated);
    });
}

#[test]
fn a_marked_route_has_numbered_roles_and_bold_moves() {
    let route = ["retail-job", "customer-service-representative", "customer-service-supervisor"];
    let picture = overview(&GRAPH, &route);
    assert_eq!(picture.moves.iter().filter(|m| m.on_route).count(), 2);
    let overview = |format: &str| run(&["path", route[0], route[2], "--format", format]).out;
    let text = overview("svg");
    let document = roxmltree::Document::parse(&text).unwrap();
    let numbers: Vec<&str> = document
        .descendants()
        .filter(|node| node.attribute("class") == Some("number"))
        .filter_map(|node| node.text())
        .collect();
    // The last one belongs to the legend.
    assert_eq!(numbers, ["1", "2", "3", "1"]);
    let bold = document.descendants().filter(|node| node.attribute("class") == Some("move bold"));
    assert_eq!(bold.count(), 3);
    assert!(overview("mermaid").contains("1 · Retail Job"));
    assert!(overview("dot").contains("label = \"3 · Customer Service"));
}

fn many(roles: usize) -> String {
    let mut yaml =
        "name: Many\nversion: '1'\nlevels: [{id: a, name: A}, {id: b, name: B}]\nroles:\n"
            .to_owned();
    for role in 0..roles {
        let level = if role < roles / 2 { "a" } else { "b" };
        yaml.push_str(&format!("  - {{id: r{role}, title: Role {role}, level: {level}"));
        if role < roles / 2 {
            let to = roles / 2 + role * 7 % (roles - roles / 2);
            yaml.push_str(&format!(", moves: [{{to: r{to}, kind: promotion}}]"));
        }
        yaml.push_str("}\n");
    }
    yaml
}

#[test]
fn the_largest_house_that_is_drawn_keeps_the_promises_too() {
    let catalogue = catalogue(&many(400));
    let graph = RoleGraph::new(&catalogue);
    let sketch = sketch_of(&overview(&graph, &[]));
    keeps_its_promises(&sketch, &drawing(&sketch));
}

#[test]
fn six_scores_are_a_hexagon_that_says_what_it_shows() {
    let scores = "R=5,I=8,A=6,S=28,E=22,C=30";
    let answers = "143521153421244531133422152431";
    let pictures = [
        run(&["match", scores, "--format", "svg"]).out,
        run(&["match", "SEC", "--format", "svg"]).out,
        run(&["quiz", "--answers", answers, "--format", "svg"]).out,
    ];
    let said = pictures.map(|text| {
        let document = roxmltree::Document::parse(&text).unwrap();
        let names = ["title", "desc", "text"];
        let texts = document.descendants().filter(|n| names.contains(&n.tag_name().name()));
        let texts = texts.map(|n| {
            n.descendants()
                .filter(roxmltree::Node::is_text)
                .filter_map(|n| n.text())
                .collect::<Vec<_>>()
                .join(" ")
        });
        texts.collect::<Vec<_>>().join("\n")
    });
    insta::assert_snapshot!(said.join("\n\n"));
}

#[test]
fn two_pictures_share_no_id() {
    let ids = |scores: &str| {
        let text = run(&["match", scores, "--format", "svg"]).out;
        let document = roxmltree::Document::parse(&text).unwrap();
        let ids = document.descendants().filter_map(|n| n.attribute("id"));
        ids.map(str::to_owned).collect::<Vec<_>>()
    };
    let (one, two) = (ids("SEC"), ids("RIA"));
    assert!(one.len() == 3 && one.iter().all(|id| !two.contains(id)));
}

#[test]
fn a_larger_house_is_refused_with_a_remedy() {
    let refused = of_own(&many(401), &["ladder", "--format", "svg"]);
    assert_eq!((refused.code, refused.out.as_str()), (2, ""));
    let said = refused.err.split_once("error: ").unwrap().1;
    // The command that is named bears the path of the catalogue.
    let (problem, remedy) = said.split_once("hint: ").unwrap();
    assert!(remedy.contains("--format dot"), "{remedy}");
    insta::assert_snapshot!(problem);
    assert_eq!(of_own(&many(401), &["ladder", "--format", "dot"]).code, 0);
}

#[test]
fn graphviz_accepts_the_house_where_it_is_installed() {
    let spawned = Command::new("dot")
        .arg("-Tplain")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let Ok(mut graphviz) = spawned else {
        return;
    };
    let mut input = graphviz.stdin.take().unwrap();
    input.write_all(the_house("dot").as_bytes()).unwrap();
    drop(input);
    let drawn = graphviz.wait_with_output().unwrap();
    assert!(drawn.status.success());
    let plain = String::from_utf8(drawn.stdout).unwrap();
    // 56 roles and the names of six levels.
    assert_eq!(plain.lines().filter(|line| line.starts_with("node ")).count(), 62);
}

#[test]
fn what_mermaid_draws_only_where_it_is_set_to_is_said_and_another_format_named() {
    let some = of_own(&many(1_001), &["ladder", "--format", "mermaid"]);
    assert_eq!(some.code, 0);
    // 500 moves, and the line that holds the two levels in order.
    assert!(some.err.contains("501 lines"), "{}", some.err);
    assert!(some.err.contains("--format dot"), "{}", some.err);
    let fewer = of_own(&many(300), &["ladder", "--format", "mermaid"]);
    assert!(!fewer.err.contains("Mermaid"), "{}", fewer.err);
}

#[test]
fn names_of_a_picture_are_marked_with_their_language_and_words_with_theirs() {
    let yaml = "name: Firma\nversion: '1'\nlanguage: de\nlevels: [{id: a, name: A}, {id: b, name: B}]\nroles:\n  \
         - {id: x, title: Abteilungsleiter/in, level: a, moves: [{to: y, kind: promotion}]}\n  - {id: y, title: Chef, level: b}\n";
    let svg = of_own(yaml, &["ladder", "x", "--format", "svg"]).out;
    let document = roxmltree::Document::parse(&svg).unwrap();
    let root = document.root_element();
    assert_eq!(root.attribute("lang"), Some("de"));
    let title = root.children().find(|n| n.has_tag_name("title")).unwrap();
    assert_eq!(title.attribute("lang"), Some("en"));
}
