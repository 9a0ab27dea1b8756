"""The program is killed in the midst of work: at the next start all is there, said calmly."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from gui.app import Crossclaim
from gui.crashes.dialog import CrashDialog
from gui.crashes.following import Following
from gui.crashes.watch import RunWatch
from gui.dialogs.importing import ImportDialog
from gui.dialogs.pasting import PasteDialog
from gui.panels.forms.claim import ClaimForm
from gui.settings import Settings
from gui.tags import Tag
from gui.window import MainWindow
from store import queries
from tests.e2e.analyst import Analyst
from tests.e2e.conftest import open_window
from tests.gui.parts import button, part

ROOT = Path(__file__).resolve().parents[2]
_DAY = """
import os, signal, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from gui.app import Crossclaim
from gui.crashes.following import Following
from gui.crashes.watch import RunWatch
from gui.settings import Settings
app = QApplication([])
settings = Settings(Path(sys.argv[2])); settings.recent_analyst = "Kim"
watch = RunWatch(); watch.start("Crossclaim")
program = Crossclaim(app, settings); Following(program, watch, [])
program.start(Path(sys.argv[1]))
window = program.window
window.workspace.open_article(window.library.neighbour(None, 1))
window.reader.view.select_span(4, 18)
window.actions_["claim"].trigger()
app.processEvents()
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Crossclaim]:
    settings = Settings(tmp_path / "settings.ini")
    settings.recent_analyst = "Kim"
    program = Crossclaim(qapp, settings)
    yield program
    for page in (program.window, program.welcome):
        if page is not None:
            page.close()
            page.deleteLater()
    program.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal there")
def test_after_a_kill_the_work_is_there_and_one_calm_sentence_offers_the_report(
    qtbot: QtBot, tmp_path: Path, project_path: Path, program: Crossclaim
) -> None:
    day = [sys.executable, "-c", _DAY, str(project_path), str(tmp_path / "day.ini")]
    ran = subprocess.run(
        day, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False, capture_output=True
    )
    assert ran.returncode == -signal.SIGKILL, ran.stderr.decode()

    watch = RunWatch()
    Following(program, watch, watch.start("Crossclaim"))
    program.start(project_path)
    window = program.window
    assert window is not None
    assert len(window.workspace.project.read(queries.claim_ids, sort="added")) == 1
    assert "ended unexpectedly" in window.banner.text()

    QTest.mouseClick(button(window.banner, "Show report…"), Qt.MouseButton.LeftButton)
    dialog = window.findChild(CrashDialog)
    assert dialog is not None
    report = part(dialog, QPlainTextEdit, "Report").toPlainText()
    assert "command claim" in report
    assert "harbour" not in report.casefold()
    QTest.mouseClick(button(dialog, "Copy"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == report
    dialog.close()
    watch.end()


def test_a_text_half_pasted_is_offered_again(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, project_path: Path, opened: list[MainWindow]
) -> None:
    first = Analyst(open_window(qtbot, qapp, tmp_path, project_path, opened))
    first.press("Ctrl+Shift+V")
    dialog = first.window.findChild(PasteDialog)
    assert dialog is not None
    part(dialog, QPlainTextEdit).setPlainText("Half a text 😀\n\nقال المدير")
    QTest.keyClicks(part(dialog, QLineEdit, "Outlet"), "The Gull")
    first.window.close()

    again = open_window(qtbot, qapp, tmp_path, project_path, opened)
    again.wiring.filing.offer_left()
    QTest.mouseClick(button(again.banner, "Go on with it"), Qt.MouseButton.LeftButton)
    dialog = again.findChild(PasteDialog)
    assert dialog is not None
    assert part(dialog, QPlainTextEdit).toPlainText() == "Half a text 😀\n\nقال المدير"
    assert part(dialog, QLineEdit, "Outlet").text() == "The Gull"
    dialog.reject()
    assert again.workspace.drafts.get("paste") == {}


def test_what_was_written_into_an_import_is_there_again(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, project_path: Path, opened: list[MainWindow]
) -> None:
    (tmp_path / "inbox").mkdir()
    for name in ("a.txt", "b.txt"):
        (tmp_path / "inbox" / name).write_text(f"Text of {name}\n\nThe gates are open.", "utf-8")
    first = open_window(qtbot, qapp, tmp_path, project_path, opened)
    first.wiring.filing.import_paths([tmp_path / "inbox"])
    dialog = first.findChild(ImportDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: len(dialog._model.rows) == 2)
    dialog._model.set_field([0], "outlet", "The Gull")
    dialog._model.toggle([1])
    first.close()

    again = open_window(qtbot, qapp, tmp_path, project_path, opened)
    again.wiring.filing.offer_left()
    QTest.mouseClick(button(again.banner, "Go on with it"), Qt.MouseButton.LeftButton)
    second = again.findChild(ImportDialog)
    assert second is not None
    qtbot.waitUntil(lambda: len(second._model.rows) == 2)
    rows = {row.path.name: row for row in second._model.rows}
    assert rows["a.txt"].value("outlet") == "The Gull"
    assert [rows[name].ticked for name in ("a.txt", "b.txt")] == [True, False]


def test_words_typed_into_a_form_outlive_a_kill_before_they_are_saved(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, project_path: Path, opened: list[MainWindow]
) -> None:
    first = Analyst(open_window(qtbot, qapp, tmp_path, project_path, opened))
    first.place_caret("214 cracked bolts")
    first.press("C")
    [claim] = first.claims()
    first.window.inspector.edit_field("topic")
    first.type("gate")
    # as the killed program leaves it: typed, noted, not saved
    drafts = first.window.workspace.drafts
    drafts.keep_field(f"ClaimForm/{claim.id}", "restatement", "214 bolts were cracked")
    drafts.keep_field(f"ClaimForm/{claim.id}", "said_on", "last Juen")
    drafts.flush()
    first.window.close()

    again = Analyst(open_window(qtbot, qapp, tmp_path, project_path, opened))
    again.window.workspace.select(Tag("claim", claim.id))
    form = part(again.window.inspector, ClaimForm)
    assert form.fields["said_on"].unsaved() == "last Juen"
    qtbot.waitUntil(lambda: again.claims()[0].restatement == "214 bolts were cracked")
    again.press("Ctrl+Z")
    assert again.claims()[0].restatement != "214 bolts were cracked"


def test_a_field_notes_what_is_typed_until_it_is_saved(
    qtbot: QtBot, analyst: Analyst, tmp_path: Path
) -> None:
    analyst.place_caret("214 cracked bolts")
    analyst.press("C")
    [claim] = analyst.claims()
    analyst.window.inspector.edit_field("restatement")
    analyst.type("Bolts")
    drafts = analyst.window.workspace.drafts
    assert drafts.get(f"ClaimForm/{claim.id}") == {"restatement": "Bolts"}
    qtbot.waitUntil(lambda: analyst.claims()[0].restatement == "Bolts")
    assert drafts.get(f"ClaimForm/{claim.id}") == {}
