"""Prints a document in small steps between the window's events: measures it, then paints it.

Measuring first tells how many pages there are, and on which page each entry stands.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPagedPaintDevice,
    QPainter,
    QPalette,
    QPen,
    QTextDocument,
)

from gui.fonts import SANS
from gui.paper.leaf import DOTS_PER_INCH, Leaf, Placing, Slice, document_of, paper_font
from store.exporters.paper import Block, Paper
from store.jobs import Progress

_SLICE_S: Final = 0.02
_FOOT_TEXT_PX: Final = 11
_BLACK: Final = "#111111"
_HAIR_PX: Final = 0.01
_WHITE: Final = "#ffffff"
_GREY: Final = "#555555"
_Flag = Qt.AlignmentFlag


class Plan:
    """Where every block of a document stands; `steps` works it out, one block a step."""

    def __init__(self, paper: Paper, leaf: Leaf) -> None:
        self.paper, self.leaf = paper, leaf
        self.pages = 0
        self.placed: list[tuple[Block, list[Slice]]] = []

    def steps(self) -> Iterator[None]:
        """Measure block by block."""
        paper, placing = self.paper, Placing(self.leaf)
        blocks = [*paper.lead]
        if paper.contents is not None:
            blocks += paper.contents({})
        for block in blocks:
            self._place(block, placing)
            yield
        if paper.contents is not None:
            placing.new_page()
        for block in paper.blocks:
            self._place(block, placing)
            yield
        self.pages = placing.page + 1
        if paper.contents is not None:
            # only its figures are new: they need no other room
            contents = paper.contents(self._pages_of_entries())
            for at, block in enumerate(contents, start=len(paper.lead)):
                self.placed[at] = block, self.placed[at][1]

    def _place(self, block: Block, placing: Placing) -> None:
        document = document_of(block.html, self.leaf.inner.width())
        parts = placing.place(document, together=block.together, space_px=block.space_px)
        self.placed.append((block, parts))

    def _pages_of_entries(self) -> dict[int, int]:
        return {block.number: at[0].page + 1 for block, at in self.placed if block.number}


class Inking:
    """Paints a plan on a painter, page by page, in the plan's order."""

    def __init__(self, plan: Plan, painter: QPainter, scale: float) -> None:
        self._plan, self._painter, self._scale = plan, painter, scale

    def block(self, block: Block, part: Slice) -> None:
        """Paint a part of a block on the page it belongs to."""
        inner, painter = self._plan.leaf.inner, self._painter
        document = document_of(block.html, inner.width())
        painter.save()
        painter.scale(self._scale, self._scale)
        painter.translate(inner.left(), inner.top() + part.y - part.top)
        is_whole = not part.top and part.bottom >= document.size().height()
        if is_whole or document.rootFrame().childFrames():
            _draw(document, painter, QRectF(0, part.top, inner.width(), part.bottom - part.top))
        else:
            _draw_lines(document, painter, part)
        painter.restore()

    def foot(self, page: int) -> None:
        """Paint the foot line of a page."""
        leaf, painter, paper = self._plan.leaf, self._painter, self._plan.paper
        painter.save()
        painter.scale(self._scale, self._scale)
        painter.setFont(paper_font(SANS, _FOOT_TEXT_PX))
        painter.setPen(QPen(QColor(_GREY)))
        inner = leaf.inner
        line = QRectF(inner.left(), inner.bottom() + leaf.foot_px * 0.6, inner.width(), 20)
        number = paper.page_of.format(page=page + 1, pages=self._plan.pages)
        numbered = painter.fontMetrics().horizontalAdvance(number) + 16
        room = round(inner.width() - numbered)
        words = painter.fontMetrics().elidedText(paper.foot, Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, _Flag.AlignLeft | _Flag.AlignAbsolute, words)
        painter.drawText(line, _Flag.AlignRight | _Flag.AlignAbsolute, number)
        painter.restore()


class Press(QObject):
    """Prints one document on one device. `finished` or `failed` comes once."""

    progressed = Signal(object)
    """A Progress in blocks."""
    finished = Signal(int)
    """All is printed: how many pages."""
    failed = Signal()
    """The device refused."""

    def __init__(
        self, paper: Paper, device: QPagedPaintDevice, leaf: Leaf, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._plan = Plan(paper, leaf)
        self._device = device
        self._painter: QPainter | None = None
        self._work = self._steps()
        self._total = 2 * (len(paper.blocks) + len(paper.lead))
        self._done = 0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_time)

    def start(self) -> None:
        """Begin."""
        self._timer.start()

    def stop(self) -> None:
        """End now; the file, if there is one, is not whole."""
        self._timer.stop()
        self._end()

    def _steps(self) -> Iterator[bool]:
        for _ in self._plan.steps():
            yield True
        painter = QPainter()
        if not painter.begin(self._device):
            yield False
            return
        self._painter = painter
        inking = Inking(self._plan, painter, self._device.logicalDpiX() / DOTS_PER_INCH)
        page = 0
        inking.foot(page)
        for block, parts in self._plan.placed:
            for part in parts:
                while page < part.page:
                    page += 1
                    self._device.newPage()
                    inking.foot(page)
                inking.block(block, part)
            yield True

    @Slot()
    def _on_time(self) -> None:
        until = time.monotonic() + _SLICE_S
        for went_well in self._work:
            if not went_well:
                self.stop()
                self.failed.emit()
                return
            self._done += 1
            if time.monotonic() > until:
                self.progressed.emit(Progress(min(self._done, self._total), self._total))
                return
        self.stop()
        self.finished.emit(self._plan.pages)

    def _end(self) -> None:
        painter, self._painter = self._painter, None
        if painter is not None:
            painter.end()


def _draw(document: QTextDocument, painter: QPainter, rect: QRectF) -> None:
    painter.setClipRect(rect)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = rect
    # paper is white whatever the theme of the window: its own black, not the window's ink
    context.palette = QPalette(QColor(_WHITE))
    context.palette.setColor(QPalette.ColorRole.Text, QColor(_BLACK))
    document.documentLayout().draw(painter, context)


def _draw_lines(document: QTextDocument, painter: QPainter, part: Slice) -> None:
    """Only the lines of the part: by clipping, Qt writes the line before into the PDF, unseen."""
    painter.setPen(QPen(QColor(_BLACK)))
    layout = document.documentLayout()
    block = document.begin()
    while block.isValid():
        at = layout.blockBoundingRect(block).topLeft()
        lines = block.layout()
        for number in range(lines.lineCount()):
            line = lines.lineAt(number)
            if part.top <= at.y() + line.y() < part.bottom - _HAIR_PX:
                line.draw(painter, at)
        block = block.next()
