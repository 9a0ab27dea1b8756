"""The document behind the reader: an article's text in blocks, its typography, and where code
points are in it. Of a very long text it holds one part; what lies outside is clipped.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument

from gui.reader.parts import PartMap, Parts
from gui.reader.typography import ZONE_LOOKS, Typography, ink
from gui.theme import Theme
from store.rows import ZoneRow
from store.text.offsets import OffsetMap, display_cuts, display_text
from store.types import ZoneId

_DEEPEST: Final = 3
"""Replies that are set in further than their comment."""


class Page:
    """Fills a document with a text; converts between code points and document positions."""

    def __init__(self, document: QTextDocument, fill: Callable[[str], None] | None = None) -> None:
        """`fill` sets a plain text where a widget must know of it: a caret that the document alone
        pushes to the end would have all of 10 MB laid out on its way back.
        """
        self.document = document
        self._fill = fill or document.setPlainText
        self.text = ""
        self.offsets = OffsetMap("")
        self.parts = Parts("", (0,))
        self.part = 0
        """The number of the part that is shown."""
        self._cuts: Sequence[int] = ()
        self._is_spaced = False
        self._gap_px = self._room_px = 0.0
        self._hidden: list[tuple[int, int]] = []
        """Document positions of the hidden blocks: the first letter, and behind the last."""
        self.known_x: dict[tuple[int, int, int], float] = {}
        """How far right a place is (px) by first and last place of its line and its own, in the
        document; of what was painted since lines were broken."""
        document.setUndoRedoEnabled(False)

    def show(
        self, text: str, zones: Sequence[ZoneRow], typography: Typography, theme: Theme
    ) -> None:
        """Set another text, of a very long one the first part."""
        self._cuts = display_cuts(text)
        self.text = text
        self.parts = Parts.of(text, self._cuts)
        self._is_spaced = "\n\n" in text
        self.show_part(0, zones, typography, theme)

    def show_part(
        self, number: int, zones: Sequence[ZoneRow], typography: Typography, theme: Theme
    ) -> None:
        """Set another part of the same text."""
        self.part = number
        if self.is_whole:
            self.offsets = OffsetMap(self.text, self._cuts)
            shown = display_text(self.text, self._cuts)
        else:
            start, end = self.span
            self.offsets = PartMap(self.text, start, end, self._cuts)
            inner = [cut - start for cut in self._cuts if start < cut < end]
            shown = display_text(self.text[start:end], inner)
        self._hidden = []
        self._fill(shown)
        self.style(zones, typography, theme)

    @property
    def is_whole(self) -> bool:
        """Whether the document holds the whole text."""
        return len(self.parts) == 1

    @property
    def span(self) -> tuple[int, int]:
        """The code points that the document holds."""
        return self.parts.span(self.part)

    def holds(self, position: int) -> bool:
        """Whether a code point is in the part that is shown."""
        return self.is_whole or self.parts.at(position) == self.part

    def touches(self, start: int, end: int) -> bool:
        """Whether the part that is shown holds any of [start, end)."""
        if self.is_whole:
            return True
        first, last = self.span
        return start < last and end > first

    def style(self, zones: Sequence[ZoneRow], typography: Typography, theme: Theme) -> None:
        """Set the same text in another typography."""
        self.known_x.clear()
        self.document.setDefaultFont(typography.font)
        self.document.setIndentWidth(typography.indent_px)
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        spaced = self._is_spaced
        cursor.setBlockFormat(typography.body(spaced=spaced))
        cursor.setCharFormat(ink(theme.ink))
        self._gap_px = 0.0 if spaced else typography.gap_px
        depths = reply_depths(zones)
        for zone in zones:
            if self.touches(zone.start, zone.end):
                self._style_zone(zone, typography, theme, depths.get(zone.id, 0))
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

    def keep_room(self, room: Mapping[int, float]) -> None:
        """Keep so many pixels free above the blocks at these code points."""
        for position, height in room.items():
            if not self.holds(position):
                continue
            block = self.block_at(position)
            before = block.previous().blockFormat().bottomMargin()
            style = QTextBlockFormat()
            # Qt takes the larger one of two margins that meet
            style.setTopMargin(before + height)
            QTextCursor(block).mergeBlockFormat(style)

    def hide(
        self, hidden: Sequence[tuple[int, int]], shown: Sequence[tuple[int, int]], room_px: float
    ) -> None:
        """Hide the blocks of these stretches of whole lines, with so much room left in their
        place, and show those. Each lies within a part.
        """
        self._room_px = room_px
        hidden = [stretch for stretch in hidden if self.holds(stretch[0])]
        shown = [stretch for stretch in shown if self.holds(stretch[0])]
        for stretches, is_visible in ((hidden, False), (shown, True)):
            for start, end in stretches:
                self._set_visible(start, end, room_px, is_visible=is_visible)
        ends = ((self.block_at(start), self.block_at(end)) for start, end in hidden)
        self._hidden = [(first.position(), last.position() + last.length()) for first, last in ends]

    def block_at(self, position: int) -> QTextBlock:
        """The block of a code point."""
        return self.document.findBlock(self.offsets.to_doc(position))

    def indent_at(self, position: int) -> float:
        """How far the block of a code point stands in (px)."""
        return self.block_at(position).blockFormat().indent() * self.document.indentWidth()

    def next_shown(self, block: QTextBlock) -> QTextBlock:
        """The block itself, or the first one below that is not hidden; invalid at the end."""
        while block.isValid() and not block.isVisible():
            nth = bisect_right(self._hidden, (block.position(), self.offsets.length_doc + 2)) - 1
            is_known = nth >= 0 and block.position() < self._hidden[nth][1]
            block = self.document.findBlock(self._hidden[nth][1]) if is_known else block.next()
        return block

    def room_bottom(self, position: int) -> float:
        """Where the room above a block ends (px); of a hidden one the room in its place."""
        layout = self.document.documentLayout()
        block = self.next_shown(self.block_at(position))
        if block.isValid():
            return layout.blockBoundingRect(block).top()
        last = self.block_at(position).previous()
        while last.isValid() and not last.isVisible():
            last = last.previous()
        bottom = layout.blockBoundingRect(last).bottom() if last.isValid() else 0.0
        return bottom + self._room_px

    def _set_visible(self, start: int, end: int, room_px: float, *, is_visible: bool) -> None:
        block, last = self.block_at(start), self.block_at(end)
        if block.isVisible() == is_visible == last.isVisible():
            return
        style = QTextBlockFormat()
        # below hidden blocks Qt looks at the margin of the last one
        style.setBottomMargin(self._gap_px + (0.0 if is_visible else room_px))
        QTextCursor(last).mergeBlockFormat(style)
        first = block.position()
        while block.isValid() and block.position() <= last.position():
            block.setVisible(is_visible)
            block = block.next()
        self.document.markContentsDirty(first, last.position() + last.length() - first)

    def _style_zone(self, zone: ZoneRow, typography: Typography, theme: Theme, depth: int) -> None:
        look = ZONE_LOOKS.get(zone.kind)
        if look is not None:
            cursor = self.cursor(zone.start, min(zone.end, len(self.text)))
            cursor.mergeCharFormat(look.letters(typography, theme))
            cursor.mergeBlockFormat(look.block(typography, depth))

    def _narrow_empty_lines(self, cursor: QTextCursor, typography: Typography) -> None:
        style, offsets = typography.empty(), self.offsets
        is_same = offsets.length == offsets.length_doc
        start, end = self.span
        for position in _empty_lines(self.text[start:end]):
            cursor.setPosition(position if is_same else offsets.to_doc(start + position))
            cursor.setBlockFormat(style)


def _empty_lines(text: str) -> Iterator[int]:
    if text[:1] in ("", "\n"):
        yield 0
    newline = text.find("\n\n")
    while newline >= 0:
        yield newline + 1
        newline = text.find("\n\n", newline + 1)
    if text.endswith("\n"):
        yield len(text)


def reply_depths(zones: Sequence[ZoneRow]) -> dict[ZoneId, int]:
    """How many comments stand above each one in its thread."""
    answered = {zone.id: zone.reply_to for zone in zones}
    depths: dict[ZoneId, int] = {}
    for zone in zones:
        above, depth = zone.reply_to, 0
        while above is not None and depth < _DEEPEST:
            above, depth = answered.get(above), depth + 1
        depths[zone.id] = depth
    return depths
