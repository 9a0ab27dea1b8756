from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.carrying import CLAIM_MIME, claim_of_mime, mime_of_claim
from gui.panels.pinstrip import PinStrip
from gui.tags import Tag
from gui.widgets.combobox import VocabularyCombo
from store import ops, queries
from store.rows import RelationRow
from tests.gui.desks.flood import Flood
from tests.gui.desks.showing import focus, show, unnamed_parts
from tests.gui.parts import entering, part

_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def strip(qtbot: QtBot, host: QWidget, flood: Flood) -> PinStrip:
    strip = PinStrip(flood.workspace, host)
    show(qtbot, host, strip)
    strip.setVisible(strip.is_open)
    return strip


def drag_onto(strip: PinStrip, carried: QMimeData) -> bool:
    """Whether the strip takes it."""
    event = entering(carried, Qt.DropAction.LinkAction)
    QApplication.sendEvent(strip, event)
    return event.isAccepted()


def drop_onto(strip: PinStrip, carried: QMimeData) -> None:
    drag_onto(strip, carried)
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.LinkAction, carried, _LEFT, _NONE)
    QApplication.sendEvent(strip, event)


def newest(flood: Flood) -> RelationRow:
    found = flood.project.read(queries.relation_ids, relation=None, descending=True)
    row = flood.project.read(queries.relation, found[0])
    assert row is not None
    return row


def test_the_strip_is_hidden_until_something_is_pinned(
    qtbot: QtBot, strip: PinStrip, flood: Flood
) -> None:
    assert not strip.isVisible()
    with qtbot.waitSignal(strip.opened):
        flood.workspace.pin_claim(flood.claims["twelve"])
    assert strip.isVisible()
    assert strip.words.text() == "Twelve houses were lost"
    with qtbot.waitSignal(strip.opened):
        flood.workspace.pin_claim(None)
    assert not strip.isVisible()


def test_candidates_are_numbered_and_told_to_a_screen_reader(strip: PinStrip, flood: Flood) -> None:
    flood.workspace.pin_claim(flood.claims["twelve"])
    first = strip.candidates()[0]
    assert first.id == flood.claims["fewer"]
    assert flood.claims["nineteen"] not in {claim.id for claim in strip.candidates()}
    name = strip.grid.buttons()[0].accessibleName()
    assert name == ("1 Tomas Reuk: Reuk lowers the count to twelve (Who heard the sirens?)")


def test_a_click_links_and_unpins(qtbot: QtBot, strip: PinStrip, flood: Flood) -> None:
    flood.workspace.pin_claim(flood.claims["twelve"])
    QTest.mouseClick(strip.grid.buttons()[0], _LEFT)
    made = newest(flood)
    assert (made.relation, made.a.id, made.b.id) == (
        "contradicts",
        flood.claims["twelve"],
        flood.claims["fewer"],
    )
    assert flood.workspace.tag == Tag("relation", made.id)
    assert not strip.isVisible()


def test_a_number_links_and_a_missing_one_does_nothing(strip: PinStrip, flood: Flood) -> None:
    assert not strip.link_candidate(1)
    flood.workspace.pin_claim(flood.claims["twelve"])
    assert not strip.link_candidate(0)
    assert not strip.link_candidate(9)
    assert strip.link_candidate(2)
    assert flood.workspace.pin is None


def test_the_chosen_relation_is_what_the_link_says(
    qtbot: QtBot, strip: PinStrip, flood: Flood
) -> None:
    flood.workspace.pin_claim(flood.claims["twelve"])
    combo = part(strip, VocabularyCombo)
    focus(qtbot, combo)
    QTest.keyClicks(combo, "supp")
    assert strip.relation == "supports"
    strip.link_candidate(1)
    assert newest(flood).relation == "supports"


def test_a_claim_kept_pinned_stays_after_linking(
    qtbot: QtBot, strip: PinStrip, flood: Flood
) -> None:
    flood.workspace.pin_claim(flood.claims["twelve"])
    QTest.mouseClick(strip.stays_button, _LEFT)
    QTest.mouseClick(strip.grid.buttons()[0], _LEFT)
    assert flood.workspace.pin == flood.claims["twelve"]
    assert strip.isVisible()
    assert flood.claims["fewer"] not in {claim.id for claim in strip.candidates()}


def test_unpinning_by_the_button(qtbot: QtBot, strip: PinStrip, flood: Flood) -> None:
    flood.workspace.pin_claim(flood.claims["twelve"])
    QTest.mouseClick(strip.unpin_button, _LEFT)
    assert flood.workspace.pin is None


def test_the_way_back_to_the_pinned_claim(qtbot: QtBot, strip: PinStrip, flood: Flood) -> None:
    flood.workspace.pin_claim(flood.claims["twelve"])
    with qtbot.waitSignal(flood.workspace.place_asked) as asked:
        QTest.mouseClick(strip.go_button, _LEFT)
    assert asked.args[0].tag == Tag("claim", flood.claims["twelve"])


def test_during_a_drag_the_strip_offers_itself_and_a_drop_pins(
    strip: PinStrip, flood: Flood
) -> None:
    strip.expect_drop()
    assert strip.isVisible()
    carried = mime_of_claim(flood.claims["siren"])
    assert drag_onto(strip, carried)
    drop_onto(strip, carried)
    strip.stop_expecting()
    assert flood.workspace.pin == flood.claims["siren"]
    assert strip.isVisible()


def test_a_drag_that_ends_elsewhere_leaves_nothing(strip: PinStrip, flood: Flood) -> None:
    strip.expect_drop()
    drag_onto(strip, mime_of_claim(flood.claims["siren"]))
    QApplication.sendEvent(strip, QDragLeaveEvent())
    strip.stop_expecting()
    assert not strip.isVisible()


def test_a_drop_beside_a_pinned_claim_links_both(strip: PinStrip, flood: Flood) -> None:
    flood.workspace.pin_claim(flood.claims["twelve"])
    drop_onto(strip, mime_of_claim(flood.claims["fewer"]))
    assert {newest(flood).a.id, newest(flood).b.id} == {
        flood.claims["twelve"],
        flood.claims["fewer"],
    }


def test_the_pinned_claim_is_not_dropped_onto_itself(strip: PinStrip, flood: Flood) -> None:
    flood.workspace.pin_claim(flood.claims["twelve"])
    assert not drag_onto(strip, mime_of_claim(flood.claims["twelve"]))


@pytest.mark.parametrize("words", ["entity-3", "claim-0", "", "claim-1; drop", "كلام"])
def test_other_things_are_not_taken(strip: PinStrip, words: str) -> None:
    carried = QMimeData()
    carried.setData(CLAIM_MIME, words.encode())
    assert claim_of_mime(carried) is None
    assert not drag_onto(strip, carried)


def test_plain_text_is_not_a_claim() -> None:
    carried = QMimeData()
    carried.setText("claim-1")
    assert claim_of_mime(carried) is None


def test_the_strip_follows_changes_of_the_pinned_claim(strip: PinStrip, flood: Flood) -> None:
    flood.workspace.pin_claim(flood.claims["twelve"])
    flood.workspace.do(ops.edit_claim, flood.claims["twelve"], restatement="A dozen are gone")
    assert strip.words.text() == "A dozen are gone"
    flood.workspace.do(ops.delete_claim, flood.claims["twelve"])
    assert not strip.isVisible()


def test_long_words_end_with_an_ellipsis_and_never_break_a_letter(
    qtbot: QtBot, strip: PinStrip, flood: Flood
) -> None:
    flood.workspace.pin_claim(flood.claims["twelve"])
    flood.workspace.do(ops.edit_claim, flood.claims["twelve"], restatement="Flood 🌊 قال " * 80)
    assert not strip.grab().isNull()
    assert strip.words.text().endswith("…")


def test_everything_that_can_be_used_has_a_name(strip: PinStrip, flood: Flood) -> None:
    flood.workspace.pin_claim(flood.claims["twelve"])
    assert unnamed_parts(strip) == []
