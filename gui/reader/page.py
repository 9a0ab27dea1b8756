"""The document behind the reader: an article's text in blocks, its typography, and where code
points are in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from gui.theme import Theme
from store.rows import ZoneRow
from store.text.offsets import OffsetMap, display_cuts, display_text

_DIMMED = frozenset({"caption", "pull_quote", "comment", "boilerplate", "advert"})
_HEADLINE_SCALE = 1.75


@dataclass(frozen=True, slots=True)
class Typography:
    """How the text is set."""

    font: QFont
    measure_characters: int = 70
    line_height_percent: int = 155

    @property
    def measure_px(self) -> float:
        """Width of a line: so many average characters."""
        return QFontMetricsF(self.font).averageCharWidth() * self.measure_characters * 1.04


class Page:
    """Fills a document with a text; converts between code points and document positions."""

    def __init__(self, document: QTextDocument) -> None:
        self.document = document
        self.text = ""
        self.offsets = OffsetMap("")
        document.setUndoRedoEnabled(False)

    def show(
        self, text: str, zones: Sequence[ZoneRow], typography: Typography, theme: Theme
    ) -> None:
        """Set another text."""
        cuts = display_cuts(text)
        self.text = text
        self.offsets = OffsetMap(text, cuts)
        self.document.setPlainText(display_text(text, cuts))
        self.style(zones, typography, theme)

    def style(self, zones: Sequence[ZoneRow], typography: Typography, theme: Theme) -> None:
        """Set the same text in another typography."""
        self.document.setDefaultFont(typography.font)
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(_body_block(typography, spaced="\n\n" in self.text))
        cursor.setCharFormat(_ink(theme.ink))
        for zone in zones:
            self._style_zone(zone, typography, theme)
        cursor.endEditBlock()

    def cursor(self, start: int, end: int) -> QTextCursor:
        """A cursor that selects [start, end)."""
        cursor = QTextCursor(self.document)
        cursor.setPosition(self.offsets.to_doc(start))
        cursor.setPosition(
            self.offsets.to_doc(end, end=True) if end > start else self.offsets.to_doc(start),
            QTextCursor.MoveMode.KeepAnchor,
        )
        return cursor

    def span_of(self, cursor: QTextCursor) -> tuple[int, int]:
        """The code points that a cursor selects; start == end where it is a mere caret."""
        return (
            self.offsets.from_doc(cursor.selectionStart()),
            self.offsets.from_doc(cursor.selectionEnd()),
        )

    def position_of(self, cursor: QTextCursor) -> int:
        """The code point of a cursor's caret."""
        return self.offsets.from_doc(cursor.position())

    def _style_zone(self, zone: ZoneRow, typography: Typography, theme: Theme) -> None:
        cursor = self.cursor(zone.start, min(zone.end, len(self.text)))
        if zone.kind == "headline":
            cursor.mergeCharFormat(_headline(typography, theme))
            cursor.mergeBlockFormat(_headline_block())
        elif zone.kind == "standfirst":
            cursor.mergeCharFormat(_scaled(typography, 1.1, theme.muted_ink))
        elif zone.kind == "byline":
            cursor.mergeCharFormat(_scaled(typography, 0.92, theme.muted_ink))
        elif zone.kind in _DIMMED:
            cursor.mergeCharFormat(_ink(theme.muted_ink))


def _body_block(typography: Typography, *, spaced: bool) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setLineHeight(
        typography.line_height_percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    )
    # Empty lines between paragraphs are distance enough.
    if not spaced:
        block.setBottomMargin(QFontMetricsF(typography.font).height() * 0.45)
    return block


def _headline_block() -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setLineHeight(122, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return block


def _headline(typography: Typography, theme: Theme) -> QTextCharFormat:
    style = _scaled(typography, _HEADLINE_SCALE, theme.ink)
    style.setFontWeight(QFont.Weight.Bold)
    return style


def _scaled(typography: Typography, scale: float, ink: str) -> QTextCharFormat:
    style = _ink(ink)
    style.setFontPointSize(typography.font.pointSizeF() * scale)
    return style


def _ink(colour: str) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setForeground(QColor(colour))
    return style
