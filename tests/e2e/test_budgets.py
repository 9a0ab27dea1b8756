"""The action budgets: what a person does, counted event by event."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.panels.candidates import CandidateButton
from store import ops, queries
from store.types import ClaimId
from tests.e2e.analyst import Analyst

_LEFT = Qt.MouseButton.LeftButton


def _know_ruiz(analyst: Analyst) -> None:
    """Ana Ruiz is known by name after her first tag."""
    analyst.select("Ana Ruiz")
    analyst.press("1")
    assert analyst.mentions() == [("Ana Ruiz", "Ana Ruiz")]
    analyst.start_counting()


def _claim(analyst: Analyst, words: str) -> ClaimId:
    analyst.select(words)
    analyst.press("C")
    analyst.press("Escape")
    return analyst.claims()[-1].id


def test_an_entity_known_by_its_spelling_takes_a_drag_and_a_key(analyst: Analyst) -> None:
    _know_ruiz(analyst)
    analyst.select("Ana Ruiz", 1)
    analyst.press("E")
    assert analyst.actions == 2
    assert analyst.mentions()[-1] == ("Ana Ruiz", "Ana Ruiz")
    assert len(analyst.mentions()) == 2


def test_an_entity_known_by_its_spelling_takes_three_by_keys_alone(analyst: Analyst) -> None:
    analyst.select("Valdez")
    analyst.press("1")
    analyst.start_counting()
    analyst.press("Ctrl+PgDown")
    analyst.start_counting()
    analyst.place_caret("Valdez")
    analyst.press("W")
    analyst.press("E")
    assert analyst.actions == 3
    assert analyst.mentions()[-1] == ("Valdez", "Valdez")
    assert len(analyst.mentions()) == 2


def test_an_entity_known_by_its_spelling_takes_a_drag_and_a_click(analyst: Analyst) -> None:
    _know_ruiz(analyst)
    analyst.select("Ana Ruiz", 1)
    analyst.push_on_bar("Entity")
    assert analyst.actions == 2
    assert len(analyst.mentions()) == 2


def test_the_next_mention_takes_one_key(analyst: Analyst) -> None:
    _know_ruiz(analyst)
    analyst.press("F4")
    assert analyst.actions == 1
    assert analyst.mentions()[-1] == ("Ana Ruiz", "Ana Ruiz")
    assert len(analyst.mentions()) == 2


def test_a_claim_with_the_right_speaker_proposed_takes_three(analyst: Analyst) -> None:
    _know_ruiz(analyst)
    analyst.select("The harbour bridge will stay closed until spring")
    analyst.press("C")
    analyst.press("Return")
    assert analyst.actions == 3
    (claim,) = analyst.claims()
    assert claim.quote == "The harbour bridge will stay closed until spring"
    assert claim.speaker_name == "Ana Ruiz"
    assert analyst.window.reader.view.hasFocus()


def test_a_claim_and_its_proposals_are_one_step_to_undo(analyst: Analyst) -> None:
    _know_ruiz(analyst)
    analyst.select("The harbour bridge will stay closed until spring")
    analyst.press("C")
    analyst.press("Return")
    analyst.press("Ctrl+Z")
    assert analyst.claims() == []
    assert len(analyst.mentions()) == 1


def test_a_claim_takes_four_by_keys_alone(analyst: Analyst) -> None:
    _know_ruiz(analyst)
    analyst.place_caret("stay closed")
    analyst.press("C")
    analyst.press("Return")
    assert analyst.actions <= 4
    (claim,) = analyst.claims()
    assert claim.quote.startswith("The harbour bridge")
    assert claim.speaker_name == "Ana Ruiz"


def test_esc_keeps_the_bare_claim(analyst: Analyst) -> None:
    _know_ruiz(analyst)
    analyst.select("The harbour bridge will stay closed until spring")
    analyst.press("C")
    analyst.press("Escape")
    (claim,) = analyst.claims()
    assert claim.speaker_kind == "unknown"
    assert analyst.window.reader.view.hasFocus()


def test_a_contradiction_with_a_candidate_takes_two(analyst: Analyst) -> None:
    _claim(analyst, "Inspectors had found 214 cracked bolts")
    analyst.press("Ctrl+PgDown")
    _claim(analyst, "No more than 90 bolts were cracked")
    analyst.start_counting()
    analyst.press("X")
    analyst.press("1")
    assert analyst.actions == 2
    (link,) = analyst.links()
    assert (link.relation, link.within) == ("contradicts", False)


def test_a_contradiction_with_a_claim_elsewhere_takes_four(analyst: Analyst) -> None:
    _claim(analyst, "Inspectors had found 214 cracked bolts")
    analyst.press("Ctrl+PgDown")
    _claim(analyst, "No more than 90 bolts were cracked")
    analyst.press("Ctrl+PgUp")
    analyst.click("214 cracked")
    analyst.start_counting()
    analyst.press("X")
    analyst.press("Ctrl+PgDown")
    analyst.click("90 bolts")
    analyst.press("X")
    assert analyst.actions == 4
    (link,) = analyst.links()
    assert {link.a.quote[:10], link.b.quote[:10]} == {"Inspectors", "No more th"}


def test_a_contradiction_by_mouse_takes_a_pin_and_a_click(analyst: Analyst) -> None:
    _claim(analyst, "Inspectors had found 214 cracked bolts")
    analyst.press("Ctrl+PgDown")
    _claim(analyst, "No more than 90 bolts were cracked")
    analyst.start_counting()
    analyst.press("X")
    first = analyst.window.pin_strip.findChildren(CandidateButton)[0]
    QTest.mouseClick(first, _LEFT)
    analyst.actions += 1
    QApplication.processEvents()
    assert analyst.actions == 2
    assert len(analyst.links()) == 1


def test_ctrl_click_links_a_second_claim(analyst: Analyst) -> None:
    _claim(analyst, "Inspectors had found 214 cracked bolts")
    _claim(analyst, "We never heard of any cracks")
    analyst.click("214 cracked")
    analyst.start_counting()
    analyst.click("never heard", with_control=True)
    assert analyst.actions == 1
    assert len(analyst.links()) == 1


def test_undo_goes_across_articles_and_survives_closing(analyst: Analyst) -> None:
    _know_ruiz(analyst)
    analyst.press("Ctrl+PgDown")
    analyst.select("Ana Ruiz")
    analyst.press("E")
    assert len(analyst.mentions()) == 2
    analyst.press("Ctrl+Z")
    analyst.press("Ctrl+Z")
    assert analyst.mentions() == []
    analyst.press("Ctrl+Shift+Z")
    analyst.press("Ctrl+Y")
    assert len(analyst.mentions()) == 2


def test_digits_after_x_link_and_else_tag_by_kind(analyst: Analyst) -> None:
    analyst.select("Port Authority")
    analyst.press("2")
    project = analyst.window.workspace.project
    (entity,) = project.read(queries.entity_rows, project.read(queries.entity_ids))
    assert (entity.name, entity.kind) == ("Port Authority", "organisation")


def test_letters_typed_into_a_form_tag_nothing(analyst: Analyst) -> None:
    _claim(analyst, "Inspectors had found 214 cracked bolts")
    before = analyst.window.workspace.project.horizon().undo
    analyst.press("T")
    analyst.type("excn")
    analyst.press("Escape")
    after = analyst.window.workspace.project.horizon().undo
    assert before is not None
    assert after is not None
    assert after.label in {"add_claim", ops.edit_claim.__name__}
    assert len(analyst.claims()) == 1
    assert analyst.mentions() == []
