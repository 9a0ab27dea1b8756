"""Zones: stretches of a text that are no plain body, laid one by one or over what was there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import RowMapping

from store.errors import KnownError
from store.models import Revision, Zone
from store.ops.spans import text_of
from store.text.zones import ZoneDraft
from store.types import ArticleId, ZoneId
from store.unit import Unit

Draft = ZoneDraft | tuple[str, int, int]


def add_zone(
    unit: Unit,
    article: ArticleId,
    kind: str,
    start: int,
    end: int,
    *,
    writer: str | None = None,
    reply_to: ZoneId | None = None,
) -> ZoneId:
    """The key of a new zone of the current text. Raises `bad-span`."""
    revision, text = text_of(unit, article)
    check_edges(start, end, len(text))
    row = zone_row(revision, ZoneDraft(kind, start, end, writer), reply_to=reply_to)
    unit.describe(kind=kind)
    return ZoneId(unit.insert(Zone, **row))


def add_zones(unit: Unit, zones: Mapping[int, Sequence[Draft]]) -> None:
    """Lay drafts, whose edges are right, over new revisions, by their keys."""
    drafts = {
        (revision, number): ZoneDraft(*draft)
        for revision, each in zones.items()
        for number, draft in enumerate(each)
    }
    alone = {place: draft for place, draft in drafts.items() if draft.reply_to is None}
    rows = [zone_row(place[0], draft) for place, draft in alone.items()]
    keys = dict(zip(alone, unit.insert_many(Zone, rows), strict=True))
    # What a reply answers must have its key first.
    replies = [(place, draft) for place, draft in drafts.items() if place not in alone]
    unit.insert_many(
        Zone,
        [
            zone_row(revision, draft, reply_to=keys.get((revision, draft.reply_to or 0)))
            for (revision, _number), draft in replies
        ],
    )


def set_zone(unit: Unit, article: ArticleId, kind: str, start: int, end: int) -> ZoneId | None:
    """The key of the zone that now covers the stretch alone; None where it is plain body again.

    Zones inside the stretch go; one that reaches beyond it keeps what lies outside. Raises
    `bad-span`.
    """
    revision, text = text_of(unit, article)
    check_edges(start, end, len(text))
    for zone in unit.rows(Zone, revision_id=revision):
        if zone["start"] < end and start < zone["end"]:
            _cut_zone(unit, zone, start, end)
    unit.describe(kind=kind)
    return None if kind == "body" else add_zone(unit, article, kind, start, end)


def _cut_zone(unit: Unit, zone: RowMapping, start: int, end: int) -> None:
    before, after = zone["start"] < start, end < zone["end"]
    if before:
        unit.update(Zone, zone["id"], end=start)
    if before and after:
        rest = {name: zone[name] for name in ("revision_id", "kind", "writer", "reply_to_id")}
        unit.insert(Zone, **rest, start=end, end=zone["end"])
    elif after:
        unit.update(Zone, zone["id"], start=end)
    elif not before:
        delete_zone(unit, ZoneId(zone["id"]))


def edit_zone(unit: Unit, /, zone: ZoneId, **fields: Any) -> None:
    """Change a zone's kind, writer or edges. Raises `bad-span`."""
    row = {**unit.row(Zone, zone), **fields}
    check_edges(row["start"], row["end"], unit.row(Revision, row["revision_id"])["length"])
    unit.update(Zone, zone, **fields)
    unit.describe(kind=row["kind"])


def delete_zone(unit: Unit, zone: ZoneId) -> None:
    """Make the stretch plain body again."""
    for reply in unit.rows(Zone, reply_to_id=zone):
        unit.update(Zone, reply["id"], reply_to_id=None)
    unit.describe(kind=unit.row(Zone, zone)["kind"])
    unit.delete(Zone, zone)


def zone_row(revision: int, draft: ZoneDraft, *, reply_to: int | None = None) -> dict[str, Any]:
    """The columns of a zone; `reply_to` is the key of the comment that it answers."""
    return {
        "revision_id": revision,
        "kind": draft.kind,
        "start": draft.start,
        "end": draft.end,
        "writer": draft.writer,
        "reply_to_id": reply_to,
    }


def check_edges(start: int, end: int, length: int) -> None:
    """Nothing where a stretch lies inside a text of this length. Raises `bad-span`."""
    if not 0 <= start < end <= length:
        raise KnownError("bad-span", start=start, end=end, length=length)
