"""How lists and cards speak of a link: status, strength, kind, and what lies between its sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.claimtext import days_words
from gui.icons import icon
from gui.labels import term_word, word

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QIcon

    from store.rows import RelationRow, TermRow

STATUS_ICONS: Mapping[str, str] = {
    "to_check": "hourglass",
    "confirmed": "check-circle",
    "dismissed": "x-circle",
    "resolved": "check",
}


def status_icon(status: str) -> QIcon:
    """The drawing of a status in its colour."""
    return icon(STATUS_ICONS[status], status)


def strength_word(strength: str | None) -> str:
    """The strength in one word; empty for none."""
    words = {
        "direct": QCoreApplication.translate("linkwords", "Direct"),
        "partial": QCoreApplication.translate("linkwords", "Partial"),
        "apparent": QCoreApplication.translate("linkwords", "Apparent"),
    }
    return words.get(strength or "", "")


def kind_word(row: RelationRow, kinds: list[TermRow]) -> str:
    """The kind of a contradiction, a dash while it has none; for another link what it does."""
    if row.relation != "contradicts":
        return word("relation", row.relation)
    return term_word(kinds, row.kind) or "–"


def place_word(row: RelationRow) -> str:
    """Whether both sides stand in one article."""
    if row.within:
        return QCoreApplication.translate("linkwords", "Within one article")
    return QCoreApplication.translate("linkwords", "Across articles")


def short_place_word(row: RelationRow) -> str:
    """The same for a narrow column."""
    if row.within:
        return QCoreApplication.translate("linkwords", "Within")
    return QCoreApplication.translate("linkwords", "Across")


def between_words(row: RelationRow) -> str:
    """All that is derived from both sides, in one line."""
    speaker = QCoreApplication.translate("linkwords", "Same speaker") if row.same_speaker else ""
    parts = (place_word(row), days_words(row.days_apart), speaker)
    return " · ".join(part for part in parts if part)
