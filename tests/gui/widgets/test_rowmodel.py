from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.widgets.rowmodel import KEPT_ROWS, PAGE_ROWS, ROW_ROLE, RowModel
from tests.gui.widgets.rows import COLUMNS, Register, Village
from tests.gui.widgets.stage import heard

Role = Qt.ItemDataRole
MILLION = 1_000_000


@pytest.fixture
def register() -> Register:
    return Register()


@pytest.fixture
def model(app: QApplication, register: Register) -> RowModel[Village]:
    return RowModel(COLUMNS, register.fetch)


def shown(
    model: RowModel[Village], row: int, column: int = 0, role: int = Role.DisplayRole
) -> object:
    found: object = model.index(row, column).data(role)
    return found


def test_the_model_keeps_the_rules_of_qt_through_its_life(
    qtbot: QtBot, model: RowModel[Village], register: Register
) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_ids(range(200))
    model.prefetch(0, 80)
    register.gone = {3}
    model.refresh([3])
    model.refresh()
    shown(model, 150)
    qtbot.waitUntil(lambda: shown(model, 150) == "old village 150")
    model.set_ids([5])
    model.set_ids([])
    assert tester.model() is model


def test_a_million_rows_fetch_nothing_until_somebody_looks(
    model: RowModel[Village], register: Register
) -> None:
    model.set_ids(range(MILLION))
    assert model.rowCount() == MILLION
    assert model.id_at(MILLION - 1) == MILLION - 1
    assert model.position_of(MILLION - 1) == MILLION - 1
    assert not register.asked


def test_a_look_at_one_row_fetches_its_page_and_no_more(
    qtbot: QtBot, model: RowModel[Village], register: Register
) -> None:
    model.set_ids(range(MILLION))
    assert shown(model, 500_000) == "…"
    assert not register.asked
    qtbot.waitUntil(lambda: shown(model, 500_000) == "old village 500000")
    first = 500_000 // PAGE_ROWS * PAGE_ROWS
    assert register.asked == list(range(first, first + PAGE_ROWS))


def test_what_arrives_is_told(qtbot: QtBot, model: RowModel[Village]) -> None:
    model.set_ids(range(1000))
    with qtbot.waitSignal(model.dataChanged) as told:
        shown(model, 700)
        shown(model, 705)
    assert told.args is not None
    assert [told.args[0].row(), told.args[1].row()] == [700, 705]
    assert told.args[1].column() == len(COLUMNS) - 1


def test_rows_that_were_fetched_are_not_fetched_again(
    model: RowModel[Village], register: Register
) -> None:
    model.set_ids(range(1000))
    model.prefetch(0, 10)
    model.prefetch(0, PAGE_ROWS - 1)
    model.set_ids(range(PAGE_ROWS))
    model.prefetch(0, 0)
    assert len(register.asked) == PAGE_ROWS


def test_a_walk_through_everything_keeps_a_bounded_number_of_rows(
    model: RowModel[Village], register: Register
) -> None:
    model.set_ids(range(5 * KEPT_ROWS))
    for first in range(0, 5 * KEPT_ROWS, PAGE_ROWS):
        model.prefetch(first, first)
    assert len(register.asked) == 5 * KEPT_ROWS
    assert shown(model, 5 * KEPT_ROWS - 1) == f"old village {5 * KEPT_ROWS - 1}"
    model.prefetch(0, 0)
    assert register.asked[-PAGE_ROWS:] == list(range(PAGE_ROWS))


def test_what_is_visible_is_kept_while_others_make_room(model: RowModel[Village]) -> None:
    model.set_ids(range(3 * KEPT_ROWS))
    model.prefetch(0, KEPT_ROWS - 1)
    model.prefetch(KEPT_ROWS - PAGE_ROWS, KEPT_ROWS)
    assert shown(model, KEPT_ROWS - 1) == f"old village {KEPT_ROWS - 1}"
    assert shown(model, KEPT_ROWS) == f"old village {KEPT_ROWS}"


def test_a_refresh_of_some_rows_fetches_those_anew(
    model: RowModel[Village], register: Register
) -> None:
    model.set_ids(range(PAGE_ROWS))
    model.prefetch(0, 0)
    register.asked.clear()
    register.era = "new"
    model.refresh([3, 5, 9999])
    model.prefetch(0, 0)
    assert register.asked == [3, 5]
    assert [shown(model, 3), shown(model, 4)] == ["new village 3", "old village 4"]


def test_a_refresh_of_everything_tells_that_rows_have_expired(model: RowModel[Village]) -> None:
    model.set_ids(range(10))
    model.prefetch(0, 9)
    expired, changed = heard(model.rows_expired), heard(model.dataChanged)
    model.refresh()
    assert expired == [None]
    assert len(changed) == 1
    assert shown(model, 0) == "…"


def test_a_refresh_of_an_empty_list_is_quiet(model: RowModel[Village]) -> None:
    changed = heard(model.dataChanged)
    model.refresh()
    assert not changed


def test_a_row_that_is_gone_shows_dots_and_is_not_asked_for_again(
    qtbot: QtBot, model: RowModel[Village], register: Register
) -> None:
    register.gone = {1}
    model.set_ids(range(3))
    model.prefetch(0, 2)
    register.asked.clear()
    assert [shown(model, row) for row in range(3)] == ["old village 0", "…", "old village 2"]
    qtbot.wait(20)
    assert not register.asked


def test_a_look_just_before_other_ids_come_fetches_nothing_for_the_old_ones(
    qtbot: QtBot, model: RowModel[Village], register: Register
) -> None:
    model.set_ids(range(1000))
    shown(model, 900)
    model.set_ids([7])
    qtbot.wait(20)
    assert set(register.asked) <= {7}


def test_each_role_has_its_answer(model: RowModel[Village]) -> None:
    model.set_ids([7])
    model.prefetch(0, 0)
    assert shown(model, 0, role=Role.DisplayRole) == "old village 7"
    assert shown(model, 0, role=Role.AccessibleTextRole) == "old village 7"
    assert shown(model, 0, role=Role.ToolTipRole) == "<qt>&lt;b&gt;7&lt;/b&gt;</qt>"
    assert isinstance(shown(model, 0, role=Role.DecorationRole), QIcon)
    assert shown(model, 0, role=ROW_ROLE) == Village(7, "old village\n7")
    assert shown(model, 0, role=Role.EditRole) is None
    assert shown(model, 0, 1, Role.ToolTipRole) is None
    assert shown(model, 0, 1, Role.DecorationRole) is None


def test_numbers_stand_at_the_other_side(model: RowModel[Village]) -> None:
    model.set_ids([7])
    trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
    head = model.headerData(1, Qt.Orientation.Horizontal, Role.TextAlignmentRole)
    assert shown(model, 0, 1, Role.TextAlignmentRole) == trailing
    assert head == trailing


def test_the_heads_are_the_titles(model: RowModel[Village]) -> None:
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert [model.headerData(at, across) for at in range(3)] == ["Village", "Number", "Note"]
    assert model.headerData(3, across) is None
    assert model.headerData(-1, across) is None
    assert model.headerData(0, down) is None
    assert model.headerData(0, across, Role.DecorationRole) is None


def test_outside_the_list_there_is_nothing(model: RowModel[Village]) -> None:
    model.set_ids([4, 9])
    assert [model.id_at(at) for at in (-1, 0, 1, 2)] == [None, 4, 9, None]
    assert model.position_of(5) is None
    assert model.row_at(2) is None
    assert model.data(QModelIndex()) is None
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(model.index(0, 0)) == 0


def test_a_fetch_that_loses_rows_is_a_bug(app: QApplication) -> None:
    model = RowModel(COLUMNS, lambda _ids: [])
    model.set_ids([1, 2])
    with pytest.raises(ValueError, match="shorter"):
        model.prefetch(0, 1)
