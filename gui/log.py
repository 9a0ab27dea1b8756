"""The log of this machine and the last catch of errors: what failed and where, never what was read.

Messages of exceptions may quote an article, so long quotations in them are left out.
"""

from __future__ import annotations

import logging
import re
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_log_path
from PySide6.QtCore import QObject, QtMsgType, Signal, qInstallMessageHandler

from store.text.hidden import made_visible

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from PySide6.QtCore import QMessageLogContext

_SIZE_BYTES = 1_000_000
_KEPT = 3
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]|\n(?! {4})")
_NAME = re.compile(r"""(?<!\w)(['"])[^\s'"\\]{0,40}\1(?!\w)""")
_MARK = re.compile(r"""(?<!\w)['"]|['"](?!\w)|\[parameters:""")
_OPENING = re.compile(r"""(?:\bb|(?<!\w))['"]|\[parameters:""")
_log = logging.getLogger("crossclaim")


def log_path() -> Path:
    """The file that is written now; older ones lie beside it with a number."""
    return user_log_path("crossclaim", appauthor=False) / "crossclaim.log"


def start_log(path: Path | None = None) -> RotatingFileHandler | None:
    """Write warnings and errors of the whole program to the log; None where that place refuses."""
    place = path or log_path()
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(place, "a", _SIZE_BYTES, _KEPT, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(_PlainFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    return handler


def account_of(error: BaseException) -> str:
    """What failed and where: type, first line without long quotations, and the frames."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"    {Path(each.filename).name}:{each.lineno} in {each.name}" for each in frames]
    return "\n".join([f"{type(error).__name__}: {_without_quotations(str(error))}", *places])


class LastCatch(QObject):
    """Logs every error nobody caught and tells the window, which says so calmly."""

    error_caught = Signal(str)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._before = (sys.excepthook, threading.excepthook)
        self._listened: Callable[..., object] | None = None

    def install(self) -> None:
        """Catch errors of all threads and the messages of Qt from now on."""
        sys.excepthook = self.on_error
        threading.excepthook = self.on_thread_error
        self._listened = qInstallMessageHandler(log_qt_message)

    def remove(self) -> None:
        """Put back what was there before."""
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(self._listened)

    def on_error(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Log the error and tell; Ctrl+C ends the program as it always does."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.error("%s", account_of(error))
        self.error_caught.emit(
            self.tr(
                "Something went wrong inside Crossclaim. Saved work is safe; the log tells more."
            )
        )

    def on_thread_error(self, caught: threading.ExceptHookArgs) -> None:
        """The same for an error in another thread."""
        if caught.exc_value is not None:
            self.on_error(caught.exc_type, caught.exc_value, caught.exc_traceback)


def log_qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Write a message of Qt to the log at its own level."""
    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
    }
    logging.getLogger("qt").log(levels.get(kind, logging.ERROR), "%s", message)


class _PlainFormatter(logging.Formatter):
    """One record, one entry: control characters cannot forge another one."""

    def format(self, record: logging.LogRecord) -> str:
        # another handler may have left its own account of the error, with the whole message
        record.exc_text = None
        return made_visible(_CONTROLS.sub("�", super().format(record)))

    def formatException(self, ei: object) -> str:
        error = ei[1] if isinstance(ei, tuple) else None
        return "    " + account_of(error) if isinstance(error, BaseException) else ""


def _without_quotations(message: str) -> str:
    """The first line, up to where it quotes more than names; apostrophes inside quote nothing."""
    line = (message.splitlines() or [""])[0]
    mark = _MARK.search(_NAME.sub(lambda name: "x" * len(name[0]), line))
    if mark is None:
        return line[:200]
    # a text may hold marks of both kinds: after the first one nobody knows where it ends
    begins = (_OPENING.search(line) or mark).start()
    return f"{line[:begins][:200]}‹{len(line) - begins} characters›"
