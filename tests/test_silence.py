"""The ear that listens in every test hears, and what must not be heard does not happen."""

from __future__ import annotations

import re
import socket
import subprocess
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest

from tests import silence

ROOT = Path(__file__).resolve().parents[1]


@pytest.mark.parametrize(
    "call",
    [
        lambda: socket.create_connection(("127.0.0.1", 9), timeout=1),
        lambda: socket.getaddrinfo("example.invalid", 80),
        lambda: socket.gethostbyname("example.invalid"),
        lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", 9)),
        lambda: urllib.request.urlopen("http://127.0.0.1:9/"),
        lambda: subprocess.run(["xdg-open", "http://127.0.0.1:9/"], check=False),
    ],
)
@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_every_call_is_heard_and_stopped(call: Callable[[], object]) -> None:
    with pytest.raises((PermissionError, OSError)):
        call()
    assert silence.calls
    silence.calls.clear()


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="no such sockets there")
def test_a_socket_that_is_a_file_is_nobody_else(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as client:
        server.bind(str(tmp_path / "door"))
        server.listen()
        client.connect(str(tmp_path / "door"))
    assert silence.calls == []


def test_only_the_door_of_the_running_program_uses_what_qt_has_of_networks() -> None:
    users = {
        path.relative_to(ROOT).as_posix()
        for folder in ("gui", "store")
        for path in (ROOT / folder).rglob("*.py")
        if re.search(r"QtNetwork|QtWebEngine|QNetworkAccessManager", path.read_text("utf-8"))
    }
    assert users <= {"gui/oneprogram.py", "gui/startnote.py"}
    words = (ROOT / "gui" / "oneprogram.py").read_text("utf-8")
    assert re.findall(r"from PySide6.QtNetwork import (.*)", words) == [
        "QLocalServer, QLocalSocket"
    ]
