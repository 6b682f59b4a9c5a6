//! Pictures beside advice: a course (`course`), or bars for its numbered steps (`steps` or `weeks`).

use assessment::{Picture, Point};

use crate::common::JUDGEMENT;
use crate::{Diagnostic, Diagnostics, Fields, Span, Spanned, Table, Value};

/// The picture of a piece of advice, with the place of its key; none where it has none, or where it is wrong.
pub(super) fn read(
    fields: &mut Fields<'_>,
    sources: &[Spanned<String>],
    diagnostics: &Diagnostics,
) -> Option<Spanned<Picture>> {
    let mut read = Vec::new();
    for key in ["course", "steps", "weeks"] {
        let list: Option<Spanned<Vec<Spanned<Value>>>> = fields.optional(key);
        let Some(list) = list else { continue };
        let rows = fields.list::<Table>(key);
        let reader = Reader { rows: &rows, span: &list.span, diagnostics };
        let picture = match key {
            "course" => reader.course(sources),
            "steps" => Picture::Steps { bars: reader.bars(Reader::step) },
            _ => reader.weeks(),
        };
        read.push(Spanned::new(picture, list.span));
    }
    if let [first, second, ..] = read.as_slice() {
        Diagnostic::error(&second.span, "advice has one picture")
            .related(&first.span, "this is one already")
            .remedy("make a second piece of advice of it")
            .report(diagnostics);
    }
    read.into_iter().next()
}

struct Reader<'a> {
    rows: &'a [Spanned<Table>],
    span: &'a Span,
    diagnostics: &'a Diagnostics,
}

impl Reader<'_> {
    fn course(&self, sources: &[Spanned<String>]) -> Picture {
        if sources.iter().all(|id| id.value == JUDGEMENT) {
            self.report(
                self.span,
                "these figures have no source",
                "name in `sources` where they come from",
            );
        }
        let points: Vec<Spanned<Point>> =
            self.rows.iter().filter_map(|row| self.point(row)).collect();
        if points.len() == self.rows.len() && points.len() < 2 {
            self.report(
                self.span,
                "a course has two points or more",
                "add the figures of a later week",
            );
        }
        if let Some(first) = points.first().filter(|first| first.value.week != 0) {
            self.report(&first.span, "a course begins at the start", "add the figures of week 0");
        }
        for pair in points.windows(2) {
            if let [before, after] = pair
                && after.value.week <= before.value.week
            {
                Diagnostic::error(&after.span, "these points are out of order")
                    .related(&before.span, "this week is not before it")
                    .remedy("put the points in the order of their weeks, each week once")
                    .report(self.diagnostics);
            }
        }
        Picture::Course { points: points.into_iter().map(|point| point.value).collect() }
    }

    fn point(&self, row: &Spanned<Table>) -> Option<Spanned<Point>> {
        let mut fields = Fields::of(&row.value, "a point of a course", self.diagnostics);
        let week = self.number(fields.required("week"), 0, 1000);
        let low = self.number(fields.required("low"), 0, 100);
        let high = self.number(fields.required("high"), 0, 100);
        fields.finish();
        let (week, low, high) = (week?, low?, high?);
        if low > high {
            self.report(&row.span, "this range is upside down", "`low` is the lower figure");
        }
        Some(Spanned::new(Point { week, low, high }, row.span.clone()))
    }

    fn bars(&self, bar: fn(&Self, &Spanned<Table>) -> Option<Vec<u16>>) -> Vec<Vec<u16>> {
        if self.rows.is_empty() {
            self.report(
                self.span,
                "there is nothing to draw",
                "write a line for each numbered step of the words",
            );
        }
        self.rows.iter().filter_map(|row| bar(self, row)).collect()
    }

    /// So much of one thing, then so much of the other, so many times.
    fn step(&self, row: &Spanned<Table>) -> Option<Vec<u16>> {
        let mut fields = Fields::of(&row.value, "a step", self.diagnostics);
        let on = self.number(fields.required("on"), 1, 1000);
        let off = fields.optional("off").map(|off| self.number(Some(off), 0, 1000));
        let times = fields.optional("times").map(|times| self.number(Some(times), 1, 100));
        fields.finish();
        let pair = [on?, off.unwrap_or(Some(0))?];
        Some(pair.repeat(usize::from(times.unwrap_or(Some(1))?)))
    }

    /// From one week to another, of all the weeks that any of them takes.
    fn weeks(&self) -> Picture {
        let mut bars = self.bars(Self::stretch);
        let end = bars.iter().map(|bar| bar.iter().sum::<u16>()).max().unwrap_or_default();
        for bar in &mut bars {
            bar.push(end - bar.iter().sum::<u16>());
        }
        Picture::Steps { bars }
    }

    fn stretch(&self, row: &Spanned<Table>) -> Option<Vec<u16>> {
        let mut fields = Fields::of(&row.value, "a stretch of weeks", self.diagnostics);
        let from = self.number(fields.required("from"), 1, 1000);
        let to = self.number(fields.required("to"), 1, 1000);
        fields.finish();
        let (from, to) = (from?, to?);
        if to < from {
            self.report(
                &row.span,
                "these weeks are upside down",
                "`from` is the first week, `to` the last",
            );
            return None;
        }
        Some(vec![0, from - 1, to - from + 1])
    }

    fn number(&self, written: Option<Spanned<i64>>, least: u16, most: u16) -> Option<u16> {
        let written = written?;
        let number = u16::try_from(written.value).ok();
        let number = number.filter(|number| (least..=most).contains(number));
        if number.is_none() {
            Diagnostic::error(&written.span, "this number is out of range")
                .label(format!("{least} to {most}"))
                .report(self.diagnostics);
        }
        number
    }

    fn report(&self, span: &Span, message: &str, remedy: &str) {
        Diagnostic::error(span, message).remedy(remedy).report(self.diagnostics);
    }
}
