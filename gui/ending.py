"""A polite request to end (logout, Ctrl+C at a terminal, `kill`) closes the window as its cross
does: what is half typed is kept.
"""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_SIGNALS = tuple(
    number
    for name in ("SIGTERM", "SIGINT", "SIGHUP")
    if (number := getattr(signal, name, None)) is not None
)


class EndRequests(QObject):
    """Tells when the system asks the program to end. One a process, in its main thread."""

    end_asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Python sees a signal between two of its own steps: a byte on a socket wakes Qt for that.
        self._sender, self._receiver = socket.socketpair()
        for end in (self._sender, self._receiver):
            end.setblocking(False)
        self._bell = QSocketNotifier(self._receiver.fileno(), QSocketNotifier.Type.Read, self)
        self._bell.activated.connect(self._on_bell)
        self._before = signal.set_wakeup_fd(self._sender.fileno(), warn_on_full_buffer=False)
        # What the starter told us to ignore (nohup) stays ignored.
        heard = [number for number in _SIGNALS if signal.getsignal(number) != signal.SIG_IGN]
        self._handlers = {number: signal.signal(number, _noticed) for number in heard}

    def close(self) -> None:
        """Give the signals back."""
        self._bell.setEnabled(False)
        signal.set_wakeup_fd(self._before)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        for end in (self._sender, self._receiver):
            end.close()

    @Slot()
    def _on_bell(self) -> None:
        try:
            self._receiver.recv(64)
        except BlockingIOError:
            return
        self.end_asked.emit()


def _noticed(_number: int, _frame: object) -> None:
    """Nothing: that it was noticed rings the bell."""
