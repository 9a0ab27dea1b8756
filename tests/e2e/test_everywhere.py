"""Find everywhere with real keys: ask, walk, tag, and never a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from gui.dialogs.occurrences import OccurrencesDialog
from gui.search.panel import SearchPanel
from gui.window import MainWindow
from gui.zonechoice import ARTICLE
from store import Project, ops
from store.types import ArticleId
from tests.e2e.analyst import Analyst
from tests.e2e.conftest import FIRST, SECOND, open_window
from tests.gui.parts import button, part, words_on


def ask(analyst: Analyst, qtbot: QtBot, query: str) -> SearchPanel:
    """Open the panel, write a query, wait for all that it finds."""
    analyst.press("Ctrl+Shift+F")
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    line.setText("")
    if query.isascii():
        analyst.type(query)
    else:
        # no key of this test has such letters: as an input method would write them
        written = QInputMethodEvent()
        written.setCommitString(query)
        QApplication.sendEvent(line, written)
    return answered(analyst, qtbot)


def answered(analyst: Analyst, qtbot: QtBot) -> SearchPanel:
    panel = analyst.window.search
    # typing has its pause before anything is asked
    pauses = panel.head.line.findChildren(QTimer)
    assert pauses
    qtbot.waitUntil(lambda: not any(pause.isActive() for pause in pauses))
    qtbot.waitUntil(lambda: not panel.is_answering)
    return panel


def quotes(panel: SearchPanel) -> list[str]:
    return [hit.quote for key in panel.model.listed() for hit in panel.model.hits_of(key)]


def selected(analyst: Analyst) -> str:
    span = analyst.window.reader.view.selected_span()
    return analyst.text[slice(*span)] if span else ""


def reading(analyst: Analyst) -> ArticleId | None:
    article = analyst.window.workspace.article
    return article.id if article else None


def test_words_in_a_row_are_found_in_all_articles(analyst: Analyst, qtbot: QtBot) -> None:
    panel = ask(analyst, qtbot, "harbour bridge")
    assert quotes(panel) == ["Harbour bridge", "harbour bridge", "harbour bridge"]
    assert "3 places in 2 articles" in words_on(panel)


def test_enter_goes_to_the_first_place_and_f3_walks_across_articles(
    analyst: Analyst, qtbot: QtBot
) -> None:
    ask(analyst, qtbot, "Ana Ruiz")
    analyst.press("Return")
    assert analyst.window.reader.view.hasFocus()
    walked = [(reading(analyst), selected(analyst))]
    for _ in range(3):
        analyst.press("F3")
        walked.append((reading(analyst), selected(analyst)))
    assert walked == [(1, "Ana Ruiz"), (1, "Ana Ruiz"), (2, "Ana Ruiz"), (1, "Ana Ruiz")]
    analyst.press("Shift+F3")
    assert reading(analyst) == 2
    assert analyst.window.search.isVisible()


def test_enter_right_after_typing_waits_for_the_first_place(analyst: Analyst, qtbot: QtBot) -> None:
    analyst.press("Ctrl+Shift+F")
    analyst.type("no more than")
    analyst.press("Return")
    qtbot.waitUntil(lambda: selected(analyst) == "No more than")
    assert reading(analyst) == 2


def test_e_and_f4_tag_the_place_at_which_one_is(analyst: Analyst, qtbot: QtBot) -> None:
    ask(analyst, qtbot, "Ana Ruiz")
    analyst.press("Return")
    analyst.press("E")
    analyst.press("Return")
    for _ in range(2):
        analyst.press("F3")
        analyst.press("F4")
    assert analyst.mentions() == [("Ana Ruiz", "Ana Ruiz")] * 3
    hits = [hit for key in (1, 2) for hit in analyst.window.search.model.hits_of(ArticleId(key))]
    assert [hit.tagged for hit in hits] == [True] * 3


def test_f4_in_the_list_tags_place_after_place(analyst: Analyst, qtbot: QtBot) -> None:
    analyst.select("Ana Ruiz")
    analyst.press("1")
    panel = ask(analyst, qtbot, "ana ruiz")
    analyst.press("Down")
    assert panel.view.hasFocus()
    analyst.press("Down")
    analyst.press("F4")
    analyst.press("F4")
    assert panel.view.hasFocus()
    assert analyst.mentions() == [("Ana Ruiz", "Ana Ruiz")] * 3


def test_escape_leaves_and_the_marks_go(analyst: Analyst, qtbot: QtBot) -> None:
    ask(analyst, qtbot, "bolts")
    view = analyst.window.reader.view
    assert view.extraSelections()
    analyst.press("Escape")
    assert not analyst.window.search.isVisible()
    assert view.hasFocus()
    assert not view.extraSelections()


def test_a_click_on_a_place_goes_there_ready_for_the_next_key(
    analyst: Analyst, qtbot: QtBot
) -> None:
    panel = ask(analyst, qtbot, "weeks")
    row = panel.model.row_of(ArticleId(2), 0)
    assert row is not None
    at = panel.view.visualRect(panel.model.index(row, 0)).center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert (reading(analyst), selected(analyst)) == (2, "weeks")
    assert analyst.window.reader.view.hasFocus()


def test_selected_words_are_the_query(analyst: Analyst, qtbot: QtBot) -> None:
    analyst.select("Port Authority")
    analyst.press("Ctrl+Shift+F")
    panel = answered(analyst, qtbot)
    assert quotes(panel) == ["Port Authority"] * 4


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ('bridge "closed', "quotation mark"),
        ("bridge AND", "Put a word on both sides"),
        ("(bridge", "bracket"),
        ("@nobody", "nobody"),
        ("/(/", "regular expression"),
        ("NOT bridge", "NOT"),
    ],
)
def test_a_malformed_query_gets_a_sentence_below_the_line(
    analyst: Analyst, qtbot: QtBot, query: str, sentence: str
) -> None:
    panel = ask(analyst, qtbot, query)
    assert sentence in words_on(panel)
    assert panel.model.places == 0
    qtbot.waitUntil(lambda: panel.head.line.property("invalid") == "true")
    analyst.window.search.head.line.clear()
    analyst.type("bolts")
    assert answered(analyst, qtbot).model.places == 3
    assert panel.head.line.property("invalid") == "false"


def test_words_that_do_not_follow_each_other_are_offered_as_all_words(
    analyst: Analyst, qtbot: QtBot
) -> None:
    panel = ask(analyst, qtbot, "bolts mayor")
    assert "Not found" in words_on(panel)
    QTest.mouseClick(button(panel, "Articles with all of these words"), Qt.MouseButton.LeftButton)
    answered(analyst, qtbot)
    assert panel.head.line.text() == "bolts AND mayor"
    assert panel.model.listed() == [1]


def test_a_beginning_is_offered_inside_longer_words(analyst: Analyst, qtbot: QtBot) -> None:
    panel = ask(analyst, qtbot, "spect")
    QTest.mouseClick(button(panel, "Also inside longer words"), Qt.MouseButton.LeftButton)
    answered(analyst, qtbot)
    assert quotes(panel) == ["spect", "spect"]
    assert "also inside longer words" in words_on(panel)


@pytest.mark.parametrize(
    ("query", "expected"),
    [("الجسر", ["الجسر"]), ("every twenty", ["every twenty"]), ("Ferries 😀", ["Ferries"])],
)
def test_any_script_is_found(
    analyst: Analyst, qtbot: QtBot, query: str, expected: list[str]
) -> None:
    assert quotes(ask(analyst, qtbot, query)) == expected


def test_a_no_break_space_is_found_by_a_plain_one(analyst: Analyst, qtbot: QtBot) -> None:
    text = "Council notes\n\nThe old\u00a0quay was sold."
    analyst.window.workspace.do(ops.add_article, ops.NewArticle("Council notes", text))
    assert quotes(ask(analyst, qtbot, "old quay")) == ["old\u00a0quay"]
    analyst.press("Return")
    assert selected(analyst) == "old\u00a0quay"


def test_comments_are_left_out_on_wish(analyst: Analyst, qtbot: QtBot) -> None:
    start = FIRST.index("“We never heard")
    end = FIRST.index("instead.") + len("instead.")
    space = analyst.window.workspace
    space.do(ops.add_zone, ArticleId(1), "comment", start, end)
    panel = ask(analyst, qtbot, "Valdez")
    assert panel.model.listed() == [1, 2]
    panel.head.set_scope(ARTICLE)
    panel.head.scope_chosen.emit()
    answered(analyst, qtbot)
    assert panel.model.listed() == [2]


def test_an_entity_is_found_by_its_names_and_all_can_be_tagged(
    analyst: Analyst, qtbot: QtBot
) -> None:
    analyst.select("Tomás Valdez")
    analyst.press("1")
    panel = ask(analyst, qtbot, '@"Tomas Valdez"')
    assert quotes(panel) == ["Tomás Valdez", "Tomás Valdez"]
    QTest.mouseClick(button(panel, "Tag all of these"), Qt.MouseButton.LeftButton)
    dialog = part(analyst.window, OccurrencesDialog)
    assert "Tomás Valdez" in dialog.windowTitle()
    dialog.close()


def test_plain_words_lead_to_the_picker_of_entities(analyst: Analyst, qtbot: QtBot) -> None:
    panel = ask(analyst, qtbot, "port authority")
    QTest.mouseClick(button(panel, "Tag all of these"), Qt.MouseButton.LeftButton)
    assert analyst.window.reader.picker.isVisible()
    assert selected(analyst) == "Port Authority"


def test_queries_are_remembered(analyst: Analyst, qtbot: QtBot) -> None:
    ask(analyst, qtbot, "bolts OR ferries")
    analyst.press("Return")
    assert analyst.window.settings.recent_queries == '["bolts OR ferries"]'
    analyst.press("Ctrl+Shift+F")
    analyst.window.search.head.line.clear()
    analyst.press("Down")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert analyst.window.search.head.line.text() == "bolts OR ferries"


def test_a_deleted_article_leaves_the_list(analyst: Analyst, qtbot: QtBot) -> None:
    panel = ask(analyst, qtbot, "bolts")
    assert panel.model.listed() == [1, 2]
    analyst.window.workspace.do(ops.delete_article, ArticleId(2))
    qtbot.waitUntil(lambda: panel.model.listed() == [1])


def test_find_in_the_article_takes_f3_while_it_is_open(analyst: Analyst, qtbot: QtBot) -> None:
    ask(analyst, qtbot, "bolts")
    analyst.press("Return")
    analyst.press("Ctrl+F")
    part(analyst.window.reader, QLineEdit, "Find in this article").setText("ferries")
    QTest.qWait(120)
    analyst.press("F3")
    assert reading(analyst) == 1
    analyst.press("Escape")
    analyst.press("F3")
    analyst.press("F3")
    assert reading(analyst) == 2


def test_the_query_comes_back_with_the_next_window(
    analyst: Analyst,
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    project_path: Path,
    opened: list[MainWindow],
) -> None:
    ask(analyst, qtbot, "bolts")
    analyst.window.close()
    again = Analyst(open_window(qtbot, qapp, tmp_path, project_path, opened))
    panel = answered(again, qtbot)
    assert panel.isVisible()
    assert quotes(panel) == ["bolts"] * 3


def test_closing_while_indexing_and_searching_is_clean(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, opened: list[MainWindow]
) -> None:
    path = tmp_path / "many.crossclaim"
    with Project.create(path) as project:
        news = [ops.NewArticle(f"Paper {n}", f"{FIRST}\n\n{SECOND}\n\n{n}") for n in range(300)]
        project.do(ops.add_articles, news)
    analyst = Analyst(open_window(qtbot, qapp, tmp_path, path, opened))
    qtbot.waitUntil(lambda: analyst.window.workspace.index.is_at_work)
    analyst.press("Ctrl+Shift+F")
    analyst.type("the")
    QTest.qWait(170)
    analyst.type(" mayor")
    QTest.qWait(170)
    analyst.window.close()


def test_texts_that_come_in_are_taken_into_the_index(analyst: Analyst, qtbot: QtBot) -> None:
    space = analyst.window.workspace
    with qtbot.waitSignal(space.index.updated):
        pass
    with qtbot.waitSignal(space.index.updated):
        space.do(ops.add_article, ops.NewArticle("Quay", "Quay\n\nThe quay was sold."))
    index = space.project.index()
    assert index is not None
    assert len(index.done()) == 3
