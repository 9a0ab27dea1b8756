"""The process in which strangers' files are read: no network, no other programs, no writing.

Started by `store.importers.workshop`, it reads what is sent to it and says what it found, until
the pipe is closed. A program that ends takes it along.
"""

from __future__ import annotations

import os
import queue
import sys
import threading
import time
from pathlib import Path
from typing import Any, BinaryIO, Final

from store.errors import KnownError
from store.importers import limits
from store.importers.reading import read_bytes
from store.importers.wire import read_frame, words_of, write_frame

_WORN: Final = 3
"""Exit code after a file that took all the memory."""
_NO_NETWORK: Final = ("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "webbrowser.")
_NO_PROGRAMS: Final = ("subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "pty.")
_NO_MORE: Final = ("os.system", "os.startfile", "os.forkpty", "os.kill", "os.remove", "os.rename")
_WRITES: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT


def main() -> int:
    """The exit code: 0 after the last file, 3 where a file took all the memory."""
    into, out = os.fdopen(0, "rb", closefd=False), _own_output()
    sent: queue.SimpleQueue[tuple[dict[str, Any], bytes]] = queue.SimpleQueue()
    threading.Thread(target=_take, args=(into, sent), daemon=True).start()
    shut_in()
    write_frame(out, {"ready": True})
    while True:
        words, raw = sent.get()
        _limit_time()
        answer, beside = _answer(words, raw)
        answer["worn"] = _has_grown()
        write_frame(out, answer, beside)
        if answer.get("refused") == "too-much-memory":
            return _WORN


def shut_in() -> None:
    """From now on this process reads, computes and answers, within its memory."""
    sys.dont_write_bytecode = True
    _limit("RLIMIT_AS", limits.MEMORY_BYTES)
    _limit("RLIMIT_CORE", 0)
    _limit("RLIMIT_FSIZE", 0)
    sys.addaudithook(_refuse)


def _refuse(event: str, details: tuple[Any, ...]) -> None:
    if event == "open":
        path, mode, flags = details
        if not isinstance(path, int) and (
            (isinstance(flags, int) and flags & _WRITES) or (mode and set(mode) & set("wax+"))
        ):
            raise PermissionError("nothing is written here")
    elif event.startswith((*_NO_NETWORK, *_NO_PROGRAMS, *_NO_MORE)):
        raise PermissionError(f"{event} has no place here")


def _answer(words: dict[str, Any], raw: bytes) -> tuple[dict[str, object], bytes]:
    try:
        return words_of(read_bytes(raw, words["name"], words["suffix"], words["encoding"]))
    except KnownError as error:
        return {"refused": error.code, "params": error.params}, b""
    except MemoryError:
        return {"refused": "too-much-memory", "params": {}}, b""
    except RecursionError:
        return {"refused": "too-deep", "params": {}}, b""
    except Exception as error:  # noqa: BLE001 - a parser's fault is told as a refusal of the file
        return {"refused": "cannot-parse", "params": {"reason": type(error).__name__}}, b""


def _has_grown() -> bool:
    """Whether the files so far have left less room for the next ones than they should have."""
    return _resident_bytes() > limits.WORN_BYTES


def _resident_bytes() -> int:
    """The memory that this process has; 0 where the system does not tell. Not its greatest size so
    far: that begins, on Linux, with the size of the program that started it.
    """
    try:
        told = Path("/proc/self/statm").read_bytes()
    except OSError:
        return 0
    return int(told.split()[1]) * os.sysconf("SC_PAGE_SIZE")


def _own_output() -> BinaryIO:
    """The pipe to the program; what a library prints goes nowhere."""
    out = os.fdopen(os.dup(1), "wb")
    silence = os.open(os.devnull, os.O_WRONLY)
    for number in (1, 2):
        os.dup2(silence, number)
    os.close(silence)
    return out


def _take(into: BinaryIO, sent: queue.SimpleQueue[tuple[dict[str, Any], bytes]]) -> None:
    """Take in what is sent, however long the file before takes, so that who sends never waits."""
    frame = read_frame(into)
    while frame is not None:
        sent.put(frame)
        frame = read_frame(into)
    os._exit(0)


def _limit(name: str, value: int) -> None:
    """Set a limit where the system has such limits: Windows has none, macOS some."""
    if sys.platform == "win32":
        return
    import resource

    kind = getattr(resource, name, None)
    if kind is not None:
        _soft, hard = resource.getrlimit(kind)
        try:
            resource.setrlimit(kind, (value if hard < 0 else min(value, hard), hard))
        except (OSError, ValueError):
            return


def _limit_time() -> None:
    """So much computing for the file that comes now, whatever those before it took."""
    _limit("RLIMIT_CPU", int(time.process_time()) + 1 + limits.CPU_S)


if __name__ == "__main__":
    sys.exit(main())
