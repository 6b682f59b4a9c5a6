//! The interface's own messages, from `assessments/common/text/<locale>/interface.ftl`.
//!
//! `build.rs` makes a constant of each message in `assessments/common/interface.toml`, by which authors' texts are checked.

use crate::catalogue::Key;

include!(concat!(env!("OUT_DIR"), "/interface.rs"));
