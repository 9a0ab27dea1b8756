"""The picker of entities says what Enter will do: tag as a near name, or make a new entity."""

from __future__ import annotations

import pytest

from store import ops
from tests.e2e.analyst import Analyst
from tests.gui.parts import words_on


@pytest.mark.parametrize(
    ("selected", "sentence", "tagged"),
    [
        ("director of the Port", "Enter makes the new entity “director of the Port”", ""),
        ("Tomás Valdez", "Enter tags it as “Tomas Valdes”", "Tomas Valdes"),
    ],
)
def test_enter_does_what_the_picker_says(
    analyst: Analyst, selected: str, sentence: str, tagged: str
) -> None:
    space = analyst.window.workspace
    space.do(ops.add_entity, "Tomas Valdes", "person")
    space.do(ops.add_entity, "Port Authority of Vesna", "organisation")
    analyst.select(selected)
    analyst.press("E")
    picker = analyst.window.reader.picker
    assert picker.isVisible()
    assert sentence in words_on(picker)
    analyst.press("Return")
    assert analyst.mentions() == [(selected, tagged or selected)]


def test_the_sentence_follows_the_arrows_and_what_is_typed(analyst: Analyst) -> None:
    analyst.window.workspace.do(ops.add_entity, "Tomas Valdes", "person")
    analyst.select("Tomás Valdez")
    analyst.press("E")
    picker = analyst.window.reader.picker
    assert "Enter tags it as “Tomas Valdes”" in words_on(picker)
    analyst.press("Down")
    assert "Enter makes the new entity “Tomás Valdez”" in words_on(picker)
    analyst.type("Otto")
    assert "Enter makes the new entity “Otto”" in words_on(picker)
