"""An analyst hands work on: evidence sheets, articles with their tags, citations, print."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from gui.dialogs import files
from gui.dialogs.evidence import EvidenceDialog
from store import ops, queries
from store.types import RelationId
from tests.e2e.analyst import Analyst
from tests.gui.paper.reading import pages_of
from tests.gui.parts import button


@pytest.fixture
def links(analyst: Analyst) -> list[RelationId]:
    project = analyst.window.workspace.project
    first, second = sorted(project.read(queries.article_ids))
    one, other, third = (
        project.do(ops.add_claim, article, [place])[0]
        for article, place in ((first, (45, 90)), (first, (100, 140)), (second, (40, 80)))
    )
    link = {"status": "confirmed", "why": "x7"}
    return [
        project.do(ops.link_claims, one, third, "contradicts", **link)[0],
        project.do(ops.link_claims, other, third, "contradicts")[0],
    ]


def answer(monkeypatch: pytest.MonkeyPatch, name: str, target: Path) -> None:
    """Whoever is asked for a file names this one."""
    monkeypatch.setattr(files, name, lambda *asked: asked[-1](target))


def dialog_of(analyst: Analyst) -> EvidenceDialog:
    [found] = analyst.window.findChildren(EvidenceDialog)
    return found


def choice(dialog: EvidenceDialog, words: str) -> QRadioButton:
    [found] = [each for each in dialog.findChildren(QRadioButton) if words in each.text()]
    return found


def toast(analyst: Analyst) -> str:
    return analyst.window.toast.text()


@pytest.mark.parametrize("suffix", [".pdf", ".html"])
def test_what_the_list_shows_becomes_a_sheet(
    qtbot: QtBot,
    analyst: Analyst,
    links: list[RelationId],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    suffix: str,
) -> None:
    target = tmp_path / f"sheet{suffix}"
    answer(monkeypatch, "ask_sheet", target)
    analyst.press("Alt+2")
    desk = analyst.window.contradictions
    desk.set_filters({"status": "confirmed"})
    QTest.mouseClick(button(desk, "Evidence sheet"), Qt.MouseButton.LeftButton)
    dialog = dialog_of(analyst)
    assert choice(dialog, "All that the list shows (1)").isChecked()
    choice(dialog, suffix[1:].upper()).click()
    button(dialog, "Save as").click()
    qtbot.waitUntil(target.exists, timeout=30_000)
    qtbot.waitUntil(lambda: target.name in toast(analyst))
    told = "".join(pages_of(target)) if suffix == ".pdf" else target.read_text("utf-8")
    assert "Status: Confirmed" in told
    assert "x7" in told
    assert "2. Contradiction" not in told


def test_the_sheet_shows_its_first_page_before_it_is_written(
    qtbot: QtBot, analyst: Analyst, links: list[RelationId]
) -> None:
    analyst.press("Alt+2")
    analyst.press("Ctrl+Shift+E")
    dialog = dialog_of(analyst)
    picture = next(each for each in dialog.findChildren(QLabel) if each.accessibleName())
    qtbot.waitUntil(lambda: not picture.pixmap().isNull(), timeout=20_000)
    assert choice(dialog, "This one").isChecked()
    analyst.press("Ctrl+Shift+E")
    assert dialog_of(analyst) is dialog
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_a_sheet_without_contradictions_cannot_be_written(analyst: Analyst) -> None:
    analyst.press("Ctrl+Shift+E")
    dialog = dialog_of(analyst)
    assert not button(dialog, "Save as").isEnabled()
    dialog.close()


def test_both_quotations_are_copied_with_their_citations(
    analyst: Analyst, links: list[RelationId]
) -> None:
    analyst.press("Alt+2")
    analyst.window.contradictions.show_relation(links[0])
    analyst.press("Q")
    copied = QGuiApplication.clipboard().mimeData()
    row = analyst.window.workspace.project.read(queries.relation, links[0])
    assert row is not None
    for words in (row.a.quote, row.b.quote, "Port Gazette", "Coast Radio", "Why: x7"):
        assert words in copied.text()
    assert "<blockquote" in copied.html()
    assert "copied" in toast(analyst)


@pytest.mark.parametrize("suffix", [".html", ".pdf", ".rtf", ".svg", ".tex", ".ansi"])
def test_the_article_is_written_as_what_its_suffix_says(
    qtbot: QtBot,
    analyst: Analyst,
    links: list[RelationId],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    suffix: str,
) -> None:
    target = tmp_path / f"article{suffix}"
    answer(monkeypatch, "ask_rendered", target)
    analyst.window.actions_["export_article"].trigger()
    qtbot.waitUntil(target.exists, timeout=30_000)
    qtbot.waitUntil(lambda: target.name in toast(analyst))
    begins = {".html": b"<!DOCTYPE", ".pdf": b"%PDF", ".rtf": b"{\\rtf1", ".svg": b"<?xml"}
    assert target.read_bytes().startswith(begins.get(suffix, b""))


def test_without_a_printer_a_calm_sentence_says_what_to_do(
    analyst: Analyst, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    analyst.press("Ctrl+P")
    assert "Save it as PDF" in toast(analyst)


def test_without_an_article_nothing_is_exported(
    analyst: Analyst, monkeypatch: pytest.MonkeyPatch
) -> None:
    analyst.window.workspace.open_article(None)
    analyst.window.actions_["export_article"].trigger()
    assert "Open an article first" in toast(analyst)


def test_the_file_question_offers_every_kind(qtbot: QtBot, analyst: Analyst) -> None:
    QStandardPaths.setTestModeEnabled(True)
    analyst.window.actions_["export_article"].trigger()
    [asked] = analyst.window.findChildren(files.FileQuestion)
    assert len(asked.nameFilters()) == 6
    asked.filterSelected.emit(asked.nameFilters()[2])
    assert asked.defaultSuffix() == "rtf"
    asked.reject()
    QApplication.processEvents()
