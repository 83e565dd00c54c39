//! [`Base64`] and [`Int64`], and the serde functions for enums and unions of the generated types.

#![allow(
    dead_code,
    unused_imports,
    reason = "the generated code uses some of the functions, depending on the document"
)]

use std::fmt;
use std::ops::Deref;

use base64::Engine as _;
use base64::engine::general_purpose::{self, STANDARD};
use bytes::Bytes;
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, Visitor};
use serde::ser::{SerializeMap as _, Serializer};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Bytes that are encoded as a base64 string in JSON.
///
/// They are decoded directly from the received text, without an intermediate `String`. `Debug`
/// prints their number.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Base64(pub Bytes);

impl Deref for Base64 {
    type Target = Bytes;

    fn deref(&self) -> &Bytes {
        &self.0
    }
}

impl From<Bytes> for Base64 {
    fn from(bytes: Bytes) -> Self {
        Self(bytes)
    }
}

impl From<Vec<u8>> for Base64 {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes.into())
    }
}

impl From<&[u8]> for Base64 {
    fn from(bytes: &[u8]) -> Self {
        Self(Bytes::copy_from_slice(bytes))
    }
}

impl From<&str> for Base64 {
    fn from(text: &str) -> Self {
        text.as_bytes().into()
    }
}

impl fmt::Debug for Base64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Base64({} bytes)", self.0.len())
    }
}

/// Prints base64.
impl fmt::Display for Base64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        base64::display::Base64Display::new(&self.0, &STANDARD).fmt(f)
    }
}

impl Serialize for Base64 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Base64 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;

        impl Visitor<'_> for Text {
            type Value = Base64;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("base64 text")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Base64, E> {
                engine()
                    .decode(text)
                    .map(|bytes| Base64(bytes.into()))
                    .map_err(|error| E::custom(format_args!("not base64: {error}")))
            }
        }

        deserializer.deserialize_str(Text)
    }
}

/// Returns the base64 decoder. It accepts missing padding, as the JSON format of protobuf does. It
/// uses SIMD on targets that the library supports, which doubles the throughput of the output of a
/// command (`benches/streams.rs`).
#[cfg(any(
    target_arch = "x86_64",
    all(target_arch = "aarch64", target_feature = "neon")
))]
fn engine() -> base64::engine::Simd {
    base64::engine::Simd::standard(general_purpose::PAD_INDIFFERENT)
}

#[cfg(not(any(
    target_arch = "x86_64",
    all(target_arch = "aarch64", target_feature = "neon")
)))]
fn engine() -> general_purpose::GeneralPurpose {
    general_purpose::STANDARD_PAD_INDIFFERENT
}

/// A 64-bit integer that is encoded as a number or as a string in JSON.
///
/// The JSON format of protobuf writes such integers as strings, because many JSON parsers lose
/// precision above 2^53, and accepts both. This type does the same: it serializes as a string.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Int64(pub i64);

impl Deref for Int64 {
    type Target = i64;

    fn deref(&self) -> &i64 {
        &self.0
    }
}

impl From<i64> for Int64 {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

impl From<Int64> for i64 {
    fn from(value: Int64) -> Self {
        value.0
    }
}

impl PartialEq<i64> for Int64 {
    fn eq(&self, other: &i64) -> bool {
        self.0 == *other
    }
}

impl fmt::Display for Int64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for Int64 {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl Serialize for Int64 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Int64 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Integer;

        impl Visitor<'_> for Integer {
            type Value = Int64;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a 64-bit integer, as a number or as a string")
            }

            fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Int64, E> {
                Ok(Int64(value))
            }

            fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Int64, E> {
                i64::try_from(value)
                    .map(Int64)
                    .map_err(|_| E::invalid_value(serde::de::Unexpected::Unsigned(value), &self))
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Int64, E> {
                text.parse()
                    .map_err(|_| E::invalid_value(serde::de::Unexpected::Str(text), &self))
            }
        }

        deserializer.deserialize_any(Integer)
    }
}

/// Deserializes an open enum: a listed value, or the catch-all variant with the unchanged text.
pub(crate) fn open_enum<'de, D, T>(
    deserializer: D,
    name: &'static str,
    listed: fn(&str) -> Option<T>,
    unknown: fn(String) -> T,
) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
{
    struct Text<T> {
        name: &'static str,
        listed: fn(&str) -> Option<T>,
        unknown: fn(String) -> T,
    }

    impl<T> Visitor<'_> for Text<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "a string ({})", self.name)
        }

        fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
            Ok((self.listed)(text).unwrap_or_else(|| (self.unknown)(text.to_owned())))
        }
    }

    deserializer.deserialize_str(Text {
        name,
        listed,
        unknown,
    })
}

/// Deserializes the key of a member. Listed keys need no allocation.
pub(crate) struct Keys(pub(crate) &'static [&'static str]);

/// The key of a member: a listed one, or another one.
pub(crate) enum Key {
    Known(&'static str),
    Other(String),
}

impl Key {
    pub(crate) fn known(&self) -> Option<&'static str> {
        match self {
            Self::Known(key) => Some(key),
            Self::Other(_) => None,
        }
    }

    pub(crate) fn into_string(self) -> String {
        match self {
            Self::Known(key) => key.to_owned(),
            Self::Other(key) => key,
        }
    }
}

impl<'de> DeserializeSeed<'de> for Keys {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Keys {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Key, E> {
        Ok(match self.0.iter().find(|key| **key == text) {
            Some(key) => Key::Known(key),
            None => Key::Other(text.to_owned()),
        })
    }
}

/// Serializes `{"tag": value}`.
pub(crate) fn member<S: Serializer>(
    serializer: S,
    tag: &str,
    value: &impl Serialize,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(1))?;
    map.serialize_entry(tag, value)?;
    map.end()
}

/// Serializes the members of `value` and `"property": "tag"`.
pub(crate) fn tagged<S: Serializer>(
    serializer: S,
    property: &'static str,
    tag: &str,
    value: &impl Serialize,
) -> Result<S::Ok, S::Error> {
    let mut members = match serde_json::to_value(value) {
        Ok(Value::Object(members)) => members,
        Ok(other) => {
            let message = format!("expected an object for the tag `{property}`, got {other}");
            return Err(serde::ser::Error::custom(message));
        }
        Err(error) => return Err(serde::ser::Error::custom(error)),
    };
    members.insert(property.to_owned(), tag.into());
    members.serialize(serializer)
}

/// Deserializes a struct from members that are already parsed.
pub(crate) fn from_members<T: DeserializeOwned, E: serde::de::Error>(
    members: Map<String, Value>,
) -> Result<T, E> {
    T::deserialize(Value::Object(members)).map_err(E::custom)
}

#[cfg(feature = "schemars")]
pub(crate) use schemas::{member_schema, open_enum_schema, tagged_schema, untagged_schema};

#[cfg(feature = "schemars")]
mod schemas {
    use std::borrow::Cow;

    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
    use serde_json::{Value, json};

    impl JsonSchema for super::Base64 {
        fn inline_schema() -> bool {
            true
        }

        fn schema_name() -> Cow<'static, str> {
            "Base64".into()
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({ "type": "string", "contentEncoding": "base64" })
        }
    }

    impl JsonSchema for super::Int64 {
        fn inline_schema() -> bool {
            true
        }

        fn schema_name() -> Cow<'static, str> {
            "Int64".into()
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({ "type": ["integer", "string"], "format": "int64" })
        }
    }

    /// Returns the schema of an open enum: a string with listed values, which allows other ones.
    pub(crate) fn open_enum_schema(description: &str, values: &[&str]) -> Schema {
        json_schema!({
            "description": description,
            "type": "string",
            "anyOf": [{ "enum": values }, { "description": "A value that is not listed." }],
        })
    }

    /// Returns the schema of an object with exactly one of the members.
    pub(crate) fn member_schema(description: &str, members: Vec<(&str, Schema)>) -> Schema {
        let one_of: Vec<Value> = members
            .into_iter()
            .map(|(tag, schema)| {
                json!({
                    "type": "object",
                    "properties": { tag: schema },
                    "required": [tag],
                })
            })
            .collect();
        json_schema!({ "description": description, "oneOf": one_of })
    }

    /// Returns the schema of an object whose shape is selected by a tag property.
    pub(crate) fn tagged_schema(
        description: &str,
        property: &str,
        shapes: Vec<(&str, Schema)>,
    ) -> Schema {
        let one_of: Vec<Value> = shapes
            .into_iter()
            .map(|(tag, schema)| {
                json!({
                    "type": "object",
                    "properties": { property: { "const": tag } },
                    "required": [property],
                    "allOf": [schema],
                })
            })
            .collect();
        json_schema!({ "description": description, "oneOf": one_of })
    }

    /// Returns the schema of one of several shapes.
    pub(crate) fn untagged_schema(description: &str, shapes: Vec<Schema>) -> Schema {
        json_schema!({ "description": description, "anyOf": shapes })
    }
}
