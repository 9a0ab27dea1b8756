"""A form while another window writes to the same record."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from gui.panels.forms.conflict import ConflictStrip
from gui.panels.inspector import Inspector
from gui.tags import Tag
from gui.workspace import Workspace
from store import KnownError, Project, ops, queries
from tests.gui.panels.crane import Crane
from tests.gui.panels.hands import block, choose, press, type_into
from tests.gui.parts import words_on


@pytest.fixture
def other(space: Workspace) -> Iterator[Project]:
    with Project.open(space.project.path, take_part=True) as other:
        yield other


@pytest.fixture
def note(inspector: Inspector, space: Workspace, crane: Crane) -> QWidget:
    space.select(Tag("note", crane.note))
    return block(inspector, "Note")


def text(project: Project, crane: Crane) -> str:
    row = project.read(queries.note, crane.note)
    assert row is not None
    return row.text


def strip(inspector: Inspector) -> ConflictStrip | None:
    shown = [each for each in inspector.findChildren(ConflictStrip) if each.isVisible()]
    return shown[0] if shown else None


def clash(inspector: Inspector, other: Project, crane: Crane) -> ConflictStrip:
    """Both write the note; the other was quicker."""
    box = block(inspector, "Note")
    type_into(box, "mine", then=None)
    other.do(ops.edit_note, crane.note, text="theirs")
    inspector.flush()
    found = strip(inspector)
    assert found is not None
    return found


def test_what_another_window_writes_is_shown_at_its_next_look(
    inspector: Inspector, space: Workspace, other: Project, crane: Crane, note: QWidget
) -> None:
    other.do(ops.edit_note, crane.note, text="theirs")
    space.elsewhere.look()
    assert block(inspector, "Note").toPlainText() == "theirs"
    assert strip(inspector) is None


def test_a_conflict_shows_both_and_loses_neither(
    inspector: Inspector, other: Project, crane: Crane, note: QWidget
) -> None:
    words = words_on(clash(inspector, other, crane))
    assert "Yours: mine" in words
    assert "Theirs: theirs" in words
    assert text(other, crane) == "theirs"


def test_mine_can_be_kept(
    inspector: Inspector, other: Project, crane: Crane, note: QWidget
) -> None:
    press(clash(inspector, other, crane), "Keep mine")
    assert text(other, crane) == "mine"
    assert strip(inspector) is None
    assert block(inspector, "Note").toPlainText() == "mine"


def test_theirs_can_be_kept(
    inspector: Inspector, other: Project, crane: Crane, note: QWidget
) -> None:
    press(clash(inspector, other, crane), "Keep theirs")
    assert text(other, crane) == "theirs"
    assert block(inspector, "Note").toPlainText() == "theirs"


def test_mine_can_be_copied(
    inspector: Inspector, other: Project, crane: Crane, note: QWidget
) -> None:
    press(clash(inspector, other, crane), "Copy mine")
    assert QGuiApplication.clipboard().text() == "mine"
    assert text(other, crane) == "theirs"


def test_a_change_that_is_heard_while_one_types_is_a_conflict_all_the_same(
    inspector: Inspector, space: Workspace, other: Project, crane: Crane, note: QWidget
) -> None:
    box = block(inspector, "Note")
    type_into(box, "mine", then=None)
    other.do(ops.edit_note, crane.note, text="theirs")
    space.elsewhere.look()
    assert box.toPlainText() == "mine"
    inspector.flush()
    assert strip(inspector) is not None
    assert text(other, crane) == "theirs"


def test_another_field_of_the_same_record_is_no_conflict(
    inspector: Inspector, space: Workspace, other: Project, crane: Crane
) -> None:
    space.select(Tag("claim", crane.inspected))
    other.do(ops.edit_claim, crane.inspected, note="theirs")
    choose(inspector, "Status", "Supported")
    assert strip(inspector) is None
    row = other.read(queries.claim, crane.inspected)
    assert row is not None
    assert row.note == "theirs"
    assert row.status != "unchecked"


@pytest.mark.parametrize("code", ["disk-full", "cannot-write"])
def test_what_was_typed_stays_while_the_disk_takes_nothing(
    inspector: Inspector, space: Workspace, crane: Crane, note: QWidget, code: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    box = block(inspector, "Note")
    with monkeypatch.context() as full:

        def refuse(*_args: object, **_named: object) -> None:
            raise KnownError(code)

        full.setattr(space.project, "do_seen", refuse)
        type_into(box, "typed on a full disk")
        assert box.toPlainText() == "typed on a full disk"
        space.failed.emit(KnownError(code))
        assert box.toPlainText() == "typed on a full disk"
    inspector.flush()
    assert text(space.project, crane) == "typed on a full disk"


def test_words_typed_into_a_note_that_the_other_removes_are_handed_back(
    inspector: Inspector, space: Workspace, other: Project, crane: Crane, note: QWidget
) -> None:
    left: list[str] = []
    space.words_left.connect(left.append)
    type_into(block(inspector, "Note"), "mine", then=None)
    other.do(ops.delete_note, crane.note)
    space.elsewhere.look()
    assert left == ["mine"]
