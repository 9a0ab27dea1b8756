"""Cells made harmless and back."""

from __future__ import annotations

import csv
import io
import random
from dataclasses import replace
from operator import itemgetter
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.exporters import guard, joined, split, unguard
from store.exporters.columns import RECORD, Columns, Pages, Table, cells
from store.exporters.flavour import Flavour

CELLS = st.text(st.sampled_from("=+-@\t\r\n＝＋－＠'\"a1 ,;\\é😀"), max_size=8) | st.text()


@given(CELLS)
def test_what_was_guarded_comes_back(cell: str) -> None:
    assert unguard(guard(cell)) == cell


@given(CELLS)
def test_no_guarded_cell_begins_a_formula(cell: str) -> None:
    assert guard(cell)[:1] not in frozenset("=+-@\t\r＝＋－＠")


@given(CELLS)
def test_a_cell_that_begins_with_a_letter_is_left_alone(cell: str) -> None:
    assert guard(f"a{cell}") == f"a{cell}"


@pytest.mark.parametrize("cell", ["'tis", "'", "", "plain"])
def test_what_guard_never_makes_is_left_alone_by_unguard(cell: str) -> None:
    assert unguard(cell) == cell


@given(st.lists(CELLS.filter(bool), max_size=4))
def test_several_values_share_a_cell_and_come_back(values: list[str]) -> None:
    assert split(joined(values)) == values


@pytest.mark.parametrize("look", [Flavour(), Flavour(delimiter="\t"), Flavour(raw=True)])
def test_a_hundred_thousand_cells_come_back_as_they_were(look: Flavour) -> None:
    signs = "=+-@\t\r\n＝＋－＠'\",;\\ \u00a0\u2028é😀ب\ufeff1a"
    dice = random.Random(11)
    column = RECORD.text("words", "made up")
    table = Table("made_up", "", (column, replace(column, name="again")), no_pages)
    rows = [{"words": "".join(dice.choices(signs, k=dice.randrange(9)))} for _ in range(50_000)]
    file = io.StringIO(newline="")
    file.write(look.header(table) + look.lines(table, rows))
    file.seek(0 if look.raw else 1)
    found = list(csv.reader(file, delimiter=look.delimiter))[1:]
    back = [cell if look.raw else unguard(cell) for row in found for cell in row]
    assert back == [row["words"] for row in rows for _ in range(2)]


@pytest.mark.parametrize("look", [Flavour(delimiter=sign, raw=True) for sign in ",;\t"])
@given(st.lists(st.tuples(CELLS, CELLS | st.none()), max_size=6))
def test_lines_are_those_of_the_csv_writer(
    look: Flavour, rows: list[tuple[str, str | None]]
) -> None:
    columns = Columns(lambda name: itemgetter("ab".index(name)))
    table = Table("made_up", "", (columns.text("a", "one"), columns.text("b", "two")), no_pages)
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=look.delimiter, lineterminator="\r\n").writerows([("a", "b"), *rows])
    assert look.header(table) + look.lines(table, rows) == file.getvalue()


@given(st.lists(st.uuids() | st.uuids().map(lambda uid: uid.bytes)))
def test_uids_are_written_as_everybody_writes_them(uids: list[UUID | bytes]) -> None:
    column = RECORD.uid()
    plain = [str(uid if isinstance(uid, UUID) else UUID(bytes=uid)) for uid in uids]
    assert cells(column, [{"uid": uid} for uid in uids]) == plain


def no_pages(_extract: object) -> Pages:
    """A table that is in no project."""
    return Pages(0, iter(()))
