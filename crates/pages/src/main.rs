//! The pages around the widget: the static page, the single files, and the check of such a file.
//!
//! A single file is a *shell* around an *app*. The shell is the static page, which is useful alone; the app is the widget
//! in a sandboxed frame. The Content-Security-Policy that closes every way out stands in the head of both. Everything
//! stands in the one file, in ASCII; the same input gives the same bytes.

mod app;
mod block;
mod commands;
mod contents;
mod document;
mod hash;
mod languages;
mod markup;
mod packs;
mod policy;
mod shell;
mod static_page;
mod sums;
mod template;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    match commands::Pages::parse().run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}
