"""The forms of a mention and of its entity: who is meant, spellings, merging, all mentions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from gui.panels.inspector import Inspector
from gui.tags import Tag
from gui.widgets.rowtable import RowTable
from gui.workspace import Workspace
from store import queries
from store.rows import EntityRow, MentionRow
from store.types import EntityId
from tests.gui.panels.crane import Crane
from tests.gui.panels.hands import block, choose, line, press, type_into
from tests.gui.parts import part, words_on

Key = Qt.Key
Edit = Callable[[Inspector], None]


@pytest.fixture
def form(inspector: Inspector, space: Workspace, crane: Crane) -> Inspector:
    space.select(Tag("mention", crane.mention))
    return inspector


def mention(space: Workspace, crane: Crane) -> MentionRow:
    row = space.project.read(queries.mention, crane.mention)
    assert row is not None
    return row


def entity(space: Workspace, key: EntityId) -> EntityRow:
    row = space.project.read(queries.entity, key)
    assert row is not None
    return row


MENTION_EDITS: list[tuple[str, Edit, Any]] = [
    ("form", lambda i: choose(i, "Form", "Pronoun"), "pronoun"),
    ("read_as", lambda i: type_into(line(i, "Read as"), "Haroun Vale"), "Haroun Vale"),
    ("name", lambda i: type_into(line(i, "Who is meant"), "dock union"), "Dock Union"),
]
ENTITY_EDITS: list[tuple[str, Edit, Any]] = [
    ("name", lambda i: type_into(line(i, "Preferred name"), "H. Vale"), "H. Vale"),
    ("kind", lambda i: choose(i, "Kind", "Organisation"), "organisation"),
    (
        "description",
        lambda i: type_into(block(i, "Description"), "مدير الميناء — port director 🏗️"),
        "مدير الميناء — port director 🏗️",
    ),
    (
        "external_ids",
        lambda i: type_into(line(i, "Wikidata id"), "https://www.wikidata.org/wiki/q4242"),
        {"wikidata": "Q4242"},
    ),
]


@pytest.mark.parametrize("change", MENTION_EDITS, ids=[each[0] for each in MENTION_EDITS])
def test_a_field_of_a_mention_is_saved_and_undone(
    form: Inspector, space: Workspace, crane: Crane, change: tuple[str, Edit, Any]
) -> None:
    name, edit, value = change
    bare = getattr(mention(space, crane), name)
    edit(form)
    assert getattr(mention(space, crane), name) == value
    space.undo()
    assert getattr(mention(space, crane), name) == bare
    space.redo()
    assert getattr(mention(space, crane), name) == value


@pytest.mark.parametrize("change", ENTITY_EDITS, ids=[each[0] for each in ENTITY_EDITS])
def test_a_field_of_an_entity_is_saved_and_undone(
    form: Inspector, space: Workspace, crane: Crane, change: tuple[str, Edit, Any]
) -> None:
    name, edit, value = change
    bare = getattr(entity(space, crane.vale), name)
    edit(form)
    assert getattr(entity(space, crane.vale), name) == value
    while getattr(entity(space, crane.vale), name) != bare:
        assert space.undo() is not None
    while space.project.horizon().redo is not None:
        space.redo()
    assert getattr(entity(space, crane.vale), name) == value


def test_a_new_name_for_a_mention_makes_an_entity_in_one_step(
    form: Inspector, space: Workspace, crane: Crane
) -> None:
    type_into(line(form, "Who is meant"), "Hector Vale")
    assert mention(space, crane).name == "Hector Vale"
    assert mention(space, crane).kind == "person"
    assert line(form, "Preferred name").text() == "Hector Vale"
    space.undo()
    assert mention(space, crane).name == "Harun Vale"
    assert space.project.read(queries.entities_spelt, "Hector Vale") == []


def test_an_emptied_name_leaves_open_who_is_meant(
    form: Inspector, space: Workspace, crane: Crane
) -> None:
    type_into(line(form, "Who is meant"), "")
    assert mention(space, crane).entity is None
    press(form, "New entity from these words")
    made = mention(space, crane)
    assert made.name == "Harun Vale"
    assert made.entity != crane.vale
    space.undo()
    assert mention(space, crane).entity is None


def test_a_preferred_name_is_never_emptied(form: Inspector, space: Workspace, crane: Crane) -> None:
    type_into(line(form, "Preferred name"), "")
    assert entity(space, crane.vale).name == "Harun Vale"
    assert line(form, "Preferred name").text() == "Harun Vale"


def test_a_wrong_wikidata_id_is_shown_and_not_saved(
    form: Inspector, space: Workspace, crane: Crane
) -> None:
    type_into(line(form, "Wikidata id"), "Vale, Harun")
    assert entity(space, crane.vale).external_ids == {}
    assert line(form, "Wikidata id").text() == "Vale, Harun"
    assert "Not a Wikidata id" in words_on(form)


def test_spellings_are_added_changed_and_removed(
    form: Inspector, space: Workspace, crane: Crane
) -> None:
    add = line(form, "Add a spelling")
    type_into(add, "H. Vale", Key.Key_Return)
    type_into(add, "هارون فال", Key.Key_Return)
    assert [one.form for one in entity(space, crane.vale).aliases] == ["H. Vale", "هارون فال"]
    choose(form, "Kind of H. Vale", "Nickname")
    type_into(line(form, "Language of هارون فال"), "ar")
    type_into(_spelling(form, "H. Vale"), "Captain Vale")
    first, second = entity(space, crane.vale).aliases
    assert (first.form, first.kind, second.language) == ("Captain Vale", "nickname", "ar")
    press(form, "Remove the spelling هارون فال")
    assert [one.form for one in entity(space, crane.vale).aliases] == ["Captain Vale"]
    space.undo()
    assert len(entity(space, crane.vale).aliases) == 2
    assert _spelling(form, "هارون فال").isVisibleTo(form)


def test_two_equal_spellings_become_one(form: Inspector, space: Workspace, crane: Crane) -> None:
    add = line(form, "Add a spelling")
    type_into(add, "Vale", Key.Key_Return)
    type_into(add, "Valle", Key.Key_Return)
    type_into(_spelling(form, "Valle"), "Vale")
    assert [one.form for one in entity(space, crane.vale).aliases] == ["Vale"]


def test_a_half_typed_spelling_is_kept_when_another_tag_comes(
    form: Inspector, space: Workspace, crane: Crane
) -> None:
    type_into(line(form, "Add a spelling"), "Old Vale", then=None)
    space.select(Tag("claim", crane.inspected))
    assert [one.form for one in entity(space, crane.vale).aliases] == ["Old Vale"]


def test_merged_entities_are_taken_apart_again(
    form: Inspector, space: Workspace, crane: Crane
) -> None:
    type_into(line(form, "Merge into"), "dock union", Key.Key_Return)
    assert entity(space, crane.vale).root == crane.union
    assert mention(space, crane).name == "Dock Union"
    assert "Harun Vale is merged into this one" in words_on(form)
    press(form, "Take Harun Vale apart again")
    assert entity(space, crane.vale).merged_into is None
    assert line(form, "Preferred name").text() == "Harun Vale"


def test_a_merged_entity_says_into_which_and_stands_alone_again(
    inspector: Inspector, space: Workspace, crane: Crane
) -> None:
    space.select(Tag("entity", crane.vale))
    type_into(line(inspector, "Merge into"), "dock union", Key.Key_Return)
    assert "Merged into Dock Union" in words_on(inspector)
    press(inspector, "Take Harun Vale apart again")
    assert entity(space, crane.vale).merged_into is None


def test_all_mentions_stand_in_their_context_and_a_click_jumps(
    form: Inspector, space: Workspace, crane: Crane
) -> None:
    assert "2 mentions in 2 articles" in words_on(form)
    press(form, "All mentions")
    table = part(form, RowTable, "All mentions")
    assert table.model().rowCount() == 2
    spoken = table.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Harun Vale told the council" in spoken
    spot = table.visualRect(table.model().index(1, 0)).center() + QPoint(0, 0)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert space.tag == Tag("mention", crane.far_mention)
    assert space.article is not None
    assert space.article.id == crane.mail


def test_a_deleted_mention_leaves_its_entity(
    form: Inspector, space: Workspace, crane: Crane
) -> None:
    press(form, "Delete this mention")
    assert space.project.read(queries.mention, crane.mention) is None
    assert entity(space, crane.vale).mentions == 1


def _spelling(form: Inspector, text: str) -> QLineEdit:
    lines = [each for each in form.findChildren(QLineEdit) if each.accessibleName() == "Spelling"]
    return next(each for each in lines if each.text() == text and each.isVisibleTo(form))
