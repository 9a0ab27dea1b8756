"""Lists of the tags of the article that is read: entities, claims, contradictions, notes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from gui.claimtext import speaker_of
from gui.counting import number, plural
from gui.panels import tagrows
from gui.panels.taglistpage import TagListPage
from gui.panels.tagrows import EntityLine
from gui.panels.tagsof import TagsOfArticle
from gui.plaintext import label
from gui.reader.markreading import AT_ONCE
from gui.tags import Place, Tag
from gui.teaching import Step, Teaching
from gui.widgets.announce import announce, is_heard
from gui.widgets.cards import Card
from gui.widgets.emptystate import EmptyState
from gui.widgets.filterbox import FilterBox
from gui.workspace import Workspace
from store import ChangeSet, queries
from store.rows import ClaimRow, NoteRow, RelationRow
from store.types import ClaimId

ENTITIES, CLAIMS, CONTRADICTIONS, NOTES = range(4)
_REFRESH_MS: Final = 40
"""The reader paints first."""
_TABLES: Final = ("entity", "alias", "term", "note", "claim_relation", "zone")


class TagLists(QWidget):
    """Four lists with counts in their tabs. They follow the current tag; a click jumps."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tags = TagsOfArticle(workspace)
        self._refreshing = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._filter = FilterBox(self.tr("Filter the tags of this article"), parent=self)
        self._tabs = QTabWidget(self)
        self._left_out = label("", "caption", self, wraps=True)
        self._against: dict[ClaimId, list[str]] = {}
        """Who contradicts the claims shown, while somebody listens."""
        self._pages = self._make_pages()
        self._arrange()
        self._connect()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the tags of the article anew."""
        self._refreshing.stop()
        self._tags.read()
        self._show_rows()

    def _make_pages(self) -> list[TagListPage[Any]]:
        notes = self.tr("Notes")
        pages: list[TagListPage[Any]] = [
            TagListPage[EntityLine](
                self.tr("Entities"),
                self._empty(
                    "tag", self.tr("No entities yet. Select a name and press {entity}."), "entity"
                ),
                self._tags.lines,
                tagrows.entity_card,
                tagrows.entity_words,
                self,
            ),
            TagListPage[ClaimRow](
                self.tr("Claims"),
                self._empty(
                    "quotes",
                    self.tr("No claims yet. Put the caret on one and press {claim}."),
                    "claim",
                ),
                self._read_claims,
                tagrows.claim_card,
                self._claim_words,
                self,
            ),
            TagListPage[RelationRow](
                self.tr("Contradictions"),
                self._empty(
                    "arrows-left-right",
                    self.tr("None yet. Press {contradict} on a claim, then on another."),
                    "contradict",
                ),
                partial(self._read, queries.relation_rows),
                self._relation_card,
                tagrows.relation_words,
                self,
            ),
            TagListPage[NoteRow](
                notes,
                self._empty(
                    "note", self.tr("No notes yet. Select words and press {note}."), "note"
                ),
                partial(self._read, queries.note_rows),
                tagrows.note_card,
                tagrows.note_words,
                self,
            ),
        ]
        return pages

    def _empty(self, icon_name: str, sentence: str, command: str) -> EmptyState:
        state = EmptyState(icon_name, sentence, parent=self, is_main=False)
        own = Step(sentence, command)
        Teaching(self._workspace, state, own, in_article=True, imports=False)
        return state

    def _arrange(self) -> None:
        self._names = (
            self.tr("Entities"),
            self.tr("Claims"),
            self.tr("Conflicts"),
            self.tr("Notes"),
        )
        contradictions = self.tr("Contradictions")
        self._spoken = (*self._names[:CONTRADICTIONS], contradictions, *self._names[NOTES:])
        self.setAccessibleName(self.tr("Tags of this article"))
        self._tabs.setDocumentMode(True)
        self._tabs.setAccessibleName(self.tr("Kinds of tags"))
        self._tabs.tabBar().setAccessibleName(self.tr("Kinds of tags"))
        self._tabs.tabBar().setExpanding(False)
        self._tabs.setUsesScrollButtons(False)
        for name, page in zip(self._names, self._pages, strict=True):
            self._tabs.addTab(page, name)
        self._tabs.setTabToolTip(CONTRADICTIONS, contradictions)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        frame = QVBoxLayout()
        frame.setContentsMargins(10, 0, 10, 0)
        frame.addWidget(self._filter)
        column.addLayout(frame)
        self._left_out.setContentsMargins(14, 0, 10, 6)
        self._left_out.hide()
        column.addWidget(self._tabs, 1)
        column.addWidget(self._left_out)

    def _connect(self) -> None:
        self._refreshing.timeout.connect(self.refresh)
        self._filter.filter_changed.connect(self._on_filter_changed)
        self._tabs.currentChanged.connect(self._on_tab_changed)
        self._workspace.article_changed.connect(self._on_article_changed)
        self._workspace.tag_changed.connect(self._on_tag_changed)
        self._workspace.changed.connect(self._on_changed)
        self._workspace.zone_filter.changed.connect(self.refresh)
        for page in self._pages:
            page.moved.connect(self._on_moved)
            page.pressed.connect(self._on_pressed)
            page.entered.connect(self._on_entered)
            page.all_asked.connect(self._on_all_asked)

    def _read(self, query: Any, keys: Sequence[int]) -> list[Any]:
        rows = {row.id: row for row in self._workspace.project.read(query, keys)}
        return [rows.get(key) for key in keys]

    def _read_claims(self, keys: Sequence[int]) -> list[ClaimRow | None]:
        claims: list[ClaimRow | None] = self._read(queries.claim_rows, keys)
        self._against = {}
        if is_heard():
            shown = [claim for claim in claims if claim is not None and claim.contradictions]
            self._against = {claim.id: self._opponents(claim.id) for claim in shown}
        return claims

    def _opponents(self, claim: ClaimId) -> list[str]:
        read = self._workspace.project.read
        links = read(queries.relation_rows, read(queries.relation_ids, claim=claim))
        return [speaker_of(link.other(claim)) for link in links]

    def _claim_words(self, claim: ClaimRow) -> str:
        return tagrows.claim_words(claim, self._against.get(claim.id, ()))

    def _relation_card(self, link: RelationRow) -> Card:
        return tagrows.relation_card(link, self._side_here(link))

    def _side_here(self, link: RelationRow) -> ClaimId:
        """The side that stands in the article shown; the first where both do."""
        article = self._workspace.article
        is_first = article is None or link.a.article == article.id
        return link.a.id if is_first else link.b.id

    def _show_rows(self) -> None:
        listed, everything = self._tags.filtered(self._filter.text()), self._tags.filtered("")
        shown = self._tabs.currentIndex()
        for place, (page, ids) in enumerate(zip(self._pages, listed, strict=True)):
            page.set_rows(ids, is_shown=place == shown, is_filtered=bool(everything[place]))
            count = f"  {number(len(ids))}" if ids else ""
            self._tabs.setTabText(place, f"{self._names[place]}{count}")
            self._tabs.tabBar().setAccessibleTabName(place, f"{self._spoken[place]}{count}")
        self._filter.lead_to(self._pages[shown].table)
        many = self._tags.left_out
        self._left_out.setText(plural("%Ln in other parts not listed", many))
        self._left_out.setVisible(bool(many))
        self._follow()

    def _follow(self) -> None:
        """Highlight the row of the current tag in every list that has it."""
        tag = self._workspace.tag
        rows: dict[int, int | None] = dict.fromkeys(range(4))
        if tag is not None and tag.owner in {"mention", "entity"}:
            rows[ENTITIES] = self._tags.line_of(tag)
        elif tag is not None:
            rows[{"claim": CLAIMS, "relation": CONTRADICTIONS, "note": NOTES}[tag.owner]] = tag.key
        self._pages[self._tabs.currentIndex()].highlight(rows[self._tabs.currentIndex()])

    def _tag_at(self, row_id: int) -> Tag | None:
        owners = {CLAIMS: "claim", CONTRADICTIONS: "relation", NOTES: "note"}
        owner = owners.get(self._tabs.currentIndex())
        return self._tags.tag_of(row_id) if owner is None else Tag(owner, row_id)

    def _go(self, row_id: int) -> None:
        tag = self._tag_at(row_id)
        if tag is None:
            return
        if tag.owner in {"entity", "mention"}:
            self._workspace.go_to_tag(self._tags.next_mention(row_id, self._workspace.tag))
        elif tag.owner == "relation":
            self._go_to_link(tag)
        elif self._workspace.place_of(tag) is None:
            self._workspace.select(tag)
        else:
            self._workspace.go_to_tag(tag)

    def _go_to_link(self, tag: Tag) -> None:
        rows: list[RelationRow] = self._workspace.project.read(queries.relation_rows, [tag.key])
        for link in rows:
            side = link.b if self._side_here(link) == link.b.id else link.a
            self._workspace.go(Place(side.article, side.position, tag))

    @Slot(object)
    def _on_moved(self, row_id: int) -> None:
        tag = self._tag_at(row_id)
        if tag is not None:
            self._workspace.select(tag)

    @Slot(object)
    def _on_pressed(self, row_id: int) -> None:
        self._go(row_id)

    @Slot(object)
    def _on_entered(self, row_id: int) -> None:
        self._go(row_id)
        self._workspace.reading_asked.emit()

    @Slot()
    def _on_filter_changed(self) -> None:
        self._show_rows()
        place = self._tabs.currentIndex()
        announce(self._tabs, self._tabs.tabBar().accessibleTabName(place))

    @Slot()
    def _on_all_asked(self) -> None:
        self._filter.clear()

    @Slot(int)
    def _on_tab_changed(self, place: int) -> None:
        self._pages[place].catch_up()
        self._filter.lead_to(self._pages[place].table)
        self._follow()

    @Slot()
    def _on_article_changed(self) -> None:
        if len(self._workspace.text) <= AT_ONCE:
            self.refresh()
            return
        self._tags.forget()
        self._show_rows()
        self._refreshing.start()

    @Slot()
    def _on_tag_changed(self) -> None:
        self._follow()

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        article = self._workspace.article
        if article is not None and (article.id in changes.articles or changes.touches(*_TABLES)):
            self._refreshing.start()
