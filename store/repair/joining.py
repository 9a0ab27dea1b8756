"""Joins up salvaged rows: texts get back the quotes that stand in them, lost records in the middle
get a stand-in, and what refers to nothing any more lets go or goes.
"""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from dataclasses import dataclass
from typing import Any, Final

from store.text.canonical import text_hash
from store.text.folding import fold_key
from store.texts import ORIGINAL_LIMIT_BYTES
from store.uid import uuid7

_LOST: Final = "\ufffd"
"""Stands for each letter of a text that nobody knows any more."""
_ROUNDS: Final = 20
_LETS_GO: Final = {
    ("claim", "speaker_id"): "speaker_id = NULL, speaker_kind = 'unknown'",
    ("entity", "merged_into_id"): "merged_into_id = NULL, root_id = NULL",
    ("entity", "root_id"): "merged_into_id = NULL, root_id = NULL",
}
"""Columns that cannot be emptied alone."""
_ARTICLE_OF_SPAN: Final = """
    SELECT coalesce(mention.article_id, claim.article_id, note.article_id) FROM span
    LEFT JOIN mention ON mention.id = span.mention_id LEFT JOIN claim ON claim.id = span.claim_id
    LEFT JOIN note ON note.id = span.note_id WHERE span.revision_id = ?
    AND coalesce(mention.article_id, claim.article_id, note.article_id) NOT NULL LIMIT 1
"""


@dataclass(slots=True)
class Joined:
    """What had to be made up."""

    texts_mended: int = 0
    articles_made: int = 0


def join_up(connection: sqlite3.Connection) -> Joined:
    """Make the rows a project again, within the caller's transaction."""
    joined = Joined()
    _drop_originals(connection)
    _make_revisions(connection)
    _make_bodies(connection)
    joined.texts_mended = _mend_texts(connection)
    joined.articles_made = _make_articles(connection)
    _let_go(connection)
    _point_to_texts(connection)
    _let_go(connection)
    _find_roots(connection)
    _close_history(connection)
    return joined


def _close_history(connection: sqlite3.Connection) -> None:
    """What can be read of it stays to be looked at; with holes it cannot take anything back."""
    connection.execute("UPDATE step SET params = '{}' WHERE NOT json_valid(params)")
    connection.execute(
        'DELETE FROM change WHERE NOT json_valid(coalesce("before", 0))'
        ' OR NOT json_valid(coalesce("after", 0))'
    )
    connection.execute("UPDATE step SET state = 'discarded'")


def _drop_originals(connection: sqlite3.Connection) -> None:
    """A file's bytes are kept to prove what came in: others prove nothing."""
    for (key,) in connection.execute("SELECT id FROM original").fetchall():
        query = "SELECT hash, packed FROM original WHERE id = ?"
        hash_, packed = connection.execute(query, (key,)).fetchone()
        if _hash_of(packed) != hash_:
            connection.execute("DELETE FROM original WHERE id = ?", (key,))


def _hash_of(packed: bytes) -> str:
    unpacking = zlib.decompressobj()
    try:
        raw = unpacking.decompress(packed, ORIGINAL_LIMIT_BYTES + 1)
    except zlib.error:
        return ""
    return "" if unpacking.unconsumed_tail else hashlib.sha256(raw).hexdigest()


def _make_revisions(connection: sqlite3.Connection) -> None:
    """Where only spans are left: their owner knows the article, their quotes the text."""
    lost = connection.execute(
        "SELECT DISTINCT revision_id FROM span WHERE revision_id NOT IN (SELECT id FROM revision)"
    ).fetchall()
    for (revision,) in lost:
        article = connection.execute(_ARTICLE_OF_SPAN, (revision,)).fetchone()
        if article is not None:
            body = _body_with_quotes(connection, revision)
            _add_revision(connection, revision, article[0], body)
    connection.execute("DELETE FROM span WHERE revision_id NOT IN (SELECT id FROM revision)")


def _body_with_quotes(connection: sqlite3.Connection, revision: int) -> int:
    """A text that no revision has and in which these quotes stand; else a key that is free."""
    found = connection.execute(
        "SELECT body.id FROM body WHERE body.id NOT IN (SELECT body_id FROM revision)"
        " AND NOT EXISTS (SELECT 1 FROM span WHERE revision_id = ?"
        ' AND substr(body.text, start + 1, "end" - start) <> quote) LIMIT 1',
        (revision,),
    ).fetchone()
    if found is None:
        found = connection.execute("SELECT max(id) + 1 FROM (SELECT id FROM body UNION SELECT"
                                   " body_id FROM revision UNION SELECT 0)").fetchone()  # fmt: skip
    return int(found[0])


def _add_revision(connection: sqlite3.Connection, revision: int, article: int, body: int) -> None:
    (number,) = connection.execute(
        "SELECT coalesce((SELECT revision FROM article WHERE id = ?1 AND revision NOT IN"
        " (SELECT n FROM revision WHERE article_id = ?1)),"
        " (SELECT max(n) + 1 FROM revision WHERE article_id = ?1), 1)",
        (article,),
    ).fetchone()
    length = connection.execute(
        "SELECT max(max(coalesce((SELECT length(text) FROM body WHERE id = ?1), 0)),"
        ' coalesce((SELECT max("end") FROM span WHERE revision_id = ?2), 1))',
        (body, revision),
    ).fetchone()[0]
    connection.execute(
        "INSERT INTO revision VALUES (?, ?, ?, ?, '', ?)",
        (revision, article, number, body, length),
    )


def _make_bodies(connection: sqlite3.Connection) -> None:
    """An empty text for each revision whose own is lost: the quotes are written into it."""
    lost = connection.execute(
        "SELECT body_id, max(length) FROM revision WHERE body_id NOT IN (SELECT id FROM body)"
        " GROUP BY body_id"
    ).fetchall()
    for body, length in lost:
        text = _LOST * min(length, 1_000_000)
        connection.execute("INSERT INTO body VALUES (?, ?, ?)", (body, f"lost {body}", text))


def _mend_texts(connection: sqlite3.Connection) -> int:
    """How many texts are not what they were; the quotes of their spans are written into them."""
    mended = 0
    (last,) = connection.execute("SELECT coalesce(max(id), 0) FROM body").fetchone()
    for body in range(1, last + 1):
        row = connection.execute("SELECT hash, text FROM body WHERE id = ?", (body,)).fetchone()
        if row is not None and text_hash(row[1]) != row[0]:
            _mend(connection, body, row[0], row[1])
            mended += 1
    connection.execute(
        "UPDATE revision SET (text_hash, length) ="
        " (SELECT hash, length(text) FROM body WHERE body.id = body_id)"
        " WHERE body_id IN (SELECT id FROM body)"
    )
    _read_quotes(connection)
    return mended


def _read_quotes(connection: sqlite3.Connection) -> None:
    """What stands in the text is what was tagged; a span beyond its end goes."""
    there = (
        'SELECT substr(text, start + 1, "end" - start) FROM revision'
        " JOIN body ON body.id = body_id WHERE revision.id = revision_id"
    )
    connection.execute(f'DELETE FROM span WHERE length(({there})) <> "end" - start')  # noqa: S608
    connection.execute(f"UPDATE span SET quote = ({there}) WHERE quote <> ({there})")  # noqa: S608


def _mend(connection: sqlite3.Connection, body: int, hash_: str, text: str) -> None:
    letters = list(text)
    (length,) = connection.execute(
        "SELECT coalesce(max(length), 0) FROM revision WHERE body_id = ?", (body,)
    ).fetchone()
    letters += _LOST * (min(length, 1_000_000) - len(letters))
    spans = connection.execute(
        'SELECT start, "end", quote FROM span JOIN revision ON revision.id = revision_id'
        " WHERE body_id = ? ORDER BY span.id",
        (body,),
    )
    for start, end, quote in spans.fetchall():
        if end <= len(letters) and len(quote) == end - start:
            letters[start:end] = quote
    text = "".join(letters)
    made = text_hash(text)
    while made != hash_ and _is_taken(connection, made):
        text += _LOST
        made = text_hash(text)
    connection.execute("UPDATE body SET hash = ?, text = ? WHERE id = ?", (made, text, body))


def _is_taken(connection: sqlite3.Connection, hash_: str) -> bool:
    query = "SELECT 1 FROM body WHERE hash = ?"
    return connection.execute(query, (hash_,)).fetchone() is not None


def _make_articles(connection: sqlite3.Connection) -> int:
    """Articles whose record is lost and whose text is there: called by its first line."""
    lost = connection.execute(
        "SELECT article_id, n, text FROM revision AS last JOIN body ON body.id = body_id"
        " WHERE article_id NOT IN (SELECT id FROM article)"
        " AND n = (SELECT max(n) FROM revision WHERE article_id = last.article_id)"
    ).fetchall()
    for article, number, text in lost:
        title = text.partition("\n")[0].strip()[:200] or _LOST
        _add_article(connection, article, number, title)
    return len(lost)


def _add_article(connection: sqlite3.Connection, key: int, number: int, title: str) -> None:
    (now,) = connection.execute("SELECT unixepoch() * 1000000").fetchone()
    columns: dict[str, Any] = {
        "id": key, "title": title, "title_folded": fold_key(title), "state": "new",
        "revision": number, "uid": uuid7().bytes, "version": 1, "created_at": now,
        "changed_at": now, "origin": "rule",
    }  # fmt: skip
    names, marks = ", ".join(columns), ", ".join("?" * len(columns))
    query = f"INSERT INTO article ({names}) VALUES ({marks})"  # noqa: S608 - names of ours
    connection.execute(query, list(columns.values()))


def _point_to_texts(connection: sqlite3.Connection) -> None:
    """Articles show a text that is there; one without any goes."""
    connection.execute(
        "UPDATE article SET revision = coalesce((SELECT max(n) FROM revision"
        " WHERE article_id = article.id), revision) WHERE revision NOT IN"
        " (SELECT n FROM revision WHERE article_id = article.id)"
    )
    connection.execute("DELETE FROM article WHERE id NOT IN (SELECT article_id FROM revision)")


def _let_go(connection: sqlite3.Connection) -> None:
    """Empty each reference that leads nowhere; where it may not be empty, the row goes."""
    for _ in range(_ROUNDS):
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
        if not broken:
            return
        for table, key, _parent, number in broken:
            _release(connection, table, key, number)


def _release(connection: sqlite3.Connection, table: str, key: int, number: int) -> None:
    rows = connection.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
    column = next(row[3] for row in rows if row[0] == number)
    change = _LETS_GO.get((table, column), f'"{column}" = NULL')
    try:
        connection.execute(f'UPDATE "{table}" SET {change} WHERE id = ?', (key,))  # noqa: S608
    except sqlite3.IntegrityError:
        connection.execute(f'DELETE FROM "{table}" WHERE id = ?', (key,))  # noqa: S608


def _find_roots(connection: sqlite3.Connection) -> None:
    """Follow each merge to its end anew; a circle is broken up."""
    query = "SELECT id, merged_into_id FROM entity WHERE merged_into_id IS NOT NULL"
    into = dict(connection.execute(query).fetchall())
    for key in sorted(into):
        seen, root = {key}, into[key]
        while root in into and root not in seen:
            seen.add(root)
            root = into[root]
        change = "merged_into_id = NULL, root_id = NULL" if root in seen else f"root_id = {root:d}"
        connection.execute(f"UPDATE entity SET {change} WHERE id = ?", (key,))  # noqa: S608
