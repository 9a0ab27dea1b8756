"""PySide6 6.12.0 ends Python 3.11 after some thousand calls; what we pin does not."""

from __future__ import annotations

import subprocess
import sys

CALLS = """
from PySide6.QtGui import QAction, QGuiApplication
app = QGuiApplication([])
action = QAction()
for _ in range(200_000):
    action.data()
"""


def test_two_hundred_thousand_calls_survive() -> None:
    ran = subprocess.run([sys.executable, "-c", CALLS], capture_output=True, check=False)
    assert ran.returncode == 0, ran.stderr.decode(errors="replace")
