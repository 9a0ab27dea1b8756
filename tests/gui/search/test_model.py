from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from gui.search.model import HitModel
from gui.search.view import HitView
from store.rows import Hit
from store.search import ArticleHits
from store.types import ArticleId

pytestmark = pytest.mark.usefixtures("qapp")


def hit(article: int, start: int, *, tagged: bool = False) -> Hit:
    return Hit(
        article=ArticleId(article),
        title=f"<b>Paper {article}</b>",
        file_name=None,
        start=start,
        end=start + 4,
        quote="quay",
        before="the old ",
        after=" 😀 was\nsold",
        zone="body",
        tagged=tagged,
    )


def found(article: int, *starts: int) -> ArticleHits:
    hits = tuple(hit(article, start) for start in starts)
    return ArticleHits(ArticleId(article), f"Paper {article}", "Gazette", "2020-05-05", hits)


@pytest.fixture
def model() -> HitModel:
    made = HitModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return made


def test_places_stand_below_their_articles(model: HitModel) -> None:
    model.add([found(3, 5, 9), found(7, 1)])
    words = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert (model.places, model.articles) == (3, 2)
    assert words[1] == "…the old quay 😀 was sold…"
    assert "Paper 3" in words[0]
    assert "Gazette" in words[0]
    assert "Paper 7" in words[3]


def test_a_reader_of_the_screen_hears_article_and_tag(model: HitModel) -> None:
    model.add([found(3, 5)])
    model.retag(ArticleId(3), frozenset)
    spoken = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "tagged already" in spoken
    assert "Paper 3" in spoken


def test_walking_goes_round_and_passes_over_headings(model: HitModel) -> None:
    model.add([found(3, 5, 9), found(7, 1)])
    walked, row = [], 0
    for _ in range(4):
        there = model.beside(row, 1)
        assert there is not None
        row = there
        walked.append(row)
    assert walked == [1, 2, 4, 1]
    assert model.beside(1, -1) == 4


def test_nothing_found_has_no_next_place(model: HitModel) -> None:
    assert model.beside(0, 1) is None
    assert model.hits_of(ArticleId(3)) == []
    assert model.row_of(ArticleId(3), 0) is None


def test_twenty_thousand_places_arrive_and_are_painted(model: HitModel, qtbot: QtBot) -> None:
    for article in range(1, 401):
        model.add([found(article, *range(0, 500, 10))])
    assert model.places == 20_000
    holder = HitView(model, None)  # type: ignore[arg-type]
    qtbot.addWidget(holder)
    holder.resize(600, 300)
    holder.show()
    holder.make_current(model.rowCount() - 1)
    assert not holder.grab().isNull()
    model.clear()
    assert model.rowCount() == 0
