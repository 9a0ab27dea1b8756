"""What is made once the window stands there."""

from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gui.warming import Warming


def test_pieces_are_made_one_after_the_other_until_none_is_missing(qtbot: QtBot) -> None:
    made: list[str] = []
    missing = {"form": 2, "list": 1}

    def make(name: str) -> bool:
        if not missing[name]:
            return False
        missing[name] -= 1
        made.append(name)
        return True

    parent = QObject()
    warming = Warming([lambda: make("form"), lambda: make("list")], parent)
    warming.start()
    qtbot.waitUntil(lambda: made == ["form", "form", "list"])


def test_nothing_more_is_made_of_a_window_that_closes(qtbot: QtBot) -> None:
    made: list[str] = []
    parent = QObject()

    def make() -> bool:
        made.append("form")
        return True

    warming = Warming([make], parent)
    warming.start()
    qtbot.waitUntil(lambda: len(made) > 1)
    warming.stop()
    many = len(made)
    qtbot.wait(100)
    assert len(made) == many


def test_nothing_is_made_while_somebody_types(qtbot: QtBot) -> None:
    made: list[str] = []
    parent = QObject()

    def make() -> bool:
        made.append("form")
        return False

    warming = Warming([make], parent)
    warming.put_off()
    qtbot.wait(500)
    assert made == []
    warming.start()
    for _ in range(10):
        qtbot.wait(50)
        warming.put_off()
    assert made == []
    qtbot.waitUntil(lambda: made == ["form"])
