"""The spellings of an entity: a line each with kind and language, an empty one to add more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gui.panels.forms.choices import code_combo
from gui.panels.forms.fields import ComboField, TextField
from gui.panels.forms.layout import tool
from gui.plaintext import one_line
from gui.widgets.scaling import keep_fixed_width
from store import codes
from store.rows import AliasRow
from store.types import AliasId

_LANGUAGE_WIDTH_PX = 36
_KIND_WIDTH_PX = 120


class AliasList(QWidget):
    """Tells what a person did; the form writes it."""

    added = Signal(str)
    edited = Signal(object, str, object)
    """Alias key, field, value."""
    removed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._views: dict[AliasId, _AliasView] = {}
        self._line = QLineEdit(self)
        self._line.setPlaceholderText(self.tr("Add a spelling …"))
        self._line.setAccessibleName(self.tr("Add a spelling"))
        self._line.setToolTip(self.tr("Another name or spelling of the same one (Enter adds it)"))
        self._line.editingFinished.connect(self.flush)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 6)
        self._column.setSpacing(4)
        self._column.addWidget(self._line)

    def show_aliases(self, aliases: Sequence[AliasRow]) -> None:
        """Show these spellings; lines that stay keep caret and focus."""
        present = {alias.id for alias in aliases}
        for key in [key for key in self._views if key not in present]:
            view = self._views.pop(key)
            self._column.removeWidget(view)
            view.hide()
            view.deleteLater()
        for place, alias in enumerate(aliases):
            view = self._views.get(alias.id) or self._new_view(alias, place)
            view.show_alias(alias)

    @Slot()
    def flush(self) -> None:
        """Take what stands in the line for a new spelling."""
        text = one_line(self._line.text())
        if text:
            self._line.clear()
            self.added.emit(text)

    def has_typed(self) -> bool:
        """Whether anything typed is not yet taken."""
        typed = any(view.has_typed() for view in self._views.values())
        return typed or bool(self._line.text().strip())

    def flush_all(self) -> None:
        """Take what is typed in every line."""
        for view in list(self._views.values()):
            view.flush()
        self.flush()

    def _new_view(self, alias: AliasRow, place: int) -> _AliasView:
        view = _AliasView(alias, self)
        view.edited.connect(self.edited)
        view.removed.connect(self.removed)
        self._views[alias.id] = view
        self._column.insertWidget(place, view)
        view.show()
        QWidget.setTabOrder(view.last, self._line)
        return view


class _AliasView(QWidget):
    edited = Signal(object, str, object)
    removed = Signal(object)

    def __init__(self, alias: AliasRow, parent: QWidget) -> None:
        super().__init__(parent)
        self._key = alias.id
        form, language = QLineEdit(self), QLineEdit(self)
        form.setAccessibleName(self.tr("Spelling"))
        language.setAccessibleName(
            self.tr("Language of {form}").format(form=one_line(alias.form, 60))
        )
        language.setPlaceholderText("–")
        language.setToolTip(self.tr("Language of this spelling: en, ar, es …"))
        keep_fixed_width(language, _LANGUAGE_WIDTH_PX)
        kind = code_combo(
            self.tr("Kind of {form}").format(form=one_line(alias.form, 60)),
            "alias", codes.ALIAS_KINDS, self,
        )  # fmt: skip
        keep_fixed_width(kind, _KIND_WIDTH_PX)
        words = self.tr("Remove the spelling {form}").format(form=one_line(alias.form, 60))
        self.last = tool("x", words, self)
        self.last.clicked.connect(self._on_removed)
        self._fields = (
            TextField("form", form, required=True),
            ComboField("kind", kind),
            TextField("language", language),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(form, 1)
        for widget in (kind, language, self.last):
            row.addWidget(widget)
        for field in self._fields:
            field.edited.connect(self._on_edited)

    def show_alias(self, alias: AliasRow) -> None:
        """Show the spelling as it is now."""
        for field in self._fields:
            field.show_value(getattr(alias, field.name))

    def has_typed(self) -> bool:
        """Whether anything typed is not yet taken."""
        return any(field.has_typed() for field in self._fields)

    def flush(self) -> None:
        """Take what is typed."""
        for field in self._fields:
            field.flush()

    @Slot(str, object)
    def _on_edited(self, name: str, value: object) -> None:
        self.edited.emit(self._key, name, value)

    @Slot()
    def _on_removed(self) -> None:
        self.removed.emit(self._key)
