"""All places where an entity is spelt, here or everywhere: tick, then tag them as one step."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from gui.counting import number, plural
from gui.dialogs.occurrencework import Scope, Tagging
from gui.dialogs.placelist import PlaceModel
from gui.help.key import HelpKey
from gui.plaintext import isolated, label, one_line
from gui.workspace import Workspace
from gui.zonecombo import ZoneCombo
from store import KnownError, queries
from store.rows import EntityRow
from store.types import ArticleId, EntityId


class OccurrencesDialog(QDialog):
    """Enter tags what is ticked, Esc leaves everything as it is."""

    def __init__(
        self, workspace: Workspace, entity: EntityId, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        HelpKey(self, "entities")
        self._workspace = workspace
        row = workspace.project.read(queries.entity, entity)
        self._entity = row.root if row else entity
        self._forms = _forms_of(row)
        here = workspace.article.id if workspace.article else None
        articles = [None] if here is None else [here, None]
        self._scopes = [self._scope(article) for article in articles]
        self._tabs = QTabBar(self)
        self._pages = QStackedWidget(self)
        self._tagging = Tagging(workspace, self._entity, self)
        self._count = label("", "muted", self)
        self._bar = QProgressBar(self)
        self._zones = ZoneCombo(workspace, self)
        self._tick_all = QPushButton(self.tr("Tick &all"), self)
        self._tick_none = QPushButton(self.tr("Tick &none"), self)
        self._tag = QPushButton(self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._arrange(row)
        self._connect()
        self._on_zones()
        self._show_scope(0)

    def done(self, result: int) -> None:
        """Stop what runs, then close."""
        for scope in self._scopes:
            scope.runner.close()
        self._tagging.stop()
        super().done(result)

    def _scope(self, article: ArticleId | None) -> Scope:
        scope = Scope(self._workspace.project, self._forms, article, self)
        scope.runner.failed.connect(self._on_failed)
        for signal in (scope.model.ticks_changed, scope.runner.finished, scope.runner.failed):
            signal.connect(self._tell)
        return scope

    def _current(self) -> Scope:
        return self._scopes[self._tabs.currentIndex()]

    def _arrange(self, row: EntityRow | None) -> None:
        name = one_line(row.name, 80) if row else ""
        title = self.tr("Tag all places of “{name}”").format(name=isolated(name))
        self.setWindowTitle(title)
        spellings = " · ".join(isolated(one_line(form, 60)) for form in self._forms)
        for scope in self._scopes:
            everywhere = scope.article is None
            self._tabs.addTab(self.tr("All articles") if everywhere else self.tr("This article"))
            self._pages.addWidget(scope.view)
        self._tabs.setExpanding(False)
        self._tabs.setAccessibleName(self.tr("Where to look"))
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._tag.setProperty("primary", "true")
        self._tag.setDefault(True)
        self._tag.setToolTip(self.tr("Tag what is ticked, as one step (Enter)"))
        for each in (self._tick_all, self._tick_none, self._cancel):
            each.setAutoDefault(False)
        ticks, ends = QHBoxLayout(), QHBoxLayout()
        for each in (self._tick_all, self._tick_none):
            ticks.addWidget(each)
        ticks.addWidget(self._zones)
        ticks.addStretch(1)
        ticks.addWidget(self._count)
        ends.addWidget(self._bar, 1)
        ends.addStretch(1)
        for each in (self._cancel, self._tag):
            ends.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(label(title, "title", self, wraps=True))
        column.addWidget(label(spellings, "muted", self, wraps=True))
        column.addWidget(self._tabs)
        column.addWidget(self._pages, 1)
        column.addLayout(ticks)
        column.addLayout(ends)
        self.resize(760, 560)

    def _connect(self) -> None:
        self._tabs.currentChanged.connect(self._show_scope)
        self._tick_all.clicked.connect(self._on_tick_all)
        self._tick_none.clicked.connect(self._on_tick_none)
        self._tag.clicked.connect(self._on_tag)
        self._zones.kinds_changed.connect(self._on_zones)
        self._cancel.clicked.connect(self.reject)
        self._tagging.timer.timeout.connect(self._on_tagged_some)

    @Slot(int)
    def _show_scope(self, at: int) -> None:
        self._pages.setCurrentIndex(at)
        scope = self._scopes[at]
        scope.begin()
        scope.view.setFocus()
        self._tell()

    @Slot()
    def _on_tick_all(self) -> None:
        self._current().model.tick_all(ticked=True)

    @Slot()
    def _on_tick_none(self) -> None:
        self._current().model.tick_all(ticked=False)

    @Slot()
    def _on_zones(self) -> None:
        for scope in self._scopes:
            scope.keep(self._zones.kinds())
        self._tell()

    @Slot()
    def _on_tag(self) -> None:
        for widget in (self._pages, self._tabs, self._zones, self._tick_all, self._tick_none):
            widget.setEnabled(False)
        self._tagging.begin(self._current().model.ticked_places())
        self._tell()

    @Slot()
    def _on_tagged_some(self) -> None:
        if self._tagging.is_over:
            many = self._tagging.tagged
            said = plural("Tagged %Ln place(s)", many)
            if many:
                self._workspace.said.emit(said)
            self.accept()
        else:
            self._tell()

    @Slot()
    def _tell(self, *_why: object) -> None:
        model, searching = self._current().model, self._current().runner.is_running
        tagging = not self._tagging.is_over
        words = (self._sentence(model, searching=searching), self._left_out())
        self._count.setText(" · ".join(filter(None, words)))
        self._tag.setText(plural("Tag %Ln place(s)", model.ticked))
        self._tag.setEnabled(model.ticked > 0 and not searching and not tagging)
        self._bar.setVisible(searching or tagging)
        self._bar.setRange(0, self._tagging.total if tagging else 0)
        self._bar.setValue(self._tagging.tagged if tagging else 0)

    def _sentence(self, model: PlaceModel, *, searching: bool) -> str:
        if not model.places:
            return self.tr("Searching…") if searching else self.tr("Not found")
        words = self.tr("{ticked} of {free} ticked").format(
            ticked=number(model.ticked), free=number(model.free)
        )
        already = model.places - model.free
        if already:
            words += " · " + plural("%Ln tagged already", already)
        return words

    def _left_out(self) -> str:
        many = self._current().left_out
        return plural("%Ln in other parts not offered", many) if many else ""

    @Slot(object)
    def _on_failed(self, error: KnownError) -> None:
        if error.code != "cancelled":
            self._workspace.failed.emit(error)


def _forms_of(row: EntityRow | None) -> list[str]:
    """Its name and all its spellings, each once."""
    return [] if row is None else list(dict.fromkeys((row.name, *(a.form for a in row.aliases))))
