"""Words for steps of the history: what the Undo menu says it will take back."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from gui.labels import word
from store.steps import StepRow


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """The text itself, marked for translation."""
    return text


_N = QT_TRANSLATE_NOOP

_LABELS = {
    "add_article": _N("steps", "add article “{title}”"),
    "edit_article": _N("steps", "edit article “{title}”"),
    "delete_article": _N("steps", "delete article “{title}”"),
    "add_articles": _N("steps", "import of %Ln article(s)"),
    "import_articles": _N("steps", "import of %Ln article(s)"),
    "edit_source": _N("steps", "edit outlet “{name}”"),
    "ensure_source": _N("steps", "new outlet"),
    "add_zone": _N("steps", "zone"),
    "set_zone": _N("steps", "zone"),
    "edit_zone": _N("steps", "edit zone"),
    "delete_zone": _N("steps", "delete zone"),
    "add_entity": _N("steps", "new entity “{name}”"),
    "add_entities": _N("steps", "%Ln new entity(ies)"),
    "edit_entity": _N("steps", "edit entity “{name}”"),
    "delete_entity": _N("steps", "delete entity “{name}”"),
    "add_alias": _N("steps", "spelling “{form}” of “{name}”"),
    "edit_alias": _N("steps", "edit spelling “{form}”"),
    "delete_alias": _N("steps", "delete spelling “{form}”"),
    "merge_entities": _N("steps", "merge “{name}” into “{into}”"),
    "unmerge_entity": _N("steps", "un-merge “{name}”"),
    "tag_entity": _N("steps", "tag “{name}”"),
    "tag_new_entity": _N("steps", "tag “{name}”"),
    "tag_known_entity": _N("steps", "tag “{name}”"),
    "tag_occurrences": _N("steps", "tag %Ln place(s) of “{name}”"),
    "tag_mentions": _N("steps", "tag %Ln place(s) in “{title}”"),
    "edit_mention": _N("steps", "edit tag on “{quote}”"),
    "delete_mention": _N("steps", "delete tag on “{quote}”"),
    "add_claim": _N("steps", "claim “{quote}”"),
    "add_claims": _N("steps", "%Ln claim(s) in “{title}”"),
    "edit_claim": _N("steps", "edit claim “{quote}”"),
    "set_cue": _N("steps", "cue of claim “{quote}”"),
    "delete_claim": _N("steps", "delete claim “{quote}”"),
    "link_claims": _N("steps", "link: {relation}"),
    "add_links": _N("steps", "%Ln link(s)"),
    "edit_relation": _N("steps", "edit link: {relation}"),
    "delete_relation": _N("steps", "delete link: {relation}"),
    "add_note": _N("steps", "note"),
    "note_passage": _N("steps", "note “{text}”"),
    "edit_note": _N("steps", "edit note"),
    "delete_note": _N("steps", "delete note"),
    "set_copy_group": _N("steps", "copies of “{title}”"),
    "revise_article": _N("steps", "new version of “{title}”"),
    "confirm_place": _N("steps", "place of “{quote}”"),
    "set_parts": _N("steps", "move edges of “{quote}”"),
    "add_term": _N("steps", "new term “{label}”"),
    "ensure_term": _N("steps", "new term “{label}”"),
    "edit_term": _N("steps", "edit term “{label}”"),
    "delete_term": _N("steps", "delete term “{label}”"),
}

_WIDTH = 48
_MOST = 2**31 - 1
"""Qt counts in 32 bits."""


def words_of(step: StepRow | None) -> str:
    """What a step did, in words; empty for none."""
    return "" if step is None else label_words(step.label, step.params)


def label_words(label: str, params: Mapping[str, object]) -> str:
    """What an operation of this label did, in words."""
    params = {**params}
    count = params.get("count")
    many = min(count, _MOST) if isinstance(count, int) else -1
    text = QCoreApplication.translate("steps", _LABELS.get(label, label), "", many)
    if "relation" in params:
        params["relation"] = word("relation", str(params["relation"]))
    words = text.format_map(_Words(params))
    return words if len(words) <= _WIDTH else words[: _WIDTH - 1].rstrip() + "…"


def labels() -> frozenset[str]:
    """Operations that have words."""
    return frozenset(_LABELS)


class _Words(dict[str, object]):
    def __missing__(self, name: str) -> str:
        return "…"
