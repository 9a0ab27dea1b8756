"""The reader: shows an article with its tags, turns mouse and keyboard into spans in code points.

It assembles page, painter and interactions; what a key means is decided in `gui/commands`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QPoint,
    QPointF,
    QRectF,
    QSignalBlocker,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from gui import theme as themes
from gui.reader.cues import Cues
from gui.reader.edges import EdgeKeys
from gui.reader.folds import Folds, Run
from gui.reader.geometry import Lines, place_below, span_rects
from gui.reader.header import Header
from gui.reader.headline import HEADLINE, zones_shown
from gui.reader.hittest import place_at
from gui.reader.layers import Layers
from gui.reader.markindex import MarkIndex
from gui.reader.marking import Kinds, MarkPainter
from gui.reader.mouse import Mouse
from gui.reader.page import Page
from gui.reader.signs import Signs
from gui.reader.strides import StrideKeys
from gui.reader.typography import Typography
from gui.reader.walking import Walk
from gui.reader.watched import WatchLayer
from gui.reader.zonelines import ZoneLines
from gui.tags import Tag
from store.rows import ArticleRow, TermRow, ZoneRow
from store.text.segments import trimmed

_GUTTER_START_PX: Final = 68
_GUTTER_END_PX: Final = 72
_BOTTOM_PX: Final = 160
_MOST_HITS: Final = 2000
"""Hits that are marked at once."""


_PRESS = QEvent.Type.MouseButtonPress


class ReaderView(QTextEdit):
    """One article on a page. Spans in and out are half-open code points of its text."""

    span_selected = Signal(int, int)
    """A selection was finished by mouse or keyboard; start == end when it went away."""
    tag_clicked = Signal(object)
    """A Tag, or None for a click beside all tags."""
    tag_activated = Signal(object)
    """A double click on a Tag."""
    link_clicked = Signal(object)
    """Ctrl+click on a claim's Tag."""
    badge_clicked = Signal(object)
    """A click on the contradiction badge of a claim's Tag."""
    hovered = Signal(object, QPoint)
    """The mouse rests on a Tag (or None) at a global position."""
    zoom_asked = Signal(int)
    """Ctrl+wheel: steps up or down."""
    menu_asked = Signal(QPoint)
    """What can be done here should be offered at a global point."""
    pressed = Signal()
    """A mouse button went down on the page."""
    drag_begun = Signal()
    """A claim is being dragged from the margin."""
    drag_ended = Signal()
    scrolled = Signal()
    shown = Signal(int, int)
    """The code points from the first to the last line on the screen, after they were painted."""
    zone_asked = Signal(object, QPoint)
    """A click on the small line above a ZoneRow, at a global position."""
    folded = Signal(object, bool)
    """A Run was folded (True) or opened by a person."""
    bottom_px: Final = _BOTTOM_PX
    """Room below the last line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("reader", "true")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Article text"))
        self.setCursorWidth(2)
        self.viewport().setMouseTracking(True)
        self.page = Page(self.document(), self._fill)
        self.marking = MarkPainter(self.page)
        self._told = (0, 0)
        self.folds = Folds(self.page)
        self.zone_lines = ZoneLines(self.page, self.folds)
        self.cues = Cues(self)
        self.signs = Signs(self.page)
        self.watched = WatchLayer(self.marking)
        self.marking.underlays = (self.cues, self.zone_lines, self.signs, self.watched)
        self.layers = Layers()
        self.zones: Sequence[ZoneRow] = ()
        self._left_at: int | None = None
        self.typography = Typography(self.font())
        self.header = Header(self.viewport())
        self.edges = EdgeKeys(self)
        self.walk = Walk(self)
        self._strides = StrideKeys(self, self.page)
        self._mouse = Mouse(self)
        self._hits: Sequence[tuple[int, int]] = ()
        self._hit = -1
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.cursorPositionChanged.connect(self._on_caret)

    # What is shown

    def show_article(self, article: ArticleRow | None, text: str, zones: Sequence[ZoneRow]) -> None:
        """Show another article, from its beginning."""
        self._left_at = None if self.isVisible() else 0
        self._hits, self._hit = (), -1
        self._take_details(article, text, zones)
        self.folds.forget()
        self.page.show(text, self.zones, self.typography, themes.current())
        self.cues.show_text(text)
        self._lay_zones()
        self.marking.index = MarkIndex()
        self._lay_out()
        self.setExtraSelections([])
        self.verticalScrollBar().setValue(0)
        self.set_caret(0)
        self.cursorPositionChanged.emit()

    def show_details(self, article: ArticleRow, zones: Sequence[ZoneRow]) -> None:
        """Show the same text after something about its article or its zones changed."""
        self._take_details(article, self.page.text, zones)
        self.restyle()

    def restyle(self, typography: Typography | None = None) -> None:
        """Set the same text anew, after the theme, the typography or the zones changed."""
        position = self.top_position()
        self.typography = typography or self.typography
        self.page.style(self.zones, self.typography, themes.current())
        self._lay_zones()
        self.header.restyle(self.typography)
        self._lay_out()
        self._show_hits()
        self.scroll_to_top_position(position)
        self.viewport().update()

    def lay_part(self) -> None:
        """Lay out another part of the same text, from its beginning."""
        self._lay_zones()
        self._lay_out()
        self._show_hits()
        self.verticalScrollBar().setValue(0)
        self.viewport().update()

    def set_kinds(self, kinds: Kinds) -> None:
        """Colours and patterns of the entity kinds."""
        self.marking.kinds = kinds
        self.viewport().update()

    def set_watched(self, terms: Sequence[TermRow]) -> None:
        """The words to frame wherever they stand."""
        self.watched.watch(terms)
        self.viewport().update()

    def set_current(self, tag: Tag | None, pinned: Tag | None) -> None:
        """The tag to ring and the claim that is pinned."""
        self.marking.current, self.marking.pinned = tag, pinned
        self.viewport().update()

    def set_layers(self, layers: Layers) -> None:
        """Fold and show what the person chose."""
        position = self.top_position()
        if layers.folded != self.layers.folded:
            self.folds.want(layers.folded)
            self._fold()
            self.scroll_to_top_position(position)
        self.layers = layers
        self.cues.turn(is_on=layers.cues)
        self.signs.is_on = layers.signs
        self.watched.is_on = layers.watch
        self.viewport().update()

    def toggle_fold(self, run: Run) -> None:
        """Fold or open one run; a caret in it waits above."""
        self.folds.toggle(run)
        is_folded = self.folds.is_folded(run)
        if is_folded and run.start <= self.caret() <= run.end:
            self.setTextCursor(self.page.cursor(*2 * (self._outside(run),)))
        self._fold()
        self.folded.emit(run, is_folded)

    def run_here(self) -> Run | None:
        """The run at the caret, or the folded one that follows its paragraph."""
        caret = self.caret()
        around = self.folds.at(caret, caret)
        if around:
            return around[0]
        after = next((run for run in self.folds.runs if run.start > caret), None)
        is_near = after is not None and not self.page.text[caret : after.start].strip().count("\n")
        return after if is_near else None

    def unfold(self, start: int, end: int) -> None:
        """Open what is folded at [start, end): one goes there."""
        if self.folds.open_at(start, end):
            self._fold()

    def show_hits(self, hits: Sequence[tuple[int, int]], current: int) -> None:
        """Mark found places; the current one (index, or -1) stands out and is scrolled to."""
        self._hits, self._hit = hits, current
        self._show_hits()
        if 0 <= current < len(hits):
            self.reveal(*hits[current])

    # Selection and caret

    def selected_span(self) -> tuple[int, int] | None:
        """The selected code points without blanks at the edges; None for a mere caret."""
        start, end = self.page.span_of(self.textCursor())
        if start == end:
            return None
        start, end = trimmed(self.page.text, start, end)
        return (start, end) if start < end else None

    def caret(self) -> int:
        """The code point at the caret."""
        return self.page.position_of(self.textCursor())

    def select_span(self, start: int, end: int) -> None:
        """Select code points and let them be seen."""
        self.put_cursor(start, end)
        self.ensureCursorVisible()
        self.span_selected.emit(start, end)

    def put_cursor(self, start: int, end: int) -> None:
        """Select code points; of those that go on in another part the ones of the first."""
        self.walk.go_to(start)
        self.setTextCursor(self.page.cursor(start, end))

    def set_caret(self, position: int) -> None:
        """Put the caret somewhere, with nothing selected."""
        position = min(max(position, 0), len(self.page.text))
        had_selection = self.textCursor().hasSelection()
        self.put_cursor(position, position)
        if had_selection:
            self.span_selected.emit(position, position)

    def clear_selection(self) -> None:
        """Keep the caret, select nothing."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            self.setTextCursor(cursor)
            caret = self.caret()
            self.span_selected.emit(caret, caret)

    def reveal(self, start: int, end: int) -> None:
        """Scroll so that [start, end) is comfortably in view, a third from the top if it was
        not.
        """
        self.walk.go_to(min(start, len(self.page.text)))
        self.unfold(start, end)
        last = max(len(self.page.text) - 1, 0)  # a caret may stand behind the last letter
        start = min(start, last)
        rects = span_rects(self.page, start, min(max(end, start + 1), last + 1))
        if not rects:
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top, bottom = rects[0].top() - bar.value(), rects[-1].bottom() - bar.value()
        if top < 24 or bottom > height - 48:
            self._scroll_to(rects[0].top() - height / 3)

    def span_rect(self, start: int, end: int) -> QRectF:
        """The visible rectangle of a span in viewport coordinates; empty when out of view."""
        top = float(self.verticalScrollBar().value())
        bottom = top + self.viewport().height()
        rects = Lines.between(self.page, top, bottom).rects(start, end)
        joined = QRectF()
        for rect in rects:
            joined = joined.united(rect)
        return joined.translated(0, -top)

    def page_point(self, point: QPoint | QPointF) -> QPointF:
        """The place on the page of a point of the viewport."""
        return QPointF(point) + QPointF(0, self.verticalScrollBar().value())

    def top_position(self) -> int:
        """The code point at the top of the view: what scrolling is remembered by."""
        if self._left_at is not None:
            return self._left_at
        if self.verticalScrollBar().value() <= 0:
            return self.page.span[0]
        middle, top = self.viewport().width() / 2, self.verticalScrollBar().value() + 4.0
        doc = place_below(self.page, middle, top, top + self.viewport().height())
        return self.page.offsets.from_doc(doc)

    def show_at(self, position: int) -> None:
        """Scroll so that a code point is in the middle; what is folded there opens."""
        self.walk.go_to(position)
        self.unfold(position, position)
        top = Lines.around(self.page, position, position).top_of(position)
        if top is not None:
            self._scroll_to(top - self.viewport().height() / 2)

    def progress_percent(self) -> int:
        """How far one has scrolled: 100 where the end is in sight."""
        if not self.page.is_whole:
            start, end = self.marking.shown
            return 100 if end >= len(self.page.text) else 100 * start // len(self.page.text)
        bar = self.verticalScrollBar()
        return round(100 * bar.value() / bar.maximum()) if bar.maximum() > 0 else 100

    def scroll_to_top_position(self, position: int) -> None:
        """Scroll so that a code point is in the first line."""
        if self._left_at is not None:
            self._left_at = position
        position = min(position, len(self.page.text))
        self.walk.go_to(position)
        if position <= self.page.span[0]:
            self.verticalScrollBar().setValue(0)
            return
        top = Lines.around(self.page, position, position).top_of(position)
        if top is not None:
            self._scroll_to(top - 2)

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tags lie under the words, so that no highlight ever hides text."""
        painter = QPainter(self.viewport())
        top = float(self.verticalScrollBar().value())
        dirty = QRectF(event.rect()).translated(0, top)
        band = QRectF(0, top, self.viewport().width(), self.viewport().height())
        painter.translate(0, -top)
        painter.setClipRect(dirty)
        self.marking.paint(painter, themes.current(), band, self._column())
        painter.end()
        super().paintEvent(event)
        self._paint_hit()
        self._paint_caret()
        if self.marking.shown != self._told:
            self._told = self.marking.shown
            self.shown.emit(*self._told)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the first line where it is when the width changes."""
        position = self._left_at if self._left_at is not None else self.top_position()
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()
            self.scroll_to_top_position(position)

    def hideEvent(self, event: QHideEvent) -> None:
        """While hidden the page is laid out at other widths: remember the place."""
        self._left_at = self.top_position()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Come back to the place where reading stopped."""
        super().showEvent(event)
        if self._left_at is not None:
            self._lay_out()
            self.scroll_to_top_position(self._left_at)
        self._left_at = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a handle in the margin, or begin a selection."""
        if not self._mouse.press(event):
            super().mousePressEvent(event)
            self._mend_cursor(event)

    def _mend_cursor(self, event: QMouseEvent) -> None:
        """Let the cursor be where the mouse is, also where Qt errs about it."""
        cursor = self.textCursor()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            return
        place = place_at(self.document(), cursor.position(), self.page_point(event.position()))
        if place != cursor.position():
            is_new = cursor.anchor() == cursor.position() and event.type() == _PRESS
            keep = QTextCursor.MoveMode.MoveAnchor if is_new else QTextCursor.MoveMode.KeepAnchor
            cursor.setPosition(place, keep)
            self.setTextCursor(cursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag a claim by its handle; else select, or wait for the mouse to rest."""
        if not self._mouse.move(event):
            super().mouseMoveEvent(event)
            self._mend_cursor(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Finish a selection, or click what lies here."""
        if not self._mouse.let_go_handle():
            super().mouseReleaseEvent(event)
            self._mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit the tag under the mouse; select a word where there is none."""
        if not self._mouse.double_click(event):
            super().mouseDoubleClickEvent(event)
            self._mouse.finish_selection(as_drawn=True)

    def event(self, event: QEvent) -> bool:
        """While an edge is being moved its keys are no shortcuts."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self.edges.wants(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move an edge in edge mode, else the caret."""
        takers = (self.edges.press, self._strides.press, self.walk.press)
        if not any(takes(event) for takes in takers):
            before = self.textCursor()
            super().keyPressEvent(event)
            self.walk.go_on(event, before)
        self._show_header_above_caret()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Tell of selections made with Shift and arrows once the keys are let go."""
        super().keyReleaseEvent(event)
        if event.key() == Qt.Key.Key_Shift and not event.isAutoRepeat():
            span = self.selected_span()
            if span is not None:
                self.span_selected.emit(*span)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and wheel zoom; the wheel alone reads on."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_asked.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        if self.walk.wheel(event):
            event.accept()
            return
        super().wheelEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The hover card goes with the mouse."""
        self._mouse.leave()
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The window shows its own menu: at the mouse, else at the caret."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        self.menu_asked.emit(at if by_key else event.globalPos())

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copies the stored words, not the widget's (which turn no-break spaces into plain
        ones).
        """
        mime = QMimeData()
        start, end = self.page.span_of(self.textCursor())
        mime.setText(self.page.text[start:end])
        return mime

    # Inside

    def _show_header_above_caret(self) -> None:
        """In the first line the keys have come to the top: what stands above is seen too."""
        if self.textCursor().position() < max(self.document().firstBlock().length(), 1):
            rect = self.cursorRect()
            if rect.bottom() + self.verticalScrollBar().value() < self.viewport().height():
                self.verticalScrollBar().setValue(0)

    def _take_details(
        self, article: ArticleRow | None, text: str, zones: Sequence[ZoneRow]
    ) -> None:
        self.zones = self.marking.zones = zones_shown(article, text, zones)
        has_headline = any(zone.kind == HEADLINE for zone in self.zones)
        self.header.show_article(article, has_headline=has_headline)

    def _lay_zones(self) -> None:
        self.folds.show(self.zones)
        self.zone_lines.show(self.zones, self.font())
        self.page.keep_room(self.zone_lines.room())
        self.folds.apply(self.zone_lines.fold_room())

    def _fill(self, text: str) -> None:
        # A scroll bar that goes and comes would have a part laid out twice.
        policy = Qt.ScrollBarPolicy
        wanted = policy.ScrollBarAsNeeded if self.page.is_whole else policy.ScrollBarAlwaysOn
        self.setVerticalScrollBarPolicy(wanted)
        # While Qt takes the text the caret is nowhere: nobody is told of that.
        with QSignalBlocker(self):
            self.setPlainText(text)

    def _fold(self) -> None:
        self.folds.apply(self.zone_lines.fold_room())
        self.viewport().update()

    def _outside(self, run: Run) -> int:
        """A place beside a run where the caret can stand: above it, or below the first one."""
        above = len(self.page.text[: run.start].rstrip())
        return above or min(run.end + 1, len(self.page.text))

    def _lay_out(self) -> None:
        self.page.known_x.clear()
        width = self.viewport().width()
        gutters = (_GUTTER_START_PX, _GUTTER_END_PX)
        gutter_left, gutter_right = reversed(gutters) if self.isRightToLeft() else gutters
        room = width - gutter_left - gutter_right
        measure = min(self.typography.measure_px, max(room, 120))
        left = max(gutter_left, (width - measure) / 2)
        right = max(gutter_right, width - left - measure)
        if not self.page.is_whole:
            self.header.setVisible(self.page.part == 0)
        header_height = self.header.lay_out(int(left), int(measure))
        header_height += self.walk.lay_out(int(left), header_height, int(measure))
        root = self.document().rootFrame()
        frame = root.frameFormat()
        frame.setLeftMargin(left)
        frame.setRightMargin(right)
        frame.setTopMargin(header_height)
        frame.setBottomMargin(_BOTTOM_PX)
        root.setFrameFormat(frame)
        self._place_header()

    def _scroll_to(self, y: float) -> None:
        # Qt lays out lazily: until it has, the bar ends at the top and would hold the text there.
        bottom = self.document().documentLayout().documentSize().height()
        bar = self.verticalScrollBar()
        if bar.maximum() < y <= bottom:
            bar.setRange(0, max(int(bottom) - self.viewport().height(), 0))
        bar.setValue(int(y))

    def _column(self) -> QRectF:
        frame = self.document().rootFrame().frameFormat()
        left = frame.leftMargin()
        return QRectF(left, 0, self.viewport().width() - left - frame.rightMargin(), 1)

    def _place_header(self) -> None:
        self.header.move(self.header.x(), -self.verticalScrollBar().value())
        self.walk.place_bars()

    @Slot()
    def _on_scrolled(self) -> None:
        self._place_header()
        self._mouse.leave()
        self.scrolled.emit()

    @Slot()
    def _on_caret(self) -> None:
        caret = self.caret()
        self.unfold(caret, caret)

    def _paint_caret(self) -> None:
        # Qt draws no caret in a read-only text that is not focused, and a thin one otherwise.
        if not self.hasFocus() or self.textCursor().hasSelection() or not self.page.text:
            return
        rect = QRectF(self.cursorRect())
        if not rect.intersects(QRectF(self.viewport().rect())):
            return
        painter = QPainter(self.viewport())
        painter.setPen(QPen(QColor(themes.current().caret), 2))
        painter.drawLine(rect.topLeft() + QPointF(0.5, 0), rect.bottomLeft() + QPointF(0.5, 0))

    def _paint_hit(self) -> None:
        """A selected hit looks like any selection, and like some tags: a ring tells it apart."""
        hit = self._hits[self._hit] if 0 <= self._hit < len(self._hits) else None
        if hit is None or hit != self.page.span_of(self.textCursor()):
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(themes.current().to_check), 2))
        painter.translate(0, -self.verticalScrollBar().value())
        for rect in span_rects(self.page, *hit):
            painter.drawRoundedRect(rect.adjusted(-2, -1, 2, 1), 4, 4)

    def _hits_here(self) -> Iterator[tuple[int, tuple[int, int]]]:
        """The hits that the page holds, with their numbers."""
        return (each for each in enumerate(self._hits) if self.page.touches(*each[1]))

    def _show_hits(self) -> None:
        theme = themes.current()
        selections = []
        for number, (start, end) in islice(self._hits_here(), _MOST_HITS):
            selection = QTextEdit.ExtraSelection()
            selection.cursor = self.page.cursor(start, end)
            style = QTextCharFormat()
            is_current = number == self._hit
            style.setBackground(
                QColor(theme.current_search_hit if is_current else theme.search_hit)
            )
            # a byline is written in fainter ink, which could not be read on this ground
            style.setForeground(QColor(theme.ink))
            style.setProperty(QTextFormat.Property.OutlinePen, QPen(Qt.PenStyle.NoPen))
            selection.format = style
            selections.append(selection)
        self.setExtraSelections(selections)
