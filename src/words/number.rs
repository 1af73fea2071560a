//! Numbers and days as a language writes them.

use intl_pluralrules::{PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

pub use intl_pluralrules::PluralCategory as Plural;

use super::Lang;
use super::common::{
    Day, NumberGroup, NumberMinus, NumberPlus, NumberPoint, NumberZero, Percent, PercentOver,
    PercentUnder,
};

/// The form of a noun that a number asks for.
pub fn plural(lang: Lang, number: usize) -> Plural {
    // A language whose rules are not known has one form for all.
    let code: Option<LanguageIdentifier> = lang.code().parse().ok();
    let rules = code.and_then(|code| PluralRules::create(code, PluralRuleType::CARDINAL).ok());
    rules.and_then(|rules| rules.select(number).ok()).unwrap_or(Plural::OTHER)
}

/// A whole number with a sign between the thousands.
pub fn count(lang: Lang, number: usize, out: &mut String) {
    let digits = number.to_string();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push_str(&lang.say(NumberGroup));
        }
        out.push(digit);
    }
}

/// A number with so many digits after the point; never a minus before nothing but zeros.
pub fn decimal(lang: Lang, number: f64, digits: usize, out: &mut String) {
    let text = format!("{:.digits$}", number.abs());
    if number < 0.0 && text.bytes().any(|b| (b'1'..=b'9').contains(&b)) {
        out.push_str(&lang.say(NumberMinus));
    }
    out.push_str(&text.replace('.', &lang.say(NumberPoint)));
}

/// A correlation, as `.87` or `−.120` where the language leaves out the zero before the point.
pub fn correlation(lang: Lang, r: f64, digits: usize, out: &mut String) {
    let mut text = String::new();
    decimal(lang, r, digits, &mut text);
    let (zero, point) = (lang.say(NumberZero), lang.say(NumberPoint));
    out.push_str(&text.replacen(&format!("0{point}"), &format!("{zero}{point}"), 1));
}

/// What something adds to a correlation, to three digits and with its sign, as `+.240`; nothing has none.
pub fn share(lang: Lang, of_r: f64, out: &mut String) {
    if of_r >= 0.0005 {
        out.push_str(&lang.say(NumberPlus));
    }
    correlation(lang, of_r, 3, out);
}

/// A number with all the digits that it has.
pub fn exact(lang: Lang, number: f64, out: &mut String) {
    if number < 0.0 {
        out.push_str(&lang.say(NumberMinus));
    }
    out.push_str(&number.abs().to_string().replace('.', &lang.say(NumberPoint)));
}

/// A number without needless digits, one after the point at most.
pub fn score(lang: Lang, number: f64, out: &mut String) {
    let whole = (number - number.round()).abs() < 1e-9;
    decimal(lang, number, usize::from(!whole), out);
}

/// A share from 0 to 1 in hundredths; what is nearly all or nearly nothing is said to be so.
pub fn percent(lang: Lang, share: f64, out: &mut String) {
    let mut number = String::new();
    let message = match share {
        0.995.. => lang.say(PercentOver),
        ..0.005 => lang.say(PercentUnder),
        _ => {
            decimal(lang, share * 100.0, 0, &mut number);
            lang.say(Percent { number: &number })
        }
    };
    out.push_str(&message);
}

/// The most months that a year has.
const MONTHS: usize = 12;

/// A day such as `2026-11-21` in words; what is no day stands as it is.
pub fn day(lang: Lang, text: &str, out: &mut String) {
    let mut parts = text.split('-');
    let mut part = || parts.next().unwrap_or_default();
    let (year, month, day) = (part(), part().parse().unwrap_or(0), part());
    if day.is_empty() || !(1..=MONTHS).contains(&month) {
        return out.push_str(text);
    }
    let day = day.trim_start_matches('0');
    out.push_str(&lang.say(Day { year, month, day }));
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::float_cmp)]
mod tests {
    use super::*;

    fn said(write: impl Fn(&mut String)) -> String {
        let mut out = String::new();
        write(&mut out);
        out
    }

    #[test]
    fn thousands_are_parted_and_small_numbers_are_not() {
        for (number, wanted) in [(999, "999"), (44_770, "44,770"), (2_923_400, "2,923,400")] {
            assert_eq!(said(|out| count(Lang::En, number, out)), wanted);
        }
    }

    #[test]
    fn a_correlation_has_no_zero_before_its_point_and_no_minus_before_zero() {
        for (r, wanted) in [(0.872, ".87"), (-0.12, "−.12"), (-0.001, ".00"), (1.0, "1.00")] {
            assert_eq!(said(|out| correlation(Lang::En, r, 2, out)), wanted);
        }
    }

    #[test]
    fn what_is_added_to_a_correlation_has_its_sign() {
        for (r, wanted) in
            [(0.2404, "+.240"), (-0.0092, "−.009"), (0.0004, ".000"), (-0.0004, ".000")]
        {
            assert_eq!(said(|out| share(Lang::En, r, out)), wanted);
        }
    }

    #[test]
    fn an_exact_number_has_all_its_digits_and_a_share_near_an_end_is_said_to_be_near_it() {
        assert_eq!(said(|out| exact(Lang::En, 17.0, out)), "17");
        assert_eq!(said(|out| exact(Lang::En, -0.003, out)), "−0.003");
        for (part, wanted) in
            [(0.734, "73\u{a0}%"), (0.999, "over 99\u{a0}%"), (0.001, "under 1\u{a0}%")]
        {
            assert_eq!(said(|out| percent(Lang::En, part, out)), wanted);
        }
    }

    #[test]
    fn a_noun_stands_in_the_form_of_its_number() {
        assert_eq!(
            [1, 0, 21].map(|n| plural(Lang::En, n)),
            [Plural::ONE, Plural::OTHER, Plural::OTHER]
        );
    }
}
