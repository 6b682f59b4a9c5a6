//! The layout of a text: paragraphs, lists of the lines that begin with `- `, and numbered steps, which begin with `# `.

use super::{Prose, Run};

/// A block of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Prose),
    /// A list of points.
    List(Vec<Prose>),
    /// A list of steps, one after the other.
    Steps(Vec<Prose>),
}

/// The blocks of a text. An empty line ends a paragraph or a list; any other line break is a space,
/// as authors break lines where it suits them.
pub(super) fn blocks(runs: &[Run]) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut is_apart = true;
    for line in lines(runs) {
        let before = if is_apart { None } else { blocks.last_mut() };
        is_apart = line.plain().trim().is_empty();
        if is_apart {
            continue;
        }
        match (point(&line, "- "), point(&line, "# "), before) {
            (Some(point), _, Some(Block::List(points)))
            | (_, Some(point), Some(Block::Steps(points))) => points.push(point),
            (Some(point), ..) => blocks.push(Block::List(vec![point])),
            (_, Some(point), _) => blocks.push(Block::Steps(vec![point])),
            (.., Some(Block::Paragraph(prose))) => join(prose, line),
            (.., Some(Block::List(points) | Block::Steps(points))) => match points.last_mut() {
                Some(prose) => join(prose, line),
                None => points.push(line),
            },
            (.., None) => blocks.push(Block::Paragraph(line)),
        }
    }
    blocks
}

fn lines(runs: &[Run]) -> Vec<Prose> {
    let mut lines = Vec::new();
    let mut line = Prose::default();
    for run in runs {
        match run {
            Run::Phone(_) => line.0.push(run.clone()),
            Run::Words(words) => {
                for (place, words) in words.split('\n').enumerate() {
                    if place > 0 {
                        lines.push(core::mem::take(&mut line));
                    }
                    if !words.is_empty() {
                        line.0.push(Run::Words(words.to_owned()));
                    }
                }
            }
        }
    }
    lines.push(line);
    lines
}

/// A line without its sign, where it is a point of such a list.
fn point(line: &Prose, sign: &str) -> Option<Prose> {
    let (Run::Words(first), rest) = line.0.split_first()? else { return None };
    let first = first.strip_prefix(sign)?;
    let mut runs = vec![Run::Words(first.to_owned())];
    runs.extend_from_slice(rest);
    Some(Prose(runs))
}

fn join(prose: &mut Prose, line: Prose) {
    prose.0.push(Run::Words(" ".to_owned()));
    prose.0.extend(line.0);
}
