//! What a row of the table holds: the request that has to arrive, the response, and the call.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;

use e2b::ErrorBody;
use e2b::platform::{ByteStream, Error, ResponseValue};
use e2b::{envd, platform};
use futures_util::future::{FutureExt as _, LocalBoxFuture};
use futures_util::stream::TryStreamExt as _;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::server::{Clients, Credential};
use crate::support::frames;

/// A row of the table.
pub(crate) struct Row {
    pub(crate) exchange: Exchange,
    pub(crate) surface: Surface,
    pub(crate) call: Call,
    pub(crate) decode: Decode,
}

/// The request that has to arrive, and the response that it gets.
pub(crate) struct Exchange {
    pub(crate) id: &'static str,
    pub(crate) method: &'static str,
    /// The segments, decoded.
    pub(crate) path: Vec<&'static str>,
    /// The pairs, decoded.
    pub(crate) query: Vec<(&'static str, &'static str)>,
    /// What the headers must have besides credentials and routing.
    pub(crate) headers: Vec<(&'static str, &'static str)>,
    pub(crate) body: Payload,
    security: Option<&'static [Credential]>,
    pub(crate) status: u16,
    pub(crate) response: Payload,
    response_headers: Vec<(&'static str, &'static str)>,
}

/// What a request or a response carries.
pub(crate) enum Payload {
    Nothing,
    Json(Value),
    Bytes(&'static [u8]),
    /// JSON in frames.
    Messages(Vec<Value>),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Surface {
    Platform,
    Envd,
}

pub(crate) type Call = Box<dyn Fn(Clients) -> LocalBoxFuture<'static, e2b::Result<Outcome>>>;

/// Reads a response, or a message of it, and writes it again.
pub(crate) type Decode = fn(&[u8]) -> serde_json::Result<Value>;

type PlatformResult<T> = Result<ResponseValue<T>, Error<ErrorBody>>;
type EnvdResult<T> = Result<ResponseValue<T>, Error<ErrorBody>>;

/// What a call came to.
pub(crate) struct Outcome {
    pub(crate) status: u16,
    pub(crate) headers: http::HeaderMap,
    /// The decoded values, encoded again, or the message of a failed assertion of the row.
    pub(crate) values: Result<Vec<Value>, String>,
}

impl Exchange {
    fn new(id: &'static str, method: &'static str, path: &[&'static str]) -> Self {
        Self {
            id,
            method,
            path: path.to_vec(),
            query: Vec::new(),
            headers: Vec::new(),
            body: Payload::Nothing,
            security: None,
            status: 204,
            response: Payload::Nothing,
            response_headers: Vec::new(),
        }
    }

    pub(crate) fn get(id: &'static str, path: &[&'static str]) -> Self {
        Self::new(id, "GET", path)
    }

    pub(crate) fn post(id: &'static str, path: &[&'static str]) -> Self {
        Self::new(id, "POST", path)
    }

    pub(crate) fn put(id: &'static str, path: &[&'static str]) -> Self {
        Self::new(id, "PUT", path)
    }

    pub(crate) fn patch(id: &'static str, path: &[&'static str]) -> Self {
        Self::new(id, "PATCH", path)
    }

    pub(crate) fn delete(id: &'static str, path: &[&'static str]) -> Self {
        Self::new(id, "DELETE", path)
    }

    /// A method of a Connect service, whose path is its id.
    pub(crate) fn rpc(id: &'static str) -> Self {
        let (service, method) = id.rsplit_once('.').expect("service and method");
        Self::new(id, "POST", &[service, method])
    }

    /// The alternatives that the document offers, in its order. Not stated: those of the surface.
    pub(crate) fn security(mut self, alternatives: &'static [Credential]) -> Self {
        self.security = Some(alternatives);
        self
    }

    pub(crate) fn query(mut self, pairs: &[(&'static str, &'static str)]) -> Self {
        self.query = pairs.to_vec();
        self
    }

    pub(crate) fn header(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.push((name, value));
        self
    }

    pub(crate) fn sends(mut self, body: Value) -> Self {
        self.body = Payload::Json(body);
        self
    }

    pub(crate) fn sends_bytes(mut self, body: &'static [u8]) -> Self {
        self.body = Payload::Bytes(body);
        self
    }

    pub(crate) fn sends_messages(mut self, body: impl Into<Vec<Value>>) -> Self {
        self.body = Payload::Messages(body.into());
        self
    }

    pub(crate) fn responds(mut self, status: u16, body: Value) -> Self {
        (self.status, self.response) = (status, Payload::Json(body));
        self
    }

    pub(crate) fn responds_empty(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    pub(crate) fn responds_with_bytes(mut self, status: u16, body: &'static [u8]) -> Self {
        (self.status, self.response) = (status, Payload::Bytes(body));
        self
    }

    pub(crate) fn responds_with_messages(mut self, body: impl Into<Vec<Value>>) -> Self {
        (self.status, self.response) = (200, Payload::Messages(body.into()));
        self
    }

    pub(crate) fn response_header(mut self, name: &'static str, value: &'static str) -> Self {
        self.response_headers.push((name, value));
        self
    }

    /// The headers of the response. The content type defaults to that of the payload.
    pub(crate) fn response_headers(&self) -> Vec<(&'static str, &'static str)> {
        let mut headers = self.response_headers.clone();
        if !headers.iter().any(|(name, _)| *name == "content-type") {
            headers.extend(
                self.response
                    .media_type()
                    .map(|kind| ("content-type", kind)),
            );
        }
        headers
    }

    /// A call to the platform, with assertions on what comes back.
    pub(crate) fn platform<T: Serialize + DeserializeOwned + 'static>(
        self,
        call: impl AsyncFn(&platform::Client) -> PlatformResult<T> + 'static,
        check: impl Fn(T) + 'static,
    ) -> Row {
        let call = async move |clients: Clients| {
            let response = call(clients.platform()).await?;
            Ok(Outcome::of_value(response, &check))
        };
        self.row(Surface::Platform, call, decode::<T>)
    }

    /// A call to envd, with assertions on what comes back.
    pub(crate) fn envd<T: Serialize + DeserializeOwned + 'static>(
        self,
        call: impl AsyncFn(&envd::Client) -> EnvdResult<T> + 'static,
        check: impl Fn(T) + 'static,
    ) -> Row {
        let call = async move |clients: Clients| {
            let response = call(clients.envd()).await?;
            Ok(Outcome::of_value(response, &check))
        };
        self.row(Surface::Envd, call, decode::<T>)
    }

    /// A call to envd that brings messages, with assertions on them.
    pub(crate) fn envd_messages<T: Serialize + DeserializeOwned + 'static>(
        self,
        call: impl AsyncFn(&envd::Client) -> EnvdResult<ByteStream> + 'static,
        check: impl Fn(Vec<T>) + 'static,
    ) -> Row {
        let read = move |bytes: &[u8]| {
            let mut frames = frames::split(bytes).expect("the response is frames");
            assert_eq!(frames.pop(), Some((frames::END, &b"{}"[..])), "the end");
            let messages: Vec<T> = frames
                .into_iter()
                .inspect(|(flags, _)| assert_eq!(*flags, 0, "the flags of a message"))
                .map(|(_, message)| serde_json::from_slice(message).expect("it can be read"))
                .collect();
            let values = messages.iter().map(written).collect();
            check(messages);
            values
        };
        self.stream(call, read, decode::<T>)
    }

    /// A call to envd that brings bytes.
    pub(crate) fn envd_bytes(
        self,
        call: impl AsyncFn(&envd::Client) -> EnvdResult<ByteStream> + 'static,
    ) -> Row {
        let Payload::Bytes(expected) = self.response else {
            panic!("{} does not respond with bytes", self.id);
        };
        let read = move |bytes: &[u8]| {
            assert_eq!(bytes, expected, "the bytes of the response");
            Vec::new()
        };
        self.stream(call, read, decode::<()>)
    }

    fn stream(
        self,
        call: impl AsyncFn(&envd::Client) -> EnvdResult<ByteStream> + 'static,
        read: impl Fn(&[u8]) -> Vec<Value> + 'static,
        decode: Decode,
    ) -> Row {
        let call = async move |clients: Clients| {
            let response = call(clients.envd()).await?;
            let (status, headers) = (response.status().as_u16(), response.headers().clone());
            let chunks: Vec<_> = response.into_inner_stream().try_collect().await?;
            Ok(Outcome::new(status, headers, || read(&chunks.concat())))
        };
        self.row(Surface::Envd, call, decode)
    }

    fn row(
        self,
        surface: Surface,
        call: impl AsyncFn(Clients) -> e2b::Result<Outcome> + 'static,
        decode: Decode,
    ) -> Row {
        let call = Rc::new(call);
        Row {
            exchange: self,
            surface,
            call: Box::new(move |clients| {
                let call = Rc::clone(&call);
                async move { call(clients).await }.boxed_local()
            }),
            decode,
        }
    }
}

impl Row {
    /// The alternatives that the document offers, in its order.
    pub(crate) fn security(&self) -> &'static [Credential] {
        match (self.exchange.security, self.surface) {
            (Some(alternatives), _) => alternatives,
            (None, Surface::Platform) => &[Credential::Key],
            // The methods of Connect services have one before these, the token together with a
            // user. A client that names no user leaves that to envd.
            (None, Surface::Envd) => &[Credential::Sandbox, Credential::Nothing],
        }
    }
}

impl Payload {
    pub(crate) fn media_type(&self) -> Option<&'static str> {
        match self {
            Self::Nothing => None,
            Self::Json(_) => Some("application/json"),
            Self::Bytes(_) => Some("application/octet-stream"),
            Self::Messages(_) => Some("application/connect+json"),
        }
    }

    /// The JSON in it: one value, or one for each message.
    pub(crate) fn values(&self) -> &[Value] {
        match self {
            Self::Nothing | Self::Bytes(_) => &[],
            Self::Json(value) => std::slice::from_ref(value),
            Self::Messages(messages) => messages,
        }
    }

    /// The bytes of a response, with these values in the place of its own.
    pub(crate) fn encode(&self, values: &[Value]) -> Vec<u8> {
        match self {
            Self::Nothing => Vec::new(),
            Self::Json(_) => values[0].to_string().into_bytes(),
            Self::Bytes(bytes) => bytes.to_vec(),
            Self::Messages(_) => {
                let messages = values.iter().map(frames::message);
                messages.chain([frames::end()]).flatten().collect()
            }
        }
    }
}

impl Outcome {
    fn of_value<T: Serialize>(response: ResponseValue<T>, check: &impl Fn(T)) -> Self {
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        Self::new(status, headers, || {
            let value = response.into_inner();
            let values = vec![written(&value)];
            check(value);
            values
        })
    }

    fn new(status: u16, headers: http::HeaderMap, read: impl FnOnce() -> Vec<Value>) -> Self {
        let values = catch_unwind(AssertUnwindSafe(read)).map_err(|panic| {
            let text = panic.downcast_ref::<String>().map(String::as_str);
            let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
            text.unwrap_or("it panicked").to_owned()
        });
        Self {
            status,
            headers,
            values,
        }
    }
}

fn decode<T: Serialize + DeserializeOwned>(text: &[u8]) -> serde_json::Result<Value> {
    serde_json::from_slice::<T>(text).map(|value| written(&value))
}

fn written(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("it can be written")
}
