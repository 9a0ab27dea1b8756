"""The claims most likely meant, numbered: a click or its digit links one to the pinned claim."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from gui import theme as themes
from gui.claimtext import speaker_of, statement_of
from gui.plaintext import explain, one_line
from gui.widgets.scaling import scaled
from gui.widgets.textline import draw_line
from store.rows import ClaimRow

_NARROWEST_PX = 250
_ROWS = 3
_KEYCAP_PX = 18
_PAD_X = 6
_ARTICLE_FROM_PX = 380
_ARTICLE_SHARE = 0.3


class CandidateGrid(QWidget):
    """Three rows where the width allows it; `chosen` carries the number of a candidate, from 1."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self._buttons: list[CandidateButton] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(0)
        self._columns = 1
        self.setAccessibleName(self.tr("Claims to link to"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def buttons(self) -> list[CandidateButton]:
        """The buttons by number."""
        return list(self._buttons)

    def show_claims(self, claims: Sequence[ClaimRow]) -> None:
        """Offer these claims, numbered in this order."""
        for button in self._buttons:
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [CandidateButton(n, each, self) for n, each in enumerate(claims, start=1)]
        for button in self._buttons:
            button.clicked.connect(self._on_clicked)
        self._lay_out(self._fitting())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting() != self._columns:
            self._lay_out(self._fitting())

    def _fitting(self) -> int:
        needed = max(1, -(-len(self._buttons) // _ROWS))
        if not self.isVisible():
            return needed
        # never as high as the text above it: two narrow columns rather than one long one
        fitting = max(2, self.width() // scaled(_NARROWEST_PX, self.font()))
        return min(fitting, needed)

    def _lay_out(self, columns: int) -> None:
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        rows = -(-len(self._buttons) // columns)
        for at, button in enumerate(self._buttons):
            self._grid.removeWidget(button)
            # numbers run down the columns: neighbours in rank stay together
            self._grid.addWidget(button, at % rows, at // rows)
            button.show()
        self.updateGeometry()

    @Slot()
    def _on_clicked(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, CandidateButton):
            self.chosen.emit(pressed.number)


class CandidateButton(QPushButton):
    """One line: digit, speaker, words, and the article where there is room."""

    def __init__(self, number: int, claim: ClaimRow, parent: QWidget):
        super().__init__(parent)
        self.number = number
        self._speaker = "" if claim.speaker_kind == "unknown" else speaker_of(claim)
        self._words = one_line(claim.words)
        self._article = one_line(claim.article_title, 120)
        self.setProperty("quiet", "true")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(f"{number} {statement_of(claim)}")
        explain(self, statement_of(claim))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(_NARROWEST_PX, self.fontMetrics().height() + 10)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self.rect().adjusted(_PAD_X, 0, -_PAD_X, 0)
        self._draw_number(painter, area)
        area.setLeft(area.left() + _KEYCAP_PX + 8)
        self._draw_words(painter, area)
        painter.end()

    def _draw_number(self, painter: QPainter, area: QRect) -> None:
        theme = themes.current()
        top = area.center().y() - _KEYCAP_PX // 2 + 1
        cap = QRect(area.left(), top, _KEYCAP_PX, _KEYCAP_PX)
        painter.setPen(QPen(QColor(theme.outline), 1))
        painter.setBrush(QColor(theme.field))
        painter.drawRoundedRect(QRectF(self._mirrored(cap)).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(QColor(theme.ink))
        centre = Qt.AlignmentFlag.AlignCenter.value
        painter.drawText(self._mirrored(cap), centre, str(self.number))

    def _draw_words(self, painter: QPainter, area: QRect) -> None:
        theme = themes.current()
        if area.width() >= _ARTICLE_FROM_PX:
            room = int(area.width() * _ARTICLE_SHARE)
            article = QRect(area.right() - room, area.top(), room, area.height())
            self._text(painter, article, self._article, theme.muted_ink)
            area = area.adjusted(0, 0, -room - 10, 0)
        if self._speaker:
            area.setLeft(self._draw_speaker(painter, area))
        self._text(painter, area, self._words)

    def _draw_speaker(self, painter: QPainter, area: QRect) -> int:
        """Draws the speaker and returns where the words begin."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        width = min(QFontMetrics(bold).horizontalAdvance(self._speaker) + 2, area.width() // 2)
        self._text(painter, QRect(area.topLeft(), QSize(width, area.height())), self._speaker)
        painter.setFont(self.font())
        return area.left() + width + 8

    def _text(self, painter: QPainter, area: QRect, text: str, colour: str = "") -> None:
        ink = colour or themes.current().ink
        place = self._mirrored(area)
        draw_line(painter, place, text, painter.font(), ink, self.layoutDirection())

    def _mirrored(self, area: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)
