//! Pages as a real browser shows and prints them: Chromium, which `.ci/run` installs. Where it is missing the test says so, and fails
//! where `RUNGS_BROWSER` is `required`.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::support::{Run, rungs, skipped};

/// Opens every page in a frame of every width, and writes what is wrong with it.
const HARNESS: &str = r#"<!doctype html><meta charset="utf-8"><body><script type="application/json" id="pages">@</script><script>
const pages = JSON.parse(document.getElementById("pages").textContent);
const frames = pages.map(page => {
  const frame = document.createElement("iframe");
  frame.style.cssText = `border:0;width:${page.width}px;height:500px`;
  frame.srcdoc = page.html;
  document.body.append(frame);
  return frame;
});
window.onload = () => {
  const wrong = [];
  pages.forEach((page, place) => {
    const d = frames[place].contentDocument;
    const say = what => wrong.push(`${page.name} at ${page.width}: ${what}`);
    const root = d.documentElement;
    if (root.scrollWidth > root.clientWidth) say(`${root.scrollWidth} wide`);
    if (page.most && d.body.scrollHeight > page.most) say(`${d.body.scrollHeight} high on paper`);
    if (!root.lang) say("no language");
    if (!d.title) say("no title");
    if (d.querySelector("script, link, img")) say("not of one piece");
    let level = 0;
    for (const head of d.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
      const own = Number(head.tagName[1]);
      if (own > level + 1 || (own === 1 && level)) say(`<${head.tagName}> ${head.textContent} after level ${level}`);
      level = own;
    }
    if (!level) say("no heading");
    for (const row of d.querySelectorAll("tr")) {
      if (!row.querySelector("th[scope]")) say(`a row without a head: ${row.textContent}`);
    }
    const ids = [...d.querySelectorAll("[id]")].map(e => e.id);
    if (new Set(ids).size < ids.length) say("an id twice");
    for (const svg of d.querySelectorAll("svg")) {
      const labels = (svg.getAttribute("aria-labelledby") || "").split(" ");
      const said = labels.every(id => d.getElementById(id) && d.getElementById(id).textContent.trim());
      if (svg.getAttribute("role") !== "img" || !said) say("a picture without a title");
    }
    if (page.pictures !== undefined && d.querySelectorAll("figure svg").length !== page.pictures) say("its picture is missing");
  });
  document.body.replaceChildren();
  const result = document.createElement("pre");
  result.textContent = [`${pages.length} frames`, ...wrong].join("\n");
  document.body.append(result);
};
</script>"#;

/// A sheet of A4 within its margins, in pixels of 1/96 inch.
const SHEET: (u32, u32) = (680, 1031);

fn chromium() -> Option<&'static str> {
    let names = ["chromium", "chromium-browser", "google-chrome"];
    let found = names.into_iter().find(|name| {
        let version = Command::new(name).arg("--version").output();
        version.is_ok_and(|run| run.status.success())
    });
    if found.is_none() {
        let required = std::env::var("RUNGS_BROWSER").is_ok_and(|set| set == "required");
        assert!(!required, "Chromium is missing");
        skipped("pages are not opened in a browser, Chromium is missing");
    }
    found
}

/// What Chromium prints, or the file that it writes, of a page.
fn browse(chromium: &str, home: &Path, wanted: &str, page: &Path) -> Vec<u8> {
    let run = Command::new(chromium)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"])
        .arg(format!("--user-data-dir={}", home.join("profile").display()))
        .arg(wanted)
        .arg(format!("file://{}", page.display()))
        .output()
        .unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    run.stdout
}

fn printed(home: &Path, command: &str) -> String {
    let words: Vec<&str> = command.split(' ').collect();
    let run: Run = rungs(&words)
        .args(["--format", "html"])
        .env("RUNGS_STATE", home.join("state"))
        .output()
        .unwrap()
        .into();
    assert!(run.out.starts_with("<!doctype html>"), "{command}: {}", run.err);
    run.out
}

/// The answers of somebody to the standard form, as a seed has them.
fn answers(seed: u64) -> String {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let digit = |_| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        char::from(b'1' + u8::try_from(state % 5).unwrap())
    };
    (0..30).map(digit).collect()
}

const EVERY_KIND: [&str; 22] = [
    "match SEC",
    "match R=5,I=8,A=6,S=28,E=22,C=30 --from csr --all",
    "quiz --blank",
    "plan --from csr",
    "plan --from csr --all --sources",
    "role csr",
    "role csr --all --sources",
    "role support-engineer",
    "ladder csr",
    "ladder csr --all",
    "ladder",
    "path retail-job team-lead --gaps",
    "compare csr team-lead",
    "compare csr team-lead support-engineer customer-service-manager --all",
    "explain team-lead",
    "guide",
    "guide skills",
    "guide sources",
    "roles --all",
    "roles --search product",
    "history",
    "history compare",
];

#[test]
fn every_page_fits_its_window_and_can_be_heard_and_results_and_plans_fit_a_sheet() {
    let Some(chromium) = chromium() else { return };
    let home = tempfile::tempdir().unwrap();
    let home = home.path();
    for seed in 1..=2 {
        printed(home, &format!("quiz --answers {} --from csr --save", answers(seed)));
    }
    let mut pages = Vec::new();
    for command in EVERY_KIND {
        let html = printed(home, command);
        let pictures = usize::from(command.starts_with("match") || command.starts_with("ladder"));
        for width in [400, 1200] {
            pages.push(serde_json::json!({"name": command, "width": width, "html": html, "pictures": pictures}));
        }
    }
    for (seed, from) in (3..).zip([
        "none",
        "csr",
        "retail-job",
        "team-lead",
        "support-engineer",
        "customer-service-manager",
    ]) {
        let result = format!("quiz --answers {} --from {from} --save", answers(seed));
        for command in [result, format!("plan --from {from}")] {
            // What holds for paper holds for this frame.
            let html = printed(home, &command).replace("@media print", "@media all");
            let (width, most) = SHEET;
            pages.push(
                serde_json::json!({"name": command, "width": width, "most": most, "html": html}),
            );
        }
    }
    let pages_json = serde_json::to_string(&pages).unwrap().replace('<', "\\u003c");
    let file = home.join("harness.html");
    fs::write(&file, HARNESS.replacen('@', &pages_json, 1)).unwrap();
    let dom = String::from_utf8(browse(chromium, home, "--dump-dom", &file)).unwrap();
    let said = dom.split_once("<pre>").expect("the pages were opened").1;
    let said = said.split_once("</pre>").unwrap().0;
    assert_eq!(said, format!("{} frames", pages.len()));
}

#[test]
fn a_result_and_a_plan_are_one_sheet_and_a_form_at_most_two() {
    let Some(chromium) = chromium() else { return };
    let home = tempfile::tempdir().unwrap();
    let home = home.path();
    let result = format!("quiz --answers {} --from csr --save", answers(9));
    for (command, most) in [
        (result.as_str(), 1),
        ("plan --from csr", 1),
        ("role team-lead", 1),
        ("compare csr team-lead", 1),
        ("quiz --blank", 2),
    ] {
        let page = home.join("page.html");
        fs::write(&page, printed(home, command)).unwrap();
        let pdf = home.join("page.pdf");
        browse(chromium, home, &format!("--print-to-pdf={}", pdf.display()), &page);
        let pdf = fs::read(pdf).unwrap();
        let sheets = pdf.windows(12).filter(|w| *w == b"/Type /Page\n").count();
        assert!((1..=most).contains(&sheets), "{command}: {sheets} sheets");
    }
}
