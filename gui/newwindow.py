"""A second window on a project: a program of its own, so that neither waits for the other."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QProcess

from gui.main import BESIDE


def open_beside(project: Path) -> bool:
    """Whether the second program could be started; it asks whether to take part or only look."""
    if getattr(sys, "frozen", False):
        return QProcess.startDetached(sys.executable, [BESIDE, str(project)])[0]
    return QProcess.startDetached(sys.executable, ["-m", "gui.main", BESIDE, str(project)])[0]
