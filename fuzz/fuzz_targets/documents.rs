#![no_main]

#[path = "../documents.rs"]
mod documents;
#[allow(dead_code, reason = "nothing is generated here")]
#[path = "../../build/mod.rs"]
mod pipeline;

libfuzzer_sys::fuzz_target!(|input: &[u8]| documents::documents(input));
