"""The mouse over the reader: clicks on tags, selections at word edges, handles dragged, resting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer, Slot
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication

from gui.carrying import mime_of_claim
from gui.reader.folds import Run
from gui.reader.hittest import place_at
from gui.reader.margins import Handle
from gui.reader.zonelines import ZoneLine
from gui.tags import Tag
from store.text.segments import sets_no_blanks, snapped, without_directions, word_at
from store.types import ClaimId

if TYPE_CHECKING:
    from gui.reader.view import ReaderView

_HOVER_MS: Final = 350


class Mouse(QObject):
    """Turns mouse events into the reader's signals. Methods tell whether Qt should not see the
    event.
    """

    def __init__(self, view: ReaderView) -> None:
        super().__init__(view)
        self._view = view
        self._rest = QTimer(self, singleShot=True, interval=_HOVER_MS)
        self._rest.timeout.connect(self._on_rest)
        self._pressed: QPoint | None = None
        self._grabbed: Handle | None = None
        self._line: ZoneLine | None = None
        self._cycle: tuple[int, int] = (-1, 0)
        self._was_double = False

    def press(self, event: QMouseEvent) -> bool:
        """Take a handle in the margin."""
        self._view.pressed.emit()
        self._was_double = False
        self._pressed = event.position().toPoint()
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._grabbed = self._handle_at(event.position()) if is_left else None
        self._line = self._line_at(event.position()) if is_left and not self._grabbed else None
        self.leave()
        return self._grabbed is not None or self._line is not None

    def move(self, event: QMouseEvent) -> bool:
        """Drag a taken handle; tell by the cursor where there is one."""
        if self._grabbed is not None:
            if self._is_far(event.position().toPoint()):
                self._drag(self._grabbed.tag)
            return True
        if self._line is not None:
            return True
        if not event.buttons():
            self._rest.start()
            point = event.position()
            over = self._handle_at(point) is not None or self._line_at(point) is not None
            shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
            self._view.viewport().setCursor(shape)
        return False

    def let_go_handle(self) -> bool:
        """A handle was clicked, not dragged, or a line above a zone."""
        if self._line is not None:
            line, self._line = self._line, None
            self._take(line)
            return True
        if self._grabbed is None:
            return False
        grabbed, self._grabbed = self._grabbed, None
        view = self._view
        clicked = view.badge_clicked if grabbed.part == "badge" else view.tag_clicked
        clicked.emit(grabbed.tag)
        return True

    def release(self, event: QMouseEvent) -> None:
        """Finish a selection at word edges (Alt: as drawn), or click what lies here."""
        # The release after a double click is no click of its own.
        if event.button() != Qt.MouseButton.LeftButton or self._was_double:
            return
        if self._view.selected_span() is not None:
            self.finish_selection(
                as_drawn=bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            )
        elif self._pressed is not None and not self._is_far(event.position().toPoint()):
            self._click(event)

    def double_click(self, event: QMouseEvent) -> bool:
        """Edit the tag under the mouse."""
        self._was_double = True
        tags = self._tags_at(event.position())
        tag = self._view.marking.current if self._view.marking.current in tags else None
        tag = tag or self._tag_at(event.position())
        if tag is not None:
            self._view.tag_activated.emit(tag)
        return tag is not None

    def leave(self) -> None:
        """The mouse no longer rests on anything."""
        self._rest.stop()
        self._view.hovered.emit(None, QPoint())

    def finish_selection(self, *, as_drawn: bool) -> None:
        """Tell of the selection, grown to whole words unless it is taken as drawn."""
        span = self._view.selected_span()
        if span is None:
            return
        start, end = span if as_drawn else grown_to_words(self._view.page.text, *span)
        self._view.setTextCursor(self._view.page.cursor(start, end))
        self._view.span_selected.emit(start, end)

    def _click(self, event: QMouseEvent) -> None:
        view = self._view
        tag = self._tag_at(event.position(), cycle=True)
        if tag is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            view.link_clicked.emit(self._claim_at(event.position()) or tag)
        else:
            view.tag_clicked.emit(tag)
        caret = view.caret()
        view.span_selected.emit(caret, caret)

    def _position_at(self, point: QPointF) -> int | None:
        """The code point under a viewport point, or None beside the words."""
        layout = self._view.document().documentLayout()
        there = self._on_page(point)
        doc = layout.hitTest(there, Qt.HitTestAccuracy.ExactHit)
        if doc < 0:
            return None
        return self._view.page.offsets.from_doc(place_at(self._view.document(), doc, there))

    def _on_page(self, point: QPointF) -> QPointF:
        return self._view.page_point(point)

    def _tags_at(self, point: QPointF) -> list[Tag]:
        position = self._position_at(point)
        if position is None:
            return []
        last = max(len(self._view.page.text) - 1, 0)
        marks = self._view.marking.index.at(min(position, last))
        return list(dict.fromkeys(Tag(mark.owner, mark.key) for mark in marks))

    def _tag_at(self, point: QPointF, *, cycle: bool = False) -> Tag | None:
        handle = self._handle_at(point)
        if handle is not None:
            return handle.tag
        tags = self._tags_at(point)
        if not tags:
            return None
        turn = 0
        if cycle:
            position = self._position_at(point) or 0
            turn = self._cycle[1] + 1 if self._cycle[0] == position else 0
            self._cycle = (position, turn)
        return tags[turn % len(tags)]

    def _line_at(self, point: QPointF) -> ZoneLine | None:
        return self._view.zone_lines.at(self._on_page(point))

    def _take(self, line: ZoneLine) -> None:
        if isinstance(line.about, Run):
            self._view.toggle_fold(line.about)
        else:
            self._view.zone_asked.emit(line.about, self._view.cursor().pos())

    def _claim_at(self, point: QPointF) -> Tag | None:
        return next((tag for tag in self._tags_at(point) if tag.owner == "claim"), None)

    def _handle_at(self, point: QPointF) -> Handle | None:
        there = self._on_page(point)
        handles = reversed(self._view.marking.handles)
        return next((handle for handle in handles if handle.rect.contains(there)), None)

    def _is_far(self, point: QPoint) -> bool:
        if self._pressed is None:
            return False
        return (point - self._pressed).manhattanLength() >= QApplication.startDragDistance()

    def _drag(self, tag: Tag) -> None:
        self._grabbed = None
        drag = QDrag(self._view)
        drag.setMimeData(mime_of_claim(ClaimId(tag.key)))
        self._view.drag_begun.emit()
        drag.exec(Qt.DropAction.LinkAction | Qt.DropAction.CopyAction)
        self._view.drag_ended.emit()

    @Slot()
    def _on_rest(self) -> None:
        at = self._view.cursor().pos()
        point = self._view.viewport().mapFromGlobal(at)
        if self._view.viewport().rect().contains(point):
            self._view.hovered.emit(self._tag_at(QPointF(point)), at)


def grown_to_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The span grown to whole words where an edge cuts one. Scripts without blanks are taken as
    drawn: where their words end no edge can tell.
    """
    first, last = word_at(text, start), word_at(text, end - 1)
    if first[0] < start < first[1] and not sets_no_blanks(text[start - 1 : start + 1]):
        start = first[0]
    if last[0] < end < last[1] and not sets_no_blanks(text[end - 1 : end + 1]):
        end = last[1]
    return snapped(text, *without_directions(text, start, end))
