"""A layout that sets widgets in lines like words, from the side where reading starts."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Widgets at their own width, the last one widened to the end of its line."""

    def __init__(self, parent: QWidget | None = None, spacing_px: int = 5):
        super().__init__(parent)
        self._entries: list[QLayoutItem] = []
        self.setSpacing(spacing_px)
        self.setContentsMargins(0, 0, 0, 0)

    def insert_widget(self, at: int, widget: QWidget) -> None:
        """Put a widget before the one at this place."""
        self.addWidget(widget)
        self._entries.insert(at, self._entries.pop())
        self.invalidate()

    def addItem(self, entry: QLayoutItem) -> None:
        self._entries.append(entry)

    def count(self) -> int:
        return len(self._entries)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._entries[index] if 0 <= index < len(self._entries) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._entries.pop(index) if 0 <= index < len(self._entries) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay_out(QRect(0, 0, width, 0), moves=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for entry in self._entries:
            size = size.expandedTo(entry.minimumSize())
        margins = self.contentsMargins()
        return size.grownBy(margins)

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._lay_out(area, moves=True)

    def _lay_out(self, whole: QRect, *, moves: bool) -> int:
        area = whole.marginsRemoved(self.contentsMargins())
        corner = area.topLeft()
        line_height = 0
        for entry in self._entries:
            size = entry.sizeHint().boundedTo(QSize(max(1, area.width()), 16777215))
            if corner.x() > area.left() and corner.x() + size.width() > area.right() + 1:
                corner = QPoint(area.left(), corner.y() + line_height + self.spacing())
                line_height = 0
            if entry is self._entries[-1]:
                size.setWidth(area.right() + 1 - corner.x())
            if moves:
                entry.setGeometry(self._mirrored(area, QRect(corner, size)))
            corner.setX(corner.x() + size.width() + self.spacing())
            line_height = max(line_height, size.height())
        return corner.y() + line_height - whole.top() + self.contentsMargins().bottom()

    def _mirrored(self, area: QRect, place: QRect) -> QRect:
        widget = self.parentWidget()
        direction = widget.layoutDirection() if widget else Qt.LayoutDirection.LeftToRight
        return QStyle.visualRect(direction, area, place)
