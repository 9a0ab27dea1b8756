"""All mentions of one entity in their context, line under line; Enter opens one in the reader."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui import theme as themes
from gui.plaintext import isolated, one_line
from gui.tags import Tag
from gui.widgets.rowmodel import ROW_ROLE
from gui.widgets.rowtable import Column, RowModel, RowTable
from gui.workspace import Workspace
from store import queries
from store.rows import MentionRow, placed
from store.types import EntityId, MentionId

_REACH = 90
_PAD_X = 8
_BEFORE_SHARE = 0.45
_BOLD_IS_WIDER = 1.15


@dataclass(frozen=True, slots=True)
class MentionInContext:
    """A mention's words with what stands around them in its article, each in one line."""

    id: MentionId
    article: str
    before: str
    quote: str
    after: str
    colour: str

    @property
    def line(self) -> str:
        """All three as one text."""
        return f"{self.before}{self.quote}{self.after}"


class MentionList(RowTable[MentionInContext]):
    """`show_entity` fills it; mentions of merged entities count for their root."""

    def __init__(self, workspace: Workspace, parent: QWidget):
        self._workspace = workspace
        columns: tuple[Column[MentionInContext], ...] = (
            Column("context", "", lambda row: row.line, 0, sortable=False),
            Column("article", "", lambda row: row.article, 260, tooltip=lambda row: row.article),
        )
        rows = RowModel[MentionInContext](columns, self._fetch)
        super().__init__(rows, "", parent, many=False)
        rows.setParent(self)
        self._mentions = rows
        self.setAccessibleName(self.tr("Mentions in their context"))
        self.setItemDelegateForColumn(0, _ContextDelegate(self))
        self.horizontalHeader().hide()
        self.row_activated.connect(self._on_row_activated)

    def show_entity(self, entity: EntityId | None) -> int:
        """How many mentions of this entity are listed now."""
        ids: Sequence[int] = ()
        if entity is not None:
            zones = self._workspace.zone_filter.kinds()
            ids = self._workspace.project.read(queries.mention_ids, entity=entity, zones=zones)
        self.show_mentions(ids)
        return len(ids)

    def show_mentions(self, ids: Sequence[int]) -> None:
        """List these mentions."""
        self._mentions.refresh()
        self._mentions.set_ids(ids)

    def _fetch(self, ids: Sequence[int]) -> list[MentionInContext | None]:
        project = self._workspace.project
        rows = {int(row.id): row for row in project.read(queries.mention_rows, ids)}
        bodies = {placed(row.spans)[0].body for row in rows.values()}
        texts = {body: project.text(body) for body in bodies}
        colours = {term.code: term.colour for term in self._workspace.terms("entity_kind")}
        return [
            _in_context(row, texts[placed(row.spans)[0].body], colours.get(row.kind))
            if row
            else None
            for row in map(rows.get, ids)
        ]

    @Slot(object)
    def _on_row_activated(self, mention: int) -> None:
        self._workspace.go_to_tag(Tag("mention", mention))


class _ContextDelegate(QStyledItemDelegate):
    """Draws the context in one line, the mention's words on the colour of their kind."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(ROW_ROLE)
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, option.widget)
        if row is None:
            return
        layout = _laid_out(row, shown)
        area = shown.rect.adjusted(_PAD_X, 0, -_PAD_X, 0)
        painter.save()
        painter.setClipRect(area)
        top = area.top() + (area.height() - layout.boundingRect().height()) / 2
        layout.draw(painter, QPointF(area.left(), top))
        painter.restore()


def _laid_out(row: MentionInContext, option: QStyleOptionViewItem) -> QTextLayout:
    width = max(1, option.rect.width() - 2 * _PAD_X)
    before, after = _fitted(row, option.fontMetrics, width)
    layout = QTextLayout(f"{before}{row.quote}{after}", option.font)
    text_option = QTextOption()
    text_option.setWrapMode(QTextOption.WrapMode.NoWrap)
    # the words themselves decide the direction, not what happens to stand before them
    is_rtl = isolated(row.quote) != row.quote
    directions = Qt.LayoutDirection
    text_option.setTextDirection(directions.RightToLeft if is_rtl else directions.LeftToRight)
    layout.setTextOption(text_option)
    is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
    layout.setFormats(_formats(before, row, after, is_selected=is_selected))
    layout.beginLayout()
    layout.createLine().setLineWidth(width)
    layout.endLayout()
    return layout


def _fitted(row: MentionInContext, metrics: QFontMetrics, width: int) -> tuple[str, str]:
    """What stands before and after, shortened so that the words stay in sight."""
    modes = Qt.TextElideMode
    before = metrics.elidedText(row.before, modes.ElideLeft, int(width * _BEFORE_SHARE))
    if before != row.before:
        # a word cut in two is not shown
        before = "…" + before.partition(" ")[2]
    taken = metrics.horizontalAdvance(before) + int(
        metrics.horizontalAdvance(row.quote) * _BOLD_IS_WIDER
    )
    return before, metrics.elidedText(row.after, modes.ElideRight, max(0, width - taken))


def _formats(
    before: str, row: MentionInContext, after: str, *, is_selected: bool
) -> list[QTextLayout.FormatRange]:
    theme = themes.current()
    around, words = QTextCharFormat(), QTextCharFormat()
    around.setForeground(QColor(theme.selection_ink if is_selected else theme.muted_ink))
    words.setForeground(QColor(theme.ink))
    words.setBackground(QColor(themes.entity_colour(theme, row.colour).background))
    words.setFontWeight(QFont.Weight.DemiBold)
    return [
        _range(0, _u16(before), around),
        _range(_u16(before), _u16(row.quote), words),
        _range(_u16(before + row.quote), _u16(after), around),
    ]


def _range(start_u16: int, length_u16: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start_u16, length_u16, look
    return made


def _u16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _in_context(row: MentionRow, text: str, colour: str | None) -> MentionInContext:
    spans = placed(row.spans)
    start, end = min(span.start for span in spans), max(span.end for span in spans)
    before = one_line("x" + text[max(0, start - _REACH) : start] + "x", 400)[1:-1]
    after = one_line("x" + text[end : end + _REACH] + "x", 400)[1:-1]
    # a word cut by the reach is not shown by halves
    if start > _REACH:
        before = "…" + before.partition(" ")[2]
    return MentionInContext(
        row.id, row.article_title, before, one_line(row.quote), after, colour or "#808080"
    )
