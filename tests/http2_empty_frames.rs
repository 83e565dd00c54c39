//! Downloads through a proxy that sends empty HTTP/2 frames.
//!
//! E2B's proxy puts an empty DATA frame after every 32 KiB or so, and h2, which reqwest speaks
//! HTTP/2 with, closes a connection after a hundred of them. The server here does the same, and
//! offers HTTP/1.1 beside HTTP/2 over TLS, as the proxy does. Each test runs itself in a process of
//! its own, whose environment has the certificate.

mod support;

use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;
use e2b::Sandbox;
use futures_util::TryStreamExt as _;
use rustls::crypto::ring;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::process::Command;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use support::raw::{RawServer, head_with_length};
use support::{SANDBOX_ID, client, sandbox_json};

/// 256 pieces of 32 KiB, each with an empty frame after it.
const PIECES: usize = 256;
const PIECE: usize = 32 * 1024;

/// The variable with the URL of the server, for the process that downloads.
const URL: &str = "EMPTY_FRAMES_TEST_URL";

/// Does something with the URL of the server, in a process of its own: the certificate is trusted
/// through the environment, which is read once for all. That process runs the same test again.
async fn in_a_process(test: &str, work: impl AsyncFnOnce(String)) {
    if let Ok(url) = std::env::var(URL) {
        return work(url).await;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let certificate = folder.path().join("certificate.pem");
    let server = serve(&certificate).await;
    let output = Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", "--nocapture", test])
        .env("SSL_CERT_FILE", &certificate)
        .env(
            URL,
            format!("https://localhost:{}", server.address().port()),
        )
        .output()
        .await
        .expect("it runs");
    let text = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}{errors}");
    assert!(text.contains("1 passed"), "it has not run: {text}");
}

async fn sandbox(url: &str) -> Sandbox {
    // This is over HTTP/2, so that a connection of that kind could be reused.
    client(url).connect(SANDBOX_ID).await.expect("it connects")
}

#[tokio::test]
async fn file_read_arrives_whole() {
    in_a_process("file_read_arrives_whole", async |url| {
        let bytes = sandbox(&url).await.files().read("a").await;
        assert_eq!(bytes.expect("it arrives").len(), PIECES * PIECE);
    })
    .await;
}

#[tokio::test]
async fn generated_download_arrives_whole() {
    in_a_process("generated_download_arrives_whole", async |url| {
        let sandbox = sandbox(&url).await;
        let response = sandbox.envd().download_file().path("a").send().await;
        let stream = response.expect("it begins").into_inner_stream();
        let length = stream.try_fold(0, |sum, chunk| async move { Ok(sum + chunk.len()) });
        assert_eq!(length.await.expect("it arrives"), PIECES * PIECE);
    })
    .await;
}

#[tokio::test]
async fn stream_http_client_builder_download_arrives_whole() {
    in_a_process(
        "stream_http_client_builder_download_arrives_whole",
        async |url| {
            let http = e2b::stream_http_client_builder().expect("TLS is there");
            let http = http.build().expect("the settings are good");
            let response = http.get(format!("{url}/files?path=a")).send().await;
            let response = response.expect("it begins");
            assert_eq!(response.version(), reqwest::Version::HTTP_11);
            let bytes = response.bytes().await.expect("it arrives");
            assert_eq!(bytes.len(), PIECES * PIECE);
        },
    )
    .await;
}

/// If this fails, h2 has become patient, and what is made of it here can go.
#[tokio::test]
async fn download_over_http2_is_cut_off() {
    in_a_process("download_over_http2_is_cut_off", async |url| {
        let http = e2b::http_client_builder().expect("TLS is there");
        let http = http.build().expect("the settings are good");
        let response = http.get(format!("{url}/files?path=a")).send().await;
        let response = response.expect("it begins");
        assert_eq!(response.version(), reqwest::Version::HTTP_2);
        response.bytes().await.expect_err("h2 has had enough");
    })
    .await;
}

/// A server with a certificate of its own, which is written to this file.
async fn serve(certificate: &Path) -> RawServer {
    let rcgen::CertifiedKey { cert, signing_key } =
        rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate");
    std::fs::write(certificate, cert.pem()).expect("the folder is there");
    let key = signing_key.serialize_der().try_into().expect("a key");
    let mut tls = rustls::ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(|builder| {
            let chain = vec![cert.der().clone()];
            builder.with_no_client_auth().with_single_cert(chain, key)
        })
        .expect("the certificate is good");
    tls.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    let acceptor = TlsAcceptor::from(Arc::new(tls));
    RawServer::start(move |_, connection| {
        let acceptor = acceptor.clone();
        async move {
            let Ok(stream) = acceptor.accept(connection.into_stream()).await else {
                return;
            };
            match stream.get_ref().1.alpn_protocol() {
                Some(b"h2") => over_http2(stream).await,
                _ => over_http1(stream).await,
            }
        }
    })
    .await
}

/// Responds with an empty frame after each piece. Errors show on the other side.
async fn over_http2(stream: TlsStream<TcpStream>) {
    let Ok(mut connection) = h2::server::handshake(stream).await else {
        return;
    };
    while let Some(Ok((request, mut respond))) = connection.accept().await {
        tokio::spawn(async move {
            let file = request.uri().path() == "/files";
            let head = http::Response::builder().header("content-type", "application/json");
            let head = head.body(()).expect("it is good");
            let Ok(mut body) = respond.send_response(head, false) else {
                return;
            };
            if !file {
                let _ = body.send_data(Bytes::from(sandbox_json().to_string()), true);
                return;
            }
            for _ in 0..PIECES {
                let mut left = PIECE;
                while left > 0 {
                    body.reserve_capacity(left);
                    let room = std::future::poll_fn(|cx| body.poll_capacity(cx)).await;
                    let Some(Ok(room)) = room else {
                        return;
                    };
                    let length = room.min(left);
                    if body.send_data(vec![7; length].into(), false).is_err() {
                        return;
                    }
                    left -= length;
                }
                if body.send_data(Bytes::new(), false).is_err() {
                    return;
                }
            }
            let _ = body.send_data(Bytes::new(), true);
        });
    }
}

async fn over_http1(mut stream: TlsStream<TcpStream>) {
    let mut received = Vec::new();
    while !received.ends_with(b"\r\n\r\n") {
        if !matches!(stream.read_buf(&mut received).await, Ok(1..)) {
            return;
        }
    }
    let body = if received.starts_with(b"GET /files?") {
        vec![7; PIECES * PIECE]
    } else {
        sandbox_json().to_string().into_bytes()
    };
    let head = head_with_length(body.len() as u64);
    let _ = stream.write_all(&[head.into_bytes(), body].concat()).await;
    let _ = stream.shutdown().await;
}
