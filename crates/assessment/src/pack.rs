//! Packs: an assessment, or its words in one language, as bytes.
//!
//! A pack of logic is a mark, the format's number, a checksum, and the assessment (see `packed.rs`). A pack of words is plain text (see `lines.rs`) with a checksum before it, which
//! compresses better and can be read by people. A pack from another version, cut short or altered
//! is refused instead of half understood.

use alloc::vec::Vec;
use core::fmt;

use crate::{Assessment, Invalid, Text, lines, packed};

/// The number of the format, as a digit; it changes with every change of shape.
const FORMAT: u8 = b'3';
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
    Ok(seal(LOGIC_MARK, &packed::write(assessment)))
}

/// Reads the pack of an assessment, and checks that it is consistent.
///
/// # Errors
/// When the bytes are not such a pack, from another format, damaged or not consistent.
pub fn read_assessment(bytes: &[u8]) -> Result<Assessment, PackError> {
    let content = open(LOGIC_MARK, bytes)?;
    let assessment = packed::read(content).ok_or(PackError::Damaged)?;
    assessment.validate().map_err(PackError::Invalid)?;
    Ok(assessment)
}

/// Writes the pack of an assessment's words in one language.
#[must_use]
pub fn write_text(text: &Text) -> Vec<u8> {
    seal(WORDS_MARK, lines::write(text).as_bytes())
}

/// Reads the pack of words that belongs to an assessment.
///
/// # Errors
/// When the bytes are not such a pack, from another format or damaged, or when the words belong to
/// another assessment or another version of it.
pub fn read_text(bytes: &[u8], assessment: &Assessment) -> Result<Text, PackError> {
    let content = open(WORDS_MARK, bytes)?;
    let lines = core::str::from_utf8(content).map_err(|_| PackError::Damaged)?;
    let text = lines::read(lines).ok_or(PackError::Damaged)?;
    if text.assessment != assessment.id || text.version != assessment.version {
        return Err(PackError::Invalid(Invalid("the words belong to another assessment")));
    }
    Ok(text)
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
