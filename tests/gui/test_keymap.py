"""The map of keys: changes act at once, are kept alone, and never put two commands on one key."""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication

from gui.keymap import KeyMap
from gui.keyrules import LIBRARY, READER, WINDOW, overlap
from gui.settings import Settings

PLACES = {
    "find": (WINDOW, ("Ctrl+F",)),
    "redo": (WINDOW, ("Ctrl+Shift+Z", "Ctrl+Y")),
    "log": (WINDOW, ()),
    "entity": (READER, ("E",)),
    "edges": (READER, ("B",)),
    "digit_1": (READER, ("1",)),
    "library_details": (LIBRARY, ("F2",)),
    "contradictions_confirm": ("contradictions", ("Y",)),
}

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "crossclaim.ini"


@pytest.fixture
def keys(qapp: QApplication, place: Path) -> KeyMap:
    return made(Settings(place))


def made(stored: Settings) -> KeyMap:
    """The map as a start of the program makes it."""
    found = KeyMap(stored, stored)
    for name, (where, defaults) in PLACES.items():
        action = QAction(name, found)
        action.setShortcuts([QKeySequence(key) for key in defaults])
        found.add(name, action, where)
    found.settle()
    return found


def as_they_are(keys: KeyMap) -> dict[str, tuple[str, ...]]:
    return {bound.name: keys.keys_of(bound.name) for bound in keys}


def clashes(keys: KeyMap) -> list[tuple[str, str]]:
    return [
        (one.name, other.name)
        for one, other in combinations(keys, 2)
        if overlap(one.place, other.place)
        and set(keys.keys_of(one.name)) & set(keys.keys_of(other.name))
    ]


DEFAULTS = {name: defaults for name, (_, defaults) in PLACES.items()}


def test_at_first_every_command_has_its_defaults(keys: KeyMap) -> None:
    assert as_they_are(keys) == DEFAULTS
    assert not any(keys.is_changed(name) for name in PLACES)


def test_a_command_may_have_several_keys_and_they_act_at_once(keys: KeyMap) -> None:
    told: list[str] = []
    keys.changed.connect(told.append)
    keys.set_keys("entity", ["E", "H", "F9"])
    assert [key.toString() for key in keys["entity"].action.shortcuts()] == ["E", "H", "F9"]
    assert told == ["entity"]


def test_only_what_differs_is_kept_and_it_survives_the_end_of_the_program(
    keys: KeyMap, place: Path
) -> None:
    keys.take("entity", "H")
    keys.set_keys("log", [])
    stored = Settings(place)
    assert json.loads(stored.shortcuts) == {"entity": ["E", "H"]}
    assert as_they_are(made(stored)) == {**DEFAULTS, "entity": ("E", "H")}


def test_a_taken_key_is_named_and_left_with_its_owner_unless_it_is_taken(keys: KeyMap) -> None:
    holder = keys.holder("edges", "E")
    assert holder is not None
    assert holder.name == "entity"
    keys.set_keys("edges", ["B", "E"])
    assert keys.keys_of("edges") == ("B",)
    keys.take("edges", "E")
    assert keys.keys_of("edges") == ("B", "E")
    assert keys.keys_of("entity") == ()


def test_the_window_and_a_list_cannot_share_a_key_but_reader_and_list_can(keys: KeyMap) -> None:
    holder = keys.holder("library_details", "Ctrl+F")
    assert holder is not None
    assert holder.name == "find"
    assert keys.holder("entity", "Y") is None
    keys.take("entity", "Y")
    assert keys.keys_of("contradictions_confirm") == ("Y",)
    assert clashes(keys) == []


def test_a_digit_can_be_taken_from_its_kind(keys: KeyMap) -> None:
    keys.take("entity", "1")
    assert keys.keys_of("entity") == ("E", "1")
    assert keys.keys_of("digit_1") == ()


def test_resetting_restores_the_defaults_exactly(keys: KeyMap, place: Path) -> None:
    keys.take("edges", "E")
    keys.set_keys("redo", ["F8"])
    keys.reset("redo")
    assert keys.keys_of("redo") == DEFAULTS["redo"]
    keys.reset_all()
    assert as_they_are(keys) == DEFAULTS
    assert Settings(place).shortcuts == ""


def test_a_first_key_that_another_command_has_now_does_not_come_back_by_itself(
    keys: KeyMap,
) -> None:
    keys.take("edges", "E")
    keys.reset("entity")
    assert keys.keys_of("entity") == ()
    keys.reset("edges")
    assert as_they_are(keys) == DEFAULTS


def test_a_key_that_opens_a_menu_is_refused(keys: KeyMap) -> None:
    keys.keep_for_menus(["Alt+F"])
    assert keys.refused("find", "Alt+F") == "menu"
    keys.set_keys("find", ["Alt+F", "Ctrl+F"])
    assert keys.keys_of("find") == ("Ctrl+F",)


def test_what_was_written_can_be_read_elsewhere(keys: KeyMap, tmp_path: Path) -> None:
    keys.take("edges", "E")
    keys.set_keys("find", [])
    other = made(Settings(tmp_path / "other.ini"))
    assert other.read(keys.written()) == []
    assert as_they_are(other) == as_they_are(keys)


@pytest.mark.parametrize(
    "text",
    ["", "{}", "[]", "null", "[" * 100_000, '{"format": "other", "keys": {}}', "\x00", "😀"],
)
def test_a_file_without_keys_is_refused_and_changes_nothing(keys: KeyMap, text: str) -> None:
    keys.take("edges", "E")
    before = as_they_are(keys)
    with pytest.raises(ValueError, match="crossclaim-keys"):
        keys.read(text)
    assert as_they_are(keys) == before


def test_keys_in_a_file_that_clash_or_are_refused_are_left_out_and_named(keys: KeyMap) -> None:
    wanted = {"entity": ["H"], "edges": ["H"], "find": ["A"], "unknown": ["Q"], "redo": "F8"}
    left_out = keys.read(json.dumps({"format": "crossclaim-keys", "keys": wanted}))
    assert left_out == ["edges", "find"]
    assert keys.keys_of("entity") == ("H",)
    assert clashes(keys) == []


@pytest.mark.parametrize(
    "stored",
    [
        "no json",
        "[]",
        '{"entity": "E"}',
        '{"entity": [1, null, {}, "nonsense key"]}',
        '{"entity": ["Left"], "find": ["X"]}',
        '{"entity": {"E": 1}}',
        "[" * 100_000,
        '{"nobody": ["E"]}',
    ],
)
def test_broken_settings_never_break_the_start(place: Path, stored: str) -> None:
    settings = Settings(place)
    settings.shortcuts = stored
    found = made(settings)
    assert clashes(found) == []
    assert found.keys_of("redo") == DEFAULTS["redo"]


def test_two_commands_with_one_key_in_the_settings_share_it_nowhere(place: Path) -> None:
    settings = Settings(place)
    settings.shortcuts = '{"entity": ["H"], "edges": ["H", "B"]}'
    found = made(settings)
    assert found.keys_of("entity") == ("H",)
    assert found.keys_of("edges") == ("B",)


def test_keys_of_commands_that_another_project_has_are_kept(place: Path) -> None:
    settings = Settings(place)
    settings.shortcuts = '{"zone_own": ["H"]}'
    found = made(settings)
    found.take("entity", "F9")
    assert json.loads(settings.shortcuts) == {"zone_own": ["H"], "entity": ["E", "F9"]}


_NAMES = st.sampled_from(sorted(PLACES))
_KEYS = st.sampled_from(
    ["E", "B", "1", "Y", "H", "Ctrl+F", "Ctrl+Y", "F2", "F9", "Ctrl+C", "Left", "Alt+F", ""]
)
_EDITS = st.lists(
    st.one_of(
        st.tuples(st.just("take"), _NAMES, _KEYS),
        st.tuples(st.just("set"), _NAMES, st.lists(_KEYS, max_size=3)),
        st.tuples(st.just("reset"), _NAMES, st.just("")),
    ),
    max_size=12,
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(edits=_EDITS)
def test_after_any_edits_no_two_commands_share_a_key_and_the_same_comes_back(
    place: Path, edits: list[tuple[str, str, object]]
) -> None:
    stored = Settings(place)
    keys = made(stored)
    keys.reset_all()
    for what, name, wanted in edits:
        if what == "take" and isinstance(wanted, str):
            keys.take(name, wanted)
        elif what == "set" and isinstance(wanted, list):
            keys.set_keys(name, wanted)
        else:
            keys.reset(name)
    assert clashes(keys) == []
    assert as_they_are(made(Settings(place))) == as_they_are(keys)
    keys.reset_all()
    assert as_they_are(keys) == DEFAULTS
