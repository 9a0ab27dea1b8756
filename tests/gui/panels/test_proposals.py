"""A new claim's proposals: seen apart, taken with Enter in the claim's own step, left with Esc."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.panels.inspector import Inspector
from gui.tags import Tag
from gui.workspace import Workspace
from store import ops, queries
from store.rows import ClaimRow
from store.text.zones import ZoneDraft
from store.types import ClaimId
from tests.gui.panels.crane import GAZETTE, Crane, at
from tests.gui.panels.hands import focused, line, press, type_into
from tests.gui.parts import words_on

Key = Qt.Key


@pytest.fixture
def fresh(inspector: Inspector, space: Workspace, crane: Crane) -> ClaimId:
    """A claim as the key C makes it, its form full of proposals."""
    quoted = at(GAZETTE, "“The crane was inspected in March and found safe,”")
    made = space.do(ops.add_claim, crane.gazette, [quoted])
    assert made is not None
    assert space.last_step is not None
    space.select(Tag("claim", made))
    space.proposals_asked.emit(Tag("claim", made), space.last_step)
    return made


def row(space: Workspace, claim: ClaimId) -> ClaimRow:
    found = space.project.read(queries.claim, claim)
    assert found is not None
    return found


def test_proposals_are_seen_but_are_no_data(
    inspector: Inspector, space: Workspace, fresh: ClaimId
) -> None:
    assert focused() is line(inspector, "Speaker")
    assert line(inspector, "Speaker").text() == ""
    assert line(inspector, "Speaker").placeholderText() == "Harun Vale"
    assert "verb of saying" in line(inspector, "Speaker").toolTip()
    assert "values proposed" in words_on(inspector)
    assert row(space, fresh).speaker is None
    assert row(space, fresh).quote_type is None


def test_enter_takes_them_in_the_step_of_the_claim_and_leads_back(
    inspector: Inspector, space: Workspace, crane: Crane, fresh: ClaimId, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(space.reading_asked):
        QTest.keyClick(focused(), Key.Key_Return)
    taken = row(space, fresh)
    assert taken.speaker == crane.vale
    assert taken.quote_type == "direct"
    assert [span.quote for span in taken.spans if span.role == "cue"] == ["said"]
    assert "proposed" not in words_on(inspector)
    space.undo()
    assert space.project.read(queries.claim, fresh) is None


def test_esc_leads_back_and_keeps_the_bare_claim(
    inspector: Inspector, space: Workspace, fresh: ClaimId, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(space.reading_asked):
        QTest.keyClick(focused(), Key.Key_Escape)
    bare = row(space, fresh)
    assert (bare.speaker_kind, bare.quote_type, bare.kind) == ("unknown", None, None)
    assert "proposed" not in words_on(inspector)


def test_typing_replaces_the_proposal_and_enter_takes_the_rest(
    inspector: Inspector, space: Workspace, fresh: ClaimId
) -> None:
    QTest.keyClicks(focused(), "Lena Ostrom")
    QTest.keyClick(line(inspector, "Speaker"), Key.Key_Return)
    taken = row(space, fresh)
    assert taken.speaker_name == "Lena Ostrom"
    assert taken.quote_type == "direct"
    space.undo()
    assert space.project.read(queries.claim, fresh) is None
    assert space.project.read(queries.entities_spelt, "Lena Ostrom") == []


def test_a_wrong_date_is_not_overwritten_by_a_proposal(
    inspector: Inspector, space: Workspace, fresh: ClaimId
) -> None:
    type_into(line(inspector, "Happened from"), "someday", then=None)
    QTest.keyClick(focused(), Key.Key_Return)
    assert row(space, fresh).about_from is None
    assert line(inspector, "Happened from").text() == "someday"


def test_the_button_takes_them_too(
    inspector: Inspector, space: Workspace, crane: Crane, fresh: ClaimId, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(space.reading_asked):
        press(inspector, "Accept")
    assert row(space, fresh).speaker == crane.vale


def test_another_tag_lets_the_proposals_go(
    inspector: Inspector, space: Workspace, crane: Crane, fresh: ClaimId
) -> None:
    space.select(Tag("claim", crane.unseen))
    assert "proposed" not in words_on(inspector)
    assert line(inspector, "Speaker").placeholderText() == "Who says it?"
    assert row(space, fresh).speaker is None


def test_with_nothing_to_propose_enter_only_leads_back(
    inspector: Inspector, space: Workspace, crane: Crane, qtbot: QtBot
) -> None:
    space.do(ops.edit_claim, crane.unseen, speaker_kind="author")
    step = space.last_step
    space.select(Tag("claim", crane.unseen))
    space.proposals_asked.emit(Tag("claim", crane.unseen), step)
    with qtbot.waitSignal(space.reading_asked):
        QTest.keyClick(focused(), Key.Key_Return)
    assert row(space, crane.unseen).speaker_kind == "author"


def test_in_a_comment_its_writer_is_proposed_unless_the_words_name_somebody(
    inspector: Inspector, space: Workspace
) -> None:
    text = (
        "Crane fell\n\nIt fell.\n\nThat crane was never safe.\n\nThe owner knew, said Harun Vale."
    )
    zones = (ZoneDraft("comment", 22, len(text), "Ana R."),)
    article = space.do(ops.add_article, ops.NewArticle("Crane fell", text, zones=zones))
    assert article is not None
    space.open_article(article)
    for words, kind, note in (
        ("That crane was never safe", "commenter", "Ana R."),
        ("The owner knew, said Harun Vale", "entity", None),
    ):
        made = space.do(ops.add_claim, article, [at(text, words)])
        assert made is not None
        assert space.last_step is not None
        space.select(Tag("claim", made))
        space.proposals_asked.emit(Tag("claim", made), space.last_step)
        QTest.keyClick(focused(), Key.Key_Return)

        taken = row(space, made)
        assert (taken.speaker_kind, taken.speaker_note) == (kind, note)
