"""Two windows on one project: each shows within a second what the other did."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.app import Crossclaim
from gui.appearance import Appearance
from gui.settings import Settings
from gui.window import MainWindow
from gui.workspace import Workspace
from store import Project, ops, queries
from tests.e2e.analyst import Analyst
from tests.gui.parts import words_on

CURRENT_MS = 1_000


@pytest.fixture
def beside(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, analyst: Analyst, opened: list[MainWindow]
) -> Analyst:
    """Another analyst at another window on the same project and article."""
    workspace = Workspace(Project.open(analyst.window.workspace.project.path, take_part=True))
    workspace.project.sign_in("Noor")
    window = MainWindow(workspace, Settings(tmp_path / "other.ini"), Appearance(qapp, "light"))
    opened.append(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    article = analyst.window.workspace.article
    assert article is not None
    workspace.open_article(article.id)
    return Analyst(window)


def tag(analyst: Analyst, words: str) -> None:
    space = analyst.window.workspace
    assert space.article is not None
    assert space.do(ops.tag_new_entity, space.article.id, [analyst.span(words)], words, "person")


def test_what_one_tags_the_other_sees_within_a_second(
    qtbot: QtBot, analyst: Analyst, beside: Analyst
) -> None:
    with qtbot.waitSignal(beside.window.workspace.changed, timeout=CURRENT_MS) as heard:
        tag(analyst, "Ana Ruiz")
    assert heard.args is not None
    assert heard.args[0].initiator == "elsewhere"
    marks = beside.window.reader.view.marking.index.at(analyst.span("Ana Ruiz")[0])
    assert [mark.owner for mark in marks] == ["mention"]
    assert "1 entity" in words_on(beside.window.status)


def test_each_undoes_its_own(qtbot: QtBot, analyst: Analyst, beside: Analyst) -> None:
    tag(analyst, "Ana Ruiz")
    tag(beside, "Tomás Valdez")
    analyst.window.workspace.project.others(at_once=True)
    assert analyst.window.workspace.undo() is not None
    assert [name for _, name in beside.mentions()] == ["Tomás Valdez"]


def test_a_claim_that_the_other_removes_leaves_the_form(
    qtbot: QtBot, analyst: Analyst, beside: Analyst
) -> None:
    space, project = analyst.window.workspace, beside.window.workspace.project
    article = space.article
    assert article is not None
    claim = space.do(ops.add_claim, article.id, [analyst.span("will stay closed")])
    assert claim is not None
    qtbot.waitUntil(lambda: project.read(queries.claim, claim) is not None)
    beside.window.workspace.do(ops.delete_claim, claim)
    qtbot.waitUntil(lambda: not analyst.claims())


def test_each_window_says_that_there_is_another(
    qtbot: QtBot, analyst: Analyst, beside: Analyst
) -> None:
    words = "Open in 1 other window"
    for one in (analyst, beside):
        qtbot.waitUntil(lambda one=one: words in words_on(one.window.status))  # type: ignore[misc]
    beside.window.close()
    qtbot.waitUntil(lambda: words not in words_on(analyst.window.status))


@pytest.fixture
def program(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, analyst: Analyst
) -> Iterator[Crossclaim]:
    """A second program that finds the project open."""
    program = Crossclaim(qapp, Settings(tmp_path / "second.ini"))
    program.start(analyst.window.workspace.project.path)
    yield program
    for page in (program.window, program.welcome):
        if page is not None:
            page.close()
            page.deleteLater()
    program.deleteLater()


def push(inside: QWidget | None, words: str) -> None:
    assert inside is not None
    found = [each for each in inside.findChildren(QPushButton) if each.text() == words]
    next(each for each in found if each.isVisible()).click()


def test_who_finds_the_project_open_may_take_part(program: Crossclaim) -> None:
    push(program.welcome, "Take part")
    assert program.window is not None
    assert not program.window.workspace.project.read_only


def test_or_only_look_and_still_see_what_the_other_does(
    qtbot: QtBot, analyst: Analyst, program: Crossclaim
) -> None:
    push(program.welcome, "Look only")
    assert program.window is not None
    assert program.window.workspace.project.read_only
    assert "read-only" in program.window.windowTitle()
    with qtbot.waitSignal(program.window.workspace.changed, timeout=CURRENT_MS):
        analyst.window.workspace.do(ops.add_entity, "Vesna", "place")
