"""The status bar: saved when, what runs beside, how much there is, who works here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QStatusBar, QToolButton, QWidget

from gui.counting import number, plural
from gui.datewords import clock_words, moment_words
from gui.workspace import Workspace
from store.jobs import Progress

_COUNTED = frozenset({"article", "entity", "mention", "claim", "claim_relation"})


class StatusLine(QStatusBar):
    """Follows the workspace; its words are also what a screen reader says."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._saved = self._label()
        self._counts = self._label()
        self._progress = self._label()
        self._indexing = self._label()
        self._company = self._label()
        self._who = self._label()
        self.problems = QToolButton(self)
        self.problems.setProperty("role", "caption")
        self.problems.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.zones = QToolButton(self)
        self.zones.setProperty("role", "caption")
        self.zones.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.zones.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.addWidget(self._saved)
        self.addWidget(self._progress)
        self.addWidget(self._indexing)
        self._indexing.hide()
        self.addPermanentWidget(self.zones)
        self.addWidget(self._company)
        self._company.hide()
        workspace.elsewhere.company_changed.connect(self._show_company)
        self.addPermanentWidget(self._counts)
        self.addPermanentWidget(self.problems)
        self.addPermanentWidget(self._who)
        self.setSizeGripEnabled(False)
        workspace.problems.changed.connect(self._show_problems)
        self._show_problems()
        workspace.changed.connect(self._on_changed)
        workspace.index.progressed.connect(self._show_indexing)
        workspace.backups.changed.connect(self._show_saved)
        for told in (workspace.zone_filter.changed, workspace.zone_filter.counted):
            told.connect(self._on_zones)
        self._show_saved()
        self._on_zones()

    def set_analyst(self, name: str) -> None:
        """Who works here now."""
        self._who.setText(self.tr("Analyst: {name}").format(name=name) if name else "")

    def show_progress(self, percent: int | None) -> None:
        """How far in the article one has read; None where none is shown."""
        words = "" if percent is None else self.tr("Read to {percent}%").format(percent=percent)
        if words != self._progress.text():
            self._progress.setText(words)

    @Slot(object)
    def _on_changed(self, changes: object) -> None:
        self._show_saved()
        if not _COUNTED.isdisjoint(getattr(changes, "tables", ())):
            self._show_counts()

    @Slot()
    def _show_saved(self) -> None:
        project = self._workspace.project
        if project.read_only:
            self._saved.setText(self.tr("Read-only"))
        elif project.saved_at is None:
            self._saved.setText(self.tr("Saved"))
        else:
            time = clock_words(project.saved_at)
            self._saved.setText(self.tr("Saved {time}").format(time=time))
        saved = self.tr("Every action is saved at once in {path}").format(path=project.path)
        self._saved.setToolTip(f"{saved}\n{self._backup_words()}")

    def _backup_words(self) -> str:
        last = self._workspace.backups.last
        if last is None:
            return self.tr("No backup yet")
        return self.tr("Last backup: {when}").format(when=moment_words(last.when))

    def _show_counts(self) -> None:
        counts = self._workspace.counts()
        out = self._workspace.zone_filter.left_out
        parts = (
            plural("%Ln article(s)", counts.articles),
            plural("%Ln entity(ies)", counts.entities),
            plural("%Ln mention(s)", counts.mentions - out.mentions),
            plural("%Ln claim(s)", counts.claims - out.claims),
            plural("%Ln contradiction(s)", counts.contradictions - out.contradictions),
        )
        self._counts.setText("   ".join(parts))

    def offer_zones(self, menu: QMenu, tip: str) -> None:
        """Let the words for the parts that count open this menu."""
        self.zones.setMenu(menu)
        self.zones.setToolTip(tip)

    @Slot()
    def _on_zones(self) -> None:
        zones = self._workspace.zone_filter
        out = zones.left_out
        many = out.mentions + out.claims
        words = plural("%Ln tag(s) not counted", many) if many else ""
        self.zones.setText(" · ".join(filter(None, (zones.words(), words))))
        named = self.tr("Parts that count: {parts}").format(parts=self.zones.text())
        self.zones.setAccessibleName(named)
        self._show_counts()

    def lead_to_problems(self, action: QAction) -> None:
        """Let the count of problems do what this action does."""
        self.problems.clicked.connect(action.trigger)
        self.problems.setToolTip(action.toolTip())

    @Slot()
    def _show_problems(self) -> None:
        many = self._workspace.problems.total
        self.problems.setText(plural("%Ln problem(s)", many) if many else self.tr("No problems"))
        self.problems.setVisible(bool(self._workspace.problems.counts))

    @Slot(object)
    def _show_indexing(self, progress: Progress | None) -> None:
        """Nothing to wait for: it only says why the machine is busy."""
        self._indexing.setVisible(progress is not None)
        if progress is not None:
            words = self.tr("Making the texts findable: {done} of {total}")
            total = number(progress.total or 0)
            self._indexing.setText(words.format(done=number(progress.done), total=total))

    @Slot(int)
    def _show_company(self, others: int) -> None:
        self._company.setText(plural("Open in %Ln other window(s)", others))
        self._company.setVisible(others > 0)

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", "caption")
        label.setContentsMargins(8, 0, 8, 0)
        return label
