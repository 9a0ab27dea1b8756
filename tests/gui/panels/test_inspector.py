"""The inspector as a whole: what it shows when, the article and notes, and names for everything."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.panels.inspector import Inspector
from gui.panels.taglists import TagLists
from gui.tags import Tag
from gui.workspace import Workspace
from store import ops, queries
from store.rows import ArticleRow, NoteRow
from tests.gui.panels.crane import Crane
from tests.gui.panels.hands import block, choose, focused, line, press, segment, type_into
from tests.gui.parts import words_on

Key = Qt.Key
Edit = Callable[[Inspector], None]
ARTICLE_EDITS: list[tuple[str, Edit, str]] = [
    ("title", lambda i: type_into(block(i, "Title"), "The crane"), "The crane"),
    ("byline", lambda i: type_into(line(i, "Byline"), "M. Okafor"), "M. Okafor"),
    ("outlet", lambda i: type_into(line(i, "Outlet"), "mail"), "Mail"),
    (
        "url",
        lambda i: type_into(line(i, "Address"), "https://example.org/1"),
        "https://example.org/1",
    ),
    ("published", lambda i: type_into(line(i, "Published"), "2024-06/2024-07"), "2024-06/2024-07"),
    ("published_reason", lambda i: type_into(line(i, "Known from"), "dateline"), "dateline"),
    ("language", lambda i: type_into(line(i, "Language"), "en"), "en"),
    ("state", lambda i: segment(i, "State", "Done"), "done"),
]


def article(space: Workspace, crane: Crane) -> ArticleRow:
    row = space.project.read(queries.article, crane.gazette)
    assert row is not None
    return row


def note(space: Workspace, crane: Crane) -> NoteRow:
    row = space.project.read(queries.note, crane.note)
    assert row is not None
    return row


def test_without_a_tag_it_says_how_to_make_one(inspector: Inspector) -> None:
    assert "Select words and press E" in words_on(inspector)


@pytest.mark.parametrize(
    ("owner", "words", "public_id"),
    [
        ("claim", "Claim", "claim-1"),
        ("mention", "Mention", "mention-1"),
        ("entity", "Harun Vale", "entity-1"),
        ("relation", "Contradiction", "link-1"),
        ("note", "Note", "note-1"),
    ],
)
def test_each_tag_has_its_form_with_its_id_and_who_made_it(
    inspector: Inspector, space: Workspace, owner: str, words: str, public_id: str
) -> None:
    space.select(Tag(owner, 1))
    shown = words_on(inspector)
    assert words in shown.splitlines()
    assert public_id in shown.splitlines()
    assert "(Noor)" in shown
    label = next(each for each in inspector.findChildren(QLabel) if each.text() == public_id)
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard


@pytest.mark.parametrize("change", ARTICLE_EDITS, ids=[each[0] for each in ARTICLE_EDITS])
def test_what_is_known_of_the_article_is_saved_and_undone(
    inspector: Inspector, space: Workspace, crane: Crane, change: tuple[str, Edit, str]
) -> None:
    name, edit, value = change
    bare = getattr(article(space, crane), name)
    inspector.show_article()
    edit(inspector)
    assert getattr(article(space, crane), name) == value
    while getattr(article(space, crane), name) != bare:
        assert space.undo() is not None
    while space.project.horizon().redo is not None:
        space.redo()
    assert getattr(article(space, crane), name) == value


def test_the_article_is_a_press_away_and_a_chosen_tag_comes_back(
    inspector: Inspector, space: Workspace, crane: Crane
) -> None:
    press(inspector, "Show what is known about the article")
    assert "Coast Gazette" in {each.text() for each in inspector.findChildren(QLineEdit)}
    assert block(inspector, "Title").isVisibleTo(inspector)
    space.select(Tag("claim", crane.inspected))
    assert not block(inspector, "Title").isVisibleTo(inspector)


def test_a_note_is_written_and_flagged(
    inspector: Inspector, space: Workspace, crane: Crane
) -> None:
    space.select(Tag("note", crane.note))
    type_into(block(inspector, "Note"), "Two lines\nof it")
    press(inspector, "Flag this note")
    assert (note(space, crane).text, note(space, crane).flag) == ("Two lines\nof it", True)
    type_into(block(inspector, "Note"), "")
    assert note(space, crane).text == ""
    press(inspector, "Delete this note")
    assert space.project.read(queries.note, crane.note) is None


def test_editing_a_tag_puts_the_focus_into_its_form(
    inspector: Inspector, space: Workspace, crane: Crane
) -> None:
    for owner, key, words in (
        ("claim", crane.inspected, "In your own words"),
        ("mention", crane.mention, "Who is meant"),
        ("entity", crane.vale, "Preferred name"),
        ("relation", crane.link, "Why"),
        ("note", crane.note, "Note"),
    ):
        space.edit(Tag(owner, key))
        assert focused().accessibleName() == words


def test_closing_saves_what_is_typed(inspector: Inspector, space: Workspace, crane: Crane) -> None:
    space.select(Tag("note", crane.note))
    type_into(block(inspector, "Note"), "just typed", then=None)
    inspector.flush()
    assert note(space, crane).text == "just typed"


def test_hostile_words_are_shown_as_they_are(
    inspector: Inspector, space: Workspace, crane: Crane
) -> None:
    space.do(ops.edit_claim, crane.denied, restatement="<h1>loud</h1>" * 200)
    space.select(Tag("claim", crane.inspected))
    for each in inspector.findChildren(QLabel):
        assert each.textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize("owner", ["claim", "mention", "entity", "relation", "note", "article"])
def test_every_control_has_a_name_and_is_reached_by_tab(
    inspector: Inspector, space: Workspace, owner: str
) -> None:
    space.do(ops.edit_claim, 1, tags=["one"], about=[1], chain=["Agency"])  # type: ignore[arg-type]
    if owner == "article":
        inspector.show_article()
    else:
        space.select(Tag(owner, 1))
    for button in inspector.findChildren(QAbstractButton):
        if (
            button.isVisibleTo(inspector)
            and button.property("disclosure")
            and not button.isChecked()
        ):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert nameless(inspector) == []
    assert untold(inspector) == []


def test_every_control_of_the_lists_has_a_name(
    space: Workspace, crane: Crane, qtbot: QtBot
) -> None:
    lists = TagLists(space)
    qtbot.addWidget(lists)
    lists.show()
    assert nameless(lists) == []


def test_tab_goes_down_the_form_in_the_order_that_is_seen(
    inspector: Inspector, space: Workspace, crane: Crane
) -> None:
    space.select(Tag("claim", crane.inspected))
    block(inspector, "own words").setFocus()
    passed = []
    for _ in range(5):
        QTest.keyClick(focused(), Key.Key_Tab)
        passed.append(focused().accessibleName())
    assert passed[:4] == ["Speaker", "Which one", "Topic", "Said on"]


def test_a_kind_added_later_is_offered(
    inspector: Inspector, space: Workspace, crane: Crane
) -> None:
    space.select(Tag("entity", crane.vale))
    space.do(ops.add_term, "entity_kind", "Vessel")
    choose(inspector, "Kind", "Vessel")
    row = space.project.read(queries.entity, crane.vale)
    assert row is not None
    assert row.kind == "vessel"


def _controls(panel: QWidget) -> list[QWidget]:
    kinds = (QAbstractButton, QComboBox, QLineEdit, QTextEdit)
    found = [each for each in panel.findChildren(QWidget) if isinstance(each, kinds)]
    return [
        each
        for each in found
        if each.isVisibleTo(panel)
        and not each.objectName().startswith("qt_")
        and not (isinstance(each.parentWidget(), QLineEdit))
    ]


def nameless(panel: QWidget) -> list[str]:
    """Controls that a screen reader would not know what to call."""
    found = []
    for each in _controls(panel):
        told = QAccessible.queryAccessibleInterface(each)
        if not (each.accessibleName() or (told and told.text(QAccessible.Text.Name))):
            found.append(f"{type(each).__name__} in {type(each.parentWidget()).__name__}")
    return found


def untold(panel: QWidget) -> list[str]:
    """Enabled controls that the keyboard never reaches."""
    return [
        f"{type(each).__name__} {each.accessibleName()!r}"
        for each in _controls(panel)
        if each.isEnabled()
        and not each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.property("segment") is None
    ]


def test_what_is_known_of_the_outlet_is_saved_for_all_its_articles(
    space: Workspace, crane: Crane, inspector: Inspector
) -> None:
    row = article(space, crane)
    assert row.source_id is not None
    inspector.show_article()
    choose(inspector, "Kind of outlet", "Newspaper")
    choose(inspector, "Reliability of the outlet", "B  usually")
    type_into(line(inspector, "Country of the outlet"), "Ostland")
    outlet = space.project.read(queries.source, row.source_id)
    assert outlet is not None
    assert (outlet.kind, outlet.reliability, outlet.country) == ("newspaper", "B", "Ostland")
    space.undo()
    outlet = space.project.read(queries.source, row.source_id)
    assert outlet is not None
    assert outlet.country is None
