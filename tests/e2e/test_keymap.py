"""The keys of a real window: seen, changed, and the same after a restart."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QKeySequenceEdit,
    QLineEdit,
    QToolButton,
    QTreeWidget,
)
from pytestqt.qtbot import QtBot

from gui.dialogs.keys import KeysDialog
from gui.dialogs.shortcuts import ShortcutsDialog
from gui.keymap import KeyMap
from gui.keyrules import overlap
from gui.keywords import keyed
from gui.window import MainWindow
from tests.e2e.analyst import Analyst
from tests.e2e.conftest import open_window
from tests.gui.parts import button, part, words_on


def all_keys(analyst: Analyst) -> KeyMap:
    return analyst.window.wiring.keys.know_all()


def overview(analyst: Analyst) -> KeysDialog:
    analyst.press("F1")
    return part(analyst.window, KeysDialog)


def editor(analyst: Analyst, command: str) -> ShortcutsDialog:
    analyst.window.actions_["change_keys"].trigger()
    dialog = part(analyst.window, ShortcutsDialog)
    dialog.show_command(command)
    return dialog


def press_in(dialog: ShortcutsDialog, keys: str) -> None:
    """Press a key in the field for new keys."""
    field = part(dialog, QKeySequenceEdit)
    field.setFocus()
    QTest.keySequence(field, QKeySequence(keys))
    QApplication.processEvents()


def click(dialog: ShortcutsDialog, words: str) -> None:
    found: QAbstractButton = button(dialog, words)
    assert found.isEnabled()
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def listed(dialog: KeysDialog | ShortcutsDialog) -> dict[str, str]:
    """Words and keys of all rows that are shown."""
    tree = part(dialog, QTreeWidget)
    heads = [tree.topLevelItem(nth) for nth in range(tree.topLevelItemCount())]
    below = [head.child(nth) for head in heads if head for nth in range(head.childCount())]
    rows = [row for row in (*heads, *below) if row and not row.isHidden()]
    return {row.text(0): row.text(1) for row in rows}


def test_no_two_commands_of_a_window_share_a_key_where_both_work(analyst: Analyst) -> None:
    keys = all_keys(analyst)
    bounds = list(keys)
    assert len(bounds) > 90
    clashes = [
        (one.name, other.name)
        for one, other in combinations(bounds, 2)
        if overlap(one.place, other.place)
        and set(keys.keys_of(one.name)) & set(keys.keys_of(other.name))
    ]
    assert clashes == []


def test_every_action_with_a_key_is_in_the_map(analyst: Analyst) -> None:
    window = analyst.window
    known = {bound.action for bound in all_keys(analyst)}
    of_parts = [window, window.reader.view, *window.findChildren(QTreeWidget)]
    actions = {action for each in of_parts for action in each.actions() if action.shortcuts()}
    actions |= set(window.library.article_actions.all()) | set(window.desks.own_actions())
    assert actions <= known


def test_the_overview_lists_commands_queue_library_and_fixed_keys(analyst: Analyst) -> None:
    rows = listed(overview(analyst))
    assert rows["Entity"] == "E"
    assert rows["Edit details…"] == "F2"
    assert rows["Dismiss"] == "Backspace   N"
    assert rows["Entity of kind: Person"] == "1"
    assert "Zone: Headline" in rows
    assert rows["Back to the text, as it is"] == "Esc"
    assert {"Everywhere", "In the article", "In the library", "In forms", "In lists"} <= set(rows)


def test_the_filter_of_the_overview_finds_by_words_and_by_keys(
    qtbot: QtBot, analyst: Analyst
) -> None:
    dialog = overview(analyst)
    QTest.keyClicks(part(dialog, QLineEdit), "FILTER ctrl+l")
    qtbot.waitUntil(lambda: set(listed(dialog)) == {"Everywhere", "Filter the library"})


def test_a_new_key_works_at_once_in_menu_bar_overview_and_reader(analyst: Analyst) -> None:
    seen = overview(analyst)
    dialog = editor(analyst, "entity")
    press_in(dialog, "H")
    click(dialog, "Add")
    dialog.close()
    assert listed(seen)["Entity"] == "E   H"
    action = analyst.window.actions_["entity"]
    assert [key.toString() for key in action.shortcuts()] == ["E", "H"]
    seen.close()
    analyst.window.activateWindow()
    analyst.window.reader.view.setFocus()
    analyst.select("Ana Ruiz")
    analyst.press("H")
    assert analyst.window.reader.picker.isVisible()


def test_the_floating_bar_and_tooltips_say_the_key_that_counts(analyst: Analyst) -> None:
    keys = all_keys(analyst)
    keys.set_keys("claim", ["F12"])
    keys.set_keys("undo", ["Shift+F12"])
    assert analyst.window.actions_["claim"].toolTip().endswith("(F12)")
    assert analyst.window.actions_["undo"].toolTip().endswith("(Shift+F12)")
    analyst.select("Ana Ruiz")
    bar = analyst.window.reader.bar
    assert bar is not None
    assert "Claim  F12" in [each.text() for each in bar.findChildren(QToolButton)]


def test_sentences_and_tips_tell_the_key_that_counts_or_the_command(analyst: Analyst) -> None:
    keys, window = all_keys(analyst), analyst.window
    keys.set_keys("find_next", ["Ctrl+F12"])
    keys.set_keys("note", ["H"])
    analyst.press("Ctrl+F")
    assert button(window.reader.find_bar, "Next match (Ctrl+F12)")
    window.reader.find_bar.close_bar()
    view = window.reader.view
    assert keyed(view, "press {note}, {unknown}") == "press H, {unknown}"
    keys.set_keys("note", [])
    assert keyed(view, "press {note}") == "press “Note”"


def test_a_taken_key_is_named_in_words_and_can_be_taken(analyst: Analyst) -> None:
    dialog = editor(analyst, "edges")
    press_in(dialog, "E")
    assert "E belongs to “Entity” (In the article)." in words_on(dialog)
    click(dialog, "Take it from “Entity”")
    keys = all_keys(analyst)
    assert (keys.keys_of("edges"), keys.keys_of("entity")) == (("B", "E"), ())
    click(dialog, "Reset all")
    assert (keys.keys_of("edges"), keys.keys_of("entity")) == (("B",), ("E",))


def test_a_letter_is_refused_for_a_command_of_the_whole_window(analyst: Analyst) -> None:
    dialog = editor(analyst, "export")
    press_in(dialog, "H")
    assert "H writes in fields" in words_on(dialog)
    assert not button(dialog, "Add").isEnabled()


def test_a_key_can_be_taken_off_and_brought_back(analyst: Analyst) -> None:
    dialog = editor(analyst, "redo")
    click(dialog, "Take the key Ctrl+Y off")
    keys = all_keys(analyst)
    assert keys.keys_of("redo") == ("Ctrl+Shift+Z",)
    click(dialog, "Back to the first keys")
    assert keys.keys_of("redo") == ("Ctrl+Shift+Z", "Ctrl+Y")


def test_a_letter_of_the_reader_is_a_letter_in_every_field(analyst: Analyst) -> None:
    all_keys(analyst).take("entity", "H")
    analyst.press("Ctrl+L")
    analyst.type("hex")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == "hex"
    assert analyst.mentions() == []
    assert not analyst.window.reader.picker.isVisible()


def test_changed_keys_are_there_after_a_restart(
    analyst: Analyst,
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    project_path: Path,
    opened: list[MainWindow],
) -> None:
    keys = all_keys(analyst)
    keys.take("edges", "E")
    keys.take("contradictions_confirm", "Ctrl+F12")
    analyst.window.close()
    window = open_window(qtbot, qapp, tmp_path, project_path, opened)
    keys = window.wiring.keys.map
    assert (keys.keys_of("edges"), keys.keys_of("entity")) == (("B", "E"), ())
    window.show_desk("contradictions")
    confirm = window.contradictions.queue_actions[0]
    assert [key.toString() for key in confirm.shortcuts()] == ["Y", "Ctrl+F12"]


def test_keys_are_written_to_a_file_and_read_back(
    analyst: Analyst, tmp_path: Path, qtbot: QtBot
) -> None:
    keys = all_keys(analyst)
    keys.take("edges", "E")
    dialog = editor(analyst, "edges")
    dialog.write_to(tmp_path / "keys.json")
    click(dialog, "Reset all")
    dialog.read_from(tmp_path / "keys.json")
    assert keys.keys_of("edges") == ("B", "E")
    dialog.read_from(tmp_path / "not there.json")
    assert "holds no keys" in words_on(dialog)
    assert keys.keys_of("edges") == ("B", "E")


def test_the_files_of_keys_are_asked_for_without_stopping_the_window(analyst: Analyst) -> None:
    QStandardPaths.setTestModeEnabled(True)
    try:
        dialog = editor(analyst, "edges")
        for words in ("Write to a file", "Read from a file"):
            click(dialog, words)
            question = QApplication.activeModalWidget()
            assert question is not None
            question.close()
    finally:
        QStandardPaths.setTestModeEnabled(False)


def test_a_new_kind_of_zone_gets_a_command_and_a_gone_one_loses_it(analyst: Analyst) -> None:
    from store import ops

    space, keys = analyst.window.workspace, all_keys(analyst)
    term = space.do(ops.add_term, "zone_kind", "Sidebar & box")
    assert term is not None
    assert "zone_sidebar_box" in keys
    keys.take("zone_sidebar_box", "H")
    analyst.select("twenty minutes")
    analyst.press("H")
    assert "sidebar_box" in [zone.kind for zone in analyst.window.reader.view.zones]
    analyst.press("Ctrl+Z")
    space.do(ops.delete_term, term)
    assert "zone_sidebar_box" not in keys
