//! What `--format json` prints is what the files in `schemas/` say, and these are what the types of the documents give.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use crate::support::{BUILT_IN, GRAPH};
use jsonschema::Validator;
use rungs::advice::listing::RoleFilter;
use rungs::advice::plan::Start;
use rungs::advice::skills::{Said, Skills};
use rungs::advice::{Person, Standing};
use rungs::builtin;
use rungs::catalogue::Catalogue;
use rungs::catalogue::load::load;
use rungs::catalogue::role::Role;
use rungs::document::compare::compare_view;
use rungs::document::explain::explain_view;
use rungs::document::guide::topic_view;
use rungs::document::ladder::ladder_view;
use rungs::document::path::path_view;
use rungs::document::plan::plan_view;
use rungs::document::result::result_view;
use rungs::document::role::role_view;
use rungs::document::roles::roles_view;
use rungs::document::schema::schemas;
use rungs::format::json::json;
use rungs::graph::RoleGraph;
use rungs::graph::conditions::Conditions;
use rungs::graph::ladder::LadderOptions;
use rungs::riasec::code::HollandCode;
use rungs::search::Query;
use serde::Serialize;
use serde_json::Value;

/// The shape of a catalogue is no document's: it is written by hand.
const CATALOGUE: &str = "rungs.catalogue.v1";
const MEND: &str = "write it anew with `cargo run -p rungs-tools --bin schemas`";
/// Thirty answers to the standard form with a clear profile.
const CLEAR: &str = "312553223454115443254352133545";
/// The same letters in another order.
const OTHER: &str = "112543112543112543112543112543";
/// A catalogue with faults of several kinds.
const FAULTY: &str = "
name: Acme support
version: 1.0
levels: [{id: agent, name: Agent}]
roles:
  - {id: agent, title: Agent, level: agent, moves: [{to: nobody, kind: promotion}]}
  - {id: agent, title: Agent, level: chief, pay: 100}
";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The schemas as they are shipped, by the name of their document.
static SHIPPED: LazyLock<BTreeMap<String, Value>> = LazyLock::new(|| {
    let files = fs::read_dir(root().join("schemas")).unwrap();
    let files = files.map(|file| file.unwrap().path());
    let schema = |file: PathBuf| {
        let name = file.file_stem().unwrap().to_str().unwrap().to_owned();
        let text = fs::read_to_string(file).unwrap();
        (name, serde_json::from_str(&text).unwrap())
    };
    files.map(schema).collect()
});

static VALIDATORS: LazyLock<BTreeMap<&str, Validator>> = LazyLock::new(|| {
    let schemas = SHIPPED.iter();
    schemas
        .map(|(name, schema)| (name.as_str(), jsonschema::validator_for(schema).unwrap()))
        .collect()
});

/// What a document has against the schema that it names, with the places.
fn faults(document: &Value) -> Vec<String> {
    let name = document["schema"].as_str().unwrap();
    let faults = VALIDATORS[name].iter_errors(document);
    faults.map(|fault| format!("{}: {fault}", fault.instance_path())).collect()
}

fn holds(document: &impl Serialize) {
    let document = serde_json::to_value(document).unwrap();
    assert_eq!(faults(&document), [""; 0], "{}", document["schema"]);
}

mod shipped {
    use super::*;

    #[test]
    fn every_file_is_what_the_types_give() {
        for (name, schema) in schemas() {
            let file = root().join("schemas").join(format!("{name}.json"));
            let shipped = fs::read_to_string(file).unwrap_or_default();
            assert!(
                shipped == json(&schema).unwrap(),
                "schemas/{name}.json is not what its type gives: {MEND}"
            );
        }
    }

    #[test]
    fn every_document_has_a_file_and_no_file_is_left_over() {
        let documents = schemas().into_iter().map(|(name, _)| name);
        let documents: BTreeSet<String> = documents.chain([CATALOGUE]).map(str::to_owned).collect();
        let shipped: BTreeSet<String> = SHIPPED.keys().cloned().collect();
        assert_eq!(shipped, documents);
    }

    #[test]
    fn a_catalogue_has_the_words_that_the_documents_have() {
        let own = SHIPPED[CATALOGUE]["$defs"].as_object().unwrap();
        let words = |shape: &Value| shape["oneOf"].is_array() || shape["enum"].is_array();
        let own = own.iter().filter(|(_, shape)| words(shape));
        let mut alone: BTreeMap<&String, &Value> = own.collect();
        for (name, document) in SHIPPED.iter().filter(|(name, _)| *name != CATALOGUE) {
            for (word, shape) in document["$defs"].as_object().into_iter().flatten() {
                let known = alone.remove(word);
                assert!(known.is_none_or(|known| known == shape), "{word} of {name}");
            }
        }
        assert_eq!(alone.into_keys().collect::<Vec<_>>(), ["Extends"]);
    }

    #[test]
    fn every_file_is_a_schema() {
        for (name, schema) in &*SHIPPED {
            assert!(jsonschema::meta::is_valid(schema), "{name}");
            assert_eq!(schema["title"], Value::from(name.as_str()));
            if name != CATALOGUE {
                assert_eq!(schema["properties"]["schema"]["const"], schema["title"]);
            }
        }
    }
}

/// The names that the design fixes: a change of any of them breaks somebody's program.
mod fixed {
    use super::*;

    /// A schema without the detours by reference, by null and by list.
    fn direct<'s>(document: &'s Value, schema: &'s Value) -> &'s Value {
        if let Some(reference) = schema["$ref"].as_str() {
            direct(document, document.pointer(&reference[1..]).unwrap())
        } else if let Some(either) = schema["anyOf"].as_array() {
            direct(document, &either[0])
        } else if schema["items"].is_object() {
            direct(document, &schema["items"])
        } else {
            schema
        }
    }

    /// The schema of a field, the names on the way to it joined by dots.
    fn at(document: &str, path: &str) -> &'static Value {
        let document = &SHIPPED[&format!("rungs.{document}.v1")];
        let names = path.split('.').filter(|name| !name.is_empty());
        names.fold(document, |schema, name| {
            let field = &schema["properties"][name];
            assert!(field.is_object(), "no field {name} of {path}");
            direct(document, field)
        })
    }

    fn has(document: &str, path: &str, fields: &str) {
        let schema = at(document, path);
        let required = schema["required"].as_array().unwrap();
        for field in fields.split(' ') {
            assert!(
                required.contains(&field.into()) && schema["properties"][field] != Value::Null,
                "rungs.{document}.v1 promises the field {field} of {path:?}"
            );
        }
    }

    fn says(document: &str, path: &str, words: &str) {
        let cases = at(document, path)["oneOf"].as_array().unwrap();
        let cases: Vec<&str> = cases.iter().filter_map(|c| c["const"].as_str()).collect();
        assert_eq!(cases.join(" "), words, "{path} of rungs.{document}.v1");
    }

    const MOVE: &str = "from_role to_role kind basis when sources";
    const LETTERS: &str = "R I A S E C";

    #[test]
    fn result() {
        has("result", "", "schema scores ranking recommendations by_type next_steps");
        has("result", "scores", LETTERS);
        has("result", "scores.S", "raw percent");
        says("result", "ranking", LETTERS);
        has("result", "recommendations", "role title level r tier why");
        says("result", "recommendations.tier", "best great good poor");
        has("result", "recommendations.why", "met missed products c m");
        has("result", "recommendations.why.products", LETTERS);
        has("result", "by_type", "letter roles");
    }

    #[test]
    fn role() {
        has(
            "role",
            "",
            "schema id title level track purpose duties skills interests ways_in ways_on",
        );
        has("role", "duties", "text sources");
        has("role", "skills", "id name kind sources");
        has("role", "interests", "types basis profile");
        has("role", "ways_in", MOVE);
        has("role", "ways_on", MOVE);
        says("role", "ways_on.kind", "entry promotion lateral down crossing exit plan-b");
        says("role", "ways_on.basis", "stated list-order direction inferred");
    }

    #[test]
    fn ladder_path_roles_and_check() {
        has("ladder", "", "schema from_role roles moves ladders");
        has("ladder", "roles", "id title level");
        has("ladder", "moves", MOVE);
        has("ladder", "ladders", "track roles");
        has("path", "", "schema from_role to_role routes");
        has("path", "routes", "roles moves");
        has("path", "routes.moves", MOVE);
        has("roles", "", "schema roles");
        has("roles", "roles", "id title level track");
        has("check", "", "schema findings");
        has("check", "findings", "code severity message file line column");
    }
}

/// Documents made without the program, so that there can be many.
mod made {
    use super::*;

    fn person(code: &str) -> Person {
        Person::from_code(&HollandCode::parse(code).unwrap())
    }

    fn skills(catalogue: &Catalogue) -> Skills {
        let mut skills = Skills::default();
        for (index, skill) in catalogue.skills.iter().enumerate().step_by(3) {
            let said = [Said::Have, Said::Lack][index % 2];
            skills.say(&skill.id, Some(said));
        }
        skills
    }

    /// Everything that can be said of one role.
    fn role(graph: &RoleGraph, role: &Role) {
        let catalogue = graph.catalogue();
        holds(&role_view(graph, role, None));
        for (all, down) in [(false, false), (true, false), (false, true), (true, true)] {
            let options = LadderOptions { all, down };
            holds(&ladder_view(graph, &role.id, options).unwrap());
        }
        for code in ["R", "SEC"] {
            if let Some(view) = explain_view(graph, (&person(code), Standing::Unknown), role, None)
            {
                holds(&view);
            }
        }
        let alone = Conditions { no_management: true, ..Conditions::default() };
        let skills = skills(catalogue);
        for to in catalogue.roles.iter().step_by(7).chain([role]) {
            holds(&path_view(graph, (Standing::In(role), to), &Conditions::default(), 2, None));
            holds(&path_view(graph, (Standing::In(role), to), &alone, 1, Some(&skills)));
        }
    }

    fn plans(graph: &RoleGraph, role: &Role) {
        let catalogue = graph.catalogue();
        let goals = [None, catalogue.roles.last(), Some(role)];
        for (standing, goal) in
            [Standing::In(role), Standing::Unknown, Standing::NotYet].into_iter().zip(goals)
        {
            let start = Start {
                standing,
                person: goal.is_none().then(|| person("SEC")),
                skills: skills(catalogue),
                goal,
                max_zone: None,
                rejected: catalogue.roles.iter().take(1).map(|r| r.id.clone()).collect(),
            };
            holds(&plan_view(graph, &start, None));
        }
    }

    fn compared(graph: &RoleGraph) {
        let roles: Vec<&Role> = graph.catalogue().roles.iter().collect();
        for count in 2..=4 {
            for some in roles.windows(count).step_by(count) {
                holds(&compare_view(graph, some, None));
                holds(&compare_view(graph, some, Some(&person("SEC"))));
            }
        }
    }

    fn everything(catalogue: &Catalogue) {
        let graph = RoleGraph::new(catalogue);
        for one in &catalogue.roles {
            role(&graph, one);
            plans(&graph, one);
        }
        compared(&graph);
        for code in ["R", "IA", "SEC", "CEAR", "AESICR"] {
            for standing in [Standing::NotYet, Standing::In(&catalogue.roles[0])] {
                for zone in [None, Some(3)] {
                    holds(&result_view(&graph, &person(code), standing, None, zone));
                }
            }
        }
        for words in ["the", "customer", "zzz"] {
            let search = Query::parse(words).ok();
            let filter = RoleFilter { search, ..RoleFilter::default() };
            holds(&roles_view(catalogue, &filter));
        }
        holds(&roles_view(catalogue, &RoleFilter::default()));
    }

    #[test]
    fn of_the_built_in_catalogue() {
        everything(&BUILT_IN);
    }

    #[test]
    fn of_the_guide() {
        for topic in builtin::guide() {
            holds(&topic_view(&BUILT_IN, &topic));
        }
    }

    #[test]
    fn of_foreign_catalogues() {
        for name in ["five-levels", "flat", "library"] {
            let file = format!("tests/data/catalogues/{name}.yaml");
            everything(&load(&root().join(file)).unwrap().catalogue);
        }
    }
}

/// Documents as the program prints them.
mod printed {
    use super::*;
    use crate::support::Run;
    use crate::support::state::State;

    /// A person with two results, the later one with other answers.
    fn person() -> State {
        let state = State::new();
        for (day, digits) in [("2026-11-21", CLEAR), ("2027-02-03", OTHER)] {
            state.add_standard(day, digits);
        }
        state
    }

    /// Runs commands, each a line of words, and holds each document against the schema of its name.
    fn print(person: &State, name: &str, code: i32, commands: &[&str]) {
        for command in commands {
            let mut arguments: Vec<&str> = command.split(' ').collect();
            arguments.extend(["--format", "json"]);
            let mut program = person.rungs(&arguments);
            let run = Run::from(program.current_dir(person.home.path()).output().unwrap());
            let document = serde_json::from_str(&run.out);
            let document: Value = document.unwrap_or_else(|_| panic!("{command}: {}", run.err));
            assert_eq!(document["schema"], format!("rungs.{name}.v1"), "{command}");
            assert_eq!(faults(&document), [""; 0], "{command}");
            assert_eq!(run.code, code, "{command}");
        }
    }

    #[test]
    fn about_roles() {
        let person = person();
        print(&person, "role", 0, &["role csr", "role telephone-operator"]);
        let filters = "roles --level senior --type SE --skill crm --max-zone 4 --sort pay";
        print(&person, "roles", 0, &["roles", "roles --search customer"]);
        print(&person, "roles", 1, &["roles --search zebra", filters]);
        print(&person, "ladder", 0, &["ladder csr", "ladder csr --all"]);
        print(&person, "ladder", 0, &["ladder cco --down", "ladder cco"]);
        print(&person, "compare", 0, &["compare csr cco"]);
        print(&person, "compare", 0, &["compare csr team-lead cco developer"]);
    }

    #[test]
    fn about_ways() {
        let person = person();
        let alone = "path csr product-expert --no-management --gaps --scores SEC --count 2";
        print(&person, "path", 0, &["path csr cco", alone]);
        let closed = "path csr cco --max-steps 1 --only promotion";
        print(&person, "path", 1, &["path developer csr", closed, "path csr csr"]);
        let starts = ["plan --from csr", "plan --from none --industry retail"];
        print(&person, "plan", 0, &starts);
        let wishes = "plan --from csr --scores SEC --have crm,empathy --reject team-lead";
        print(&person, "plan", 0, &[wishes, "plan --from csr --to cco"]);
        print(&person, "plan", 1, &["plan --from team-lead --to product-expert"]);
    }

    #[test]
    fn about_a_person() {
        let person = person();
        let long = CLEAR.repeat(2);
        let quiz = format!("quiz --answers {CLEAR} --from csr --no-save");
        let official = format!("quiz --answers {long} --form onet-60 --no-save");
        print(&person, "result", 0, &[&quiz, &official, "match SEC --from none"]);
        print(&person, "result", 0, &["match R=5,I=8,A=6,S=28,E=22,C=30.5"]);
        let flat = "match R=1,I=1,A=1,S=1,E=1,C=1";
        let same = format!("quiz --answers {} --no-save", "3".repeat(30));
        print(&person, "result", 1, &[flat, &same]);
        let scores = "explain csr --scores R=5,I=8,A=6,S=28,E=22,C=30";
        print(&person, "explain", 0, &["explain csr", "explain csr --scores SEC", scores]);
    }

    #[test]
    fn about_the_past() {
        let person = person();
        print(&person, "history", 0, &["history", "history list"]);
        print(&person, "result", 0, &["history show", "history show 2026-11-21"]);
        print(&person, "comparison", 0, &["history compare"]);
        print(&person, "plan", 0, &["plan --from csr"]);
    }

    #[test]
    fn about_the_guide() {
        let person = person();
        print(&person, "form", 0, &["quiz --blank", "quiz --blank --form full"]);
        print(&person, "guide", 0, &["guide"]);
        print(&person, "topic", 0, &["guide types", "guide start"]);
        print(&person, "sources", 0, &["guide sources"]);
    }

    #[test]
    fn about_catalogues() {
        let person = person();
        fs::write(person.home.path().join("faulty.yaml"), FAULTY).unwrap();
        fs::write(person.home.path().join("torn.yaml"), "roles: [").unwrap();
        let checks = ["catalogue check faulty.yaml", "catalogue check torn.yaml"];
        print(&person, "check", 1, &checks);
        for name in ["five-levels", "flat", "library"] {
            let file = root().join(format!("tests/data/catalogues/{name}.yaml"));
            fs::copy(file, person.home.path().join("own.yaml")).unwrap();
            print(&person, "check", 0, &["catalogue check own.yaml"]);
            print(&person, "roles", 0, &["roles --catalogue own.yaml"]);
            print(&person, "plan", 0, &["plan --from none --catalogue own.yaml"]);
        }
    }
}

/// A schema that lets everything through would hold too.
mod refused {
    use super::*;

    fn result() -> Value {
        let person = Person::from_code(&HollandCode::parse("SEC").unwrap());
        let view = result_view(&GRAPH, &person, Standing::NotYet, None, None);
        serde_json::to_value(view).unwrap()
    }

    /// The pointers that a changed result has something against.
    fn pointers(change: impl FnOnce(&mut Value)) -> Vec<String> {
        let mut document = result();
        assert_eq!(faults(&document), [""; 0]);
        change(&mut document);
        let faults = VALIDATORS["rungs.result.v1"].iter_errors(&document);
        faults.map(|fault| fault.instance_path().to_string()).collect()
    }

    /// The same where one pointer is another.
    fn with(pointer: &str, value: Value) -> Vec<String> {
        pointers(|document| *document.pointer_mut(pointer).unwrap() = value)
    }

    /// The same where a field is missing.
    fn without(pointer: &str, field: &str) -> Vec<String> {
        pointers(|document| {
            let parent = document.pointer_mut(pointer).unwrap();
            parent.as_object_mut().unwrap().remove(field).unwrap();
        })
    }

    #[test]
    fn a_field_that_is_missing() {
        assert_eq!(without("", "ranking"), [""]);
        assert_eq!(without("", "schema"), [""]);
        // A field may be null, but it is there.
        assert_eq!(without("", "form"), [""]);
        let why = "/recommendations/3/why";
        assert_eq!(without(why, "c"), [why]);
        assert_eq!(without("/scores", "I"), ["/scores"]);
    }

    #[test]
    fn a_word_that_is_none() {
        for (pointer, word) in [
            ("/schema", "rungs.result.v2"),
            ("/recommendations/0/tier", "superb"),
            ("/recommendations/0/way/kind", "by-air"),
            ("/ranking/0/0", "X"),
            ("/by_type/2/letter", "s"),
        ] {
            assert_eq!(with(pointer, word.into()), [pointer]);
        }
    }

    #[test]
    fn a_seventh_letter() {
        let seventh = |document: &mut Value| {
            document["scores"]["X"] = document["scores"]["S"].clone();
        };
        assert_eq!(pointers(seventh), ["/scores"]);
    }

    #[test]
    fn a_value_of_another_type() {
        for (pointer, value) in [
            ("/scores/S/raw", Value::from("28")),
            ("/flat", Value::from(0)),
            ("/recommendations/0/title", Value::Null),
            ("/next_steps", Value::Null),
        ] {
            assert_eq!(with(pointer, value), [pointer]);
        }
    }

    #[test]
    fn a_field_that_is_new_is_no_fault() {
        assert_eq!(pointers(|d| d["later"] = 1.into()), [""; 0]);
    }
}
