"""The names that the line finds: read in pages, and true after every kind of change."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.anything.names import PAGE_ROWS, Names
from gui.workspace import Workspace
from store import ChangeSet, Project, ops, queries
from store.changes import RowRange
from tests.factories import World, make_world, place_of


@pytest.fixture
def world(qtbot: QtBot, tmp_path: Path) -> Iterator[World]:
    with Project.create(tmp_path / "flood.crossclaim") as project:
        yield make_world(project)


@pytest.fixture
def space(world: World) -> Workspace:
    return Workspace(world.project)


@pytest.fixture
def names(space: Workspace) -> Iterator[Names]:
    made = Names(space, space)
    read_all(made)
    yield made
    made.stop()


def read_all(names: Names) -> None:
    while not names.is_complete:
        names.hurry()


def brought_in(space: Workspace, entities: list[str], alias: str = "") -> None:
    """As an import does it: one step, of which only ranges of rows are told."""
    bulk = space.project.bulk("import_articles")
    with bulk.chunk() as unit:
        for name in entities:
            entity = ops.add_entity(unit, name, "place")
            if alias:
                ops.add_alias(unit, entity, alias)
        ranges = tuple(RowRange(one.table, one.row, one.row, True) for one in unit.changes)
    bulk.finish()
    space.announce(ChangeSet(step=bulk.step, label="import_articles", ranges=ranges))


def found(names: Names, table: str, words: str) -> list[int]:
    read_all(names)
    return [names.at(table, place).key for _rank, place in names.find(table, words, 20).places]


def as_read_anew(space: Workspace, names: Names) -> bool:
    """Whether what is known equals what a new start would know."""
    read_all(names)
    fresh = Names(space)
    read_all(fresh)
    fresh.stop()
    keys = {table: space.project.read(queries.keys_after, table, 0, 999) for table in TABLES}
    return all(
        names.of(table, key) == fresh.of(table, key) and names.count(table) == fresh.count(table)
        for table, all_keys in keys.items()
        for key in all_keys
    )


TABLES = ("article", "entity", "claim")


def test_everything_is_found_by_its_words(names: Names, world: World) -> None:
    assert found(names, "article", "opens gates") == [world.first]
    assert found(names, "article", "river post") == [world.first]
    assert found(names, "entity", "هيئة") == [world.authority]
    assert found(names, "claim", "opened river") == [world.opened]


def test_new_renamed_and_deleted_records_are_known_at_once(
    names: Names, space: Workspace, world: World
) -> None:
    made = space.do(ops.add_entity, "Vesna Council", "organisation")
    assert found(names, "entity", "vesna council") == [made]
    space.do(ops.edit_entity, world.morano, name="Lida Marano")
    assert found(names, "entity", "marano") == [world.morano]
    assert found(names, "entity", "morano") == []
    claim = names.of("claim", world.opened)
    assert claim is not None
    assert claim.speaker_name == "Lida Marano"
    space.do(ops.delete_claim, world.opened)
    assert found(names, "claim", "opened river") == []
    assert names.of("claim", world.opened) is None
    assert as_read_anew(space, names)


def test_undo_and_redo_are_followed(names: Names, space: Workspace, world: World) -> None:
    space.do(ops.delete_article, world.second)
    assert found(names, "article", "stayed shut") == []
    space.undo()
    assert found(names, "article", "stayed shut") == [world.second]
    assert as_read_anew(space, names)
    space.redo()
    assert as_read_anew(space, names)


def test_merging_and_parting_move_names_and_speakers(
    names: Names, space: Workspace, world: World
) -> None:
    space.do(ops.merge_entities, world.morano, world.authority)
    assert found(names, "entity", "harbour authority") == [world.morano]
    assert found(names, "entity", "port board") == [world.morano]
    assert names.of("entity", world.authority) is None
    assert as_read_anew(space, names)
    space.undo()
    assert found(names, "entity", "harbour authority") == [world.authority]
    assert as_read_anew(space, names)


def test_spellings_come_change_and_go(names: Names, space: Workspace, world: World) -> None:
    alias = space.do(ops.add_alias, world.morano, "The Engineer", "nickname")
    assert alias is not None
    assert found(names, "entity", "engineer") == [world.morano]
    space.do(ops.edit_alias, alias, form="The Builder")
    assert found(names, "entity", "builder") == [world.morano]
    assert found(names, "entity", "engineer") == []
    space.do(ops.delete_alias, alias)
    assert found(names, "entity", "builder") == []


def test_other_words_of_a_claim_and_another_outlet_are_followed(
    names: Names, space: Workspace, world: World
) -> None:
    place = place_of(world.project, world.first, "No village was flooded")
    space.do(ops.set_parts, "claim", world.flooded, [place])
    assert found(names, "claim", "no village") == [world.flooded]
    space.do(ops.edit_source, world.source, name="Vesna Courier")
    assert as_read_anew(space, names)


def test_more_than_a_page_is_read_bit_by_bit(space: Workspace, world: World) -> None:
    names_of_villages = [f"Village {number}" for number in range(PAGE_ROWS + 5)]
    brought_in(space, names_of_villages)
    names = Names(space)
    read_all(names)
    assert names.count("entity") == PAGE_ROWS + 7
    assert len(found(names, "entity", "village")) == 20
    names.stop()


def test_a_bulk_step_and_its_undoing_are_followed(
    names: Names, space: Workspace, world: World
) -> None:
    brought_in(space, ["Ferry Office"], alias="Boats")
    assert len(found(names, "entity", "boats")) == 1
    space.undo()
    assert found(names, "entity", "ferry") == []
    assert as_read_anew(space, names)


def test_names_are_read_after_some_quiet_without_being_asked_for(
    qtbot: QtBot, space: Workspace, world: World
) -> None:
    names = Names(space)
    pages: list[int] = []
    names.read_on.connect(lambda: pages.append(names.count("claim")))
    assert not names.is_complete
    qtbot.waitUntil(lambda: names.is_complete, timeout=8000)
    assert pages == [0, 0, 3]
    names.stop()


def test_after_the_end_nothing_is_read(space: Workspace, world: World) -> None:
    names = Names(space)
    names.stop()
    space.do(ops.add_entity, "Late", "place")
    assert names.count("entity") == 0
