"""The mends of a file that SQLite can read, each within the caller's transaction and each told.

Works past the operations: what is broken would be refused by them.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from rapidfuzz import fuzz

from store.changes import table_of, unlogged
from store.text.canonical import text_hash
from store.types import PUBLIC_KINDS, public_id

_ALIKE: Final = 60.0
"""Of a hundred: words that are more alike than this are the same ones, one of them damaged."""
_MOST_PLACES: Final = 500
_ALONE_REFUSED: Final = {
    ("claim", "speaker_id"): "speaker_id = NULL, speaker_kind = 'unknown'",
    ("entity", "merged_into_id"): "merged_into_id = NULL, root_id = NULL",
    ("entity", "root_id"): "merged_into_id = NULL, root_id = NULL",
}
"""Columns that cannot be emptied alone."""


@dataclass(frozen=True, slots=True)
class Mend:
    """One thing that was put right or could not be kept: a code, the record, what it was about."""

    code: str
    record: str
    detail: str = ""


def mend_texts(connection: sqlite3.Connection) -> Iterator[Mend]:
    """Texts that are not what they were: the quotes in them tell what stood there. Where that does
    not bring the text back it is taken as it is (`text-accepted`).
    """
    for (body,) in connection.execute("SELECT id FROM body ORDER BY id").fetchall():
        hash_, text = connection.execute(
            "SELECT hash, text FROM body WHERE id = ?", (body,)
        ).fetchone()
        if text_hash(text) == hash_:
            continue
        mended = _with_quotes(connection, body, text)
        made = text_hash(mended)
        while made != hash_ and _is_kept(connection, made):
            mended += "\ufffd"
            made = text_hash(mended)
        connection.execute("UPDATE body SET hash = ?, text = ? WHERE id = ?", (made, mended, body))
        yield Mend("text-mended" if made == hash_ else "text-accepted", f"body {body}")
    connection.execute(
        "UPDATE revision SET (text_hash, length) ="
        " (SELECT hash, length(text) FROM body WHERE body.id = body_id)"
        " WHERE text_hash <> (SELECT hash FROM body WHERE body.id = body_id)"
        " OR length <> (SELECT length(text) FROM body WHERE body.id = body_id)"
    )


def _with_quotes(connection: sqlite3.Connection, body: int, text: str) -> str:
    spans = connection.execute(
        'SELECT start, "end", quote, length FROM span JOIN revision ON revision.id = revision_id'
        " WHERE body_id = ? ORDER BY span.id",
        (body,),
    )
    letters = list(text)
    for start, end, quote, length in spans.fetchall():
        if length == len(letters) and end <= length and len(quote) == end - start:
            letters[start:end] = quote
    return "".join(letters)


def _is_kept(connection: sqlite3.Connection, hash_: str) -> bool:
    return connection.execute("SELECT 1 FROM body WHERE hash = ?", (hash_,)).fetchone() is not None


def mend_spans(connection: sqlite3.Connection) -> Iterator[Mend]:
    """Quotes that are not at their place: put where their words stand, or given the words there."""
    query = (
        'SELECT span.id, body_id, start, "end", quote FROM span'
        " JOIN revision ON revision.id = revision_id ORDER BY body_id, span.id"
    )
    known, text = None, ""
    for key, body, start, end, quote in connection.execute(query).fetchall():
        if body != known:
            row = connection.execute("SELECT text FROM body WHERE id = ?", (body,)).fetchone()
            known, text = body, row[0]
        if text[start:end] != quote:
            yield _mend_span(connection, key, (start, end, quote), text)


def _mend_span(
    connection: sqlite3.Connection, key: int, span: tuple[int, int, str], text: str
) -> Mend:
    start, end, quote = span
    there = text[start:end]
    places = [found.start() for found in re.finditer(re.escape(quote), text)][:_MOST_PLACES]
    if places and fuzz.ratio(quote, there) < _ALIKE:
        at = min(places, key=lambda place: abs(place - start))
        sure = len(places) == 1
        _place(connection, key, (at, at + len(quote), quote, "moved" if sure else "unsure"))
        return Mend("quote-moved" if sure else "quote-unsure", f"span-{key}", quote)
    if not there:
        return _drop(connection, "span", key)
    _place(connection, key, (start, start + len(there), there, "unsure"))
    return Mend("quote-unsure", f"span-{key}", f"{quote} | {there}")


def _place(connection: sqlite3.Connection, key: int, span: tuple[int, int, str, str]) -> None:
    connection.execute(
        'UPDATE span SET start = ?, "end" = ?, quote = ?, anchor = ? WHERE id = ?', (*span, key)
    )


def mend_references(connection: sqlite3.Connection) -> Iterator[Mend]:
    """References that lead nowhere: emptied where the record makes sense without, else it goes."""
    while broken := connection.execute("PRAGMA foreign_key_check").fetchall():
        for table, key, _, number in broken:
            yield _let_go(connection, table, key, number)
    for owner in ("mention", "claim", "note"):
        yield from _with_their_words(connection, owner)


def _let_go(connection: sqlite3.Connection, table: str, key: int, number: int) -> Mend:
    keys = connection.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
    column = next(each[3] for each in keys if each[0] == number)
    emptied = _ALONE_REFUSED.get((table, column), f'"{column}" = NULL')
    try:
        connection.execute(f'UPDATE "{table}" SET {emptied} WHERE id = ?', (key,))  # noqa: S608
    except sqlite3.IntegrityError:
        return _drop(connection, table, key)
    return Mend("reference-emptied", _record(table, key), column)


def _with_their_words(connection: sqlite3.Connection, owner: str) -> Iterator[Mend]:
    """Tags that say another article than that in which their words stand."""
    query = (
        f"SELECT {owner}_id, min(revision.article_id) FROM span"  # noqa: S608 - names of ours
        " JOIN revision ON revision.id = revision_id"
        f" JOIN {owner} ON {owner}.id = {owner}_id"
        f" WHERE {owner}.article_id <> revision.article_id GROUP BY {owner}_id"
    )
    for key, article in connection.execute(query).fetchall():
        connection.execute(f"UPDATE {owner} SET article_id = ? WHERE id = ?", (article, key))  # noqa: S608
        yield Mend("article-mended", _record(owner, key), f"article-{article}")


def mend_articles(connection: sqlite3.Connection) -> Iterator[Mend]:
    """Articles that show a version of their text that is not there: they show the newest."""
    query = (
        "SELECT article.id, max(n) FROM article JOIN revision ON article_id = article.id"
        " GROUP BY article.id HAVING max(n = article.revision) = 0"
    )
    for key, number in connection.execute(query).fetchall():
        connection.execute("UPDATE article SET revision = ? WHERE id = ?", (number, key))
        yield Mend("article-mended", f"article-{key}", str(number))


def mend_merges(connection: sqlite3.Connection) -> Iterator[Mend]:
    """Merged entities that believe another root than the one at the end of their chain."""
    query = "SELECT id, merged_into_id, root_id FROM entity"
    merged = {key: (into, root) for key, into, root in connection.execute(query)}
    for key, (_, root) in merged.items():
        end = _end_of(key, merged)
        if end == key:
            merged[key] = (None, None)
            connection.execute(
                "UPDATE entity SET merged_into_id = NULL, root_id = NULL WHERE id = ?", (key,)
            )
        elif end != root:
            connection.execute("UPDATE entity SET root_id = ? WHERE id = ?", (end, key))
        if end != root:
            yield Mend("merge-mended", f"entity-{key}")


def _end_of(key: int, merged: Mapping[int, tuple[int | None, int | None]]) -> int | None:
    """Where a chain ends; None where the entity is in none, itself where it goes round."""
    into, end, seen = merged[key][0], None, {key}
    while into is not None:
        if into in seen or into not in merged:
            return key
        seen.add(into)
        end, into = into, merged[into][0]
    return end


def mend_history(connection: sqlite3.Connection) -> Iterator[Mend]:
    """Steps that cannot be read: they stay as steps and take nothing back any more."""
    for key, params in connection.execute("SELECT id, params FROM step").fetchall():
        if not _is_readable(params):
            connection.execute("UPDATE step SET params = '{}' WHERE id = ?", (key,))
            yield Mend("history-lost", f"step {key}", params)
    query = 'SELECT id, step_id, table_name, "before", "after" FROM change'
    for key, step, table, *sides in connection.execute(query).fetchall():
        if not all(_is_image(table, side) for side in sides):
            connection.execute("DELETE FROM change WHERE id = ?", (key,))
            connection.execute("UPDATE step SET state = 'discarded' WHERE id = ?", (step,))
            yield Mend("history-lost", f"step {step}", f"{table} {sides}")


def _is_readable(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except ValueError:
        return False


def _is_image(table: str, text: str | None) -> bool:
    try:
        image = None if text is None else json.loads(text)
        for one in image if isinstance(image, list) else [image]:
            unlogged(table_of(table), one)
    except (KeyError, TypeError, ValueError, AttributeError):
        return False
    return True


def _drop(connection: sqlite3.Connection, table: str, key: int) -> Mend:
    """Remove a row; what it said goes into the report."""
    cursor = connection.execute(f'SELECT * FROM "{table}" WHERE id = ?', (key,))  # noqa: S608
    row = cursor.fetchone()
    names = [each[0] for each in cursor.description]
    connection.execute(f'DELETE FROM "{table}" WHERE id = ?', (key,))  # noqa: S608
    said = {name: _shown(value) for name, value in zip(names, row or (), strict=False)}
    told = {name: value for name, value in said.items() if value is not None}
    return Mend("row-dropped", _record(table, key), json.dumps(told, ensure_ascii=False))


def _shown(value: Any) -> Any:
    return value.hex() if isinstance(value, bytes) else value


def _record(table: str, key: int) -> str:
    return public_id(table, key) if table in PUBLIC_KINDS else f"{table} {key}"
