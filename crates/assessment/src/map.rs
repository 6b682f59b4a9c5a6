//! Maps: drawings on which the options of a question are places.

use alloc::{string::String, vec::Vec};

use serde::{Deserialize, Serialize};

/// A drawing on which the options of a question are places.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Map {
    /// The `viewBox` that everything is drawn in.
    pub view_box: String,
    /// What is not to be picked: the outline.
    pub outline: Vec<Shape>,
    /// The words on it.
    pub labels: Vec<Label>,
    /// What is to be picked, by option: nothing for one that is not on the drawing.
    pub places: Vec<Vec<Shape>>,
}

/// A path of a drawing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shape {
    /// Its data, as in SVG.
    pub path: String,
    /// Where it is put, as in SVG; empty where it stands as it was drawn.
    pub transform: String,
}

/// Words on a drawing, in a box in which they are centred.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Label {
    /// Its left side, as in SVG.
    pub x: String,
    /// Its top.
    pub y: String,
    /// How wide it is.
    pub width: String,
    /// How high it is.
    pub height: String,
    /// The message of the interface that says it.
    pub message: String,
}
