"""A real client of the accessibility bus uses the real program: what a screen reader would find."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from store import Project, ops
from tests.e2e.conftest import FIRST

CLIENT = Path(__file__).with_name("atspi_client.py")
PYTHON = Path("/usr/bin/python3")
"""The system's own: only it has the bindings of the bus."""
BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
PATIENCE_S = 150


def lacking() -> str:
    """What this system lacks for the test; empty where all is there."""
    for program in ("Xvfb", "dbus-run-session"):
        if shutil.which(program) is None:
            return program
    if not PYTHON.exists():
        return str(PYTHON)
    tried = subprocess.run([PYTHON, "-c", BINDINGS], capture_output=True, check=False)
    return "python3-gi and gir1.2-atspi-2.0" if tried.returncode else ""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.crossclaim"
    with Project.create(path) as made:
        article = made.do(ops.add_article, ops.NewArticle("Harbour bridge closed", FIRST))[0]
        start = FIRST.index("Inspectors had")
        made.do(ops.add_claim, article, [(start, start + 38)])
    return path


def listened(project: Path) -> dict[str, Any]:
    """What the client tells of a session with the program on a screen of its own."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as screen:
            display = f":{screen.readline().strip()}"
        kept = {key: value for key, value in os.environ.items() if key != "WAYLAND_DISPLAY"}
        told = subprocess.run(
            ["dbus-run-session", "--", PYTHON, CLIENT, sys.executable, "-m", "gui.main", project],
            env={
                **kept,
                "DISPLAY": display,
                "QT_QPA_PLATFORM": "xcb",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                "PYTHONPATH": str(Path(__file__).parents[2]),
                "PYTHONWARNINGS": "ignore",
            },
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        )
    finally:
        server.terminate()
        server.wait(10)
    assert told.returncode == 0, told.stderr
    answer: dict[str, Any] = json.loads(told.stdout.splitlines()[-1])
    return answer


@pytest.mark.xvfb
@pytest.mark.slow
def test_a_screen_reader_can_read_press_select_and_tag(project: Path) -> None:
    if missing := lacking():
        pytest.skip(f"needs {missing}")
    seen = listened(project)
    assert seen["window"].startswith("bridge")
    assert seen["analyst"] == "Analyst: Kim"
    assert [row.split(" · ")[0] for row in seen["rows"]] == [
        "Inspectors had found 214 cracked bolts"
    ]
    assert seen["text"].startswith("Harbour bridge closed after inspection")
    assert seen["selected"] == "Ferries"
    assert len(seen["rows_after"]) == 2
    assert any(row.startswith("Ferries") for row in seen["rows_after"])
    with Project.open(project) as kept:
        assert kept.horizon().undo is not None
