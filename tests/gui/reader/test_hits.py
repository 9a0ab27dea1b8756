"""Found words can be read in every part of an article, in every theme."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import theme
from gui.reader.view import ReaderView
from tests.gui.reader.test_view import article

TEXT = "Bridge closed\n\nBy Noor Sarn\n\nThe mayor said no."


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> Iterator[ReaderView]:
    view = ReaderView()
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    view.show_article(article(TEXT), TEXT, [])
    yield view
    theme.apply(qapp, theme.LIGHT)


@pytest.mark.parametrize("each", theme.THEMES.values(), ids=list(theme.THEMES))
def test_found_words_are_written_in_an_ink_that_can_be_read_on_their_ground(
    qapp: QApplication, view: ReaderView, each: theme.Theme
) -> None:
    theme.apply(qapp, each)
    view.show_hits([(0, 6), (18, 22)], 1)
    selections = view.extraSelections()
    assert [selection.cursor.selectedText() for selection in selections] == ["Bridge", "Noor"]
    for selection in selections:
        ink = selection.format.foreground().color().name()
        ground = selection.format.background().color().name()
        assert theme.contrast_ratio(ink, ground) >= 4.5
