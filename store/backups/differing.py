"""What differs between a backup and the project now: counts by table, and which articles and claims
only one of them has.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from store.backups.files import damage_told, opened, record_counts
from store.backups.rows import Difference, TableDifference

LISTED: Final = 100
_LONGEST: Final = 200

_VERSIONS: Final = {
    "article": "SELECT uid, version FROM article",
    "claim": "SELECT uid, version FROM claim",
}
# Columns of the first version of the schema: a backup may be as old.
_WORDS: Final = {
    "article": "SELECT title FROM article WHERE uid = ?",
    "claim": (
        "SELECT span.quote FROM claim JOIN span ON span.claim_id = claim.id "
        "WHERE claim.uid = ? ORDER BY span.role <> 'body', span.part, span.id LIMIT 1"
    ),
}


def differs(backup: Path, project: Path) -> Difference:
    """What restoring this backup would bring back and take away. Raises `damaged`."""
    with (
        damage_told(backup),
        opened(backup) as then,
        damage_told(project),
        opened(project, writable=True) as now,
    ):
        articles, claims = _compared("article", then, now), _compared("claim", then, now)
        return Difference(
            tables=_tables(then, now),
            articles_only_then=_words("article", then, articles[0]),
            articles_only_now=_words("article", now, articles[1]),
            claims_only_then=_words("claim", then, claims[0]),
            claims_only_now=_words("claim", now, claims[1]),
            many_articles_only_then=len(articles[0]),
            many_articles_only_now=len(articles[1]),
            many_claims_only_then=len(claims[0]),
            many_claims_only_now=len(claims[1]),
            articles_changed=articles[2],
            claims_changed=claims[2],
        )


def _tables(then: sqlite3.Connection, now: sqlite3.Connection) -> tuple[TableDifference, ...]:
    old, new = record_counts(then), record_counts(now)
    names = sorted(old.keys() | new.keys())
    return tuple(TableDifference(name, old.get(name, 0), new.get(name, 0)) for name in names)


def _compared(
    table: str, then: sqlite3.Connection, now: sqlite3.Connection
) -> tuple[list[bytes], list[bytes], int]:
    """Ids that only the one has, that only the other has, and how many differ in version."""
    old = dict(then.execute(_VERSIONS[table]))
    new = dict(now.execute(_VERSIONS[table]))
    changed = sum(new[uid] != version for uid, version in old.items() if uid in new)
    # Ids sort by time, so these do, too.
    return sorted(old.keys() - new.keys()), sorted(new.keys() - old.keys()), changed


def _words(table: str, connection: sqlite3.Connection, uids: Iterable[bytes]) -> tuple[str, ...]:
    found = (connection.execute(_WORDS[table], (uid,)).fetchone() for uid in list(uids)[:LISTED])
    return tuple("" if row is None else str(row[0])[:_LONGEST] for row in found)
