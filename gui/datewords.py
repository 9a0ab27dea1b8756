"""Days and times as people of the language read them. Not here: reading what people type."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from store.text.edtf import parse_edtf


def date_words(edtf: str | None) -> str:
    """A day, month or year as people read it; any other date as it is kept."""
    if not edtf:
        return ""
    date = parse_edtf(edtf)
    if date is None or date.start is None or date.precision == "interval" or date.start.qualifier:
        return edtf
    formats = {
        "day": QCoreApplication.translate("dates", "d MMM yyyy"),
        "month": QCoreApplication.translate("dates", "MMMM yyyy"),
        "year": "yyyy",
    }
    first = date.start.first()
    shown = QDate(first.year, first.month, first.day)
    return QLocale().toString(shown, formats[date.precision])


def moment_words(at: dt.datetime) -> str:
    """Day and time here, short."""
    return QLocale().toString(_here(at), QLocale.FormatType.ShortFormat)


def clock_words(at: dt.datetime) -> str:
    """The time here to the second."""
    return QLocale().toString(_here(at), "HH:mm:ss")


def _here(at: dt.datetime) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(int(at.timestamp() * 1000))
