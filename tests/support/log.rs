//! A log that is captured in memory.

use std::io::{Result, Write};
use std::sync::{Arc, Mutex};

use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

/// Everything that was written.
#[derive(Clone, Default)]
pub(crate) struct CapturedLog(Arc<Mutex<Vec<u8>>>);

impl CapturedLog {
    /// Makes it the log of the process, with all events and these events of spans.
    pub(crate) fn install(spans: FmtSpan) -> Self {
        let log = Self::default();
        let layer = tracing_subscriber::fmt::layer()
            .with_span_events(spans)
            .with_ansi(false)
            .with_writer(log.clone());
        // The mock server runs in this process, too, and logs what it receives.
        let filter = Targets::new()
            .with_default(LevelFilter::TRACE)
            .with_target("httpmock", LevelFilter::OFF);
        tracing_subscriber::registry()
            .with(layer)
            .with(filter)
            .init();
        log
    }

    /// Adds a line.
    pub(crate) fn line(&self, text: &str) {
        let mut bytes = self.0.lock().expect("no thread panics");
        bytes.extend_from_slice(text.as_bytes());
        bytes.push(b'\n');
    }

    pub(crate) fn text(&self) -> String {
        let bytes = self.0.lock().expect("no thread panics").clone();
        String::from_utf8(bytes).expect("the log is UTF-8")
    }
}

impl Write for CapturedLog {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        self.0.lock().expect("no thread panics").write(bytes)
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for CapturedLog {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}
