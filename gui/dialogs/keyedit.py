"""The keys of one command: each with a way to take it off, a field to press a further one, and in
words who has it now.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.keytree import command_words, place_words
from gui.icons import icon
from gui.keymap import Bound, KeyMap
from gui.keyrules import portable, shown
from gui.plaintext import label
from gui.widgets.announce import announce


class KeyEdit(QFrame):
    """Changes the map at once; nothing is shown for no command."""

    def __init__(self, keys: KeyMap, parent: QWidget) -> None:
        super().__init__(parent)
        self._keys = keys
        self._name = ""
        self._title = label("", "title", self)
        self._place = label("", "muted", self)
        self._now = QHBoxLayout()
        self._chips: list[QToolButton] = []
        self._press = QKeySequenceEdit(self)
        self._add = QPushButton(self.tr("&Add"), self)
        self._take = QPushButton(self)
        self._reset = QPushButton(self.tr("&Back to the first keys"), self)
        self._says = label("", "hint", self, wraps=True)
        self._dress()
        self._arrange()
        self._connect()
        self.show_command("")

    def show_command(self, name: str) -> None:
        """Show the keys of a command; an empty name shows none."""
        if name != self._name:
            self._press.clear()
        self._name = name
        bound = self._bound()
        self.setEnabled(bound is not None)
        if bound is None:
            self._title.setText(self.tr("Choose a command above."))
            self._place.setText("")
        else:
            self._title.setText(command_words(bound))
            self._place.setText(place_words(bound.place, bound.path))
        self._show_keys()
        self._judge()

    def _bound(self) -> Bound | None:
        return self._keys.get(self._name)

    def _dress(self) -> None:
        self.setProperty("card", "true")
        self.setAccessibleName(self.tr("Keys of the command"))
        self._press.setMaximumSequenceLength(1)
        self._press.setClearButtonEnabled(True)
        for part in (self._press, *self._press.findChildren(QLineEdit)):
            part.setAccessibleName(self.tr("Press a further key for this command"))
        self._press.setToolTip(self.tr("Click here, then press the key"))
        for button in (self._add, self._take, self._reset):
            button.setAutoDefault(False)
        self._add.setToolTip(self.tr("Give the command this key as well"))
        self._says.setMinimumHeight(self._says.fontMetrics().height() * 2)
        self._says.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._place, 1)
        self._now.setSpacing(6)
        now = QHBoxLayout()
        now.addLayout(self._now)
        now.addStretch(1)
        now.addWidget(self._reset)
        line = QHBoxLayout()
        field = QLabel(self.tr("&New key:"), self)
        field.setBuddy(self._press)
        line.addWidget(field)
        line.addWidget(self._press, 1)
        line.addWidget(self._add)
        line.addWidget(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 8)
        column.setSpacing(8)
        for part in (head, now, line):
            column.addLayout(part)
        column.addWidget(self._says)

    def _connect(self) -> None:
        self._press.keySequenceChanged.connect(self._on_pressed)
        self._add.clicked.connect(self._on_add_clicked)
        self._take.clicked.connect(self._on_add_clicked)
        self._reset.clicked.connect(self._on_reset_clicked)
        self._keys.changed.connect(self._on_keys_changed)

    def _show_keys(self) -> None:
        for chip in self._chips:
            self._now.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        keys = self._keys.keys_of(self._name) if self._bound() is not None else ()
        self._chips = [self._chip(key) for key in keys] or [self._no_key()]
        for chip in self._chips:
            self._now.addWidget(chip)
            chip.show()
        self._reset.setEnabled(self._bound() is not None and self._keys.is_changed(self._name))

    def _chip(self, key: str) -> QToolButton:
        chip = QToolButton(self)
        chip.setText(shown(key))
        chip.setIcon(icon("x", "muted_ink"))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setLayoutDirection(_other_way(self.layoutDirection()))
        chip.setProperty("keycap", "true")
        chip.setAccessibleName(self.tr("Take the key {key} off").format(key=shown(key)))
        chip.setToolTip(chip.accessibleName())
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.setObjectName(key)
        chip.clicked.connect(self._on_chip_clicked)
        return chip

    def _no_key(self) -> QToolButton:
        chip = QToolButton(self)
        chip.setText(self.tr("no key"))
        chip.setEnabled(False)
        return chip

    def _wanted(self) -> str:
        return portable(self._press.keySequence())

    @Slot()
    def _on_pressed(self) -> None:
        # the field tells of itself once more while it is taken apart
        if self.isVisible():
            self._judge()

    def _judge(self) -> None:
        """Say what the pressed key would do, and offer just that."""
        key, bound = self._wanted(), self._bound()
        holder = self._keys.holder(self._name, key) if bound and key else None
        words, is_free = self._verdict(bound, key, holder)
        self._says.setText(words)
        self._add.setVisible(holder is None)
        self._add.setEnabled(is_free)
        self._take.setVisible(holder is not None and is_free)
        if holder is not None:
            self._take.setText(self.tr("&Take it from “{command}”").format(command=_short(holder)))
        if words and self.isVisible():
            announce(self, words)

    def _verdict(self, bound: Bound | None, key: str, holder: Bound | None) -> tuple[str, bool]:
        """What is to be said of the key, and whether the command can have it."""
        if bound is None or not key:
            return self._hint(bound), False
        if key in self._keys.keys_of(bound.name):
            return self.tr("The command has this key already."), False
        refused = self._keys.refused(bound.name, key)
        if refused:
            return self._refusal(refused).format(key=shown(key)), False
        if holder is None:
            return self.tr("{key} is free.").format(key=shown(key)), True
        return self.tr("{key} belongs to “{command}” ({place}).").format(
            key=shown(key),
            command=command_words(holder),
            place=place_words(holder.place, holder.path),
        ), True

    def _hint(self, bound: Bound | None) -> str:
        """What became of first keys that another command has now."""
        if bound is None:
            return ""
        lost = [key for key in bound.defaults if key not in self._keys.keys_of(bound.name)]
        for key in lost:
            holder = self._keys.holder(bound.name, key)
            if holder is not None:
                return self.tr("Its first key {key} belongs to “{command}” now.").format(
                    key=shown(key), command=command_words(holder)
                )
        return ""

    def _refusal(self, code: str) -> str:
        return {
            "none": self.tr("This is no key that can be used."),
            "copying": self.tr("{key} copies and pastes everywhere."),
            "moving": self.tr("{key} moves the caret, the row or the focus."),
            "typing": self.tr("{key} writes in fields: hold Ctrl or Alt, or use an F-key."),
            "digits": self.tr("Digits give the reason of a dismissal."),
            "menu": self.tr("{key} opens a menu."),
        }[code]

    @Slot()
    def _on_add_clicked(self) -> None:
        key = self._wanted()
        if self._name and key:
            self._keys.take(self._name, key)
            self._press.clear()
            self._press.setFocus()

    @Slot()
    def _on_chip_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, QToolButton):
            kept = [key for key in self._keys.keys_of(self._name) if key != chip.objectName()]
            self._keys.set_keys(self._name, kept)

    @Slot()
    def _on_reset_clicked(self) -> None:
        self._keys.reset(self._name)
        self._show_keys()
        self._judge()

    @Slot(str)
    def _on_keys_changed(self, name: str) -> None:
        if name == self._name:
            self._show_keys()
        self._judge()


def _short(bound: Bound) -> str:
    words = command_words(bound)
    return (words if len(words) <= 28 else f"{words[:27].rstrip()}…").replace("&", "&&")


def _other_way(direction: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """The cross stands behind the key, not before it."""
    ways = Qt.LayoutDirection
    return ways.LeftToRight if direction == ways.RightToLeft else ways.RightToLeft
