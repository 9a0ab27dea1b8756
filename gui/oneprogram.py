"""One program a person and display: a later start hands its project to the first one and ends.

They meet at a socket in a folder that only this person may enter. One line goes each way.
"""

from __future__ import annotations

import hashlib
import json
import os
import stat
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from platformdirs import user_state_path
from PySide6.QtCore import QLockFile, QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

LONGEST_BYTES: Final = 16_384
"""What one request may have; a path is shorter than 4,096."""
_CONNECT_MS, _ANSWER_MS, _PATIENCE_MS, _LOCK_MS = 1_000, 10_000, 5_000, 5_000
_LONGEST_SOCKET_NAME: Final = 100
_TAKEN: Final = b"taken\n"


@dataclass(frozen=True, slots=True)
class Request:
    """What a later start wants: a project (absolute) or just the window, and the desktop's leave
    to come to the front.
    """

    path: Path | None = None
    activation: str = ""

    def line(self) -> bytes:
        """The request as one line of JSON."""
        path = None if self.path is None else str(self.path)
        words = {"path": path, "activation": self.activation}
        return json.dumps(words).encode("ascii") + b"\n"

    @staticmethod
    def of_line(line: bytes) -> Request:
        """The request in a line. Raises ValueError for anything else."""
        words = json.loads(line)
        path, activation = (words.get(key) for key in ("path", "activation"))
        named = path is None or (isinstance(path, str) and "\0" not in path)
        if not named or not isinstance(activation, str) or "\0" in activation:
            raise ValueError(line)
        asked = None if path is None else Path(path)
        if asked is not None and not asked.is_absolute():
            raise ValueError(line)
        return Request(asked, activation)


def door() -> str:
    """The name of the socket of this person, display and profile; empty where there can be none."""
    if os.name == "nt":
        return f"crossclaim-{_profile()}"
    for folder in (_runtime_folder(), _own_folder()):
        name = "" if folder is None else str(folder / f"crossclaim-{_profile()}")
        if name and len(os.fsencode(name)) <= _LONGEST_SOCKET_NAME:
            return name
    return ""


def hand_over(request: Request) -> bool:
    """Whether a program that runs already took the request."""
    name = door()
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not name or not socket.waitForConnected(_CONNECT_MS):
        return False
    socket.write(request.line())
    while not socket.canReadLine() and socket.waitForReadyRead(_ANSWER_MS):
        pass
    return bytes(socket.readLine().data()) == _TAKEN


class Reception(QObject):
    """Takes the requests of later starts while the program runs."""

    asked = Signal(object)
    """A Request."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connected)

    def open(self) -> bool:
        """False where another program is at the door; True also where there can be no door."""
        name = door()
        if not name:
            return True
        # Two that start at once must not both find the door of a crashed one and take it away.
        alone = QLockFile(f"{name}.lock")
        alone.tryLock(_LOCK_MS)
        try:
            if _answers(name):
                return False
            QLocalServer.removeServer(name)
            self._server.listen(name)
            return True
        finally:
            alone.unlock()

    def close(self) -> None:
        """Take no more requests."""
        self._server.close()

    @Slot()
    def _on_connected(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            _Visit(socket, self)


class _Visit(QObject):
    """One later start at the door: one line is read, one answered."""

    def __init__(self, socket: QLocalSocket, reception: Reception) -> None:
        super().__init__(socket)
        self._socket, self._reception = socket, reception
        socket.setReadBufferSize(LONGEST_BYTES)
        socket.readyRead.connect(self._on_words)
        socket.disconnected.connect(socket.deleteLater)
        patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        patience.timeout.connect(self._on_late)
        patience.start()
        self._on_words()

    @Slot()
    def _on_late(self) -> None:
        self._socket.abort()

    @Slot()
    def _on_words(self) -> None:
        if not self._socket.canReadLine():
            if self._socket.bytesAvailable() >= LONGEST_BYTES:
                self._socket.abort()
            return
        try:
            request = Request.of_line(bytes(self._socket.readLine().data()))
        except (ValueError, AttributeError, RecursionError):
            self._socket.abort()
            return
        self._socket.write(_TAKEN)
        self._socket.flush()
        self._socket.disconnectFromServer()
        self._reception.asked.emit(request)


def _answers(name: str) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(name)
    answers = socket.waitForConnected(_CONNECT_MS)
    socket.abort()
    return answers


def _profile() -> str:
    """What makes two programs one: the person, the display, the place of their state."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    shown = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or ""
    display = platform if platform in {"offscreen", "minimal"} else shown
    state = user_state_path("crossclaim", appauthor=False)
    words = f"{display}\n{state}".encode("utf-8", "surrogateescape")
    return hashlib.sha256(words).hexdigest()[:16]


def _runtime_folder() -> Path | None:
    folder = Path(os.environ.get("XDG_RUNTIME_DIR") or "/nowhere")
    return folder if _is_private(folder) else None


def _own_folder() -> Path | None:
    if os.name == "nt":
        return None
    folder = Path(tempfile.gettempdir()) / f"crossclaim-{os.getuid()}"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError:
        return None
    return folder if _is_private(folder) else None


def _is_private(folder: Path) -> bool:
    """Whether it is a folder of this person that nobody else may enter."""
    try:
        told = folder.lstat()
    except OSError:
        return False
    private = stat.S_ISDIR(told.st_mode) and not told.st_mode & 0o077
    return private and (os.name == "nt" or told.st_uid == os.getuid())
