"""What statistics are called: measures, dimensions, and the values that bars stand for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.datewords import date_words
from gui.desks.linkwords import strength_word
from gui.labels import term_word, word
from gui.plaintext import one_line
from gui.workspace import Workspace
from store import queries
from store.statistics import Bar

translate = QCoreApplication.translate
_LONGEST = 120
_VOCABULARIES = {
    "entity_kind": "entity_kind",
    "kind": "claim_kind",
    "contradiction_kind": "contradiction_kind",
    "zone": "zone_kind",
}


def measure_word(measure: str) -> str:
    """What is counted."""
    return {
        "mentions": translate("statistics", "Mentions"),
        "claims": translate("statistics", "Claims"),
        "contradictions": translate("statistics", "Contradictions"),
    }[measure]


def dimension_word(by: str) -> str:
    """By what it is counted."""
    return {
        "analyst": translate("statistics", "Analyst"),
        "article": translate("statistics", "Article"),
        "claim_status": translate("statistics", "Status"),
        "contradiction_kind": translate("statistics", "Kind"),
        "entity": translate("statistics", "Most named entities"),
        "entity_kind": translate("statistics", "Kind of entity"),
        "kind": translate("statistics", "Kind"),
        "modality": translate("statistics", "Modality"),
        "month": translate("statistics", "Month published"),
        "pair": translate("statistics", "Who contradicts whom"),
        "source": translate("statistics", "Outlet"),
        "speaker": translate("statistics", "Speaker"),
        "status": translate("statistics", "Status"),
        "strength": translate("statistics", "Strength"),
        "topic": translate("statistics", "Topic"),
        "zone": translate("statistics", "Zone"),
    }[by]


def bar_words(workspace: Workspace, by: str, bar: Bar) -> str:
    """The value that a bar stands for, as a person calls it."""
    if bar.key == queries.NOTHING:
        return _nothing(by)
    if bar.name:
        return one_line(bar.name, _LONGEST)
    if by in _VOCABULARIES:
        return term_word(workspace.terms(_VOCABULARIES[by]), bar.key)
    return _code_word(by, bar.key)


def _code_word(by: str, key: str) -> str:
    if by == "month":
        return date_words(key)
    if by == "strength":
        return strength_word(key)
    return word(by, key)


def _nothing(by: str) -> str:
    return {
        "entity": translate("statistics", "Nobody in particular"),
        "entity_kind": translate("statistics", "Nobody in particular"),
        "month": translate("statistics", "No date"),
        "pair": translate("statistics", "A speaker is not named"),
        "source": translate("statistics", "No outlet"),
        "topic": translate("statistics", "No topic"),
    }.get(by, translate("statistics", "Not said"))
