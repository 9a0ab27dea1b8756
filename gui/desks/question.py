"""The line above the chart: what is counted, by what, and in which parts of the articles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from gui.counting import number, plural
from gui.panels.forms.segments import Segment, Segments
from gui.plaintext import explain, label
from gui.statwords import dimension_word, measure_word
from gui.widgets.combobox import Choice, VocabularyCombo
from gui.widgets.flowlayout import FlowLayout
from gui.workspace import Workspace
from gui.zonecombo import ZoneCombo
from store import queries

_SEGMENT_PX: Final = 118
_LONGEST: Final = 22


class Question(QWidget):
    """`changed` comes when a person asks something else."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._by = {measure: queries.DIMENSIONS[measure][0] for measure in queries.MEASURES}
        words = [Segment(measure, measure_word(measure)) for measure in queries.MEASURES]
        self.measures = Segments(self.tr("What is counted"), words, self)
        self.dimensions = VocabularyCombo(self.tr("Counted by"), (), self)
        self.zones = ZoneCombo(workspace, self)
        self.once = QCheckBox(self.tr("Copies count once"), self)
        explain(self.once, self.tr("Of articles that are copies only the first counts"))
        self._total = label("", "caption", self)
        self._arrange()
        self.set_state({})
        self.measures.code_chosen.connect(self._on_measure)
        self.dimensions.code_chosen.connect(self._on_dimension)
        self.zones.kinds_changed.connect(self._on_zone)
        self.once.toggled.connect(self._on_once)

    def measure(self) -> str:
        """What is counted."""
        return self.measures.code() or queries.MEASURES[0]

    def by(self) -> str:
        """By what it is counted."""
        return self._by[self.measure()]

    def kept_zones(self) -> tuple[str, ...] | None:
        """The kinds of zones that are counted; None for all."""
        kinds = self.zones.kinds()
        return None if kinds is None else tuple(sorted(kinds))

    def counts_once(self) -> bool:
        """Whether of articles that are copies only the first counts."""
        return self.once.isChecked()

    def state(self) -> dict[str, str]:
        """What is asked, as strings for `set_state`."""
        zone, once = str(self.zones.code() or ""), {"once": "1"} if self.counts_once() else {}
        return {"measure": self.measure(), "by": self.by(), "zone": zone, **once}

    def set_state(self, state: Mapping[str, str]) -> None:
        """Ask this; tells nothing. What there is not is left as it was."""
        measure = state.get("measure", self.measure())
        if measure in queries.DIMENSIONS:
            self.measures.set_code(measure)
        if state.get("by") in queries.DIMENSIONS[self.measure()]:
            self._by[self.measure()] = state["by"]
        self.zones.set_code(state.get("zone") or None)
        with QSignalBlocker(self.once):
            self.once.setChecked(state.get("once") == "1")
        self._offer_dimensions()

    def words(self) -> str:
        """The question as a heading."""
        words = self.tr("{measure} by {dimension}").format(
            measure=measure_word(self.measure()), dimension=dimension_word(self.by())
        )
        zones = self.kept_zones()
        if zones is not None:
            words = f"{words} ({self._zone_words()})"
        return f"{words} · {self.once.text()}" if self.counts_once() else words

    def _zone_words(self) -> str:
        own = self.zones.code()
        return self._workspace.zone_filter.words() if own is None else self.zones.currentText()

    def show_total(self, total: int) -> None:
        """Write how many there are in all, and how many the window's choice leaves out."""
        left_out = self._workspace.zone_filter.left_out
        hidden = getattr(left_out, self.measure()) if self.zones.code() is None else 0
        words = plural("%Ln not counted", hidden) if hidden else ""
        self._total.setText(" · ".join(filter(None, (number(total), words))))
        self._total.setToolTip(self.tr("In other parts of the articles") if hidden else "")
        self._total.setAccessibleName(self.tr("Total: {count}").format(count=self._total.text()))

    def reread_choices(self) -> None:
        """Offer what the vocabularies hold now."""
        self.zones.reread()

    def _arrange(self) -> None:
        self.measures.setMinimumWidth(_SEGMENT_PX * len(queries.MEASURES))
        self.dimensions.setMinimumContentsLength(_LONGEST)
        for combo in (self.dimensions, self.zones):
            combo.setToolTip(combo.accessibleName())
        flow = FlowLayout(self, spacing_px=8)
        self._total.setMinimumHeight(self.zones.sizeHint().height())
        self._total.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for widget in (self.measures, self.dimensions, self.zones, self.once, self._total):
            flow.addWidget(widget)

    def _offer_dimensions(self) -> None:
        codes = queries.DIMENSIONS[self.measure()]
        self.dimensions.set_choices([Choice(code, dimension_word(code)) for code in codes])
        self.dimensions.set_code(self.by())

    @Slot(object)
    def _on_measure(self, _measure: object) -> None:
        self._offer_dimensions()
        self.changed.emit()

    @Slot(object)
    def _on_dimension(self, code: object) -> None:
        self._by[self.measure()] = str(code)
        self.changed.emit()

    @Slot(bool)
    def _on_once(self, _is_on: bool) -> None:
        self.changed.emit()

    @Slot()
    def _on_zone(self) -> None:
        self.changed.emit()
