"""Hears every way of Python's to reach other machines or a browser, and lets none of them through.

Audit hooks stay for the life of a process: there is one, and whoever listens looks at its list.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Final

calls: Final[list[str]] = []
"""What was tried since the list was last emptied."""

_REACHING: Final = frozenset(
    {
        "socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr",
        "socket.getnameinfo", "socket.sendto", "socket.sendmsg", "webbrowser.open",
        "urllib.Request", "os.startfile", "http.client.connect", "ftplib.connect",
    }
)  # fmt: skip
_OPENERS: Final = frozenset(
    {"xdg-open", "gio", "kde-open", "kde-open5", "open", "sensible-browser", "x-www-browser"}
    | {"firefox", "chromium", "chromium-browser", "google-chrome", "w3m", "lynx", "curl", "wget"}
)
_installed = False


def listen() -> None:
    """Hear it from now on."""
    global _installed  # noqa: PLW0603 - a hook cannot be taken away, so it is known for ever
    if not _installed:
        _installed = True
        sys.addaudithook(_hear)


def _hear(event: str, details: tuple[Any, ...]) -> None:
    if event in _REACHING:
        if not _stays_here(event, details):
            _refuse(f"{event} {details!r}")
    elif event == "subprocess.Popen" and details:
        words = [str(word) for word in details[1] or [""]]
        name = Path(str(details[0] or words[0])).name
        # Asking gio for the type of a file opens nothing.
        if name in _OPENERS and (name != "gio" or "open" in words):
            _refuse(f"{event} {name}")


def _stays_here(event: str, details: tuple[Any, ...]) -> bool:
    """Sockets that are files: the door of the running program, the bus of screen readers."""
    return event in ("socket.connect", "socket.sendto", "socket.sendmsg") and (
        isinstance(details[-1], str | bytes) or details[-1] is None
    )


def _refuse(call: str) -> None:
    calls.append(call)
    raise PermissionError(f"nothing calls home: {call}")
