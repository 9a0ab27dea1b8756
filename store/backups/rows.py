"""What is known of backups, as plain rows, and the names of their files, which say all of it."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

REASONS: Final = ("opening", "timer", "migration", "import", "tagging", "asked", "restore")
"""What a backup was made for."""

_NAME: Final = re.compile(
    r"(?P<project>[0-9a-f]{12})-(?P<place>[0-9a-f]{8})-(?P<when>\d{8}T\d{12})Z"
    r"-s(?P<step>\d{1,18})-a(?P<articles>\d{1,18})-e(?P<entities>\d{1,18})"
    r"-m(?P<mentions>\d{1,18})-c(?P<claims>\d{1,18})-x(?P<contradictions>\d{1,18})"
    r"-r(?P<rows>\d{1,18})-(?P<reason>[a-z]+)(?P<shrunken>-shrunken)?\.crossclaim",
    re.ASCII,
)
_WHEN: Final = "%Y%m%dT%H%M%S%f"


@dataclass(frozen=True, slots=True)
class BackupCounts:
    """How much is in a project; `rows` are the rows of all kinds of records."""

    articles: int
    entities: int
    mentions: int
    claims: int
    contradictions: int
    rows: int


@dataclass(frozen=True, slots=True)
class Facts:
    """What a project file says of itself: `step` is the newest of its history."""

    uid: str
    step: int
    counts: BackupCounts


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup. `place` tells apart files of one project (copies, moved ones) by their path.

    `shrunken`: it holds over a tenth fewer rows than the one before, and nobody said yet that this
    is right. `checked`: SQLite found it whole when it was made, and it still begins and ends so.
    """

    path: Path
    place: str
    when: dt.datetime
    step: int
    counts: BackupCounts
    size_bytes: int
    reason: str
    shrunken: bool
    checked: bool


@dataclass(frozen=True, slots=True)
class TableDifference:
    """Rows of a table in the backup and now."""

    table: str
    then: int
    now: int


@dataclass(frozen=True, slots=True)
class Difference:
    """What restoring would bring back and take away: titles of articles, words of claims.

    The lists hold the first hundred each; the numbers behind them are whole.
    """

    tables: tuple[TableDifference, ...]
    articles_only_then: tuple[str, ...]
    articles_only_now: tuple[str, ...]
    claims_only_then: tuple[str, ...]
    claims_only_now: tuple[str, ...]
    many_articles_only_then: int
    many_articles_only_now: int
    many_claims_only_then: int
    many_claims_only_now: int
    articles_changed: int
    claims_changed: int

    @property
    def is_none(self) -> bool:
        """Whether both hold the same."""
        same = all(table.then == table.now for table in self.tables)
        return same and not any(
            (
                self.many_articles_only_then,
                self.many_articles_only_now,
                self.many_claims_only_then,
                self.many_claims_only_now,
                self.articles_changed,
                self.claims_changed,
            )
        )


@dataclass(frozen=True, slots=True)
class Restored:
    """Where the restored project lies; `before` is the backup of what was there, `set_aside` the
    file itself where it was too broken for a backup.
    """

    path: Path
    before: Backup | None = None
    set_aside: Path | None = None


def name_of(facts: Facts, place: str, when: dt.datetime, reason: str, *, shrunken: bool) -> str:
    """The file name of a backup."""
    many = facts.counts
    counted = (
        f"a{many.articles}-e{many.entities}-m{many.mentions}-c{many.claims}"
        f"-x{many.contradictions}-r{many.rows}"
    )
    head = f"{facts.uid[-12:]}-{place}-{when.astimezone(dt.UTC).strftime(_WHEN)}Z"
    mark = "-shrunken" if shrunken else ""
    return f"{head}-s{facts.step}-{counted}-{reason}{mark}.crossclaim"


def backup_of(path: Path, *, size_bytes: int) -> Backup | None:
    """The backup of this name; None for any other file."""
    found = _NAME.fullmatch(path.name)
    if found is None or found["reason"] not in REASONS:
        return None
    try:
        when = dt.datetime.strptime(found["when"], _WHEN).replace(tzinfo=dt.UTC)
    except ValueError:
        return None
    names = ("articles", "entities", "mentions", "claims", "contradictions", "rows")
    return Backup(
        path,
        found["place"],
        when,
        int(found["step"]),
        BackupCounts(**{name: int(found[name]) for name in names}),
        size_bytes,
        found["reason"],
        shrunken=found["shrunken"] is not None,
        checked=True,
    )
