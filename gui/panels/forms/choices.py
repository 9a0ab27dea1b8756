"""Codes and terms as choices: combos and segments that say what the program's words say."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from gui.labels import label_of, word
from gui.panels.forms.segments import Segment, Segments
from gui.widgets.combobox import Choice, VocabularyCombo
from gui.workspace import Workspace

NONE = "–"


def code_combo(
    name: str, group: str, codes: Sequence[str], parent: QWidget, *, none: bool = False
) -> VocabularyCombo:
    """A combo of fixed codes."""
    choices = [Choice(code, word(group, code)) for code in codes]
    return VocabularyCombo(name, choices, parent, none_label=NONE if none else None)


def term_combo(
    name: str, workspace: Workspace, vocabulary: str, parent: QWidget, *, none: bool = True
) -> VocabularyCombo:
    """A combo of the terms of a vocabulary, with their keys and colours."""
    choices = term_choices(workspace, vocabulary)
    return VocabularyCombo(name, choices, parent, none_label=NONE if none else None)


def term_choices(workspace: Workspace, vocabulary: str) -> list[Choice]:
    """The terms as choices."""
    return [Choice(term.code, label_of(term), term.colour) for term in workspace.terms(vocabulary)]


def code_segments(
    name: str,
    group: str,
    codes: Sequence[str],
    parent: QWidget,
    *,
    optional: bool = False,
    short: Callable[[str], str] | None = None,
) -> Segments:
    """Segments of fixed codes; `short` gives the words on the buttons where full ones are long."""
    segments = [
        Segment(code, short(code) if short else word(group, code), word(group, code))
        for code in codes
    ]
    return Segments(name, segments, parent, optional=optional)
