"""What every test runs in: no screen, folders of its own, and nothing left running behind."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

# Before anything of Qt is imported: a test never opens a window on somebody's screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest

from tests import silence
from tests.goldens import Golden

silence.listen()

FOLDERS = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-goldens", action="store_true", help="write tests/golden anew; then read the diff"
    )


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compares with the files kept in tests/golden."""
    return Golden(update=bool(request.config.getoption("--update-goldens")))


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings, sessions, recent list and log of a test are nobody else's."""
    for name in FOLDERS:
        monkeypatch.setenv(name, str(tmp_path / ".person" / name.lower()))
    for name in ("APPDATA", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / ".person"))


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application as `gui.main` starts it, in English."""
    from gui.collecting import Collecting
    from gui.language import ENGLISH, Language

    Language(qapp, ENGLISH, qapp)
    Collecting(qapp)
    return qapp


@pytest.fixture(autouse=True)
def _no_widget_left() -> Iterator[None]:
    """Without an event loop nobody deletes, and every widget left makes the next theme slower."""
    yield
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtCore import QCoreApplication, QEvent

        if QCoreApplication.instance() is not None:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if not gc.isenabled():
        # The window's thread collects; few tests let its timer come.
        gc.collect(1)


@pytest.fixture(autouse=True)
def _nothing_left_running() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [
        thread
        for thread in set(threading.enumerate()) - before
        if thread.is_alive() and not thread.daemon
    ]
    for thread in left:
        thread.join(timeout=5)
    assert not [thread for thread in left if thread.is_alive()]


@pytest.fixture(autouse=True)
def _nothing_calls_home() -> Iterator[None]:
    """No test reaches another machine or opens a browser; which one tried is told."""
    silence.calls.clear()
    yield
    tried, silence.calls[:] = [*silence.calls], []
    assert not tried


@pytest.fixture(scope="session", autouse=True)
def _clipboard_let_go() -> Iterator[None]:
    """What Python put on the clipboard must not outlive Python: PySide6 would crash at the exit."""
    yield
    if "PySide6.QtGui" in sys.modules:
        from PySide6.QtGui import QGuiApplication

        if QGuiApplication.instance() is not None:
            QGuiApplication.clipboard().setText("")
