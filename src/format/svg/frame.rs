//! What every picture has around it: its id, its languages, its title and what it shows for somebody who does not see it.

use super::text::number;

/// What stands around a picture.
#[derive(Debug)]
pub struct Frame {
    /// Its title, escaped.
    pub title: String,
    /// What it shows, escaped.
    pub description: String,
    /// The language of title and description.
    pub words: &'static str,
    /// The language of the names in it, escaped.
    pub names: String,
    /// Its width and height.
    pub size: (f64, f64),
}

impl Frame {
    /// The whole file. `@` in sheet and definitions stands for the picture: its id comes from its content, so that two in one page share none.
    pub fn around(self, sheet: &str, definitions: &str, drawn: &str) -> String {
        let Self { title, description, words, names, size } = self;
        let (width, height) = (number(size.0), number(size.1));
        let print = fingerprint(&format!("{title}{description}{drawn}"));
        let id = format!("rungs-{print:08x}");
        let sheet = sheet
            .replace("@media", "\u{0}")
            .replace('@', &format!("#{id}"))
            .replace('\u{0}', "@media");
        let definitions = definitions.replace('@', &id);
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"{id}\" lang=\"{names}\" xml:lang=\"{names}\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"{id}-title {id}-description\">\n\
             <title id=\"{id}-title\" lang=\"{words}\">{title}</title>\n<desc id=\"{id}-description\" lang=\"{words}\">{description}</desc>\n\
             <style>{sheet}</style>\n{definitions}\n<rect class=\"sheet\" width=\"100%\" height=\"100%\"/>\n{drawn}</svg>\n"
        )
    }
}

/// A number that differs where texts differ (FNV-1a).
fn fingerprint(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
