"""The two lists of the problems desk: the kinds with their counts, and the problems of one kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from gui.counting import number
from gui.desks.twolines import TwoLineDelegate, two_line_height
from gui.plaintext import isolated, one_line
from gui.problemwords import advice_of, title_of
from gui.widgets.rowtable import Align, Column, RowModel, RowTable
from gui.workspace import Workspace
from store import queries
from store.rows import ProblemRow
from store.text.sentences import sentence_at
from store.types import public_id

_TABLES = {"relation": "claim_relation"}
_REACH = 600
_STOPS = ' .!?…“”"«»'
_ALL_COLUMNS_FROM_PX = 760


@dataclass(frozen=True, slots=True)
class KindLine:
    """One kind of problem, and how many there are."""

    kind: str
    count: int


class KindTable(RowTable[KindLine]):
    """The kinds that occur; their ids are their places in `queries.KIND_CODES`."""

    def __init__(self, parent: QWidget) -> None:
        self._counts: dict[str, int] = {}
        columns: tuple[Column[KindLine], ...] = (
            Column("kind", _tr("Problem"), _title, 0, tooltip=lambda row: advice_of(row.kind)),
            Column("count", _tr("Count"), lambda row: number(row.count), 64, align=Align.END),
        )
        self.lines = RowModel[KindLine](columns, self._fetch)
        super().__init__(self.lines, _tr("Kinds of problems"), parent, many=False)
        self.lines.setParent(self)
        self.horizontalHeader().hide()

    def show_counts(self, counts: dict[str, int]) -> None:
        """List the kinds that occur, in their order; the current one stays while it does."""
        before, row = self.kind(), self.currentIndex().row()
        self._counts = dict(counts)
        height = self.verticalHeader().defaultSectionSize()
        self.setMaximumHeight(height * max(1, len([n for n in counts.values() if n])) + 2)
        shown = [at for at, kind in enumerate(queries.KIND_CODES) if counts.get(kind)]
        if [self.lines.id_at(at) for at in range(self.lines.rowCount())] == shown:
            self.lines.refresh()
            return
        self.lines.refresh()
        self.lines.set_ids(shown)
        if shown and (before is None or not counts.get(before)):
            self.select_id(shown[max(0, min(row, len(shown) - 1))])

    def kind(self) -> str | None:
        """The current kind."""
        at = self.current_id()
        return None if at is None else queries.KIND_CODES[at]

    def select_kind(self, kind: str) -> bool:
        """Make a kind current; False where it does not occur."""
        return kind in queries.KIND_CODES and self.select_id(queries.KIND_CODES.index(kind))

    def _fetch(self, ids: Sequence[int]) -> list[KindLine]:
        kinds = [queries.KIND_CODES[at] for at in ids]
        return [KindLine(kind, self._counts.get(kind, 0)) for kind in kinds]


@dataclass(frozen=True, slots=True)
class ProblemLine:
    """A problem with the sentence that its words stand in."""

    row: ProblemRow
    sentence: str


class ProblemTable(RowTable[ProblemLine]):
    """The problems of one kind; their ids are record keys, for quotes those of spans."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        self._workspace = workspace
        self._kind = ""
        columns: tuple[Column[ProblemLine], ...] = (
            Column("words", _tr("Words"), _spoken, 0, sortable=False),
            Column("article", _tr("Article"), _article, 210, tooltip=_article, sortable=False),
            Column("record", _tr("Record"), _record, 96, sortable=False),
        )
        self.problems = RowModel[ProblemLine](columns, self._fetch)
        super().__init__(self.problems, _tr("Problems"), parent, many=False)
        self.problems.setParent(self)
        self.verticalHeader().setDefaultSectionSize(two_line_height(self.font()))
        self.setItemDelegateForColumn(0, TwoLineDelegate[ProblemLine](_lines, self))

    def show_kind(self, kind: str | None) -> int:
        """How many problems of this kind are listed now."""
        is_other, at = kind != self._kind, self.currentIndex().row()
        self._kind = kind or ""
        ids = self._ids()
        if ids != [self.problems.id_at(n) for n in range(self.problems.rowCount())]:
            self.problems.set_ids(ids)
        self.problems.refresh()
        if ids and (is_other or self.current_id() is None):
            self.select_id(ids[0 if is_other else max(0, min(at, len(ids) - 1))])
        return len(ids)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setColumnHidden(2, self.width() < _ALL_COLUMNS_FROM_PX)

    def problem(self) -> ProblemRow | None:
        """The current problem."""
        at = self.currentIndex().row()
        self.problems.prefetch(at, at)
        line = self.problems.row_at(at)
        return line.row if line is not None else None

    def _ids(self) -> list[int]:
        if not self._kind:
            return []
        if self._kind == queries.QUOTE_MISMATCH:
            return [int(span) for span in sorted(self._workspace.problems.mismatches)]
        return self._workspace.project.read(queries.problem_ids, self._kind)

    def _fetch(self, ids: Sequence[int]) -> list[ProblemLine | None]:
        read = self._workspace.project.read
        if self._kind in queries.SPAN_KINDS:
            found = {key: read(queries.problem_rows, self._kind, [key]) for key in ids}
            rows = {key: one[0] for key, one in found.items() if one}
        else:
            rows = {row.key: row for row in read(queries.problem_rows, self._kind, ids)}
        return [self._line(rows[key]) if key in rows else None for key in ids]

    def _line(self, row: ProblemRow) -> ProblemLine:
        if row.owner == "article":
            return ProblemLine(row, "")
        if row.other:
            return ProblemLine(row, row.other)
        text = self._workspace.project.text(row.body) if row.body else ""
        return ProblemLine(row, _sentence(text, row.start))


def _sentence(text: str, start: int) -> str:
    floor = max(0, start - _REACH)
    around = text[floor : start + _REACH]
    if start >= len(text):
        return ""
    first, last = sentence_at(around, start - floor)
    return around[first:last]


def _title(line: KindLine) -> str:
    return title_of(line.kind)


def _lines(line: ProblemLine) -> tuple[str, str]:
    row = line.row
    sentence = one_line(line.sentence)
    # the sentence is told where it tells more than the words themselves
    says_more = sentence.strip(_STOPS) != one_line(row.words).strip(_STOPS)
    return row.words, sentence if says_more else ""


def _spoken(line: ProblemLine) -> str:
    return " – ".join(part for part in _lines(line) if part)


def _article(line: ProblemLine) -> str:
    return isolated(line.row.article_title)


def _record(line: ProblemLine) -> str:
    return public_id(_TABLES.get(line.row.owner, line.row.owner), line.row.key)


def _tr(text: str) -> str:
    return QCoreApplication.translate("problemlist", text)
