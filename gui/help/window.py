"""The help window: pages on the left, one of them on the right, a filter over their words."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.help.pages import FIRST_PAGE, PAGES, title_of, words_of
from gui.help.reading import HelpReader
from gui.icons import icon
from store.text.folding import fold_key

_PAGE = Qt.ItemDataRole.UserRole
_WORDS = Qt.ItemDataRole.UserRole + 1
_SIZE = (980, 720)


class HelpWindow(QWidget):
    """Stays beside the work; asking for another page shows it here."""

    keys_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Crossclaim help"))
        language = QLocale().name().partition("_")[0]
        self._filter = QLineEdit(self)
        self._pages = QListWidget(self)
        self._reader = HelpReader(language, self)
        self._back = QToolButton(self)
        self._keys = QPushButton(icon("keyboard"), self.tr("All &keys…"), self)
        self._fill(language)
        self._name()
        self._arrange()
        self._connect()
        self.resize(*_SIZE)

    @property
    def page(self) -> str:
        """Name of the page now shown."""
        return self._reader.page

    def show_page(self, page: str = FIRST_PAGE) -> None:
        """Show a page, and the window in front."""
        self._filter.clear()
        self.show()
        # measured anew: until the window is shown the rows lack the room that the theme gives them
        self._pages.doItemsLayout()
        self._reader.show_page(page or FIRST_PAGE)
        self.raise_()
        self.activateWindow()
        self._reader.setFocus()

    def _fill(self, language: str) -> None:
        for page in PAGES:
            words = words_of(page, language)
            row = QListWidgetItem(title_of(words), self._pages)
            row.setData(_PAGE, page)
            row.setData(_WORDS, fold_key(words))

    def _name(self) -> None:
        self._filter.setPlaceholderText(self.tr("Find in the help"))
        self._filter.setAccessibleName(self.tr("Find in the help"))
        self._filter.setClearButtonEnabled(True)
        self._pages.setAccessibleName(self.tr("Help pages"))
        self._back.setIcon(icon("arrow-left"))
        self._back.setAccessibleName(self.tr("Back"))
        self._back.setShortcut(QKeySequence("Alt+Left"))
        self._back.setEnabled(False)
        key = self._back.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._back.setToolTip(self.tr("Back to the page before ({key})").format(key=key))
        self._keys.setAutoDefault(False)
        self._keys.setToolTip(self.tr("All commands with their keys, to look up and to change"))

    def _arrange(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        line = QHBoxLayout()
        line.addWidget(self._back)
        line.addWidget(self._filter, 1)
        column.addLayout(line)
        column.addWidget(self._pages, 1)
        column.addWidget(self._keys)
        split = QSplitter(self)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._reader)
        split.setStretchFactor(1, 1)
        split.setSizes([250, _SIZE[0] - 250])
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    def _connect(self) -> None:
        self._filter.textChanged.connect(self._on_typed)
        self._filter.returnPressed.connect(self._on_found)
        self._pages.currentItemChanged.connect(self._on_chosen)
        self._reader.page_shown.connect(self._on_shown)
        self._reader.backwardAvailable.connect(self._back.setEnabled)
        self._back.clicked.connect(self._reader.backward)
        self._keys.clicked.connect(self.keys_asked)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.close)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self._filter.setFocus)

    @Slot(str)
    def _on_typed(self, words: str) -> None:
        wanted = fold_key(words).split()
        for row in self._rows():
            row.setHidden(not all(word in row.data(_WORDS) for word in wanted))

    @Slot()
    def _on_found(self) -> None:
        shown = [row for row in self._rows() if not row.isHidden()]
        if shown:
            self._pages.setCurrentItem(shown[0])

    @Slot(QListWidgetItem)
    def _on_chosen(self, row: QListWidgetItem | None) -> None:
        if row is not None:
            self._reader.show_page(row.data(_PAGE))

    @Slot(str)
    def _on_shown(self, page: str) -> None:
        row = next((row for row in self._rows() if row.data(_PAGE) == page), None)
        if row is not None:
            self._pages.setCurrentItem(row)

    def _rows(self) -> list[QListWidgetItem]:
        return [self._pages.item(number) for number in range(self._pages.count())]
