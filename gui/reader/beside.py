"""The second reader beside the first: another article to compare with, with its tags.

It follows the claim that is current on the left to the statement that conflicts with it. Its tags
can be clicked, opened, linked and dragged; new ones are made in the first reader.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from gui.datewords import date_words
from gui.icons import icon
from gui.plaintext import isolated
from gui.reader.hovercard import HoverCard
from gui.reader.layers import Layers
from gui.reader.marking import Kinds
from gui.reader.markreading import MarkReading
from gui.reader.typography import Typography
from gui.reader.view import ReaderView
from gui.reader.watched import WATCH
from gui.tags import Place, Tag
from gui.widgets.emptystate import EmptyState
from gui.widgets.linelabel import LineLabel
from gui.workspace import Workspace
from store import ChangeSet, queries
from store.rows import ArticleRow, ClaimRow
from store.types import ArticleId, ClaimId, RelationId

_ICON_PX = 16
_NARROWEST_PX = 300


class BesidePane(QWidget):
    """One article of its own; `closed` when a person sends it away."""

    help_topic = "reading"

    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.article: ArticleRow | None = None
        self._reading = MarkReading(workspace.project, self)
        self._is_own_choice = False
        self.view = ReaderView(self)
        self.card = HoverCard(workspace, self)
        self._title = LineLabel(self, ink="muted_ink")
        self.follows = self._button("link", self.tr("Follow the conflicts"), checkable=True)
        self.read_here = self._button("arrow-left", self.tr("Read this one on the left"))
        self.close_button = self._button("x", self.tr("Close the second reader"))
        self._empty = EmptyState(
            "columns", self._teaching(), parent=self, command="show_contradictions", is_main=False
        )
        self._pages = QStackedWidget(self)
        self._arrange()
        self._connect()
        self._read_kinds()
        self.show_article(None)

    def show_article(self, article: ArticleId | None, tag: Tag | None = None) -> None:
        """Show an article, at a tag of it if one is named; None shows what the pane is for."""
        row = None
        if article is not None:
            row = self._workspace.project.read(queries.article, article)
        if row is None or self.article is None or row.body != self.article.body:
            self._show(row)
        self.article = row
        self.view.set_current(tag, None)
        if tag is not None:
            for mark in self.view.marking.index.of(tag.owner, tag.key)[:1]:
                self.view.set_caret(mark.start)
                self.view.reveal(mark.start, mark.end)

    def set_typography(self, typography: Typography) -> None:
        """Read in another font, size, measure or line height."""
        self.view.restyle(typography)

    def set_layers(self, layers: Layers) -> None:
        """Show and fold what the person chose."""
        self.view.set_layers(layers)

    def close_down(self) -> None:
        """Read nothing more of a project that is being closed."""
        self._reading.stop()

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST_PX, 200)

    def _show(self, row: ArticleRow | None) -> None:
        project = self._workspace.project
        self._pages.setCurrentIndex(0 if row is None else 1)
        self.read_here.setEnabled(row is not None)
        text = project.text(row.body) if row else ""
        self.view.show_article(row, text, project.read(queries.zones, row.id) if row else [])
        self._title.set_text(_title_of(row) if row else self.tr("Second reader"))
        if row is not None:
            self.view.marking.index = self._reading.begin(row.id, text)
            self.view.viewport().update()
        else:
            self._reading.stop()

    def _follow(self, tag: Tag | None) -> None:
        if tag is None or not self.isVisible() or not self.follows.isChecked():
            return
        other = self._other_side(tag)
        if other is not None:
            self.show_article(other.article, Tag("claim", other.id))

    def _other_side(self, tag: Tag) -> ClaimRow | None:
        """The first claim that conflicts with this one; of a link the side that is not open on
        the left.
        """
        project = self._workspace.project
        if tag.owner == "claim":
            ids = project.read(queries.relation_ids, relation=None, claim=ClaimId(tag.key))
            links = project.read(queries.relation_rows, ids)
            links.sort(key=lambda row: (row.relation != "contradicts", row.status == "dismissed"))
            return links[0].other(ClaimId(tag.key)) if links else None
        if tag.owner == "relation":
            link = project.read(queries.relation, RelationId(tag.key))
            here = self._workspace.article
            if link is not None:
                return link.a if here is not None and link.b.article == here.id else link.b
        return None

    def _button(self, icon_name: str, words: str, *, checkable: bool = False) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(icon_name, "muted_ink"))
        button.setIconSize(QSize(_ICON_PX, _ICON_PX))
        button.setCheckable(checkable)
        button.setChecked(checkable)
        button.setAccessibleName(words)
        button.setToolTip(words)
        return button

    def _teaching(self) -> str:
        return self.tr(
            "Choose a claim with a contradiction: what conflicts with it is shown here. Or choose"
            " “Show beside” in the menu of an article in the library."
        )

    def _arrange(self) -> None:
        self.setAccessibleName(self.tr("Second reader"))
        self.view.setAccessibleName(self.tr("Text of the article beside"))
        self.read_here.setToolTip(self.tr("Read this one on the left, at the same place (Enter)"))
        bar = QFrame(self)
        bar.setProperty("strip", "head")
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 5, 8, 5)
        row.setSpacing(2)
        row.addWidget(self._title, 1)
        for button in (self.follows, self.read_here, self.close_button):
            row.addWidget(button)
        for page in (self._empty, self.view):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        space, view = self._workspace, self.view
        space.changed.connect(self._on_changed)
        space.tag_changed.connect(self._on_tag)
        view.tag_clicked.connect(self._on_clicked)
        view.tag_activated.connect(self._on_activated)
        view.hovered.connect(self._on_hovered)
        self.read_here.clicked.connect(self._on_read_here)
        self.close_button.clicked.connect(self.closed)
        self.follows.toggled.connect(self._on_follows)
        enter = QShortcut(QKeySequence(Qt.Key.Key_Return), view)
        enter.setContext(Qt.ShortcutContext.WidgetShortcut)
        enter.activated.connect(self._on_read_here)

    def _read_kinds(self) -> None:
        terms = self._workspace.terms("entity_kind")
        colours = {term.code: term.colour for term in terms if term.colour}
        self.view.set_kinds(Kinds(colours, [term.code for term in terms]))
        self.view.set_watched(self._workspace.terms(WATCH))

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches("term"):
            self._read_kinds()
        if self.article is None:
            return
        project = self._workspace.project
        row = project.read(queries.article, self.article.id)
        if row is None or row.body != self.article.body:
            self.show_article(row.id if row else None)
            return
        if row.id in changes.articles or changes.touches("entity", "claim_relation"):
            self.view.marking.index = self._reading.begin(row.id, self.view.page.text)
            self.view.viewport().update()
        if row.id in changes.articles and changes.touches("article", "zone", "source"):
            self.article = row
            self._title.set_text(_title_of(row))
            self.view.show_details(row, project.read(queries.zones, row.id))

    @Slot(object)
    def _on_tag(self, tag: Tag | None) -> None:
        if not self._is_own_choice:
            self._follow(tag)

    @Slot(object)
    def _on_clicked(self, tag: Tag | None) -> None:
        self.view.set_current(tag, None)
        if tag is not None:
            self._choose(tag)

    @Slot(object)
    def _on_activated(self, tag: Tag) -> None:
        self._choose(tag)
        self._workspace.edit(tag)

    def _choose(self, tag: Tag) -> None:
        # a tag clicked here stays here: following it would take this article away
        self._is_own_choice = True
        self._workspace.select(tag)
        self._is_own_choice = False

    @Slot(object, QPoint)
    def _on_hovered(self, tag: Tag | None, at: QPoint) -> None:
        self.card.show_tag(tag, at)

    @Slot()
    def _on_read_here(self) -> None:
        if self.article is not None:
            place = Place(self.article.id, self.view.caret(), self.view.marking.current)
            self._workspace.go(place)
            self._workspace.reading_asked.emit()

    @Slot(bool)
    def _on_follows(self, wanted: bool) -> None:
        if wanted:
            self._follow(self._workspace.tag)


def _title_of(article: ArticleRow) -> str:
    parts = (article.title, article.outlet or "", date_words(article.published))
    return "  ·  ".join(isolated(part) for part in parts if part)
