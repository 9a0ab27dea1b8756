"""The claims desk: every claim of the project in one table that leads back to its words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.desks.claimlist import claim_list
from gui.desks.desk import Desk
from gui.desks.filteredlist import FilteredList
from gui.tags import Tag
from gui.teaching import Step, Teaching
from gui.widgets.emptystate import EmptyState
from gui.workspace import Workspace
from store.rows import ClaimRow
from store.types import ClaimId


class ClaimsDesk(Desk):
    """The current row is the current tag; Enter or a double click opens it in the reader."""

    help_topic = "claims"

    def __init__(self, workspace: Workspace, parent: QWidget):
        super().__init__(parent)
        self._workspace = workspace
        self.empty = EmptyState("quotes", "", parent=self)
        no_claims = self.tr("No claims yet. Select a statement in an article and press {claim}.")
        Teaching(workspace, self.empty, Step(no_claims, button_text=self.tr("Go to reading")))
        self.list = FilteredList[ClaimRow](workspace, claim_list(workspace), self.empty, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.list)
        self.list.row_chosen.connect(self._on_row_chosen)
        self.list.row_activated.connect(self._on_row_activated)
        self.list.filters_changed.connect(self.filters_changed)

    def take_focus(self) -> None:
        """Let the list have the keyboard."""
        self.list.take_focus()

    def filters(self) -> dict[str, str]:
        """Filters and sorting, for the next session."""
        return self.list.filters()

    def set_filters(self, state: Mapping[str, str]) -> None:
        """Show kept filters and sorting."""
        self.list.set_filters(state)

    def show_claim(self, claim: ClaimId) -> bool:
        """Make a claim current; False when the filters hide it."""
        return self.list.table.select_id(claim)

    @Slot(object)
    def _on_row_chosen(self, claim: int) -> None:
        self._workspace.select(Tag("claim", claim))

    @Slot(object)
    def _on_row_activated(self, claim: int) -> None:
        self._workspace.go_to_tag(Tag("claim", claim))
