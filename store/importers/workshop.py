"""The program's side of the worker process: starts it, feeds it, watches the clock, ends it.

One worker reads many files, some sent ahead. A file that breaks a limit ends its worker, comes back
as a refusal, and the files after it go to the next worker.
"""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Final, Self, cast

from store.errors import KnownError
from store.importers.candidates import ArticleCandidate, Wanted
from store.importers.limits import WALL_S
from store.importers.wire import BadFrameError, read_frame, reading_of, write_frame
from store.jobs import CancelToken

Given = Wanted | ArticleCandidate
Outcome = ArticleCandidate | KnownError

_AHEAD_FILES: Final = 12
_AHEAD_BYTES: Final = 1_000_000
_LOOK_S: Final = 0.05
_BOOT: Final = (
    "import sys; sys.path += sys.argv[1:];"
    " from store.importers.worker import main; sys.exit(main())"
)
_KEPT_ENVIRONMENT: Final = ("SYSTEMROOT", "SYSTEMDRIVE", "TEMP", "TMP", "LD_LIBRARY_PATH", "TZ")
_FLAG: Final = "--import-worker"
_OUT_OF_TIME: Final = (-getattr(signal, "SIGXCPU", 0),)
_KILLED: Final = (-getattr(signal, "SIGKILL", 0),)
"""By the system, when memory ran short."""
_log = logging.getLogger("crossclaim.import")


@dataclass(slots=True)
class _Sent:
    """One file on its way; `ready` where no worker is needed any more."""

    wanted: Given
    raw: bytes = b""
    ready: Outcome | None = None
    again: bool = False


class Workshop:
    """Use it as a context manager, from one thread. Nothing runs before the first file."""

    def __init__(self, cancel: CancelToken | None = None) -> None:
        self._cancel = cancel or CancelToken()
        self._worker: _Worker | None = None
        self._waiting: deque[_Sent] = deque()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the worker, whatever it is at."""
        worker, self._worker = self._worker, None
        self._waiting.clear()
        if worker is not None:
            worker.close()

    def candidate(self, wanted: Wanted) -> ArticleCandidate:
        """The candidate in one file. Raises the KnownError by which it is refused."""
        [(_wanted, outcome)] = self.candidates([wanted])
        if isinstance(outcome, KnownError):
            raise outcome
        return outcome

    def candidates(self, wanted: Iterable[Given]) -> Iterator[tuple[Given, Outcome]]:
        """Each file with its candidate or its refusal, in the order given; some are taken ahead.
        What is a candidate already comes back as it is.

        Raises `cancelled` when somebody asks to stop, `no-worker` where none can be started.
        """
        for one in wanted:
            self._send(one)
            while self._is_full() or (self._waiting and self._waiting[0].ready):
                yield self._receive()
        while self._waiting:
            yield self._receive()

    def _is_full(self) -> bool:
        waiting_bytes = sum(len(each.raw) for each in self._waiting)
        return len(self._waiting) > _AHEAD_FILES or waiting_bytes > _AHEAD_BYTES

    def _send(self, wanted: Given) -> None:
        sent = _Sent(wanted)
        if isinstance(wanted, ArticleCandidate):
            sent.ready = wanted
        else:
            try:
                sent.raw = wanted.raw()
            except KnownError as error:
                sent.ready = error
        self._waiting.append(sent)
        if sent.ready is None:
            (self._worker or self._started()).send(sent)

    def _started(self) -> _Worker:
        self._worker = _Worker(self._cancel)
        return self._worker

    def _receive(self) -> tuple[Given, Outcome]:
        sent = self._waiting[0]
        outcome = sent.ready
        while outcome is None:  # after the first time: in a fresh worker that nobody wore out
            outcome = self._outcome(sent)
        self._waiting.popleft()
        if isinstance(outcome, KnownError) and isinstance(sent.wanted, Wanted):
            outcome = KnownError(outcome.code, **{"path": sent.wanted.name, **outcome.params})
        return sent.wanted, outcome

    def _outcome(self, sent: _Sent) -> Outcome | None:
        worker = self._worker or self._started()
        answer = worker.answer()
        self._cancel.check()
        if not isinstance(answer, KnownError):
            outcome = self._read(sent, *answer)
            if outcome is not None and answer[0].get("worn") and worker is self._worker:
                self._begin_anew(without_first=True)
            return outcome
        return self._ended(sent, answer, worn=worker.answered > 0)

    def _read(self, sent: _Sent, words: dict[str, Any], beside: bytes) -> Outcome | None:
        refused = words.get("refused")
        if refused == "too-much-memory":
            worn = self._worker is not None and self._worker.answered > 1
            return self._ended(sent, KnownError(refused), worn=worn)
        if refused is not None:
            params = words.get("params")
            reason = {str(k): v for k, v in params.items()} if isinstance(params, dict) else {}
            return KnownError(str(refused)[:40], **reason)
        assert isinstance(sent.wanted, Wanted)
        try:
            return sent.wanted.candidate(sent.raw, reading_of(words, beside))
        except BadFrameError as error:
            _log.info("what the import worker said was refused: %s", error)
            return KnownError("cannot-parse")

    def _ended(self, sent: _Sent, why: KnownError, *, worn: bool) -> Outcome | None:
        """The worker is at its end. None where the file may be tried once more: others before it
        may have worn the worker out.
        """
        may_go_again = worn and not sent.again and why.code != "took-too-long"
        sent.again = True
        self._begin_anew(without_first=not may_go_again)
        return None if may_go_again else why

    def _begin_anew(self, *, without_first: bool) -> None:
        """A fresh worker, with what was on its way to the one before."""
        if self._worker is not None:
            self._worker.close()
        self._worker = None
        on_their_way = [each for each in self._waiting if each.ready is None]
        for each in on_their_way[1 if without_first else 0 :]:
            (self._worker or self._started()).send(each)


@dataclass(slots=True)
class _Deadline:
    """When somebody has waited too long; None while nobody waits."""

    at: float | None = None
    passed: bool = False
    ended: threading.Event = field(default_factory=threading.Event)


class _Worker:
    """One process. Who waits for it is waited for in turn: by a thread that looks at the clock."""

    def __init__(self, cancel: CancelToken) -> None:
        self.answered = 0
        self._process = _process()
        self._cancel = cancel
        self._deadline = _Deadline()
        self._watch = threading.Thread(target=self._look, name="import watch", daemon=True)
        self._watch.start()
        self._is_ready = self._speaks_oddly = False

    def send(self, sent: _Sent) -> None:
        """Hand over a file; where the worker has ended, its `answer` tells."""
        wanted = sent.wanted
        assert isinstance(wanted, Wanted)
        words = {"name": wanted.name, "suffix": wanted.suffix, "encoding": wanted.encoding}
        with self._watched():
            try:
                write_frame(cast("BinaryIO", self._process.stdin), words, sent.raw)
            except OSError:
                return

    def answer(self) -> tuple[dict[str, Any], bytes] | KnownError:
        """What it says of the next file, or why it never will."""
        with self._watched():
            frame = self._frame()
            if not self._is_ready and frame is not None:
                self._is_ready, frame = True, self._frame()
        if frame is None:
            return self._why_it_ended()
        self.answered += 1
        return frame

    def close(self) -> None:
        """End it at once, and with it the clock."""
        self._deadline.ended.set()
        self._kill()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                _shut(pipe)
        self._process.wait()
        self._watch.join()

    def _frame(self) -> tuple[dict[str, Any], bytes] | None:
        try:
            return read_frame(cast("BinaryIO", self._process.stdout))
        except (OSError, BadFrameError):
            self._speaks_oddly = True
            self._kill()
            return None

    def _why_it_ended(self) -> KnownError:
        code = self._process.wait()
        if self._deadline.passed or code in _OUT_OF_TIME:
            return KnownError("took-too-long", seconds=int(WALL_S))
        self._cancel.check()
        if not self._is_ready:
            raise KnownError("no-worker")
        _log.info("the import worker ended with code %s", code)
        out_of_memory = code in _KILLED and not self._speaks_oddly
        return KnownError("too-much-memory" if out_of_memory else "cannot-parse")

    def _watched(self) -> _Watched:
        return _Watched(self._deadline)

    def _look(self) -> None:
        deadline = self._deadline
        while not deadline.ended.wait(_LOOK_S):
            at = deadline.at
            if at is not None and (self._cancel.cancelled or time.monotonic() > at):
                deadline.passed = not self._cancel.cancelled
                self._kill()

    def _kill(self) -> None:
        if self._process.poll() is None:
            self._process.kill()


class _Watched:
    """As long as this lasts the clock runs."""

    def __init__(self, deadline: _Deadline) -> None:
        self._deadline = deadline

    def __enter__(self) -> None:
        self._deadline.at = time.monotonic() + WALL_S

    def __exit__(self, *_why: object) -> None:
        self._deadline.at = None


def read_candidate(
    path: Path, encoding: str | None = None, *, suffix: str | None = None
) -> ArticleCandidate:
    """The candidate in one file, read by a worker of its own; for many files use a `Workshop`.

    Raises KnownError `unsupported-type`, `no-such-file`, `unreadable`, `too-large`, `not-text`,
    `empty-text`, `unknown-encoding`, `too-deep`, `too-much-text`, `too-much-memory`,
    `took-too-long`, `cannot-parse` or `no-worker`, each with the file's name.
    """
    with Workshop() as workshop:
        return workshop.candidate(Wanted.file(path, encoding, suffix=suffix))


def _process() -> subprocess.Popen[bytes]:
    kept = {name: os.environ[name] for name in _KEPT_ENVIRONMENT if name in os.environ}
    try:
        return subprocess.Popen(
            command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=kept,
            cwd=tempfile.gettempdir(),
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise KnownError("no-worker") from error


def command() -> list[str]:
    """How the worker is started. `-I` keeps the folder we are in and its files off its path; where
    the program lies is told, since a checkout is on no path by itself.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, _FLAG]
    return [sys.executable, "-I", "-c", _BOOT, str(Path(__file__).resolve().parents[2])]


def _shut(pipe: Any) -> None:
    try:
        pipe.close()
    except OSError:
        return  # what was still to be sent to a worker that has ended
