"""Reading through the parts of a very long text: which one is shown, and how one goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRect, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor, QWheelEvent

from gui import theme as themes
from gui.reader.partbar import PartBar
from gui.widgets.announce import announce

if TYPE_CHECKING:
    from gui.reader.view import ReaderView

_Key = Qt.Key
_STEPS: Final = {_Key.Key_Down: 1, _Key.Key_PageDown: 1, _Key.Key_Up: -1, _Key.Key_PageUp: -1}
_SIDEWAYS: Final = frozenset({_Key.Key_Left, _Key.Key_Right})
_HELD: Final = Qt.KeyboardModifier.KeypadModifier
_BELOW_PX: Final = 16


class Walk(QObject):
    """Changes the part of one reader; of a text that is shown whole there is nothing to change."""

    def __init__(self, view: ReaderView) -> None:
        super().__init__(view)
        self._view = view
        self.above, self.below = (PartBar(view.viewport()) for _place in range(2))
        for bar in (self.above, self.below):
            bar.stepped.connect(self.step)
        self._top = 0
        view.verticalScrollBar().rangeChanged.connect(self.place_bars)

    def go_to(self, position: int) -> bool:
        """Show the part of a code point, with the caret there; whether it was another part."""
        page = self._view.page
        if page.holds(position):
            return False
        self._turn(page.parts.at(position))
        self._put_caret(position)
        return True

    @Slot(int)
    def step(self, by: int) -> None:
        """Go on with the beginning of the next part (1) or with the end of the one before (-1)."""
        view, page = self._view, self._view.page
        number = page.part + by
        if not 0 <= number < len(page.parts):
            return
        self._turn(number)
        start, end = page.span
        self._put_caret(self._beside_folds(start if by > 0 else end, by))
        if by < 0:
            self._show_end()
        announce(view, self.above.words())

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key led to the beginning or the end of the whole text."""
        view, page = self._view, self._view.page
        if page.is_whole:
            return False
        if event.matches(QKeySequence.StandardKey.MoveToEndOfDocument):
            view.set_caret(len(page.text))
        elif event.matches(QKeySequence.StandardKey.MoveToStartOfDocument):
            view.set_caret(0)
        else:
            return False
        view.ensureCursorVisible()
        return True

    def go_on(self, event: QKeyEvent, before: QTextCursor) -> None:
        """After a key that could not move the caret: it stood at an edge of the part."""
        cursor = self._view.textCursor()
        is_bare = not event.modifiers() & ~_HELD
        if self._view.page.is_whole or not is_bare or cursor.hasSelection():
            return
        if before.hasSelection() or before.position() != cursor.position():
            return
        key = _Key(event.key())
        by = _STEPS.get(key, 0)
        if key in _SIDEWAYS:
            by = 1 if cursor.atEnd() else -1 if cursor.atStart() else 0
        if by:
            self.step(by)

    def wheel(self, event: QWheelEvent) -> bool:
        """Whether the wheel, at an edge of the part, led on."""
        if self._view.page.is_whole or event.phase() == Qt.ScrollPhase.ScrollMomentum:
            return False
        part, turned = self._view.page.part, event.angleDelta().y()
        if turned < 0 and self._is_at_end():
            self.step(1)
        elif turned > 0 and self._view.verticalScrollBar().value() <= 0:
            self.step(-1)
        return self._view.page.part != part

    def lay_out(self, left: int, top: int, width: int) -> int:
        """The room that the upper bar takes below `top` (px); none where the text is whole."""
        page = self._view.page
        for bar in (self.above, self.below):
            bar.show_part(page.part, len(page.parts))
            bar.setGeometry(left, top, width, bar.sizeHint().height())
        self._top = top
        if not page.is_whole:
            return self.above.height()
        self.above.hide()
        self.below.hide()
        return 0

    @Slot()
    def place_bars(self) -> None:
        """Let the bars scroll with the text; those out of sight take no focus."""
        view = self._view
        if view.page.is_whole:
            return
        bar = view.verticalScrollBar()
        scrolled = bar.value()
        # asked for its size Qt would lay out the whole document: the bar knows what it has so far
        bottom = bar.maximum() + view.viewport().height() - view.bottom_px
        _place(view, self.above, self._top - scrolled, is_there=True)
        _place(view, self.below, bottom + _BELOW_PX - scrolled, is_there=self._is_laid_out())

    def _turn(self, number: int) -> None:
        view = self._view
        had_selection = view.textCursor().hasSelection()
        view.page.show_part(number, view.zones, view.typography, themes.current())
        view.lay_part()
        if had_selection:
            start = view.page.span[0]
            view.span_selected.emit(start, start)

    def _put_caret(self, position: int) -> None:
        view = self._view
        cursor = view.page.cursor(position, position)
        was_there = cursor.position() == view.textCursor().position()
        view.setTextCursor(cursor)
        if was_there:
            # a document that was filled anew has told nobody of its caret
            view.cursorPositionChanged.emit()

    def _show_end(self) -> None:
        # the bar hears of the new height later
        bar = self._view.verticalScrollBar()
        bar.setRange(0, max(int(self._height()) - self._view.viewport().height(), 0))
        bar.setValue(bar.maximum())

    def _beside_folds(self, position: int, by: int) -> int:
        """The place itself, or the next one that is not folded away, if the part has any."""
        there, folds = position, self._view.folds
        for run in folds.runs if by > 0 else reversed(folds.runs):
            if run.start <= there <= run.end and folds.is_folded(run):
                there = run.end + 1 if by > 0 else run.start - 1
        return there if there >= 0 and self._view.page.holds(there) else position

    def _is_at_end(self) -> bool:
        view = self._view
        bar = view.verticalScrollBar()
        if bar.value() < bar.maximum():
            return False
        return self._height() <= bar.value() + view.viewport().height() + 1

    def _height(self) -> float:
        """The height of the whole part, which is laid out for that."""
        layout = self._view.document().documentLayout()
        layout.blockBoundingRect(self._view.document().lastBlock())
        return layout.documentSize().height()

    def _is_laid_out(self) -> bool:
        last = self._view.document().lastBlock()
        return not last.isVisible() or last.layout().lineCount() > 0


def _place(view: ReaderView, bar: PartBar, y: int, *, is_there: bool) -> None:
    bar.move(bar.x(), y)
    room = QRect(0, -bar.height(), bar.width(), view.viewport().height() + bar.height())
    is_seen = is_there and room.contains(0, y)
    if not is_seen and bar.isAncestorOf(view.window().focusWidget() or bar.window()):
        view.setFocus()
    bar.setVisible(is_seen)
