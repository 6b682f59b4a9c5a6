//! `maps/<map>.svg`: drawings on which the options of a question are places.
//!
//! A small part of SVG, so that any drawing program and browser shows the same as the widget: `path` draws a shape, `use`
//! repeats one elsewhere, `foreignObject` holds words. Numbers are whole: that keeps a map small.

use std::path::Path;
use std::str::FromStr;
use std::sync::Arc;

use assessment::Shape;
use roxmltree::{Document, Node};
use svgtypes::{PathParser, Transform};

use crate::folder::{files, read_file, stem_of};
use crate::id::{check_distinct, check_name};
use crate::{ContentFile, Diagnostic, Diagnostics, Span, Spanned, did_you_mean, unknown};

/// A drawing.
#[derive(Clone, Debug)]
pub struct Drawing {
    /// Its name: that of the file.
    pub id: Spanned<String>,
    /// The `viewBox`.
    pub view_box: String,
    /// Every shape by its id, with the places where it stands.
    pub shapes: Vec<(Spanned<String>, Vec<Shape>)>,
    /// The words on it: a message, and the box that it stands in: left, top, width and height.
    pub labels: Vec<(Spanned<String>, [String; 4])>,
}

/// The shape that is no place: what stands around and under the others.
pub const OUTLINE: &str = "outline";

/// Reads all maps of a folder.
pub fn read(folder: &Path, diagnostics: &Diagnostics) -> Vec<Drawing> {
    let paths = files(folder, "svg", diagnostics);
    paths.iter().filter_map(|path| read_drawing(path, diagnostics)).collect()
}

fn read_drawing(path: &Path, diagnostics: &Diagnostics) -> Option<Drawing> {
    let file = read_file(path, diagnostics)?;
    let document = match Document::parse(&file.text) {
        Ok(document) => document,
        Err(error) => {
            let span = span_of(&file, error.pos());
            let report = Diagnostic::unreadable(&span, "this is not XML");
            report.label(error.to_string()).report(diagnostics);
            return None;
        }
    };
    let id = Spanned::new(stem_of(path), Span::start_of(&file));
    check_name(&id, diagnostics);
    let reader = Reader { file: &file, diagnostics };
    let root = document.root_element();
    if root.tag_name().name() != "svg" {
        Diagnostic::error(&reader.span(root), "a map is a drawing in SVG")
            .remedy("begin it with `<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"...\">`")
            .report(diagnostics);
        return None;
    }
    // How it looks outside of the widget is the author's own affair.
    reader.expect_only(root, &["viewBox", "fill", "stroke", "font-size"]);
    let view_box = reader.whole_numbers(root, "viewBox", 4).unwrap_or_default();
    let mut drawing = Drawing { id, view_box, shapes: Vec::new(), labels: Vec::new() };
    for element in root.children().filter(Node::is_element) {
        match element.tag_name().name() {
            "path" => drawing.shapes.extend(reader.shape(element)),
            "use" => reader.repeat(element, &mut drawing.shapes),
            "foreignObject" => drawing.labels.extend(reader.label(element)),
            other => {
                Diagnostic::error(&reader.span(element), format!("a map cannot have `<{other}>`"))
                    .remedy(
                        "draw shapes with `path`, repeat them with `use`, and put words in \
                         `foreignObject`; none of them inside another",
                    )
                    .report(diagnostics)
            }
        }
    }
    check_distinct(drawing.shapes.iter().map(|(id, _)| id), diagnostics);
    Some(drawing)
}

fn span_of(file: &Arc<ContentFile>, position: roxmltree::TextPos) -> Span {
    let (row, column) = (position.row.saturating_sub(1), position.col.saturating_sub(1));
    let whole = |number| usize::try_from(number).unwrap_or(0);
    let before: usize = file.text.split_inclusive('\n').take(whole(row)).map(str::len).sum();
    let line = file.text.get(before..).unwrap_or_default();
    let column = line.char_indices().nth(whole(column)).map_or(0, |(at, _)| at);
    Span::new(file, before + column..before + column)
}

struct Reader<'a> {
    file: &'a Arc<ContentFile>,
    diagnostics: &'a Diagnostics,
}

impl Reader<'_> {
    /// The beginning of an element, up to its name.
    fn span(&self, element: Node<'_, '_>) -> Span {
        let start = element.range().start;
        Span::new(self.file, start..start + 1 + element.tag_name().name().len())
    }

    fn report(&self, span: &Span, message: impl Into<String>, remedy: &str) {
        Diagnostic::error(span, message).remedy(remedy).report(self.diagnostics);
    }

    fn expect_only(&self, element: Node<'_, '_>, known: &[&str]) {
        for attribute in element.attributes().filter(|one| !known.contains(&one.name())) {
            let span = Span::new(self.file, attribute.range_qname());
            let name = element.tag_name().name();
            let message = format!("`<{name}>` cannot have `{}` in a map", attribute.name());
            Diagnostic::error(&span, message)
                .maybe_remedy(did_you_mean(attribute.name(), known.iter().copied()))
                .report(self.diagnostics);
        }
    }

    /// What an attribute says, with blanks made one. One that is missing is reported.
    fn attribute(&self, element: Node<'_, '_>, name: &str) -> Option<Spanned<String>> {
        let Some(attribute) = element.attribute_node(name) else {
            let tag = element.tag_name().name();
            let message = format!("this `<{tag}>` has no `{name}`");
            self.report(&self.span(element), message, &format!("add `{name}=\"...\"`"));
            return None;
        };
        let words: Vec<&str> = attribute.value().split_whitespace().collect();
        Some(Spanned::new(words.join(" "), Span::new(self.file, attribute.range_value())))
    }

    fn whole_numbers(&self, element: Node<'_, '_>, name: &str, count: usize) -> Option<String> {
        let numbers = self.attribute(element, name)?;
        let are_whole = numbers.value.split(' ').all(|one| one.parse::<i32>().is_ok());
        if !are_whole || numbers.value.split(' ').count() != count {
            let message = format!("`{name}` must be {}", listed(count));
            self.report(
                &numbers.span,
                message,
                "a drawing too coarse for that needs a larger `viewBox`",
            );
        }
        Some(numbers.value)
    }

    fn shape(&self, element: Node<'_, '_>) -> Option<(Spanned<String>, Vec<Shape>)> {
        self.expect_only(element, &["id", "d"]);
        let (id, data) = (self.attribute(element, "id"), self.attribute(element, "d"));
        let (id, data) = id.zip(data)?;
        check_name(&id, self.diagnostics);
        if let Some(error) = PathParser::from(data.as_str()).find_map(Result::err) {
            let message = format!("this path cannot be drawn: {error}");
            self.report(&data.span, message, "begin with `M`, and give each command its numbers");
        }
        self.expect_whole(&data);
        Some((id, vec![Shape { path: data.value, transform: String::new() }]))
    }

    fn repeat(&self, element: Node<'_, '_>, shapes: &mut [(Spanned<String>, Vec<Shape>)]) {
        self.expect_only(element, &["href", "transform"]);
        let href = self.attribute(element, "href");
        let Some((href, transform)) = href.zip(self.attribute(element, "transform")) else {
            return;
        };
        if let Err(error) = Transform::from_str(transform.as_str()) {
            let message = format!("this transform cannot be used: {error}");
            self.report(&transform.span, message, "write it as `matrix(-1 0 0 1 80 0)`");
        }
        self.expect_whole(&transform);
        let id = href.value.strip_prefix('#').unwrap_or(&href.value);
        let id = Spanned::new(id.to_owned(), href.span);
        let names: Vec<String> = shapes.iter().map(|(id, _)| id.value.clone()).collect();
        let Some((_, drawn)) = shapes.iter_mut().find(|(known, _)| known.value == id.value) else {
            let known = names.iter().map(String::as_str);
            unknown("path above this with the id", &id, known).report(self.diagnostics);
            return;
        };
        let path = drawn.first().map(|first| first.path.clone()).unwrap_or_default();
        drawn.push(Shape { path, transform: transform.value });
    }

    fn label(&self, element: Node<'_, '_>) -> Option<(Spanned<String>, [String; 4])> {
        let names = ["x", "y", "width", "height"];
        self.expect_only(element, &names);
        let [x, y, width, height] = names.map(|name| self.whole_numbers(element, name, 1));
        let Some(words) = element.text().map(str::trim).filter(|words| !words.is_empty()) else {
            let remedy = "write the name of a message of the interface in it";
            self.report(&self.span(element), "these words are missing", remedy);
            return None;
        };
        let span = element
            .first_child()
            .map_or_else(|| self.span(element), |text| Span::new(self.file, text.range()));
        Some((Spanned::new(words.to_owned(), span), [x?, y?, width?, height?]))
    }

    fn expect_whole(&self, numbers: &Spanned<String>) {
        if numbers.value.contains('.') {
            let remedy = "round them; a drawing too coarse for that needs a larger `viewBox`";
            self.report(&numbers.span, "the numbers of a map are whole", remedy);
        }
    }
}

fn listed(count: usize) -> String {
    if count == 1 { "a whole number".to_owned() } else { format!("{count} whole numbers") }
}
