"""Which keys may be given to a command, by the place where it works."""

from __future__ import annotations

import pytest

from gui.catalogue import COMMANDS
from gui.keyrules import LIBRARY, READER, WINDOW, overlap, portable, refusal

QUEUE = "contradictions"


@pytest.mark.parametrize(
    ("place", "key", "why"),
    [
        (WINDOW, "E", "typing"),
        (WINDOW, "Shift+E", "typing"),
        (WINDOW, "Return", "typing"),
        (WINDOW, "Esc", "typing"),
        (WINDOW, "Space", "typing"),
        (WINDOW, "é", "typing"),
        (WINDOW, "Ctrl+C", "copying"),
        (READER, "Ctrl+C", "copying"),
        (READER, "Left", "moving"),
        (READER, "Ctrl+Right", "moving"),
        (READER, "PgDown", "moving"),
        (READER, "Tab", "moving"),
        (LIBRARY, "Return", "moving"),
        (QUEUE, "Down", "moving"),
        (QUEUE, "3", "digits"),
        (READER, "", "none"),
        (READER, "Ctrl+K, Ctrl+L", "none"),
        (READER, "nonsense key", "none"),
    ],
)
def test_a_key_that_writes_moves_or_copies_is_refused(place: str, key: str, why: str) -> None:
    assert refusal(place, key) == why


@pytest.mark.parametrize(
    ("place", "key"),
    [
        (WINDOW, "Ctrl+J"),
        (WINDOW, "Alt+Left"),
        (WINDOW, "F7"),
        (WINDOW, "Shift+F7"),
        (READER, "H"),
        (READER, "Shift+H"),
        (READER, "7"),
        (READER, "ж"),
        (LIBRARY, "D"),
        (QUEUE, "Shift+Return"),
    ],
)
def test_letters_work_in_the_reader_and_in_lists_chords_everywhere(place: str, key: str) -> None:
    assert refusal(place, key) == ""


def test_keys_are_compared_in_one_spelling() -> None:
    assert portable("ctrl+shift+z") == portable("Shift+Ctrl+Z") == "Ctrl+Shift+Z"


def test_the_window_overlaps_with_every_place_and_places_only_with_themselves() -> None:
    assert overlap(WINDOW, READER)
    assert overlap(QUEUE, WINDOW)
    assert overlap(READER, READER)
    assert not overlap(READER, LIBRARY)


def test_the_default_keys_would_be_allowed_but_those_that_the_reader_needs_itself() -> None:
    refused = {
        command.name
        for command in COMMANDS
        for key in command.keys
        if refusal(READER if command.reader else WINDOW, portable(key))
    }
    assert refused == {"next_paragraph", "previous_paragraph"}
