"""The library: which articles there are under a filter, in which order and in which groups."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, func, or_, select

from store.changes import table_of
from store.codes import ARTICLE_STATES
from store.models import (
    Article,
    Claim,
    ClaimRelation,
    Entity,
    Mention,
    Note,
    Revision,
    Source,
    Zone,
)
from store.queries.common import batches
from store.queries.statistics import month_of
from store.queries.zoned import in_zones
from store.rows import ArticleGroup
from store.text.edtf import EdtfDate, parse_edtf
from store.text.folding import fold_key
from store.types import AnalystId, ArticleId, EntityId, SourceId, TermId

_ARTICLE: Final = table_of(Article)
_SOURCE: Final = table_of(Source)
_CLAIM: Final = table_of(Claim)
_MENTION: Final = table_of(Mention)
_NOTE: Final = table_of(Note)
_RELATION: Final = table_of(ClaimRelation)
_ENTITY: Final = table_of(Entity)
_REVISION: Final = table_of(Revision)
_ZONE: Final = table_of(Zone)
_COPIES: Final = _ARTICLE.c.copy_group.label("copies")
_TAGS: Final[Mapping[str, Any]] = {"mention": _MENTION, "claim": _CLAIM}
_LAST: Final = "\U0010ffff"
_ROW: Final = "\x1e"
_FIELD: Final = "\x1f"
"""Both are blanks to `split`: no word holds one."""

SORTS: Final[dict[str, Any]] = {
    "title": _ARTICLE.c.title_folded,
    "outlet": func.coalesce(_SOURCE.c.folded, _LAST),
    "published": _ARTICLE.c.published,
    "added": _ARTICLE.c.id,
    "state": _ARTICLE.c.state,
}
"""Orders of the library, by name."""

GROUPS: Final[dict[str, Any]] = {
    "outlet": _ARTICLE.c.source_id,
    "month": _ARTICLE.c.published,
    "state": _ARTICLE.c.state,
    "copies": _ARTICLE.c.copy_group,
}
"""What articles are put together by, by name."""

_GROUP_ORDERS: Final[dict[str, Callable[[ArticleGroup], Any]]] = {
    "outlet": lambda group: fold_key(group.name),
    "month": lambda group: group.key,
    "state": lambda group: ARTICLE_STATES.index(group.key),
    "copies": lambda group: (-len(group.ids), fold_key(group.name)),
}


@dataclass(frozen=True, slots=True)
class LibraryFilter:
    """Which articles are wanted; they pass all of what is given."""

    words: str = ""
    """All in the title, outlet or byline."""
    state: str | None = None
    outlet: SourceId | None = None
    since: str | None = None
    """EDTF: published then or later, as far as the dates tell; so `until`."""
    until: str | None = None
    has: tuple[str, ...] = ()
    """All of these: `tag`, `mention`, `claim`, `contradiction`, `note`."""
    lacks: tuple[str, ...] = ()
    """None of these."""
    entity: EntityId | None = None
    """Mentioned, also under the entities merged into it."""
    topic: TermId | None = None
    """Of a claim."""
    analyst: AnalystId | None = None
    """Who tagged something."""
    copies_of: int | None = None
    """A copy group."""
    once: bool = False
    """Only the first of the copies that pass the rest."""
    zone: str | None = None
    """Has a zone of this kind."""
    tags_in: frozenset[str] | None = None
    """Mentions, claims and contradictions count where they begin in a zone of these kinds."""

    @property
    def is_about_tags(self) -> bool:
        """Whether another tag may change what passes."""
        named = (self.entity, self.topic, self.analyst)
        return bool(self.has or self.lacks) or any(each is not None for each in named)


EVERYTHING: Final = LibraryFilter()


def article_ids(
    connection: Connection,
    wanted: LibraryFilter = EVERYTHING,
    *,
    sort: str = "title",
    descending: bool = False,
) -> list[ArticleId]:
    """Keys of the articles that pass the filter, in this order."""
    query = _listed(connection, wanted, sort, descending)
    if wanted.once:
        return [row[0] for row in _firsts(connection.execute(query.add_columns(_COPIES)))]
    # All keys in one row: to fetch a row for each takes twice as long, and the interpreter's lock
    # a hundred thousand times.
    keys = connection.execute(select(func.group_concat(query.subquery().c.id))).scalar()
    return list(map(ArticleId, map(int, keys.split(",")))) if keys else []


@dataclass(frozen=True, slots=True)
class SearchedTexts:
    """All articles in one order, and what words are looked for in: title, byline and outlet."""

    ids: Sequence[int]
    texts: Sequence[str]

    def holding(self, words: str) -> Sequence[int]:
        """Keys of the articles that have all of these words, as `article_ids` finds them."""
        wanted = fold_key(words).split()
        if not wanted:
            return self.ids
        first, *others = wanted
        found = [at for at, text in enumerate(self.texts) if first in text]
        for word in others:
            found = [at for at in found if word in self.texts[at]]
        return [self.ids[at] for at in found]


def searched_texts(
    connection: Connection, *, sort: str = "title", descending: bool = False
) -> SearchedTexts:
    """What the words of a filter are looked for in, of all articles."""
    ids = array("q", article_ids(connection, sort=sort, descending=descending))
    listed = _listed(connection, EVERYTHING, sort, descending)
    if sort != "outlet":
        listed = listed.outerjoin_from(_ARTICLE, _SOURCE, _SOURCE.c.id == _ARTICLE.c.source_id)
    parts = (_ARTICLE.c.title_folded, _ARTICLE.c.byline_folded, _SOURCE.c.folded)
    rows = listed.with_only_columns(_joined(parts).label("text"))
    whole = connection.execute(select(func.group_concat(rows.subquery().c.text, _ROW))).scalar()
    texts = whole.split(_ROW) if whole is not None else []
    if len(texts) != len(ids):  # a title holds the mark
        texts = list(connection.execute(rows).scalars())
    return SearchedTexts(ids, texts)


def _joined(parts: Sequence[Any]) -> ColumnElement[str]:
    joined: ColumnElement[str] = func.coalesce(parts[0], "")
    for part in parts[1:]:
        joined = joined.concat(_FIELD).concat(func.coalesce(part, ""))
    return joined


def article_groups(
    connection: Connection,
    wanted: LibraryFilter = EVERYTHING,
    *,
    by: str,
    sort: str = "title",
    descending: bool = False,
) -> list[ArticleGroup]:
    """The articles that pass the filter, put together; what has no value comes last, under an
    empty key.

    Outlets by name, months the latest first unless dates are sorted ascending, states in their
    order, copies the most first.
    """
    members: dict[str, list[ArticleId]] = defaultdict(list)
    query = _listed(connection, wanted, sort, descending).add_columns(_COPIES, GROUPS[by])
    rows = connection.execute(query)
    kept = _firsts(rows) if wanted.once else rows.all()
    many = Counter(value for _, _, value in kept)
    alone = {value for value, count in many.items() if by == "copies" and count == 1}
    keys = {value: "" if value in alone else _group_key(by, value) for value in many}
    for article, _, value in kept:
        members[keys[value]].append(article)
    names = _names(connection, by, members)
    groups = [ArticleGroup(key, names.get(key, ""), tuple(ids)) for key, ids in members.items()]
    latest_first = by == "month" and (sort != "published" or descending)
    groups.sort(key=_GROUP_ORDERS[by], reverse=latest_first)
    return sorted(groups, key=lambda group: not group.key)


def _listed(
    connection: Connection, wanted: LibraryFilter, sort: str, descending: bool
) -> Select[Any]:
    order = SORTS[sort]
    query = (
        select(_ARTICLE.c.id)
        .where(*_rules(connection, wanted))
        .order_by(*((order.desc(), _ARTICLE.c.id.desc()) if descending else (order, _ARTICLE.c.id)))
    )
    if sort == "outlet":
        query = query.outerjoin_from(_ARTICLE, _SOURCE, _SOURCE.c.id == _ARTICLE.c.source_id)
    return query


def _firsts(rows: Iterable[Any]) -> list[Any]:
    """Of rows with a key and a copy group those with the lowest key of each group, and those of
    none.
    """
    kept = list(rows)
    firsts: dict[int, int] = {}
    for key, group, *_ in kept:
        if group is not None:
            firsts[group] = min(key, firsts.get(group, key))
    return [row for row in kept if row[1] is None or firsts[row[1]] == row[0]]


def _rules(connection: Connection, wanted: LibraryFilter) -> list[ColumnElement[bool]]:
    rules = [_has_word(word) for word in fold_key(wanted.words).split()]
    rules += _equal(wanted)
    if wanted.since is not None or wanted.until is not None:
        rules.append(_published(connection, _day(wanted.since), _day(wanted.until, last=True)))
    rules += [_having(what, wanted.tags_in) for what in wanted.has]
    rules += [~_having(what, wanted.tags_in) for what in wanted.lacks]
    if wanted.zone is not None:
        rules.append(_ARTICLE.c.id.in_(_zoned(wanted.zone)))
    if wanted.entity is not None:
        rules.append(_ARTICLE.c.id.in_(_mentioning(wanted)))
    if wanted.topic is not None:
        rules.append(_ARTICLE.c.id.in_(_of("claim", _CLAIM.c.topic_id == wanted.topic, wanted)))
    if wanted.analyst is not None:
        tagged = (
            _of(owner, table.c.created_by == wanted.analyst, wanted)
            for owner, table in _TAGS.items()
        )
        rules.append(or_(*(_ARTICLE.c.id.in_(articles) for articles in tagged)))
    return rules


def _equal(wanted: LibraryFilter) -> list[ColumnElement[bool]]:
    columns: Mapping[str, Any] = {
        "state": wanted.state,
        "source_id": wanted.outlet,
        "copy_group": wanted.copies_of,
    }
    return [_ARTICLE.c[name] == value for name, value in columns.items() if value is not None]


def _has_word(word: str) -> ColumnElement[bool]:
    outlets = select(_SOURCE.c.id).where(func.instr(_SOURCE.c.folded, word) > 0)
    return or_(
        func.instr(_ARTICLE.c.title_folded, word) > 0,
        func.instr(_ARTICLE.c.byline_folded, word) > 0,
        _ARTICLE.c.source_id.in_(outlets),
    )


def _having(what: str, zones: Collection[str] | None) -> ColumnElement[bool]:
    if what == "tag":
        return or_(_having("mention", zones), _having("claim", zones))
    if what == "contradiction":
        return _ARTICLE.c.id.in_(_contradicted(zones))
    table = {"mention": _MENTION, "claim": _CLAIM, "note": _NOTE}[what]
    return exists().where(table.c.article_id == _ARTICLE.c.id, *_standing(what, table.c.id, zones))


def _standing(owner: str, key: Any, zones: Collection[str] | None) -> list[ColumnElement[bool]]:
    """Notes are counted wherever they stand: most of them stand on no words."""
    return [] if zones is None or owner == "note" else [in_zones(owner, key, zones)]


def _contradicted(zones: Collection[str] | None) -> Select[tuple[int]]:
    sides = (_RELATION.c.a_id, _RELATION.c.b_id)
    return (
        select(_CLAIM.c.article_id)
        .join(_RELATION, or_(_RELATION.c.a_id == _CLAIM.c.id, _RELATION.c.b_id == _CLAIM.c.id))
        .where(_RELATION.c.relation == "contradicts", _RELATION.c.status != "dismissed")
        .where(*(rule for side in sides for rule in _standing("claim", side, zones)))
    )


def _zoned(kind: str) -> Select[tuple[int]]:
    """Articles whose present text has a zone of this kind."""
    return (
        select(_ARTICLE.c.id)
        .join(_REVISION, _REVISION.c.article_id == _ARTICLE.c.id)
        .join(_ZONE, _ZONE.c.revision_id == _REVISION.c.id)
        .where(_REVISION.c.n == _ARTICLE.c.revision, _ZONE.c.kind == kind)
    )


def _of(owner: str, rule: ColumnElement[bool], wanted: LibraryFilter) -> Select[tuple[int]]:
    table = _TAGS[owner]
    standing = _standing(owner, table.c.id, wanted.tags_in)
    return select(table.c.article_id).where(rule, *standing)


def _mentioning(wanted: LibraryFilter) -> Select[tuple[int]]:
    entity = wanted.entity
    same = select(_ENTITY.c.id).where(or_(_ENTITY.c.id == entity, _ENTITY.c.root_id == entity))
    return _of("mention", _MENTION.c.entity_id.in_(same), wanted)


def _day(edtf: str | None, *, last: bool = False) -> str | None:
    """The first or last day of a date, None where it is open or no date."""
    date = parse_edtf(edtf or "")
    day = None if date is None else date.bounds()[int(last)]
    return None if day is None else day.isoformat()


def _published(connection: Connection, since: str | None, until: str | None) -> ColumnElement[bool]:
    """Dates that may lie between these days. A month or year stands before its days in the
    alphabet, and `~` after all of them; only ranges have to be understood.
    """
    published = _ARTICLE.c.published
    point = func.rtrim(published, "?~%")
    rules: list[ColumnElement[bool]] = [~published.contains("/")]
    if since is not None:
        rules.append(point.concat("~") >= since)
    if until is not None:
        rules.append(point <= until)
    kept = select(published).where(published.contains("/")).distinct()
    ranges = {text: parse_edtf(text or "") for text in connection.execute(kept).scalars()}
    fitting = [text for text, date in ranges.items() if date and _meets(date, since, until)]
    return or_(and_(*rules), published.in_(fitting))


def _meets(date: EdtfDate, since: str | None, until: str | None) -> bool:
    first, last = date.bounds()
    begins = until is None or first is None or first.isoformat() <= until
    return begins and (since is None or last is None or last.isoformat() >= since)


def _group_key(by: str, value: Any) -> str:
    if by == "month":
        return month_of(value)
    return "" if value is None else str(value)


def _names(
    connection: Connection, by: str, members: Mapping[str, Sequence[ArticleId]]
) -> dict[str, str]:
    """The names of outlets, and of copies the title of the first."""
    if by not in {"outlet", "copies"}:
        return {}
    table, column = (_SOURCE, "name") if by == "outlet" else (_ARTICLE, "title")
    keys = {key: int(key) if by == "outlet" else min(ids) for key, ids in members.items() if key}
    names: dict[int, str] = {}
    for batch in batches(list(keys.values())):
        query = select(table.c.id, table.c[column]).where(table.c.id.in_(batch))
        names.update((row[0], row[1]) for row in connection.execute(query))
    return {key: names[named] for key, named in keys.items()}
