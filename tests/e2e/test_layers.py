"""Folds, cues, signs and zones, from the menu and from the text, as an analyst meets them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from gui.dialogs.voice import VoiceDialog
from gui.window import MainWindow
from store import ops, queries
from store.rows import ZoneRow
from store.types import ArticleId
from tests.e2e.analyst import Analyst

ARTICLE = """Ferry stops

The ferry stopped on Monday, the harbour\u00a0office said. It may run again in May.

2 Comments

Ines K.
It stopped on Sunday.

Ruben says: Never mind.

Subscribe to the harbour newsletter"""


@pytest.fixture
def ferry(analyst: Analyst) -> Analyst:
    space = analyst.window.workspace
    made = space.do(ops.add_article, ops.NewArticle("Ferry stops", ARTICLE))
    assert made is not None
    for kind, words, writer in (
        ("boilerplate", "2 Comments", None),
        ("comment", "Ines K.\nIt stopped on Sunday.", "Ines K."),
        ("comment", "Ruben says: Never mind.", None),
        ("advert", "Subscribe to the harbour newsletter", None),
        ("caption", "The ferry stopped on Monday, the harbour\u00a0office said. It may run", None),
    ):
        start = ARTICLE.index(words)
        space.do(ops.add_zone, made, kind, start, start + len(words), writer=writer)
    space.open_article(made)
    return analyst


def is_seen(window: MainWindow, words: str) -> bool:
    view = window.reader.view
    return view.page.block_at(ARTICLE.index(words)).isVisible()


def zones(window: MainWindow) -> list[ZoneRow]:
    article = window.workspace.article
    assert article is not None
    return window.workspace.project.read(queries.zones, ArticleId(article.id))


def line_over(analyst: Analyst, words: str) -> QPoint:
    view = analyst.window.reader.view
    analyst.show(ARTICLE.index(words))
    view.grab()
    top = analyst.point(ARTICLE.index(words)).y()
    for y in range(top, max(top - 60, 0), -1):
        spot = QPoint(view.viewport().width() // 2, y)
        if view.zone_lines.at(view.page_point(spot)) is not None:
            return spot
    raise AssertionError(f"no line over {words!r}")


def test_comments_fold_from_the_menu_are_remembered_and_open_where_one_goes(
    ferry: Analyst,
) -> None:
    window = ferry.window
    window.actions_["fold_comments"].trigger()
    assert window.settings.fold_comments
    assert not is_seen(window, "It stopped on Sunday")
    assert is_seen(window, "The ferry stopped")
    ferry.press("Ctrl+F")
    ferry.type("sunday")
    ferry.press("Return")
    assert is_seen(window, "It stopped on Sunday")


def test_shift_z_opens_the_fold_below_the_caret_and_folds_it_again(ferry: Analyst) -> None:
    window = ferry.window
    window.actions_["fold_furniture"].trigger()
    ferry.place_caret("Never mind")
    ferry.press("Shift+Z")
    assert not is_seen(window, "Never mind")
    ferry.press("Shift+Z")
    assert is_seen(window, "Never mind")


def test_the_line_over_a_zone_corrects_its_kind_and_ctrl_z_takes_that_back(
    qtbot: QtBot, ferry: Analyst
) -> None:
    window, view = ferry.window, ferry.window.reader.view
    caption = next(zone for zone in zones(window) if zone.kind == "caption")
    view.zone_asked.emit(caption, view.mapToGlobal(QPoint(40, 40)))
    menu = window.wiring.zones.popup
    assert menu is not None
    body = next(each for each in menu.actions() if each.text().endswith("Body"))
    body.trigger()
    menu.close()
    assert "caption" not in [zone.kind for zone in zones(window)]
    ferry.press("Ctrl+Z")
    assert "caption" in [zone.kind for zone in zones(window)]


def test_a_click_over_a_caption_opens_the_menu_of_kinds(qtbot: QtBot, ferry: Analyst) -> None:
    spot = line_over(ferry, "The ferry stopped")
    QTest.mouseClick(ferry.window.reader.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    menu = ferry.window.wiring.zones.popup
    assert menu is not None
    menu.close()


def test_a_comment_gets_its_writer_and_what_it_answers(qtbot: QtBot, ferry: Analyst) -> None:
    window = ferry.window
    last = [zone for zone in zones(window) if zone.kind == "comment"][-1]
    window.wiring.zones.correct(last, window.mapToGlobal(QPoint(40, 40)))
    menu = window.wiring.zones.popup
    assert menu is not None
    menu.actions()[-1].trigger()
    menu.close()
    dialog = window.findChild(VoiceDialog)
    assert dialog is not None
    line, combo = dialog.findChild(QLineEdit), dialog.findChild(QComboBox)
    assert line is not None
    assert combo is not None
    line.setText("Ruben")
    combo.setCurrentIndex(1)
    QTest.mouseClick(dialog.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    changed = next(zone for zone in zones(window) if zone.id == last.id)
    first = next(zone for zone in zones(window) if zone.writer == "Ines K.")
    assert (changed.writer, changed.reply_to) == ("Ruben", first.id)
    ferry.press("Ctrl+Z")
    assert next(zone for zone in zones(window) if zone.id == last.id).writer is None


def test_cues_and_signs_are_ticked_and_kept(ferry: Analyst) -> None:
    window = ferry.window
    window.reader.view.setFocus()
    ferry.press("Ctrl+Alt+C")
    window.actions_["signs"].trigger()
    QApplication.processEvents()
    assert window.settings.cues
    assert window.settings.signs
    assert window.reader.legend.isVisible()
    assert window.actions_["cues"].isChecked()


def test_a_click_on_the_map_scrolls_there(ferry: Analyst) -> None:
    window = ferry.window
    window.resize(900, 420)
    view, coverage = window.reader.view, window.reader.coverage
    view.verticalScrollBar().setValue(0)
    QTest.mousePress(coverage, Qt.MouseButton.LeftButton, pos=QPoint(6, coverage.height() - 3))
    assert view.verticalScrollBar().value() > 0


def test_enter_opens_a_fold_and_closes_it_but_edits_a_tag_where_one_is(ferry: Analyst) -> None:
    window, space = ferry.window, ferry.window.workspace
    window.actions_["fold_comments"].trigger()
    ferry.place_caret("harbour office".replace(" ", "\u00a0"))
    ferry.press("Return")
    assert is_seen(window, "It stopped on Sunday")
    ferry.place_caret("It stopped on Sunday")
    ferry.press("Return")
    assert not is_seen(window, "It stopped on Sunday")
    ferry.press("Return")
    assert space.article is not None
    space.do(ops.tag_new_entity, space.article.id, [ferry.span("Ruben")], "Ruben", "person")
    ferry.click("Ruben")
    ferry.press("Return")
    assert is_seen(window, "It stopped on Sunday")
    assert not window.reader.view.hasFocus()
