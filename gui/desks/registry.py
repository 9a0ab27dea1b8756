"""All desks of the window, in the order of tool bar and menu. A new desk is a file, a row here, and
a command `show_<name>` in the catalogue.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QWidget

from gui.desks.desk import Desk
from gui.workspace import Workspace

READER: Final = "reader"
"""The desk that is always there."""


@dataclass(frozen=True, slots=True)
class DeskSpec:
    """One desk. `make` is called when it is shown first, and imports what it needs itself."""

    name: str
    make: Callable[[Workspace, QWidget], Desk]
    has_own_form: bool = False
    """Wants the whole width: the inspector makes room."""
    has_keys: bool = False
    """Has keys of its own, which the overview of keys lists."""
    in_bar: bool = False
    """Has a button with words in the tool bar; the others stand in the menu behind these."""


def _contradictions(workspace: Workspace, parent: QWidget) -> Desk:
    from gui.desks.contradictions import ContradictionsDesk

    return ContradictionsDesk(workspace, parent)


def _claims(workspace: Workspace, parent: QWidget) -> Desk:
    from gui.desks.claims import ClaimsDesk

    return ClaimsDesk(workspace, parent)


def _entities(workspace: Workspace, parent: QWidget) -> Desk:
    from gui.desks.entities import EntitiesDesk

    return EntitiesDesk(workspace, parent)


def _problems(workspace: Workspace, parent: QWidget) -> Desk:
    from gui.desks.problems import ProblemsDesk

    return ProblemsDesk(workspace, parent)


def _statistics(workspace: Workspace, parent: QWidget) -> Desk:
    from gui.desks.statistics import StatisticsDesk

    return StatisticsDesk(workspace, parent)


DESKS: Final = (
    DeskSpec("contradictions", _contradictions, has_own_form=True, has_keys=True, in_bar=True),
    DeskSpec("claims", _claims, in_bar=True),
    DeskSpec("entities", _entities, in_bar=True),
    DeskSpec("problems", _problems, has_keys=True),
    DeskSpec("statistics", _statistics, has_own_form=True),
)
NAMES: Final = (READER, *(spec.name for spec in DESKS))
