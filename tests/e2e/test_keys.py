"""The keys of the reader, each pressed for real."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from gui.steplabels import labels, words_of
from gui.tags import Tag
from store import queries
from tests.e2e.analyst import Analyst
from tests.store.test_undo import CASES


def _tagged(analyst: Analyst, words: str, key: str) -> None:
    analyst.select(words)
    analyst.press(key)


def current(analyst: Analyst) -> Tag | None:
    return analyst.window.workspace.tag


def test_no_two_commands_share_keys_in_one_context(analyst: Analyst) -> None:
    seen: dict[tuple[str, str], str] = {}
    window = analyst.window
    actions = [*window.actions_, *window.reader.view.actions()]
    for action in dict.fromkeys(actions):
        for keys in action.shortcuts():
            spot = (keys.toString(), action.shortcutContext().name)
            assert spot not in seen, (spot, action.objectName(), seen[spot])
            seen[spot] = action.objectName()
    assert len(seen) > 50


def test_every_command_does_something(analyst: Analyst) -> None:
    assert analyst.window.actions_.unbound() == []


def test_every_operation_has_words_for_the_undo_menu() -> None:
    assert labels() >= set(CASES)


def test_w_widens_and_shift_w_narrows(analyst: Analyst) -> None:
    analyst.place_caret("closed until")
    view = analyst.window.reader.view
    widths = []
    for _ in range(4):
        analyst.press("W")
        span = view.selected_span()
        assert span is not None
        widths.append(span[1] - span[0])
    assert widths == sorted(widths)
    assert len(set(widths)) >= 3
    widest = view.selected_span()
    analyst.press("Shift+W")
    narrower = view.selected_span()
    assert widest is not None
    assert narrower is not None
    assert narrower[1] - narrower[0] < widest[1] - widest[0]


def test_j_and_k_walk_through_tags_and_with_shift_through_the_same_kind(analyst: Analyst) -> None:
    _tagged(analyst, "Ana Ruiz", "1")
    _tagged(analyst, "Port Authority", "2")
    _tagged(analyst, "Tomás Valdez", "1")
    analyst.press("Escape")
    analyst.window.reader.view.set_caret(0)
    walked = []
    for key in ("J", "J", "J", "K", "Shift+K", "Shift+J"):
        analyst.press(key)
        tag = current(analyst)
        assert tag is not None
        walked.append(tag.key)
    assert walked == [1, 2, 3, 2, 2, 2]


def test_shift_j_stays_with_the_kind(analyst: Analyst) -> None:
    _tagged(analyst, "Ana Ruiz", "1")
    _tagged(analyst, "Port Authority", "2")
    _tagged(analyst, "Tomás Valdez", "1")
    analyst.click("Ana Ruiz")
    analyst.press("Shift+J")
    assert current(analyst) == Tag("mention", 3)


def test_o_reaches_the_tag_underneath(analyst: Analyst) -> None:
    analyst.select("mayor Ana Ruiz said on Tuesday")
    analyst.press("C")
    analyst.press("Escape")
    _tagged(analyst, "Ana Ruiz", "1")
    analyst.click("Ana Ruiz")
    assert current(analyst) == Tag("mention", 1)
    analyst.press("O")
    assert current(analyst) == Tag("claim", 1)
    analyst.press("O")
    assert current(analyst) == Tag("mention", 1)


def test_a_second_click_reaches_the_tag_underneath(analyst: Analyst) -> None:
    analyst.select("mayor Ana Ruiz said on Tuesday")
    analyst.press("C")
    analyst.press("Escape")
    _tagged(analyst, "Ana Ruiz", "1")
    analyst.click("Ana Ruiz")
    analyst.click("Ana Ruiz")
    assert current(analyst) == Tag("claim", 1)


def test_b_moves_the_edges_and_enter_takes_them(analyst: Analyst) -> None:
    _tagged(analyst, "Ana Ruiz", "1")
    analyst.press("B")
    analyst.press("Ctrl+Right")
    analyst.press("B")
    analyst.press("Ctrl+Left")
    assert analyst.mentions() == [("Ana Ruiz", "Ana Ruiz")]
    analyst.press("Return")
    assert analyst.mentions() == [("mayor Ana Ruiz said", "Ana Ruiz")]
    analyst.press("Ctrl+Z")
    assert analyst.mentions() == [("Ana Ruiz", "Ana Ruiz")]


def test_esc_leaves_the_edges_as_they_were(analyst: Analyst) -> None:
    _tagged(analyst, "Ana Ruiz", "1")
    analyst.press("B")
    analyst.press("Ctrl+Right")
    analyst.press("Escape")
    assert analyst.mentions() == [("Ana Ruiz", "Ana Ruiz")]


def test_q_copies_the_quotation_with_its_citation(analyst: Analyst) -> None:
    analyst.select("Inspectors had found 214 cracked bolts")
    analyst.press("Q")
    copied = QGuiApplication.clipboard().text()
    assert copied == (
        "“Inspectors had found 214 cracked bolts”"
        " (“Harbour bridge closed after inspection”, Port Gazette, 2020-05-05)"
    )


def test_p_lets_a_claim_stand_on_two_stretches(analyst: Analyst) -> None:
    analyst.select("The harbour bridge will stay closed until spring")
    analyst.press("C")
    analyst.press("Escape")
    analyst.select("The Port Authority was told in March")
    analyst.press("P")
    (claim,) = analyst.claims()
    assert claim.quote == (
        "The harbour bridge will stay closed until spring […] The Port Authority was told in March"
    )


def test_f_flags_and_del_deletes_and_undo_brings_back(analyst: Analyst) -> None:
    analyst.select("Inspectors had found 214 cracked bolts")
    analyst.press("C")
    analyst.press("Escape")
    analyst.press("F")
    assert analyst.claims()[0].flag
    analyst.press("Del")
    assert analyst.claims() == []
    analyst.press("Ctrl+Z")
    assert analyst.claims()[0].flag


def test_n_writes_a_note_on_the_words(analyst: Analyst) -> None:
    analyst.select("twenty minutes")
    analyst.press("N")
    analyst.type("check the timetable")
    analyst.press("Escape")
    project = analyst.window.workspace.project
    (note,) = project.read(queries.note_rows, project.read(queries.note_ids))
    assert note.text == "check the timetable"
    assert note.spans[0].quote == "twenty minutes"


def test_m_writes_a_note_on_the_claim(analyst: Analyst) -> None:
    analyst.select("Inspectors had found 214 cracked bolts")
    analyst.press("C")
    analyst.press("Escape")
    analyst.press("M")
    analyst.type("who counted?")
    analyst.press("Escape")
    project = analyst.window.workspace.project
    (note,) = project.read(queries.note_rows, project.read(queries.note_ids))
    assert (note.owner, note.text) == ("claim", "who counted?")


def test_s_t_d_reach_the_fields_of_the_claim(analyst: Analyst) -> None:
    analyst.select("Inspectors had found 214 cracked bolts")
    analyst.press("C")
    analyst.press("Escape")
    analyst.press("T")
    analyst.type("cracked bolts")
    analyst.press("Escape")
    analyst.press("D")
    analyst.type("2020-05-04")
    analyst.press("Escape")
    analyst.press("S")
    analyst.type("Ana Ruiz")
    analyst.press("Escape")
    (claim,) = analyst.claims()
    assert (claim.topic, claim.said_on, claim.speaker_name) == (
        "cracked bolts",
        "2020-05-04",
        "Ana Ruiz",
    )


def test_e_asks_who_is_meant_when_the_spelling_is_new(analyst: Analyst) -> None:
    _tagged(analyst, "Ana Ruiz", "1")
    analyst.press("Ctrl+PgDown")
    analyst.select("Ruiz")
    analyst.press("E")
    analyst.press("Return")
    assert analyst.mentions()[-1] == ("Ruiz", "Ana Ruiz")
    project = analyst.window.workspace.project
    (row,) = project.read(queries.entity_rows, project.read(queries.entity_ids))
    assert [alias.form for alias in row.aliases] == ["Ruiz"]
    analyst.press("Ctrl+Z")
    (row,) = project.read(queries.entity_rows, project.read(queries.entity_ids))
    assert row.aliases == ()


def test_g_goes_to_the_counterpart_and_back(analyst: Analyst) -> None:
    project = analyst.window.workspace.project
    for words in ("Inspectors had found 214 cracked bolts", "No more than 90 bolts were cracked"):
        if words not in analyst.text:
            analyst.press("Ctrl+PgDown")
        analyst.select(words)
        analyst.press("C")
        analyst.press("Escape")
    analyst.press("X")
    analyst.press("1")
    second = analyst.window.workspace.article
    analyst.press("G")
    first = analyst.window.workspace.article
    assert first is not None
    assert second is not None
    assert first.id != second.id
    analyst.press("G")
    assert analyst.window.workspace.article == second
    analyst.press("Alt+Left")
    assert analyst.window.workspace.article == first
    analyst.press("Alt+Right")
    assert analyst.window.workspace.article == second
    assert project.read(queries.counts).contradictions == 1


def test_shift_x_keeps_the_pin_for_the_next_link(analyst: Analyst) -> None:
    for words in ("Inspectors had found", "The harbour bridge will", "We never heard"):
        analyst.select(words)
        analyst.press("C")
        analyst.press("Escape")
    analyst.click("Inspectors had")
    analyst.press("Shift+X")
    analyst.click("harbour bridge will")
    analyst.press("X")
    analyst.click("never heard")
    analyst.press("R")
    assert sorted(link.relation for link in analyst.links()) == ["contradicts", "repeats"]
    assert analyst.window.workspace.pin is not None


def test_the_undo_menu_names_the_step(analyst: Analyst) -> None:
    _tagged(analyst, "Ana Ruiz", "1")
    action = analyst.window.actions_["undo"]
    assert "Ana Ruiz" in action.text()
    assert words_of(analyst.window.workspace.project.horizon().undo) == "tag “Ana Ruiz”"
    assert not analyst.window.actions_["redo"].isEnabled()
    analyst.press("Ctrl+Z")
    assert analyst.window.actions_["redo"].isEnabled()


def test_f6_walks_through_the_panes_and_comes_back(analyst: Analyst) -> None:
    reached = []
    for _ in range(5):
        analyst.press("F6")
        reached.append(QApplication.focusWidget())
    assert len({id(widget) for widget in reached}) >= 3
    assert analyst.window.reader.view in reached


def test_z_and_a_digit_make_the_paragraph_a_zone_as_one_step(analyst: Analyst) -> None:
    article = analyst.window.workspace.article
    assert article is not None
    analyst.place_caret("closed after")
    analyst.press("Z")
    analyst.press("1")
    (zone,) = analyst.window.workspace.project.read(queries.zones, article.id)
    assert zone.kind == "headline"
    assert analyst.text[zone.start : zone.end] == "Harbour bridge closed after inspection"
    assert analyst.window.reader.view.hasFocus()
    analyst.press("Ctrl+Z")
    assert analyst.window.workspace.project.read(queries.zones, article.id) == []


def test_z_shows_which_zone_it_is_and_esc_leaves_it(analyst: Analyst) -> None:
    article = analyst.window.workspace.article
    assert article is not None
    analyst.select("twenty minutes")
    analyst.press("Z")
    analyst.press("7")
    analyst.place_caret("twenty min")
    analyst.select("minutes")
    analyst.press("Z")
    popup = analyst.window.wiring.zones.popup
    assert popup is not None
    assert [entry.text() for entry in popup.actions() if entry.isChecked()] == ["&7  Comment"]
    analyst.press("Escape")
    (zone,) = analyst.window.workspace.project.read(queries.zones, article.id)
    assert (zone.kind, analyst.text[zone.start : zone.end]) == ("comment", "twenty minutes")


def test_zones_are_laid_and_shown(analyst: Analyst) -> None:
    article = analyst.window.workspace.article
    assert article is not None
    analyst.select("Harbour bridge closed after inspection")
    analyst.window.wiring.zones.set_zone("headline")
    (zone,) = analyst.window.workspace.project.read(queries.zones, article.id)
    assert (zone.kind, zone.start) == ("headline", 0)
    analyst.press("Ctrl+Z")
    assert analyst.window.workspace.project.read(queries.zones, article.id) == []
