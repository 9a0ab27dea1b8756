"""What comes back on reopening, and what is said when a project cannot be opened as wished."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from gui.app import Crossclaim
from gui.settings import Settings
from gui.widgets.banner import Banner
from gui.window import MainWindow
from store import Project, ops, queries
from store.check import check
from store.jobs import finished
from store.verifying import verify_digests
from tests.e2e.analyst import Analyst
from tests.e2e.conftest import open_window
from tests.gui.parts import part

LONG = "\n\n".join(f"Paragraph {n} tells of the river gates of Vesna." for n in range(300))


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Crossclaim]:
    settings = Settings(tmp_path / "settings.ini")
    settings.recent_analyst = "Kim"
    program = Crossclaim(qapp, settings)
    yield program
    for window in (program.window, program.welcome):
        if window is not None:
            window.close()
            window.deleteLater()
    program.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def shown(program: Crossclaim) -> list[str]:
    """Which windows a person sees."""
    windows = {"project": program.window, "welcome": program.welcome}
    return [name for name, window in windows.items() if window and window.isVisible()]


def test_article_place_filters_desk_and_zoom_come_back(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, project_path: Path, opened: list[MainWindow]
) -> None:
    with Project.open(project_path) as project:
        project.do(ops.add_article, ops.NewArticle("A long one", LONG))
    first = Analyst(open_window(qtbot, qapp, tmp_path, project_path, opened))
    first.press("Ctrl+PgDown")
    while first.window.workspace.article and first.window.workspace.article.title != "A long one":
        first.press("Ctrl+PgUp")
    view = first.window.reader.view
    place = first.text.index("Paragraph 200")
    view.scroll_to_top_position(place)
    view.set_caret(place)
    first.window.library.set_filters({"words": "long"})
    first.press("Ctrl++")
    zoom = first.window.settings.zoom_percent
    first.window.contradictions.set_filters({"status": "confirmed"})
    kept = first.window.contradictions.filters()
    top = view.top_position()
    first.press("Alt+2")
    first.window.close()

    second = open_window(qtbot, qapp, tmp_path, project_path, opened)
    assert second.workspace.article is not None
    assert second.workspace.article.title == "A long one"
    assert second.settings.zoom_percent == zoom > 100
    assert second.desk == "contradictions"
    assert second.library.filters()["words"] == "long"
    assert second.contradictions.filters() == kept
    second.show_desk("reader")
    assert second.reader.view.caret() == place
    assert second.reader.view.top_position() == pytest.approx(top, abs=60)


def test_a_second_window_on_a_project_is_refused_in_words(
    program: Crossclaim, project_path: Path, tmp_path: Path
) -> None:
    with Project.open(project_path):
        assert not program.open(project_path)
    assert program.window is None
    assert program.welcome is not None
    assert "already open" in program.welcome.banner.text()


def test_a_file_that_is_no_project_is_refused_in_words(program: Crossclaim, tmp_path: Path) -> None:
    note = tmp_path / "letter.crossclaim"
    note.write_text("Dear reader, this is no project.", encoding="utf-8")
    assert not program.open(note)
    assert program.welcome is not None
    assert "letter.crossclaim" in program.welcome.banner.text()
    assert note.read_text(encoding="utf-8").startswith("Dear reader")


def test_a_newer_project_opens_for_reading_only_and_is_not_changed(
    program: Crossclaim, project_path: Path
) -> None:
    raw = bytearray(project_path.read_bytes())
    raw[60:64] = (999).to_bytes(4, "big")
    project_path.write_bytes(raw)
    assert program.open(project_path)
    window = program.window
    assert window is not None
    assert "newer" in window.banner.text()
    assert not window.actions_["entity"].isEnabled()
    assert "read-only" in window.windowTitle()
    window.close()
    assert project_path.read_bytes() == bytes(raw)


def test_closing_leaves_just_the_file_and_shows_the_welcome_page(
    program: Crossclaim, project_path: Path
) -> None:
    program.open(project_path)
    assert program.window is not None
    program.window.close_asked.emit()
    assert shown(program) == ["welcome"]
    beside = [path.name for path in project_path.parent.iterdir() if "bridge" in path.name]
    assert beside == [project_path.name]


def test_another_project_takes_the_place_of_the_open_one(
    program: Crossclaim, project_path: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.crossclaim"
    shutil.copy(project_path, other)
    program.open(project_path)
    program.ask_open(other)
    assert program.window is not None
    assert program.window.workspace.project.path == other
    Project.open(project_path).close()


def test_an_import_that_was_cut_off_is_offered(program: Crossclaim, project_path: Path) -> None:
    with Project.open(project_path) as project:
        bulk = project.bulk("import_articles")
        with bulk.chunk() as unit:
            ops.add_article(unit, ops.NewArticle("Half", "Only half of them came in."))
    program.open(project_path)
    window = program.window
    assert window is not None
    offer = next(b for b in window.findChildren(Banner) if "cut off" in b.text())
    offer.dismiss()
    assert window.workspace.project.interrupted() == []


_IMPORTING = """
import sys
from pathlib import Path
from store import ChangeSet, Project
from store.importers import candidate_of_text
from store.importing import import_articles

texts = (f"Gate {n}\\n\\nThe {n}th gate was opened. " * 40 for n in range(100_000))
given = (candidate_of_text(text, "pasted") for text in texts)
with Project.open(Path(sys.argv[1])) as project:
    for news in import_articles(project, given):
        if isinstance(news, ChangeSet):
            print("came", flush=True)
"""


def imported_and_killed(path: Path) -> int:
    """How many articles are there after an import that was killed in its midst."""
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", _IMPORTING, str(path)]
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE) as importing:
        assert importing.stdout is not None
        for _ in range(2):
            assert importing.stdout.readline() == b"came\n"
        importing.kill()
    with Project.open(path) as project:
        (step,) = project.interrupted()
        many = project.read(queries.counts).articles
        assert step.params["count"] == many - 2 > 0
        return many


@pytest.mark.parametrize("keeps", [True, False])
def test_what_a_killed_import_brought_is_kept_or_removed_as_the_person_says(
    program: Crossclaim, project_path: Path, qtbot: QtBot, *, keeps: bool
) -> None:
    many = imported_and_killed(project_path)
    program.open(project_path)
    window = program.window
    assert window is not None
    offer = next(b for b in window.findChildren(Banner) if "cut off" in b.text())
    if keeps:
        offer.dismiss()
    else:
        part(offer, QPushButton).click()
    project = window.workspace.project
    qtbot.waitUntil(lambda: project.interrupted() == [], timeout=10_000)
    assert project.read(queries.counts).articles == (many if keeps else 2)
    assert verify_digests(project) == []
    assert finished(check(project)).problems == ()


def test_the_program_starts_with_the_project_of_last_time(
    program: Crossclaim, project_path: Path
) -> None:
    program.open(project_path)
    program.window.close()  # type: ignore[union-attr]
    program.start(None)
    assert program.window is not None
    assert program.window.workspace.project.path == project_path
