//! Packs: an assessment, or its words in one language, as a file.
//!
//! A pack is text: a mark, the format's number, a checksum, and then the assessment (see `packed.rs`) or its words (see
//! `lines.rs`), which people can read. Words stand behind the checksum of the logic they were compiled with: they stand at
//! the place of what they are about, so beside any other logic they would be wrong. A pack from another version, cut short
//! or altered is refused instead of half understood.

use alloc::vec::Vec;
use core::fmt;

use crate::{Assessment, Invalid, Text, lines, packed};

/// The number of the format, as a digit; it changes with every change of shape.
const FORMAT: u8 = b'8';
const LOGIC_MARK: [u8; 16] = *b"selfcheck-logic ";
const WORDS_MARK: [u8; 16] = *b"selfcheck-words ";

/// Why a pack was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PackError {
    /// It does not begin as this kind of pack does.
    NotAPack,
    /// It was made for another version of the engine; this is the digit of the format it names.
    OtherFormat(u8),
    /// It was cut short or altered.
    Damaged,
    /// It is whole, but something in it leads nowhere.
    Invalid(Invalid),
    /// The words were compiled with another pack of logic than the one they stand beside.
    OtherLogic,
}

impl PackError {
    /// The kind of refusal in a word, for programs that have no room for sentences.
    #[must_use]
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
                write!(
                    f,
                    "the pack has format {}, and this engine reads format {}",
                    char::from(*found),
                    char::from(FORMAT)
                )
            }
            Self::Damaged => write!(f, "the pack was cut short or altered"),
            Self::Invalid(invalid) => write!(f, "the pack is not consistent: {invalid}"),
            Self::OtherLogic => write!(f, "the words were compiled with other logic"),
        }
    }
}

impl core::error::Error for PackError {}

/// Writes the pack of an assessment.
///
/// # Errors
/// When it is not consistent.
pub fn write_assessment(assessment: &Assessment) -> Result<Vec<u8>, PackError> {
    assessment.validate().map_err(PackError::Invalid)?;
    let text = packed::write(assessment).ok_or(PackError::Invalid(Invalid::LineBreak))?;
    Ok(seal(LOGIC_MARK, text.as_bytes()))
}

/// Reads the pack of an assessment, and checks that it is consistent.
///
/// # Errors
/// When the bytes are not such a pack, from another format, damaged or not consistent.
pub fn read_assessment(bytes: &[u8]) -> Result<Assessment, PackError> {
    let content = open(LOGIC_MARK, bytes)?;
    let assessment = text(content).and_then(packed::read).ok_or(PackError::Damaged)?;
    assessment.validate().map_err(PackError::Invalid)?;
    Ok(assessment)
}

/// Writes the pack of an assessment's words in one language. `logic` is the pack of the assessment, in which ids of
/// questions and options may be others.
#[must_use]
pub fn write_text(text: &Text, logic: &[u8], assessment: &Assessment) -> Vec<u8> {
    let mut content = Vec::from(logic.get(CHECKSUM_PLACE).unwrap_or_default());
    content.extend(lines::write(text, assessment).bytes());
    seal(WORDS_MARK, &content)
}

/// Reads the pack of words that was compiled with an assessment, whose pack is `logic`.
///
/// # Errors
/// When the bytes are not such a pack, from another format or damaged, or when the words were
/// compiled with other logic.
pub fn read_text(bytes: &[u8], logic: &[u8], assessment: &Assessment) -> Result<Text, PackError> {
    let content = open(WORDS_MARK, bytes)?;
    let its_checksum = logic.get(CHECKSUM_PLACE).unwrap_or_default();
    let lines = content.strip_prefix(its_checksum).ok_or(PackError::OtherLogic)?;
    text(lines).and_then(|lines| lines::read(lines, assessment)).ok_or(PackError::Damaged)
}

fn text(content: &[u8]) -> Option<&str> {
    core::str::from_utf8(content).ok()
}

/// Puts the mark, the format and the checksum before the content.
fn seal(mark: [u8; 16], content: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::from(mark);
    bytes.push(FORMAT);
    bytes.extend(checksum(content));
    bytes.extend(content);
    bytes
}

/// The content, once mark, format and checksum have been checked.
fn open(mark: [u8; 16], bytes: &[u8]) -> Result<&[u8], PackError> {
    let rest = bytes.strip_prefix(&mark).ok_or(PackError::NotAPack)?;
    let (&format, rest) = rest.split_first().ok_or(PackError::Damaged)?;
    if format != FORMAT {
        return Err(PackError::OtherFormat(format));
    }
    match rest.split_at_checked(CHECKSUM_LENGTH) {
        Some((found, content)) if *found == checksum(content) => Ok(content),
        _ => Err(PackError::Damaged),
    }
}

/// A blank, eight hexadecimal digits and the end of the line.
const CHECKSUM_LENGTH: usize = 10;
/// Behind the mark and the format.
const CHECKSUM_PLACE: core::ops::Range<usize> = 17..27;

fn checksum(content: &[u8]) -> [u8; CHECKSUM_LENGTH] {
    let mut line = *b" 00000000\n";
    let mut sum = crc::Crc::<u32, crc::NoTable>::new(&crc::CRC_32_ISCSI).checksum(content);
    for place in line.iter_mut().rev().skip(1).take(8) {
        let digit = b"0123456789abcdef".iter().zip(0..).find(|(_, value)| *value == sum & 15);
        *place = digit.map_or(b'0', |(digit, _)| *digit);
        sum >>= 4;
    }
    line
}
