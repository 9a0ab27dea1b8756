from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui import theme
from gui.workspace import Workspace
from store import Project
from tests.gui.desks.flood import Flood, build_flood


@pytest.fixture
def workspace(qapp: QApplication, tmp_path: Path) -> Iterator[Workspace]:
    theme.apply(qapp, theme.LIGHT)
    with Project.create(tmp_path / "sarn") as project:
        project.sign_in("Noor")
        yield Workspace(project)


@pytest.fixture
def flood(workspace: Workspace) -> Flood:
    return build_flood(workspace)


@pytest.fixture
def host(qtbot: QtBot, workspace: Workspace) -> QWidget:
    """The window that the part under test stands in."""
    host = QWidget()
    host.resize(1280, 760)
    qtbot.addWidget(host)
    return host
