"""The map beside the text: what stands where, what was seen, and that a click goes there."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.reader.coverage import Coverage
from gui.reader.markindex import MarkIndex
from gui.reader.seen import MOST, Seen
from store.rows import Mark
from store.types import SpanId

LENGTH = 100_000


def mark(key: int, start: int, owner: str = "mention", links: int = 0) -> Mark:
    worst = "confirmed" if links else ""
    return Mark(owner, key, SpanId(key), 0, start, start + 12, "body", links=links, worst=worst)


@pytest.fixture
def coverage(qtbot: QtBot, tmp_path: Path) -> Coverage:
    widget = Coverage(Seen("quay", tmp_path))
    qtbot.addWidget(widget)
    widget.resize(14, 500)
    widget.show()
    return widget


def picture(coverage: Coverage) -> QImage:
    return coverage.grab().toImage()


def test_tags_contradictions_and_notes_stand_where_they_are_in_the_text(coverage: Coverage) -> None:
    coverage.show_text(1, LENGTH, MarkIndex())
    coverage.show_view(0, LENGTH)
    empty = picture(coverage)
    marks = [
        mark(1, 10_000), mark(2, 50_000, "claim", links=1), mark(3, 90_000, "note"),
    ]  # fmt: skip
    coverage.show_text(1, LENGTH, MarkIndex(marks))
    coverage.show_view(0, LENGTH)
    full = picture(coverage)
    changed = [
        y for y in range(500) if any(full.pixel(x, y) != empty.pixel(x, y) for x in range(14))
    ]
    places = (50, 250, 450)
    assert all(any(abs(y - at) < 3 for y in changed) for at in places)
    assert all(min(abs(y - at) for at in places) < 6 for y in changed)


def test_one_tag_more_or_less_is_the_same_as_mapping_anew(qtbot: QtBot, coverage: Coverage) -> None:
    first, second = mark(1, 10_000), mark(2, 60_000, "claim", links=2)
    index = MarkIndex([first])
    coverage.show_text(1, LENGTH, index)
    coverage.replace({("claim", 2)}, [second])
    coverage.replace({("mention", 1)}, [])
    qtbot.wait(60)
    by_steps = picture(coverage)
    coverage.show_text(1, LENGTH, MarkIndex([second]))
    assert picture(coverage) == by_steps


def test_what_was_on_the_screen_counts_as_seen_also_when_one_comes_back(coverage: Coverage) -> None:
    coverage.show_text(1, LENGTH, MarkIndex())
    assert coverage.unread_percent() == 100
    coverage.show_view(0, LENGTH // 2)
    coverage.show_text(2, LENGTH, MarkIndex())
    assert coverage.unread_percent() == 100
    coverage.show_text(1, LENGTH, MarkIndex())
    assert coverage.unread_percent() == pytest.approx(50, abs=1)
    assert "50" in coverage.accessibleDescription()


@pytest.mark.parametrize(("y", "position"), [(0, 0), (250, LENGTH // 2), (499, LENGTH - 200)])
def test_a_click_asks_for_the_place(
    qtbot: QtBot, coverage: Coverage, y: int, position: int
) -> None:
    coverage.show_text(1, LENGTH, MarkIndex())
    with qtbot.waitSignal(coverage.asked) as asked:
        QTest.mousePress(coverage, Qt.MouseButton.LeftButton, pos=QPoint(7, y))
    assert asked.args is not None
    assert asked.args[0] == pytest.approx(position, abs=400)


def test_an_empty_text_has_an_empty_map(coverage: Coverage) -> None:
    coverage.show_text(None, 0, MarkIndex())
    coverage.show_view(0, 0)
    QTest.mousePress(coverage, Qt.MouseButton.LeftButton, pos=QPoint(7, 100))
    assert coverage.unread_percent() == 0
    picture(coverage)


def test_twenty_thousand_tags_cost_nothing_when_the_map_is_shown_again(coverage: Coverage) -> None:
    marks = [mark(key, key * 5, "claim", links=key % 40 == 0) for key in range(19_000)]
    coverage.show_text(1, LENGTH, MarkIndex(marks))
    picture(coverage)
    times = []
    for nth in range(20):
        coverage.show_view(nth * 100, nth * 100 + 2_000)
        start = time.process_time()
        coverage.repaint()
        times.append(time.process_time() - start)
    assert sorted(times)[10] < 0.02


def test_what_was_seen_is_known_the_next_time(qtbot: QtBot, tmp_path: Path) -> None:
    first = Coverage(Seen("quay", tmp_path))
    qtbot.addWidget(first)
    first.show_text(7, LENGTH, MarkIndex())
    first.show_view(0, LENGTH // 2)
    first.show_text(8, LENGTH, MarkIndex())
    again = Coverage(Seen("quay", tmp_path))
    qtbot.addWidget(again)
    again.show_text(8, LENGTH, MarkIndex())
    assert again.unread_percent() == 100
    again.show_text(7, LENGTH, MarkIndex())
    assert again.unread_percent() == 50
    other = Seen("elsewhere", tmp_path)
    assert not any(other.of(7))


@pytest.mark.parametrize("text", ["", "[]", "{", '{"7": "zz", "x": "1", "8": "-1"}', "[" * 99_999])
def test_a_damaged_file_costs_only_what_was_seen(tmp_path: Path, text: str) -> None:
    (tmp_path / "quay.seen.json").write_text(text)
    seen = Seen("quay", tmp_path)
    assert not any(seen.of(7))
    seen.of(7)[3] = 1
    seen.keep()
    assert Seen("quay", tmp_path).of(7)[3]


def test_the_texts_seen_last_are_remembered(tmp_path: Path) -> None:
    seen = Seen("quay", tmp_path)
    for body in range(MOST + 5):
        seen.of(body)[0] = 1
    seen.of(0)
    seen.keep()
    again = Seen("quay", tmp_path)
    assert any(again.of(0))
    assert not any(again.of(3))
