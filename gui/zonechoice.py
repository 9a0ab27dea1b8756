"""Which parts of articles a list or a count keeps to: one choice, the same words everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from gui.labels import label_of
from gui.widgets.combobox import Choice
from store.rows import TermRow

ARTICLE: Final = "@article"
WITH_COMMENTS: Final = "@comments"
_COMMENT: Final = "comment"
_NOT_ITS_OWN: Final = frozenset({_COMMENT, "boilerplate", "advert", "pull_quote"})
"""What others say, what the page says, and what the article says a second time."""


def zone_choices(terms: Sequence[TermRow]) -> list[Choice]:
    """The article alone, with its readers' comments, then each kind of zone."""
    return [
        Choice(ARTICLE, QCoreApplication.translate("zonechoice", "Article without comments")),
        Choice(WITH_COMMENTS, QCoreApplication.translate("zonechoice", "Article and comments")),
        *(Choice(term.code, label_of(term)) for term in terms),
    ]


def kinds_of(code: str | int | None, terms: Sequence[TermRow]) -> frozenset[str] | None:
    """The kinds of zones that a choice keeps; None for all."""
    if code is None:
        return None
    own = frozenset(term.code for term in terms) - _NOT_ITS_OWN
    groups = {ARTICLE: own, WITH_COMMENTS: own | {_COMMENT}}
    return groups.get(str(code), frozenset({str(code)}))
