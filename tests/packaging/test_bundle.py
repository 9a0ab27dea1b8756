"""The built program in dist/crossclaim, without any Python around it. `make bundle` runs these."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from gui.startnote import VARIABLE
from resources.packaging.bundle import FOLDER, size_mb
from store import Project

PROGRAM = FOLDER / ("crossclaim.exe" if os.name == "nt" else "crossclaim")
PATIENCE_S = 120

pytestmark = [
    pytest.mark.bundle,
    pytest.mark.skipif(not PROGRAM.is_file(), reason="make bundle comes first"),
]


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [PROGRAM, *arguments], capture_output=True, text=True, check=False, env=bare()
    )


def bare(**more: str) -> dict[str, str]:
    """What surrounds a program that was unpacked somewhere: nothing of this Python."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return kept | {"QT_QPA_PLATFORM": "offscreen"} | more


def test_the_command_line_works(tmp_path: Path) -> None:
    project, article = tmp_path / "bridge.crossclaim", tmp_path / "café.txt"
    article.write_bytes("Café closed\n\nThe café is closed, said Ana.".encode("latin-1"))
    assert run("new", project).returncode == 0
    brought = run("import", project, article)
    assert brought.returncode == 0, brought.stderr
    told = json.loads(run("info", project, "--json").stdout)
    assert told["articles"] == 1
    assert run("check", project).returncode == 0
    assert run("export", project, "--format", "csv", "--to", tmp_path / "csv").returncode == 0
    assert "café" in run("search", project, "cafe").stdout
    assert run("info", tmp_path / "nothing.crossclaim").returncode == 2


def test_the_window_opens_and_closes_and_leaves_the_file(tmp_path: Path) -> None:
    project, note = tmp_path / "bridge.crossclaim", tmp_path / "shown"
    Project.create(project).close()
    took = [opened(project, note) for _start in range(3)]
    assert "bridge" in note.read_text("utf-8")
    assert [path.name for path in tmp_path.glob("*bridge*")] == [project.name]
    print(f"{size_mb(FOLDER):.0f} MB; window painted after {min(took):.2f} to {max(took):.2f} s")


def opened(project: Path, note: Path) -> float:
    """Seconds from the start to the painted window; then it is asked to end."""
    note.unlink(missing_ok=True)
    began = time.monotonic()
    surroundings = bare(**{VARIABLE: str(note)})
    started = subprocess.Popen([PROGRAM, project], env=surroundings, stderr=subprocess.PIPE)
    try:
        while not note.exists():
            assert started.poll() is None, "it ended"
            assert time.monotonic() - began < PATIENCE_S, "no window"
            time.sleep(0.01)
        took = time.monotonic() - began
        started.send_signal(signal.SIGTERM)
        _, complaints = started.communicate(timeout=PATIENCE_S)
    finally:
        started.kill()
    assert started.returncode == 0
    assert b"Traceback" not in complaints
    return took
