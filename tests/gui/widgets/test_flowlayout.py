from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.flowlayout import FlowLayout

SPACING = 5


@pytest.fixture
def flow(host: QWidget) -> FlowLayout:
    return FlowLayout(host, SPACING)


def block(host: QWidget, width_px: int, height_px: int = 20) -> QWidget:
    made = QWidget(host)
    made.sizeHint = lambda: QSize(width_px, height_px)  # type: ignore[method-assign] # of this one
    return made


def laid_out(flow: FlowLayout, width_px: int) -> list[QRect]:
    flow.setGeometry(QRect(0, 0, width_px, 400))
    return [each.geometry() for at in range(flow.count()) if (each := flow.itemAt(at))]


def test_widgets_stand_side_by_side_and_the_last_takes_the_rest(
    host: QWidget, flow: FlowLayout
) -> None:
    for width_px in (50, 60, 70):
        flow.addWidget(block(host, width_px))
    assert laid_out(flow, 300) == [
        QRect(0, 0, 50, 20),
        QRect(55, 0, 60, 20),
        QRect(120, 0, 180, 20),
    ]


def test_what_finds_no_room_goes_to_the_next_line(host: QWidget, flow: FlowLayout) -> None:
    for height_px in (20, 35, 20):
        flow.addWidget(block(host, 50, height_px))
    assert [each.topLeft().toTuple() for each in laid_out(flow, 120)] == [(0, 0), (55, 0), (0, 40)]
    assert flow.heightForWidth(120) == 60
    assert flow.heightForWidth(400) == 35


def test_what_fits_exactly_stays_on_its_line(host: QWidget, flow: FlowLayout) -> None:
    for _ in range(2):
        flow.addWidget(block(host, 50))
    assert {each.top() for each in laid_out(flow, 105)} == {0}
    assert {each.top() for each in laid_out(flow, 104)} == {0, 25}


def test_a_widget_wider_than_the_layout_is_cut_to_it(host: QWidget, flow: FlowLayout) -> None:
    flow.addWidget(block(host, 900))
    flow.addWidget(block(host, 10))
    assert laid_out(flow, 100) == [QRect(0, 0, 100, 20), QRect(0, 25, 100, 20)]


def test_from_right_to_left_the_first_stands_at_the_right(host: QWidget, flow: FlowLayout) -> None:
    host.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for width_px in (50, 60):
        flow.addWidget(block(host, width_px))
    assert laid_out(flow, 200) == [QRect(150, 0, 50, 20), QRect(0, 0, 145, 20)]


def test_a_widget_is_put_before_another(host: QWidget, flow: FlowLayout) -> None:
    first, second, third = (block(host, 10) for _ in range(3))
    flow.addWidget(first)
    flow.addWidget(third)
    flow.insert_widget(1, second)
    entries = [flow.itemAt(at) for at in range(3)]
    assert [each.widget() for each in entries if each] == [first, second, third]


def test_a_widget_that_is_taken_out_leaves_no_gap(host: QWidget, flow: FlowLayout) -> None:
    first, second = block(host, 50), block(host, 50)
    flow.addWidget(first)
    flow.addWidget(second)
    flow.removeWidget(first)
    assert laid_out(flow, 200) == [QRect(0, 0, 200, 20)]
    assert flow.itemAt(1) is None
    assert flow.takeAt(7) is None


def test_margins_stay_free(host: QWidget, flow: FlowLayout) -> None:
    flow.setContentsMargins(7, 8, 9, 10)
    flow.addWidget(block(host, 50))
    assert laid_out(flow, 200) == [QRect(7, 8, 184, 20)]
    assert flow.heightForWidth(200) == 38


def test_an_empty_layout_needs_no_room(flow: FlowLayout) -> None:
    assert flow.heightForWidth(100) == 0
    assert flow.minimumSize() == QSize(0, 0)
    assert laid_out(flow, 100) == []


def test_it_is_as_high_as_its_width_needs(qtbot: QtBot, host: QWidget, flow: FlowLayout) -> None:
    assert flow.hasHeightForWidth()
    assert flow.expandingDirections() == Qt.Orientation(0)
