"""A label of one or two lines that ends with an ellipsis where the text is longer.

It never asks for the width of its text, so long names cannot widen a window.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui import theme as themes
from gui.plaintext import one_line, tooltip_of


class LineLabel(QWidget):
    """Plain text of any script; the whole of it is the tooltip and the accessible name."""

    def __init__(self, parent: QWidget, lines: int = 1, ink: str = "ink", *, strong: bool = False):
        super().__init__(parent)
        self._text = ""
        self._most_lines = lines
        self._ink = ink
        if strong:
            font = self.font()
            font.setWeight(QFont.Weight.DemiBold)
            self.setFont(font)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """What it says."""
        return self._text

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._text = one_line(text, 600)
        self.setAccessibleName(self._text)
        self.setToolTip(tooltip_of(self._text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(self.width()))

    def heightForWidth(self, width: int) -> int:
        lines = sum(1 for line in self._lines(width) if line)
        return self.fontMetrics().lineSpacing() * max(1, lines) + 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(str(getattr(themes.current(), self._ink))))
        top = 0
        for line in self._lines(self.width()):
            layout = self._layout(line)
            layout.beginLayout()
            layout.createLine().setLineWidth(self.width())
            layout.endLayout()
            layout.draw(painter, QPointF(0, top))
            top += self.fontMetrics().lineSpacing()
        painter.end()

    def _lines(self, width: int) -> list[str]:
        found, rest = [], self._text
        for _ in range(self._most_lines - 1):
            head, rest = self._cut(rest, width)
            found.append(head)
        mode = Qt.TextElideMode.ElideRight
        return [*found, self.fontMetrics().elidedText(rest, mode, width)]

    def _cut(self, text: str, width: int) -> tuple[str, str]:
        layout = self._layout(text)
        layout.beginLayout()
        first: QTextLine = layout.createLine()
        if first.isValid():
            first.setLineWidth(width)
        layout.endLayout()
        # positions of the layout are UTF-16 units
        units = text.encode("utf-16-le", "surrogatepass")
        cut = 2 * first.textLength() if first.isValid() else 0
        head, rest = units[:cut], units[cut:]
        return head.decode("utf-16-le", "surrogatepass"), rest.decode("utf-16-le", "surrogatepass")

    def _layout(self, text: str) -> QTextLayout:
        layout = QTextLayout(text, self.font())
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        return layout
