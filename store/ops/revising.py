"""An article is updated: its new text becomes a revision, and every tag is told where it stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import RowMapping

from store.errors import KnownError
from store.models import Article, Revision, Span, Zone
from store.ops.spans import OWNERS, shortened, text_of
from store.text.anchoring import Anchored, State, reanchor
from store.text.canonical import text_hash
from store.texts import keep_body
from store.types import ArticleId, SpanId
from store.unit import Unit


@dataclass(frozen=True, slots=True)
class Reanchored:
    """What became of one part of a tag: the words before, and those that stand there now."""

    span: SpanId
    owner: str
    key: int
    state: State
    before: str
    now: str


def revise_article(unit: Unit, article: ArticleId, text: str) -> list[Reanchored]:
    """Every part of every tag of the article, by place, with what became of it in the new text.

    Lost ones keep to the revision that they were made in; zones go along where they are found.
    The text must be canonical. Raises `empty-text`, `same-text`.
    """
    row = unit.row(Article, article)
    old_key, old = text_of(unit, article)
    _check(row, text, old)
    new_key = _add_revision(unit, article, row["revision"] + 1, text)
    spans = sorted(unit.rows(Span, revision_id=old_key), key=_place)
    found = reanchor(old, text, [_place(span) for span in spans])
    report = [
        _moved(unit, span, each, new_key, text) for span, each in zip(spans, found, strict=True)
    ]
    _move_zones(unit, old_key, new_key, old, text)
    bookmark = _bookmark(row["bookmark"], old, text)
    unit.update(Article, article, revision=row["revision"] + 1, bookmark=bookmark)
    counts = Counter[str](each.state for each in report)
    unit.describe(title=shortened(row["title"]), **counts)
    return report


def confirm_place(unit: Unit, owner: str, key: int) -> None:
    """Say that an unsure tag stands where it should."""
    for span in unit.rows(Span, **{f"{owner}_id": key}):
        if span["anchor"] == "unsure":
            unit.update(Span, span["id"], anchor="exact")
            unit.describe(quote=shortened(span["quote"]))


def _check(row: RowMapping, text: str, old: str) -> None:
    if not text.strip():
        raise KnownError("empty-text", name=row["title"])
    if text == old:
        raise KnownError("same-text", name=row["title"], path=row["title"], article=row["title"])


def _add_revision(unit: Unit, article: ArticleId, number: int, text: str) -> int:
    return unit.insert(
        Revision,
        article_id=article,
        n=number,
        body_id=keep_body(unit.connection, text),
        text_hash=text_hash(text),
        length=len(text),
    )


def _place(span: RowMapping) -> tuple[int, int]:
    return span["start"], span["end"]


def _moved(unit: Unit, span: RowMapping, found: Anchored, revision: int, text: str) -> Reanchored:
    owner = next(kind for kind in OWNERS if span[f"{kind}_id"] is not None)
    now = text[found.start : found.end]
    # Who was unsure before stays so until somebody has looked.
    state: State = "unsure" if found.state != "lost" and span["anchor"] == "unsure" else found.state
    if state == "lost":
        unit.update(Span, span["id"], anchor="lost")
    else:
        place = {"revision_id": revision, "start": found.start, "end": found.end}
        unit.update(Span, span["id"], **place, quote=now, anchor=state)
    return Reanchored(SpanId(span["id"]), owner, span[f"{owner}_id"], state, span["quote"], now)


def _move_zones(unit: Unit, old_key: int, new_key: int, old: str, text: str) -> None:
    zones: Sequence[RowMapping] = unit.rows(Zone, revision_id=old_key)
    found = reanchor(old, text, [_place(zone) for zone in zones])
    kept = {zone["id"] for zone, each in zip(zones, found, strict=True) if each.state != "lost"}
    for zone, each in zip(zones, found, strict=True):
        if zone["id"] in kept:
            # An answer whose comment is gone stands alone.
            reply_to = zone["reply_to_id"] if zone["reply_to_id"] in kept else None
            place = {"revision_id": new_key, "start": each.start, "end": each.end}
            unit.update(Zone, zone["id"], **place, reply_to_id=reply_to)


def _bookmark(bookmark: int | None, old: str, text: str) -> int | None:
    if bookmark is None or bookmark >= len(old):
        return None
    (found,) = reanchor(old, text, [(bookmark, min(bookmark + 40, len(old)))])
    return found.start if found.state != "lost" else None
