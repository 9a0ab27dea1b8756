"""How a recent project is painted: name and time, below it the folder; a cross under the mouse."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTime,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui import theme as themes
from gui.desks.twolines import small_font
from gui.icons import icon
from gui.plaintext import one_line
from store.recent import RecentProject

translate = QCoreApplication.translate
_PAD_X, _PAD_Y, _GAP_PX = 14, 9, 3
_ICON_PX, _CROSS_PX = 20, 14
_LEFT_TO_RIGHT, _BY_LETTERS, _END = "\u2066", "\u2068", "\u2069"


class RecentRowDelegate(QStyledItemDelegate):
    """Reads the row under UserRole and nothing else."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        known = index.data(Qt.ItemDataRole.UserRole)
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, option.widget)
        if isinstance(known, RecentProject):
            painter.save()
            _Row(painter, shown, known).draw(self.cross_of(option.rect, option.direction))
            painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        lines = QFontMetrics(option.font).height() + QFontMetrics(small_font(option.font)).height()
        return QSize(240, lines + _GAP_PX + 2 * _PAD_Y)

    def cross_of(self, row: QRect, direction: Qt.LayoutDirection) -> QRect:
        """Where the cross of a row lies that takes the project off the list."""
        side = row.height()
        at = QRect(row.right() - side + 1, row.top(), side, side)
        return QStyle.visualRect(direction, row, at)


class _Row:
    """One row while it is painted."""

    def __init__(
        self, painter: QPainter, option: QStyleOptionViewItem, known: RecentProject
    ) -> None:
        self._painter, self._option, self._known = painter, option, known
        self._under_mouse = bool(option.state & QStyle.StateFlag.State_MouseOver)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        theme = themes.current()
        ink, muted = (theme.ink, theme.muted_ink)
        if selected:
            ink = muted = theme.selection_ink
        elif known.missing:
            ink = muted = theme.faint_ink
        self._ink, self._muted = ink, muted

    def draw(self, cross: QRect) -> None:
        """Paint icon, two lines, and the time or the cross."""
        row = self._option.rect.adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y)
        picture = QRect(row.left(), row.center().y() - _ICON_PX // 2, _ICON_PX, _ICON_PX)
        whole, gone = icon("file-text", "muted_ink"), icon("warning-circle", "faint_ink")
        drawing = gone if self._known.missing else whole
        drawing.paint(self._painter, self._visual(picture))
        words = row.adjusted(_ICON_PX + 12, 0, 0, 0)
        small = small_font(self._option.font)
        end = self._draw_end(words, small, cross)
        name = QRect(words.left(), words.top(), end - words.left(), words.height())
        strong = QFont(self._option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        height = QFontMetrics(strong).height()
        name.setHeight(height)
        self._line(name, one_line(self._known.name), strong, self._ink)
        below = QRect(name.left(), name.bottom() + 1 + _GAP_PX, name.width(), 0)
        below.setHeight(QFontMetrics(small).height())
        self._line(below, place_words(self._known.path), small, self._muted, middle=True)

    def _draw_end(self, words: QRect, font: QFont, cross: QRect) -> int:
        """Paint what stands at the end of the row; where the room for the name ends."""
        if self._under_mouse:
            mark = QRect(0, 0, _CROSS_PX, _CROSS_PX)
            mark.moveCenter(cross.center())
            icon("x", "muted_ink").paint(self._painter, mark)
            return self._option.rect.right() - cross.width()
        end = _end_words(self._known)
        width = QFontMetrics(font).horizontalAdvance(end) + 2
        area = QRect(words.right() - width + 1, words.top(), width, words.height())
        self._line(area, end, font, self._muted)
        return area.left() - 12

    def _line(
        self, area: QRect, text: str, font: QFont, colour: str, *, middle: bool = False
    ) -> None:
        mode = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
        shown = QFontMetrics(font).elidedText(text, mode, area.width())
        # A path reads from left to right in any window; a name goes by its own letters.
        shown = f"{_LEFT_TO_RIGHT if middle else _BY_LETTERS}{shown}{_END}"
        side = QStyle.visualAlignment(self._option.direction, Qt.AlignmentFlag.AlignLeft)
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        single = Qt.TextFlag.TextSingleLine.value
        self._painter.drawText(self._visual(area), flags.value | single, shown)

    def _visual(self, area: QRect) -> QRect:
        return QStyle.visualRect(self._option.direction, self._option.rect, area)


def place_words(path: Path) -> str:
    """The folder of a project as people write it: home as a tilde."""
    folder = path.parent
    try:
        return str(Path("~") / folder.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(folder)


def time_words(at: dt.datetime, now: dt.datetime) -> str:
    """When that was: the time today, yesterday, else the day."""
    here, today = at.astimezone(), now.astimezone().date()
    if here.date() == today:
        time = QTime(here.hour, here.minute)
        shown = QLocale().toString(time, QLocale.FormatType.ShortFormat)
        return translate("recent", "today, {time}").format(time=shown)
    if here.date() == today - dt.timedelta(days=1):
        return translate("recent", "yesterday")
    day = QDate(here.year, here.month, here.day)
    return QLocale().toString(day, QLocale.FormatType.ShortFormat)


def _end_words(known: RecentProject) -> str:
    if known.missing:
        return translate("recent", "not there now")
    return time_words(known.opened_at, dt.datetime.now(dt.UTC))
