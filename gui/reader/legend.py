"""What the reading cues mean: one line below the text while they are shown."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui import theme as themes
from gui.reader.cues import ATTRIBUTION, DOUBT, MEASURE, NEGATION, QUOTATION, draw_cue

_GAP_PX: Final = 18
_PADDING_PX: Final = 5


class CueLegend(QWidget):
    """The classes of cues by name, each drawn as under words of the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._name()
        self.hide()

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height() + 2 * _PADDING_PX)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that the window speaks now."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names in a row; what finds no room is left out."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, metrics = themes.current(), self.fontMetrics()
        painter.fillRect(event.rect(), QColor(theme.paper))
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = float(_GAP_PX)
        for name, words in self._words.items():
            width = float(metrics.horizontalAdvance(words))
            if x + width > self.width() - _GAP_PX / 2:
                break
            left = self.width() - x - width if is_rtl else x
            rect = QRectF(left, _PADDING_PX, width, metrics.height())
            draw_cue(painter, theme, name, rect.adjusted(0, 0, 0, 2))
            painter.setPen(QColor(theme.muted_ink))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)
            x += width + _GAP_PX

    def _name(self) -> None:
        self._words = {
            QUOTATION: self.tr("quotation"),
            ATTRIBUTION: self.tr("who says it"),
            DOUBT: self.tr("unsure"),
            NEGATION: self.tr("negation"),
            MEASURE: self.tr("date, number"),
        }
        self.setAccessibleName(self.tr("Reading cues"))
        self.setAccessibleDescription(", ".join(self._words.values()))
