"""Ctrl+K: go to or do anything, from anywhere, by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from gui.anything.popup import AnythingPopup
from gui.anything.targets import Kind
from gui.tags import Tag
from gui.window import MainWindow
from store import ops, queries
from store.types import ClaimId
from tests.e2e.analyst import Analyst
from tests.e2e.conftest import open_window

_NUMBER = "Inspectors had found 214 cracked bolts"
_OTHER = "No more than 90 bolts were cracked"


def claim(analyst: Analyst, words: str) -> ClaimId:
    if words not in analyst.text:
        analyst.press("Ctrl+PgDown")
    analyst.select(words)
    analyst.press("C")
    analyst.press("Escape")
    return analyst.claims()[-1].id


def opened_line(analyst: Analyst) -> AnythingPopup:
    analyst.press("Ctrl+K")
    popup = analyst.window.wiring.anything.popup
    assert popup is not None
    assert popup.isVisible()
    while not analyst.window.wiring.anything.names.is_complete:
        analyst.window.wiring.anything.names.hurry()
    return popup


def write(words: str) -> None:
    """Typing is no action: nobody counts the letters of a name."""
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    if words.isascii():
        QTest.keyClicks(line, words)
    else:
        line.insert(words)  # the test library knows no other keyboards
    QApplication.processEvents()


def go(analyst: Analyst, words: str) -> None:
    opened_line(analyst)
    write(words)
    analyst.press("Return")


def shown(popup: AnythingPopup) -> list[str]:
    return [row.name for row in popup.targets() if not row.is_heading]


def test_a_contradiction_with_a_claim_elsewhere_takes_four_by_keys_alone(
    analyst: Analyst,
) -> None:
    first = claim(analyst, _NUMBER)
    second = claim(analyst, _OTHER)
    analyst.press("Ctrl+PgUp")
    analyst.click("214 cracked")
    analyst.start_counting()
    analyst.press("X")
    analyst.press("Ctrl+K")
    write("no more than 90")
    analyst.press("Return")
    analyst.press("X")
    assert analyst.actions == 4
    (link,) = analyst.links()
    assert {link.a.id, link.b.id} == {first, second}


def test_a_claim_that_is_gone_to_is_current_and_the_reader_has_the_focus(
    analyst: Analyst,
) -> None:
    first = claim(analyst, _NUMBER)
    analyst.press("Ctrl+PgDown")
    analyst.press("Alt+3")
    go(analyst, "214 cracked")
    assert analyst.window.workspace.tag == Tag("claim", first)
    assert analyst.window.desk == "reader"
    assert analyst.window.reader.view.hasFocus()
    analyst.press("Alt+Left")
    article = analyst.window.workspace.article
    assert article is not None
    assert article.title.startswith("Port Authority")


def test_claims_stand_first_while_one_is_pinned(analyst: Analyst) -> None:
    claim(analyst, "The harbour bridge will stay closed until spring")
    popup = opened_line(analyst)
    write("harbour bridge")
    assert popup.targets()[1].kind is Kind.ARTICLE
    analyst.press("Escape")
    analyst.press("X")
    popup = opened_line(analyst)
    write("harbour bridge")
    assert popup.targets()[1].kind is Kind.CLAIM
    analyst.press("Escape")


def test_articles_are_found_by_title_outlet_and_day(analyst: Analyst) -> None:
    for words in ("bridge was safe", "coast radio", "2020-05-06"):
        analyst.press("Ctrl+PgUp")
        go(analyst, words)
        article = analyst.window.workspace.article
        assert article is not None
        assert article.outlet == "Coast Radio"
        assert analyst.window.reader.view.hasFocus()


def test_an_entity_is_found_by_any_spelling_and_shown_in_its_desk(analyst: Analyst) -> None:
    space = analyst.window.workspace
    entity = space.do(ops.add_entity, "Port Authority", "organisation")
    assert entity is not None
    space.do(ops.add_alias, entity, "هيئة الميناء", "translation")
    popup = opened_line(analyst)
    write("@هيئه")
    assert shown(popup) == ["Port Authority"]
    analyst.press("Return")
    assert analyst.window.desk == "entities"
    assert analyst.window.entities.list.current_id() == entity
    assert space.tag == Tag("entity", entity)


def test_an_entity_hidden_by_the_filters_of_its_desk_is_shown_all_the_same(
    analyst: Analyst,
) -> None:
    space = analyst.window.workspace
    entity = space.do(ops.add_entity, "Port Authority", "organisation")
    analyst.window.show_desk("entities")
    analyst.window.entities.set_filters({"words": "nobody"})
    go(analyst, "@port auth")
    assert analyst.window.entities.list.current_id() == entity


@pytest.mark.parametrize("words", ["214 bolts crackd", "INSPECTORS had  found", "craked"])
def test_misspelt_and_shouted_words_find_the_claim(analyst: Analyst, words: str) -> None:
    first = claim(analyst, _NUMBER)
    analyst.press("Escape")
    go(analyst, f"#{words}")
    assert analyst.window.workspace.tag == Tag("claim", first)


def test_every_public_id_leads_to_its_record(analyst: Analyst) -> None:
    space = analyst.window.workspace
    analyst.select("Ana Ruiz")
    analyst.press("1")
    claim(analyst, _NUMBER)
    claim(analyst, _OTHER)
    link = space.do(ops.link_claims, ClaimId(1), ClaimId(2), "contradicts")
    note = space.do(ops.note_passage, analyst.window.workspace.article.id, [(0, 4)], "hm")  # type: ignore[union-attr]
    for typed, tag in (
        ("claim-1", Tag("claim", 1)),
        ("CLAIM-2", Tag("claim", 2)),
        ("mention-1", Tag("mention", 1)),
        ("entity-1", Tag("entity", 1)),
        ("link-1", Tag("relation", link or 0)),
        ("note-1", Tag("note", note or 0)),
        ("#2", Tag("claim", 2)),
    ):
        space.select(None)
        go(analyst, typed)
        assert space.tag == tag, typed
    go(analyst, "article-2")
    assert space.article is not None
    assert space.article.id == 2


def test_an_id_that_is_nobodys_finds_nothing_and_enter_does_nothing(analyst: Analyst) -> None:
    popup = opened_line(analyst)
    write("claim-99")
    assert popup.targets() == []
    analyst.press("Return")
    assert popup.isVisible()
    analyst.press("Escape")


def test_a_command_is_found_by_its_words_and_done(analyst: Analyst) -> None:
    popup = opened_line(analyst)
    write("> dark")
    assert shown(popup)[0] == "Dark"
    analyst.press("Return")
    assert analyst.window.settings.theme == "dark"


def test_all_commands_are_there_with_their_keys(analyst: Analyst) -> None:
    popup = opened_line(analyst)
    write(">")
    keys = {row.name: row.keys for row in popup.targets()}
    assert keys["Entity"] == "E"
    assert keys["Redo"] == "Ctrl+Shift+Z   Ctrl+Y"
    assert keys["Edit details"] == "F2"
    assert keys["Entity of kind: Person"] == "1"
    assert {"Zone: Caption", "Change keys", "Library"} <= keys.keys()
    assert len(keys) > 80
    analyst.press("Escape")


def test_the_keys_of_the_queue_are_there_once_its_desk_was_shown(analyst: Analyst) -> None:
    claim(analyst, _NUMBER)
    claim(analyst, _OTHER)
    analyst.window.workspace.do(ops.link_claims, ClaimId(1), ClaimId(2), "contradicts")
    analyst.press("Alt+2")
    go(analyst, "> confirm")
    project = analyst.window.workspace.project
    (link,) = project.read(queries.relation_rows, project.read(queries.relation_ids))
    assert link.status == "confirmed"


def test_a_command_that_cannot_run_here_is_greyed_and_does_nothing(analyst: Analyst) -> None:
    analyst.press("Alt+3")
    popup = opened_line(analyst)
    write("> copy quotation")
    (row,) = [each for each in popup.targets() if each.command == "cite"]
    assert not row.enabled
    analyst.press("Return")
    assert popup.isVisible()
    write(" ")
    analyst.press("Escape")
    analyst.window.actions_["redo"].setEnabled(False)
    popup = opened_line(analyst)
    write("> redo")
    assert not popup.targets()[1].enabled
    analyst.press("Escape")


def test_what_was_used_stands_first_while_the_line_is_empty_also_after_a_restart(
    analyst: Analyst,
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: object,
    project_path: object,
    opened: list[MainWindow],
) -> None:
    from pathlib import Path

    claim(analyst, _NUMBER)
    go(analyst, "> dark")
    go(analyst, "#214")
    popup = opened_line(analyst)
    assert [row.name for row in popup.targets()[:3]] == ["Last used", _NUMBER, "Dark"]
    analyst.press("Escape")
    analyst.window.close()
    assert isinstance(tmp_path, Path)
    assert isinstance(project_path, Path)
    later = Analyst(open_window(qtbot, qapp, tmp_path, project_path, opened))
    popup = opened_line(later)
    assert [row.name for row in popup.targets()[:3]] == ["Last used", _NUMBER, "Dark"]
    later.press("Escape")


def test_esc_leads_back_to_where_the_focus_was_from_any_field(analyst: Analyst) -> None:
    claim(analyst, _NUMBER)
    for keys in ("Alt+1", "Ctrl+L", "T", "Alt+3"):
        if keys == "T":
            analyst.window.reader.view.setFocus()
        analyst.press(keys)
        before = QApplication.focusWidget()
        popup = opened_line(analyst)
        assert popup.line.hasFocus()
        analyst.press("Escape")
        assert not popup.isVisible()
        assert QApplication.focusWidget() is before, keys


def test_the_words_selected_in_a_field_stay_selected(analyst: Analyst) -> None:
    analyst.press("Ctrl+L")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.setText("harbour bridge")
    field.setSelection(0, 7)
    opened_line(analyst)
    analyst.press("Escape")
    assert field.selectedText() == "harbour"
    assert field.text() == "harbour bridge"


def test_it_opens_over_the_pinned_strip_and_a_click_beside_it_closes_it(analyst: Analyst) -> None:
    claim(analyst, _NUMBER)
    analyst.press("X")
    popup = opened_line(analyst)
    assert popup.geometry() == analyst.window.rect()
    QTest.mouseClick(popup, Qt.MouseButton.LeftButton, pos=QPoint(8, popup.height() - 8))
    assert not popup.isVisible()
    assert analyst.window.workspace.pin is not None
    assert analyst.window.reader.view.hasFocus()


def test_letters_and_digits_typed_there_tag_nothing(analyst: Analyst) -> None:
    analyst.select("Ana Ruiz")
    opened_line(analyst)
    write("exc1")
    analyst.press("Escape")
    assert analyst.mentions() == []
    assert analyst.claims() == []
    assert analyst.window.reader.view.selected_span() is not None


def test_arrows_walk_over_the_headings_round_and_round(analyst: Analyst) -> None:
    popup = opened_line(analyst)
    names = shown(popup)
    walked = []
    for _ in range(3):
        current = popup.current()
        assert current is not None
        walked.append(current.name)
        analyst.press("Down")
    assert walked == names[:3]
    for _ in range(4):
        analyst.press("Up")
    current = popup.current()
    assert current is not None
    assert current.name == names[-1]
    analyst.press("Escape")


def test_a_command_of_the_whole_window_closes_it(analyst: Analyst) -> None:
    popup = opened_line(analyst)
    analyst.press("Ctrl+F")
    assert not popup.isVisible()
    assert analyst.window.reader.find_bar.isVisible()


def test_a_click_chooses(analyst: Analyst) -> None:
    popup = opened_line(analyst)
    write("bridge was safe")
    row = popup.table.visualRect(popup.model.index(1, 0))
    QTest.mouseClick(popup.table.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    article = analyst.window.workspace.article
    assert article is not None
    assert article.outlet == "Coast Radio"


def test_what_changes_while_it_is_open_is_found(analyst: Analyst) -> None:
    popup = opened_line(analyst)
    analyst.window.workspace.do(ops.add_entity, "Ferry <b>Office</b>", "organisation")
    while not analyst.window.wiring.anything.names.is_complete:
        analyst.window.wiring.anything.names.hurry()
    write("ferry")
    assert shown(popup) == ["Ferry <b>Office</b>"]
    analyst.press("Escape")


def test_the_list_keeps_the_rules_of_models_and_tells_its_rows(analyst: Analyst) -> None:
    claim(analyst, _NUMBER)
    popup = opened_line(analyst)
    strict = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(popup.model, strict)
    for words in ("b", "o", "l", "ts", " zzz"):
        write(words)
    popup.line.setText("214")
    spoken = popup.table.currentIndex().data()
    assert spoken.startswith(f"Claim: {_NUMBER}, Harbour bridge closed")
    assert spoken.endswith("claim-1")
    assert tester.model() is popup.model
    analyst.press("Escape")


def test_a_small_window_still_shows_line_and_list(analyst: Analyst) -> None:
    analyst.window.resize(420, 360)
    QApplication.processEvents()
    popup = opened_line(analyst)
    inside = analyst.window.rect()
    for part in (popup.line, popup.table):
        corner = part.mapTo(analyst.window, part.rect().bottomRight())
        assert inside.contains(corner)
    analyst.press("Escape")
