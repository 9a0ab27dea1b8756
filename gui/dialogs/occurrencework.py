"""The two works of the list of occurrences: finding places, and tagging the ticked ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from gui.dialogs.placelist import PlaceModel
from gui.dialogs.placeview import PlaceView
from gui.jobrunner import JobRunner
from gui.workspace import Workspace
from store import Project, ops
from store.jobs import CancelToken
from store.occurrences import occurrences
from store.rows import Hit
from store.types import ArticleId, EntityId, StepId
from store.unit import Unit

Places = Sequence[tuple[ArticleId, tuple[int, int]]]

_AT_ONCE: Final = 250
"""Places tagged in one go: a few tens of milliseconds, so that the window stays alive."""

_MANY: Final = 500
"""Places before which a backup is made."""


class Scope:
    """One search: in an article, or in all of them (None). It begins when it is first looked at."""

    def __init__(
        self,
        project: Project,
        forms: Sequence[str],
        article: ArticleId | None,
        parent: QWidget,
    ) -> None:
        self.article = article
        self.model = PlaceModel(parent)
        name = (
            QCoreApplication.translate("occurrences", "Places in all articles")
            if article is None
            else QCoreApplication.translate("occurrences", "Places here")
        )
        self.view = PlaceView(self.model, name, parent)
        self.runner = JobRunner(parent)
        self.runner.found.connect(self._on_found)
        self._search = partial(_search, project, forms, article)
        self._begun = False
        self._hits: list[Hit] = []
        self._kinds: frozenset[str] | None = None

    def keep(self, kinds: frozenset[str] | None) -> None:
        """Show only places in these kinds of zones, all of them ticked anew; None for all."""
        if kinds != self._kinds:
            self._kinds = kinds
            self.model.clear()
            self._show(self._hits)

    @property
    def left_out(self) -> int:
        """How many places were found in other zones."""
        return len(self._hits) - self.model.places

    def begin(self) -> None:
        """Search, unless that was done before."""
        if not self._begun:
            self._begun = True
            self.runner.start(self._search)

    def _on_found(self, hits: list[Hit]) -> None:
        self._hits.extend(hits)
        self._show(hits)

    def _show(self, hits: Sequence[Hit]) -> None:
        kinds = self._kinds
        self.model.add([hit for hit in hits if kinds is None or hit.zone in kinds])
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model.index(0, 0))


class Tagging:
    """Tags many places by and by, all of them in one step."""

    def __init__(self, workspace: Workspace, entity: EntityId, parent: QWidget) -> None:
        self._workspace = workspace
        self._entity = entity
        self._places: Places = ()
        self._step: StepId | None = None
        self._is_waiting = False
        self.tagged = 0
        self.timer = QTimer(parent, interval=0)
        self.timer.timeout.connect(self._tag_some)

    @property
    def total(self) -> int:
        """How many places are to be tagged."""
        return len(self._places)

    @property
    def is_over(self) -> bool:
        """Whether all are tagged, or an error ended it."""
        return not self._is_waiting and not self.timer.isActive()

    def begin(self, places: Places) -> None:
        """Tag these from now on."""
        self._places = places
        if len(places) <= _MANY:
            self.timer.start()
            return
        self._is_waiting = True
        self._workspace.backups.before("tagging", self._go_on)

    def stop(self) -> None:
        """Leave it at what is tagged."""
        self._is_waiting = False
        self.timer.stop()

    def _go_on(self) -> None:
        if self._is_waiting:
            self._is_waiting = False
            self.timer.start()

    def _tag_some(self) -> None:
        some = self._places[self.tagged : self.tagged + _AT_ONCE]
        space, entity, total = self._workspace, self._entity, self.total
        if self._step is None:
            made = space.do(tag_occurrences, entity, some, total)
        else:
            made = space.do_within(self._step, tag_occurrences, entity, some, total)
        self._step = space.last_step
        self.tagged += len(some) if made is not None else 0
        if made is None or self.tagged >= self.total:
            self.timer.stop()


def tag_occurrences(unit: Unit, entity: EntityId, places: Places, total: int) -> range:
    """The keys of the mentions made now; the step's label names how many they are in all."""
    keys = ops.tag_occurrences(unit, entity, places)
    unit.params["count"] = total
    return keys


def _search(
    project: Project, forms: Sequence[str], article: ArticleId | None, cancel: CancelToken
) -> Iterator[Hit]:
    return occurrences(project, forms, article=article, cancel=cancel)
