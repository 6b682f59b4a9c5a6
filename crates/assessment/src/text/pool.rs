//! Messages as they stand in a pack: all strings one after the other, and what is made of them.
//!
//! `postcard` writes its length before each string. Of thousands of short strings these do not compress: with an end that is
//! always the same a file of both checks is 9 kB lighter. Only packs are read; JSON is written for people.

use alloc::{string::String, vec::Vec};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de, ser};

use super::pieces::Piece;
use super::{Message, Messages};

/// What stands behind each string. No text has it.
const END: char = '\0';

/// Messages without their strings: the pieces of each, message by message and owner by owner.
type Shape = Vec<Vec<Vec<Piece<()>>>>;

/// All strings, in the order in which the shape wants them: an owner, an attribute, its pieces.
#[derive(Serialize, Deserialize)]
struct Pool {
    strings: String,
    shape: Shape,
}

impl Serialize for Messages {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            return self.0.serialize(serializer);
        }
        let pool = Pool::of(self.clone()).map_err(ser::Error::custom)?;
        pool.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Messages {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Pool::deserialize(deserializer)?.messages().map_err(de::Error::custom)
    }
}

impl Pool {
    fn of(messages: Messages) -> Result<Self, &'static str> {
        let mut strings = String::new();
        let mut put = |string: String| {
            if string.contains(END) {
                return Err("a text holds what ends a string");
            }
            strings.push_str(&string);
            strings.push(END);
            Ok(())
        };
        let mut shape = Shape::new();
        for (owner, own) in messages.0 {
            put(owner)?;
            let mut shapes = Vec::new();
            for (attribute, message) in own {
                put(attribute)?;
                let pieces = Vec::<Piece>::from(message).into_iter();
                shapes.push(pieces.map(|piece| piece.with(&mut put)).collect::<Result<_, _>>()?);
            }
            shape.push(shapes);
        }
        Ok(Self { strings, shape })
    }

    fn messages(self) -> Result<Messages, &'static str> {
        let mut strings = self.strings.split_terminator(END).map(String::from);
        let mut take = |(): ()| strings.next().ok_or("a string is missing");
        let mut messages = Vec::new();
        for shapes in self.shape {
            let owner = take(())?;
            let mut own = Vec::new();
            for shape in shapes {
                let attribute = take(())?;
                let pieces = shape.into_iter().map(|piece| piece.with(&mut take));
                own.push((attribute, Message::try_from(pieces.collect::<Result<Vec<_>, _>>()?)?));
            }
            messages.push((owner, own));
        }
        match strings.next() {
            None => Ok(Messages(messages)),
            Some(_) => Err("a string belongs to no message"),
        }
    }
}
