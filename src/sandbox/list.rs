//! [`Sandboxes`], the paginated list of sandboxes.

use std::collections::HashSet;
use std::hash::{BuildHasher as _, RandomState};

use futures_util::stream::{self, BoxStream, StreamExt as _, TryStreamExt as _};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Url;

use crate::client::Client;
use crate::error::{Error, ErrorKind, Result};
use crate::generated::platform::types::{ListedSandbox, OrderDirection, SandboxState};

/// Maximum number of tokens of earlier pages that are remembered, which take 1 MiB.
const USED_LIMIT: usize = 65_536;

/// Builder for listing the sandboxes of the team, returned by [`Client::sandboxes`].
///
/// Filters apply to every page. Parameters that are not set are not sent; the defaults of the
/// server are: both states, newest first, 100 sandboxes per page.
#[derive(Clone, Debug)]
#[must_use = "nothing is listed until the stream is polled"]
pub struct Sandboxes {
    client: Client,
    states: Vec<SandboxState>,
    metadata: Vec<(String, String)>,
    template: Option<String>,
    order: Option<OrderDirection>,
    page_size: Option<u32>,
}

/// The pages of the list of sandboxes, returned by [`Sandboxes::pages`].
#[derive(Debug)]
pub struct Pages {
    query: Sandboxes,
    /// The token of the next page; `None` for the first page.
    next: Option<String>,
    /// Hashes of the tokens that were returned so far, to detect a cycle.
    used: HashSet<u64>,
    hasher: RandomState,
    finished: bool,
}

impl Client {
    /// Lists the sandboxes of the team, running and paused, newest first.
    ///
    /// ```no_run
    /// # async fn f(client: e2b::Client) -> e2b::Result<()> {
    /// use futures_util::TryStreamExt as _;
    ///
    /// let mut paused = client
    ///     .sandboxes()
    ///     .state(e2b::platform::types::SandboxState::Paused)
    ///     .metadata("user", "ada")
    ///     .stream();
    /// while let Some(sandbox) = paused.try_next().await? {
    ///     println!("{}", sandbox.sandbox_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn sandboxes(&self) -> Sandboxes {
        Sandboxes::new(self.clone())
    }
}

impl Sandboxes {
    fn new(client: Client) -> Self {
        Self {
            client,
            states: Vec::new(),
            metadata: Vec::new(),
            template: None,
            order: None,
            page_size: None,
        }
    }

    /// Filters by state. If it is called several times, sandboxes in any of the states match.
    pub fn state(mut self, state: SandboxState) -> Self {
        self.states.push(state);
        self
    }

    /// Filters by a metadata entry. If it is called several times, sandboxes with all of the
    /// entries match.
    pub fn metadata(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.metadata.push((key.into(), value.into()));
        self
    }

    /// Filters by template, given as an id or as a name without a tag.
    pub fn template(mut self, template: impl Into<String>) -> Self {
        self.template = Some(template.into());
        self
    }

    /// Sets the order by start time: ascending or descending.
    pub fn order(mut self, order: OrderDirection) -> Self {
        self.order = Some(order);
        self
    }

    /// Sets the number of sandboxes per page, from 1 to 100.
    pub fn page_size(mut self, size: u32) -> Self {
        self.page_size = Some(size);
        self
    }

    /// Returns a stream of the sandboxes. Pages are requested as the stream is polled.
    ///
    /// The stream ends after an error.
    pub fn stream(self) -> BoxStream<'static, Result<ListedSandbox>> {
        stream::try_unfold(self.pages(), |mut pages| async move {
            let page = pages.next_page().await?;
            Ok::<_, Error>(page.map(|page| (stream::iter(page).map(Ok), pages)))
        })
        .try_flatten()
        .boxed()
    }

    /// Returns the pages, to request them one by one.
    pub fn pages(self) -> Pages {
        Pages {
            query: self,
            next: None,
            used: HashSet::new(),
            hasher: RandomState::new(),
            finished: false,
        }
    }
}

impl Pages {
    /// Requests the next page. Returns `None` after the last page, and after an error.
    ///
    /// # Errors
    ///
    /// Any error of the call, and [`ErrorKind::Decode`] if the token of the next page is not ASCII, or
    /// is that of an earlier page. Up to 65,536 earlier tokens are remembered.
    pub async fn next_page(&mut self) -> Result<Option<Vec<ListedSandbox>>> {
        if self.finished {
            return Ok(None);
        }
        // Reset below, if the response has the token of another page: an error ends the pages.
        self.finished = true;
        let query = &self.query;
        let mut request = query.client.platform().list_sandboxes_v2();
        if !query.states.is_empty() {
            request = request.state(query.states.clone());
        }
        if !query.metadata.is_empty() {
            request = request.metadata(metadata_filter(&query.metadata));
        }
        if let Some(template) = &query.template {
            request = request.template(template.as_str());
        }
        if let Some(order) = &query.order {
            request = request.order(order.clone());
        }
        if let Some(size) = query.page_size {
            request = request.limit(size);
        }
        if let Some(token) = &self.next {
            request = request.next_token(token.as_str());
        }
        let response = request
            .send()
            .await
            .map_err(|error| Error::from(error).with_operation("listSandboxesV2"))?;
        let invalid = |message: &str| {
            Error::new(ErrorKind::Decode, message).with_operation("listSandboxesV2")
        };
        let next = response
            .headers()
            .get("x-next-token")
            .map(|token| token.to_str().map(str::to_owned))
            .transpose()
            .map_err(|_| invalid("the token of the next page has non-ASCII characters"))?
            .filter(|token| !token.is_empty());
        if let Some(token) = &next {
            if self.used.len() >= USED_LIMIT {
                self.used.clear();
            }
            if !self.used.insert(self.hasher.hash_one(token)) {
                return Err(invalid(
                    "the token of the next page is that of an earlier page",
                ));
            }
            self.finished = false;
        }
        self.next = next;
        Ok(Some(response.into_inner()))
    }
}

/// The characters of a key or value that are percent-encoded: all but the unreserved ones.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

/// Encodes a metadata filter as the server decodes it.
///
/// Keys and values are percent-encoded, and the result is form-urlencoded, which encodes each `%`
/// again. The query string then encodes the filter a third time.
fn metadata_filter(entries: &[(String, String)]) -> String {
    let encode = |text: &str| utf8_percent_encode(text, ENCODED).to_string();
    let pairs = entries
        .iter()
        .map(|(key, value)| (encode(key), encode(value)));
    let mut form = Url::parse("form:").ok();
    if let Some(form) = &mut form {
        form.query_pairs_mut().extend_pairs(pairs);
    }
    form.as_ref()
        .and_then(Url::query)
        .unwrap_or_default()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn tokens_of_endless_pages_take_limited_memory() {
        let server = httpmock::MockServer::start_async().await;
        let used = HashSet::from_iter(0..USED_LIMIT as u64);
        server
            .mock_async(|_, then| {
                then.status(200)
                    .header("x-next-token", "fresh")
                    .json_body(serde_json::json!([]));
            })
            .await;
        let client = Client::builder().api_url(server.base_url()).api_key("k");
        let client = client.build().expect("the settings are valid");
        let mut pages = client.sandboxes().pages();
        pages.used = used;
        pages.next_page().await.expect("a page");
        assert_eq!(pages.used.len(), 1);
        let error = pages.next_page().await.expect_err("an earlier page");
        assert_eq!(error.kind(), ErrorKind::Decode);
    }

    #[test]
    fn metadata_filter_is_encoded_twice() {
        let entries = [("user id".to_owned(), "a&b=c".to_owned())];
        assert_eq!(metadata_filter(&entries), "user%2520id=a%2526b%253Dc");
    }
}
