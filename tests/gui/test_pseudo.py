"""Every window in a language that nobody speaks: nothing may be left in English, nothing cut."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QTableView, QWidget
from pytestqt.qtbot import QtBot

from gui.appearance import Appearance
from gui.desks.registry import NAMES
from gui.dialogs.importing import ImportDialog
from gui.dialogs.occurrences import OccurrencesDialog
from gui.dialogs.who import WhoDialog
from gui.settings import Settings
from gui.tags import Tag
from gui.welcome import Welcome
from gui.window import MainWindow
from gui.workspace import Workspace
from store import Project, ops
from store.recent import recent_projects, remember
from store.types import EntityId
from tests.gui.pseudo import Pseudo, cut_off, english_in, pseudo, texts_of, windows

FIRST = (
    "Мост закрыт до весны\n\nМост будет закрыт до весны, сказала мэр Анна Руис во вторник."
    " Инспекторы нашли 214 трещин.\n\nПорт это отрицает, сказал Томас Вальдес."
)
SECOND = "Порт: мост безопасен\n\nИнспекторы нашли не более 90 трещин, сказал Томас Вальдес."
LEAVING = frozenset({"quit", "close", "log", "new_window"})
"""Commands that end the window or start another program."""


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[None]:
    translator = Pseudo()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def tagged(path: Path) -> Project:
    project = Project.create(path, name="Мост")
    project.sign_in("Ким")
    ids = []
    for text, outlet, day in ((FIRST, "Газета", "05"), (SECOND, "Радио", "06")):
        title = text.partition("\n")[0]
        new = ops.NewArticle(title, text, outlet=outlet, byline="Ян", published=f"2020-05-{day}")
        ids.append(project.do(ops.add_article, new)[0])
    first, second = ids
    (anna, _), _ = project.do(
        ops.tag_new_entity, first, [at(FIRST, "Анна Руис")], "Анна Руис", "person"
    )
    project.do(ops.tag_new_entity, second, [at(SECOND, "Томас Вальдес")], "Томас Вальдес", "person")
    project.do(ops.add_alias, anna, "А. Руис")
    a = project.do(ops.add_claim, first, [at(FIRST, "нашли 214 трещин")], speaker_id=anna)[0]
    b = project.do(ops.add_claim, second, [at(SECOND, "не более 90 трещин")])[0]
    project.do(ops.link_claims, a, b)
    project.do(ops.note_passage, first, [at(FIRST, "до весны")], "Проверить")
    return project


def at(text: str, words: str) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


@pytest.fixture
def window(spoken: None, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    space = Workspace(tagged(tmp_path / "a.crossclaim"))
    made = MainWindow(space, Settings(tmp_path / "s.ini"), Appearance(qapp, "light"))
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    article = made.library.neighbour(None, 1)
    assert article is not None
    space.open_article(article)
    qapp.processEvents()
    yield made
    for each in windows():
        each.close()
    made.close()
    made.deleteLater()


def left_in_english(*tops: QWidget) -> str:
    found = {
        f"{where}: {english_in(text)!r} in {text[:90]!r}"
        for top in tops
        for where, text in texts_of(top)
        if english_in(text)
    }
    return "\n".join(sorted(found))


def shown_anew(window: QWidget) -> list[QWidget]:
    return [each for each in windows() if each is not window and not isinstance(each, QMenu)]


def test_the_language_marks_words_and_keeps_what_is_not_words() -> None:
    assert pseudo("Tag %Ln &place(s) of “{name}”").count("%Ln") == 1
    assert "&p" in pseudo("Tag &place")
    assert "{name}" in pseudo("Tag “{name}”")
    assert len(pseudo("Everything is saved")) >= 1.4 * len("Everything is saved")


@pytest.mark.parametrize("name", NAMES)
def test_no_desk_says_anything_in_english(
    qapp: QApplication, window: MainWindow, name: str
) -> None:
    window.actions_[f"show_{name}"].trigger()
    qapp.processEvents()
    assert left_in_english(window) == ""


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_cut_off_in_a_desk(qapp: QApplication, window: MainWindow, name: str) -> None:
    window.actions_[f"show_{name}"].trigger()
    qapp.processEvents()
    assert cut_off(window) == ""


@pytest.mark.parametrize("owner", ["mention", "entity", "claim", "relation", "note"])
def test_no_form_says_anything_in_english_or_cuts_it(
    qapp: QApplication, window: MainWindow, owner: str
) -> None:
    window.workspace.select(Tag(owner, 1))
    qapp.processEvents()
    assert left_in_english(window.inspector) == ""
    assert cut_off(window.inspector) == ""


def test_no_command_opens_anything_in_english(qapp: QApplication, window: MainWindow) -> None:
    found = cut = ""
    for action in window.actions_:
        if action.objectName() in LEAVING or not action.isEnabled():
            continue
        action.trigger()
        qapp.processEvents()
        for top in shown_anew(window):
            if not isinstance(top, QFileDialog):
                found += left_in_english(top)
                cut += cut_off(top)
            top.close()
    assert found == ""
    assert cut == ""


def test_the_export_speaks_no_english_around_the_beginning_of_its_file(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.actions_["export"].trigger()
    dialog = shown_anew(window)[0]
    preview = dialog.findChild(QTableView, "export_preview")
    assert preview is not None
    qtbot.waitUntil(lambda: preview.model().rowCount() > 0)
    assert left_in_english(dialog) == ""


def test_dialogs_about_files_and_names_speak_no_english(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    inbox = tmp_path / "1"
    inbox.mkdir()
    (inbox / "1.txt").write_text(SECOND, "utf-8")
    (inbox / "2.txt").write_text("", "utf-8")
    (inbox / "3.docx").write_bytes(b"PK\0")
    dialogs = (
        ImportDialog(window.workspace, [inbox], window),
        OccurrencesDialog(window.workspace, EntityId(1), window),
        WhoDialog(window),
    )
    found = cut = ""
    for dialog in dialogs:
        dialog.show()
        qtbot.wait(300)
        found += left_in_english(dialog)
        cut += cut_off(dialog)
        dialog.close()
    assert found == ""
    assert cut == ""


@pytest.mark.parametrize("knows_projects", [False, True])
def test_the_first_page_speaks_no_english(
    spoken: None, qtbot: QtBot, tmp_path: Path, knows_projects: bool
) -> None:
    if knows_projects:
        remember(tmp_path / "1.crossclaim", "Мост")
    page = Welcome()
    qtbot.addWidget(page)
    page.show_recent(recent_projects())
    page.resize(1120, 720)
    page.show()
    qtbot.waitExposed(page)
    assert left_in_english(page) == ""
    assert cut_off(page) == ""
