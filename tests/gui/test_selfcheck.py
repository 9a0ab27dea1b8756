"""The program looks at what it stands on, and says where that does not fit."""

from __future__ import annotations

import sys
from pathlib import Path

import PySide6
import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gui import selfcheck
from gui.dialogs.about import AboutDialog
from store import Project
from store.engine import make_engine, reading
from store.floors import floor
from tests.factories import add_article


@pytest.mark.parametrize(
    ("version", "is_met"),
    [
        ("2.1", True),
        ("2.1.9", True),
        ("2.2.0b1", True),
        ("3", True),
        ("2.0.58", False),
        ("", False),
    ],
)
def test_versions_are_compared_by_their_numbers(version: str, is_met: bool) -> None:
    assert floor("SQLAlchemy", version, (2, 1)).is_met is is_met


def test_here_all_is_well() -> None:
    assert selfcheck.unmet() == []
    assert selfcheck.warning() == ""
    names = [each.name for each in selfcheck.checked()]
    assert names == ["SQLite", "SQLAlchemy", "Qt for Python", "Qt"]


def test_a_pair_that_does_not_go_together_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PySide6, "__version__", "6.12.0")
    monkeypatch.setattr(sys, "version_info", (3, 11, 7))
    assert "Qt for Python 6.12.0" in selfcheck.warning()
    monkeypatch.setattr(sys, "version_info", (3, 13, 0))
    assert selfcheck.warning() == ""


def test_about_tells_the_check_and_how_the_file_is_opened(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with Project.create(tmp_path / "flood") as project:
        dialog = AboutDialog(None, project)
        qtbot.addWidget(dialog)
        words = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert "SQLAlchemy" in words
    assert "fits" in words
    assert "synchronous 2" in words
    assert "journal_mode truncate" in words


def test_a_connection_that_does_not_take_its_settings_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Project.create(tmp_path / "flood") as project:
        add_article(project)
    monkeypatch.setattr("store.engine._WRITER_PRAGMAS", ("PRAGMA synchronous=OFF",))
    engine = make_engine(project.path)
    with pytest.raises(RuntimeError, match="did not take its settings"), reading(engine):
        pass
    engine.dispose()
