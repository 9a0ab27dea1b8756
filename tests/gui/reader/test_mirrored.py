"""The reader in a window that reads from right to left."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gui.reader.geometry import span_rects
from gui.reader.margins import Handle
from gui.reader.markindex import MarkIndex
from gui.reader.view import ReaderView
from store.rows import Mark
from store.types import SpanId
from tests.gui.reader.test_typography import article

TEXT = (
    "The gates were opened on Monday.\n\nThey were shut by noon.\n\nقال المدير إن الجسر آمن تماما"
)
SHUT = TEXT.index("They")


@pytest.fixture
def turned(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def shown(qtbot: QtBot) -> ReaderView:
    view = ReaderView()
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    view.show_article(article("Other"), TEXT, [])
    view.marking.index = MarkIndex([claim(1, 0, 32), claim(2, SHUT, SHUT + 23)], TEXT)
    view.grab()
    return view


def claim(key: int, start: int, end: int) -> Mark:
    return Mark("claim", key, SpanId(key), 0, start, end, "body", links=1, worst="confirmed")


def handles(view: ReaderView, part: str) -> list[QRectF]:
    found: list[Handle] = [each for each in view.marking.handles if each.part == part]
    assert {each.tag.key for each in found} == {1, 2}
    return [each.rect for each in found]


def test_brackets_stand_left_and_bars_right_of_the_text(qtbot: QtBot) -> None:
    view = shown(qtbot)
    words = span_rects(view.page, 0, 32)[0]
    assert all(rect.right() < words.left() for rect in handles(view, "bracket"))
    assert all(rect.left() > words.right() for rect in handles(view, "badge"))


@pytest.mark.usefixtures("turned")
def test_mirrored_they_change_sides(qtbot: QtBot) -> None:
    view = shown(qtbot)
    frame = view.document().rootFrame().frameFormat()
    left, right = frame.leftMargin(), view.viewport().width() - frame.rightMargin()
    assert all(rect.left() > right for rect in handles(view, "bracket"))
    assert all(rect.left() >= 0 and rect.right() < left for rect in handles(view, "badge"))
    assert all(rect.right() < view.viewport().width() for rect in handles(view, "bracket"))


@pytest.mark.usefixtures("turned")
def test_every_paragraph_keeps_its_own_side(qtbot: QtBot) -> None:
    view = shown(qtbot)
    frame = view.document().rootFrame().frameFormat()
    english = span_rects(view.page, 0, 3)[0]
    arabic = span_rects(view.page, len(TEXT) - 29, len(TEXT) - 26)[0]
    assert english.left() == pytest.approx(frame.leftMargin(), abs=3)
    assert arabic.right() == pytest.approx(view.viewport().width() - frame.rightMargin(), abs=3)


def test_badges_of_neighbours_never_lie_on_each_other(qtbot: QtBot) -> None:
    view = shown(qtbot)
    view.marking.index = MarkIndex([claim(1, 0, 9), claim(2, 10, 20)], TEXT)
    view.grab()
    for key, other in ((1, 2), (2, 1)):
        for rect in (each.rect for each in badges_of(view, key)):
            assert not any(rect.intersects(each.rect) for each in badges_of(view, other)[1:])


def test_each_badge_leads_to_its_own_claim(qtbot: QtBot) -> None:
    view = shown(qtbot)
    for key in (1, 2):
        bar, pill = badges_of(view, key)
        assert bar.rect.width() < pill.rect.width()


def badges_of(view: ReaderView, key: int) -> list[Handle]:
    return [h for h in view.marking.handles if h.part == "badge" and h.tag.key == key]


def test_badges_are_of_one_size_however_many_there_are(qtbot: QtBot) -> None:
    view = shown(qtbot)
    view.grab()
    widths = {round(badges_of(view, key)[1].rect.height()) for key in (1, 2)}
    assert len(widths) == 1
    assert widths.pop() >= 13


@pytest.mark.parametrize(("title", "side"), [("Gates", "left"), ("جسر الميناء", "right")])
def test_the_line_above_an_article_begins_where_its_title_does(
    qtbot: QtBot, title: str, side: str
) -> None:
    view = shown(qtbot)
    view.show_article(article(title), TEXT, [])
    labels = [each for each in view.header.findChildren(QLabel) if each.text()]
    for label in labels:
        image = label.grab().toImage()
        inked = [x for x in range(image.width()) if has_ink(image, x)]
        assert (inked[0] < 8) == (side == "left")
        assert (inked[-1] > image.width() - 8) == (side == "right")


def has_ink(image: QImage, x: int) -> bool:
    paper = image.pixelColor(0, 0)
    return any(image.pixelColor(x, y) != paper for y in range(image.height()))
