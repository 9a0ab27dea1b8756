"""The part of the library's filters that the funnel opens: a form, and the filters kept by name."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from gui.panels.forms.dates import date_line, date_of
from gui.panels.forms.layout import Rows
from gui.panels.forms.suggestline import Suggestion, SuggestLine
from gui.panels.librarynames import LibraryNames, having_words
from gui.panels.libraryquery import LibraryQuery
from gui.panels.savedfilters import SavedFilters
from gui.plaintext import explain
from gui.widgets.combobox import Choice, VocabularyCombo
from gui.widgets.datefield import DateField

_DATES: Final = ("since", "until")


class LibraryNarrowing(QWidget):
    """`narrowed` carries the name of a field of LibraryQuery and its new value."""

    narrowed = Signal(str, object)

    def __init__(self, names: LibraryNames, parent: QWidget) -> None:
        super().__init__(parent)
        self._names = names
        self._outlet = SuggestLine(self.tr("Outlet"), names.outlets, self, creates=False)
        self._entity = SuggestLine(self.tr("Mentions"), names.entities, self, creates=False)
        self._since = date_line(self.tr("Published from"), self)
        self._until = date_line(self.tr("Published until"), self)
        self._has = self._having("has", self.tr("Has"))
        self._lacks = self._having("lacks", self.tr("Lacks"))
        self._topic = VocabularyCombo(self.tr("Topic"), (), self, none_label=self.tr("Any topic"))
        self._zone = VocabularyCombo(self.tr("Has parts"), (), self, none_label=self.tr("Anything"))
        self._analyst = VocabularyCombo(
            self.tr("Tagged by"), (), self, none_label=self.tr("Anybody")
        )
        self._once = QCheckBox(self.tr("Count copies once"), self)
        self.saved = SavedFilters(self)
        self._arrange()
        self._connect()

    def reread(self) -> None:
        """Offer the topics and analysts that there are now."""
        self._names.forget()
        self._topic.set_choices(self._names.topics())
        self._zone.set_choices(self._names.zones())
        self._analyst.set_choices(self._names.analysts())

    def show_query(self, query: LibraryQuery) -> None:
        """Show what is asked for; tells nothing."""
        for field, line in (("outlet", self._outlet), ("entity", self._entity)):
            key = getattr(query, field)
            line.show_word(self._names.name_of(field, key) if key else "")
        for field, combo in self._combos().items():
            combo.set_code(getattr(query, field) or None)
        for field, date in self._dates().items():
            date.set_text(getattr(query, field))
        self._once.blockSignals(True)
        self._once.setChecked(query.once)
        self._once.blockSignals(False)

    def _combos(self) -> dict[str, VocabularyCombo]:
        return {
            "has": self._has,
            "lacks": self._lacks,
            "zone": self._zone,
            "topic": self._topic,
            "analyst": self._analyst,
        }

    def _dates(self) -> dict[str, DateField]:
        return {"since": self._since, "until": self._until}

    def _having(self, field: str, name: str) -> VocabularyCombo:
        choices = [Choice(code, words) for code, words in having_words(field).items()]
        return VocabularyCombo(name, choices, self, none_label=self.tr("Anything"))

    def _arrange(self) -> None:
        rows = Rows(self)
        rows.add(self.tr("Outlet"), self._outlet)
        rows.add(self.tr("From"), self._since)
        rows.add(self.tr("Until"), self._until)
        rows.add(self.tr("Has"), self._has)
        rows.add(self.tr("Lacks"), self._lacks)
        rows.add(self.tr("Has parts"), self._zone)
        rows.add(self.tr("Mentions"), self._entity)
        rows.add(self.tr("Topic"), self._topic)
        rows.add(self.tr("Tagged by"), self._analyst)
        for line in (self._outlet, self._entity):
            line.setPlaceholderText(self.tr("Any"))
            line.setClearButtonEnabled(True)
        explain(self._once, self.tr("Of articles that are copies only the first is shown"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(rows)
        column.addWidget(self._once)
        column.addWidget(self.saved)

    def _connect(self) -> None:
        self._fields: dict[QObject, str] = {
            self._outlet: "outlet",
            self._entity: "entity",
            **{combo: field for field, combo in self._combos().items()},
            **{date: field for field, date in self._dates().items()},
        }
        for line in (self._outlet, self._entity):
            line.chosen.connect(self._on_named)
        for combo in self._combos().values():
            combo.code_chosen.connect(self._on_code)
        for date in self._dates().values():
            date.date_edited.connect(self._on_date)
        self._once.toggled.connect(self._on_once)

    @Slot(object)
    def _on_named(self, chosen: Suggestion | None) -> None:
        self.narrowed.emit(self._fields[self.sender()], None if chosen is None else chosen.value)

    @Slot(object)
    def _on_code(self, code: str | int | None) -> None:
        field = self._fields[self.sender()]
        self.narrowed.emit(field, code or ("" if field in {"has", "lacks", "zone"} else None))

    @Slot(str)
    def _on_date(self, text: str) -> None:
        self.narrowed.emit(self._fields[self.sender()], date_of(text) or "")

    @Slot(bool)
    def _on_once(self, is_on: bool) -> None:
        self.narrowed.emit("once", is_on)
