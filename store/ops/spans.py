"""Where tags stand: spans are checked against the text and keep the words they cover."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from store.errors import KnownError
from store.models import Article, Base, Claim, Mention, Note, Revision, Span
from store.types import ArticleId
from store.unit import Unit

Part = tuple[int, int]
"""Half-open code points of the article's current text."""

OWNERS: Mapping[str, type[Base]] = {"mention": Mention, "claim": Claim, "note": Note}


def text_of(unit: Unit, article: ArticleId) -> tuple[int, str]:
    """Key of the article's current revision and its text."""
    number = unit.row(Article, article)["revision"]
    revision = unit.rows(Revision, article_id=article, n=number)[0]
    return int(revision["id"]), unit.texts(unit.connection, revision["body_id"])


def span_rows(
    revision: int, text: str, parts: Sequence[Part], *, role: str = "body", **owner: int
) -> list[dict[str, Any]]:
    """The columns of a span for each part, in text order. Raises `bad-span`, also where two parts
    share a character.
    """
    if not parts:
        raise KnownError("bad-span", start=0, end=0, length=len(text))
    ordered = sorted(parts)
    for before, after in pairwise(ordered):
        if after[0] < before[1]:
            raise KnownError("bad-span", start=after[0], end=after[1], length=len(text))
    return [
        _span_row(revision, text, number, part, role, owner) for number, part in enumerate(ordered)
    ]


def place(
    unit: Unit, /, article: ArticleId, parts: Sequence[Part], role: str = "body", **owner: int
) -> str:
    """The quote of the spans now laid; parts are joined by " […] "."""
    revision, text = text_of(unit, article)
    rows = span_rows(revision, text, parts, role=role, **owner)
    for row in rows:
        unit.insert(Span, **row)
    return " […] ".join(row["quote"] for row in rows)


def lift(unit: Unit, /, role: str | None = None, **owner: int) -> None:
    """Take away all spans of an owner, or those of one role."""
    for span in unit.rows(Span, **owner):
        if role is None or span["role"] == role:
            unit.delete(Span, span["id"])


def set_parts(
    unit: Unit, owner_kind: str, owner: int, parts: Sequence[Part], *, keep_lost: bool = False
) -> None:
    """Let a tag stand on these parts instead. Spans that only move keep their key. Parts that an
    update lost give way, unless they shall be kept.
    """
    column = {f"{owner_kind}_id": owner}
    article = ArticleId(unit.row(OWNERS[owner_kind], owner)["article_id"])
    revision, text = text_of(unit, article)
    rows = span_rows(revision, text, parts, role="body", **column)
    old = [
        span
        for span in unit.rows(Span, **column)
        if span["role"] == "body" and not (keep_lost and span["anchor"] == "lost")
    ]
    for span, row in zip(old, rows, strict=False):
        unit.update(Span, span["id"], **row)
    for span in old[len(rows) :]:
        unit.delete(Span, span["id"])
    for row in rows[len(old) :]:
        unit.insert(Span, **row)
    unit.describe(quote=shortened(rows[0]["quote"]))


def quote_of(unit: Unit, /, **owner: int) -> str:
    """The words a tag stands on, shortened for a label."""
    spans = unit.rows(Span, role="body", **owner)
    return shortened(" […] ".join(span["quote"] for span in spans))


def shortened(quote: str, limit: int = 60) -> str:
    """The quote on one line, cut for a label."""
    line = " ".join(quote.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def named(text: str) -> str:
    """The text as a name: on one line, blanks collapsed. Raises `empty-name`."""
    name = " ".join(text.split())
    if not name:
        raise KnownError("empty-name")
    return name


def _span_row(
    revision: int, text: str, number: int, part: Part, role: str, owner: dict[str, int]
) -> dict[str, Any]:
    start, end = part
    if not 0 <= start < end <= len(text):
        raise KnownError("bad-span", start=start, end=end, length=len(text))
    owners = {f"{kind}_id": None for kind in OWNERS}
    return {
        "revision_id": revision,
        "part": number,
        "start": start,
        "end": end,
        "quote": text[start:end],
        "anchor": "exact",
        "role": role,
        **owners,
        **owner,
    }
