"""The marks of a long text come piece by piece, and nobody who asks early misses one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.reader.markindex import MarkIndex
from gui.reader.markreading import AT_ONCE, MarkReading
from store import Project, ops, queries
from store.types import ArticleId, MentionId

LENGTH = 3 * AT_ONCE
PLACES = [(at, at + 5) for at in range(0, LENGTH - 5, LENGTH // 60)]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "long") as project:
        yield project


@pytest.fixture
def long_text(project: Project) -> ArticleId:
    article, _ = project.do(ops.add_article, ops.NewArticle("Long", "words " * (LENGTH // 6)))
    entity, _ = project.do(ops.add_entity, "Lida Morano", "person")
    project.do(ops.tag_occurrences, entity, [(article, place) for place in PLACES])
    project.do(ops.add_claim, article, [(30, 60), (LENGTH - 60, LENGTH - 30)])
    return article


@pytest.fixture
def reading(project: Project, qapp: QApplication) -> Iterator[MarkReading]:
    del qapp
    parent = QObject()
    reading = MarkReading(project, parent)
    yield reading
    reading.stop()


def test_the_rest_comes_while_nobody_waits(
    reading: MarkReading, long_text: ArticleId, project: Project, qtbot: QtBot
) -> None:
    index = reading.begin(long_text, project.text(1))
    known = len(list(index.known))
    assert 0 < known < len(PLACES)
    later: list[object] = []
    reading.read.connect(later.extend)
    qtbot.waitUntil(lambda: known + len(later) == len(PLACES) + 2)
    assert sorted(m.span for m in index.known) == sorted(
        m.span for m in project.read(queries.marks, long_text)
    )


@pytest.mark.parametrize(
    "ask",
    [
        lambda index: [m.span for m in index.all],
        lambda index: [m.span for m in index.between(0, LENGTH)],
        lambda index: [m.span for m in index.at(PLACES[-1][0])],
        lambda index: index.next(LENGTH // 2).span,
        len,
        lambda index: [m.span for m in index.of("mention", len(PLACES))],
        lambda index: index.owners_of_entity(1),
    ],
)
def test_an_early_question_gets_the_whole_answer(
    reading: MarkReading, long_text: ArticleId, project: Project, ask: Callable[[MarkIndex], object]
) -> None:
    whole = MarkIndex(project.read(queries.marks, long_text), project.text(1))
    assert ask(reading.begin(long_text, project.text(1))) == ask(whole)


def test_what_changes_early_is_there_once(
    reading: MarkReading, long_text: ArticleId, project: Project
) -> None:
    index = reading.begin(long_text, project.text(1))
    gone, new = ("mention", len(PLACES)), ("mention", len(PLACES) + 1)
    project.do(ops.delete_mention, MentionId(gone[1]))
    entity = project.read(queries.recent_entities)[0]
    project.do(ops.tag_entity, long_text, [(LENGTH - 200, LENGTH - 190)], entity)
    owners = {gone, new}
    index.replace(owners, project.read(queries.marks, long_text, owners))
    assert [m.span for m in index.all] == [m.span for m in project.read(queries.marks, long_text)]
    assert len(index) == len(PLACES) + 2
