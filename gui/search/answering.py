"""Asks all articles one question at a time: a new one ends the one before."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from gui.jobrunner import JobRunner
from gui.search.asking import Question, Understood, answers
from gui.workspace import Workspace
from store import KnownError


class Answering(QObject):
    """What is told concerns the last question asked, and nothing older."""

    understood = Signal(object)
    """An Understood: the query is well formed."""
    found = Signal(list)
    """ArticleHits of further articles."""
    left_out = Signal(int)
    """How many places stand in zones that are not looked for."""
    ended = Signal(bool)
    """All is told; whether there is more than is listed."""
    refused = Signal(object)
    """The query cannot be answered: a KnownError."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._next: Question | None = None
        self._is_dropped = False
        self._runner = JobRunner(self)
        self._runner.found.connect(self._on_found)
        self._runner.finished.connect(self._on_finished)
        self._runner.failed.connect(self._on_failed)

    @property
    def is_at_work(self) -> bool:
        """Whether more may come."""
        return self._runner.is_running and (not self._is_dropped or self._next is not None)

    def ask(self, question: Question) -> None:
        """Answer this from now on, and nothing else."""
        if self._runner.is_running:
            self.drop()
            self._next = question
            return
        self._is_dropped = False
        project, index = self._workspace.project, self._workspace.project.index()
        zones = self._workspace.zone_filter.kinds(question.scope)
        self._runner.start(
            lambda cancel: answers(project, question, zones, index, cancel),
        )

    def drop(self) -> None:
        """Tell no more of the last question."""
        self._next = None
        if self._runner.is_running:
            self._is_dropped = True
            self._runner.cancel()

    def close(self) -> None:
        """Stop what runs: the project closes."""
        self._next = None
        self._runner.close()

    @Slot(list)
    def _on_found(self, found: list[object]) -> None:
        if self._is_dropped:
            return
        from store.search import ArticleHits, LeftOut

        for each in found:
            if isinstance(each, Understood):
                self.understood.emit(each)
        hits = [each for each in found if isinstance(each, ArticleHits)]
        if hits:
            self.found.emit(hits)
        for each in found:
            if isinstance(each, LeftOut):
                self.left_out.emit(each.places)

    @Slot(object)
    def _on_finished(self, has_more: object) -> None:
        if not self._went_on():
            self.ended.emit(has_more is True)

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        if not self._went_on() and error.code != "cancelled":
            self.refused.emit(error)

    def _went_on(self) -> bool:
        """Whether nobody waits for the end of the job that was: it was dropped."""
        was_dropped, following = self._is_dropped, self._next
        self._is_dropped, self._next = False, None
        if following is not None:
            self.ask(following)
        return was_dropped
