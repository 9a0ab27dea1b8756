"""Reading cues and signs for unseen characters: painted, never part of the text."""

from __future__ import annotations

import re
import time

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from gui.reader.cues import CLASSES, Cues
from gui.reader.layers import Layers
from gui.reader.legend import CueLegend
from gui.reader.signs import name_of
from gui.reader.view import ReaderView
from tests.gui.reader.test_typography import article

CUED = "The mayor said on 5 May 2019 that “perhaps 40 gates” were never closed."


@pytest.fixture
def view(qtbot: QtBot) -> ReaderView:
    view = ReaderView()
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show()
    return view


def picture(view: ReaderView, layers: Layers) -> QImage:
    view.set_layers(layers)
    return view.viewport().grab().toImage()


def test_cues_are_seen_only_when_they_are_wanted(view: ReaderView) -> None:
    view.show_article(article("x"), CUED, [])
    plain = picture(view, Layers())
    assert picture(view, Layers(cues=True)) != plain
    assert picture(view, Layers()) == plain


def test_cues_of_a_screenful_are_those_of_its_lines(qtbot: QtBot) -> None:
    home = QObject()
    cues = Cues(home)
    text = f"No cue\n{CUED}\n😀 He denied it.\n"
    cues.show_text(text)
    kinds = [cue.kind for cue in cues.between(8, 9)]
    assert {"attribution", "date", "quote", "hedge", "number", "negation"} <= set(kinds)
    assert "denied" not in [text[cue.start : cue.end] for cue in cues.between(8, 9)]


def test_the_rest_of_a_text_is_looked_at_while_nobody_waits(qtbot: QtBot) -> None:
    home = QObject()
    cues = Cues(home)
    text = "\n".join([CUED] * 200)
    cues.show_text(text)
    cues.turn(is_on=True)
    qtbot.waitUntil(lambda: cues.is_done, timeout=20_000)
    start = time.perf_counter()
    assert sum(1 for _ in cues.between(0, len(text))) == 200 * 6
    assert time.perf_counter() - start < 0.2


def test_the_legend_names_every_class(qtbot: QtBot) -> None:
    legend = CueLegend()
    qtbot.addWidget(legend)
    assert len(legend.accessibleDescription().split(", ")) >= len(CLASSES)
    legend.resize(700, legend.sizeHint().height())
    assert not legend.grab().isNull()


@pytest.mark.parametrize(
    "unseen", ["\u00a0", "\u202f", "\u00ad", "\u200c", "\u200f", "\u2009", "\t"]
)
def test_an_unseen_character_has_a_sign_and_a_name(view: ReaderView, unseen: str) -> None:
    text = f"before{unseen}after"
    view.show_article(article("x"), text, [])
    plain = picture(view, Layers())
    assert picture(view, Layers(signs=True)) != plain
    assert view.page.text == text
    assert name_of(unseen)


@pytest.mark.parametrize("unseen", ["\u200b", "\u202e", "\u2066", "\ufeff", "\U000e0041"])
def test_what_hides_or_turns_letters_has_a_sign_without_being_asked(
    view: ReaderView, unseen: str
) -> None:
    view.show_article(article("x"), f"before {unseen} after", [])
    assert name_of(unseen)
    with_sign = picture(view, Layers())
    assert picture(view, Layers(signs=True)) == with_sign
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("gui.reader.signs.SUSPECT", re.compile("(?!)"))
        assert picture(view, Layers()) != with_sign


def test_a_joined_emoji_and_plain_blanks_have_no_signs(view: ReaderView) -> None:
    view.show_article(article("x"), "a b 👩\u200d👩\u200d👧 c", [])
    plain = picture(view, Layers())
    assert picture(view, Layers(signs=True)) == plain
    assert name_of(" ") == name_of("a") == ""
