"""A run that falls leaves a report; one that ends in peace leaves nothing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from gui.crashes.watch import KEPT_ACTIONS, KEPT_REPORTS, RunWatch

ROOT = Path(__file__).resolve().parents[3]
_FALLING = """
import faulthandler, os, signal, sys
from pathlib import Path
from gui.crashes.watch import RunWatch
watch = RunWatch(Path(sys.argv[1]))
watch.start("Crossclaim 9.9")
watch.catch_faults()
for nth in range(int(sys.argv[3])):
    watch.note(f"command step_{nth}")
if sys.argv[2] == "FAULT":
    faulthandler._sigsegv()
os.kill(os.getpid(), getattr(signal, sys.argv[2]))
"""


def fallen(folder: Path, how: str, actions: int = 3) -> int:
    return subprocess.run(
        [sys.executable, "-c", _FALLING, str(folder), how, str(actions)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
        capture_output=True,
    ).returncode


def test_a_run_that_ends_in_peace_leaves_nothing(tmp_path: Path) -> None:
    watch = RunWatch(tmp_path)
    assert watch.start() == []
    watch.note("command tag")
    watch.end()
    assert not list(tmp_path.iterdir())
    again = RunWatch(tmp_path)
    assert again.start() == []
    again.end()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal there")
def test_a_killed_run_tells_what_was_done_last(tmp_path: Path) -> None:
    assert fallen(tmp_path, "SIGKILL") == -signal.SIGKILL
    watch = RunWatch(tmp_path)
    [report] = watch.start()
    watch.end()
    assert "Crossclaim 9.9" in report.text
    assert report.text.count("command step_") == 3
    assert not report.is_fault
    assert [path.read_text("utf-8") for path in watch.reports()] == [report.text]


def test_a_fault_of_the_interpreter_tells_where_it_stood_and_not_whose_machine_it_was(
    tmp_path: Path,
) -> None:
    assert fallen(tmp_path, "FAULT") != 0
    watch = RunWatch(tmp_path)
    [report] = watch.start()
    watch.end()
    assert report.is_fault
    assert "Current thread" in report.text
    assert str(ROOT) not in report.text


def test_a_running_program_is_not_taken_for_a_fallen_one(tmp_path: Path) -> None:
    first, second = RunWatch(tmp_path), RunWatch(tmp_path)
    second._name += "-2"
    second._lock = type(second._lock)(tmp_path / f"{second._name}.lock")
    assert first.start() == []
    assert second.start() == []
    second.end()
    first.end()
    assert not list(tmp_path.iterdir())


def test_a_long_day_keeps_only_the_last_actions(tmp_path: Path) -> None:
    assert fallen(tmp_path, "SIGKILL", 2_500) != 0
    watch = RunWatch(tmp_path)
    [report] = watch.start()
    watch.end()
    assert "step_2499" in report.text
    assert "step_100\n" not in report.text
    assert report.text.count("command") <= KEPT_ACTIONS


def test_only_the_newest_reports_are_kept(tmp_path: Path) -> None:
    for nth in range(KEPT_REPORTS + 4):
        (tmp_path / f"report-20200101-0000{nth:02}-1.txt").write_text("old", "utf-8")
    watch = RunWatch(tmp_path)
    watch.start()
    kept = watch.reports()
    watch.end()
    assert len(kept) == KEPT_REPORTS
    assert kept[0].name.startswith("report-20200101-000008")


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="no such place there")
def test_a_place_that_refuses_costs_only_the_traces() -> None:
    watch = RunWatch(Path("/proc/nowhere"))
    assert watch.start() == []
    watch.note("command tag")
    watch.end()
