from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.card import Card
from gui.widgets.cards import CardDelegate
from gui.widgets.rowmodel import PAGE_ROWS, Index, RowModel
from gui.widgets.rowtable import RowTable
from tests.gui.widgets.rows import COLUMNS, Register, Village
from tests.gui.widgets.stage import Key, focus, focused, heard, press, show

MILLION = 1_000_000
_NOWHERE = QModelIndex()
LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
Shown = Callable[..., RowTable[Village]]


@pytest.fixture
def register() -> Register:
    return Register()


@pytest.fixture
def model(host: QWidget, register: Register) -> RowModel[Village]:
    return RowModel(COLUMNS, register.fetch, host)


@pytest.fixture
def shown(qtbot: QtBot, host: QWidget, model: RowModel[Village]) -> Shown:
    def make(ids: range, **choices: object) -> RowTable[Village]:
        table = RowTable(model, "Villages", host, **choices)  # type: ignore[arg-type] # by the test
        show(qtbot, host, table)
        model.set_ids(ids)
        focus(qtbot, table)
        return table

    return make


def place_of(table: RowTable[Village], row: int) -> QRect:
    return table.visualRect(table.model().index(row, 0))


def click_row(table: RowTable[Village], row: int, modifier: Qt.KeyboardModifier = NO_KEY) -> None:
    QTest.mouseClick(table.viewport(), LEFT, modifier, place_of(table, row).center())


def click_head(table: RowTable[Village], column: int) -> None:
    head = table.horizontalHeader()
    point = QPoint(head.sectionViewportPosition(column) + 12, head.height() // 2)
    QTest.mouseClick(head.viewport(), LEFT, NO_KEY, point)


def test_a_million_rows_fetch_what_is_visible(shown: Shown, register: Register) -> None:
    table = shown(range(MILLION))
    assert table.model().rowCount() == MILLION
    assert 0 < len(register.asked) <= PAGE_ROWS


def test_the_end_of_a_million_rows_costs_a_page_or_two(shown: Shown, register: Register) -> None:
    table = shown(range(MILLION))
    register.asked.clear()
    table.scrollToBottom()
    assert MILLION - 1 in register.asked
    assert len(register.asked) <= 2 * PAGE_ROWS


def test_what_is_painted_was_there_before(shown: Shown, model: RowModel[Village]) -> None:
    table = shown(range(MILLION))
    for row in (0, 400_000, 123):
        table.scrollTo(model.index(row, 0))
        assert model.index(row, 0).data() == f"old village {row}"


def test_a_taller_window_fetches_what_comes_into_sight(
    qtbot: QtBot, host: QWidget, shown: Shown, register: Register
) -> None:
    shown(range(MILLION))
    before = len(register.asked)
    host.resize(420, 3000)
    qtbot.waitUntil(lambda: len(register.asked) > before)


def test_the_model_keeps_the_rules_of_qt_under_the_table(
    shown: Shown, model: RowModel[Village]
) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    table = shown(range(300))
    table.select_id(200)
    model.refresh()
    model.set_ids(range(150, 250))
    model.set_ids([])
    assert tester.model() is model


def test_the_current_row_is_told_once_by_its_id(shown: Shown) -> None:
    table = shown(range(10, 20))
    told = heard(table.current_row_changed)
    click_row(table, 3)
    click_row(table, 3)
    press(Key.Key_Down, Key.Key_Up, Key.Key_Left)
    assert told == [13, 14, 13]
    assert table.current_id() == 13


def test_enter_and_double_click_activate(shown: Shown) -> None:
    table = shown(range(10, 20))
    told = heard(table.row_activated)
    press(Key.Key_Return)
    click_row(table, 2)
    press(Key.Key_Return, Key.Key_Enter)
    click_row(table, 5)
    QTest.mouseDClick(table.viewport(), LEFT, NO_KEY, place_of(table, 5).center())
    assert told == [12, 12, 15]


def test_the_current_row_stays_current_when_the_list_changes(
    shown: Shown, model: RowModel[Village]
) -> None:
    table = shown(range(100))
    table.select_id(40)
    told = heard(table.current_row_changed)
    model.set_ids(range(99, -1, -1))
    assert table.current_id() == 40
    assert table.currentIndex().row() == 59
    assert table.selected_ids() == [40]
    model.refresh()
    assert table.current_id() == 40
    assert not told


def test_the_list_does_not_jump_when_it_is_refreshed(
    shown: Shown, model: RowModel[Village]
) -> None:
    table = shown(range(1000))
    table.select_id(0)
    table.verticalScrollBar().setValue(2500)
    model.set_ids(range(1000))
    assert table.verticalScrollBar().value() == 2500


def test_a_row_that_left_the_list_is_current_again_when_it_comes_back(
    shown: Shown, model: RowModel[Village]
) -> None:
    table = shown(range(10))
    table.select_id(4)
    model.set_ids([1, 2])
    assert table.current_id() is None
    model.set_ids(range(10))
    assert table.current_id() == 4


def test_an_id_that_is_not_there_cannot_be_selected(shown: Shown) -> None:
    table = shown(range(10))
    table.select_id(4)
    assert not table.select_id(77)
    assert table.current_id() == 4


def test_a_selected_row_is_brought_into_sight(shown: Shown) -> None:
    table = shown(range(MILLION))
    assert table.select_id(777_777)
    assert table.viewport().rect().intersects(place_of(table, 777_777))


def test_many_rows_are_selected_from_top_to_bottom(shown: Shown) -> None:
    table = shown(range(10, 20))
    told = heard(table.selected_rows_changed)
    click_row(table, 5)
    click_row(table, 1, Qt.KeyboardModifier.ControlModifier)
    click_row(table, 3, Qt.KeyboardModifier.ControlModifier)
    assert table.selected_ids() == [11, 13, 15]
    assert len(told) == 3


def test_where_one_is_wanted_one_is_selected(shown: Shown) -> None:
    table = shown(range(10, 20), many=False)
    click_row(table, 5)
    click_row(table, 1, Qt.KeyboardModifier.ControlModifier)
    assert table.selected_ids() == [11]


def test_selecting_everything_neither_fetches_nor_paints_everything(
    qtbot: QtBot, host: QWidget, register: Register
) -> None:
    class Counted(RowModel[Village]):
        questions = 0

        def rowCount(self, parent: Index = _NOWHERE) -> int:
            self.questions += 1
            return super().rowCount(parent)

    model = Counted(COLUMNS, register.fetch, host)
    table = RowTable[Village](model, "Villages", host)
    show(qtbot, host, table)
    model.set_ids(range(50_000))
    focus(qtbot, table)
    model.questions = 0
    QTest.keyClick(table, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    table.grab()
    assert len(table.selected_ids()) == 50_000
    assert model.questions < 5000
    assert len(register.asked) <= PAGE_ROWS


def test_a_click_on_a_head_asks_for_that_order_and_then_for_the_other(shown: Shown) -> None:
    table = shown(range(10))
    told = heard(table.sort_requested)
    for column in (0, 0, 0, 1):
        click_head(table, column)
    assert told == [("name", False), ("name", True), ("name", False), ("number", False)]


def test_a_column_without_order_asks_for_nothing_and_gets_no_mark(shown: Shown) -> None:
    table = shown(range(10))
    table.show_sorted_by("name", descending=True)
    told = heard(table.sort_requested)
    click_head(table, 2)
    assert not told
    assert table.horizontalHeader().sortIndicatorSection() == 0
    assert table.horizontalHeader().sortIndicatorOrder() == Qt.SortOrder.DescendingOrder


def test_the_order_of_the_owner_is_marked_and_asks_for_nothing(shown: Shown) -> None:
    table = shown(range(10))
    told = heard(table.sort_requested)
    table.show_sorted_by("number", descending=True)
    table.show_sorted_by("colour", descending=False)
    head = table.horizontalHeader()
    assert (head.isSortIndicatorShown(), head.sortIndicatorSection()) == (True, 1)
    assert not told
    click_head(table, 1)
    assert told == [("number", False)]


def test_letters_look_for_nothing_in_a_million_rows(shown: Shown, register: Register) -> None:
    table = shown(range(MILLION))
    table.select_id(0)
    before = len(register.asked)
    QTest.keyClicks(table, "village 9")
    assert table.current_id() == 0
    assert len(register.asked) == before


def test_tab_leaves_the_table(qtbot: QtBot, host: QWidget, shown: Shown) -> None:
    table = shown(range(10))
    after = QLineEdit(host)
    show(qtbot, host, after)
    focus(qtbot, table)
    press(Key.Key_Tab)
    assert focused() is after


def test_an_empty_table_is_quiet(shown: Shown, register: Register) -> None:
    table = shown(range(0))
    told = heard(table.row_activated)
    press(Key.Key_Return, Key.Key_Down)
    assert table.current_id() is None
    assert table.selected_ids() == []
    assert not told
    assert not register.asked


def test_the_table_and_its_heads_have_names(shown: Shown) -> None:
    table = shown(range(10))
    assert table.accessibleName() == "Villages"
    assert table.horizontalHeader().accessibleName() == "Columns"


def test_cards_have_no_heads_and_fill_the_width(shown: Shown) -> None:
    cards = CardDelegate[Village](lambda village: Card(village.name), title_lines=2)
    table = shown(range(10), cards=cards)
    assert table.horizontalHeader().isHidden()
    assert table.rowHeight(0) == cards.height_px(table.font())
