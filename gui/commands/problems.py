"""`F8` and `Shift+F8`: from problem to problem in text order, on into the next article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gui.problemwords import lack_of
from gui.tags import Place, Tag
from store import queries
from store.rows import ProblemPlace
from store.types import ArticleId, public_id

if TYPE_CHECKING:
    from gui.window import MainWindow

_TABLES = {"relation": "claim_relation"}


class ProblemCommands(QObject):
    """The focus stays in the reader, so that the next key mends what is missing."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = window.workspace
        self._last: tuple[ProblemPlace, Place] | None = None

    @Slot()
    def next_problem(self) -> None:
        """Go to the next record with something missing."""
        self._step(forward=True)

    @Slot()
    def previous_problem(self) -> None:
        """Go to the record with something missing before this one."""
        self._step(forward=False)

    def _step(self, *, forward: bool) -> None:
        found = self._here(forward=forward) or self._elsewhere(forward=forward)
        if found is None:
            self._workspace.said.emit(self.tr("No problems."))
            return
        self._show(found)

    def _here(self, *, forward: bool) -> ProblemPlace | None:
        article = self._workspace.article
        if article is None:
            return None
        places = self._places(article.id)
        at = self._position(places)
        if at is not None:
            there = at + (1 if forward else -1)
            return places[there] if 0 <= there < len(places) else None
        caret = self._window.reader.view.caret()
        if forward:
            return next((place for place in places if place.start >= caret), None)
        return next((place for place in reversed(places) if place.start < caret), None)

    def _position(self, places: list[ProblemPlace]) -> int | None:
        """Which of the places the person is at."""
        tag = self._workspace.tag
        for at, place in enumerate(places):
            if tag is not None and (tag.owner, tag.key) == (place.owner, place.key):
                return at
        if self._last is not None and tag is None and self._last[1] == self._whereabouts():
            return next((at for at, each in enumerate(places) if each == self._last[0]), None)
        return None

    def _elsewhere(self, *, forward: bool) -> ProblemPlace | None:
        """The first problem of the next article that has some, round and round."""
        project, watch = self._workspace.project, self._workspace.problems
        articles = project.read(queries.problem_articles, spans=watch.mismatches)
        here = self._workspace.article.id if self._workspace.article else ArticleId(0)
        later = [key for key in articles if key > here]
        earlier = [key for key in articles if key <= here]
        order = [*later, *earlier] if forward else [*reversed(earlier), *reversed(later)]
        order = [key for key in order if key != here] + [key for key in order if key == here]
        for article in order:
            places = self._places(article)
            if places:
                return places[0 if forward else -1]
        return None

    def _places(self, article: ArticleId) -> list[ProblemPlace]:
        spans = self._workspace.problems.mismatches
        return self._workspace.project.read(queries.problem_places, article, spans=spans)

    def _show(self, found: ProblemPlace) -> None:
        tag = None if found.owner == "article" else Tag(found.owner, found.key)
        self._workspace.go(Place(found.article, None if found.is_lost else found.start, tag))
        self._window.reader.view.setFocus()
        self._last = found, self._whereabouts()
        record = public_id(_TABLES.get(found.owner, found.owner), found.key)
        lacks = ", ".join(lack_of(kind) for kind in found.kinds)
        self._workspace.said.emit(f"{record}: {lacks}")

    def _whereabouts(self) -> Place:
        article = self._workspace.article
        caret = self._window.reader.view.caret()
        return Place(article.id if article else ArticleId(0), caret, self._workspace.tag)
