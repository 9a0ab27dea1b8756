"""A passage in its article: plain text to read and copy, the claim's words marked in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from gui import theme as themes
from gui.fonts import SERIF, reader_font
from store.text.excerpt import Run, Weight

_LINE_HEIGHT_PERCENT = 138
_LARGER = 1.12
_HEIGHT_PX = 140


class PassageView(QTextEdit):
    """Read-only; `show_runs` lays the text, formats follow the theme."""

    def __init__(self, accessible_name: str, parent: QWidget):
        super().__init__(parent)
        self._runs: tuple[Run, ...] = ()
        self._first = 0
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setUndoRedoEnabled(False)
        self.setProperty("passage", "true")
        self.setAccessibleName(accessible_name)
        self.document().setDocumentMargin(0)

    def sizeHint(self) -> QSize:
        return QSize(240, _HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, _HEIGHT_PX)

    def show_runs(self, runs: Sequence[Run]) -> None:
        """Lay these runs and scroll to the claim."""
        if tuple(runs) != self._runs:
            self._runs = tuple(runs)
            self._lay()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type] # the stub names one of two types
        self._scroll_to_claim()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._runs:
            self._lay()

    def _lay(self) -> None:
        self.clear()
        self.document().setDefaultFont(self._reading_font())
        cursor = QTextCursor(self.document())
        cursor.setBlockFormat(_block_format())
        formats = _formats()
        self._first = 0
        for run in self._runs:
            if run.weight is not Weight.CONTEXT and not self._first:
                self._first = cursor.position()
            cursor.insertText(run.text, formats[run.weight])
        self._scroll_to_claim()

    def _reading_font(self) -> QFont:
        size = self.font().pointSizeF()
        if size <= 0:
            size = self.fontInfo().pointSizeF()
        return reader_font(SERIF, size * _LARGER)

    @Slot()
    def _scroll_to_claim(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(self._first, self.document().characterCount() - 1))
        # two lines of what stands before stay visible, and none by halves
        cursor.movePosition(QTextCursor.MoveOperation.Up, QTextCursor.MoveMode.MoveAnchor, 2)
        top = self.cursorRect(cursor).top() + self.verticalScrollBar().value()
        self.verticalScrollBar().setValue(max(0, top))


def _block_format() -> QTextBlockFormat:
    block = QTextBlockFormat()
    proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight
    block.setLineHeight(_LINE_HEIGHT_PERCENT, proportional.value)
    block.setBottomMargin(6)
    return block


def _formats() -> dict[Weight, QTextCharFormat]:
    theme = themes.current()
    claim = themes.entity_colour(theme, theme.claim_line)
    context, words, differing = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
    context.setForeground(QColor(theme.muted_ink))
    words.setForeground(QColor(claim.ink))
    words.setBackground(QColor(claim.background))
    differing.setForeground(QColor(theme.ink))
    differing.setBackground(QColor(themes.entity_colour(theme, theme.confirmed).background))
    differing.setFontWeight(QFont.Weight.Bold)
    differing.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    differing.setUnderlineColor(QColor(theme.confirmed))
    return {Weight.CONTEXT: context, Weight.CLAIM: words, Weight.DIFFERING: differing}
