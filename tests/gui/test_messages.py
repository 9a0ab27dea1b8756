"""Every refusal of the store has a sentence, and the sentence says what and to what."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from gui.messages import codes, sentence_of

STORE = Path(__file__).resolve().parents[2] / "store"
RAISED = {
    code
    for path in STORE.rglob("*.py")
    for code in re.findall(r"KnownError\(\s*\"([a-z-]+)\"", path.read_text(encoding="utf-8"))
} - {"no-such-project"}


@pytest.mark.parametrize("code", sorted(RAISED))
def test_every_refusal_has_a_sentence(code: str) -> None:
    assert code in codes()


@pytest.mark.parametrize("code", sorted(codes()))
def test_a_sentence_is_whole_without_any_parameter(code: str) -> None:
    sentence = sentence_of(code, {})
    assert "{" not in sentence
    assert sentence.endswith(".")


def test_a_path_is_named() -> None:
    assert "bridge.crossclaim" in sentence_of("not-a-project", {"path": "bridge.crossclaim"})


def test_an_unknown_code_still_tells_something() -> None:
    assert "odd-thing" in sentence_of("odd-thing", {})
