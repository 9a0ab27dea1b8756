"""Three layouts: each shows what it is for, remembers how it was left, and can be put back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.tags import Tag
from gui.window import MainWindow
from store import ops, queries
from store.types import ArticleId, ClaimId
from tests.e2e.analyst import Analyst
from tests.e2e.conftest import open_window


def shown(window: MainWindow) -> set[str]:
    parts = {
        "library": window.library,
        "inspector": window.inspector,
        "reader": window.reader.view,
        "beside": window.beside,
    }
    return {name for name, part in parts.items() if part.isVisible()}


def test_each_layout_shows_what_it_is_for(analyst: Analyst) -> None:
    seen = {}
    for keys in ("F5", "F7", "F9"):
        analyst.press(keys)
        seen[keys] = shown(analyst.window)
    assert seen["F5"] == {"library", "reader"}
    assert seen["F7"] == {"library", "reader", "inspector"}
    assert seen["F9"] == {"reader", "beside"}


def test_the_menu_ticks_the_layout_that_is_shown(analyst: Analyst) -> None:
    for name in ("compare", "read", "tag"):
        analyst.window.actions_[f"layout_{name}"].trigger()
        ticked = [
            each for each in ("read", "tag", "compare")
            if analyst.window.actions_[f"layout_{each}"].isChecked()
        ]  # fmt: skip
        assert ticked == [name]


def test_a_layout_comes_back_as_it_was_left(analyst: Analyst) -> None:
    window = analyst.window
    analyst.press("F5")
    window.library_dock.hide()
    analyst.press("F7")
    analyst.press("Alt+3")
    analyst.press("F5")
    assert shown(window) == {"reader"}
    analyst.press("F7")
    assert window.desk == "claims"
    assert window.library.isVisible()


def test_reset_shows_a_layout_as_it_is_shipped(analyst: Analyst) -> None:
    analyst.press("F7")
    analyst.window.library_dock.hide()
    analyst.press("Alt+2")
    analyst.window.actions_["layout_reset"].trigger()
    assert shown(analyst.window) == {"library", "reader", "inspector"}
    assert analyst.window.desk == "reader"


def test_layouts_survive_the_end_of_the_program(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, project_path: Path, opened: list[MainWindow]
) -> None:
    first = Analyst(open_window(qtbot, qapp, tmp_path, project_path, opened))
    first.press("F5")
    first.window.library_dock.hide()
    first.press("F9")
    first.window.beside.show_article(ArticleId(2))
    first.window.close()
    second = open_window(qtbot, qapp, tmp_path, project_path, opened)
    assert second.layouts.name == "compare"
    assert shown(second) == {"reader", "beside"}
    assert second.beside.article is not None
    assert second.beside.article.id == 2
    second.actions_["layout_read"].trigger()
    assert shown(second) == {"reader"}


@pytest.mark.parametrize(
    "kept",
    ["", "{", "[1]", '"x"', "null", '{"frame": 7}', '{"frame": "%%%"}', '{"frame": "AAAA"}',
     '{"frame": "AAAA", "desk": "no such", "middle": []}', "[" * 5000, "😀"],
)  # fmt: skip
def test_a_damaged_layout_is_shown_as_it_is_shipped(analyst: Analyst, kept: str) -> None:
    analyst.window.settings.layout_read = kept
    analyst.window.actions_["layout_read"].trigger()
    assert shown(analyst.window) == {"library", "reader"}


# The second reader


def linked(analyst: Analyst) -> tuple[ClaimId, ClaimId]:
    """Two claims that contradict each other, one in either article."""
    project = analyst.window.workspace.project
    keys = []
    ids = sorted(project.read(queries.article_ids))
    for article, words in zip(ids, ("214 cracked bolts", "No more than 90 bolts"), strict=True):
        row = project.read(queries.article, article)
        assert row is not None
        start = project.text(row.body).index(words)
        key = analyst.window.workspace.do(ops.add_claim, article, [(start, start + len(words))])
        assert key is not None
        keys.append(key)
    analyst.window.workspace.do(ops.link_claims, keys[0], keys[1], "contradicts")
    analyst.window.workspace.open_article(ids[0])
    return keys[0], keys[1]


def test_the_second_reader_follows_a_claim_to_what_conflicts_with_it(analyst: Analyst) -> None:
    mine, other = linked(analyst)
    analyst.press("F9")
    analyst.window.workspace.select(Tag("claim", mine))
    beside = analyst.window.beside
    assert beside.article is not None
    assert beside.article.title.startswith("Port Authority")
    assert beside.view.marking.current == Tag("claim", other)
    assert analyst.window.workspace.article is not None
    assert analyst.window.workspace.article.id != beside.article.id


def test_it_stays_where_it_is_when_it_shall_not_follow(analyst: Analyst) -> None:
    mine, _ = linked(analyst)
    analyst.press("F9")
    analyst.window.beside.follows.click()
    analyst.window.workspace.select(Tag("claim", mine))
    assert analyst.window.beside.article is None
    analyst.window.beside.follows.click()
    assert analyst.window.beside.article is not None


def test_a_tag_of_the_second_reader_is_chosen_by_a_click_and_stays_there(analyst: Analyst) -> None:
    mine, other = linked(analyst)
    analyst.press("F9")
    analyst.window.workspace.select(Tag("claim", mine))
    view = analyst.window.beside.view
    QApplication.processEvents()
    rect = view.span_rect(*marks_of(view, other))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    assert analyst.window.workspace.tag == Tag("claim", other)
    assert analyst.window.beside.article is not None
    assert analyst.window.beside.article.title.startswith("Port Authority")


def test_new_tags_appear_in_the_second_reader_at_once(analyst: Analyst) -> None:
    analyst.press("F9")
    analyst.window.beside.show_article(ArticleId(2))
    before = len(analyst.window.beside.view.marking.index)
    analyst.window.workspace.do(ops.add_claim, ArticleId(2), [(0, 14)])
    assert len(analyst.window.beside.view.marking.index) == before + 1
    analyst.window.workspace.undo()
    assert len(analyst.window.beside.view.marking.index) == before


def test_enter_reads_the_article_beside_on_the_left_at_the_same_place(analyst: Analyst) -> None:
    analyst.press("F9")
    beside = analyst.window.beside
    beside.show_article(ArticleId(2))
    beside.view.setFocus()
    beside.view.set_caret(20)
    analyst.press("Return")
    assert analyst.window.workspace.article is not None
    assert analyst.window.workspace.article.id == 2
    assert analyst.window.reader.view.caret() == 20
    assert analyst.window.reader.view.hasFocus()


def test_an_article_that_is_deleted_leaves_the_second_reader_empty(analyst: Analyst) -> None:
    analyst.press("F9")
    analyst.window.beside.show_article(ArticleId(2))
    analyst.window.workspace.do(ops.delete_article, ArticleId(2))
    assert analyst.window.beside.article is None
    assert not analyst.window.beside.read_here.isEnabled()


def test_the_library_shows_an_article_beside(analyst: Analyst) -> None:
    library = analyst.window.library
    library.article_actions.beside.trigger()
    assert analyst.window.has_beside
    assert analyst.window.beside.article is not None
    analyst.window.beside.close_button.click()
    assert not analyst.window.has_beside


def marks_of(view: object, claim: ClaimId) -> tuple[int, int]:
    marks = view.marking.index.of("claim", claim)  # type: ignore[attr-defined]
    return marks[0].start, marks[0].end
