"""A list's own choice of parts of the articles: at first, what the window is set to."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from gui.widgets.combobox import VocabularyCombo
from gui.workspace import Workspace

LONGEST: Final = 20
"""Letters of a choice that are always to be read."""


class ZoneCombo(VocabularyCombo):
    """`kinds_changed` comes when other kinds of zones count, whoever chose them."""

    kinds_changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        self._filter = workspace.zone_filter
        super().__init__(
            "",
            self._filter.choices(),
            parent,
            none_label=self._filter.none_label(),
        )
        self.setAccessibleName(self.tr("Parts of the articles"))
        self.setToolTip(self.accessibleName())
        self.setMinimumContentsLength(LONGEST)
        self.code_chosen.connect(self._on_chosen)
        self._filter.changed.connect(self._on_filter)

    def kinds(self) -> frozenset[str] | None:
        """The kinds of zones that count; None for all."""
        return self._filter.kinds(self.code())

    def reread(self) -> None:
        """Offer the kinds of zones that there are now."""
        self.set_choices(self._filter.choices())

    @Slot(object)
    def _on_chosen(self, _code: object) -> None:
        self.kinds_changed.emit()

    @Slot()
    def _on_filter(self) -> None:
        self.set_none_label(self._filter.none_label())
        if self.code() is None:
            self.kinds_changed.emit()
