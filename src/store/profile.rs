//! What a person says of themselves: their skills, and where they stand.

use std::collections::BTreeMap;
use std::fmt;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use super::error::StoreError;
use super::results::{json_files, remove_all};
use super::{Store, file};
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
/// The name of the file.
const NAME: &str = "profile.json";
/// How the name of one begins that could not be read and was set aside.
const ASIDE: &str = "profile-damaged-";

impl Store {
    /// What the person says of their skills; nothing where there is no file.
    ///
    /// # Errors
    ///
    /// [`StoreError::File`] where the file is damaged, of a later version, or may not be read.
    pub fn profile(&self) -> Result<Skills, StoreError> {
        Ok(self.said()?.skills)
    }

    /// Where the person says they stand: id of a role, `none` for somebody new to the field; nothing where they have not said.
    ///
    /// # Errors
    ///
    /// As [`Self::profile`].
    pub fn standing(&self) -> Result<Option<String>, StoreError> {
        Ok(self.said()?.standing)
    }

    fn said(&self) -> Result<Profile, StoreError> {
        Ok(file::read(&self.profile_path(), parse)?.unwrap_or_default())
    }

    /// Makes the folder where there is none, and makes sure that a profile could be kept, so that nobody says what would be lost.
    ///
    /// # Errors
    ///
    /// [`StoreError::Folder`] where the folder cannot be made or written.
    pub fn make_room(&self) -> Result<(), StoreError> {
        let made = file::make_folder(&self.folder).and_then(|()| file::try_out(&self.folder));
        made.map_err(|e| StoreError::folder(&self.folder, &e))
    }

    /// Keeps what the person says of their skills in place of what was kept before; when it fails, that is as it was.
    ///
    /// It needs no session. Of two programs that save at once one is the last, and its profile is whole.
    ///
    /// # Errors
    ///
    /// [`StoreError::Kept`] where the place is taken by a file that cannot be read, [`StoreError::Unfit`] where there are more
    /// than 4,000 skills or an id that is no id, [`StoreError::Folder`] and [`StoreError::File`] where it cannot be written.
    pub fn save_profile(&self, skills: &Skills) -> Result<(), StoreError> {
        self.save(|before| Profile { skills: skills.clone(), ..before })
    }

    /// Keeps where the person says they stand, beside what they say of their skills; as [`Self::save_profile`].
    ///
    /// # Errors
    ///
    /// As [`Self::save_profile`].
    pub fn save_standing(&self, standing: &str) -> Result<(), StoreError> {
        self.save(|before| Profile { standing: Some(standing.to_owned()), ..before })
    }

    fn save(&self, change: impl FnOnce(Profile) -> Profile) -> Result<(), StoreError> {
        let path = self.profile_path();
        let before = file::read(&path, parse).unwrap_or_default();
        let profile = change(before.unwrap_or_default());
        let text = to_json(&profile).map_err(|why| StoreError::Unfit { why })?;
        file::replaceable(&path, parse)?;
        file::make_folder(&self.folder).map_err(|e| StoreError::folder(&self.folder, &e))?;
        let written = match file::replace(&path, &text) {
            // A questionnaire that begins at this moment takes the unfinished file for one that a killed program left.
            Err(e) if e.kind() == ErrorKind::NotFound => file::replace(&path, &text),
            written => written,
        };
        written.map_err(|e| StoreError::refused(&path, &e))
    }

    /// Moves a damaged profile out of the way, to `profile-damaged-1.json` or the next number that is free, and tells where it is
    /// now; none when there is no damaged one.
    ///
    /// # Errors
    ///
    /// [`StoreError::Kept`] where it is not damaged but of a later version, [`StoreError::File`] where it cannot be moved.
    pub fn set_profile_aside(&self) -> Result<Option<PathBuf>, StoreError> {
        file::set_aside(&self.profile_path(), ASIDE, parse)
    }

    /// Whether there is a profile that could be removed, or one that was set aside.
    ///
    /// # Errors
    ///
    /// [`StoreError::File`] where the folder may not be read.
    pub fn has_profile(&self) -> Result<bool, StoreError> {
        Ok(!self.profiles()?.is_empty())
    }

    /// Removes the profile and those set aside for good, and tells whether there was one. What a later version wrote stays, and
    /// what is not recognised as ours.
    ///
    /// # Errors
    ///
    /// [`StoreError::File`] with the first that cannot be removed; the others are removed all the same.
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
    aside || name == NAME && file::is_ours(path, parse)
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
struct Kept {
    version: u64,
    skills: Entries,
    standing: Option<String>,
    /// Places on the scale of the catalogue, by the skill's id.
    #[serde(default)]
    degrees: BTreeMap<String, u8>,
}

/// The file as it is written.
#[derive(Serialize)]
struct Keep<'s> {
    version: u32,
    skills: &'s Skills,
    #[serde(skip_serializing_if = "Option::is_none")]
    standing: Option<&'s str>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    degrees: &'s BTreeMap<String, u8>,
}

fn parse(text: &str) -> Result<Profile, Unusable> {
    let kept: Kept = record::parse(text, VERSION)?;
    let damaged = |why| Unusable::Damaged { why };
    if !(u64::from(SKILLS_ALONE)..=u64::from(VERSION)).contains(&kept.version) {
        let version = kept.version;
        return Err(damaged(Damage::Version { version }));
    }
    let mut said = Skills::default();
    for (skill, state) in kept.skills.0 {
        if said.said(&skill).is_some() {
            return Err(damaged(Damage::Twice { item: skill }));
        }
        said.say(&skill, Some(state));
    }
    for (skill, degree) in kept.degrees {
        if said.said(&skill) != Some(Said::Have) {
            return Err(damaged(Damage::Degree { skill }));
        }
        said.have_to(&skill, degree);
    }
    let profile = Profile { skills: said, standing: kept.standing };
    check(&profile).map_err(damaged)?;
    Ok(profile)
}

fn to_json(profile: &Profile) -> Result<String, Damage> {
    check(profile)?;
    let standing = profile.standing.as_deref();
    record::to_json(&Keep {
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
