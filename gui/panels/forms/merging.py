"""Two entities as one, and apart again: merge into another, or take a merge back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gui.panels.forms.names import Names
from gui.panels.forms.suggestline import Suggestion, SuggestLine
from gui.plaintext import label, one_line
from store.rows import EntityRow
from store.types import EntityId


class Merging(QWidget):
    """`merge_asked` carries the entity to merge into, `unmerge_asked` the one to stand alone."""

    merge_asked = Signal(object)
    unmerge_asked = Signal(object)

    def __init__(self, names: Names, parent: QWidget) -> None:
        super().__init__(parent)
        self._names = names
        self._entity: EntityId | None = None
        self._line = SuggestLine(self.tr("Merge into"), self._others, self, creates=False)
        self._line.setPlaceholderText(self.tr("Same as … merge into"))
        self._line.setToolTip(self.tr("Every mention then counts for the other; can be taken back"))
        self._line.chosen.connect(self._on_chosen)
        self._apart: list[_Apart] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._line)

    def show_entity(
        self, row: EntityRow, root: EntityRow | None, merged: Sequence[EntityRow]
    ) -> None:
        """Show what is merged into the entity, or into which it is merged itself."""
        self._entity = row.id
        self._line.show_word("")
        self._line.setVisible(row.merged_into is None)
        for one in self._apart:
            self._column.removeWidget(one.view)
            one.view.hide()
            one.view.deleteLater()
            one.deleteLater()
        self._apart = [self._merged_view(one) for one in merged]
        if row.merged_into is not None and root is not None:
            words = self.tr("Merged into {name}").format(name=one_line(root.name, 80))
            self._apart.append(self._view(row.id, row.name, words))

    def _merged_view(self, row: EntityRow) -> _Apart:
        words = self.tr("{name} is merged into this one").format(name=one_line(row.name, 80))
        return self._view(row.id, row.name, words)

    def _view(self, key: EntityId, name: str, words: str) -> _Apart:
        made = _Apart(key, name, words, self)
        made.asked.connect(self.unmerge_asked)
        self._column.addWidget(made.view)
        made.view.show()
        return made

    def _others(self, words: str) -> list[Suggestion]:
        return self._names.entities(words, leave_out=self._entity)

    @Slot(object)
    def _on_chosen(self, value: object) -> None:
        if isinstance(value, Suggestion):
            self.merge_asked.emit(value.value)


class _Apart(QObject):
    """One merge that can be taken back."""

    asked = Signal(object)

    def __init__(self, key: EntityId, name: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._key = key
        self.view = QWidget(parent)
        button = QPushButton(self.tr("Take apart"), self.view)
        button.setProperty("quiet", "true")
        button.setAccessibleName(self.tr("Take {name} apart again").format(name=one_line(name, 80)))
        button.setToolTip(
            self.tr("Let {name} stand for itself again").format(name=one_line(name, 80))
        )
        button.clicked.connect(self._on_clicked)
        column = QVBoxLayout(self.view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(label(words, "muted", self.view, wraps=True))
        column.addWidget(button)

    @Slot()
    def _on_clicked(self) -> None:
        self.asked.emit(self._key)
