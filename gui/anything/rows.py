"""How the rows look: headings, and one line each with picture, name, what tells it apart, keys."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from gui import theme as themes
from gui.anything.targets import Kind, Target
from gui.widgets.cardpainter import small_font
from gui.widgets.cards import Card, CardDelegate
from gui.widgets.rowmodel import ROW_ROLE, Index, RowModel

_PAD_X, _PAD_Y = 12, 7
_ICON_PX = 16
_GAP_PX = 10
_INSET_PX = 4
_RADIUS_PX = 6
_NAME_SHARE = 0.62
"""The most of a line that the name takes where something stands beside it."""


class TargetModel(RowModel[Target]):
    """The rows of one search; headings cannot be chosen."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index.row())
        if row is not None and row.is_heading:
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)


class TargetDelegate(CardDelegate[Target]):
    """Paints targets from the cache; strangers' words are drawn letter by letter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda target: Card(target.name), parent)

    def height_px(self, font: QFont) -> int:
        return QFontMetrics(font).height() + 2 * _PAD_Y

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(160, self.height_px(option.font))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        target = index.data(ROW_ROLE)
        if target is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _Line(painter, option).draw(target)
        painter.restore()


class _Line:
    """Draws one row from the side where reading starts."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self._painter, self._option = painter, option
        self._theme = themes.current()
        self._area = option.rect.adjusted(_PAD_X, 0, -_PAD_X, 0)
        self._small = small_font(option.font)

    def draw(self, target: Target) -> None:
        if target.is_heading:
            self._draw_heading(target.name)
            return
        is_chosen = bool(self._option.state & QStyle.StateFlag.State_Selected)
        self._draw_ground(is_chosen=is_chosen)
        ink, muted = self._inks(is_chosen=is_chosen, is_enabled=target.enabled)
        area = QRect(self._area)
        if target.icon is not None:
            self._draw_icon(target.icon, area, is_enabled=target.enabled)
        area.setLeft(area.left() + _ICON_PX + _GAP_PX)
        area.setRight(self._draw_keys(target, area, muted))
        self._draw_words(target, area, ink, muted)

    def _draw_heading(self, words: str) -> None:
        font = QFont(self._small)
        font.setWeight(QFont.Weight.DemiBold)
        area = self._area.adjusted(0, 4, 0, 0)
        self._text(area, words, font, self._theme.muted_ink)

    def _draw_ground(self, *, is_chosen: bool) -> None:
        is_over = bool(self._option.state & QStyle.StateFlag.State_MouseOver)
        if not is_chosen and not is_over:
            return
        colour = self._theme.selection if is_chosen else self._theme.hover
        area = QRectF(self._option.rect).adjusted(_INSET_PX, 1, -_INSET_PX, -1)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(colour))
        self._painter.drawRoundedRect(area, _RADIUS_PX, _RADIUS_PX)

    def _inks(self, *, is_chosen: bool, is_enabled: bool) -> tuple[str, str]:
        if not is_enabled:
            return self._theme.faint_ink, self._theme.faint_ink
        if is_chosen:
            return self._theme.selection_ink, self._theme.selection_ink
        return self._theme.ink, self._theme.muted_ink

    def _draw_icon(self, icon: QIcon, area: QRect, *, is_enabled: bool) -> None:
        top = area.center().y() - _ICON_PX // 2 + 1
        spot = QRect(area.left(), top, _ICON_PX, _ICON_PX)
        mode = QIcon.Mode.Normal if is_enabled else QIcon.Mode.Disabled
        icon.paint(self._painter, self._mirrored(spot), Qt.AlignmentFlag.AlignCenter, mode)

    def _draw_keys(self, target: Target, area: QRect, ink: str) -> int:
        """Draws the keys of a command as caps, an id as it is; returns where these begin."""
        right, metrics = area.right(), QFontMetrics(self._small)
        is_command = target.kind is Kind.COMMAND
        for key in reversed(target.keys.split("   ") if target.keys else ()):
            width = metrics.horizontalAdvance(key) + (10 if is_command else 0)
            height = metrics.height() + 2
            cap = QRect(right - width, area.center().y() - height // 2 + 1, width, height)
            if is_command:
                self._draw_cap(cap)
            self._text(cap, key, self._small, ink, centred=True)
            right -= width + 6
        return right - (_GAP_PX if target.keys else 0)

    def _draw_cap(self, area: QRect) -> None:
        self._painter.setPen(QPen(QColor(self._theme.outline), 1))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        cap = QRectF(self._mirrored(area)).adjusted(0.5, 0.5, -0.5, -0.5)
        self._painter.drawRoundedRect(cap, 4, 4)

    def _draw_words(self, target: Target, area: QRect, ink: str, muted: str) -> None:
        metrics = QFontMetrics(self._option.font)
        needed = metrics.horizontalAdvance(target.name) + 2
        most = area.width()
        if target.beside:
            rest = QFontMetrics(self._small).horizontalAdvance(target.beside) + _GAP_PX
            most = max(int(area.width() * _NAME_SHARE), area.width() - rest)
        name = QRect(area)
        name.setWidth(min(needed, most))
        self._text(name, target.name, self._option.font, ink)
        area.setLeft(name.right() + _GAP_PX)
        self._text(area, target.beside, self._small, muted)

    def _text(
        self, area: QRect, text: str, font: QFont, colour: str, *, centred: bool = False
    ) -> None:
        if area.width() <= 0 or not text:
            return
        side = QStyle.visualAlignment(self._option.direction, Qt.AlignmentFlag.AlignLeft)
        side = Qt.AlignmentFlag.AlignHCenter if centred else side | Qt.AlignmentFlag.AlignAbsolute
        flags = side | Qt.AlignmentFlag.AlignVCenter
        elide = Qt.TextElideMode.ElideNone if centred else Qt.TextElideMode.ElideRight
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        # keys and ids are written from the left in every language
        ways = Qt.LayoutDirection
        self._painter.setLayoutDirection(ways.LeftToRight if centred else self._option.direction)
        self._painter.drawText(
            self._mirrored(area),
            flags.value | Qt.TextFlag.TextSingleLine.value,
            QFontMetrics(font).elidedText(text, elide, area.width()),
        )

    def _mirrored(self, area: QRect) -> QRect:
        return QStyle.visualRect(self._option.direction, self._option.rect, area)
