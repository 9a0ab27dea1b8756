"""Jobs beside the window: it stays alive and hears ten times a second; no thread is left."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Generator, Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from gui.jobrunner import JobRunner
from store.errors import KnownError
from store.jobs import CancelToken, Progress


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    before = threading.active_count()
    made = JobRunner()
    yield made
    made.close()
    assert threading.active_count() == before


def counting(cancel: CancelToken) -> Generator[object, None, str]:
    for number in range(400):
        cancel.check()
        yield Progress(number, 400)
        yield f"finding {number}"
        time.sleep(0.001)
    return "done"


def endless(cancel: CancelToken) -> Iterator[Progress]:
    number = 0
    while True:
        cancel.check()
        number += 1
        yield Progress(number, None)


def test_the_result_comes_after_all_findings_in_order(qtbot: QtBot, runner: JobRunner) -> None:
    found: list[object] = []
    runner.found.connect(found.extend)
    with qtbot.waitSignal(runner.finished) as finished:
        runner.start(counting)
    assert finished.args == ["done"]
    assert found == [f"finding {number}" for number in range(400)]
    assert not runner.is_running


def test_progress_is_told_at_most_ten_times_a_second(qtbot: QtBot, runner: JobRunner) -> None:
    told: list[Progress] = []
    runner.progressed.connect(told.append)
    began = time.monotonic()
    with qtbot.waitSignal(runner.finished):
        runner.start(counting)
    assert 1 <= len(told) <= 2 + 10 * (time.monotonic() - began)


def test_the_window_stays_alive_while_a_job_works_hard(qtbot: QtBot, runner: JobRunner) -> None:
    beats: list[float] = []
    timer = QTimer(interval=10)
    timer.timeout.connect(lambda: beats.append(time.monotonic()))
    timer.start()
    runner.start(endless)
    qtbot.wait(500)
    with qtbot.waitSignal(runner.failed):
        runner.cancel()
    timer.stop()
    gaps = [later - sooner for sooner, later in itertools.pairwise(beats)]
    assert max(gaps) < 0.2


def test_a_cancelled_job_fails_with_cancelled(qtbot: QtBot, runner: JobRunner) -> None:
    runner.start(endless)
    with qtbot.waitSignal(runner.failed) as failed:
        runner.cancel()
    assert isinstance(failed.args[0], KnownError)
    assert failed.args[0].code == "cancelled"


def test_only_one_job_runs_at_a_time(runner: JobRunner) -> None:
    runner.start(endless)
    with pytest.raises(RuntimeError):
        runner.start(endless)


def test_closing_waits_for_the_end_and_tells_nobody(qtbot: QtBot, runner: JobRunner) -> None:
    runner.start(endless)
    with qtbot.assertNotEmitted(runner.failed, wait=80):
        runner.close()


def test_a_runner_that_goes_takes_its_job_along(qtbot: QtBot) -> None:
    runner = JobRunner()
    runner.start(endless)
    with qtbot.waitSignal(runner.destroyed):
        runner.deleteLater()
    qtbot.waitUntil(lambda: not any(each.name == "job" for each in threading.enumerate()))


def test_a_bug_in_a_job_is_seen_in_the_window(qtbot: QtBot, runner: JobRunner) -> None:
    def broken(_cancel: CancelToken) -> Iterator[Progress]:
        yield Progress(0, 1)
        raise ZeroDivisionError

    with capture_exceptions() as caught:
        runner.start(broken)
        qtbot.waitUntil(lambda: not runner.is_running)
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]
