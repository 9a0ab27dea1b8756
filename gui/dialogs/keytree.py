"""The tree of all commands with their keys, by the place where these work; follows changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from gui.fixedkeys import FORMS, LISTS, PALETTE, fixed_keys
from gui.keymap import Bound, KeyMap
from gui.keyrules import LIBRARY, READER, WINDOW, shown
from store.text.folding import fold_key

_NAME = Qt.ItemDataRole.UserRole
_FIRST_PX = 380
_BELOW = " › "
_ROW_PX, _HEAD_PX = 8, 20
"""What a row and a heading have above and below their words."""


def place_words(place: str, path: str = "") -> str:
    """What people call the place where keys work; a desk is called as its command (`path`)."""
    words = {
        WINDOW: QCoreApplication.translate("keys", "Everywhere"),
        READER: QCoreApplication.translate("keys", "In the article"),
        LIBRARY: QCoreApplication.translate("keys", "In the library"),
        PALETTE: QCoreApplication.translate("keys", "In the line that goes to anything"),
        LISTS: QCoreApplication.translate("keys", "In lists"),
        FORMS: QCoreApplication.translate("keys", "In forms"),
    }
    desk = QCoreApplication.translate("keys", "In the list: {desk}")
    return words.get(place) or desk.format(desk=path or place)


def command_words(bound: Bound) -> str:
    """The command as a list of all commands names it: with its menu where that is a lower one."""
    words = bound.action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
    below = bound.path.partition(_BELOW)[2]
    return f"{below}: {words}" if below else words


def keys_words(keys: Iterable[str]) -> str:
    """Several keys as people read them."""
    return "   ".join(map(shown, keys))


class KeyTree(QTreeWidget):
    """`command_chosen` when a person presses Enter on a command or clicks it twice."""

    command_chosen = Signal(str)
    command_changed = Signal(str)
    """Another command is current (its name), or none (empty)."""

    def __init__(self, keys: KeyMap, parent: QWidget, *, with_fixed: bool) -> None:
        super().__init__(parent)
        self._keys = keys
        self._rows: dict[str, QTreeWidgetItem] = {}
        self._dress()
        self._fill(with_fixed=with_fixed)
        keys.changed.connect(self._on_keys_changed)
        self.itemActivated.connect(self._on_activated)
        self.currentItemChanged.connect(self._on_current_changed)

    def command(self) -> str:
        """The name of the current command, empty for none."""
        row = self.currentItem()
        return (row.data(0, _NAME) or "") if row is not None else ""

    def select_command(self, name: str) -> None:
        """Make a command current and visible; an unknown one changes nothing."""
        row = self._rows.get(name)
        if row is not None:
            self.setCurrentItem(row)
            self.scrollToItem(row)

    @Slot(str)
    def narrow(self, words: str) -> None:
        """Show only what holds all these words in its name, place, keys or explanation."""
        wanted = fold_key(words).split()
        for head in self._heads():
            rows = [row for nth in range(head.childCount()) if (row := head.child(nth))]
            for row in rows:
                text = f"{head.text(0)} {row.text(0)} {row.text(1)} {row.toolTip(0)}"
                folded = fold_key(text)
                row.setHidden(not all(word in folded for word in wanted))
            head.setHidden(all(row.isHidden() for row in rows))

    def _dress(self) -> None:
        self.setAccessibleName(self.tr("Commands and their keys"))
        self.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.setColumnWidth(0, _FIRST_PX)

    def _fill(self, *, with_fixed: bool) -> None:
        groups: dict[str, list[QTreeWidgetItem]] = {WINDOW: [], READER: [], LIBRARY: []}
        titles: dict[str, str] = {}
        for bound in self._keys:
            if bound.action.text():
                titles.setdefault(bound.place, place_words(bound.place, bound.path))
                groups.setdefault(bound.place, []).append(self._row(bound))
        for fixed in fixed_keys() if with_fixed else ():
            titles.setdefault(fixed.place, place_words(fixed.place))
            row = QTreeWidgetItem([fixed.words, fixed.keys])
            row.setIcon(0, _no_icon())
            groups.setdefault(fixed.place, []).append(row)
        for place, rows in groups.items():
            self._add_group(titles.get(place, place_words(place)), rows)

    def _row(self, bound: Bound) -> QTreeWidgetItem:
        row = QTreeWidgetItem()
        row.setText(0, command_words(bound))
        row.setIcon(0, bound.action.icon() if not bound.action.icon().isNull() else _no_icon())
        row.setData(0, _NAME, bound.name)
        self._rows[bound.name] = row
        self._say_keys(bound.name)
        return row

    def _say_keys(self, name: str) -> None:
        row, bound = self._rows[name], self._keys[name]
        row.setText(1, keys_words(self._keys.keys_of(name)))
        row.setToolTip(0, bound.action.toolTip())
        font = row.font(1)
        font.setBold(self._keys.is_changed(name))
        row.setFont(1, font)
        before = self.tr("Changed; at first: {keys}").format(keys=keys_words(bound.defaults) or "–")
        row.setToolTip(1, before if self._keys.is_changed(name) else "")

    def _add_group(self, title: str, rows: list[QTreeWidgetItem]) -> None:
        head = QTreeWidgetItem([title])
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = self.font()
        font.setBold(True)
        head.setFont(0, font)
        self.addTopLevelItem(head)
        head.setFirstColumnSpanned(True)
        head.setSizeHint(0, QSize(0, self.fontMetrics().height() + _HEAD_PX))
        for row in rows:
            row.setSizeHint(0, QSize(0, self.fontMetrics().height() + _ROW_PX))
        head.addChildren(rows)
        head.setExpanded(True)

    def _heads(self) -> Iterator[QTreeWidgetItem]:
        for number in range(self.topLevelItemCount()):
            head = self.topLevelItem(number)
            if head is not None:
                yield head

    @Slot(str)
    def _on_keys_changed(self, name: str) -> None:
        if name in self._rows and name in self._keys:
            self._say_keys(name)

    @Slot(QTreeWidgetItem, int)
    def _on_activated(self, row: QTreeWidgetItem, _column: int) -> None:
        if row.data(0, _NAME):
            self.command_chosen.emit(row.data(0, _NAME))

    @Slot()
    def _on_current_changed(self) -> None:
        self.command_changed.emit(self.command())


def _no_icon() -> QIcon:
    """Nothing, as wide as an icon: the words of all rows begin below each other."""
    nothing = QPixmap(16, 16)
    nothing.fill(Qt.GlobalColor.transparent)
    return QIcon(nothing)
