"""A name in letters of several alphabets is pointed out under its field, and kept all the same."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from gui.panels.forms.entity import EntityForm
from gui.panels.forms.mixed import mixed_words
from gui.panels.forms.names import Names
from gui.workspace import Workspace
from store import ops
from tests.gui.parts import part, words_on


@pytest.mark.parametrize("name", ["Paypal", "العراق", "Київ (Kyiv)", "", "漢字 Co"])
def test_nothing_is_said_of_plain_names(name: str) -> None:
    assert mixed_words(name) == ""


def test_the_line_stands_under_the_name_and_goes_with_it(
    qtbot: QtBot, workspace: Workspace
) -> None:
    entity = workspace.do(ops.add_entity, "Раypal", "organisation")
    assert entity is not None
    form = EntityForm(workspace, Names(workspace))
    qtbot.addWidget(form)
    form.show_record(entity)
    form.show()
    assert "mixes letters of Cyrillic + Latin" in words_on(form)
    assert "P-a-y-p-a-l" in words_on(form)
    part(form, QLineEdit, "Preferred name").setText("Paypal")
    assert "mixes" not in words_on(form)
