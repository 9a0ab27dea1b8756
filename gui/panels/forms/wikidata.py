"""Wikidata ids as people paste them: Q42, q42, or the address of the page."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QCoreApplication

from gui.widgets.datefield import Verdict

_QID: Final = re.compile(
    r"(?:https?://(?:www\.|m\.)?wikidata\.org/(?:wiki|entity)/)?(Q[1-9]\d{0,11})", re.IGNORECASE
)


def qid_of(text: str) -> str | None:
    """The id in the text, None where it is none."""
    found = _QID.fullmatch(text.strip())
    return found[1].upper() if found else None


def qid_verdict(text: str) -> Verdict:
    """Whether the text is an id of Wikidata."""
    if qid_of(text) is None:
        hint = QCoreApplication.translate("wikidata", "Not a Wikidata id, not saved. Write Q42.")
        return Verdict(is_date=False, hint=hint)
    return Verdict(is_date=True)
