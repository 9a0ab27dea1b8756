"""Which parts of articles lists and counts keep to: one choice of the window, the same words
everywhere. A list of its own choice departs from it for itself alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from gui.jobrunner import JobRunner
from gui.labels import label_of
from gui.widgets.combobox import Choice
from store import ChangeSet, KnownError, Project
from store.rows import TermRow
from store.statistics import Outside, outside

ARTICLE: Final = "@article"
WITH_COMMENTS: Final = "@comments"
EVERYTHING: Final = "@all"
CHOICES: Final = (EVERYTHING, WITH_COMMENTS, ARTICLE)
"""What the window can be set to, from all to least."""
_COMMENT: Final = "comment"
_NOT_ITS_OWN: Final = frozenset({_COMMENT, "boilerplate", "advert", "pull_quote"})
"""What others say, what the page says, and what the article says a second time."""
_COUNTED: Final = frozenset(
    {"mention", "claim", "claim_relation", "span", "zone", "article", "revision", "term"}
)
_SETTLE_MS: Final = 400
translate = QCoreApplication.translate


def choice_words(code: str) -> str:
    """One of CHOICES in words."""
    words = {
        ARTICLE: translate("zonechoice", "Article without comments"),
        WITH_COMMENTS: translate("zonechoice", "Article and comments"),
    }
    return words.get(code, translate("zonechoice", "All parts"))


def zone_choices(terms: Sequence[TermRow]) -> list[Choice]:
    """The article alone, with its readers’ comments, all parts, then each kind of zone."""
    groups = (ARTICLE, WITH_COMMENTS, EVERYTHING)
    return [
        *(Choice(code, choice_words(code)) for code in groups),
        *(Choice(term.code, label_of(term)) for term in terms),
    ]


def kinds_of(code: str | int | None, terms: Sequence[TermRow]) -> frozenset[str] | None:
    """The kinds of zones that a choice keeps; None for all."""
    if code is None or code == EVERYTHING:
        return None
    own = frozenset(term.code for term in terms) - _NOT_ITS_OWN
    groups = {ARTICLE: own, WITH_COMMENTS: own | {_COMMENT}}
    return groups.get(str(code), frozenset({str(code)}))


class ZoneFilter(QObject):
    """The choice of the window; what it leaves out is counted beside, a moment after changes."""

    changed = Signal()
    """Another choice than before, or other kinds of zones in it."""
    counted = Signal()
    """`left_out` is another than before."""

    def __init__(
        self, project: Project, terms: Callable[[str], Sequence[TermRow]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._project, self._terms = project, terms
        self.code = EVERYTHING
        self.left_out = Outside()
        """What the choice leaves out, as far as counted."""
        self._is_stale = False
        self._runner: JobRunner | None = None
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settling.timeout.connect(self._count)

    @property
    def is_narrow(self) -> bool:
        """Whether anything is left out."""
        return self.code != EVERYTHING

    def choose(self, code: str) -> None:
        """Keep to these parts from now on; what is no choice is all."""
        code = code if code in CHOICES else EVERYTHING
        if code != self.code:
            self.code = code
            self._show(Outside())
            self.changed.emit()
            self._settling.start(0)

    @Slot()
    def choose_next(self) -> None:
        """The next narrower choice, and after the narrowest all again."""
        self.choose(CHOICES[(CHOICES.index(self.code) + 1) % len(CHOICES)])

    def kinds(self, own: str | int | None = None) -> frozenset[str] | None:
        """The kinds of zones that count, where a list has a choice of its own or none; None for
        all.
        """
        return kinds_of(own or self.code, self._terms("zone_kind"))

    def choices(self) -> list[Choice]:
        """What a list may choose for itself."""
        return zone_choices(self._terms("zone_kind"))

    def words(self) -> str:
        """The choice in words."""
        return choice_words(self.code)

    def none_label(self) -> str:
        """How a list says that it has no choice of its own."""
        return translate("zonechoice", "{parts} (as everywhere)").format(parts=self.words())

    def close(self) -> None:
        """Stop counting: the project closes."""
        self._settling.stop()
        if self._runner is not None:
            self._runner.close()

    @Slot(object)
    def on_changed(self, changes: ChangeSet) -> None:
        """Count anew in a moment, where a change may matter."""
        if self.is_narrow and changes.touches("term"):
            self.changed.emit()
        if self.is_narrow and not changes.tables.isdisjoint(_COUNTED):
            self._settling.start(_SETTLE_MS)

    @Slot()
    def _count(self) -> None:
        kinds, project = self.kinds(), self._project
        self._is_stale = self._runner is not None and self._runner.is_running
        if self._is_stale and self._runner is not None:
            self._runner.cancel()
        elif kinds is not None:
            self._begun().start(lambda cancel: outside(project, kinds, cancel=cancel))

    def _begun(self) -> JobRunner:
        if self._runner is None:
            self._runner = JobRunner(self)
            self._runner.finished.connect(self._on_counted)
            self._runner.failed.connect(self._on_failed)
        return self._runner

    def _show(self, left_out: Outside) -> None:
        if left_out != self.left_out:
            self.left_out = left_out
            self.counted.emit()

    @Slot(object)
    def _on_counted(self, left_out: Outside) -> None:
        if self._is_stale or not self.is_narrow:
            self._count()
        else:
            self._show(left_out)

    @Slot(object)
    def _on_failed(self, _error: KnownError) -> None:
        if self._is_stale:
            self._count()
