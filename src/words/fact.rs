//! The enums that messages choose their words by.

pub use crate::advice::gap::Known;
pub use crate::advice::ladder::Ending;
pub use crate::catalogue::interest::Interest;
#[allow(unused_imports)]
pub use crate::catalogue::parts::{SkillKind, Stage};
pub use crate::catalogue::role::{Basis, InterestsBasis, LevelBasis, MoveKind, OccupationMatch};
pub use crate::document::picture::Stroke;
pub use crate::failure::{Lack, Thing};
pub use crate::riasec::fit::Tier;
