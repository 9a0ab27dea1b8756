from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import theme
from gui.panels.inspector import Inspector
from gui.workspace import Workspace
from store import Project
from tests.gui.panels.crane import Crane, build_crane


@pytest.fixture
def space(qapp: QApplication, tmp_path: Path) -> Iterator[Workspace]:
    if not qapp.styleSheet():
        theme.apply(qapp, theme.LIGHT)  # once: each time polishes every widget there is
    with Project.create(tmp_path / "crane") as project:
        project.sign_in("Noor")
        yield Workspace(project)


@pytest.fixture
def crane(space: Workspace) -> Crane:
    return build_crane(space)


@pytest.fixture
def inspector(qtbot: QtBot, space: Workspace, crane: Crane) -> Inspector:
    panel = Inspector(space)
    qtbot.addWidget(panel)
    panel.resize(360, 1400)
    panel.show()
    qtbot.waitExposed(panel)
    return panel
