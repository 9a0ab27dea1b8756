"""The claim's form: every field by keys and clicks, saved at once, undone and redone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from gui.panels.inspector import Inspector
from gui.tags import Tag
from gui.workspace import Workspace
from store import Project, ops, queries
from store.rows import ClaimRow
from tests.gui.panels.crane import GAZETTE, Crane, at
from tests.gui.panels.hands import block, choose, focused, line, press, segment, type_into
from tests.gui.parts import button, part, words_on

Key = Qt.Key
Edit = Callable[[Inspector], None]


@pytest.fixture
def form(inspector: Inspector, space: Workspace, crane: Crane) -> Inspector:
    space.select(Tag("claim", crane.inspected))
    return inspector


def claim(space: Workspace, crane: Crane) -> ClaimRow:
    row = space.project.read(queries.claim, crane.inspected)
    assert row is not None
    return row


def opened(words: str, edit: Edit) -> Edit:
    def act(inspector: Inspector) -> None:
        press(inspector, words)
        edit(inspector)

    return act


EDITS: list[tuple[str, Edit, Any]] = [
    (
        "restatement",
        lambda i: type_into(block(i, "own words"), "It passed. ✓ نعم"),
        "It passed. ✓ نعم",
    ),
    ("speaker_name", lambda i: type_into(line(i, "Speaker"), "harun vale"), "Harun Vale"),
    ("speaker_kind", lambda i: type_into(line(i, "Speaker"), "Unnamed source"), "unnamed"),
    ("speaker_note", lambda i: type_into(line(i, "Which one"), "a foreman"), "a foreman"),
    ("topic", lambda i: type_into(line(i, "Topic"), "Was it inspected?"), "Was it inspected?"),
    ("said_on", lambda i: type_into(line(i, "Said on"), "4 June 2024"), "2024-06-04"),
    ("polarity", lambda i: segment(i, "Polarity", "Denies"), "denies"),
    ("modality", lambda i: choose(i, "Certainty", "Alleged"), "alleged"),
    ("kind", lambda i: choose(i, "Kind", "Number"), "number"),
    ("quote_type", lambda i: choose(i, "Quotation", "Direct"), "direct"),
    (
        "about_from",
        opened("What it is about", lambda i: type_into(line(i, "Happened from"), "2024-03~")),
        "2024-03~",
    ),
    (
        "about_to",
        opened("What it is about", lambda i: type_into(line(i, "Happened until"), "2024")),
        "2024",
    ),
    (
        "quantity_value",
        opened("What it is about", lambda i: type_into(line(i, "Quantity"), "1,200.5")),
        1200.5,
    ),
    (
        "quantity_unit",
        opened("What it is about", lambda i: type_into(line(i, "Unit of the quantity"), "boxes")),
        "boxes",
    ),
    (
        "quantity_approximate",
        opened("What it is about", lambda i: QTest.keyClick(part(i, QCheckBox), Key.Key_Space)),
        True,
    ),
    (
        "chain",
        opened(
            "Where it comes from",
            lambda i: type_into(line(i, "Add to Source chain"), "Agency", Key.Key_Return),
        ),
        ("Agency",),
    ),
    ("status", lambda i: choose(i, "Status", "Disputed"), "disputed"),
    ("confidence", lambda i: segment(i, "Confidence", "High"), "high"),
    (
        "tags",
        lambda i: type_into(line(i, "Add to Tags"), "call back", Key.Key_Return),
        ("call back",),
    ),
    ("note", lambda i: type_into(block(i, "Note"), "Ring the port."), "Ring the port."),
    ("flag", lambda i: press(i, "Flag this claim"), True),
]


@pytest.mark.parametrize("change", EDITS, ids=[each[0] for each in EDITS])
def test_a_field_is_saved_at_once_undone_redone_and_survives_reopening(
    form: Inspector,
    space: Workspace,
    crane: Crane,
    tmp_path: Path,
    change: tuple[str, Edit, object],
) -> None:
    name, edit, value = change
    bare = getattr(claim(space, crane), name)
    edit(form)
    assert getattr(claim(space, crane), name) == value
    while getattr(claim(space, crane), name) != bare:
        assert space.undo() is not None
    assert space.project.horizon().redo is not None
    while space.project.horizon().redo is not None:
        space.redo()
    assert getattr(claim(space, crane), name) == value
    copy = space.project.save_copy(tmp_path / "again")
    with Project.open(copy) as again:
        row = again.read(queries.claim, crane.inspected)
        assert row is not None
        assert getattr(row, name) == value


def test_text_is_saved_a_moment_after_the_last_key(
    form: Inspector, space: Workspace, crane: Crane, qtbot: QtBot
) -> None:
    type_into(block(form, "own words"), "half a sent", then=None)
    assert claim(space, crane).restatement is None
    qtbot.waitUntil(lambda: claim(space, crane).restatement == "half a sent", timeout=3000)
    assert focused() is block(form, "own words")


def test_saving_leaves_a_blank_at_the_end_and_the_caret_alone(
    form: Inspector, space: Workspace, crane: Crane, qtbot: QtBot
) -> None:
    words = block(form, "own words")
    type_into(words, "It passed ", then=None)
    qtbot.waitUntil(lambda: claim(space, crane).restatement == "It passed", timeout=3000)
    QTest.keyClicks(words, "twice")
    assert words.toPlainText() == "It passed twice"


def test_half_typed_text_is_saved_before_another_tag_comes(
    form: Inspector, space: Workspace, crane: Crane
) -> None:
    type_into(block(form, "own words"), "not yet fin", then=None)
    type_into(line(form, "Topic"), "Inspections", then=None)
    space.select(Tag("claim", crane.unseen))
    row = claim(space, crane)
    assert (row.restatement, row.topic) == ("not yet fin", "Inspections")
    other = space.project.read(queries.claim, crane.unseen)
    assert other is not None
    assert (other.restatement, other.topic) == (None, None)


def test_a_wrong_date_is_shown_not_saved_and_not_lost(
    form: Inspector, space: Workspace, crane: Crane
) -> None:
    type_into(line(form, "Said on"), "31 Juno")
    assert claim(space, crane).said_on is None
    assert "Not a date" in words_on(form)
    space.select(Tag("claim", crane.unseen))
    assert line(form, "Said on").text() == ""
    space.select(Tag("claim", crane.inspected))
    assert line(form, "Said on").text() == "31 Juno"
    type_into(line(form, "Said on"), "2024-06")
    assert claim(space, crane).said_on == "2024-06"
    assert "Not a date" not in words_on(form)


def test_a_wrong_number_is_shown_and_not_saved(
    form: Inspector, space: Workspace, crane: Crane
) -> None:
    press(form, "What it is about")
    type_into(line(form, "Quantity"), "a few")
    assert claim(space, crane).quantity_value is None
    assert line(form, "Quantity").text() == "a few"


def test_a_new_speaker_is_made_in_the_same_step(
    form: Inspector, space: Workspace, crane: Crane
) -> None:
    type_into(line(form, "Speaker"), "Lena Ostrom")
    row = claim(space, crane)
    assert row.speaker_name == "Lena Ostrom"
    assert space.undo() is not None
    assert claim(space, crane).speaker_kind == "unknown"
    assert space.project.read(queries.entities_spelt, "Lena Ostrom") == []
    assert line(form, "Speaker").text() == ""


def test_a_suggested_name_is_taken_with_down_and_enter(
    form: Inspector, space: Workspace, crane: Crane
) -> None:
    speaker = line(form, "Speaker")
    type_into(speaker, "vale", then=None)
    popup = speaker.completer().popup()
    assert popup is not None
    assert popup.isVisible()
    QTest.keyClick(popup, Key.Key_Down)
    QTest.keyClick(popup, Key.Key_Return)
    row = claim(space, crane)
    assert row.speaker == crane.vale
    assert space.project.read(queries.entities_spelt, "vale") == []


def test_an_emptied_speaker_is_unknown_again(
    form: Inspector, space: Workspace, crane: Crane
) -> None:
    type_into(line(form, "Speaker"), "Harun Vale")
    type_into(line(form, "Speaker"), "")
    assert claim(space, crane).speaker_kind == "unknown"


def test_a_new_name_it_is_about_becomes_an_entity_and_a_chip(
    form: Inspector, space: Workspace, crane: Crane
) -> None:
    press(form, "What it is about")
    about = line(form, "Add to About")
    type_into(about, "dock union", Key.Key_Return)
    type_into(about, "Veltmar", Key.Key_Return)
    assert [name for _, name in claim(space, crane).about] == ["Dock Union", "Veltmar"]
    press(form, "Remove Dock Union")
    assert [name for _, name in claim(space, crane).about] == ["Veltmar"]
    space.undo()
    space.undo()
    assert [name for _, name in claim(space, crane).about] == ["Dock Union"]
    assert space.project.read(queries.entities_spelt, "Veltmar") == []


def test_a_press_on_a_link_jumps_and_its_button_opens_the_link(
    form: Inspector, space: Workspace, crane: Crane
) -> None:
    press(form, "Open this link")
    assert space.tag == Tag("relation", crane.link)
    space.select(Tag("claim", crane.inspected))
    press(form, "no inspection had taken place")
    assert space.tag == Tag("claim", crane.denied)
    assert space.article is not None
    assert space.article.id == crane.mail


def test_the_cue_button_asks_for_the_selection(
    form: Inspector, space: Workspace, crane: Crane, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(form.cue_asked) as asked:
        press(form, "Mark the selection")
    assert asked.args == [crane.inspected]
    space.do(ops.set_cue, crane.inspected, [at(GAZETTE, "said")])
    assert "“said”" in words_on(form)


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_esc_and_ctrl_enter_save_and_lead_back_to_reading(
    form: Inspector,
    space: Workspace,
    crane: Crane,
    qtbot: QtBot,
    key: Key,
    held: Qt.KeyboardModifier,
) -> None:
    type_into(block(form, "own words"), "kept", then=None)
    with qtbot.waitSignal(space.reading_asked):
        QTest.keyClick(block(form, "own words"), key, held)
    assert claim(space, crane).restatement == "kept"


def test_a_field_asked_for_by_its_key_takes_the_focus_and_enter_leads_back(
    form: Inspector, space: Workspace, crane: Crane, qtbot: QtBot
) -> None:
    for name, spoken in (("speaker", "Speaker"), ("topic", "Topic"), ("said_on", "Said on")):
        assert form.edit_field(name)
        assert focused().accessibleName() == spoken
    assert form.edit_field("topic")
    QTest.keyClicks(focused(), "Cranes")
    with qtbot.waitSignal(space.reading_asked):
        QTest.keyClick(focused(), Key.Key_Return)
    assert claim(space, crane).topic == "Cranes"
    assert not form.edit_field("nothing of the sort")


def test_a_change_by_others_is_shown_in_place_and_typing_goes_on(
    form: Inspector, space: Workspace, crane: Crane
) -> None:
    words = block(form, "own words")
    type_into(words, "mine", then=None)
    space.do(ops.edit_claim, crane.inspected, said_on="2024-06")
    assert line(form, "Said on").text() == "2024-06"
    assert focused() is words
    assert words.toPlainText() == "mine"


def test_the_delete_button_removes_the_claim_and_undo_brings_it_back(
    form: Inspector, space: Workspace, crane: Crane
) -> None:
    type_into(block(form, "own words"), "gone with it", then=None)
    press(form, "Delete this claim")
    assert space.project.read(queries.claim, crane.inspected) is None
    assert space.tag is None
    assert "Select words and press E" in words_on(form)
    space.undo()
    assert space.project.read(queries.claim, crane.inspected) is not None


def test_a_read_only_project_shows_its_fields_locked(
    space: Workspace, crane: Crane, tmp_path: Path, qtbot: QtBot
) -> None:
    copy = space.project.save_copy(tmp_path / "locked")
    with Project.open(copy, read_only=True) as project:
        locked = Workspace(project)
        panel = Inspector(locked)
        qtbot.addWidget(panel)
        panel.show()
        locked.open_article(crane.gazette)
        locked.select(Tag("claim", crane.inspected))
        assert not line(panel, "Topic").isEnabled()
        assert not button(panel, "Delete this claim").isEnabled()
        assert not panel.edit_field("speaker")
        panel.flush()
