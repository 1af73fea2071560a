//! The enums that messages choose their words by.

pub use crate::advice::certainty::Chance;
pub use crate::advice::explanation::{Doubt, Sides};
pub use crate::advice::fit::PlanFor;
pub use crate::advice::gap::Mastery;
pub use crate::advice::ladder::Ending;
pub use crate::advice::ladder::Stroke;
pub use crate::advice::plan::Purpose;
pub use crate::advice::reach::Reach;
pub use crate::advice::recommend::TypePlace;
pub use crate::advice::skills::Said;
pub use crate::catalogue::files::Encoding;
pub use crate::catalogue::finding::{Broken, Entry, Shape, Unsound};
pub use crate::catalogue::interest::Interest;
#[allow(unused_imports)]
pub use crate::catalogue::parts::{SkillKind, Stage};
pub use crate::catalogue::role::{
    Basis, InterestsBasis, LevelBasis, OccupationMatch, Period, StatementKind,
};
pub use crate::failure::{Lack, Thing};
pub use crate::graph::course::Course;
pub use crate::riasec::care::Sign;
pub use crate::riasec::fit::{Match, Tier};
pub use crate::search::Field;
