from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui import theme


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application in the light theme, from left to right, before the test and after it."""
    theme.apply(qapp, theme.LIGHT)
    yield qapp
    theme.apply(qapp, theme.LIGHT)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def host(app: QApplication, qtbot: QtBot) -> QWidget:
    """The window that the widget under test stands in."""
    host = QWidget()
    host.resize(420, 360)
    qtbot.addWidget(host)
    return host
