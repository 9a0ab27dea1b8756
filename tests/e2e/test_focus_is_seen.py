"""Wherever Tab stops one sees it: something there changes by a contrast of 3 : 1 or more."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gui.colour import contrast_ratio
from gui.desks.registry import NAMES
from tests.e2e.analyst import Analyst
from tests.e2e.keyboard import reachable

LEAST_PIXELS = 20
LEAST_CONTRAST = 3.0


def look(window: QWidget, stop: QWidget) -> QImage:
    """The stop with what its frame draws around it."""
    place = QRect(stop.mapTo(window, QPoint(0, 0)), stop.size()).adjusted(-4, -4, 4, 4)
    return window.grab(place).toImage()


def strongly_changed(before: QImage, after: QImage) -> int:
    """How many pixels differ by the contrast that a ring must have."""
    pairs: dict[tuple[int, int], int] = {}
    for y in range(before.height()):
        for x in range(before.width()):
            pair = before.pixel(x, y), after.pixel(x, y)
            if pair[0] != pair[1]:
                pairs[pair] = pairs.get(pair, 0) + 1
    return sum(
        many
        for (one, other), many in pairs.items()
        if contrast_ratio(QColor(one).name(), QColor(other).name()) >= LEAST_CONTRAST
    )


def unseen(window: QWidget, stop: QWidget) -> bool:
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    focused = look(window, stop)
    stop.clearFocus()
    QApplication.processEvents()
    return strongly_changed(focused, look(window, stop)) < LEAST_PIXELS


@pytest.mark.slow
@pytest.mark.parametrize("theme", ["light", "sepia", "dark"])
def test_one_sees_where_the_keyboard_is(analyst: Analyst, theme: str) -> None:
    analyst.select("Ana Ruiz")
    analyst.press("1")
    for words in ("Inspectors had found 214 cracked bolts", "We never heard of any cracks"):
        analyst.select(words)
        analyst.press("C")
        analyst.press("Return")
        analyst.press("Shift+X")
    window = analyst.window
    window.appearance.choose(theme)
    for desk in NAMES:
        window.show_desk(desk)
        QTest.qWait(100)
        stops = [each for each in reachable(window) if not each.visibleRegion().isEmpty()]
        missing = [
            f"{desk}: {type(each).__name__} {each.accessibleName()}"
            for each in stops
            if unseen(window, each)
        ]
        assert missing == []
