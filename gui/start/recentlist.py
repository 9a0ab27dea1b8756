"""The projects opened last: which, where, when; those whose file is gone stand there faint."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QMenu, QWidget

from gui.icons import icon
from gui.links import open_folder
from gui.plaintext import isolated, one_line, tooltip_of
from gui.start.recentrow import RecentRowDelegate, place_words, time_words
from store.recent import RecentProject

Index = QModelIndex | QPersistentModelIndex
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_FORGET = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class RecentModel(QAbstractListModel):
    """One row a project; the row itself under UserRole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[RecentProject] = []

    def set_rows(self, rows: Sequence[RecentProject]) -> None:
        """Show other projects."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        known = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return known
            case Qt.ItemDataRole.DisplayRole:
                return one_line(known.name)
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip_of(f"{known.path}\n{self._state(known)}")
            case Qt.ItemDataRole.AccessibleTextRole:
                place = isolated(place_words(known.path))
                return f"{one_line(known.name)}, {place}, {self._state(known)}"
        return None

    def _state(self, known: RecentProject) -> str:
        if known.missing:
            return self.tr("This file is not there now: moved, deleted, or its drive is not here.")
        when = time_words(known.opened_at, dt.datetime.now(dt.UTC))
        return self.tr("Last opened: {when}").format(when=when)


class RecentList(QListView):
    """Enter or a click opens, Del forgets; both also in the row's menu."""

    open_asked = Signal(object)
    """The RecentProject to open, also one whose file is not there."""
    forget_asked = Signal(object)
    """The RecentProject to take off the list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = RecentModel(self)
        self.setAccessibleName(self.tr("Recent projects"))
        self.setProperty("recent", "true")
        self.setModel(self._model)
        self.setItemDelegate(RecentRowDelegate(self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu_asked)

    def set_rows(self, rows: Sequence[RecentProject]) -> None:
        """Show these; the place in the list stays."""
        at = max(0, self.currentIndex().row())
        self._model.set_rows(rows)
        if rows:
            self.setCurrentIndex(self._model.index(min(at, len(rows) - 1), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        known = _row_of(self.currentIndex())
        if known is not None and event.key() in _ENTER:
            self.open_asked.emit(known)
        elif known is not None and event.key() in _FORGET:
            self.forget_asked.emit(known)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        known = _row_of(self.indexAt(at))
        if known is None or event.button() != Qt.MouseButton.LeftButton:
            return
        asked = self.forget_asked if self._on_cross(at) else self.open_asked
        asked.emit(known)

    def sizeHint(self) -> QSize:
        return QSize(420, 320)

    def _on_cross(self, at: QPoint) -> bool:
        delegate = self.itemDelegate()
        assert isinstance(delegate, RecentRowDelegate)
        return delegate.cross_of(
            self.visualRect(self.indexAt(at)), self.layoutDirection()
        ).contains(at)

    @Slot(QPoint)
    def _on_menu_asked(self, at: QPoint) -> None:
        index = self.indexAt(at) if self.indexAt(at).isValid() else self.currentIndex()
        known = _row_of(index)
        if known is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        opener = menu.addAction(icon("folder-open"), self.tr("&Open"))
        opener.setEnabled(not known.missing)
        opener.triggered.connect(partial(self.open_asked.emit, known))
        folder = menu.addAction(self.tr("Show the &folder"))
        folder.setEnabled(known.path.parent.is_dir())
        folder.triggered.connect(partial(_show_folder, known.path.parent))
        forget = menu.addAction(icon("x"), self.tr("&Take off this list\tDel"))
        forget.triggered.connect(partial(self.forget_asked.emit, known))
        menu.popup(self.viewport().mapToGlobal(at))


def _row_of(index: Index) -> RecentProject | None:
    known = index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None
    return known if isinstance(known, RecentProject) else None


def _show_folder(folder: Path, _checked: object = None) -> None:
    open_folder(folder)
