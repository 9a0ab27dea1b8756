"""The reader with what belongs to it: floating bar, hover card, picker, find bar. Follows the
workspace.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from gui.panels.findbar import FindBar
from gui.reader.coverage import Coverage
from gui.reader.floatingbar import FloatingBar
from gui.reader.hovercard import HoverCard
from gui.reader.layers import Layers
from gui.reader.legend import CueLegend
from gui.reader.marking import Kinds
from gui.reader.markreading import MarkReading
from gui.reader.picker import EntityPicker
from gui.reader.seen import Seen
from gui.reader.typography import Typography
from gui.reader.view import ReaderView
from gui.reader.watched import WATCH
from gui.tags import Place, Tag
from gui.widgets.emptystate import EmptyState
from gui.workspace import Workspace
from store import ChangeSet, queries
from store.finding import zone_kinds
from store.rows import ArticleRow, Mark, ZoneRow
from store.types import ArticleId


class ReaderPane(QWidget):
    """Keeps one reader true to the workspace: only what a change names is read again."""

    def __init__(
        self, workspace: Workspace, empty: EmptyState, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.view = ReaderView(self)
        self.picker = EntityPicker(self.view.viewport(), self)
        self.find_bar = FindBar(self)
        self.legend = CueLegend(self)
        self.seen = Seen(str(workspace.project.uid))
        self.coverage = Coverage(self.seen, self)
        self.bar: FloatingBar | None = None
        self.card = HoverCard(workspace, self)
        self._shown: ArticleId | None = None
        self._zones: Sequence[ZoneRow] = ()
        self._reading = MarkReading(workspace.project, self)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.view, 1)
        row.addWidget(self.coverage)
        column.addLayout(row, 1)
        column.addWidget(self.legend)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(page)
        self._stack.addWidget(empty)
        self._stack.setCurrentIndex(1)
        self._connect()
        self._read_kinds()
        self._on_article(workspace.article)

    def set_bar(self, bar: FloatingBar) -> None:
        """The bar that appears under selections."""
        self.bar = bar

    def set_typography(self, typography: Typography) -> None:
        """Read in another font, size, measure or line height."""
        self.view.restyle(typography)

    def set_layers(self, layers: Layers) -> None:
        """Show and fold what the person chose; a legend tells what cues mean."""
        self.view.set_layers(layers)
        self.legend.setVisible(layers.cues)

    @Slot(list, int)
    def show_hits(self, hits: Sequence[tuple[int, int]], current: int) -> None:
        """Mark found places in the text and beside it; the current one (or -1) stands out."""
        self.view.show_hits(hits, current)
        self.coverage.show_hits(hits)

    def close_down(self) -> None:
        """Read nothing more of a project that is being closed."""
        self._reading.stop()

    def here(self) -> Place | None:
        """Where the person is now."""
        article = self.workspace.article
        if article is None:
            return None
        return Place(article.id, self.view.caret(), self.workspace.tag)

    def _connect(self) -> None:
        space, view = self.workspace, self.view
        space.article_changed.connect(self._on_article)
        space.changed.connect(self._on_changed)
        space.tag_changed.connect(self._on_current)
        space.pin_changed.connect(self._on_current)
        space.place_asked.connect(self._on_place)
        space.reading_asked.connect(self._on_reading)
        space.set_whereabouts(self.here)
        space.zone_filter.changed.connect(self._keep_zones)
        view.span_selected.connect(self._on_span)
        view.tag_clicked.connect(self._on_clicked)
        view.tag_activated.connect(space.edit)
        view.hovered.connect(self._on_hovered)
        view.scrolled.connect(self._on_scrolled)
        view.shown.connect(self.coverage.show_view)
        self._reading.read.connect(self._on_read)
        self.coverage.asked.connect(self._on_asked)
        self.find_bar.hits_changed.connect(self.show_hits)
        self.find_bar.closed.connect(self._on_reading)
        self.find_bar.left_at.connect(self.view.select_span)

    @Slot(object)
    def _on_article(self, article: ArticleRow | None) -> None:
        self._hide_bar()
        self._stack.setCurrentIndex(0 if article else 1)
        key = article.id if article else None
        # the same article in another version: one reads on about where one was
        position = self.view.top_position() if key == self._shown else 0
        self._shown = key
        zones = self.workspace.project.read(queries.zones, article.id) if article else []
        self.view.show_article(article, self.workspace.text, zones)
        if article is not None:
            self.view.marking.index = self._reading.begin(article.id, self.workspace.text)
        else:
            self._reading.stop()
        body = article.body if article else None
        self.coverage.show_text(body, len(self.workspace.text), self.view.marking.index)
        self._zones = zones
        self.find_bar.set_text(self.workspace.text)
        self.view.scroll_to_top_position(min(position, len(self.workspace.text)))
        self.view.viewport().update()

    @Slot(list)
    def _on_read(self, marks: Sequence[Mark]) -> None:
        self.coverage.count(marks)
        if any(mark.part for mark in marks):
            # the bracket of what is in sight may go on
            self.view.viewport().update()

    @Slot()
    def _keep_zones(self) -> None:
        is_narrow = self.workspace.zone_filter.is_narrow
        self.find_bar.keep_to(self._kept if is_narrow else None)

    def _kept(self, places: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """Those of these places, which ascend, that begin in zones that count."""
        wanted = self.workspace.zone_filter.kinds()
        kinds = zone_kinds(self._zones, (start for start, _ in places))
        found = zip(places, kinds, strict=True)
        return [place for place, kind in found if wanted is None or kind in wanted]

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        article = self.workspace.article
        if changes.touches("term"):
            self._read_kinds()
        if article is None:
            return
        if article.id in changes.articles and changes.touches("article", "zone", "source"):
            self._on_details(article)
        owners = self._owners(changes)
        if owners:
            marks = self.workspace.project.read(queries.marks, article.id, owners)
            self.view.marking.index.replace(owners, marks)
            self.coverage.replace(owners, marks)
            # Now, not with the next event: the reader first, the panels around it after.
            self.view.viewport().repaint()

    def _owners(self, changes: ChangeSet) -> set[tuple[str, int]]:
        """Owners whose marks may look different now."""
        owners = {("mention", key) for key in changes.rows("mention")}
        owners |= {("claim", key) for key in changes.rows("claim")}
        owners |= {("note", key) for key in changes.rows("note")}
        for change in changes.changes:
            image = {**(change.before or {}), **(change.after or {})}
            if change.table == "claim_relation":
                owners |= self._sides(change.row, image)
            elif change.table == "span" and not change.columns >= {"id"}:
                owners |= self._span_owner(change.row)
            elif change.table == "span":
                owners |= {
                    (kind, image[f"{kind}_id"])
                    for kind in ("mention", "claim", "note")
                    if image.get(f"{kind}_id")
                }
        if changes.touches("entity"):
            index = self.view.marking.index
            owners |= {("mention", m.key) for m in index.all if m.owner == "mention"}
        return owners

    def _sides(self, relation: int, image: dict[str, int]) -> set[tuple[str, int]]:
        if "a_id" in image and "b_id" in image:
            return {("claim", image["a_id"]), ("claim", image["b_id"])}
        rows = self.workspace.project.read(queries.relation_rows, [relation])
        return {("claim", side.id) for row in rows for side in (row.a, row.b)}

    def _span_owner(self, span: int) -> set[tuple[str, int]]:
        index = self.view.marking.index
        return {(mark.owner, mark.key) for mark in index.all if mark.span == span}

    def _on_details(self, article: ArticleRow) -> None:
        self._zones = self.workspace.project.read(queries.zones, article.id)
        self.view.show_details(article, self._zones)
        self._keep_zones()

    def _read_kinds(self) -> None:
        terms = self.workspace.terms("entity_kind")
        colours = {term.code: term.colour for term in terms if term.colour}
        self.view.set_kinds(Kinds(colours, [term.code for term in terms]))
        self.view.set_watched(self.workspace.terms(WATCH))

    @Slot(object)
    def _on_current(self, _tag: object) -> None:
        pin = self.workspace.pin
        self.view.set_current(self.workspace.tag, Tag("claim", pin) if pin else None)

    @Slot(object)
    def _on_place(self, place: Place) -> None:
        marks = self.view.marking.index.of(place.tag.owner, place.tag.key) if place.tag else ()
        if place.position is None:
            self._hide_bar()
            lost = self.tr("Its words are gone. Select those that say it now and press P.")
            self.workspace.said.emit(lost)
            return
        start = marks[0].start if marks else place.position
        end = marks[0].end if marks else place.position
        self.view.set_caret(start)
        self.view.reveal(start, end)
        self._hide_bar()

    @Slot()
    def _on_reading(self) -> None:
        self.view.setFocus()

    @Slot(int, int)
    def _on_span(self, start: int, end: int) -> None:
        if self.bar is None:
            return
        if start == end:
            self.bar.hide()
        else:
            self.bar.show_at(self.view.span_rect(start, end))

    @Slot(object)
    def _on_clicked(self, tag: Tag | None) -> None:
        self._hide_bar()
        self.workspace.select(tag)

    @Slot(object, QPoint)
    def _on_hovered(self, tag: Tag | None, at: QPoint) -> None:
        self.card.show_tag(tag, at)

    @Slot()
    def _on_scrolled(self) -> None:
        self._hide_bar()

    @Slot(int)
    def _on_asked(self, position: int) -> None:
        self.view.show_at(position)

    def _hide_bar(self) -> None:
        if self.bar is not None:
            self.bar.hide()
