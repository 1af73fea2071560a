//! A questionnaire: its items, and its forms as lists of items.

use serde::{Deserialize, Serialize};

use super::interest::{Interest, Profile};

/// One activity to like or dislike.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Stable id.
    pub id: String,
    /// The interest that it counts towards.
    #[serde(rename = "type")]
    pub interest: Interest,
    /// The activity, in at most twelve words.
    pub text: String,
    /// The activity in the questionnaire's own language, where the text is a translation.
    pub own_text: Option<String>,
    /// Whether liking it speaks against the interest.
    pub reversed: bool,
}

/// A form: which items are asked, in which order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Form {
    /// Stable id, as given to `--form`.
    pub id: String,
    /// What it is, in a few words.
    pub name: String,
    /// Places of its items in the bank.
    pub items: Vec<usize>,
}

/// A bank of items with the forms made from it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Questionnaire {
    /// Stable id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What is known of it and what is not.
    pub about: String,
    /// Whether it has not been tried on people yet, so that pages say so.
    pub untried: bool,
    /// The bank.
    pub items: Vec<Item>,
    /// Items that are asked no more; answers of before still count.
    pub retired: Vec<Item>,
    /// The forms; the first is the default.
    pub forms: Vec<Form>,
    /// The group that scores are compared with; without one the program names no probability.
    pub norm: Option<Norm>,
}

/// A group of people and how they answered; every array in the order R I A S E C.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Norm {
    /// Who they are.
    pub name: String,
    /// For how many items a type the alphas hold.
    pub items: u32,
    /// Means of an item on the answer scale, 1 to 5.
    pub mean: Profile,
    /// Standard deviations of the mean over a type's items, on the answer scale.
    pub deviation: Profile,
    /// Reliabilities of a type's sum, between 0 and 1.
    pub alpha: Profile,
    /// Correlations of the types' sums; 1 on the diagonal.
    pub correlations: [[f64; 6]; 6],
    /// Whether the means are those of the very items that are asked.
    pub own: bool,
    /// What is published of the official O*NET forms; without it their answers are compared as all others are.
    pub onet: Option<Published>,
}

/// What is published of the items of a form: the spreads and correlations remain those of the norm.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Published {
    /// Who they are, and where the spreads come from.
    pub name: String,
    /// For how many items a type the alphas hold.
    pub items: u32,
    /// Means of an item on the answer scale, 1 to 5.
    pub mean: Profile,
    /// Reliabilities of a type's sum, between 0 and 1.
    pub alpha: Profile,
}

impl Norm {
    /// The means to compare with: means that were borrowed from the items of another form count half, and the average of the six the other half.
    ///
    /// How much a group likes the items of a type says as much of the items as of the people, so borrowed means must not decide which of two types
    /// that were answered alike ranks higher.
    pub fn expected(&self) -> Profile {
        if self.own {
            return self.mean;
        }
        let average = self.mean.mean();
        Profile(self.mean.0.map(|mean| f64::midpoint(mean, average)))
    }

    /// The norm for answers to an official O*NET form.
    pub fn official(&self) -> Self {
        let Some(onet) = self.onet.clone() else {
            return self.clone();
        };
        Self {
            name: onet.name,
            items: onet.items,
            mean: onet.mean,
            alpha: onet.alpha,
            own: true,
            ..self.clone()
        }
    }
}

impl Questionnaire {
    /// How many items of each type the bank has, in the order R I A S E C.
    pub fn bank(&self) -> [u32; 6] {
        let mut bank = [0; 6];
        for item in &self.items {
            bank[item.interest.index()] += 1;
        }
        bank
    }

    /// The item with an id, also where it is asked no more.
    pub fn known(&self, id: &str) -> Option<&Item> {
        let mut all = self.items.iter().chain(&self.retired);
        all.find(|item| item.id == id)
    }

    /// The form with an id.
    pub fn form(&self, id: &str) -> Option<&Form> {
        self.forms.iter().find(|form| form.id == id)
    }
}
