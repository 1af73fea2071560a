//! The line that YAML could not read, as it could: a text in quotes, or where something was left open.

/// The longest text that a remedy repeats, in letters.
const LONGEST: usize = 100;
/// How many lines above the fault are looked at for what was left open.
const ABOVE: usize = 40;

/// The key and the value of a line with the value in quotes, where that is what YAML trips over.
pub fn quoted(line: &str) -> Option<String> {
    let line = line.trim().trim_start_matches("- ");
    let (key, value) = line.split_once(": ")?;
    let value = value.trim();
    let simple = key.chars().all(|c| c.is_alphanumeric() || c == '_');
    if !simple || value.chars().count() > LONGEST {
        return None;
    }
    let inside = value.strip_prefix('\'').and_then(|v| v.strip_suffix('\''));
    let sign = value.starts_with(['@', '`', '*', '&', '%', '!', '-', '?']);
    let open = value.starts_with(['[', '{', '"', '\'']);
    let inner = value.contains(": ") || value.contains(" #") || value.ends_with(':');
    let text = match inside {
        Some(inside) if inside.replace("''", "").contains('\'') => inside,
        None if !open && (sign || inner) => value,
        _ => return None,
    };
    Some(format!("{key}: {}", super::form::quoted(text)))
}

/// The number of the line above another one on which a bracket or a quote was opened and not closed.
pub fn left_open(text: &str, line: usize) -> Option<usize> {
    let lines: Vec<&str> = text.lines().take(line).collect();
    let above = lines.iter().enumerate().rev().take(ABOVE);
    let mut open = above.filter(|(_, line)| is_open(line));
    open.next().map(|(at, _)| at + 1).filter(|at| *at < line)
}

/// Whether a line leaves a bracket or a quote open.
fn is_open(line: &str) -> bool {
    let (mut brackets, mut quote, mut before) = (0_i32, None, ' ');
    for sign in line.chars() {
        match quote {
            Some(open) if sign == open && before != '\\' => quote = None,
            // An apostrophe inside a word opens nothing.
            None if matches!(sign, '"' | '\'') && !before.is_alphanumeric() => quote = Some(sign),
            None if sign == '#' && before == ' ' => break,
            None if matches!(sign, '[' | '{') => brackets += 1,
            None if matches!(sign, ']' | '}') => brackets -= 1,
            _ => {}
        }
        before = sign;
    }
    brackets > 0 || quote.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_yaml_trips_over_is_put_in_quotes() {
        for (line, form) in [
            ("    purpose: Leads: day and night.", Some("purpose: \"Leads: day and night.\"")),
            ("  - text: @home", Some("text: \"@home\"")),
            ("purpose: 'Runs a shift's desk.'", Some("purpose: \"Runs a shift's desk.\"")),
            ("pay: {from: 1}", None),
            ("- plain", None),
        ] {
            assert_eq!(quoted(line).as_deref(), form);
        }
    }

    #[test]
    fn what_was_left_open_is_found_above() {
        assert_eq!(left_open("a: [1, 2\nb: 3\n", 2), Some(1));
        assert_eq!(left_open("a: \"x\nb: 3\n", 2), Some(1));
        assert_eq!(left_open("a: it's\nb: [3]\n", 2), None);
    }
}
