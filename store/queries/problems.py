"""What is missing or does not fit, by kind: how many, which records, and where one mends it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import Any, Final

from sqlalchemy import Connection, func, select

from store.queries.articles import article_cards
from store.queries.claims import claim_rows
from store.queries.common import fetched
from store.queries.entities import mention_rows
from store.queries.notes import note_rows
from store.queries.problemkinds import (
    ARTICLE,
    CLAIM,
    KIND_CODES,
    KINDS_BY_CODE,
    OWNER_TABLES,
    PROBLEM_KINDS,
    QUOTE_MISMATCH,
    RELATION,
    REVISION,
    SPAN,
    SPAN_KINDS,
    ProblemKind,
    from_of,
    is_after,
)
from store.queries.relations import relation_rows
from store.rows import ProblemPlace, ProblemRow, SpanRow, placed
from store.types import ArticleId, SpanId


def problem_count(connection: Connection, kind: str, *, today: dt.date | None = None) -> int:
    """How many records have this problem. KeyError for `quote_mismatch`, which takes a job."""
    rules = KINDS_BY_CODE[kind]
    if rules.dates:
        return len(_keys(connection, rules, _iso(today)))
    query = select(func.count()).select_from(from_of(rules)).where(rules.rule(_iso(today)))
    return connection.execute(query).scalar_one()


def problem_ids(
    connection: Connection,
    kind: str,
    *,
    among: Sequence[int] | None = None,
    article: ArticleId | None = None,
    today: dt.date | None = None,
) -> list[int]:
    """Keys of the records with this problem, by article and key; of these records only, or in one
    article (a link counts for its side A).
    """
    rules = KINDS_BY_CODE[kind]
    return [key for key, _ in _keys(connection, rules, _iso(today), among=among, article=article)]


def problem_articles(
    connection: Connection, *, spans: Collection[SpanId] = (), today: dt.date | None = None
) -> list[ArticleId]:
    """Keys of the articles in which something is missing, ascending; `spans` are those whose quote
    does not stand in the text.
    """
    found: set[int] = set()
    for rules in PROBLEM_KINDS:
        if rules.dates:
            found.update(article for _, article in _keys(connection, rules, _iso(today)))
        else:
            column = _article_of(rules.owner)
            query = select(column).select_from(_joined(rules)).where(rules.rule(_iso(today)))
            found.update(connection.execute(query.distinct()).scalars())
    found.update(row.article for row in problem_rows(connection, QUOTE_MISMATCH, sorted(spans)))
    return [ArticleId(key) for key in sorted(found)]


def problem_places(
    connection: Connection,
    article: ArticleId,
    *,
    spans: Collection[SpanId] = (),
    today: dt.date | None = None,
) -> list[ProblemPlace]:
    """The records of an article with problems, in text order, each once with all its kinds."""
    kinds: dict[tuple[int, str, int, bool], list[str]] = {}
    length = _length(connection, article)
    for code in KIND_CODES:
        keys: Iterable[int] = sorted(spans)
        if code != QUOTE_MISMATCH:
            keys = problem_ids(connection, code, article=article, today=today)
        for row in problem_rows(connection, code, list(keys)):
            if row.article == article:
                start = length if row.is_lost else row.start
                kinds.setdefault((start, row.owner, row.key, row.is_lost), []).append(code)
    return [
        ProblemPlace(owner, key, article, start, tuple(codes), is_lost)
        for (start, owner, key, is_lost), codes in sorted(kinds.items())
    ]


def problem_rows(connection: Connection, kind: str, ids: Sequence[int]) -> list[ProblemRow]:
    """What to show of these problems, in the order given; unknown keys are left out."""
    if kind in SPAN_KINDS:
        return _span_rows(connection, kind, ids)
    return _ROWS[KINDS_BY_CODE[kind].owner](connection, kind, ids)


def span_owners(connection: Connection, ids: Sequence[int]) -> dict[int, tuple[str, int]]:
    """Owner word and key of each of these spans."""
    found: dict[int, tuple[str, int]] = {}
    for row in fetched(connection, select(SPAN), SPAN.c.id, ids):
        owner = next(name for name in ("mention", "claim", "note") if row[f"{name}_id"] is not None)
        found[row["id"]] = owner, row[f"{owner}_id"]
    return found


def _length(connection: Connection, article: ArticleId) -> int:
    query = (
        select(REVISION.c.length)
        .join(ARTICLE, ARTICLE.c.id == REVISION.c.article_id)
        .where(ARTICLE.c.id == article, REVISION.c.n == ARTICLE.c.revision)
    )
    return connection.execute(query).scalar_one_or_none() or 0


def _iso(today: dt.date | None) -> str:
    return (today or dt.datetime.now(dt.UTC).date()).isoformat()


def _article_of(owner: str) -> Any:
    if owner == "article":
        return ARTICLE.c.id
    if owner == "span":
        return REVISION.c.article_id
    return CLAIM.c.article_id if owner == "relation" else OWNER_TABLES[owner].c.article_id


def _joined(rules: ProblemKind) -> Any:
    tables = from_of(rules)
    return (
        tables.join(CLAIM, CLAIM.c.id == RELATION.c.a_id) if rules.owner == "relation" else tables
    )


def _keys(
    connection: Connection,
    rules: ProblemKind,
    today: str,
    *,
    among: Sequence[int] | None = None,
    article: ArticleId | None = None,
) -> list[tuple[int, int]]:
    """Key and article of each record with this problem."""
    key, home = OWNER_TABLES[rules.owner].c.id, _article_of(rules.owner)
    query = select(key, home, *rules.dates).select_from(_joined(rules)).where(rules.rule(today))
    if article is not None:
        query = query.where(home == article)
    query = query.order_by(home, key)
    if among is not None:
        rows: list[tuple[Any, ...]] = [
            tuple(row.values()) for row in fetched(connection, query, key, among)
        ]
    else:
        rows = [tuple(row) for row in connection.execute(query)]
    if not rules.dates:
        return [(row[0], row[1]) for row in rows]
    return [(row[0], row[1]) for row in rows if is_after(row[2], row[3] if row[3:] else today)]


def _article_rows(connection: Connection, kind: str, ids: Sequence[int]) -> list[ProblemRow]:
    return [
        ProblemRow(kind, "article", card.id, card.id, card.title, card.title)
        for card in article_cards(connection, ids)
    ]


def _mention_rows(connection: Connection, kind: str, ids: Sequence[int]) -> list[ProblemRow]:
    return [
        _on_words(kind, ("mention", row.id), (row.article, row.article_title), row.quote, row.spans)
        for row in mention_rows(connection, ids)
    ]


def _claim_rows(connection: Connection, kind: str, ids: Sequence[int]) -> list[ProblemRow]:
    return [
        _on_words(kind, ("claim", row.id), (row.article, row.article_title), row.words, row.spans)
        for row in claim_rows(connection, ids)
    ]


def _relation_rows(connection: Connection, kind: str, ids: Sequence[int]) -> list[ProblemRow]:
    found = []
    for row in relation_rows(connection, ids):
        home = (row.a.article, row.a.article_title)
        place = _on_words(kind, ("relation", row.id), home, row.a.words, row.a.spans)
        found.append(replace(place, other=row.b.words))
    return found


def _note_rows(connection: Connection, kind: str, ids: Sequence[int]) -> list[ProblemRow]:
    notes = [row for row in note_rows(connection, ids) if row.spans]
    articles = sorted({row.owner_key for row in notes})
    titles = {int(card.id): card.title for card in article_cards(connection, articles)}
    found = []
    for row in notes:
        home = (ArticleId(row.owner_key), titles[row.owner_key])
        found.append(_on_words(kind, ("note", row.id), home, row.spans[0].quote, row.spans))
    return found


def _span_rows(connection: Connection, kind: str, ids: Sequence[int]) -> list[ProblemRow]:
    owners = span_owners(connection, ids)
    rows: dict[tuple[str, int], ProblemRow] = {}
    for owner, read in (("mention", _mention_rows), ("claim", _claim_rows), ("note", _note_rows)):
        keys = sorted({key for name, key in owners.values() if name == owner})
        rows |= {(owner, row.key): row for row in read(connection, kind, keys)}
    return [rows[owners[span]] for span in ids if owners.get(span) in rows]


def _on_words(
    kind: str,
    record: tuple[str, int],
    article: tuple[ArticleId, str],
    words: str,
    spans: Sequence[SpanRow],
) -> ProblemRow:
    first = min(placed(spans), key=lambda span: span.start, default=None)
    if first is None:
        return ProblemRow(kind, *record, *article, words)
    row = ProblemRow(kind, *record, *article, words, first.start, first.end)
    return replace(row, body=first.body, is_lost=first.is_lost)


_ROWS: Final = {
    "article": _article_rows,
    "mention": _mention_rows,
    "claim": _claim_rows,
    "relation": _relation_rows,
}
