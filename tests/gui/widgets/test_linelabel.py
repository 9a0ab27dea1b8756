from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui import theme
from gui.icons import icon
from gui.widgets.iconview import IconView
from gui.widgets.linelabel import LineLabel
from tests.gui.widgets.stage import QtMessages, has_colour, picture_of, show

LONG = "The mayor said that the bridge is safe and that nobody was there at night. " * 10
AWKWARD = [
    "", "x" * 5000, "قال المدير إن الجسر آمن تماما " * 30, "👩‍👩‍👧" * 200, "a\nb",
    "e\u0301" * 300, "\ud800 lone " * 50, "<b>bold</b>",
]  # fmt: skip


def label_in(host: QWidget, lines: int = 1, text: str = LONG) -> LineLabel:
    label = LineLabel(host, lines)
    label.resize(200, 60)
    label.set_text(text)
    return label


def test_the_whole_text_is_said_and_shown_on_hovering(host: QWidget) -> None:
    label = label_in(host, text="Harbour\nPost & <b>Sons</b>")
    assert label.text() == label.accessibleName() == "Harbour Post & <b>Sons</b>"
    assert label.toolTip() == "<qt>Harbour Post &amp; &lt;b&gt;Sons&lt;/b&gt;</qt>"


def test_a_long_text_asks_for_no_more_width_than_a_short_one(host: QWidget) -> None:
    assert label_in(host).sizeHint().width() == label_in(host, text="x").sizeHint().width()


def test_it_is_as_high_as_the_lines_it_needs(host: QWidget) -> None:
    line_px = label_in(host).fontMetrics().lineSpacing()
    assert label_in(host, 2, "short").heightForWidth(200) == line_px + 2
    assert label_in(host, 2).heightForWidth(200) == 2 * line_px + 2
    assert label_in(host, 1).heightForWidth(200) == line_px + 2
    assert label_in(host, 2, "").heightForWidth(200) == line_px + 2


@pytest.mark.parametrize("lines", [1, 2])
@pytest.mark.parametrize("text", AWKWARD)
@pytest.mark.parametrize("width_px", [0, 1, 200])
def test_awkward_words_are_painted(
    host: QWidget, qtlog: QtMessages, lines: int, text: str, width_px: int
) -> None:
    label = label_in(host, lines, text)
    label.resize(width_px, label.heightForWidth(width_px))
    picture_of(label)
    assert label.heightForWidth(width_px) <= lines * label.fontMetrics().lineSpacing() + 2
    assert not qtlog.records


def test_it_wears_the_theme(qtbot: QtBot, app: QApplication, host: QWidget) -> None:
    label = LineLabel(host, ink="danger", strong=True)
    label.set_text("MMMMMM")
    show(qtbot, host, label)
    assert label.font().bold() or label.font().weight() > 400
    for each in (theme.LIGHT, theme.DARK):
        theme.apply(app, each)
        assert has_colour(picture_of(label), each.danger, near=60)


def test_a_picture_has_its_size_and_wears_the_theme(
    qtbot: QtBot, app: QApplication, host: QWidget
) -> None:
    view = IconView(icon("circle", "danger"), 24, host)
    view.resize(view.sizeHint())
    assert view.sizeHint().toTuple() == (24, 24)
    for each in (theme.LIGHT, theme.DARK):
        theme.apply(app, each)
        assert has_colour(picture_of(view), each.danger, near=60)


def test_a_disabled_picture_is_fainter_and_another_one_takes_its_place(host: QWidget) -> None:
    view = IconView(icon("circle"), 24, host)
    view.resize(24, 24)
    enabled = picture_of(view)
    view.setEnabled(False)
    assert picture_of(view) != enabled
    view.setEnabled(True)
    assert picture_of(view) == enabled
    view.set_icon(icon("x"))
    assert picture_of(view) != enabled
