"""The watch list: words that stand framed in the text until they are tagged."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget

from gui.dialogs.watchlist import WatchListDialog
from store import ops
from tests.e2e.analyst import Analyst
from tests.gui.parts import part
from tests.gui.tree import faults


def editor(analyst: Analyst) -> WatchListDialog:
    analyst.press("Ctrl+Shift+W")
    dialog = part(analyst.window, WatchListDialog)
    dialog.activateWindow()
    QApplication.processEvents()
    return dialog


def watched(analyst: Analyst) -> list[str]:
    return [str(term.label) for term in analyst.window.workspace.terms("watch")]


def framed(analyst: Analyst) -> list[str]:
    places = analyst.window.reader.view.watched.between(0, len(analyst.text))
    return [analyst.text[start:end] for start, end, _which in places]


def test_selected_words_are_watched_in_two_keys(analyst: Analyst) -> None:
    analyst.select("harbour bridge")
    dialog = editor(analyst)
    analyst.press("Return")
    assert watched(analyst) == ["harbour bridge"]
    assert framed(analyst) == ["Harbour bridge", "harbour bridge"]
    dialog.close()
    analyst.window.activateWindow()
    analyst.window.reader.view.setFocus()
    QTest.qWait(50)
    analyst.press("Ctrl+Z")
    assert watched(analyst) == []
    assert framed(analyst) == []


def test_words_are_rewritten_recoloured_and_removed(analyst: Analyst) -> None:
    dialog = editor(analyst)
    for words in ("bolts", "ferry", "BOLTS"):
        dialog.line.setText(words)
        analyst.press("Return")
    assert watched(analyst) == ["bolts", "ferry"]
    entries = part(dialog, QListWidget)
    entries.setCurrentRow(1)
    entries.item(1).setText("ferries")
    QApplication.processEvents()
    assert watched(analyst) == ["bolts", "ferries"]
    assert framed(analyst) == ["bolts", "Ferries"]
    entries.setCurrentRow(0)
    dialog.colour.code_chosen.emit("#3b6fd4")
    assert analyst.window.workspace.terms("watch")[0].colour == "#3b6fd4"
    QApplication.processEvents()
    entries.setFocus()
    QTest.keyClick(entries, Qt.Key.Key_Delete)
    QApplication.processEvents()
    assert watched(analyst) == ["ferries"]
    assert faults(dialog) == []


def test_a_word_without_letters_left_stays_what_it_was(analyst: Analyst) -> None:
    dialog = editor(analyst)
    dialog.line.setText("bolts")
    analyst.press("Return")
    dialog.list.item(0).setText("  ")
    QApplication.processEvents()
    assert watched(analyst) == ["bolts"]
    assert dialog.list.item(0).text() == "bolts"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_frames_are_painted_until_the_words_are_tagged(analyst: Analyst, theme: str) -> None:
    window = analyst.window
    window.settings.theme = theme
    view = window.reader.view
    analyst.place_caret("Inspectors")
    plain = view.grab().toImage()
    window.workspace.do(ops.add_term, "watch", "Ana Ruiz", colour="#c2483d")
    QApplication.processEvents()
    framed_now = view.grab().toImage()
    assert framed_now != plain
    window.actions_["watch"].trigger()
    assert view.grab().toImage() == plain
    window.actions_["watch"].trigger()
    assert view.grab().toImage() == framed_now


def test_a_long_text_is_looked_at_where_it_is_seen(analyst: Analyst) -> None:
    words = "The quay was sold and the ferry left. " * 30_000
    space = analyst.window.workspace
    space.do(ops.add_term, "watch", "sold and the ferry")
    article = space.do(ops.add_article, ops.NewArticle("Long", words))
    space.open_article(article)
    layer = analyst.window.reader.view.watched
    every = list(layer.between(0, len(words)))
    assert len(every) == 30_000
    assert {words[start:end] for start, end, _which in every} == {"sold and the ferry"}
    assert list(layer.between(500_000, 500_038)) == [
        place for place in every if place[0] < 500_038 and place[1] > 500_000
    ]
