"""What is half typed outlives the program that falls, and nothing else does."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.drafts import MOST_CHARACTERS, SAVE_AFTER_MS, Drafts


def test_a_draft_is_there_for_the_next_program(qtbot: QtBot, tmp_path: Path) -> None:
    drafts = Drafts("u-1", tmp_path)
    drafts.keep("paste", {"text": "half a line 😀 \ud83d قال", "title": ""})
    qtbot.wait(SAVE_AFTER_MS + 150)
    assert Drafts("u-1", tmp_path).get("paste") == {"text": "half a line 😀 \ud83d قال"}
    assert Drafts("u-2", tmp_path).get("paste") == {}


def test_typing_on_does_not_put_off_saving(qtbot: QtBot, tmp_path: Path) -> None:
    drafts = Drafts("u", tmp_path)
    for nth in range(12):
        drafts.keep("paste", {"text": "x" * (nth + 1)})
        qtbot.wait(SAVE_AFTER_MS // 6)
    assert len(Drafts("u", tmp_path).get("paste")["text"]) >= 5


def test_a_draft_that_was_saved_or_given_up_leaves_no_file(tmp_path: Path) -> None:
    drafts = Drafts("u", tmp_path)
    drafts.keep_field("ClaimForm/4", "said_on", "last Juen")
    drafts.flush()
    assert list(tmp_path.iterdir())
    drafts.keep_field("ClaimForm/4", "said_on", None)
    drafts.flush()
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(os.name == "nt", reason="no modes there")
def test_nobody_else_may_read_a_draft(tmp_path: Path) -> None:
    drafts = Drafts("u", tmp_path / "drafts")
    drafts.keep("paste", {"text": "a source's name"})
    drafts.flush()
    [file] = (tmp_path / "drafts").iterdir()
    assert file.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("stored", ["", "[1]", '{"a": 3}', "{", '{"a": {"b": 3}}', "\x00"])
def test_a_broken_file_costs_only_the_drafts(tmp_path: Path, stored: str) -> None:
    (tmp_path / "u.json").write_text(stored, "utf-8")
    assert Drafts("u", tmp_path).get("a") == {}


def test_the_oldest_draft_makes_room(tmp_path: Path) -> None:
    drafts = Drafts("u", tmp_path)
    drafts.keep("first", {"text": "x"})
    drafts.keep("second", {"text": "y" * MOST_CHARACTERS})
    drafts.flush()
    assert list(json.loads((tmp_path / "u.json").read_text())) == ["second"]
