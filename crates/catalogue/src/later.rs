//! Parts of a catalogue that are taken apart when somebody looks at them: a command reads what it needs and no more.

use std::borrow::Cow;
use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::OnceLock;

use serde::de::Error as _;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A value, or the bytes of one that nobody has looked at yet.
pub struct Later<T> {
    bytes: &'static [u8],
    value: OnceLock<T>,
}

impl<T> From<T> for Later<T> {
    fn from(value: T) -> Self {
        Self { bytes: &[], value: value.into() }
    }
}

impl<T: Deserialize<'static>> Later<T> {
    /// The value itself.
    pub fn into_inner(self) -> T {
        let _ = &*self;
        match self.value.into_inner() {
            Some(value) => value,
            None => unreachable!("it was just taken apart"),
        }
    }
}

impl<T: Deserialize<'static>> Deref for Later<T> {
    type Target = T;

    /// # Panics
    ///
    /// Never: the bytes were written from this very type, and every test reads them back.
    fn deref(&self) -> &T {
        #[allow(clippy::expect_used)]
        self.value.get_or_init(|| postcard::from_bytes(self.bytes).expect("written from this type"))
    }
}

impl<T: Deserialize<'static>> DerefMut for Later<T> {
    fn deref_mut(&mut self) -> &mut T {
        let _ = &**self;
        match self.value.get_mut() {
            Some(value) => value,
            None => unreachable!("it was just taken apart"),
        }
    }
}

impl<T: Serialize + Deserialize<'static>> Serialize for Later<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let bytes = postcard::to_stdvec(&**self).map_err(S::Error::custom)?;
        serializer.serialize_bytes(&bytes)
    }
}

impl<'de: 'static, T> Deserialize<'de> for Later<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let bytes = <&'static [u8]>::deserialize(deserializer).map_err(D::Error::custom)?;
        let value = OnceLock::new();
        Ok(Self { bytes, value })
    }
}

/// A name that stands where it was compiled in, or somebody's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Name(Cow<'static, str>);

impl From<String> for Name {
    fn from(name: String) -> Self {
        Self(name.into())
    }
}

impl Deref for Name {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl<'de: 'static> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <&'static str>::deserialize(deserializer).map(|name| Self(name.into()))
    }
}

impl<T: Default> Default for Later<T> {
    fn default() -> Self {
        T::default().into()
    }
}

impl<T: Clone> Clone for Later<T> {
    fn clone(&self) -> Self {
        Self { bytes: self.bytes, value: self.value.clone() }
    }
}

impl<T: PartialEq + Deserialize<'static>> PartialEq for Later<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: fmt::Debug + Deserialize<'static>> fmt::Debug for Later<T> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<'l, T: Deserialize<'static>> IntoIterator for &'l Later<Vec<T>> {
    type Item = &'l T;
    type IntoIter = std::slice::Iter<'l, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: Deserialize<'static>> IntoIterator for Later<Vec<T>> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.into_inner().into_iter()
    }
}
