"""What became of every tag after an update: those that stayed are one line, the others a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.dialogs.updatewords import state_word, summary_of, title_of
from gui.help.key import HelpKey
from gui.icons import icon
from gui.plaintext import isolated, label, one_line
from gui.tags import Tag
from gui.widgets.cards import Badge, Card, CardDelegate
from gui.widgets.rowtable import Column, RowModel, RowTable
from gui.wording import listed, quoted
from gui.workspace import Workspace
from store.ops import Reanchored
from store.rows import ArticleRow
from store.updating import STATES, TagOutcome, by_tag

_TONES = {"moved": "plain", "unsure": "warning", "lost": "danger"}
_ICONS = {"moved": "arrows-left-right", "unsure": "question", "lost": "link-break"}


class UpdateReport(QDialog):
    """Enter and a click go to the tag; the worst come first."""

    walk_asked = Signal()
    """The unsure and lost tags shall be walked through."""

    def __init__(
        self,
        workspace: Workspace,
        article: ArticleRow,
        report: Sequence[Reanchored],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        HelpKey(self, "articles")
        self._workspace = workspace
        self._tags = by_tag(report)
        self._listed = [tag for tag in self._tags if tag.state != "exact"]
        self._listed.sort(key=lambda tag: -STATES.index(tag.state))
        column: Column[TagOutcome] = Column("words", self.tr("Tags"), self._spoken, 0)
        self._model: RowModel[TagOutcome] = RowModel([column], self._fetch, self)
        cards = CardDelegate(self._card)
        self.table = RowTable(self._model, self.tr("Tags"), self, cards=cards, many=False)
        self._walk = QPushButton(self.tr("&Walk through them"), self)
        self._close = QPushButton(self.tr("Close"), self)
        self._arrange(article)
        self._model.set_ids(range(1, len(self._listed) + 1))
        self.table.clicked.connect(self._on_clicked)
        self.table.row_activated.connect(self._on_activated)
        self._walk.clicked.connect(self._on_walk)
        self._close.clicked.connect(self.accept)
        if self._listed:
            self.table.select_id(1)
            self.table.setFocus()

    def _arrange(self, article: ArticleRow) -> None:
        name = isolated(one_line(article.title, 80))
        self.setWindowTitle(self.tr("“{title}” was updated").format(title=name))
        is_open = any(tag.state in ("unsure", "lost") for tag in self._listed)
        (self._walk if is_open else self._close).setProperty("primary", "true")
        self._walk.setVisible(is_open)
        for each in (self._walk, self._close):
            each.setAutoDefault(False)
        self.table.setVisible(bool(self._listed))
        ends = QHBoxLayout()
        ends.addStretch(1)
        ends.addWidget(self._close)
        ends.addWidget(self._walk)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(10)
        column.addWidget(label(self.windowTitle(), "title", self, wraps=True))
        column.addWidget(label(summary_of(self._tags), "muted", self, wraps=True))
        column.addWidget(self.table, 1)
        column.addLayout(ends)
        self.resize(620, 420 if self._listed else 140)

    def _fetch(self, ids: Sequence[int]) -> list[TagOutcome | None]:
        return [self._listed[key - 1] for key in ids]

    def _words(self, tag: TagOutcome) -> str:
        before = quoted(isolated(one_line(tag.before, 120)))
        if not tag.now or tag.now == tag.before:
            return before
        return f"{before} → {quoted(isolated(one_line(tag.now, 120)))}"

    def _card(self, tag: TagOutcome) -> Card:
        badge = Badge(state_word(tag.state), _TONES[tag.state])
        role = {"lost": "danger", "unsure": "warning"}.get(tag.state, "muted_ink")
        title = isolated(one_line(title_of(self._workspace, tag)))
        return Card(self._words(tag), title, (badge,), picture=icon(_ICONS[tag.state], role))

    def _spoken(self, tag: TagOutcome) -> str:
        name = one_line(title_of(self._workspace, tag))
        return listed((state_word(tag.state), name, self._words(tag)))

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self._on_activated(self._model.id_at(index.row()))

    @Slot(object)
    def _on_activated(self, key: object) -> None:
        if isinstance(key, int):
            tag = self._listed[key - 1]
            self._workspace.go_to_tag(Tag(tag.owner, tag.key))

    @Slot()
    def _on_walk(self) -> None:
        self.accept()
        self.walk_asked.emit()
