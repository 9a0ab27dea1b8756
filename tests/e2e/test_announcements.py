"""What a screen reader says of its own accord: what was done, where one is, what went wrong."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from gui.desks.filterbar import FilterBar
from gui.widgets import announce as speech
from store import KnownError
from tests.e2e.analyst import Analyst

_Politeness = QAccessible.AnnouncementPoliteness


class Listener:
    """What was said so far, and what of it was urgent."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.urgent: list[str] = []

    def hear(self, event: QAccessibleAnnouncementEvent) -> None:
        self.said.append(event.message())
        if event.politeness() == _Politeness.Assertive:
            self.urgent.append(event.message())

    def new(self) -> str:
        """All that was said since the last call."""
        QApplication.processEvents()
        QApplication.processEvents()
        words, self.said = " | ".join(self.said), []
        return words


@pytest.fixture
def listener(monkeypatch: pytest.MonkeyPatch, analyst: Analyst) -> Iterator[Listener]:
    heard = Listener()
    monkeypatch.setattr(speech, "say", heard.hear)
    QAccessible.setActive(True)
    heard.new()
    yield heard
    QAccessible.setActive(False)


def test_tagging_says_as_what_the_words_are_marked(analyst: Analyst, listener: Listener) -> None:
    analyst.select("Ana Ruiz")
    listener.new()
    analyst.press("1")
    assert listener.new() == "Marked as Person: Ana Ruiz."


def test_a_claim_says_that_it_is_saved(analyst: Analyst, listener: Listener) -> None:
    analyst.select("Inspectors had found 214 cracked bolts")
    listener.new()
    analyst.press("C")
    assert "Claim saved: Inspectors had found 214 cracked bolts." in listener.new()


def test_pinning_linking_and_jumping_say_what_is_there(
    analyst: Analyst, listener: Listener
) -> None:
    analyst.select("Ana Ruiz")
    analyst.press("1")
    analyst.select("Inspectors had found 214 cracked bolts")
    analyst.press("C")
    analyst.press("Return")
    analyst.press("X")
    assert "Pinned: Ana Ruiz: Inspectors had found 214 cracked bolts" in listener.new()
    analyst.press("Ctrl+PgDown")
    assert "Article Port Authority: bridge was safe" in listener.new()
    analyst.select("No more than 90 bolts were cracked")
    analyst.press("C")
    analyst.press("Return")
    listener.new()
    analyst.press("X")
    assert (
        "Linked: Ana Ruiz, “Inspectors had found 214 cracked bolts” contradicts" in listener.new()
    )
    analyst.press("G")
    spoken = listener.new()
    assert spoken.startswith("Article Harbour bridge closed after inspection")
    assert "Claim by Ana Ruiz: Inspectors" in spoken
    assert "contradicted by The article’s author" in spoken


def test_undo_redo_and_deleting_say_which_step(analyst: Analyst, listener: Listener) -> None:
    analyst.select("Ana Ruiz")
    analyst.press("1")
    listener.new()
    analyst.press("Ctrl+Z")
    assert listener.new() == "Undone: tag “Ana Ruiz”."
    analyst.press("Ctrl+Y")
    assert listener.new() == "Done again: tag “Ana Ruiz”."
    analyst.press("J")
    analyst.press("Del")
    assert "Done: delete tag on “Ana Ruiz”." in listener.new()


def test_the_caret_on_a_tag_says_what_tag_it_is(analyst: Analyst, listener: Listener) -> None:
    analyst.select("Ana Ruiz")
    analyst.press("1")
    analyst.press("Escape")
    view = analyst.window.reader.view
    view.set_caret(analyst.span("Ana Ruiz")[0] - 1)
    listener.new()
    for _ in range(3):
        analyst.press("Right")
    assert listener.new() == "Person: Ana Ruiz."
    assert view.accessibleDescription() == "Person: Ana Ruiz."
    view.set_caret(0)
    assert view.accessibleDescription() == ""


def test_a_filter_says_how_many_remain(analyst: Analyst, listener: Listener, qtbot: QtBot) -> None:
    for words in ("Inspectors had found 214 cracked bolts", "Ferries 😀 will run"):
        analyst.select(words)
        analyst.press("C")
        analyst.press("Escape")
    analyst.press("Alt+3")
    line = analyst.window.claims.findChildren(FilterBar)[0].findChildren(QLineEdit)[0]
    line.setFocus()
    listener.new()
    analyst.type("bolts")
    qtbot.waitUntil(lambda: "Listed: 1 of 2" in listener.said)


def test_what_went_wrong_is_said_at_once(analyst: Analyst, listener: Listener) -> None:
    analyst.window.workspace.failed.emit(KnownError("disk-full"))
    analyst.window.workspace.failed.emit(KnownError("not-found", what="claim"))
    assert len(listener.urgent) == 2
    analyst.press("J")
    assert "No further tag in this article." in listener.new()
    assert len(listener.urgent) == 2


def test_nothing_is_made_up_while_nobody_listens(
    analyst: Analyst, listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    QAccessible.setActive(False)
    asked: list[object] = []
    project = analyst.window.workspace.project
    monkeypatch.setattr(project, "read", lambda *args, **_named: asked.append(args))
    view = analyst.window.reader.view
    for position in range(40):
        view.set_caret(position)
    assert listener.new() == ""
    assert asked == []
