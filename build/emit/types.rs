//! The types that typify does not write: open enums, unions and empty messages.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::pipeline::document::types::{Enum, Tagging, Type, Union, Variant};
use crate::pipeline::document::{Document, Keywords, Schema};
use crate::pipeline::emit::rust_type::{Paths, path};
use crate::pipeline::names::type_name;

/// The types of the document that typify does not write.
pub fn types(document: &Document, paths: &Paths) -> TokenStream {
    let items = document.types.iter().map(|(name, becomes)| match becomes {
        Type::Runtime(_) => quote! {},
        Type::Enum(open) => open_enum(name, open, paths),
        Type::Union(union) => union_enum(document, name, union, paths),
        Type::Empty { description } => empty_struct(name, description.as_deref()),
    });
    quote! { #(#items)* }
}

fn open_enum(name: &str, open: &Enum, paths: &Paths) -> TokenStream {
    let ident = format_ident!("{}", type_name(name));
    let title = ident.to_string();
    let runtime = path(&paths.runtime);
    let doc = describe(&ident, open.description.as_deref());
    let all: Vec<_> = open.values.iter().map(|(_, value)| value).collect();
    let (names, values): (Vec<_>, Vec<_>) = open
        .values
        .iter()
        .filter_map(|(variant, value)| Some((format_ident!("{}", variant.as_ref()?), value)))
        .unzip();
    let docs = values.iter().map(|value| format!("`{value}`"));
    // A listed value whose variant would be called `Unknown`.
    let unknown = open
        .values
        .iter()
        .filter(|(variant, _)| variant.is_none())
        .map(|(_, value)| value);
    quote! {
        #[doc = #doc]
        ///
        /// The set of values is open: one that this version does not list is kept in `Unknown`.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum #ident {
            #(
                #[doc = #docs]
                #names,
            )*
            /// A value that this version does not list.
            Unknown(::std::string::String),
        }

        impl #ident {
            /// The values that this version lists.
            pub const VALUES: &'static [&'static str] = &[#(#all),*];

            /// The value as it travels.
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#names => #values,)*
                    Self::Unknown(value) => value,
                }
            }

            fn listed(value: &str) -> ::std::option::Option<Self> {
                match value {
                    #(#values => ::std::option::Option::Some(Self::#names),)*
                    #(
                        #unknown => {
                            ::std::option::Option::Some(Self::Unknown(value.to_owned()))
                        }
                    )*
                    _ => ::std::option::Option::None,
                }
            }
        }

        impl ::std::convert::AsRef<str> for #ident {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::std::fmt::Display for #ident {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        /// Takes a listed value only, so that a misspelt one is found before it is sent.
        impl ::std::str::FromStr for #ident {
            type Err = error::ConversionError;

            fn from_str(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
                Self::listed(value).ok_or_else(|| {
                    error::ConversionError::from(::std::format!(
                        "{value:?} is not one of {:?}",
                        Self::VALUES,
                    ))
                })
            }
        }

        impl ::std::convert::TryFrom<&str> for #ident {
            type Error = error::ConversionError;

            fn try_from(value: &str) -> ::std::result::Result<Self, error::ConversionError> {
                value.parse()
            }
        }

        impl ::std::convert::TryFrom<::std::string::String> for #ident {
            type Error = error::ConversionError;

            fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, error::ConversionError> {
                value.parse()
            }
        }

        impl ::serde::Serialize for #ident {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for #ident {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                #runtime::generated::json::open_enum(
                    deserializer,
                    #title,
                    Self::listed,
                    Self::Unknown,
                )
            }
        }

        #[cfg(feature = "schemars")]
        impl ::schemars::JsonSchema for #ident {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                #title.into()
            }

            fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                #runtime::generated::json::open_enum_schema(#doc, Self::VALUES)
            }
        }
    }
}

fn union_enum(document: &Document, name: &str, union: &Union, paths: &Paths) -> TokenStream {
    let ident = format_ident!("{}", type_name(name));
    let title = ident.to_string();
    let runtime = path(&paths.runtime);
    let doc = describe(&ident, union.description.as_deref());
    let names: Vec<_> = union
        .variants
        .iter()
        .map(|variant| format_ident!("{}", variant.name))
        .collect();
    let tags: Vec<_> = union.variants.iter().map(|variant| &variant.tag).collect();
    let holds: Vec<_> = union
        .variants
        .iter()
        .map(|variant| {
            let holds = path(&paths.rust_type(document, &variant.schema));
            if leads_to(document, &variant.schema, name) {
                quote! { ::std::boxed::Box<#holds> }
            } else {
                quote! { #holds }
            }
        })
        .collect();
    let docs = union.variants.iter().map(|variant| match union.tagging {
        Tagging::Member => format!("`{}`", variant.tag),
        Tagging::Property(ref property) => format!("`{property}` is `{}`", variant.tag),
        Tagging::Untagged => format!("`{}`", variant.name),
    });
    let conversions = conversions(&ident, union, &names, &holds);

    let (unknown, unknown_doc) = match union.tagging {
        Tagging::Member | Tagging::Property(_) => (
            quote! { ::serde_json::Map<::std::string::String, ::serde_json::Value> },
            "A shape that this version does not list, as it came.",
        ),
        Tagging::Untagged => (
            quote! { ::serde_json::Value },
            "A shape that this version does not list, as it came.",
        ),
    };
    let coding = match &union.tagging {
        Tagging::Member => Some((
            quote! {
                match self {
                    #(Self::#names(value) => #runtime::generated::json::member(serializer, #tags, value),)*
                    Self::Unknown(members) => ::serde::Serialize::serialize(members, serializer),
                }
            },
            quote! {
                struct Members;

                impl<'de> ::serde::de::Visitor<'de> for Members {
                    type Value = #ident;

                    fn expecting(
                        &self,
                        f: &mut ::std::fmt::Formatter<'_>,
                    ) -> ::std::fmt::Result {
                        f.write_str(::std::concat!("an object with one member of ", #title))
                    }

                    fn visit_map<A: ::serde::de::MapAccess<'de>>(
                        self,
                        mut map: A,
                    ) -> ::std::result::Result<#ident, A::Error> {
                        let mut found = ::std::option::Option::None;
                        let mut others = ::serde_json::Map::new();
                        while let ::std::option::Option::Some(key) =
                            map.next_key_seed(#runtime::generated::json::Keys(&[#(#tags),*]))?
                        {
                            match key.known() {
                                #(
                                    ::std::option::Option::Some(#tags) => {
                                        // Null is how JSON spells a member that is not set.
                                        if let ::std::option::Option::Some(value) =
                                            map.next_value::<::std::option::Option<_>>()?
                                        {
                                            found = ::std::option::Option::Some(
                                                #ident::#names(value),
                                            );
                                        }
                                    }
                                )*
                                _ => {
                                    others.insert(key.into_string(), map.next_value()?);
                                }
                            }
                        }
                        ::std::result::Result::Ok(found.unwrap_or(#ident::Unknown(others)))
                    }
                }

                deserializer.deserialize_map(Members)
            },
        )),
        Tagging::Property(property) => Some((
            quote! {
                match self {
                    #(
                        Self::#names(value) => {
                            #runtime::generated::json::tagged(serializer, #property, #tags, value)
                        }
                    )*
                    Self::Unknown(members) => ::serde::Serialize::serialize(members, serializer),
                }
            },
            quote! {
                let members: ::serde_json::Map<::std::string::String, ::serde_json::Value> =
                    ::serde::Deserialize::deserialize(deserializer)?;
                match members.get(#property).and_then(::serde_json::Value::as_str) {
                    #(
                        ::std::option::Option::Some(#tags) => {
                            #runtime::generated::json::from_members(members).map(Self::#names)
                        }
                    )*
                    _ => ::std::result::Result::Ok(Self::Unknown(members)),
                }
            },
        )),
        Tagging::Untagged => None,
    };
    let derive = coding.is_none().then(|| {
        quote! {
            #[derive(::serde::Serialize, ::serde::Deserialize)]
            #[serde(untagged)]
        }
    });
    let impls = coding.map(|(serialize, deserialize)| {
        quote! {
            impl ::serde::Serialize for #ident {
                fn serialize<S: ::serde::Serializer>(
                    &self,
                    serializer: S,
                ) -> ::std::result::Result<S::Ok, S::Error> {
                    #serialize
                }
            }

            impl<'de> ::serde::Deserialize<'de> for #ident {
                fn deserialize<D: ::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::std::result::Result<Self, D::Error> {
                    #deserialize
                }
            }
        }
    });
    let schema = match &union.tagging {
        Tagging::Member => quote! {
            #runtime::generated::json::member_schema(#doc, ::std::vec![
                #((#tags, generator.subschema_for::<#holds>()),)*
            ])
        },
        Tagging::Property(property) => quote! {
            #runtime::generated::json::tagged_schema(#doc, #property, ::std::vec![
                #((#tags, generator.subschema_for::<#holds>()),)*
            ])
        },
        Tagging::Untagged => quote! {
            #runtime::generated::json::untagged_schema(#doc, ::std::vec![
                #(generator.subschema_for::<#holds>(),)*
            ])
        },
    };
    quote! {
        #[doc = #doc]
        ///
        /// The set of shapes is open: one that this version does not list is kept in `Unknown`.
        #[derive(Clone, Debug, PartialEq)]
        #derive
        #[non_exhaustive]
        pub enum #ident {
            #(
                #[doc = #docs]
                #names(#holds),
            )*
            #[doc = #unknown_doc]
            Unknown(#unknown),
        }

        #conversions

        #impls

        #[cfg(feature = "schemars")]
        impl ::schemars::JsonSchema for #ident {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                #title.into()
            }

            fn json_schema(generator: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                #schema
            }
        }
    }
}

/// `From` for the variants that are the only ones to hold their type.
fn conversions(
    ident: &Ident,
    union: &Union,
    names: &[Ident],
    holds: &[TokenStream],
) -> TokenStream {
    let texts: Vec<String> = holds.iter().map(TokenStream::to_string).collect();
    let is_named = |variant: &Variant| variant.schema.reference().is_some();
    let impls = union
        .variants
        .iter()
        .enumerate()
        .filter(|(index, variant)| {
            is_named(variant) && texts.iter().filter(|text| **text == texts[*index]).count() == 1
        })
        .map(|(index, _)| {
            let (name, holds) = (&names[index], &holds[index]);
            quote! {
                impl ::std::convert::From<#holds> for #ident {
                    fn from(value: #holds) -> Self {
                        Self::#name(value)
                    }
                }
            }
        });
    quote! { #(#impls)* }
}

fn empty_struct(name: &str, description: Option<&str>) -> TokenStream {
    let ident = format_ident!("{}", type_name(name));
    let doc = describe(&ident, description);
    quote! {
        #[doc = #doc]
        #[derive(Clone, Debug, Default, PartialEq, Eq, ::serde::Serialize, ::serde::Deserialize)]
        #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
        #[non_exhaustive]
        pub struct #ident {}
    }
}

/// Whether a value of `schema` holds, without a collection in between, a value of `name`.
fn leads_to(document: &Document, schema: &Schema, name: &str) -> bool {
    fn step(document: &Document, schema: &Schema, target: &str, seen: &mut Vec<String>) -> bool {
        if let Some(name) = schema.reference() {
            if name == target {
                return true;
            }
            if seen.iter().any(|other| other == name) {
                return false;
            }
            seen.push(name.to_owned());
            if let Some(Type::Union(union)) = document.types.get(name) {
                return union
                    .variants
                    .iter()
                    .any(|variant| step(document, &variant.schema, target, seen));
            }
            return document
                .schemas
                .get(name)
                .is_some_and(|schema| step(document, schema, target, seen));
        }
        let properties = schema.properties().into_iter();
        schema
            .list("allOf")
            .into_iter()
            .flatten()
            .chain(properties.flat_map(|all| all.values()))
            .any(|inner| step(document, inner, target, seen))
    }
    step(document, schema, name, &mut Vec::new())
}

fn describe(ident: &Ident, description: Option<&str>) -> String {
    description.map_or_else(|| format!("`{ident}`"), str::to_owned)
}
