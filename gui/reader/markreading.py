"""Reads the marks of an article for a reader: those of the first screens at once, the rest of a
long text piece by piece while nobody waits.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.reader.markindex import MarkIndex
from store import Project, queries
from store.types import ArticleId

AT_ONCE: Final = 65_536
"""Code points of a text that is not read piece by piece, and of such a piece: some 10 ms where tags
stand thickest."""
_FIRST: Final = 16_384
"""Code points read of a longer one before it is painted: several screens."""
_PAUSE_MS: Final = 5


class MarkReading(QObject):
    """The reading of one reader. An index that is asked too early has its rest read at once."""

    read = Signal(list)
    """These marks came later, and are in the index now."""

    def __init__(self, project: Project, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._article = ArticleId(0)
        self._index = MarkIndex()
        self._reached = self._end = 0
        self._idle = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._idle.timeout.connect(self._on_idle)

    def begin(self, article: ArticleId, text: str) -> MarkIndex:
        """The index of the article's marks; `text` is the article's."""
        self._article, self._end = article, len(text)
        self._reached = 0
        self._index = MarkIndex(text=text)
        self._take(self._end if self._end <= AT_ONCE else _FIRST)
        return self._index

    def stop(self) -> None:
        """Read no more: the project is being closed, or nothing is shown."""
        self._idle.stop()
        self._index.has_all()

    def _take(self, end: int) -> None:
        start, self._reached = self._reached, end
        is_whole = start == 0 and end >= self._end
        if end >= self._end:
            self._idle.stop()
            self._index.has_all()
        else:
            self._index.wait_for(end, self._take_rest)
            self._idle.start()
        within = None if is_whole else (start, end)
        marks = self._project.read(queries.marks, self._article, within=within)
        self._index.add(marks)
        if start:
            self.read.emit(marks)

    def _take_rest(self) -> None:
        self._take(self._end)

    @Slot()
    def _on_idle(self) -> None:
        self._take(min(self._reached + AT_ONCE, self._end))
