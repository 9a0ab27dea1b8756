"""Words for what an update does to tags: in a line, and tag by tag."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from gui.claimtext import speaker_of
from gui.counting import number, plural
from gui.labels import QT_TRANSLATE_NOOP, term_word
from store import queries
from store.types import ClaimId, MentionId, NoteId
from store.updating import STATES

if TYPE_CHECKING:
    from gui.workspace import Workspace
    from store.updating import TagOutcome

_N = QT_TRANSLATE_NOOP
_COUNTED: Final = {
    "exact": _N("updating", "{count} stay as they are"),
    "moved": _N("updating", "{count} moved"),
    "unsure": _N("updating", "{count} unsure"),
    "lost": _N("updating", "{count} lost"),
}
_STATES: Final = {
    "exact": _N("updating", "as it was"),
    "moved": _N("updating", "moved"),
    "unsure": _N("updating", "unsure"),
    "lost": _N("updating", "lost"),
}
_OWNERS: Final = {
    "mention": _N("updating", "Entity"),
    "claim": _N("updating", "Claim"),
    "note": _N("updating", "Note"),
}
translate = QCoreApplication.translate


def summary_of(tags: Sequence[TagOutcome]) -> str:
    """How many tags stay, moved, are unsure, are lost; what does not occur is left out."""
    if not tags:
        return translate("updating", "This article has no tags yet.")
    found = Counter(tag.state for tag in tags)
    parts = [
        translate("updating", _COUNTED[state]).format(count=number(found[state]))
        for state in STATES
        if found[state]
    ]
    return f"{plural('%Ln tag(s)', len(tags))}: {' · '.join(parts)}"


def state_word(state: str) -> str:
    """What became of a tag, in a word or two."""
    return translate("updating", _STATES[state])


def title_of(workspace: Workspace, tag: TagOutcome) -> str:
    """Kind and name of a tag: "Person · Ana Ruiz", "Claim · the mayor"."""
    kind, name = translate("updating", _OWNERS[tag.owner]), ""
    read = workspace.project.read
    if tag.owner == "mention" and (mention := read(queries.mention, MentionId(tag.key))):
        kind = term_word(workspace.terms("entity_kind"), mention.kind) or kind
        name = mention.name
    elif tag.owner == "claim" and (claim := read(queries.claim, ClaimId(tag.key))):
        name = speaker_of(claim)
    elif tag.owner == "note" and (note := read(queries.note, NoteId(tag.key))):
        name = note.text
    return " · ".join(part for part in (kind, name) if part)
