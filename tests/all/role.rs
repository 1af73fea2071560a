//! The page of a role: one screen, everything with `--all`, and a line for whoever has a result.

use rungs::advice::fit::{ForYou, PlanFor, disputed, for_you, named_types, plan_for};
use rungs::advice::{Person, Standing};
use rungs::builtin;
use rungs::catalogue::interest::Interest;
use rungs::record::{Given, Record};
use rungs::riasec::code::HollandCode;
use rungs::riasec::fit::Match;
use rungs::store::Store;
use serde_json::Value;
use tempfile::TempDir;

use crate::support::{self, BUILT_IN, rungs as program};

fn role(name: &str, options: &[&str], columns: usize) -> String {
    support::page(&[&["role", name], options].concat(), columns)
}

fn six(code: &str) -> Person {
    Person::from_code(&HollandCode::parse(code).unwrap())
}

mod pages {
    use super::*;

    #[test]
    fn the_commonest_role_in_eighty_columns() {
        insta::assert_snapshot!(role("csr", &[], 80));
    }

    #[test]
    fn the_commonest_role_in_sixty_columns() {
        insta::assert_snapshot!(role("csr", &[], 60));
    }

    #[test]
    fn a_role_in_a_hundred_and_twenty_columns() {
        insta::assert_snapshot!(role("team lead", &[], 120));
    }

    #[test]
    fn everything_that_is_told_of_the_commonest_role() {
        insta::assert_snapshot!(role("csr", &["--all"], 80));
    }

    #[test]
    fn a_role_with_the_facts_behind_it() {
        insta::assert_snapshot!(role("support engineer", &["--sources"], 80));
    }

    #[test]
    fn everything_with_the_facts_behind_it() {
        let options = ["--all", "--sources"];
        insta::assert_snapshot!(role("support engineer", &options, 80));
    }

    #[test]
    fn a_role_that_is_only_mentioned() {
        insta::assert_snapshot!(role("vp-technical-support", &[], 80));
    }

    #[test]
    fn an_alternative_occupation_with_everything() {
        insta::assert_snapshot!(role("receptionist", &["--all"], 80));
    }

    #[test]
    fn a_role_of_which_little_is_told() {
        insta::assert_snapshot!(role("retail-customer-service-representative", &[], 80));
    }

    #[test]
    fn as_markdown() {
        insta::assert_snapshot!(role("team lead", &["--format", "markdown"], 80));
    }

    #[test]
    fn as_html() {
        let page = role("team lead", &["--format", "html"], 80);
        insta::assert_snapshot!(page.split_once("<body>").unwrap().1);
    }

    #[test]
    fn the_pay_of_a_stand_in_is_shown_with_everything() {
        assert!(!role("product-expert", &[], 80).contains("105,850"));
        assert!(role("product-expert", &["--all"], 80).contains("105,850"));
    }

    /// Every text that the catalogue has of a role stands on its whole page.
    #[test]
    fn nothing_is_left_out_of_everything() {
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        for known in &builtin::catalogue().roles {
            let page = role(&known.id, &["--all", "--format", "html"], 80);
            let page = page.replace("&quot;", "\"").replace("<code>", "`");
            let page = words(&page.replace("</code>", "`"));
            for statement in known.statements.values().flatten() {
                let text = words(&statement.text);
                assert!(page.contains(&text), "{}: {text}", known.id);
            }
        }
    }

    /// What is shown and what is counted make up all that there is.
    #[test]
    fn what_is_left_out_is_counted() {
        for known in &BUILT_IN.roles {
            let page = role(&known.id, &["--format", "html"], 80);
            let all = known.statements.values().flatten().count();
            let text = |text: &str| text.replace('"', "&quot;");
            let told = known.statements.values().flatten();
            let told = told.filter(|s| page.contains(&text(&s.text))).count();
            let counted = page.split("</code> shows the rest: ").nth(1).map_or(0, |rest| {
                let word = rest.split(' ').next().unwrap();
                match (word, rest.contains("statement")) {
                    (_, false) => 0,
                    ("one", true) => 1,
                    (number, true) => number.parse().unwrap(),
                }
            });
            assert_eq!(told + counted, all, "{}: {page}", known.id);
        }
    }
}

mod for_somebody {
    use super::*;

    /// The answers of somebody who is a representative, kept in a folder that is gone after the test.
    fn kept(from: Option<&str>) -> TempDir {
        let home = TempDir::new().unwrap();
        let started = "2026-11-21T09:00:00Z".to_owned();
        let mut record = Record::new(
            started,
            "activities".to_owned(),
            "standard".to_owned(),
            from.map(str::to_owned),
        );
        record.finished = Some("2026-11-21T09:09:00Z".to_owned());
        let questionnaire = BUILT_IN.questionnaire.as_ref().unwrap();
        let form = questionnaire.forms.iter().find(|f| f.id == "standard");
        let digits = "312553223454115443254352133545".chars();
        record.answers = form
            .unwrap()
            .items
            .iter()
            .zip(digits)
            .map(|(item, digit)| Given {
                item: questionnaire.items[*item].id.clone(),
                answer: u8::try_from(digit.to_digit(10).unwrap()).unwrap(),
            })
            .collect();
        Store::at(home.path().to_owned()).add(&record).unwrap();
        home
    }

    fn with(home: &TempDir, arguments: &[&str]) -> String {
        let mut command = program(arguments);
        let run: support::Run = command.env("RUNGS_STATE", home.path()).output().unwrap().into();
        assert_eq!(run.err, "");
        run.out
    }

    #[test]
    fn a_role_says_how_it_suits_whoever_has_a_result() {
        let home = kept(Some("customer-service-representative"));
        let page = with(&home, &["role", "csr"]);
        assert!(page.contains("\n  For you "), "{page}");
        assert!(page.contains(" · you are here\n"), "{page}");
        assert!(page.contains("`rungs plan` ·"), "{page}");
        assert!(page.lines().count() <= 45, "{page}");
        let page = with(&home, &["role", "implementation-specialist"]);
        let plan = "`rungs plan --to implementation-specialist`";
        assert!(page.contains(plan), "{page}");
        let explain = "`rungs explain implementation-specialist`";
        assert!(page.contains(explain), "{page}");
        // Only the whole page has figures.
        assert!(!page.contains("(r "), "{page}");
        let page = with(&home, &["role", "implementation-specialist", "--all"]);
        assert!(page.contains(" match with your last result (r "), "{page}");
    }

    #[test]
    fn nobody_is_told_where_they_stand_who_has_not_said() {
        let home = kept(None);
        let page = with(&home, &["role", "csr"]);
        assert!(!page.contains("you are here"), "{page}");
        let from = "`rungs plan --from customer-service-representative`";
        assert!(page.contains(from), "{page}");
    }

    #[test]
    fn without_a_result_nothing_is_said() {
        assert!(!role("csr", &[], 80).contains("For you"));
        let json = role("csr", &["--format", "json"], 80);
        let document: Value = serde_json::from_str(&json).unwrap();
        assert!(document["for_you"].is_null());
    }

    #[test]
    fn the_document_says_it_too() {
        let home = kept(Some("none"));
        let json = with(&home, &["role", "csr", "--format", "json"]);
        let document: Value = serde_json::from_str(&json).unwrap();
        let fit = &document["for_you"];
        assert!(fit["r"].is_f64() && fit["unsure"].is_boolean(), "{fit}");
        assert_eq!(fit["here"], false);
        assert!(fit["match"].is_string());
    }
}

mod decisions {
    use super::*;

    #[test]
    fn a_role_without_a_profile_suits_nobody_well_or_badly() {
        let role = BUILT_IN.role("food-service-job").unwrap();
        assert!(role.profile.is_none());
        assert_eq!(for_you(&six("SEC"), Standing::Unknown, role), None);
    }

    #[test]
    fn a_near_occupation_that_says_otherwise_makes_a_match_unsure() {
        let role = BUILT_IN.role("customer-service-representative").unwrap();
        let fit = for_you(&six("SAE"), Standing::In(role), role).unwrap();
        assert!(fit.word <= Match::Good && fit.unsure, "{fit:?}");
        assert_eq!(fit.here, Some(true));
    }

    #[test]
    fn a_plan_begins_where_the_person_is_known_to_stand() {
        let at = |here| {
            let fit = ForYou { r: 0.5, word: Match::Fair, unsure: false, here };
            Some(fit)
        };
        assert_eq!(plan_for(at(Some(true)), true), PlanFor::Last);
        assert_eq!(plan_for(at(Some(true)), false), PlanFor::Nobody);
        assert_eq!(plan_for(at(Some(false)), false), PlanFor::ToHere);
        assert_eq!(plan_for(at(None), true), PlanFor::FromHere);
        assert_eq!(plan_for(None, true), PlanFor::FromHere);
        assert_eq!(plan_for(None, false), PlanFor::Nobody);
    }

    #[test]
    fn an_occupation_disputes_types_that_it_does_not_lead_with() {
        let of = |id| disputed(BUILT_IN.role(id).unwrap());
        assert!(of("customer-service-representative"));
        // A stand-in has no say.
        assert!(!of("product-expert"));
    }

    #[test]
    fn a_role_of_six_numbers_is_known_by_those_that_stand_out() {
        let mut role = builtin::catalogue().roles.remove(0);
        role.interests = None;
        let numbers = [-0.5, 0.1, -0.1, 0.6, -0.4, 0.3];
        role.profile = Some(rungs::catalogue::interest::Profile(numbers));
        assert_eq!(named_types(&role), [Interest::S, Interest::C, Interest::I]);
    }
}
