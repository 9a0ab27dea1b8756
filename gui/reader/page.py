"""The document behind the reader: an article's text in blocks, its typography, and where code
points are in it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextCursor, QTextDocument

from gui.reader.typography import ZONE_LOOKS, Typography, ink
from gui.theme import Theme
from store.rows import ZoneRow
from store.text.offsets import OffsetMap, display_cuts, display_text


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
        self.document.setIndentWidth(typography.indent_px)
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        spaced = "\n\n" in self.text
        cursor.setBlockFormat(typography.body(spaced=spaced))
        cursor.setCharFormat(ink(theme.ink))
        for zone in zones:
            self._style_zone(zone, typography, theme)
        if spaced:
            self._narrow_empty_lines(cursor, typography)
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
        look = ZONE_LOOKS.get(zone.kind)
        if look is not None:
            cursor = self.cursor(zone.start, min(zone.end, len(self.text)))
            cursor.mergeCharFormat(look.letters(typography, theme))
            cursor.mergeBlockFormat(look.block(typography))

    def _narrow_empty_lines(self, cursor: QTextCursor, typography: Typography) -> None:
        style = typography.empty()
        block = self.document.begin()
        while block.isValid():
            if block.length() == 1:
                cursor.setPosition(block.position())
                cursor.setBlockFormat(style)
            block = block.next()
