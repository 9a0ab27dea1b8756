"""Edits the watch list of a project: words and names that are coloured in every text without being
tagged. Every change is kept at once.
"""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.help.key import HelpKey
from gui.icons import dot
from gui.plaintext import label, one_line
from gui.reader.watched import PLAIN, WATCH
from gui.widgets.combobox import Choice, VocabularyCombo
from gui.workspace import Workspace
from store import ChangeSet, ops
from store.text.folding import fold_key
from store.types import TermId

LONGEST = 200
_WIDTH_PX, _HEIGHT_PX = 460, 480
_KEY = Qt.ItemDataRole.UserRole


class WatchListDialog(QDialog):
    """One line adds, the list below shows, recolours, rewrites, removes."""

    def __init__(self, workspace: Workspace, words: str = "", parent: QWidget | None = None):
        super().__init__(parent)
        HelpKey(self, "finding")
        self._workspace = workspace
        self.setWindowTitle(self.tr("Watch list"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.line = QLineEdit(one_line(words, LONGEST), self)
        self.colour = VocabularyCombo(self.tr("Colour"), self._colours(), self)
        self.list = QListWidget(self)
        self._refreshing = QTimer(self, singleShot=True, interval=0)
        self._add = QPushButton(self.tr("&Add"), self)
        self._remove = QPushButton(self.tr("&Remove"), self)
        self._close = QPushButton(self.tr("Close"), self)
        self._arrange()
        self._connect()
        self._show_terms()
        self.resize(_WIDTH_PX, _HEIGHT_PX)
        self.line.setFocus()

    @Slot()
    def add(self) -> None:
        """Watch the words written, in the colour chosen."""
        words = " ".join(self.line.text().split())
        if not words:
            return
        known = self._row_of(words)
        if known is None:
            colour = str(self.colour.code())
            if self._workspace.do(ops.add_term, WATCH, words, colour=colour) is None:
                return
            self._show_terms()
            known = self._row_of(words)
        if known is not None:
            self.list.setCurrentRow(known)
        self.line.clear()
        self.line.setFocus()

    @Slot()
    def remove(self) -> None:
        """Watch the selected words no more."""
        for key in [entry.data(_KEY) for entry in self.list.selectedItems()]:
            self._workspace.do(ops.delete_term, TermId(key))

    def _colours(self) -> list[Choice]:
        return [
            Choice(PLAIN, self.tr("Amber"), PLAIN),
            Choice("#c2483d", self.tr("Red"), "#c2483d"),
            Choice("#c2528b", self.tr("Pink"), "#c2528b"),
            Choice("#8a5cd1", self.tr("Violet"), "#8a5cd1"),
            Choice("#3b6fd4", self.tr("Blue"), "#3b6fd4"),
            Choice("#2f7f79", self.tr("Teal"), "#2f7f79"),
            Choice("#3f8f3f", self.tr("Green"), "#3f8f3f"),
        ]

    def _arrange(self) -> None:
        words = self.tr(
            "These words and names stand framed in every article until they are tagged. "
            "Case and accents do not matter; a star goes on: sanction*"
        )
        self.line.setPlaceholderText(self.tr("Words to watch for"))
        self.line.setAccessibleName(self.tr("Words to watch for"))
        self.line.setMaxLength(LONGEST)
        self.list.setAccessibleName(self.tr("Watched words"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setToolTip(self.tr("F2 rewrites, Del removes"))
        self._add.setDefault(True)
        self._add.setProperty("primary", "true")
        for button in (self._remove, self._close):
            button.setAutoDefault(False)
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self.line, 1)
        above.addWidget(self.colour)
        above.addWidget(self._add)
        below.addWidget(self._remove)
        below.addStretch(1)
        below.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(label(words, "muted", self, wraps=True))
        column.addLayout(above)
        column.addWidget(self.list, 1)
        column.addLayout(below)

    def _connect(self) -> None:
        self._add.clicked.connect(self.add)
        self._remove.clicked.connect(self.remove)
        self._close.clicked.connect(self.accept)
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list).activated.connect(self.remove)
        self.line.textChanged.connect(self._on_state)
        self.list.itemSelectionChanged.connect(self._on_selected)
        self.list.itemChanged.connect(self._on_rewritten)
        self.colour.code_chosen.connect(self._on_colour)
        self._refreshing.timeout.connect(self._show_terms)
        self._workspace.changed.connect(self._on_changed)

    def _show_terms(self) -> None:
        chosen = {entry.data(_KEY) for entry in self.list.selectedItems()}
        with QSignalBlocker(self.list):
            self.list.clear()
            for term in self._workspace.terms(WATCH):
                entry = QListWidgetItem(dot(term.colour or PLAIN), term.label or term.code)
                entry.setFlags(entry.flags() | Qt.ItemFlag.ItemIsEditable)
                entry.setData(_KEY, term.id)
                self.list.addItem(entry)
                entry.setSelected(term.id in chosen)
        self._on_state()

    def _row_of(self, words: str) -> int | None:
        wanted = fold_key(words)
        rows = range(self.list.count())
        return next((row for row in rows if fold_key(self.list.item(row).text()) == wanted), None)

    @Slot()
    def _on_state(self) -> None:
        can_write = not self._workspace.project.read_only
        self._add.setEnabled(can_write and bool(self.line.text().strip()))
        self._remove.setEnabled(can_write and bool(self.list.selectedItems()))

    @Slot()
    def _on_selected(self) -> None:
        terms = {term.id: term for term in self._workspace.terms(WATCH)}
        keys = [entry.data(_KEY) for entry in self.list.selectedItems()]
        chosen = [terms[key] for key in keys if key in terms]
        if chosen:
            self.colour.set_code(chosen[0].colour or PLAIN)
        self._on_state()

    @Slot(object)
    def _on_colour(self, colour: str) -> None:
        """The colour of what is selected, else of what is added next."""
        if not self.line.text().strip():
            for key in [entry.data(_KEY) for entry in self.list.selectedItems()]:
                self._workspace.do(ops.edit_term, TermId(key), colour=colour)

    @Slot(QListWidgetItem)
    def _on_rewritten(self, entry: QListWidgetItem) -> None:
        words = " ".join(entry.text().split())
        if words:
            self._workspace.do(ops.edit_term, TermId(entry.data(_KEY)), label=words[:LONGEST])
        else:
            self._refreshing.start()

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        # after the event at hand: a line of the list may be the one that is being rewritten
        if changes.touches("term"):
            self._refreshing.start()
