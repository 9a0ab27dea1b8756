"""How far one has read stands in the status line."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from store import ops
from tests.e2e.analyst import Analyst
from tests.gui.parts import words_on

LONG = "\n\n".join(f"Paragraph {n} tells of the river gates of Vesna." for n in range(300))


def test_it_grows_with_scrolling_and_ends_at_the_end(analyst: Analyst) -> None:
    window = analyst.window
    article = window.workspace.do(ops.add_article, ops.NewArticle("A long one", LONG))
    window.workspace.open_article(article)
    view = window.reader.view
    seen = []
    for words in ("Paragraph 0 ", "Paragraph 150 ", "Paragraph 290 "):
        view.scroll_to_top_position(LONG.index(words))
        seen.append(percent_on(window.status.findChildren(QLabel)))
    assert seen[0] == 0
    assert 30 < seen[1] < 70
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert percent_on(window.status.findChildren(QLabel)) == 100


def test_a_desk_has_no_progress(analyst: Analyst) -> None:
    assert "Read to" in words_on(analyst.window.status)
    analyst.press("Alt+3")
    assert "Read to" not in words_on(analyst.window.status)


def percent_on(labels: list[QLabel]) -> int:
    words = next(each.text() for each in labels if each.text().startswith("Read to"))
    return int(words.removeprefix("Read to ").removesuffix("%"))
