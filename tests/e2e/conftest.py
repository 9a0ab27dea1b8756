"""A real window on two invented articles, and the analyst who works in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.appearance import Appearance
from gui.settings import Settings
from gui.window import MainWindow
from gui.workspace import Workspace
from store import Project, ops
from tests.e2e.analyst import Analyst

FIRST = """Harbour bridge closed after inspection

The harbour bridge will stay closed until spring, mayor Ana Ruiz said on Tuesday. Inspectors had \
found 214 cracked bolts, she added. The Port Authority was told in March.

“We never heard of any cracks,” said Tomás Valdez, director of the Port Authority. Ana Ruiz denies \
that. Ferries 😀 will run every twenty minutes instead.

وقال المدير إن الجسر آمن. The mayor’s office declined to comment on the Arabic statement."""

SECOND = """Port Authority: bridge was safe

No more than 90 bolts were cracked, the Port Authority said on Wednesday. Its director, \
Tomás Valdez, expects the harbour bridge to open within weeks.

Ana Ruiz had spoken of 214 bolts a day before."""


@pytest.fixture
def project_path(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.crossclaim"
    with Project.create(path) as project:
        for text, outlet, day in ((FIRST, "Port Gazette", "05"), (SECOND, "Coast Radio", "06")):
            title = text.partition("\n")[0]
            project.do(
                ops.add_article,
                ops.NewArticle(title, text, outlet=outlet, published=f"2020-05-{day}"),
            )
    return path


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[list[MainWindow]]:
    """Windows opened in a test; whatever is still open is closed at the end."""
    windows: list[MainWindow] = []
    yield windows
    for window in windows:
        window.close()
        window.deleteLater()
    # Without an event loop nobody deletes: every window left makes the next theme slower.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def analyst(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, project_path: Path, opened: list[MainWindow]
) -> Analyst:
    return Analyst(open_window(qtbot, qapp, tmp_path, project_path, opened))


def open_window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, path: Path, opened: list[MainWindow]
) -> MainWindow:
    """A shown, active window on a project, as a person finds it."""
    settings = Settings(tmp_path / "settings.ini")
    workspace = Workspace(Project.open(path))
    workspace.project.sign_in("Kim")
    window = MainWindow(workspace, settings, Appearance(qapp, "light"))
    opened.append(window)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    if workspace.article is None:
        first = window.library.neighbour(None, 1)
        if first is not None:
            workspace.open_article(first)
    window.reader.view.setFocus()
    qapp.processEvents()
    return window
