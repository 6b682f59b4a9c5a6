//! Packs: an assessment, its words in one language, or what only its result says in that language, as a file.
//!
//! A pack is a line and what it holds:
//!
//! ```text
//! selfcheck-logic 17 1a2b3c4d
//! ...
//! ```
//!
//! The line says what kind of pack it is, the number of the format, and the checksum (CRC-32C) of the rest. The rest is
//! an [`Assessment`], a [`Text`] or a [`ResultText`] as `serde` derives it, in the format of `postcard`. A pack from another version, cut
//! short or altered is refused instead of half understood.

use alloc::{format, string::String, vec::Vec};
use core::fmt;

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{Assessment, Invalid, ResultText, Text};

/// The number of the format; it changes with every change of shape.
const FORMAT: u32 = 17;
const LOGIC: &str = "selfcheck-logic";
const WORDS: &str = "selfcheck-words";
const RESULT: &str = "selfcheck-result";

/// Why a pack was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PackError {
    /// It does not begin as this kind of pack does.
    NotAPack,
    /// It was made for another version of the engine; this is the format it names.
    OtherFormat(u32),
    /// It was cut short or altered, or nests deeper than any pack that is written.
    Damaged,
    /// It is whole, but something in it leads nowhere.
    Invalid(Invalid),
    /// The words were compiled with another pack of logic than the one they stand beside.
    OtherLogic,
}

impl PackError {
    /// The kind of refusal in a word, for programs that have no room for sentences.
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotAPack => "not_a_pack",
            Self::OtherFormat(_) => "other_format",
            Self::Damaged => "damaged",
            Self::Invalid(_) => "invalid",
            Self::OtherLogic => "other_logic",
        }
    }
}

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAPack => write!(f, "this is not a pack of this kind"),
            Self::OtherFormat(found) => {
                write!(f, "the pack has format {found}, and this engine reads format {FORMAT}")
            }
            Self::Damaged => write!(f, "the pack was cut short or altered"),
            Self::Invalid(invalid) => write!(f, "the pack is not consistent: {invalid}"),
            Self::OtherLogic => write!(f, "the words were compiled with other logic"),
        }
    }
}

impl core::error::Error for PackError {}

/// What a pack of words holds.
#[derive(Serialize, Deserialize)]
struct Words<T> {
    /// The checksum of the logic that the words were compiled with.
    logic: u32,
    text: T,
}

/// Writes the pack of an assessment.
///
/// # Errors
/// When it is not consistent.
pub fn write_assessment(assessment: &Assessment) -> Result<Vec<u8>, PackError> {
    assessment.validate().map_err(PackError::Invalid)?;
    write(LOGIC, assessment)
}

/// Reads the pack of an assessment, and checks that it is consistent.
///
/// # Errors
/// When the bytes are not such a pack, from another format, damaged or not consistent.
pub fn read_assessment(pack: &[u8]) -> Result<Assessment, PackError> {
    let assessment: Assessment = parse(Pack::open(LOGIC, pack)?.content)?;
    assessment.validate().map_err(PackError::Invalid)?;
    Ok(assessment)
}

/// Writes the pack of an assessment's words in one language. `logic` is the pack of the assessment.
///
/// # Errors
/// When `logic` is no such pack.
pub fn write_text(text: &Text, logic: &[u8]) -> Result<Vec<u8>, PackError> {
    write_words(WORDS, text, logic)
}

/// Reads the pack of words that was compiled with an assessment, whose pack is `logic`.
///
/// # Errors
/// When either is no pack of its kind, from another format or damaged, or when the words were compiled with other
/// logic.
pub fn read_text(words: &[u8], logic: &[u8]) -> Result<Text, PackError> {
    read_words(WORDS, words, logic)
}

/// Writes the pack of what only a result says, as [`write_text`] does, with what only a result looks at in the assessment.
///
/// # Errors
/// When `logic` is no such pack.
pub fn write_result_text(
    text: &ResultText,
    whole: &Assessment,
    logic: &[u8],
) -> Result<Vec<u8>, PackError> {
    write_words(RESULT, &(text, &whole.patterns, &whole.advice, &whole.concerns), logic)
}

/// Reads the pack of what only a result says, as [`read_text`] does: the words, and the assessment, which is whole with it.
///
/// # Errors
/// As those of [`read_text`], and when the whole is not consistent.
pub fn read_result_text(words: &[u8], logic: &[u8]) -> Result<(ResultText, Assessment), PackError> {
    let (text, patterns, advice, concerns) = read_words(RESULT, words, logic)?;
    let whole = Assessment { patterns, advice, concerns, ..read_assessment(logic)? };
    whole.validate().map_err(PackError::Invalid)?;
    Ok((text, whole))
}

fn write_words(kind: &str, text: &impl Serialize, logic: &[u8]) -> Result<Vec<u8>, PackError> {
    let logic = Pack::open(LOGIC, logic)?.checksum;
    write(kind, &Words { logic, text })
}

fn read_words<T: DeserializeOwned>(kind: &str, words: &[u8], logic: &[u8]) -> Result<T, PackError> {
    let words: Words<T> = parse(Pack::open(kind, words)?.content)?;
    if words.logic != Pack::open(LOGIC, logic)?.checksum {
        return Err(PackError::OtherLogic);
    }
    Ok(words.text)
}

fn write(kind: &str, content: &impl Serialize) -> Result<Vec<u8>, PackError> {
    let content = postcard::to_allocvec(content).map_err(|_| PackError::Damaged)?;
    Ok([line(kind, checksum(&content)).as_bytes(), b"\n", &content].concat())
}

/// The line that a pack of this format begins with.
fn line(kind: &str, checksum: u32) -> String {
    format!("{kind} {FORMAT} {checksum:08x}")
}

fn parse<T: DeserializeOwned>(content: &[u8]) -> Result<T, PackError> {
    match postcard::take_from_bytes(content) {
        Ok((value, [])) => Ok(value),
        _ => Err(PackError::Damaged),
    }
}

/// A pack whose line has been checked.
struct Pack<'a> {
    checksum: u32,
    content: &'a [u8],
}

impl<'a> Pack<'a> {
    fn open(kind: &str, pack: &'a [u8]) -> Result<Self, PackError> {
        let mut halves = pack.splitn(2, |byte| *byte == b'\n');
        let stated = halves.next().unwrap_or_default();
        let content = halves.next().unwrap_or_default();
        let checksum = checksum(content);
        if stated == line(kind, checksum).as_bytes() {
            Ok(Self { checksum, content })
        } else {
            Err(refusal(kind, stated))
        }
    }
}

/// Why a pack with this line is refused.
fn refusal(kind: &str, line: &[u8]) -> PackError {
    let rest = line.strip_prefix(kind.as_bytes()).and_then(|rest| rest.strip_prefix(b" "));
    let Some(rest) = rest else { return PackError::NotAPack };
    let format = core::str::from_utf8(rest).ok().and_then(|rest| rest.split(' ').next());
    match format.and_then(|format| format.parse().ok()) {
        None | Some(FORMAT) => PackError::Damaged,
        Some(other) => PackError::OtherFormat(other),
    }
}

fn checksum(content: &[u8]) -> u32 {
    const CRC: crc::Crc<u32> = crc::Crc::<u32>::new(&crc::CRC_32_ISCSI);
    CRC.checksum(content)
}
