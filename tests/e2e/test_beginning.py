"""From the page without a project to a window: the sample, articles that were dropped, who reads,
files that are none.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QStandardPaths, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from gui.app import Crossclaim
from gui.dialogs.importing import ImportDialog
from gui.dialogs.who import WhoDialog
from gui.settings import Settings
from gui.start.sample import make_sample, sample_place
from store import Project
from store.recent import recent_projects, remember
from tests.gui.parts import part, words_on


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Crossclaim]:
    """A program on its first start: nobody has said a name."""
    QStandardPaths.setTestModeEnabled(True)
    program = Crossclaim(qapp, Settings(tmp_path / "settings.ini"))
    yield program
    for window in (program.window, program.welcome):
        if window is not None:
            window.close()
            window.deleteLater()
    program.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QStandardPaths.setTestModeEnabled(False)


def dialogs() -> list[QDialog]:
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    return [each for each in shown if isinstance(each, QDialog)]


def test_the_first_start_shows_the_page_and_asks_who_reads(program: Crossclaim) -> None:
    program.start(None)
    assert program.welcome is not None
    line = part(program.welcome, QLineEdit)
    QTest.keyClicks(line, "Noor")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert program.settings.recent_analyst == "Noor"
    assert line.isHidden() or not line.isVisible()


def test_a_name_typed_but_not_kept_counts_when_a_project_opens(
    program: Crossclaim, tmp_path: Path
) -> None:
    program.start(None)
    assert program.welcome is not None
    QTest.keyClicks(part(program.welcome, QLineEdit), "Noor")
    program.create(tmp_path / "a")
    assert program.settings.recent_analyst == "Noor"
    assert program.window is not None
    assert program.window.workspace.project.analyst is not None
    assert dialogs() == []


def test_nobody_is_asked_twice(program: Crossclaim, tmp_path: Path) -> None:
    program.start(None)
    program.create(tmp_path / "a")
    assert dialogs() == []
    assert program.window is not None
    program.window.close_asked.emit()
    assert program.welcome is not None
    assert not part(program.welcome, QLineEdit).isVisible()


def test_a_project_opened_from_outside_asks_once_in_a_box(
    program: Crossclaim, project_path: Path
) -> None:
    program.start(project_path)
    asked = dialogs()
    assert [type(each) for each in asked] == [WhoDialog]
    QTest.keyClick(asked[0], Qt.Key.Key_Escape)
    assert program.window is not None
    program.window.close_asked.emit()
    program.open(project_path)
    assert dialogs() == []


def test_who_works_here_can_be_changed_from_the_menu(
    program: Crossclaim, project_path: Path
) -> None:
    program.settings.recent_analyst = "Kim"
    program.start(project_path)
    assert program.window is not None
    program.window.actions_["who"].trigger()
    dialog = dialogs()[0]
    line = part(dialog, QLineEdit)
    assert line.text() == "Kim"
    line.selectAll()
    QTest.keyClicks(line, "Noor")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert program.settings.recent_analyst == "Noor"
    assert "Noor" in words_on(program.window.status)


def test_dropped_articles_ask_where_and_are_offered_in_the_new_project(
    qtbot: QtBot, program: Crossclaim, tmp_path: Path
) -> None:
    article = tmp_path / "Ferry.txt"
    article.write_text("Ferry late\n\nThe ferry was late again.", encoding="utf-8")
    program.start(None)
    assert program.welcome is not None
    program.welcome.articles_asked.emit([article])
    asking = QApplication.activeModalWidget()
    assert isinstance(asking, QFileDialog)
    asking.setDirectory(str(tmp_path))
    assert part(asking, QLineEdit).text().startswith("Ferry")
    asking.accept()
    assert program.window is not None
    assert program.window.workspace.project.path == tmp_path / "Ferry.crossclaim"
    assert [type(each) for each in dialogs()] == [ImportDialog]


def test_a_missing_file_named_at_the_start_is_told_on_the_page(
    program: Crossclaim, tmp_path: Path
) -> None:
    program.start(tmp_path / "nothing.crossclaim")
    assert program.welcome is not None
    assert program.welcome.isVisible()
    assert "is not there any more" in program.welcome.banner.text()


@pytest.mark.parametrize("content", [b"", b"Dear reader", b"SQLite format 3\x00" + b"\x00" * 200])
def test_a_file_that_is_no_project_named_at_the_start_is_told_and_untouched(
    program: Crossclaim, tmp_path: Path, content: bytes
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_bytes(content)
    program.start(letter)
    assert program.welcome is not None
    assert program.welcome.isVisible()
    assert "not a Crossclaim project" in program.welcome.banner.text()
    assert letter.read_bytes() == content
    assert recent_projects() == []


def test_forgetting_takes_a_project_off_the_list_and_leaves_its_file(
    program: Crossclaim, project_path: Path
) -> None:
    remember(project_path, "bridge")
    program.show_welcome()
    program.forget(project_path)
    assert recent_projects() == []
    assert project_path.is_file()


def test_the_open_project_asked_for_again_just_comes_forward(
    program: Crossclaim, project_path: Path, tmp_path: Path
) -> None:
    program.settings.recent_analyst = "Kim"
    program.open(project_path)
    window = program.window
    link = tmp_path / "link.crossclaim"
    link.symlink_to(project_path)
    assert program.open(link)
    assert program.window is window
    assert window is not None
    assert not window.banner.isVisible()


MAKING_MS = 60_000


def test_where_nothing_was_open_before_the_sample_can_be_asked_for(
    qtbot: QtBot, program: Crossclaim
) -> None:
    program.start(None, sample=True)
    assert program.welcome is not None
    assert "Making the sample" in words_on(program.welcome)
    qtbot.waitUntil(lambda: program.window is not None, timeout=MAKING_MS)
    window = program.window
    assert window is not None
    assert window.workspace.project.path == sample_place()
    # A first look has something to see and nothing in the way; what is tried is nobody's yet.
    assert window.workspace.article is not None
    assert window.workspace.tag is not None
    assert window.workspace.tag.owner == "relation"
    assert dialogs() == []
    assert window.workspace.project.analyst is None


def test_what_was_open_last_goes_before_the_sample(program: Crossclaim, project_path: Path) -> None:
    remember(project_path, "bridge")
    program.start(None, sample=True)
    assert program.window is not None
    assert program.window.workspace.project.path == project_path


def test_the_sample_opens_again_and_can_start_afresh(qtbot: QtBot, program: Crossclaim) -> None:
    def uid() -> object:
        return program.window and program.window.workspace.project.uid

    program.settings.recent_analyst = "Kim"
    program.show_welcome()
    assert program.welcome is not None
    program.welcome.sample_asked.emit(False)
    qtbot.waitUntil(lambda: program.window is not None, timeout=MAKING_MS)
    assert program.window is not None
    first = uid()
    program.window.actions_["sample"].trigger()
    assert uid() == first
    program.window.close_asked.emit()
    program.welcome.sample_asked.emit(False)
    assert uid() == first
    program.window.close_asked.emit()
    program.welcome.sample_asked.emit(True)
    qtbot.waitUntil(lambda: program.window is not None, timeout=MAKING_MS)
    assert uid() != first
    aside = [path for path in sample_place().parent.iterdir() if path != sample_place()]
    kept = next(path for path in aside if path.suffix == ".crossclaim")
    with Project.open(kept) as project:
        assert project.uid == first


def test_who_opens_another_project_while_the_sample_is_made_stays_there(
    qtbot: QtBot, program: Crossclaim, project_path: Path
) -> None:
    program.settings.recent_analyst = "Kim"
    program.show_welcome()
    program.ask_sample()
    program.ask_sample()
    program.open(project_path)
    qtbot.waitUntil(sample_place().exists, timeout=MAKING_MS)
    qtbot.wait(100)
    assert program.window is not None
    assert program.window.workspace.project.path == project_path


def test_a_sample_that_cannot_be_made_is_told_and_can_be_asked_for_again(
    qtbot: QtBot, program: Crossclaim
) -> None:
    place = sample_place()
    place.parent.parent.mkdir(parents=True, exist_ok=True)
    place.parent.write_text("in the way", encoding="utf-8")
    program.show_welcome()
    assert program.welcome is not None
    program.welcome.sample_asked.emit(False)
    page = program.welcome
    qtbot.waitUntil(page.banner.isVisible, timeout=MAKING_MS)
    assert "could not be written" in page.banner.text()
    assert page.sample.isEnabled()


def test_what_a_crash_left_half_made_is_not_taken_for_the_sample(tmp_path: Path) -> None:
    place = sample_place()
    place.parent.mkdir(parents=True)
    left = place.with_name(f".{place.name}.part.crossclaim")
    left.write_bytes(b"half")
    make_sample()
    assert not left.exists()
    with Project.open(place) as project:
        assert project.name == "Sample project"


def test_a_project_dropped_on_the_library_opens_and_articles_are_offered(
    program: Crossclaim, project_path: Path, tmp_path: Path
) -> None:
    program.settings.recent_analyst = "Kim"
    other, article = tmp_path / "other.crossclaim", tmp_path / "ferry.txt"
    Project.create(other).close()
    article.write_text("Ferry late", encoding="utf-8")
    program.open(project_path)
    assert program.window is not None
    program.window.library.files_dropped.emit([other])
    assert program.window.workspace.project.path == other
    program.window.library.files_dropped.emit([project_path, article])
    assert program.window.workspace.project.path == other
    assert [type(each) for each in dialogs()] == [ImportDialog]
