"""An article is updated: its new text becomes a revision, and every tag is told where it stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import RowMapping

from store.errors import KnownError
from store.models import Article, Revision, Span, Zone
from store.ops.spans import OWNERS, shortened, text_of
from store.text.anchoring import Anchored, State, reanchor
from store.text.canonical import text_hash
from store.texts import keep_body
from store.types import ArticleId, RevisionId, SpanId
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


Place = tuple[int, int]
Key = tuple[str, int]
"""`span` or `zone` and its key, or BOOKMARK."""
BOOKMARK: Final[Key] = ("bookmark", 0)
_BOOKMARKED: Final = 40
"""Code points behind a bookmark that tell its place."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Where everything on a text stands in another one, found before anybody waits for it."""

    revision: RevisionId
    text_hash: str
    """Of the other text."""
    found: Mapping[Key, tuple[Place, Anchored]]
    """Places in this revision's text, and where they are then."""


def revise_article(
    unit: Unit, article: ArticleId, text: str, plan: Plan | None = None
) -> list[Reanchored]:
    """Every part of every tag of the article, by place, with what became of it in the new text.

    Lost ones keep to the revision that they were made in; zones go along where they are found.
    A plan for this text spares the search; what has changed since is looked for all the same.
    The text must be canonical. Raises `empty-text`, `same-text`.
    """
    row = unit.row(Article, article)
    old_key, old = text_of(unit, article)
    _check(row, text, old)
    spans = sorted(unit.rows(Span, revision_id=old_key), key=_place)
    zones = unit.rows(Zone, revision_id=old_key)
    places = places_on(old, spans, zones, row["bookmark"])
    known = plan.found if plan and _fits(plan, old_key, text) else {}
    found = _found(old, text, places, known)
    new_key = _add_revision(unit, article, row["revision"] + 1, text)
    report = _move_spans(unit, spans, found, new_key, text)
    _move_zones(unit, zones, found, new_key)
    mark = found.get(BOOKMARK)
    bookmark = None if mark is None or mark.state == "lost" else mark.start
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


def places_on(
    text: str,
    spans: Iterable[Mapping[Any, Any]],
    zones: Iterable[Mapping[Any, Any]],
    bookmark: int | None,
) -> dict[Key, Place]:
    """The places of all that stands on a text, by what it is."""
    places = {("span", span["id"]): _place(span) for span in spans}
    places |= {("zone", zone["id"]): _place(zone) for zone in zones}
    if bookmark is not None and bookmark < len(text):
        places[BOOKMARK] = (bookmark, min(bookmark + _BOOKMARKED, len(text)))
    return places


def _fits(plan: Plan, revision: int, text: str) -> bool:
    return plan.revision == revision and plan.text_hash == text_hash(text)


def _found(
    old: str,
    text: str,
    places: Mapping[Key, Place],
    known: Mapping[Key, tuple[Place, Anchored]],
) -> dict[Key, Anchored]:
    found = {
        key: known[key][1]
        for key, place in places.items()
        if key in known and known[key][0] == place
    }
    missing = [key for key in places if key not in found]
    if missing:
        late = reanchor(old, text, [places[key] for key in missing])
        found.update(zip(missing, late, strict=True))
    return found


def _place(row: Mapping[Any, Any]) -> Place:
    return row["start"], row["end"]


def _move_spans(
    unit: Unit, spans: Sequence[RowMapping], found: Mapping[Key, Anchored], revision: int, text: str
) -> list[Reanchored]:
    report = [_outcome(span, found["span", span["id"]], text) for span in spans]
    moved, lost = {}, {}
    for span, each in zip(spans, report, strict=True):
        place = found["span", span["id"]]
        if each.state == "lost":
            lost[span["id"]] = {"anchor": "lost"}
        else:
            moved[span["id"]] = {
                "revision_id": revision, "start": place.start, "end": place.end,
                "quote": each.now, "anchor": each.state,
            }  # fmt: skip
    unit.update_many(Span, moved)
    unit.update_many(Span, lost)
    return report


def _outcome(span: RowMapping, found: Anchored, text: str) -> Reanchored:
    owner = next(kind for kind in OWNERS if span[f"{kind}_id"] is not None)
    # Who was unsure before stays so until somebody has looked.
    state: State = "unsure" if found.state != "lost" and span["anchor"] == "unsure" else found.state
    now = text[found.start : found.end]
    return Reanchored(SpanId(span["id"]), owner, span[f"{owner}_id"], state, span["quote"], now)


def _move_zones(
    unit: Unit, zones: Sequence[RowMapping], found: Mapping[Key, Anchored], revision: int
) -> None:
    places = {zone["id"]: found["zone", zone["id"]] for zone in zones}
    kept = {key for key, place in places.items() if place.state != "lost"}
    unit.update_many(
        Zone,
        {
            zone["id"]: {
                "revision_id": revision,
                "start": places[zone["id"]].start,
                "end": places[zone["id"]].end,
                # An answer whose comment is gone stands alone.
                "reply_to_id": zone["reply_to_id"] if zone["reply_to_id"] in kept else None,
            }
            for zone in zones
            if zone["id"] in kept
        },
    )
