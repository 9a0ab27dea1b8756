"""Days and times as people of the language read them. Not here: reading what people type."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from store.text.edtf import EdtfDate, EdtfPoint, parse_edtf


def date_words(edtf: str | None) -> str:
    """A date as people read it: "about July 2021", "30 Mar 2020 – 5 Apr 2020"; what is none of ours
    as it is kept.
    """
    if not edtf:
        return ""
    date = parse_edtf(edtf)
    if date is None:
        return edtf
    if date.precision != "interval":
        return _point_words(date.start)
    sides = {"first": _point_words(date.start), "last": _point_words(date.end)}
    return _range_pattern(date).format(**sides)


def _range_pattern(date: EdtfDate) -> str:
    if date.start is None:
        return QCoreApplication.translate("dates", "until {last}")
    if date.end is None:
        return QCoreApplication.translate("dates", "since {first}")
    return QCoreApplication.translate("dates", "{first} – {last}")


def _point_words(point: EdtfPoint | None) -> str:
    if point is None:
        return ""
    formats = {
        "day": QCoreApplication.translate("dates", "d MMM yyyy"),
        "month": QCoreApplication.translate("dates", "MMMM yyyy"),
        "year": "yyyy",
    }
    first = point.first()
    day = QDate(first.year, first.month, first.day)
    words = QLocale().toString(day, formats[point.precision()])
    patterns = {
        "~": QCoreApplication.translate("dates", "about {date}"),
        "?": QCoreApplication.translate("dates", "perhaps {date}"),
        "%": QCoreApplication.translate("dates", "perhaps about {date}"),
    }
    return patterns.get(point.qualifier, "{date}").format(date=words)


def moment_words(at: dt.datetime) -> str:
    """Day and time here, short."""
    return QLocale().toString(_here(at), QLocale.FormatType.ShortFormat)


def clock_words(at: dt.datetime) -> str:
    """The time here to the second."""
    return QLocale().toString(_here(at), "HH:mm:ss")


def _here(at: dt.datetime) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(int(at.timestamp() * 1000))
