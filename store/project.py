"""An open project file: where every write passes the gate and every read is short."""

from __future__ import annotations

import contextlib
import datetime as dt
import sqlite3
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Concatenate, Final, ParamSpec, Self, TypeVar

from sqlalchemy import Connection, Engine, select

from store import history, seals, steps
from store.changes import ChangeSet, table_of
from store.creating import put_in_place, write_empty
from store.elsewhere import Elsewhere
from store.engine import (
    close_engine,
    insert_row,
    known_error,
    make_engine,
    reading,
    settings_of,
    writing,
)
from store.errors import KnownError
from store.folds import FoldCache
from store.gate import Gate
from store.header import read_header
from store.lock import ProjectLock, lock_of, not_open_elsewhere
from store.migrations import SCHEMA_VERSION, migrate, version_of
from store.models import Analyst, ProjectMeta
from store.opening import damage_told, has_journal, inspect, is_writable
from store.origins import claim, is_ours
from store.queries.bodies import texts
from store.seen import Seen
from store.steps import Horizon, StepRow
from store.texts import TextCache
from store.types import AnalystId, StepId
from store.uid import uuid7
from store.unit import Unit

if TYPE_CHECKING:
    from store.search.index import SearchIndex

P = ParamSpec("P")
T = TypeVar("T")

SUFFIX: Final = ".crossclaim"
_LOOK_S: Final = 0.5
_LONGEST_PAUSE_S: Final = 0.5
_BACKUP_PAGES: Final = 100
"""Pages a step of a copy: few, so that a click beside it does not wait."""
_FLEETING_PAGES: Final = 1_000
"""Where a step waits for no disk: more, so that a commit beside it waits less long for the end."""
_FLEETING_PRAGMAS: Final = ("PRAGMA journal_mode=OFF", "PRAGMA synchronous=OFF")


class Project:
    """One open project. Closing leaves just the file. Use `create` or `open`, and `with`."""

    def __init__(self, path: Path, engine: Engine, lock: ProjectLock | None, reason: str) -> None:
        self.path = path
        self.read_only_reason = reason
        """Why nothing can be written: empty, `read-only`, `newer-version` or `chosen`."""
        self.gate = Gate()
        self.window = _new_window() if lock is None else lock.window
        self.analyst: AnalystId | None = None
        self.saved_at: dt.datetime | None = None
        self.folds = FoldCache()
        self._engine = engine
        self._lock = lock
        self._texts = TextCache()
        self._index: SearchIndex | None = None
        self._elsewhere = None if reason == "newer-version" else Elsewhere(engine, self.window)
        self._others, self._looked_at = frozenset[str](), 0.0
        with reading(engine) as connection:
            meta = connection.execute(select(table_of(ProjectMeta))).mappings().one()
        self.received = False
        """Whether somebody elsewhere wrote last to the file, and it was not accepted yet."""
        self.uid: uuid.UUID = meta["uid"]
        self.name: str = meta["name"]

    @classmethod
    def create(cls, path: Path, *, name: str | None = None) -> Self:
        """A new, empty, open project. Raises `already-exists`, `cannot-write`, `disk-full`,
        `read-only`.
        """
        path = with_suffix(path)
        part = path.with_name(f".{path.name}.part")
        if path.exists():
            raise KnownError("already-exists", path=str(path))
        try:
            write_empty(part, name or path.name.removesuffix(SUFFIX))
            put_in_place(part, path)
        except OSError as error:
            raise KnownError("cannot-write", path=str(path), detail=str(error)) from error
        finally:
            part.unlink(missing_ok=True)
        made = cls.open(path)
        made.accept()
        return made

    @classmethod
    def open(
        cls, path: Path, *, read_only: bool = False, take_part: bool = False, is_ours: bool = False
    ) -> Self:
        """An open project. A newer file and one in a read-only place open for reading only, and say
        so. Where another window has it, only who wants to `take_part` may write, too. A copy that
        this program made just now (`is_ours`) is not read through.

        Raises `no-such-file`, `not-a-project`, `damaged`, `foreign-schema`, `unreadable`,
        `already-open`; where the file is brought up to date, also `no-room-for-backup`,
        `backup-failed`.
        """
        header = read_header(path)
        reason = "newer-version" if header.is_newer else "chosen" if read_only else ""
        if not reason and not is_writable(path):
            reason = "read-only"
        if reason == "chosen" and has_journal(path):
            # A killed writer's half transaction can only be taken back by one who may write.
            with contextlib.suppress(KnownError):
                cls.open(path).close()
        lock = None if reason else lock_of(path, _new_window(), take_part=take_part)
        reason = reason or ("" if lock else "read-only")
        engine = make_engine(path, read_only=bool(reason))
        try:
            if not is_ours:
                inspect(path, header, read_only=bool(reason))
            return cls._opened(path, engine, lock, reason)
        except BaseException:
            engine.dispose()
            if lock is not None:
                lock.release()
            raise

    @classmethod
    def _opened(cls, path: Path, engine: Engine, lock: ProjectLock | None, reason: str) -> Self:
        with damage_told(path):
            if not reason:
                _back_up_old(engine, path)
                with writing(engine) as connection:
                    migrate(connection)
            project = cls(path, engine, lock, reason)
        if lock is not None:
            lock.leave_door()
        project.received = not is_ours(project.uid, project.read(steps.newest_window))
        if not (project.received or reason):
            project.accept()
        return project

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; nothing stays beside it."""
        if self._index is not None:
            self._index.close()
            self._index = None
        if self._elsewhere is not None:
            self._elsewhere.close()
        # The journal is for whoever goes last to take away.
        is_shared = self.read_only or bool(self.others(at_once=True))
        close_engine(self._engine, read_only=is_shared)
        if not is_shared:
            seals.keep(self.path)
        if self._lock is not None:
            self._lock.release()

    @property
    def read_only(self) -> bool:
        """Whether every operation is refused."""
        return bool(self.read_only_reason)

    def connection_settings(self) -> dict[str, object]:
        """How the file is opened: what a connection of the pool says of itself, by pragma."""
        with reading(self._engine) as connection:
            raw = connection.connection.driver_connection
            assert isinstance(raw, sqlite3.Connection)
            return settings_of(raw, read_only=self.read_only)

    def accept(self) -> None:
        """Take the project as one's own from now on: what was received is checked and right."""
        self.received = False
        claim(self.uid, [self.window, self.read(steps.newest_window) or ""])

    def others(self, *, at_once: bool = False) -> frozenset[str]:
        """Other windows that write to this project now, as of half a second ago at most."""
        now = time.monotonic()
        if self._lock is not None and (at_once or now - self._looked_at > _LOOK_S):
            self._others, self._looked_at = self._lock.others(), now
        return self._others

    def try_writing(self) -> None:
        """Nothing where the disk takes a page of this project. Raises as every write does."""
        table = table_of(ProjectMeta)
        with self._writing() as connection:
            connection.execute(table.update().values(name=self.name))

    def news(self) -> ChangeSet:
        """What other windows committed since the last call; cheap where it is nothing. Its
        initiator is `elsewhere`. To be called from one thread.
        """
        return ChangeSet() if self._elsewhere is None else self._elsewhere.news()

    @property
    def is_behind(self) -> bool:
        """Whether `news` should be asked again soon: it could not tell all."""
        return self._elsewhere is not None and self._elsewhere.is_behind

    def sign_in(self, name: str) -> AnalystId:
        """Say who works here from now on; a name not yet known is added."""
        table = table_of(Analyst)
        with self._writing() as connection:
            query = select(table.c.id).where(table.c.name == name)
            key = connection.execute(query).scalar()
            if key is None:
                row = {"uid": uuid7(), "name": name, "created_at": dt.datetime.now(dt.UTC)}
                key = insert_row(connection, table, row)
        self.analyst = AnalystId(key)
        return self.analyst

    def read(
        self, query: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """What a query returns, from one short read transaction."""
        with reading(self._engine) as connection:
            return query(connection, *args, **kwargs)

    def index(self) -> SearchIndex | None:
        """The index of words beside the project, opened when first asked for; None where the cache
        folder takes none. It may lag behind: see `store.search.update_index`.
        """
        from store.search.index import SearchIndex, index_path

        if self._index is None:
            with contextlib.suppress(KnownError):
                self._index = SearchIndex(index_path(self.uid))
        return self._index

    def text(self, body: int) -> str:
        """The text of a body; cached."""
        with reading(self._engine) as connection:
            return self._texts(connection, body)

    def texts(self, bodies: Sequence[int]) -> dict[int, str]:
        """The texts of these bodies by key; cached. Raises `no-such-record`."""
        known = {body: self._texts.get(body) for body in bodies}
        missing = [body for body, text in known.items() if text is None]
        read = self.read(texts, missing) if missing else {}
        for body, text in read.items():
            self._texts.keep(body, text)
        lost = set(missing) - read.keys()
        if lost:
            raise KnownError("no-such-record", table="body", key=min(lost))
        return {body: text or read[body] for body, text in known.items()}

    def do(
        self, operation: Callable[Concatenate[Unit, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> tuple[T, ChangeSet]:
        """Run an operation as one committed, undoable step: its result and what changed."""
        return self._do(None, operation, *args, **kwargs)

    def do_within(
        self,
        step: StepId,
        operation: Callable[Concatenate[Unit, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> tuple[T, ChangeSet]:
        """Like `do`, joined to an earlier step as long as nothing came after it; else a step of its
        own.
        """
        return self._do(step, operation, *args, **kwargs)

    def do_seen(
        self,
        seen: Seen[Any],
        step: StepId | None,
        operation: Callable[Concatenate[Unit, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> tuple[T, ChangeSet]:
        """Like `do` or `do_within`, refused with `changed-elsewhere` where the fields named in
        `kwargs` are no longer what was seen.
        """
        label = operation.__name__
        with self._unit() as unit:
            seen.check(unit.connection, kwargs.keys())
            result = operation(unit, *args, **kwargs)
            changes = history.record(unit, label, window=self.window, join=step)
        return result, changes

    def undo(self, step: StepId | None = None) -> ChangeSet:
        """Take back the newest step, or a given running one. Raises `nothing-to-undo`,
        `conflict-on-undo`.

        The newest step that conflicts is set aside (`set_aside` is true): it stays done, and the
        next undo takes the one before it.
        """
        try:
            with self._unit() as unit:
                return history.undo(unit, window=self.window, step=step)
        except KnownError as error:
            if error.code == "conflict-on-undo" and step is None:
                error.params["set_aside"] = self._set_aside(error.params["step"])
            raise

    def _set_aside(self, step: object) -> bool:
        with contextlib.suppress(KnownError), self._unit() as unit:
            return history.set_aside(unit, step)
        return False

    def redo(self) -> ChangeSet:
        """Do again what was undone last. Raises `nothing-to-redo`, `conflict-on-undo`."""
        with self._unit() as unit:
            return history.redo(unit, window=self.window)

    def horizon(self) -> Horizon:
        """What undo and redo would do now."""
        return self.read(steps.horizon, self.others())

    def interrupted(self) -> list[StepRow]:
        """Bulk steps that a kill cut off: keep (`keep_interrupted`) or remove (`undo(step)`) what
        came in. Those at which another window is still at work are none.
        """
        return self.read(steps.running, self.others(at_once=True))

    def keep_interrupted(self, step: StepId) -> None:
        """Call a cut-off bulk step done as it is."""
        with self._unit() as unit:
            history.keep(unit, step)

    def bulk(self, label: str) -> BulkStep:
        """A step that a job fills chunk by chunk."""
        return BulkStep(self, label)

    def save_copy(self, target: Path, *, lasting: bool = True) -> Path:
        """The path of a whole copy, made beside ongoing work; one that is not `lasting` need not
        outlive a power cut. Raises `already-exists`, `already-open` where another window has the
        file that it would replace, `cannot-write`, `disk-full`.
        """
        target = with_suffix(target)
        if target.exists() and target.samefile(self.path):
            raise KnownError("already-exists", path=str(target))
        part = target.with_name(f".{target.name}.part")
        try:
            with not_open_elsewhere(target):
                self._copy_to(part, lasting=lasting)
                part.replace(target)
        except (OSError, sqlite3.Error) as error:
            known = known_error(error)
            code = "cannot-write" if known is None else known.code
            raise KnownError(code, path=str(target), detail=str(error)) from error
        finally:
            part.unlink(missing_ok=True)
        return target

    def _copy_to(self, part: Path, *, lasting: bool) -> None:
        with reading(self._engine) as connection, contextlib.closing(sqlite3.connect(part)) as copy:
            raw = connection.connection.driver_connection
            assert isinstance(raw, sqlite3.Connection)
            if not lasting:
                for pragma in _FLEETING_PRAGMAS:
                    copy.execute(pragma).close()
            raw.backup(copy, pages=_BACKUP_PAGES if lasting else _FLEETING_PAGES)

    def _do(
        self,
        step: StepId | None,
        operation: Callable[Concatenate[Unit, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> tuple[T, ChangeSet]:
        label = operation.__name__
        with self._unit() as unit:
            result = operation(unit, *args, **kwargs)
            changes = history.record(unit, label, window=self.window, join=step)
        return result, changes

    @contextmanager
    def _unit(self, *, bulk: bool = False) -> Iterator[Unit]:
        texts = self._texts.apart()
        with self._writing(bulk=bulk) as connection:
            yield Unit(connection, texts, self.analyst, elsewhere=self.others())
        texts.committed()

    @contextmanager
    def _writing(self, *, bulk: bool = False) -> Iterator[Connection]:
        if self.read_only:
            raise KnownError("read-only", path=str(self.path), reason=self.read_only_reason)
        entrance = self.gate.bulk if bulk else self.gate.interactive
        with entrance():
            began = time.monotonic()
            with writing(self._engine) as connection:
                yield connection
        self.saved_at = dt.datetime.now(dt.UTC)
        if bulk and self.others():
            # SQLite hands the file to whoever asks at the right moment: leave such moments.
            time.sleep(min(time.monotonic() - began, _LONGEST_PAUSE_S))


class BulkStep:
    """One undoable step of many transactions. Left *running* until `finish`: a kill between is seen
    at opening.
    """

    def __init__(self, project: Project, label: str) -> None:
        self._project = project
        self._label = label
        self.step: StepId | None = None

    @contextmanager
    def chunk(self, **params: object) -> Iterator[Unit]:
        """One transaction of the step. Keep its work under 30 ms."""
        step = self.step
        with self._project._unit(bulk=True) as unit:  # noqa: SLF001 - two halves of one thing
            unit.origin = "import"
            unit.describe(**params)
            yield unit
            if step is None:
                step = history.begin(
                    unit, self._label, window=self._project.window, state="running"
                )
            if unit.log:
                history.append(unit, step)
        # Only now it is sure: a full disk may refuse the first chunk.
        self.step = step

    def finish(self, **params: object) -> None:
        """Close the step; from now on it can be undone."""
        if self.step is not None:
            with self._project._unit() as unit:  # noqa: SLF001
                history.finish(unit, self.step, params)


def _back_up_old(engine: Engine, path: Path) -> None:
    """A copy of a file that is about to become today's. Without one nothing is begun."""
    with reading(engine) as connection:
        version = version_of(connection)
    if version < SCHEMA_VERSION:
        from store.backups import make

        make(path, "migration")


def _new_window() -> str:
    return uuid.uuid4().hex[:8]


def with_suffix(path: Path) -> Path:
    """The path with the project suffix, added where it is missing."""
    return path if path.name.endswith(SUFFIX) else path.with_name(path.name + SUFFIX)
