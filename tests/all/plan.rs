//! Plans: what is suggested, what is said of skills, and the check list as a person uses it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::support::{BUILT_IN, GRAPH};
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use expectrl::{Expect as _, Session};
use proptest::collection::btree_map;
use proptest::prelude::*;
use proptest::sample::select;
use tempfile::TempDir;

use rungs::advice::gap::{Gap, Mastery};
use rungs::advice::plan::{Plan, Planned, Purpose, Start, Task, plan};
use rungs::advice::skills::{Said, Skills};
use rungs::advice::step::steps_now;
use rungs::advice::{Person, Standing};
use rungs::catalogue::Catalogue;
use rungs::catalogue::parts::{Stage, Step};
use rungs::catalogue::role::{FactId, Role, StatementKind};
use rungs::graph::RoleGraph;
use rungs::riasec::code::HollandCode;
use rungs::store::Store;

fn role<'c>(catalogue: &'c Catalogue, id: &str) -> &'c Role {
    catalogue.role(id).unwrap()
}

fn person(code: &str) -> Person {
    Person::from_code(&HollandCode::parse(code).unwrap())
}

fn from(role: &Role) -> Start<'_> {
    Start {
        standing: Standing::In(role),
        person: None,
        skills: Skills::default(),
        goal: None,
        rejected: Vec::new(),
        max_zone: None,
    }
}

fn ends<'c>(plan: &Plan<'c>) -> Vec<(Purpose, &'c str)> {
    let last = |way: &Planned<'c>| way.route.roles[way.route.roles.len() - 1];
    plan.ways.iter().map(|way| (way.purpose, last(way).id.as_str())).collect()
}

#[test]
fn a_plan_holds_the_next_rung_a_move_sideways_and_both_tracks() {
    let found = plan(&GRAPH, &from(role(&BUILT_IN, "customer-service-representative")));
    let purposes: Vec<Purpose> = found.ways.iter().map(|way| way.purpose).collect();
    assert_eq!(
        purposes,
        [Purpose::NextRung, Purpose::Sideways, Purpose::Expert, Purpose::Management]
    );
    let leads = |place: usize| found.ways[place].route.roles.last().unwrap().leads_people.is_some();
    assert!(!leads(2) && leads(3));
    let on_the_way = &found.ways[2].route.roles;
    assert!(on_the_way.iter().all(|role| role.leads_people.is_none()));
}

#[test]
fn a_rejected_role_gives_way_to_the_next_until_none_is_left() {
    let mut start = Start { person: Some(person("SEC")), ..from(role(&BUILT_IN, "team-lead")) };
    for _ in 0..BUILT_IN.roles.len() {
        let found = ends(&plan(&GRAPH, &start));
        let mut roles: Vec<&str> = found.iter().map(|(_, role)| *role).collect();
        assert!(roles.iter().all(|role| !start.rejected.iter().any(|r| r == role)));
        roles.sort_unstable();
        let before = roles.len();
        roles.dedup();
        assert_eq!(roles.len(), before, "a role twice: {found:?}");
        match found.first() {
            Some((_, first)) => start.rejected.push((*first).to_owned()),
            None => return,
        }
    }
    panic!("suggestions never end");
}

#[test]
fn interests_change_what_is_suggested_first() {
    let csr = role(&BUILT_IN, "customer-service-representative");
    let next = |code: &str| {
        let start = Start { person: Some(person(code)), ..from(csr) };
        ends(&plan(&GRAPH, &start))[0].1
    };
    assert_eq!(next("IR"), "customer-support-specialist");
    assert_eq!(next("SEC"), "senior-customer-service-representative");
}

#[test]
fn somebody_new_begins_with_a_first_job_and_goes_on_from_there() {
    let goal = role(&BUILT_IN, "customer-service-trainer");
    let start = Start { standing: Standing::NotYet, goal: Some(goal), ..from(goal) };
    let found = plan(&GRAPH, &start);
    let first = &found.ways[0];
    assert_eq!(first.legs.len(), first.route.roles.len());
    assert_eq!(first.legs[0].step, None);
    assert_eq!(BUILT_IN.level(&first.route.roles[0].level).unwrap().id, "entry");
}

#[test]
fn somebody_in_a_first_job_takes_the_way_in_that_is_stated() {
    for own in ["retail-job", "receptionist"] {
        let found = plan(&GRAPH, &from(role(&BUILT_IN, own)));
        assert_eq!((found.ways.len(), found.missing.len()), (1, 0), "{own}");
        let first = &found.ways[0];
        assert_eq!(first.moves, 1);
        let stated = own == "retail-job";
        assert_eq!(first.legs[0].step.is_some(), stated, "{own}");
        assert_eq!(first.route.roles.len(), 1 + usize::from(stated));
    }
}

#[test]
fn a_goal_that_is_reached_needs_no_way_and_one_out_of_reach_says_why() {
    let lead = role(&BUILT_IN, "team-lead");
    let there = Start { goal: Some(lead), ..from(lead) };
    let found = plan(&GRAPH, &there);
    assert!(found.ways[0].legs.is_empty() && found.this_month.is_empty());
    let away = Start { goal: Some(role(&BUILT_IN, "product-expert")), ..from(lead) };
    let found = plan(&GRAPH, &away);
    assert!(found.ways.is_empty() && found.closed.is_some());
}

#[test]
fn what_a_person_lacks_is_for_this_month_and_what_they_leave_open_is_to_be_said() {
    let mut start = Start {
        goal: Some(role(&BUILT_IN, "support-engineer")),
        ..from(role(&BUILT_IN, "customer-service-representative"))
    };
    let tasks = plan(&GRAPH, &start).this_month;
    assert!(tasks.iter().any(|t| matches!(t, Task::Say(..))));
    start.skills.say("coding", Some(Said::Lack));
    let tasks = plan(&GRAPH, &start).this_month;
    assert!(tasks.iter().any(|t| matches!(t, Task::Learn(need, _) if need.id == "coding")));
    let engineer = role(&BUILT_IN, "support-engineer");
    for need in &engineer.skills {
        start.skills.say(&need.id, Some(Said::Have));
    }
    let tasks = plan(&GRAPH, &start).this_month;
    assert!(!tasks.iter().any(|t| matches!(t, Task::Say(..) | Task::Learn(..))));
}

/// What a task says, and the facts behind it.
fn said<'c>(catalogue: &'c Catalogue, task: &Task<'c>) -> (String, Vec<&'c str>) {
    let facts = |list: &'c [FactId]| list.iter().map(FactId::as_str);
    match task {
        Task::Step(step) => (step.text.clone(), facts(&step.sources).collect()),
        Task::Learn(need, _) => {
            let name = &catalogue.skill(&need.id).unwrap().name;
            (name.clone(), facts(&need.sources).collect())
        }
        Task::Say(count, _) => (count.to_string(), Vec::new()),
        Task::Read(role) => (format!("read of {}", role.id), Vec::new()),
        Task::Adverts(role) => (format!("adverts for {}", role.id), Vec::new()),
        Task::Ask(role, step) => {
            let when = step.and_then(|step| step.when.clone());
            let told = step.map_or(Vec::new(), |step| facts(&step.sources).collect());
            (when.unwrap_or_else(|| role.title.clone()), told)
        }
    }
}

#[test]
fn this_month_holds_at_most_three_things_and_says_none_twice() {
    let mut longest = 0;
    for (number, own) in BUILT_IN.roles.iter().enumerate() {
        // Every third of the pairs, each role in both places.
        for goal in BUILT_IN.roles.iter().skip(number % 3).step_by(3) {
            let start = Start { goal: Some(goal), ..from(own) };
            let tasks = plan(&GRAPH, &start).this_month;
            longest = longest.max(tasks.len());
            assert!(tasks.len() <= 3, "{} to {}", own.id, goal.id);
            let told: Vec<_> = tasks.iter().map(|t| said(&BUILT_IN, t)).collect();
            for (place, (text, facts)) in told.iter().enumerate() {
                assert!(!text.to_lowercase().starts_with("consider"), "{text}");
                for (other, known) in &told[..place] {
                    assert_ne!(text, other);
                    assert!(facts.iter().all(|fact| !known.contains(fact)), "{text}");
                }
            }
        }
    }
    assert_eq!(longest, 3);
}

/// Every task is made from the goal: its gap, its move, or a step that leads to it or belongs to the role where the person stands.
#[test]
fn this_month_belongs_to_the_next_role() {
    for own in BUILT_IN.roles.iter().filter(|r| BUILT_IN.in_field(r)) {
        for goal in &BUILT_IN.roles {
            let start = Start { goal: Some(goal), ..from(own) };
            let found = plan(&GRAPH, &start);
            let Some(next) = found.ways.first().and_then(|way| way.legs.first()) else {
                assert!(found.this_month.is_empty());
                continue;
            };
            for task in &found.this_month {
                match task {
                    Task::Step(step) => {
                        let aimed = step.towards.contains(&next.role.id);
                        let own_work = step.roles.contains(&own.id);
                        let own_level = step.towards.is_empty() && step.levels.contains(&own.level);
                        assert!(aimed || own_work || own_level, "{}", step.id);
                    }
                    Task::Learn(_, role)
                    | Task::Say(_, role)
                    | Task::Read(role)
                    | Task::Adverts(role)
                    | Task::Ask(role, _) => {
                        assert_eq!(role.id, next.role.id);
                    }
                }
            }
        }
    }
}

/// Nobody from outside has a manager to ask, and nobody learns a trade in a month.
#[test]
fn somebody_from_outside_asks_nobody_and_learns_no_trade_in_a_month() {
    for goal in BUILT_IN.roles.iter().filter(|r| BUILT_IN.in_field(r)) {
        let outside = ["retail-job", "receptionist"].map(|id| Standing::In(role(&BUILT_IN, id)));
        for standing in outside.into_iter().chain([Standing::NotYet]) {
            let start = Start { standing, goal: Some(goal), ..from(goal) };
            let found = plan(&GRAPH, &start);
            let asks = |task: &Task| matches!(task, Task::Ask(..));
            assert!(!found.this_month.iter().any(asks), "{}", goal.id);
            let long = |task: &Task| matches!(task, Task::Step(step) if step.long);
            assert!(!found.this_month.iter().any(long), "{}", goal.id);
            let first = found.this_month.first();
            let adverts = matches!(first, Some(Task::Adverts(_)));
            assert!(adverts || found.ways.is_empty(), "{}", goal.id);
            assert!(found.later.iter().all(|step| step.long));
            assert_eq!(found.later.is_empty(), found.ways.is_empty());
        }
    }
}

#[test]
fn steps_belong_to_people() {
    let early = [Stage::Explore, Stage::Prepare, Stage::Enter];
    let only_early = |step: &&Step| step.stages.iter().all(|stage| early.contains(stage));
    for own in &BUILT_IN.roles {
        let found = plan(&GRAPH, &from(own));
        let of_ways = found.ways.iter().flat_map(Planned::steps);
        let all: Vec<&Step> = found.steps.iter().copied().chain(of_ways).collect();
        if BUILT_IN.in_field(own) {
            assert_eq!(all.iter().find(|step| only_early(step)), None, "{}", own.id);
        } else {
            assert!(all.iter().any(&only_early), "{}", own.id);
        }
    }
}

#[test]
fn nobody_is_told_to_take_a_test_that_they_just_took_or_to_begin_where_they_are() {
    let tests = |steps: &[&Step]| steps.iter().filter(|step| step.test).count();
    let steps = |standing, tested| steps_now(&BUILT_IN, standing, &[], tested);
    for standing in [Standing::Unknown, Standing::NotYet] {
        assert_eq!(tests(&steps(standing, true)), 0);
        assert_eq!(tests(&steps(standing, false)), 1);
    }
    let retail = role(&BUILT_IN, "retail-job");
    let told = steps(Standing::In(retail), true);
    assert!(told.iter().any(|step| step.stages.contains(&Stage::Enter)));
    assert!(told.iter().all(|step| !step.roles.contains(&retail.id)));
    let found = plan(&RoleGraph::new(&BUILT_IN), &from(retail));
    let of_ways: Vec<&Step> = found.ways.iter().flat_map(Planned::steps).collect();
    assert!(!of_ways.is_empty());
    assert!(of_ways.iter().all(|step| !step.roles.contains(&retail.id)));
}

proptest! {
    #[test]
    fn unknown_is_neither_missing_nor_held(
        said in btree_map(0_usize..60, select(vec![Said::Have, Said::Lack]), 0..30),
        place in 0_usize..56,
    ) {
        let mut skills = Skills::default();
        for (skill, said) in said {
            if let Some(skill) = BUILT_IN.skills.get(skill) {
                skills.say(&skill.id, Some(said));
            }
        }
        let before = role(&BUILT_IN, "customer-service-representative");
        let gap = Gap::before(&BUILT_IN, &BUILT_IN.roles[place], &[before], &skills);
        for skill in &gap.skills {
            let need = skill.need;
            let asked_before = before.skills.iter().any(|n| n.id == need.id);
            let expected = match skills.said(&need.id) {
                Some(Said::Have) => Mastery::Held,
                Some(Said::Lack) => Mastery::Missing,
                None if asked_before => Mastery::CarriesOver,
                None => Mastery::Unknown,
            };
            prop_assert_eq!(skill.known, expected);
        }
        prop_assert_eq!(gap.new_duties.len() + gap.kept_duties.len(), BUILT_IN.roles[place].said(StatementKind::Duties).len());
    }
}

fn rungs(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rungs"));
    command
        .args(arguments)
        .env("RUNGS_STATE", folder)
        .env("PAGER", "cat")
        .env_remove("RUNGS_CATALOGUE")
        .env_remove("RUNGS_LANG")
        .env_remove("TERM");
    command
}

fn output(folder: &Path, arguments: &[&str]) -> (String, String, i32) {
    let run = rungs(folder, arguments).stdin(Stdio::null()).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (text(run.stdout), text(run.stderr), run.status.code().unwrap())
}

const PLAN: [&str; 5] = ["plan", "--from", "csr", "--to", "support engineer"];

#[test]
fn the_check_list_is_kept_and_the_next_plan_knows_it() {
    let folder = TempDir::new().unwrap();
    let mut command = rungs(folder.path(), &[&PLAN[..], &["--edit"]].concat());
    command.env("TERM", "xterm");
    let mut session = Session::spawn(command).unwrap();
    session.set_expect_timeout(Some(Duration::from_secs(30)));
    session.get_process_mut().set_window_size(80, 24).unwrap();
    session.expect("Skill 1 of").unwrap();
    // The first skill is there, the second not yet; the third is left open.
    session.send("yn").unwrap();
    session.expect("Skill 3 of").unwrap();
    session.send("s").unwrap();
    session.expect("This month").unwrap();
    drop(session);
    let engineer_asks = {
        let engineer = role(&BUILT_IN, "support-engineer");
        let name = |place: usize| BUILT_IN.skill(&engineer.skills[place].id).unwrap().name.clone();
        [name(0), name(1)]
    };
    let (page, _, code) = output(folder.path(), &PLAN);
    assert_eq!(code, 0);
    assert!(tells(&page, "You bring", &engineer_asks[0]), "{page}");
    assert!(tells(&page, "Not yet", &engineer_asks[1]), "{page}");
}

/// Whether a line of the page that begins with a label names something.
fn tells(page: &str, label: &str, named: &str) -> bool {
    let mut lines = page.lines().map(str::trim_start);
    lines.any(|line| line.starts_with(label) && line.contains(named))
}

#[test]
fn the_check_list_can_be_answered_line_by_line() {
    let folder = TempDir::new().unwrap();
    let arguments = [&PLAN[..], &["--edit", "--plain"]].concat();
    let mut command = rungs(folder.path(), &arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(b"y\nn\ns\n").unwrap();
    let run = child.wait_with_output().unwrap();
    let page = String::from_utf8(run.stdout).unwrap();
    assert!(tells(&page, "You bring", "") && tells(&page, "Not yet", ""), "{page}");
}

#[test]
fn an_option_and_the_check_list_add_up() {
    let folder = TempDir::new().unwrap();
    let profile = r#"{"version": 1, "skills": {"coding": "lack"}}"#;
    std::fs::write(folder.path().join("profile.json"), profile).unwrap();
    let (page, ..) = output(folder.path(), &[&PLAN[..], &["--have", "empathy"]].concat());
    assert!(tells(&page, "Not yet", "Coding"), "{page}");
    assert!(tells(&page, "You bring", "Empathy"), "{page}");
}

#[test]
fn what_cannot_be_read_is_said_and_stays() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("profile.json");
    std::fs::write(&path, "{").unwrap();
    let (_, err, code) = output(folder.path(), &PLAN);
    assert_eq!(code, 2);
    assert!(err.contains("profile.json"), "{err}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "{");
}

/// A catalogue with degrees of a skill, and what `plan` makes of a list of skills that is beside it.
fn with_degrees(profile: &str) -> (String, String, i32) {
    let folder = TempDir::new().unwrap();
    std::fs::write(
        folder.path().join("own.yaml"),
        "name: T\nversion: '1'\nscale: [low, high, top]\nlevels: [{id: a, name: A}, {id: b, name: B}]\n\
         skills: [{id: sql, name: SQL}, {id: law, name: Law}]\n\
         roles:\n  - {id: x, title: X, level: a, moves: [{to: y, kind: promotion}]}\n  \
         - {id: y, title: Y, level: b, skills: [{id: sql, level: high}, law]}\n",
    )
    .unwrap();
    std::fs::write(folder.path().join("profile.json"), profile).unwrap();
    let own = folder.path().join("own.yaml").display().to_string();
    output(folder.path(), &["plan", "--from", "x", "--all", "--catalogue", &own])
}

#[test]
fn a_degree_beyond_the_scale_is_said_and_counts_for_none() {
    let kept = |degrees: &str| {
        format!(
            r#"{{"version": 3, "skills": {{"sql": "have", "law": "lack"}}, "degrees": {degrees}}}"#
        )
    };
    let (page, err, code) = with_degrees(&kept(r#"{"sql": 0}"#));
    assert_eq!((err.as_str(), code), ("", 0));
    assert!(page.contains("low → high"), "{page}");
    for degree in ["3", "200"] {
        let (page, err, code) = with_degrees(&kept(&format!(r#"{{"sql": {degree}}}"#)));
        assert_eq!(code, 0, "{err}");
        assert!(err.contains("not on the scale") && err.contains("SQL"), "{err}");
        assert!(tells(&page, "You have", "SQL"), "{page}");
    }
    // What no program wrote is named with its place, or by its skill.
    for (degrees, said) in [
        (r#"{"sql": 256}"#, "line 1"),
        (r#"{"sql": -1}"#, "line 1"),
        (r#"{"sql": 1.5}"#, "line 1"),
        (r#"{"sql": "high"}"#, "line 1"),
        (r#"{"sql": null}"#, "line 1"),
        ("[2]", "line 1"),
        ("7", "line 1"),
        (r#"{"law": 1}"#, "a degree of \"law\""),
        (r#"{"gone": 1}"#, "a degree of \"gone\""),
    ] {
        let (_, err, code) = with_degrees(&kept(degrees));
        assert_eq!(code, 2, "{degrees}");
        assert!(err.contains("profile.json") && err.contains(said), "{degrees}: {err}");
    }
    for profile in [
        r#"{"version": 3, "skills": {"sql": "maybe"}}"#,
        r#"{"version": 3, "skills": ["sql"]}"#,
        r#"{"version": "3", "skills": {}}"#,
        r#"{"version": -1, "skills": {}}"#,
        r#"{"version": 0, "skills": {}}"#,
        r#"{"version": 3, "skills": {}, "standing": 7}"#,
        r#"{"version": 3, "skills": {}, "standing": ""}"#,
        r#"{"version": 3, "skills": {"": "have"}}"#,
        r#"{"version": 3, "skills": {}, "more": 1}"#,
        r#"{"version": 3}"#,
        "[]",
        "null",
    ] {
        let (_, err, code) = with_degrees(profile);
        assert_eq!(code, 2, "{profile}");
        assert!(err.contains("profile.json"), "{profile}: {err}");
    }
}

#[test]
fn where_a_person_said_they_stand_is_not_asked_again() {
    let folder = TempDir::new().unwrap();
    Store::at(folder.path().to_owned()).save_standing("customer-service-representative").unwrap();
    let (page, err, code) = output(folder.path(), &["plan", "--scores", "SEC"]);
    assert_eq!((err.as_str(), code), ("", 0));
    assert!(page.contains("Customer Service Representative"), "{page}");
    // An option says it better.
    let (page, ..) = output(folder.path(), &["plan", "--from", "team-lead"]);
    assert!(page.starts_with("Plan: Team Lead → "), "{page}");
    // A role that the catalogue no longer has is as good as none.
    std::fs::write(
        folder.path().join("profile.json"),
        r#"{"version": 2, "skills": {}, "standing": "gone"}"#,
    )
    .unwrap();
    let (_, err, code) = output(folder.path(), &["plan"]);
    assert_eq!(code, 2);
    assert!(err.contains("--from ROLE"), "{err}");
}

#[test]
fn without_a_terminal_the_plan_says_which_option_answers() {
    let folder = TempDir::new().unwrap();
    let (_, err, code) = output(folder.path(), &["plan"]);
    assert_eq!(code, 2);
    assert!(err.contains("--from ROLE"), "{err}");
    let (_, err, code) = output(folder.path(), &[&PLAN[..], &["--edit"]].concat());
    assert_eq!(code, 2);
    assert!(err.contains("--have"), "{err}");
    let industry = [&PLAN[..], &["--industry", "shipbuilding"]].concat();
    let (_, err, code) = output(folder.path(), &industry);
    assert_eq!(code, 2);
    assert!(
        err.contains("there is no industry \"shipbuilding\"") && err.contains("hint: nearest: "),
        "{err}"
    );
}

#[test]
fn the_last_result_is_what_a_plan_goes_by() {
    let folder = TempDir::new().unwrap();
    let results = folder.path().join("results");
    std::fs::create_dir(&results).unwrap();
    let questionnaire = BUILT_IN.questionnaire.as_ref().unwrap();
    let answers = questionnaire.items.iter().map(|item| {
        let answer = if "IR".contains(item.interest.letter()) { 5 } else { 2 };
        format!(r#"{{"item": "{}", "answer": {answer}}}"#, item.id)
    });
    let answers: Vec<String> = answers.collect();
    let record = format!(
        r#"{{"version": 1, "id": "2026-11-20", "started": "2026-11-20T20:00:00Z", "finished": "2026-11-20T20:09:00Z",
            "questionnaire": "{}", "form": "full", "from": "customer-service-representative", "answers": [{}]}}"#,
        questionnaire.id,
        answers.join(", ")
    );
    std::fs::write(results.join("2026-11-20.json"), record).unwrap();
    let (page, err, code) = output(folder.path(), &["plan"]);
    assert_eq!((err.as_str(), code), ("", 0));
    assert!(
        page.starts_with("Plan: Customer Service Representative → Support Engineer\n"),
        "{page}"
    );
    assert!(page.contains("match"), "{page}");
    let path = ["path", "csr", "customer service manager", "--suits"];
    let (page, err, code) = output(folder.path(), &path);
    assert_eq!((err.as_str(), code), ("", 0));
    assert!(page.contains("Roles that suit your interests come first"), "{page}");
}
