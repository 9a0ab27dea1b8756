"""Draws one card: ground, mark, progress, title over some lines, the line below, badges."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from gui import theme as themes
from gui.icons import icon
from gui.plaintext import one_line
from gui.widgets.card import Badge, Card, Progress
from gui.widgets.textline import draw_line

State = QStyle.StateFlag

PAD_X = 12
PAD_Y = 9
GAP_PX = 4
_DOT_PX = 9
_PICTURE_PX = 14
_INSET_PX = 4
_RADIUS_PX = 7
_MARK_PX = 3
_BADGE_ICON_PX = 13
_BARE = "bare"


class CardPainter:
    """Draws one card into one rectangle, from the side where reading starts."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, title_lines: int):
        self._painter = painter
        self._title_lines = title_lines
        self._option = option
        self._theme = themes.current()
        self._area = option.rect.adjusted(PAD_X, PAD_Y, -PAD_X, -PAD_Y)
        self._title_font = QFont(option.font)
        self._title_font.setWeight(QFont.Weight.DemiBold)
        self._small_font = small_font(option.font)

    def draw(self, card: Card) -> None:
        """Paint the card."""
        if card.is_heading:
            self._heading(card)
            return
        self._ground()
        if card.marked:
            self._mark()
        start = self._area.left() + _indent_of(card)
        lines = self._lines_of(card.title, self._area.right() - start)
        # a short title stands in the middle of its card, with equal room above and below
        missing = self._title_lines - len(lines)
        self._area.translate(0, missing * QFontMetrics(self._title_font).height() // 2)
        if card.progress is not Progress.NONE:
            self._progress(card.progress)
        if card.picture is not None:
            self._picture(card.picture)
        first = QRect(start, self._area.top(), self._area.right() - start, 0)
        first.setHeight(QFontMetrics(self._title_font).height())
        for line in lines:
            self._line(first, line, self._title_font, self._ink())
            first.translate(0, first.height())
        top = first.top() + GAP_PX
        second = QRect(start, top, first.width(), QFontMetrics(self._small_font).height())
        second.setRight(self._badges(second, card.badges))
        self._line(second, card.subtitle, self._small_font, self._muted())

    def _is(self, state: QStyle.StateFlag) -> bool:
        return bool(self._option.state & state)

    def _ink(self) -> str:
        return self._theme.selection_ink if self._is(State.State_Selected) else self._theme.ink

    def _muted(self) -> str:
        theme = self._theme
        return theme.selection_ink if self._is(State.State_Selected) else theme.muted_ink

    def _ground(self) -> None:
        colour = None
        if self._is(State.State_Selected):
            colour = self._theme.selection
        elif self._is(State.State_MouseOver):
            colour = self._theme.hover
        ring = self._is(State.State_HasFocus)
        area = QRectF(self._option.rect).adjusted(_INSET_PX, 1.5, -_INSET_PX, -1.5)
        self._painter.setPen(
            QPen(QColor(self._theme.focus_ring), 1.5) if ring else Qt.PenStyle.NoPen
        )
        self._painter.setBrush(QColor(colour) if colour else Qt.BrushStyle.NoBrush)
        if colour or ring:
            self._painter.drawRoundedRect(area, _RADIUS_PX, _RADIUS_PX)

    def _mark(self) -> None:
        place = self._option.rect.adjusted(_INSET_PX, PAD_Y, 0, -PAD_Y)
        place.setWidth(_MARK_PX)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._theme.accent))
        self._painter.drawRoundedRect(self._mirrored(place), _MARK_PX / 2, _MARK_PX / 2)

    def _lines_of(self, title: str, width: int) -> list[str]:
        """The title in at most as many lines as there is room for; the last one may be too long."""
        if self._title_lines == 1:
            return [title]
        layout = QTextLayout(one_line(title), self._title_font)
        lines: list[str] = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid() and len(lines) < self._title_lines:
            line.setLineWidth(max(1, width))
            begins_u16 = line.textStart()
            is_last = len(lines) + 1 == self._title_lines
            ends_u16 = None if is_last else begins_u16 + line.textLength()
            lines.append(_slice_u16(layout.text(), begins_u16, ends_u16))
        layout.endLayout()
        return lines or [""]

    def _picture(self, picture: QIcon) -> None:
        height = QFontMetrics(self._title_font).height()
        top = self._area.top() + (height - _PICTURE_PX) // 2
        spot = QRect(self._area.left(), top, _PICTURE_PX, _PICTURE_PX)
        picture.paint(self._painter, self._mirrored(spot))

    def _progress(self, progress: Progress) -> None:
        height = QFontMetrics(self._title_font).height()
        top = self._area.top() + (height - _DOT_PX) // 2
        spot = QRectF(self._mirrored(QRect(self._area.left(), top, _DOT_PX, _DOT_PX)))
        spot.adjust(0.75, 0.75, -0.75, -0.75)
        colour = QColor(self._theme.success if progress is Progress.DONE else self._theme.accent)
        self._painter.setPen(QPen(colour, 1.5))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        if progress is Progress.DONE:
            self._painter.drawPolyline(_tick_in(spot))
            return
        if progress is Progress.NEW:
            self._painter.setBrush(colour)
        self._painter.drawEllipse(spot)
        if progress is Progress.IN_PROGRESS:
            self._painter.setBrush(colour)
            self._painter.drawPie(spot, 90 * 16, 180 * 16)

    def _badges(self, line: QRect, badges: Sequence[Badge]) -> int:
        """Draws the badges at the end of the line and returns where they begin."""
        right = line.right()
        for badge, area in _badge_areas(line, badges, self._small_font):
            self._badge(QRect(area), badge)
            right = area.left() - 1 - _gap_before(badge)
        return right

    def _heading(self, card: Card) -> None:
        """The title in the middle of a low row, above a thin line."""
        area = self._option.rect.adjusted(PAD_X, _INSET_PX, -PAD_X, -1)
        self._small_font.setWeight(QFont.Weight.DemiBold)
        line = QRect(area.left(), 0, area.width(), QFontMetrics(self._small_font).height())
        line.moveBottom(area.bottom() - _INSET_PX)
        below = QPointF(area.bottomLeft()), QPointF(area.bottomRight())
        self._painter.setPen(QPen(QColor(self._theme.border), 1))
        self._painter.drawLine(*below)
        line.setRight(self._badges(line, card.badges))
        self._line(line, card.title, self._small_font, self._theme.muted_ink)

    def _badge(self, area: QRect, badge: Badge) -> None:
        ink = self._theme.ink
        if badge.tone == _BARE:
            ink = self._muted()
        else:
            pill = QRectF(self._mirrored(area))
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(QColor(_ground_of(self._theme, badge.tone)))
            self._painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            area = area.adjusted(6, 0, -6, 0)
        if badge.icon:
            top = area.center().y() - _BADGE_ICON_PX // 2 + 1
            spot = QRect(area.left(), top, _BADGE_ICON_PX, _BADGE_ICON_PX)
            role = "selection_ink" if ink == self._theme.selection_ink else "muted_ink"
            icon(badge.icon, role).paint(self._painter, self._mirrored(spot))
            area.setLeft(spot.right() + 4)
        self._painter.setFont(self._small_font)
        self._painter.setPen(QColor(ink))
        self._painter.drawText(self._mirrored(area), int(Qt.AlignmentFlag.AlignCenter), badge.text)

    def _line(self, area: QRect, text: str, font: QFont, colour: str) -> None:
        place = self._mirrored(area)
        draw_line(self._painter, place, text, font, colour, self._option.direction)

    def _mirrored(self, area: QRect) -> QRect:
        return QStyle.visualRect(self._option.direction, self._option.rect, area)


def _badge_areas(
    line: QRect, badges: Sequence[Badge], font: QFont
) -> Iterator[tuple[Badge, QRect]]:
    """The badges that have room in a line, from its end, with where each stands."""
    metrics = QFontMetrics(font)
    right = line.right()
    for badge in reversed(badges):
        width = metrics.horizontalAdvance(badge.text) + (0 if badge.tone == _BARE else 12)
        width += _BADGE_ICON_PX + 3 if badge.icon else 0
        width = width if badge.tone == _BARE else max(width, line.height())
        if right - width < line.left():
            return
        yield badge, QRect(right - width + 1, line.top(), width, line.height())
        right -= width + _gap_before(badge)


def _gap_before(badge: Badge) -> int:
    return 9 if badge.tone == _BARE else 5


def badge_at(option: QStyleOptionViewItem, badges: Sequence[Badge], at: QPoint) -> str:
    """The key of the badge at this point of a card, in its lower half; empty for none."""
    if not any(badge.key for badge in badges) or at.y() < option.rect.center().y():
        return ""
    at = QStyle.visualRect(option.direction, option.rect, QRect(at, at)).topLeft()
    line = option.rect.adjusted(PAD_X, 0, -PAD_X, 0)
    areas = _badge_areas(line, badges, small_font(option.font))
    fitting = (badge for badge, area in areas if area.left() <= at.x() <= area.right())
    return next((badge.key for badge in fitting), "")


def _slice_u16(text: str, begins_u16: int, ends_u16: int | None) -> str:
    octets = text.encode("utf-16-le", "surrogatepass")
    end = None if ends_u16 is None else 2 * ends_u16
    return octets[2 * begins_u16 : end].decode("utf-16-le", "surrogatepass").strip()


def _indent_of(card: Card) -> int:
    room = _DOT_PX + 9 if card.progress is not Progress.NONE else 0
    return room + (_PICTURE_PX + 8 if card.picture is not None else 0)


def small_font(font: QFont) -> QFont:
    """The font of what stands below a title."""
    small = QFont(font)
    if font.pointSizeF() > 0:
        small.setPointSizeF(font.pointSizeF() * 0.9)
    else:
        small.setPixelSize(max(8, round(font.pixelSize() * 0.9)))
    return small


def _ground_of(theme: themes.Theme, tone: str) -> str:
    if tone == "plain":
        return theme.pressed
    return themes.entity_colour(theme, str(getattr(theme, tone))).background


def _tick_in(spot: QRectF) -> list[QPointF]:
    return [
        QPointF(spot.left(), spot.center().y()),
        QPointF(spot.left() + spot.width() * 0.38, spot.bottom() - 0.5),
        QPointF(spot.right() + 0.5, spot.top() + 0.5),
    ]
