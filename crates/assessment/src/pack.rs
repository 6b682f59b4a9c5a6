//! Packs: an assessment, or its words in one language, as bytes.
//!
//! A pack is a mark, the format's number, and the content in postcard with a checksum behind it, so
//! that a pack from another version, cut short or altered is refused instead of half understood.

use alloc::vec::Vec;
use core::fmt;

use serde::{Serialize, de::DeserializeOwned};

use crate::{Assessment, Invalid, Text};

/// The number of the format; it changes with every change of shape.
const FORMAT: u8 = 1;
const ASSESSMENT_MARK: [u8; 4] = *b"SCa\0";
const TEXT_MARK: [u8; 4] = *b"SCt\0";

/// Why a pack was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PackError {
    /// It does not begin as this kind of pack does.
    NotAPack,
    /// It was made for another version of the engine; this is the format it names.
    OtherFormat(u8),
    /// It was cut short or altered.
    Damaged,
    /// It is whole, but something in it leads nowhere.
    Invalid(Invalid),
    /// It could not be written.
    NotWritten,
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
            Self::NotWritten => write!(f, "the pack could not be written"),
        }
    }
}

impl core::error::Error for PackError {}

/// Writes the pack of an assessment.
///
/// # Errors
/// When it is not consistent, or too large to write.
pub fn write_assessment(assessment: &Assessment) -> Result<Vec<u8>, PackError> {
    assessment.validate().map_err(PackError::Invalid)?;
    write(ASSESSMENT_MARK, assessment)
}

/// Reads the pack of an assessment, and checks that it is consistent.
///
/// # Errors
/// When the bytes are not such a pack, from another format, damaged or not consistent.
pub fn read_assessment(bytes: &[u8]) -> Result<Assessment, PackError> {
    let assessment: Assessment = read(ASSESSMENT_MARK, bytes)?;
    assessment.validate().map_err(PackError::Invalid)?;
    Ok(assessment)
}

/// Writes the pack of an assessment's words in one language.
///
/// # Errors
/// When it is too large to write.
pub fn write_text(text: &Text) -> Result<Vec<u8>, PackError> {
    write(TEXT_MARK, text)
}

/// Reads the pack of words that belongs to an assessment.
///
/// # Errors
/// When the bytes are not such a pack, from another format or damaged, or when the words belong to
/// another assessment or another version of it.
pub fn read_text(bytes: &[u8], assessment: &Assessment) -> Result<Text, PackError> {
    let text: Text = read(TEXT_MARK, bytes)?;
    if text.assessment != assessment.id || text.version != assessment.version {
        return Err(PackError::Invalid(Invalid("the words belong to another assessment")));
    }
    Ok(text)
}

fn write(mark: [u8; 4], content: &impl Serialize) -> Result<Vec<u8>, PackError> {
    let mut bytes = Vec::from(mark);
    bytes.push(FORMAT);
    let checksum = crc::Crc::<u32>::new(&crc::CRC_32_ISCSI);
    let content = postcard::to_allocvec_crc32(content, checksum.digest())
        .map_err(|_| PackError::NotWritten)?;
    bytes.extend(content);
    Ok(bytes)
}

fn read<T: DeserializeOwned>(mark: [u8; 4], bytes: &[u8]) -> Result<T, PackError> {
    let rest = bytes.strip_prefix(&mark).ok_or(PackError::NotAPack)?;
    let (&format, content) = rest.split_first().ok_or(PackError::Damaged)?;
    if format != FORMAT {
        return Err(PackError::OtherFormat(format));
    }
    let checksum = crc::Crc::<u32>::new(&crc::CRC_32_ISCSI);
    postcard::from_bytes_crc32(content, checksum.digest()).map_err(|_| PackError::Damaged)
}
