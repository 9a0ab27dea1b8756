"""The window without a project: new, open, recent."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.icons import icon
from gui.widgets.banner import Banner
from gui.widgets.iconview import IconView
from store import SUFFIX
from store.recent import RecentProject


class Welcome(QWidget):
    """What a person sees first."""

    new_asked = Signal()
    open_asked = Signal(object)
    """A project's Path, or None: ask which."""
    closed = Signal()

    def __init__(self, recent: list[RecentProject], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Crossclaim")
        self.setAcceptDrops(True)
        self.banner = Banner(self)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Recent projects"))
        self._list.setIconSize(QSize(18, 18))
        self._list.itemActivated.connect(self._on_activated)
        self._list.itemClicked.connect(self._on_activated)
        self._fill(recent)
        self._arrange(has_recent=bool(recent))
        self.resize(760, 520)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A project file may be dropped."""
        if _project_in(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the dropped project."""
        path = _project_in(event)
        if path is not None:
            self.open_asked.emit(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing is open, so nothing is lost."""
        event.accept()
        self.closed.emit()

    def _fill(self, recent: list[RecentProject]) -> None:
        for known in recent:
            row = QListWidgetItem(icon("file-text"), f"{known.name}\n{known.path}")
            row.setData(Qt.ItemDataRole.UserRole, str(known.path))
            if known.missing:
                row.setFlags(row.flags() & ~Qt.ItemFlag.ItemIsEnabled)
                row.setToolTip(self.tr("This file is no longer there."))
            self._list.addItem(row)

    def _arrange(self, *, has_recent: bool) -> None:
        page = QVBoxLayout()
        page.setContentsMargins(48, 40, 48, 32)
        page.setSpacing(14)
        page.addLayout(self._head())
        page.addWidget(
            self._label(
                self.tr(
                    "Read articles, mark who says what, and link the statements that conflict."
                ),
                "muted",
            )
        )
        page.addLayout(self._buttons())
        page.addSpacing(12)
        if has_recent:
            page.addWidget(self._label(self.tr("Recent"), "caption"))
            page.addWidget(self._list, 1)
        else:
            self._list.hide()
            page.addStretch(1)
        hint = self.tr("One project is one file. Everything you do is saved at once.")
        page.addWidget(self._label(hint, "caption"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.banner)
        layout.addLayout(page, 1)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(IconView(icon("crossclaim"), 48, self))
        head.addWidget(self._label("Crossclaim", "title"), 1)
        return head

    def _buttons(self) -> QHBoxLayout:
        new = QPushButton(icon("plus", "accent_ink"), self.tr("&New project…"), self)
        new.setProperty("primary", "true")
        new.setToolTip(self.tr("Make a project file (Ctrl+N)"))
        new.setShortcut("Ctrl+N")
        new.clicked.connect(self.new_asked)
        opener = QPushButton(icon("folder-open"), self.tr("&Open project…"), self)
        opener.setToolTip(self.tr("Open a project file (Ctrl+O)"))
        opener.setShortcut("Ctrl+O")
        opener.clicked.connect(self._on_open)
        buttons = QHBoxLayout()
        buttons.addWidget(new)
        buttons.addWidget(opener)
        buttons.addStretch()
        return buttons

    def _label(self, words: str, role: str) -> QLabel:
        label = QLabel(words, self)
        label.setProperty("role", role)
        label.setWordWrap(role != "title")
        return label

    @Slot()
    def _on_open(self) -> None:
        self.open_asked.emit(None)

    @Slot(QListWidgetItem)
    def _on_activated(self, row: QListWidgetItem) -> None:
        self.open_asked.emit(Path(row.data(Qt.ItemDataRole.UserRole)))


def _project_in(event: QDragEnterEvent | QDropEvent) -> Path | None:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return next((path for path in paths if path.name.endswith(SUFFIX)), None)
