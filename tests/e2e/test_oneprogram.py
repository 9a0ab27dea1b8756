"""Two real processes: the second hands its project to the first one and ends."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import oneprogram
from gui.app import Crossclaim
from gui.oneprogram import LONGEST_BYTES, Reception, Request, door, hand_over
from gui.settings import Settings
from gui.startnote import VARIABLE
from store import Project
from store.recent import recent_projects

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 60
Start = Callable[..., "subprocess.Popen[bytes]"]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts the program as a person does, offscreen; whatever still runs is ended."""
    running: list[subprocess.Popen[bytes]] = []

    def begin(*arguments: str | Path, folder: Path = tmp_path, note: str = "shown") -> object:
        surroundings = os.environ | {
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(ROOT),
            VARIABLE: str(tmp_path / note),
        }
        program = [sys.executable, "-m", "gui.main", *map(str, arguments)]
        made = subprocess.Popen(program, cwd=folder, env=surroundings, stderr=subprocess.PIPE)
        running.append(made)
        return made

    yield begin  # type: ignore[misc]
    for process in running:
        process.kill()
        process.communicate()


def wait_for(happened: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE_S
    while not happened():
        assert time.monotonic() < until, "nothing happened"
        time.sleep(0.02)


def is_open(path: Path) -> bool:
    """Seen from outside, by the lock: opening it here would be in the way of the program."""
    return any(path.parent.glob(f".{path.name}.*.lock"))


@pytest.fixture
def projects(tmp_path: Path) -> tuple[Path, Path]:
    paths = tmp_path / "one.crossclaim", tmp_path / "two.crossclaim"
    for path in paths:
        Project.create(path).close()
    return paths


@pytest.mark.slow
def test_a_second_start_opens_its_project_in_the_first_program(
    start: Start, projects: tuple[Path, Path], tmp_path: Path
) -> None:
    one, two = projects
    first = start("one.crossclaim")
    wait_for((tmp_path / "shown").exists)
    second = start("two", note="second")
    assert second.wait(PATIENCE_S) == 0
    wait_for(lambda: is_open(two))
    wait_for(lambda: not is_open(one))
    third = start(note="third")
    assert third.wait(PATIENCE_S) == 0
    assert first.poll() is None
    assert not (tmp_path / "second").exists()
    first.send_signal(signal.SIGTERM)
    assert first.wait(PATIENCE_S) == 0
    assert not is_open(two)
    assert sorted(path.name for path in tmp_path.glob("*crossclaim*")) == [one.name, two.name]


@pytest.mark.slow
def test_after_a_crash_the_next_start_opens_as_ever(
    start: Start, projects: tuple[Path, Path], tmp_path: Path
) -> None:
    first = start(projects[0])
    wait_for((tmp_path / "shown").exists)
    first.kill()
    first.wait()
    second = start(projects[0], note="again")
    wait_for((tmp_path / "again").exists)
    assert "one" in (tmp_path / "again").read_text(encoding="utf-8")
    assert second.poll() is None


@pytest.fixture
def reception(qtbot: QtBot) -> Iterator[Reception]:
    reception = Reception()
    assert reception.open()
    yield reception
    reception.close()


def asking(request: Request) -> subprocess.Popen[bytes]:
    path = "None" if request.path is None else f"Path({str(request.path)!r})"
    words = (
        "from pathlib import Path; from gui.oneprogram import Request, hand_over; import sys;"
        f"sys.exit(0 if hand_over(Request({path}, {request.activation!r})) else 3)"
    )
    surroundings = os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.Popen([sys.executable, "-c", words], env=surroundings)


def test_a_path_of_any_letters_arrives(qtbot: QtBot, reception: Reception) -> None:
    request = Request(Path("/srv/بحث “x” 😀\n.crossclaim"), "token")
    with qtbot.waitSignal(reception.asked, timeout=PATIENCE_S * 1000) as asked:
        process = asking(request)
    assert asked.args == [request]
    assert process.wait(PATIENCE_S) == 0


def test_a_second_reception_sees_that_the_door_is_taken(reception: Reception) -> None:
    assert not Reception(QCoreApplication.instance()).open()


def test_the_door_of_a_crashed_program_is_taken_over(reception: Reception) -> None:
    reception.close()
    Path(door()).touch()
    again = Reception(QCoreApplication.instance())
    assert again.open()
    assert stat.S_ISSOCK(Path(door()).stat().st_mode)
    again.close()


def test_nobody_else_may_come_to_the_door(reception: Reception) -> None:
    mode = Path(door()).parent.stat().st_mode
    assert not mode & 0o077
    assert not Path(door()).stat().st_mode & 0o077


@pytest.mark.parametrize(
    "words",
    [
        b"\n",
        b"[]\n",
        b"nonsense\n",
        b'{"path": 7, "activation": ""}\n',
        b'{"path": "relative", "activation": ""}\n',
        b'{"path": "/a\\u0000b", "activation": ""}\n',
        b'{"path": null}\n',
        b"\xff\xfe\n",
        b"[" * 9_000 + b"\n",
        b"x" * (2 * LONGEST_BYTES),
    ],
)
def test_anything_else_at_the_door_is_sent_away(
    qtbot: QtBot, reception: Reception, words: bytes
) -> None:
    socket = QLocalSocket()
    with qtbot.assertNotEmitted(reception.asked):
        socket.connectToServer(door())
        socket.write(words)
        qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert bytes(socket.readAll().data()) == b""


def test_who_says_nothing_is_not_waited_for(
    qtbot: QtBot, reception: Reception, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(oneprogram, "_PATIENCE_MS", 50)
    socket = QLocalSocket()
    socket.connectToServer(door())
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)


def test_without_a_program_nobody_takes_the_request() -> None:
    assert not hand_over(Request())


def test_a_runtime_folder_that_others_may_enter_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "run"
    folder.mkdir(mode=0o755)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    assert not door().startswith(str(folder))
    folder.chmod(0o700)
    if len(str(folder)) < 60:
        assert door().startswith(str(folder))


def test_where_no_folder_is_safe_the_program_still_opens(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(oneprogram, "_is_private", lambda _folder: False)
    assert door() == ""
    assert not hand_over(Request())
    assert Reception(QCoreApplication.instance()).open()


def test_each_display_and_profile_has_its_own_door(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    seen = set()
    for display, state in ((":0", "a"), (":1", "a"), (":0", "b")):
        monkeypatch.setenv("DISPLAY", display)
        monkeypatch.setenv("XDG_STATE_HOME", f"/srv/{state}")
        seen.add(door())
    assert len(seen) == 3


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Crossclaim]:
    settings = Settings(tmp_path / "settings.ini")
    settings.recent_analyst = "Kim"
    program = Crossclaim(qapp, settings)
    yield program
    for window in (program.window, program.welcome):
        if window is not None:
            window.close()
            window.deleteLater()
    program.deleteLater()


def test_a_request_does_not_take_a_half_pasted_text_away(
    program: Crossclaim, projects: tuple[Path, Path]
) -> None:
    one, two = projects
    program.open(one)
    assert program.window is not None
    program.window.actions_["paste"].trigger()
    program.receive(Request(two))
    assert program.window.workspace.project.path == one
    assert "two.crossclaim is waiting" in program.window.banner.text()


def test_a_request_for_a_file_that_is_gone_is_told_in_the_open_window(
    program: Crossclaim, projects: tuple[Path, Path], tmp_path: Path
) -> None:
    program.open(projects[0])
    program.receive(Request(tmp_path / "gone.crossclaim"))
    assert program.window is not None
    assert "gone.crossclaim" in program.window.banner.text()
    assert recent_projects()[0].path == projects[0]


def test_a_minimised_window_comes_back(program: Crossclaim, projects: tuple[Path, Path]) -> None:
    program.open(projects[0])
    assert program.window is not None
    program.window.showMinimized()
    program.receive(Request(projects[0]))
    assert not program.window.isMinimized()


@pytest.mark.slow
def test_a_second_window_is_a_program_of_its_own_beside_the_first(
    start: Start, projects: tuple[Path, Path], tmp_path: Path
) -> None:
    first = start(projects[0])
    wait_for((tmp_path / "shown").exists)
    second = start("--beside", projects[0], note="second")
    wait_for((tmp_path / "second").exists)
    assert first.poll() is None
    assert second.poll() is None
    second.send_signal(signal.SIGTERM)
    assert second.wait(PATIENCE_S) == 0
    assert is_open(projects[0])
