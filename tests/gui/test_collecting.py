"""Cycles are collected in the window's thread, never in that of a job."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot


class Cycle:
    """Holds itself, and tells where it was when it went."""

    def __init__(self, went: list[int]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: went.append(threading.get_ident()))


def test_what_a_job_leaves_behind_is_collected_by_the_window(
    qtbot: QtBot, qapp: QApplication
) -> None:
    assert not gc.isenabled()
    went: list[int] = []
    job = threading.Thread(target=lambda: [Cycle(went) for _ in range(5_000)])
    job.start()
    job.join()
    assert went == []
    qtbot.waitUntil(lambda: len(went) > 4_000)
    assert set(went) == {threading.get_ident()}
