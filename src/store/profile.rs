//! What a person says of themselves: their skills, and where they stand.

use std::collections::BTreeMap;
use std::fmt;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use super::Store;
use super::error::StoreError;
use super::file::{self, Kept};
use super::results::{json_files, remove_all};
use crate::advice::skills::{Said, Skills};
use crate::record::{self, Damage, Unusable};

/// The version that this program writes where a person says to which degree they have a skill.
const VERSION: u32 = 3;
/// The version of a file without degrees, where a person says where they stand.
const WITH_STANDING: u32 = 2;
/// The version of a file that holds skills alone.
const SKILLS_ALONE: u32 = 1;
/// The most skills of which something may be said.
const MOST: usize = 4_000;
const NAME: &str = "profile.json";
/// How the name of one begins that could not be read and was set aside.
const ASIDE: &str = "profile-damaged-";

impl Store {
    /// What the person says of their skills; nothing where there is no file.
    pub fn profile(&self) -> Result<Skills, StoreError> {
        Ok(self.said()?.skills)
    }

    /// Where the person says they stand: id of a role, `none` for somebody new to the field; nothing where they have not said.
    pub fn standing(&self) -> Result<Option<String>, StoreError> {
        Ok(self.said()?.standing)
    }

    fn said(&self) -> Result<Profile, StoreError> {
        Ok(file::read(&self.profile_path())?.unwrap_or_default())
    }

    /// Makes the folder where there is none, and makes sure that a profile could be kept, so that nobody says what would be lost.
    pub fn make_room(&self) -> Result<(), StoreError> {
        file::make_room(&self.folder)
    }

    /// Keeps what the person says of their skills in place of what was kept before; when it fails, that is as it was.
    ///
    /// It needs no session. Of two programs that save at once one is the last, and its profile is whole.
    pub fn save_profile(&self, skills: &Skills) -> Result<(), StoreError> {
        self.save(|before| Profile { skills: skills.clone(), ..before })
    }

    /// Keeps where the person says they stand, beside what they say of their skills; as [`Self::save_profile`].
    pub fn save_standing(&self, standing: &str) -> Result<(), StoreError> {
        self.save(|before| Profile { standing: Some(standing.to_owned()), ..before })
    }

    fn save(&self, change: impl FnOnce(Profile) -> Profile) -> Result<(), StoreError> {
        let path = self.profile_path();
        let before = file::replaceable(&path)?.unwrap_or_default();
        let text = to_json(&change(before)).map_err(|why| StoreError::Unfit { why })?;
        file::make_folder(&self.folder)?;
        let written = match file::replace(&path, &text) {
            // A questionnaire that begins at this moment takes the unfinished file for one that a killed program left.
            Err(e) if e.kind() == ErrorKind::NotFound => file::replace(&path, &text),
            written => written,
        };
        written.map_err(|e| StoreError::refused(&path, &e))
    }

    /// Moves a damaged profile out of the way, to `profile-damaged-1.json` or the next number that is free, and tells where it is
    /// now; none when there is no damaged one.
    pub fn set_profile_aside(&self) -> Result<Option<PathBuf>, StoreError> {
        file::set_aside::<Profile>(&self.profile_path(), ASIDE)
    }

    /// Whether there is a profile that could be removed, or one that was set aside.
    pub fn has_profile(&self) -> Result<bool, StoreError> {
        Ok(!self.profiles()?.is_empty())
    }

    /// Removes the profile and those set aside for good, and tells whether there was one. What a later version wrote stays, and
    /// what is not recognised as ours.
    pub fn delete_profile(&self) -> Result<bool, StoreError> {
        Ok(remove_all(&self.profiles()?)? > 0)
    }

    fn profiles(&self) -> Result<Vec<PathBuf>, StoreError> {
        let mut files = json_files(&self.folder)?;
        files.retain(|path| is_profile(path));
        Ok(files)
    }

    fn profile_path(&self) -> PathBuf {
        self.folder.join(NAME)
    }
}

/// Whether a file may be removed as a profile. One that was set aside has a name of ours and any content.
fn is_profile(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let aside = name.starts_with(ASIDE) && file::is_plain(path);
    aside || name == NAME && file::is_ours::<Profile>(path)
}

/// What a person says of themselves.
#[derive(Debug, Default)]
struct Profile {
    skills: Skills,
    standing: Option<String>,
}

/// The file as it is read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Read {
    version: u32,
    skills: Entries,
    standing: Option<String>,
    /// Places on the scale of the catalogue, by the skill's id.
    #[serde(default)]
    degrees: BTreeMap<String, u8>,
}

/// The file as it is written.
#[derive(Serialize)]
struct Written<'s> {
    version: u32,
    skills: &'s Skills,
    #[serde(skip_serializing_if = "Option::is_none")]
    standing: Option<&'s str>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    degrees: &'s BTreeMap<String, u8>,
}

impl Kept for Profile {
    fn parse(text: &str) -> Result<Self, Unusable> {
        let read: Read = record::parse(text, VERSION)?;
        if !(SKILLS_ALONE..=VERSION).contains(&read.version) {
            return Err(Damage::Version { version: read.version.into() }.into());
        }
        let mut skills = Skills::default();
        for (skill, state) in read.skills.0 {
            if skills.said(&skill).is_some() {
                return Err(Damage::Twice { item: skill }.into());
            }
            skills.say(&skill, Some(state));
        }
        for (skill, degree) in read.degrees {
            if skills.said(&skill) != Some(Said::Have) {
                return Err(Damage::Degree { skill }.into());
            }
            skills.have_to(&skill, degree);
        }
        let profile = Self { skills, standing: read.standing };
        check(&profile)?;
        Ok(profile)
    }
}

fn to_json(profile: &Profile) -> Result<String, Damage> {
    check(profile)?;
    let standing = profile.standing.as_deref();
    record::to_json(&Written {
        version: match (profile.skills.degrees().is_empty(), standing) {
            (false, _) => VERSION,
            (true, Some(_)) => WITH_STANDING,
            (true, None) => SKILLS_ALONE,
        },
        skills: &profile.skills,
        standing,
        degrees: profile.skills.degrees(),
    })
}

fn check(profile: &Profile) -> Result<(), Damage> {
    if profile.skills.iter().count() > MOST {
        return Err(Damage::TooMany { limit: MOST });
    }
    let mut ids = profile.skills.iter().map(|(skill, _)| skill);
    ids.try_for_each(|skill| record::name("skills", skill))?;
    let mut standing = profile.standing.iter();
    standing.try_for_each(|role| record::name("standing", role))
}

/// The skills in the order of the file, one that stands twice included: a map would keep the last and say nothing.
struct Entries(Vec<(String, Said)>);

impl<'de> Deserialize<'de> for Entries {
    fn deserialize<D: Deserializer<'de>>(file: D) -> Result<Self, D::Error> {
        file.deserialize_map(InOrder)
    }
}

struct InOrder;

impl<'de> Visitor<'de> for InOrder {
    type Value = Entries;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("skills and what is said of them")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Entries, M::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Entries(entries))
    }
}
