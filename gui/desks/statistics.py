"""The statistics desk: counts as bars and as a table; each bar leads to just its rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui.counting import plural
from gui.desks.barchart import BarChart, Drawn
from gui.desks.bartable import BarTable
from gui.desks.chartsaving import ChartSaving
from gui.desks.desk import Desk
from gui.desks.mentionlist import MentionList
from gui.desks.question import Question
from gui.jobrunner import JobRunner
from gui.plaintext import label
from gui.slices import Slice
from gui.statwords import bar_words
from gui.widgets.emptystate import EmptyState
from gui.workspace import Workspace
from store import ChangeSet, KnownError, queries
from store.statistics import Bars, statistics

MOST_BARS: Final = 24
"""More bars are no picture any more; the table has them all."""
_SETTLE_MS: Final = 400
_SHARES: Final = (5600, 4400)
_CONCERNED: Final = frozenset(
    {"mention", "claim", "claim_relation", "entity", "article", "source", "zone", "term", "analyst"}
)


class StatisticsDesk(Desk):
    """Counts beside the window, a moment after changes, and only while it is seen."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.bars: Bars | None = None
        self._labels: list[str] = []
        self._behind_bar: Slice | None = None
        """The bar whose mentions are listed below."""
        self._is_stale = True
        self._runner = JobRunner(self)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self.question = Question(workspace, self)
        self.chart = BarChart(self)
        self.table = BarTable(self)
        self.mentions = MentionList(workspace, self)
        self.empty = EmptyState(
            "chart-bar",
            self.tr("Nothing to count here yet. Tag names and claims in an article."),
            self.tr("Go to reading"),
            self,
        )
        self._more = label("", "caption", self)
        self._behind = label("", "field", self)
        self.saving = ChartSaving(workspace, self)
        self._pages = QStackedWidget(self)
        self._lower = QWidget(self)
        self._arrange()
        self._connect()

    def filters(self) -> dict[str, str]:
        """What is asked."""
        return self.question.state()

    def set_filters(self, state: Mapping[str, str]) -> None:
        """Ask what was asked last time."""
        self.question.set_state(state)
        self._ask()

    def take_focus(self) -> None:
        """Let the table have the keyboard, or what stands in its place."""
        if self.table.isVisible():
            self.table.setFocus()
        else:
            super().take_focus()

    def close_down(self) -> None:
        """Stop counting."""
        self._settling.stop()
        self._runner.close()

    def lead(self, at: int) -> None:
        """Show the records behind a bar: in their desk, mentions below the chart."""
        piece = self._slice(at)
        if piece is None:
            return
        self.table.select_id(at)
        if piece.measure == "mentions":
            self._show_mentions(piece)
        else:
            self.desk_asked.emit(piece.measure, {"only": piece.to_text()})

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.chart.restyle()
        if self._is_stale:
            self._ask()

    def _arrange(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._head())
        whole.addWidget(self._pages, 1)
        both = QSplitter(Qt.Orientation.Horizontal, self)
        both.setChildrenCollapsible(False)
        both.addWidget(self._picture())
        both.addWidget(self.table)
        both.setSizes(list(_SHARES))
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.setChildrenCollapsible(False)
        split.addWidget(both)
        split.addWidget(self._lower)
        split.setSizes(list(_SHARES))
        self._pages.addWidget(split)
        self._pages.addWidget(self.empty)
        lower = QVBoxLayout(self._lower)
        lower.setContentsMargins(0, 0, 0, 0)
        lower.setSpacing(0)
        self._behind.setContentsMargins(14, 8, 14, 6)
        lower.addWidget(self._behind)
        lower.addWidget(self.mentions, 1)
        self._lower.hide()

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(12, 10, 12, 8)
        head.setSpacing(10)
        head.addWidget(self.question, 1)
        head.addWidget(self.saving, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _picture(self) -> QScrollArea:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 8)
        column.addWidget(self.chart)
        column.addWidget(self._more)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumWidth(320)
        return area

    def _connect(self) -> None:
        self._workspace.changed.connect(self._on_changed)
        self._workspace.zone_filter.counted.connect(self._on_left_out)
        self._settling.timeout.connect(self._ask)
        self._runner.finished.connect(self._on_counted)
        self._runner.failed.connect(self._on_failed)
        self.question.changed.connect(self._on_asked)
        self.chart.bar_clicked.connect(self._on_bar_clicked)
        self.table.row_activated.connect(self.lead)
        self.table.current_row_changed.connect(self.chart.set_current)
        self.empty.button_pressed.connect(self._workspace.reading_asked)

    def _ask(self) -> None:
        """Count what is asked now; what is being counted for another question is dropped."""
        self._is_stale = True
        if not self.isVisible():
            return
        if self._runner.is_running:
            self._runner.cancel()
            return
        self._is_stale = False
        project, question = self._workspace.project, self.question
        measure, by, zones = question.measure(), question.by(), question.kept_zones()
        once = question.counts_once()
        self._runner.start(
            lambda cancel: statistics(project, measure, by, zones=zones, once=once, cancel=cancel)
        )

    def _show(self, bars: Bars) -> None:
        self.bars = bars
        self._labels = [bar_words(self._workspace, bars.by, bar) for bar in bars.rows]
        counts = [bar.count for bar in bars.rows]
        at = self.table.currentIndex().row()
        self.table.show_lines(self._labels, counts)
        self.chart.show_bars(Drawn(tuple(self._labels[:MOST_BARS]), tuple(counts[:MOST_BARS])))
        self.chart.setAccessibleName(
            self.tr("Chart: {question}. The table beside it has the same counts.").format(
                question=self.question.words()
            )
        )
        if counts:
            self.table.select_id(max(0, min(at, len(counts) - 1)))
        self.chart.set_current(self.table.currentIndex().row())
        self.question.show_total(bars.total)
        beyond = len(counts) - MOST_BARS
        self._more.setText(plural("%Ln more in the table", beyond) if beyond > 0 else "")
        self.saving.show_chart(self.question.words(), self.chart.drawn, bars, self._labels)
        self._pages.setCurrentIndex(0 if counts else 1)
        self._show_mentions(self._again(bars))

    def _slice(self, at: int) -> Slice | None:
        if self.bars is None or not 0 <= at < len(self.bars.rows):
            return None
        bars = self.bars
        key, words = bars.rows[at].key, self._labels[at]
        return Slice(bars.measure, bars.by, key, bars.zones, words, bars.once)

    def _again(self, bars: Bars) -> Slice | None:
        """The bar whose mentions were listed, where it is there in the new counts, too."""
        old = self._behind_bar
        asked = (bars.measure, bars.by, bars.zones, bars.once)
        if old is None or (old.measure, old.by, old.zones, old.once) != asked:
            return None
        keys = [bar.key for bar in bars.rows]
        return self._slice(keys.index(old.key)) if old.key in keys else None

    def _show_mentions(self, piece: Slice | None) -> None:
        self._behind_bar = piece
        self._lower.setVisible(piece is not None)
        if piece is None:
            return
        ids = self._workspace.project.read(
            queries.tallied_ids,
            piece.measure,
            piece.by,
            piece.key,
            piece.zones,
            once=piece.once,
        )
        self.mentions.show_mentions(ids)
        words = plural("%Ln mention(s)", len(ids))
        self._behind.setText(f"{piece.words}: {words}")

    @Slot()
    def _on_asked(self) -> None:
        self._ask()
        self.filters_changed.emit()

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches("term"):
            self.question.reread_choices()
        if not changes.tables.isdisjoint(_CONCERNED):
            self._is_stale = True
            if self.isVisible():
                self._settling.start()

    @Slot()
    def _on_left_out(self) -> None:
        if self.bars is not None:
            self.question.show_total(self.bars.total)

    @Slot(object)
    def _on_counted(self, bars: Bars) -> None:
        if self._is_stale:
            self._ask()
        else:
            self._show(bars)

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        if error.code != "cancelled":
            self._workspace.failed.emit(error)
        elif self._is_stale:
            self._ask()

    @Slot(int)
    def _on_bar_clicked(self, at: int) -> None:
        self.lead(at)
