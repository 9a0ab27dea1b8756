"""The form of a link: both sides, its verdict, and the reasons for it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from gui.panels.forms.segments import Segments
from gui.panels.inspector import Inspector
from gui.tags import Tag
from gui.widgets.combobox import VocabularyCombo
from gui.workspace import Workspace
from store import ops, queries
from store.rows import RelationRow
from tests.gui.panels.crane import Crane
from tests.gui.panels.hands import block, choose, focused, press, segment, type_into
from tests.gui.parts import part, words_on

Key = Qt.Key
Edit = Callable[[Inspector], None]


@pytest.fixture
def form(inspector: Inspector, space: Workspace, crane: Crane) -> Inspector:
    space.project.do(ops.edit_claim, crane.inspected, speaker_id=crane.vale)
    space.select(Tag("relation", crane.link))
    return inspector


def link(space: Workspace, crane: Crane) -> RelationRow:
    row = space.project.read(queries.relation, crane.link)
    assert row is not None
    return row


EDITS: list[tuple[str, Edit, object]] = [
    ("relation", lambda i: choose(i, "Relation", "Repeats"), "repeats"),
    ("kind", lambda i: choose(i, "Kind", "Date"), "date"),
    ("strength", lambda i: segment(i, "Strength", "Partial"), "partial"),
    ("status", lambda i: segment(i, "Status", "Confirmed"), "confirmed"),
    ("resolution", lambda i: choose(i, "Resolution", "A is right (Harun Vale)"), "a_right"),
    ("severity", lambda i: segment(i, "Severity", "High"), "high"),
    ("confidence", lambda i: segment(i, "Confidence", "Low"), "low"),
    (
        "why",
        lambda i: type_into(block(i, "Why"), "March, or never before July."),
        "March, or never before July.",
    ),
    ("reviewer", lambda i: choose(i, "Reviewed by", "Noor"), "Noor"),
]


@pytest.mark.parametrize("change", EDITS, ids=[each[0] for each in EDITS])
def test_a_field_of_a_link_is_saved_at_once_and_undone(
    form: Inspector, space: Workspace, crane: Crane, change: tuple[str, Edit, object]
) -> None:
    name, edit, value = change
    bare = getattr(link(space, crane), name)
    edit(form)
    assert getattr(link(space, crane), name) == value
    while getattr(link(space, crane), name) != bare:
        assert space.undo() is not None
    while space.project.horizon().redo is not None:
        space.redo()
    assert getattr(link(space, crane), name) == value


def test_a_judged_link_names_who_judged_it(form: Inspector, space: Workspace, crane: Crane) -> None:
    for word, code in (
        ("Confirmed", "confirmed"),
        ("Dismissed", "dismissed"),
        ("Resolved", "resolved"),
        ("To check", "to_check"),
    ):
        segment(form, "Status", word)
        assert link(space, crane).status == code
    assert link(space, crane).reviewer == "Noor"
    assert part(form, VocabularyCombo, "Reviewed by").currentText() == "Noor"


def test_a_dismissed_link_asks_why_and_digits_choose(
    form: Inspector, space: Workspace, crane: Crane
) -> None:
    assert not _shown(form, "Dismissed because")
    segment(form, "Status", "Dismissed")
    reason = part(form, QComboBox, "Dismissed because")
    assert reason.isVisibleTo(form)
    reason.setFocus()
    QTest.keyClick(reason, Key.Key_3)
    assert link(space, crane).dismissal_reason == "other_scope"
    assert reason.currentText() == "3  Other scope or definition"


def test_a_confirmed_link_without_a_why_says_so(form: Inspector) -> None:
    segment(form, "Status", "Confirmed")
    assert "say why" in words_on(form)
    type_into(block(form, "Why"), "Both name March.")
    assert "say why" not in words_on(form)


def test_a_strength_can_be_taken_back(form: Inspector, space: Workspace, crane: Crane) -> None:
    segment(form, "Strength", "Direct")
    assert "Cannot both be true" in words_on(form)
    part(form, Segments, "Strength").setFocus()
    QTest.keyClick(focused(), Key.Key_Delete)
    assert link(space, crane).strength is None
    segment(form, "Strength", "Direct")
    segment(form, "Strength", "Direct")
    assert link(space, crane).strength is None


def test_only_contradictions_have_the_fields_of_one(form: Inspector) -> None:
    choose(form, "Relation", "Supports")
    for name in ("Kind", "Resolution"):
        assert not _shown(form, name)
    assert "Supports" in words_on(form)


def test_a_side_is_gone_to_and_the_link_stays_current(
    form: Inspector, space: Workspace, crane: Crane
) -> None:
    assert "Across articles" in words_on(form)
    press(form, "no inspection had taken place")
    assert space.article is not None
    assert space.article.id == crane.mail
    assert space.tag == Tag("relation", crane.link)
    press(form, "The crane was inspected")
    assert space.article.id == crane.gazette


def test_a_link_is_deleted_and_brought_back(
    form: Inspector, space: Workspace, crane: Crane
) -> None:
    press(form, "Delete this link")
    assert space.project.read(queries.relation, crane.link) is None
    space.undo()
    assert space.project.read(queries.relation, crane.link) is not None


def test_a_refused_relation_is_not_left_on_the_screen(
    form: Inspector, space: Workspace, crane: Crane
) -> None:
    space.project.do(ops.link_claims, crane.inspected, crane.denied, "repeats")
    QTest.keyClick(part(form, VocabularyCombo, "Relation"), Key.Key_Down)
    assert link(space, crane).relation == "contradicts"
    assert part(form, VocabularyCombo, "Relation").currentText() == "Contradicts"


def _shown(form: Inspector, name: str) -> bool:
    combos = [each for each in form.findChildren(QComboBox) if each.accessibleName() == name]
    return any(each.isVisibleTo(form) for each in combos)
