"""The library: all articles as cards, filtered, sorted, opened, marked and deleted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QModelIndex, QTimer, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gui.counting import number, plural
from gui.panels.articleactions import ArticleActions
from gui.panels.articlecards import card_of, tooltip_of_article
from gui.panels.libraryfilters import LibraryFilters
from gui.panels.librarygroups import Groups, Heading, card_of_heading, spoken_heading
from gui.panels.libraryreading import LibraryAsk, LibraryReading, LibraryRows, rows_of
from gui.plaintext import label
from gui.widgets.announce import announce
from gui.widgets.cards import Card, CardDelegate
from gui.widgets.emptystate import EmptyState
from gui.widgets.focus import focus_first
from gui.widgets.rowmodel import Column, RowModel
from gui.widgets.rowtable import RowTable
from gui.wording import listed
from gui.workspace import Workspace
from store import ChangeSet, queries
from store.rows import ArticleCard, ArticleRow
from store.types import ArticleId

Shown = ArticleCard | Heading
_COUNTED: Final = ("mention", "claim", "claim_relation", "note")
_NAMED: Final = ("source", "entity", "term", "analyst")
_PAUSE_MS: Final = 250
"""How long counts may lag behind a burst of tags while the list is narrowed by them."""


class LibraryPanel(QWidget):
    """A click opens an article, Enter opens it and goes on reading there."""

    help_topic = "articles"

    import_asked = Signal()
    details_asked = Signal(object)
    """The details of this article (ArticleId) are to be edited."""
    beside_asked = Signal(object)
    """This article (ArticleId) is to be shown in the second reader."""
    update_asked = Signal(object)
    """This article (ArticleId) is to be given a newer text."""
    files_dropped = Signal(list)
    """Paths of files and folders to import."""
    typed_in = Signal()
    """The words of the filter are others; what they let through comes next."""
    filters_changed = Signal()
    """`filters()` are others now."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._total = 0
        self._shown = 0
        self._asked: LibraryAsk | None = None
        self._head = label("", "muted", self)
        self._filters = LibraryFilters(workspace, self)
        self._reading = LibraryReading(workspace.project, self)
        self._groups = Groups()
        self._model = RowModel(self._columns(), self._fetch, self)
        cards = CardDelegate(self._card_of, title_lines=2)
        self._table = RowTable(self._model, self.tr("Articles"), self, cards=cards)
        self._nothing, self._no_match = self._empty_states()
        self._pages = QStackedWidget(self)
        self._later = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self.article_actions = ArticleActions(workspace, self._table)
        self._arrange()
        self._connect()
        self._read_first()

    def filters(self) -> dict[str, str]:
        """What is shown and how it is sorted, for the next session."""
        return self._filters.kept()

    def set_filters(self, kept: Mapping[str, str]) -> None:
        """Show what `filters` gave, also in another version or damaged."""
        self._filters.restore(kept)
        if self._wanted() != self._asked:
            self._reload_ids()

    def neighbour(self, article: ArticleId | None, step: int) -> ArticleId | None:
        """The article so many places on in the order shown; the first or last one from nowhere."""
        at = None if article is None else self._model.position_of(article)
        if at is None:
            at = -1 if step > 0 else self._model.rowCount()
        if self._model.is_heading(at + step):
            at += step
        found = self._model.id_at(at + step)
        return None if found is None or found < 0 else ArticleId(found)

    def shown_articles(self) -> list[ArticleId]:
        """All articles that the filter lets through, in the order shown; empty without a filter."""
        if not self._filters.query().is_narrow:
            return []
        if self._reading.is_running:
            self._on_arrived(rows_of(self._workspace.project, self._wanted()))
        ids = (self._model.id_at(at) for at in range(self._model.rowCount()))
        return [ArticleId(key) for key in ids if key is not None and key > 0]

    def close_reading(self) -> None:
        """Stop what is read: the project closes."""
        self._reading.close()

    def take_focus(self) -> None:
        """Let the list have the keyboard, or what stands in its place."""
        if not focus_first(self._pages.currentWidget()):
            self.focus_filter()

    @Slot()
    def focus_filter(self) -> None:
        """Give the search line the keyboard."""
        self._filters.line.setFocus()
        self._filters.line.selectAll()

    @Slot()
    def reload(self) -> None:
        """Read everything again."""
        self._reading.forget()
        self._total = self._workspace.counts().articles
        self._model.refresh()
        self._reload_ids()

    def _read_first(self) -> None:
        """The window opens with its list."""
        self._total = self._workspace.counts().articles
        self._on_arrived(rows_of(self._workspace.project, self._wanted()))
        self._reading.prepare(self._wanted(), self._total)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _paths_of(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.files_dropped.emit(_paths_of(event))

    def _columns(self) -> list[Column[Shown]]:
        return [Column("title", self.tr("Article"), _spoken, width_px=0, tooltip=_tooltip)]

    def _fetch(self, ids: Sequence[int]) -> list[Shown | None]:
        articles = [key for key in ids if key > 0]
        zones = self._workspace.zone_filter.kinds()
        cards = self._workspace.project.read(queries.article_cards, articles, zones=zones)
        by_key: dict[int, Shown] = {int(card.id): card for card in cards}
        return [by_key.get(key) or self._groups.heading(key) for key in ids]

    def _card_of(self, article: Shown) -> Card:
        if isinstance(article, Heading):
            return card_of_heading(article)
        shown = self._workspace.article
        return card_of(article, is_open=shown is not None and shown.id == article.id)

    def _empty_states(self) -> tuple[EmptyState, EmptyState]:
        nothing = EmptyState(
            "newspaper",
            self.tr(
                "Import the articles you want to read with {import}, or drop files and folders "
                "here."
            ),
            self.tr("Import articles…"),
            self,
            is_main=False,
        )
        no_match = EmptyState(
            "funnel",
            self.tr("No article matches the filter."),
            self.tr("Show all"),
            self,
            is_main=False,
        )
        return nothing, no_match

    def _arrange(self) -> None:
        self.setAcceptDrops(True)
        self._filters.line.lead_to(self._table)
        for page in (self._table, self._nothing, self._no_match):
            self._pages.addWidget(page)
        head = QHBoxLayout()
        head.setContentsMargins(14, 10, 10, 8)
        head.addWidget(self._head, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._filters)
        column.addWidget(self._pages, 1)
        QWidget.setTabOrder(self._filters, self._table)

    def _connect(self) -> None:
        self._reading.arrived.connect(self._on_arrived)
        self._filters.line.textChanged.connect(self.typed_in)
        self._filters.query_changed.connect(self._on_query_changed)
        self._filters.saved_changed.connect(self.filters_changed)
        self._table.badge_pressed.connect(self._on_badge)
        self._table.clicked.connect(self._on_clicked)
        self._table.row_activated.connect(self._on_activated)
        self._nothing.button_pressed.connect(self.import_asked)
        self._no_match.button_pressed.connect(self._on_show_all)
        self._later.timeout.connect(self._reload_ids)
        self.article_actions.details_asked.connect(self.details_asked)
        self.article_actions.beside_asked.connect(self.beside_asked)
        self.article_actions.update_asked.connect(self.update_asked)
        self._workspace.changed.connect(self._on_changed)
        self._workspace.zone_filter.changed.connect(self._on_zones)
        self._workspace.zone_filter.counted.connect(self._on_left_out)
        self._workspace.article_changed.connect(self._on_article_changed)

    @Slot()
    def _reload_ids(self) -> None:
        self._later.stop()
        self._reading.ask(self._wanted(), self._total)

    def _wanted(self) -> LibraryAsk:
        return LibraryAsk(self._filters.query(), self._workspace.zone_filter.kinds())

    @Slot(object)
    def _on_arrived(self, rows: LibraryRows) -> None:
        self._asked, query = rows.asked, rows.asked.query
        ids, shown = self._keys(rows)
        if query.group:
            # the same key may be another heading now
            self._model.refresh(range(-len(ids) + shown, 0))
        self._model.set_ids(ids)
        page = self._table if ids else self._no_match if self._total else self._nothing
        self._pages.setCurrentWidget(page)
        self._filters.setVisible(bool(self._total))
        self._shown = shown
        self._tell_count(shown)

    def _tell_count(self, shown: int) -> None:
        words = self._count_words(shown, is_narrow=self._filters.query().is_narrow)
        left_out = self._workspace.zone_filter.left_out
        hidden = left_out.mentions + left_out.claims
        if hidden:
            words = f"{words} · {plural('%Ln tag(s) not counted', hidden)}"
        self._head.setToolTip(self.tr("In other parts of the articles") if hidden else "")
        if words != self._head.text():
            self._head.setText(words)
            if self._filters.isAncestorOf(QApplication.focusWidget() or self):
                announce(self._head, words)

    def _keys(self, rows: LibraryRows) -> tuple[Sequence[int], int]:
        """Keys of articles and headings, and how many are articles."""
        if not rows.asked.query.group:
            return rows.ids, len(rows.ids)
        many = sum(len(each.ids) for each in rows.groups)
        return self._groups.ids_of(rows.groups, rows.asked.query.group), many

    def _count_words(self, shown: int, *, is_narrow: bool) -> str:
        if not is_narrow:
            return plural("%Ln article(s)", self._total)
        return plural("{shown} of %Ln article(s)", self._total).format(shown=number(shown))

    @Slot()
    def _on_zones(self) -> None:
        self._model.refresh()
        self._reload_ids()

    @Slot()
    def _on_left_out(self) -> None:
        self._tell_count(self._shown)

    @Slot()
    def _on_query_changed(self) -> None:
        self._reload_ids()
        self.filters_changed.emit()

    @Slot()
    def _on_show_all(self) -> None:
        self._filters.set_query(self._filters.query().widened())
        self._on_query_changed()
        self._table.setFocus()

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        # clicks with Ctrl or Shift gather articles for a common action
        article = self._model.id_at(index.row())
        if article is not None and len(self._table.selected_ids()) == 1:
            self._workspace.open_article(ArticleId(article))

    @Slot(object, str)
    def _on_badge(self, article: int, _badge: str) -> None:
        (card,) = self._workspace.project.read(queries.article_cards, [article]) or (None,)
        if card is not None and card.copy_group is not None:
            query = self._filters.query().widened()
            self._filters.set_query(replace(query, copies_of=card.copy_group))
            self._on_query_changed()

    @Slot(object)
    def _on_activated(self, article: int) -> None:
        self._workspace.open_article(ArticleId(article))
        self._workspace.reading_asked.emit()

    @Slot(object)
    def _on_article_changed(self, article: ArticleRow | None) -> None:
        if article is not None and self._table.selected_ids() != [article.id]:
            self._table.select_id(article.id)
        self._table.viewport().update()

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(*_NAMED):
            self._reread_names()
        if _brings_or_takes(changes):
            self.reload()
        elif changes.touches("article", "source"):
            self._reading.forget()
            self._model.refresh(None if changes.touches("source") else changes.articles)
            self._reload_ids()
        elif changes.touches("zone"):
            self._model.refresh(changes.articles)
            self._later.start()
        elif changes.touches(*_COUNTED):
            self._model.refresh(changes.articles)
            if self._filters.query().filter().is_about_tags:
                self._later.start()

    def _reread_names(self) -> None:
        before = self._filters.query()
        self._filters.reread()
        if self._filters.query() != before:
            self._on_query_changed()


def _brings_or_takes(changes: ChangeSet) -> bool:
    """Whether articles came or went."""
    if any(part.table == "article" for part in changes.ranges):
        return True
    return any(
        change.table == "article" and (change.before is None or change.after is None)
        for change in changes.changes
    )


def _spoken(article: Shown) -> str:
    if isinstance(article, Heading):
        return spoken_heading(article)
    return listed(tooltip_of_article(article).split("\n"))


def _tooltip(article: Shown) -> str:
    return article.words if isinstance(article, Heading) else tooltip_of_article(article)


def _paths_of(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
