"""Dates and numbers as people type them, and the line that says how they are read."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.widgets.datefield import DateField, Verdict
from store.text.dates import find_date_expressions
from store.text.edtf import EdtfPoint, parse_edtf

_tr = QCoreApplication.translate
_NUMBER: Final = re.compile(r"[+-]?\d{1,3}(?:([,\s'’\u00a0\u202f])\d{3}(?:\1\d{3})*)?(?:\.\d+)?")
_PLAIN: Final = re.compile(r"[+-]?\d+(?:\.\d+)?")
_BLANKS: Final = re.compile(r"[,\s'’\u00a0\u202f]")


def date_of(text: str) -> str | None:
    """The EDTF value of `2014-04`, `2014~/..` or `7 April 2014`; None for no date."""
    found = parse_edtf(text)
    if found is not None:
        return found.text
    whole = text.strip()
    for start, end, value in find_date_expressions(whole):
        if (start, end) == (0, len(whole)):
            return value
    return None


def date_verdict(text: str) -> Verdict:
    """Whether the text is a date, and how it is read where that is not plain."""
    value = date_of(text)
    found = parse_edtf(value) if value else None
    if found is None:
        return Verdict(
            is_date=False,
            hint=_tr("dates", "Not a date, not saved. Write 2024-06-12 or 2024."),
        )
    if found.precision != "interval" and found.start is not None:
        is_plain = found.text == text.strip() and not found.start.qualifier
        return Verdict(is_date=True, hint="" if is_plain else _point(found.start))
    first = _point(found.start) if found.start else _tr("dates", "open")
    last = _point(found.end) if found.end else _tr("dates", "open")
    return Verdict(
        is_date=True, hint=_tr("dates", "{first} to {last}").format(first=first, last=last)
    )


def date_line(accessible_name: str, parent: QWidget) -> DateField:
    """A field for a date whose empty line cannot be taken for one."""
    field = DateField(accessible_name, date_verdict, parent)
    line = field.focusProxy()
    if isinstance(line, QLineEdit):
        line.setPlaceholderText(_tr("dates", "year-month-day"))
    return field


def number_of(text: str) -> float | None:
    """The number a text such as `1,200` or `3.5` stands for; None for none."""
    whole = text.strip()
    if not (_NUMBER.fullmatch(whole) or _PLAIN.fullmatch(whole)) or len(whole) > 30:
        return None
    return float(_BLANKS.sub("", whole))


def number_verdict(text: str) -> Verdict:
    """Whether the text is a number."""
    if number_of(text) is None:
        return Verdict(
            is_date=False, hint=_tr("dates", "Not a number, not saved. Write 1,200 or 3.5.")
        )
    return Verdict(is_date=True)


def number_text(value: float | None) -> str:
    """A number as it is typed: no point where it is whole, thousands set apart."""
    if value is None:
        return ""
    if value.is_integer() and abs(value) < 1e15:
        return f"{int(value):,}"
    return f"{value:.12g}"


def _point(point: EdtfPoint) -> str:
    words = _calendar_words(point)
    qualified = {
        "?": _tr("dates", "{date}, unsure"),
        "~": _tr("dates", "about {date}"),
        "%": _tr("dates", "about {date}, unsure"),
    }.get(point.qualifier)
    return qualified.format(date=words) if qualified else words


def _calendar_words(point: EdtfPoint) -> str:
    locale = QLocale()
    day = QDate(point.year, point.month or 1, point.day or 1)
    if point.day:
        return locale.toString(day, _tr("dates", "d MMMM yyyy"))
    return locale.toString(day, _tr("dates", "MMMM yyyy")) if point.month else f"{point.year:04}"
