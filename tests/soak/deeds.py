"""What an analyst does, the same for the same seed: deed n of a seed does one whole action of the
real store, whatever came before it was done in this process or in one that was killed.
"""

from __future__ import annotations

import hashlib
import random
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, select

from store import KnownError, Project, ops
from store.changes import table_of
from store.models import VOLATILE, Base, Mention, Span
from store.project import BulkStep

_CHUNKS: Final = 4
_BULK_EVERY: Final = 17
_NAMES: Final = ("Ana Ruiz", "Port Board", "هيئة الميناء", "Vesna 🌊", "É. Dam", "Tomás Valdez")
_TEXT: Final = (
    "Gates opened\n\nThe Harbour Authority opened the river gates on Monday, Ana Ruiz said. "
    "Three villages were under water by noon 🌊, according to the Port\u00a0Board. "
    "وقال المدير إن الجسر آمن. Nobody was told, the council found in report {number}."
)
_TROUBLE: Final = frozenset({"disk-full", "cannot-write", "locked", "read-only"})
_OWN_MAKING: Final = frozenset({"uid", "created_at", "at", "window", "packed"})
"""Columns that differ from one run to the next."""


class Deeds:
    """Does the deeds of a seed one after the other, from any of them on."""

    def __init__(self, project: Project, seed: int) -> None:
        self._project = project
        self._seed = seed
        self._bulk: BulkStep | None = None
        self._last = ""

    def do(self, number: int) -> None:
        """Do deed number n; it is committed when this returns."""
        rng = random.Random(f"{self._seed}/{number}")
        place = number % _BULK_EVERY
        if place >= _BULK_EVERY - _CHUNKS - 1:
            self._do_bulk(number, place == _BULK_EVERY - 1)
        else:
            self._do_one(rng, number)

    @staticmethod
    def may_begin(number: int) -> bool:
        """Whether no bulk step is under way before this deed."""
        return number % _BULK_EVERY <= _BULK_EVERY - _CHUNKS - 1

    def _do_bulk(self, number: int, ends: bool) -> None:
        if self._bulk is None:
            self._bulk = self._project.bulk("tag_occurrences")
        if ends:
            self._bulk.finish(count=_CHUNKS * 20)
            self._bulk = None
            return
        article = self._one_of("article", random.Random(number))
        revision = self._project.read(_revision_of, article)
        with self._bulk.chunk(count=20) as unit:
            row = {"article_id": article, "entity_id": None, "form": "name", "read_as": None}
            mentions = unit.insert_many(Mention, [row] * 20)
            unit.insert_many(Span, [_span(key, revision) for key in mentions])

    def _do_one(self, rng: random.Random, number: int) -> None:
        kind = rng.randrange(9) if number > 4 else 0
        try:
            self._act(kind, rng, number)
        except KnownError as error:
            if error.code in _TROUBLE:
                raise
            if error.code == "conflict-on-undo":
                return  # setting that step aside was the action
            # Refused, as a person may be; it must be an action all the same.
            self._project.do(ops.add_entity, f"{rng.choice(_NAMES)} {number}", "person")

    def _act(self, kind: int, rng: random.Random, number: int) -> None:
        do, name = self._project.do, f"{rng.choice(_NAMES)} {number}"
        if kind == 0:
            title = f"Report {number}"
            do(ops.add_article, ops.NewArticle(title, _TEXT.format(number=number)))
        elif kind == 1:
            parts = [(start := rng.randrange(100), start + rng.randrange(1, 60))]
            do(ops.tag_new_entity, self._one_of("article", rng), parts, name, "person")
        elif kind in (2, 3):
            parts = [(start := rng.randrange(100), start + rng.randrange(1, 60))]
            fields = {"topic": f"topic {number % 7}", "tags": [name], "chain": ["Port Gazette"]}
            do(ops.add_claim, self._one_of("article", rng), parts, **fields)
        elif kind == 4:
            # By turns, so that no two edits are near enough to become one step.
            field = "note" if number % 2 else "restatement"
            do(ops.edit_claim, self._one_of("claim", rng), **{field: name * 20})
        elif kind == 5:
            do(ops.link_claims, self._one_of("claim", rng), self._one_of("claim", rng), why=name)
        elif kind == 6:
            do(ops.delete_claim, self._one_of("claim", rng))
        elif kind == 7:
            self._project.undo()
        else:
            do(ops.add_note, name, claim_id=self._one_of("claim", rng))

    def _one_of(self, table: str, rng: random.Random) -> Any:
        column = table_of(table).c.id
        query = select(column).order_by(column)
        keys = self._project.read(lambda connection: connection.execute(query).scalars().all())
        return rng.choice(keys or [0])


def state_of(project: Project) -> str:
    """A digest of all that deeds make: records and history, without what each run has of its
    own.
    """
    return project.read(_state)


def everything_of(project: Project) -> str:
    """A digest of every row of every table."""
    return project.read(_everything)


def start(path: Path) -> Project:
    """A new project in which somebody works."""
    project = Project.create(path)
    project.sign_in("Kim")
    return project


def _revision_of(connection: Connection, article: int) -> int:
    revision = table_of("revision").c
    query = select(revision.id).where(revision.article_id == article)
    return int(connection.execute(query).scalars().first() or 0)


def _span(mention: int, revision: int) -> dict[str, Any]:
    plain = {"anchor": "exact", "role": "body", "part": 0, "claim_id": None, "note_id": None}
    place = {"start": 0, "end": 5, "quote": _TEXT[:5]}
    return {**plain, **place, "mention_id": mention, "revision_id": revision}


def _state(connection: Connection) -> str:
    digest = hashlib.sha256()
    outside = VOLATILE | _OWN_MAKING
    for name in sorted(set(Base.metadata.tables) - {"project", "change", "digest"}):
        table = table_of(name)
        columns = [column for column in table.c if column.name not in outside]
        for row in connection.execute(select(*columns).order_by(table.c.id)):
            digest.update(repr((name, tuple(row))).encode("utf-8", "surrogatepass"))
    change = table_of("change").c
    changed = select(change.step_id, change.table_name, change.row, change.last_row)
    digest.update(repr(connection.execute(changed.order_by(change.id)).all()).encode())
    return digest.hexdigest()


def _everything(connection: Connection) -> str:
    digest = hashlib.sha256()
    names = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    for (name,) in connection.exec_driver_sql(names).all():
        rows = connection.exec_driver_sql(f'SELECT * FROM "{name}" ORDER BY 1, 2')
        for row in rows:
            digest.update(repr((name, tuple(row))).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()
