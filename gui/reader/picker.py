"""The entity picker at the selection: completes from names and aliases, near spellings first, new
at the end.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.counting import plural
from gui.icons import dot, icon
from gui.labels import label_of
from gui.plaintext import isolated, one_line
from gui.widgets.announce import announce
from gui.widgets.scaling import keep_fixed_width
from store.rows import KnownName, TermRow
from store.text.folding import fold_key
from store.types import EntityId

_ROWS = 8
_LONGEST = 60
_CLOSE = 72
"""Likeness in percent from which a spelling is worth showing."""

_SURE = 89
"""Likeness from which it is proposed before a new entity: all of the words are in its name."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What was picked: a known entity, or a new one by name and kind."""

    entity: EntityId | None
    name: str
    kind: str


class EntityPicker(QFrame):
    """Asks who is meant. Enter takes the marked row, Esc leaves everything as it was."""

    picked = Signal(object)
    """A Choice."""
    cancelled = Signal()

    def __init__(self, page: QWidget, parent: QWidget) -> None:
        """`page` is what the asked rectangle is measured in.

        The parent is another widget: the keys of the reader must not act while a name is typed.
        """
        super().__init__(parent)
        self._page, self._home = page, parent
        self.setProperty("card", "true")
        self.setAccessibleName(self.tr("Who or what is meant"))
        self._names: Sequence[KnownName] = ()
        self._recent: Sequence[EntityId] = ()
        self._kinds: Sequence[TermRow] = ()
        self._line = QLineEdit(self)
        self._line.setPlaceholderText(self.tr("Name of the entity"))
        self._line.setAccessibleName(self.tr("Name of the entity"))
        self._line.setClearButtonEnabled(True)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Entities that may be meant"))
        self._list.setIconSize(QSize(16, 16))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._kind = QComboBox(self)
        self._kind.setAccessibleName(self.tr("Kind of a new entity"))
        self._kind.setToolTip(self.tr("Kind of a new entity (Alt+1 … Alt+9)"))
        self._enter = QLabel(self)
        """What Enter will do."""
        self._build()
        self._line.textChanged.connect(self._on_typed)
        self._kind.currentIndexChanged.connect(self._on_kind)
        self._list.currentItemChanged.connect(self._on_row_changed)
        self._list.itemClicked.connect(self._on_clicked)
        self._line.installEventFilter(self)
        self.hide()

    def ask(
        self,
        words: str,
        names: Sequence[KnownName],
        recent: Sequence[EntityId],
        kinds: Sequence[TermRow],
        at: QRectF,
    ) -> None:
        """Appear beside a rectangle of the page, prefilled with the words and all selected."""
        self._names, self._recent, self._kinds = names, recent, kinds
        chosen = self._kind.currentData()
        self._kind.blockSignals(True)
        self._kind.clear()
        for kind in kinds:
            self._kind.addItem(dot(kind.colour or "#5b6770"), label_of(kind), kind.code)
        self._kind.setCurrentIndex(max(self._kind.findData(chosen), 0))
        self._kind.blockSignals(False)
        self._line.setText(" ".join(words.split()))
        self._on_typed()
        self._place(at)
        self.show()
        self.raise_()
        self._line.selectAll()
        self._line.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The line keeps the focus; arrows walk the list, Alt and a digit set the kind."""
        if (
            watched is self._line
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
        ):
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and Enter work from the combo box too."""
        if not self._on_key(event):
            super().keyPressEvent(event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.hide()
            self.cancelled.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self._list.currentItem())
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Down else -1
            self._list.setCurrentRow((self._list.currentRow() + step) % max(self._list.count(), 1))
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and _digit(key):
            self._kind.setCurrentIndex(min(_digit(key), self._kind.count()) - 1)
        else:
            return False
        return True

    @Slot()
    def _on_typed(self) -> None:
        words = self._line.text()
        self._list.clear()
        exact = False
        for name, score in self._near(words):
            exact = exact or fold_key(name.form) == fold_key(words)
            self._list.addItem(self._known(name, score))
        if fold_key(words):
            self._list.addItem(self._new(words))
        sure = self._list.count() > 1 and self._first_score() >= _SURE
        self._list.setCurrentRow(0 if sure or exact else self._list.count() - 1)
        row_height = max(self._list.sizeHintForRow(0), 24)
        self._list.setFixedHeight(row_height * min(max(self._list.count(), 1), _ROWS) + 4)
        self.adjustSize()

    @Slot()
    def _on_row_changed(self) -> None:
        # The line keeps the focus, so nothing else says which row Enter would take.
        words = self._enter_words()
        self._enter.setText(words)
        self._line.setAccessibleDescription(words)
        if words and self.isVisible():
            announce(self._line, words)

    def _enter_words(self) -> str:
        if self._list.currentRow() < 0:
            return ""
        choice: Choice = self._list.currentItem().data(Qt.ItemDataRole.UserRole)
        name = isolated(one_line(choice.name, _LONGEST))
        if choice.entity is not None:
            return self.tr("Enter tags it as “{name}”").format(name=name)
        return self.tr("Enter makes the new entity “{name}”").format(name=name)

    @Slot(int)
    def _on_kind(self, _index: int) -> None:
        last = self._list.item(self._list.count() - 1)
        if last is not None and last.data(Qt.ItemDataRole.UserRole).entity is None:
            self._list.takeItem(self._list.count() - 1)
            self._list.addItem(self._new(self._line.text()))
            self._list.setCurrentRow(self._list.count() - 1)

    @Slot(QListWidgetItem)
    def _on_clicked(self, row: QListWidgetItem) -> None:
        self._take(row)

    def _take(self, row: QListWidgetItem | None) -> None:
        if row is None:
            return
        choice: Choice = row.data(Qt.ItemDataRole.UserRole)
        self.hide()
        self.picked.emit(choice)

    def _near(self, words: str) -> list[tuple[KnownName, float]]:
        """Names like the words, each entity once; the recent ones while nothing is written."""
        from store.text.names import similar_names

        if not fold_key(words):
            recent = {name.entity: name for name in self._names if name.entity in self._recent}
            return [(recent[key], 0.0) for key in self._recent if key in recent]
        by_form: dict[str, list[KnownName]] = {}
        for name in self._names:
            by_form.setdefault(name.form, []).append(name)
        found: dict[EntityId, tuple[KnownName, float]] = {}
        for form, score in similar_names(words, list(by_form), 3 * _ROWS):
            for name in by_form[form] if score >= _CLOSE else ():
                found.setdefault(name.entity, (name, score))
        return list(found.values())[:_ROWS]

    def _first_score(self) -> float:
        return float(self._list.item(0).data(Qt.ItemDataRole.UserRole + 1) or 0)

    def _known(self, name: KnownName, score: float) -> QListWidgetItem:
        colours = {kind.code: kind.colour for kind in self._kinds}
        words = name.name if name.form == name.name else f"{name.name}  ({name.form})"
        row = QListWidgetItem(dot(colours.get(name.kind) or "#5b6770"), words)
        row.setToolTip(plural("%Ln mention(s)", name.mentions))
        row.setData(Qt.ItemDataRole.UserRole, Choice(name.entity, name.name, name.kind))
        row.setData(Qt.ItemDataRole.UserRole + 1, score)
        return row

    def _new(self, words: str) -> QListWidgetItem:
        name = " ".join(words.split())
        kind = self._kind.currentText()
        text = self.tr("New: “{name}” ({kind})").format(name=name, kind=kind)
        row = QListWidgetItem(icon("plus"), text)
        row.setData(Qt.ItemDataRole.UserRole, Choice(None, name, self._kind.currentData() or ""))
        return row

    def _build(self) -> None:
        self._kind.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        label = QLabel(self.tr("New as"), self)
        label.setProperty("role", "caption")
        label.setBuddy(self._kind)
        foot = QHBoxLayout()
        foot.addWidget(label)
        foot.addWidget(self._kind, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self._line)
        layout.addWidget(self._list, 1)
        self._enter.setProperty("role", "caption")
        self._enter.setTextFormat(Qt.TextFormat.PlainText)
        self._enter.setWordWrap(True)
        layout.addWidget(self._enter)
        layout.addLayout(foot)
        keep_fixed_width(self, 360)

    def _place(self, at: QRectF) -> None:
        room = self._home.rect()
        there = QRectF(self._page.mapTo(self._home, at.topLeft()), at.size())
        x = min(max(there.left(), 4), room.width() - self.width() - 4)
        y = there.bottom() + 8
        if y + self.height() > room.height():
            y = max(there.top() - 8 - self.height(), 4)
        self.move(int(x), int(y))


def _digit(key: int) -> int:
    return key - Qt.Key.Key_0 if Qt.Key.Key_1 <= key <= Qt.Key.Key_9 else 0
