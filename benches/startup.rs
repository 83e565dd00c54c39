//! The run time of a process that makes one call over TLS: through this crate, compared with
//! reqwest alone with ring, the faster crypto provider. (With aws-lc-rs, which is not built here
//! because of its build time, the process was ten times as slow.)
//!
//! ```text
//! cargo bench --bench startup
//! ```

mod support;

use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustls::crypto::ring;
use support::{median, serve};
use tokio::net::TcpListener;

const ID: &str = "iabcdefghijklmnopqrst";
const KEY: &str = "e2b_0123456789abcdef0123456789abcdef01234567";
const ROUNDS: usize = 41;

fn respond(_: &str) -> (&'static str, &'static str) {
    (
        "200 OK",
        r#"{"templateID":"base","sandboxID":"iabcdefghijklmnopqrst","clientID":"x","envdVersion":"0.6.2"}"#,
    )
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    if let (Some(kind), Some(url)) = (arguments.next(), arguments.next()) {
        return child(&kind, &url);
    }
    let folder = tempfile::tempdir().expect("a folder");
    let certificate = folder.path().join("certificate.pem");
    let url = server(&certificate);
    let time = |kind: &str| {
        let start = Instant::now();
        let status = Command::new(std::env::current_exe().expect("this program"))
            .args([kind, &url])
            .env("SSL_CERT_FILE", &certificate)
            .status()
            .expect("the process runs");
        assert!(status.success(), "{kind}: {status}");
        start.elapsed().as_secs_f64() * 1000.0
    };
    let kinds = ["e2b", "reqwest+ring"];
    let mut times: Vec<Vec<f64>> = vec![Vec::new(); kinds.len()];
    for _ in 0..ROUNDS {
        for (kind, times) in kinds.iter().zip(&mut times) {
            times.push(time(kind));
        }
    }
    let ours = median(times[0].clone());
    println!("{:<20} {:>8} {:>20}", "", "ms", "ratio of e2b");
    for (kind, times) in kinds.iter().zip(times) {
        let median = median(times);
        println!("{kind:<20} {median:>8.1} {:>20.2}", ours / median);
    }
}

fn child(kind: &str, url: &str) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    match kind {
        "e2b" => runtime.block_on(async {
            let client = e2b::Client::builder()
                .api_url(url)
                .api_key(KEY)
                .build()
                .expect("valid settings");
            let sandbox = client.connect(ID).await.expect("a response");
            assert_eq!(sandbox.id(), ID);
        }),
        "reqwest+ring" => runtime.block_on(async {
            let provider = ring::default_provider();
            provider
                .install_default()
                .expect("no provider is installed");
            let response: serde_json::Value = reqwest::Client::new()
                .post(format!("{url}/sandboxes/{ID}/connect"))
                .header("X-API-Key", KEY)
                .timeout(Duration::from_secs(60))
                .json(&serde_json::json!({ "timeout": 300 }))
                .send()
                .await
                .expect("a response")
                .json()
                .await
                .expect("valid JSON");
            assert_eq!(response["sandboxID"], ID);
        }),
        other => panic!("unknown argument {other}"),
    }
}

/// Starts a server with a self-signed certificate, which is written to the path where the child
/// processes look for root certificates.
fn server(certificate: &std::path::Path) -> String {
    let rcgen::CertifiedKey { cert, signing_key } =
        rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate");
    std::fs::write(certificate, cert.pem()).expect("the directory exists");
    let tls = rustls::ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(|builder| {
            builder.with_no_client_auth().with_single_cert(
                vec![cert.der().clone()],
                signing_key.serialize_der().try_into().expect("a key"),
            )
        })
        .expect("a valid certificate");
    let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(tls));
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        runtime.block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
            let port = listener.local_addr().expect("an address").port();
            sender.send(port).expect("the receiver waits");
            loop {
                let (stream, _) = listener.accept().await.expect("a connection");
                let acceptor = acceptor.clone();
                tokio::spawn(async move {
                    if let Ok(stream) = acceptor.accept(stream).await {
                        serve(stream, respond).await;
                    }
                });
            }
        });
    });
    format!("https://localhost:{}", receiver.recv().expect("started"))
}
