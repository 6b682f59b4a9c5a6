//! That what is taken apart here comes together there: in `page/streams.js`, byte for byte.

use std::io::Write;
use std::process::{Command, Stdio};

use arbitrary::Unstructured;
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};
use wasm_smith::{Config, Module};

use super::split;

/// Puts modules together again, as a page does.
const JOIN: &str = "
    import { readFileSync } from 'node:fs';
    for (const line of readFileSync(0, 'utf8').trim().split('\\n')) {
      console.log(Buffer.from(joined(Buffer.from(line, 'base64').toString())).toString('base64'));
    }";

fn joined(streams: &[String]) -> Vec<Vec<u8>> {
    let script = include_str!("../../../../page/streams.js").to_owned() + JOIN;
    let mut node = Command::new("node")
        .args(["--input-type=module", "--eval", &script])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines: String = streams.iter().map(|one| BASE64_STANDARD.encode(one) + "\n").collect();
    node.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
    let output = node.wait_with_output().unwrap();
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().map(|line| BASE64_STANDARD.decode(line).unwrap()).collect()
}

/// A module of functions and instructions as chance will have them.
fn some_module(seed: u32) -> Vec<u8> {
    let chance: Vec<u8> = (0..200_u32)
        .flat_map(|block| Sha256::digest([seed.to_le_bytes(), block.to_le_bytes()].concat()))
        .collect();
    // rustc writes neither vectors nor managed objects.
    let config = Config {
        min_types: 1,
        min_funcs: 1,
        max_instructions: 400,
        simd_enabled: false,
        relaxed_simd_enabled: false,
        gc_enabled: false,
        ..Config::default()
    };
    Module::new(config, &mut Unstructured::new(&chance)).unwrap().to_bytes()
}

#[test]
fn any_module_comes_back() {
    let modules: Vec<Vec<u8>> = (0..200).map(some_module).collect();
    let streams: Vec<String> = modules.iter().map(|one| split(one).unwrap()).collect();
    for line in 0..10 {
        let filled = streams.iter().filter(|one| !one.split('\n').nth(line).unwrap().is_empty());
        assert!(filled.count() > 20, "line {line} was hardly tried");
    }
    let back = joined(&streams);
    assert_eq!(back.len(), modules.len());
    for (module, back) in modules.iter().zip(&back) {
        assert_eq!(module, back);
    }
}

/// A module with one function: its size, its declarations and its instructions.
fn module(function: &[u8]) -> Vec<u8> {
    let size = u8::try_from(function.len()).unwrap();
    [b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x02\x01\0\x0a", &[size + 1, 1][..], function]
        .concat()
}

#[test]
fn a_number_in_more_bytes_than_it_takes_comes_back() {
    // local.get 0 and i32.const 7, each in two bytes.
    let wide = module(b"\x0c\x01\x01\x7f\x20\x80\0\x41\x87\0\x1a\x1a\x0b");
    assert_eq!(joined(&[split(&wide).unwrap()]), [wide]);
}

#[test]
fn what_could_not_come_back_is_refused_with_the_remedy() {
    let padded = module(b"\x82\0\0\x0b");
    assert_eq!(
        split(&padded).unwrap_err(),
        "has a number that is wider than it must be: pass it through wasm-opt."
    );
    assert_eq!(split(b"\0asm\x01\0\0\0").unwrap_err(), "has no functions.");
    let cut = module(b"\x02\0\x0b");
    let error = split(cut.split_last().unwrap().1).unwrap_err();
    assert!(error.starts_with("cannot be read as Wasm: "), "{error}");
}
