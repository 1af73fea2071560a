//! Writes `crates/catalogue/onet/occupations.txt`, the occupations that `occupation: 29-1141.00` in a catalogue refers to, from a table of O*NET:
//! `cargo run -p rungs-tools --bin occupations -- onet_30_2_interests.csv`.
//!
//! The table has a row for each occupation: `onet_soc`, `title`, `high_point`, the scores `R` to `C` (1 to 7, two decimals) and
//! `job_zone_29_3`. A line of the file has, without spaces between them: the eight digits of the code, the job zone, six scores of two signs
//! each (hundredths above 1, in base 36) and the letters of the high point; then a space and the title. The first line is the attribution.

use std::error::Error;
use std::fmt::Write as _;
use std::{env, fs};

const ATTRIBUTION: &str = "This product includes information from the O*NET 30.2 Database by the U.S. Department of Labor, Employment and \
    Training Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. This project has modified some \
    of this information. USDOL/ETA has not approved, endorsed, or tested these modifications. Interest scores and titles are from O*NET 30.2, \
    job zones from O*NET 29.3.";

fn main() -> Result<(), Box<dyn Error>> {
    let path = env::args().nth(1).ok_or("which table?")?;
    let mut table = csv::Reader::from_path(path)?;
    let heads = table.headers()?.clone();
    let column =
        |name: &str| heads.iter().position(|head| head == name).ok_or(format!("no column {name}"));
    let (code, title) = (column("onet_soc")?, column("title")?);
    let (high, zone) = (column("high_point")?, column("job_zone_29_3")?);
    let scores = ["R", "I", "A", "S", "E", "C"].map(column);
    let mut lines = Vec::new();
    for row in table.records() {
        let row = row?;
        let mut line: String = row[code].chars().filter(char::is_ascii_digit).collect();
        line.push_str(&row[zone]);
        for score in &scores {
            let score: f64 = row[score.clone()?].parse()?;
            // From 1 to 7: 0 to 600 hundredths above 1.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            let above = (score * 100.0).round() as u32 - 100;
            for digit in [above / 36, above % 36] {
                line.push(char::from_digit(digit, 36).ok_or("a score beyond 7")?);
            }
        }
        write!(line, "{} {}", &row[high], &row[title])?;
        lines.push(line);
    }
    lines.sort();
    fs::write(
        concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/catalogue/onet/occupations.txt"),
        format!("{ATTRIBUTION}\n{}\n", lines.join("\n")),
    )?;
    Ok(())
}
