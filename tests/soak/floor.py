"""Promise 19: interpreter and libraries are such that nothing falls from under the program."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

from gui.selfcheck import unmet
from store import Project
from tests.soak.targets import Outcome

_CALLS: Final = """
import sys
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
app = QApplication([])
action, line, box, item, thing = QAction(), QLineEdit(), QComboBox(), QStandardItem(), QObject()
model = QStandardItemModel()
for _ in range(int(sys.argv[1]) // 8):
    action.data(); line.setText(""); box.currentData(); item.data(); thing.property("x")
    line.parentWidget(); model.headerData(0, Qt.Orientation.Horizontal, 99); thing.parent()
"""
"""Calls that give None: some Qt for Python loses a reference to it each time."""
_WANTED: Final = {"foreign_keys": 1, "trusted_schema": 0, "journal_mode": "truncate",
                  "synchronous": 2, "cell_size_check": 1}  # fmt: skip


def stands(runs: int, seed: int, folder: Path) -> Outcome:
    """So many calls that give None, each connection of a pool, and the versions."""
    wrong = [f"{each.name} {each.version} is not {each.least}" for each in unmet()]
    ran = subprocess.run(
        [sys.executable, "-c", _CALLS, str(runs)], capture_output=True, check=False
    )
    if ran.returncode:
        wrong.append(f"the calls ended with {ran.returncode}: {ran.stderr[-200:]!r}")
    with Project.create(folder / "pool") as project:
        engine = project._engine
        connections = [engine.connect() for _ in range(6)]
        for connection in connections:
            for pragma, value in _WANTED.items():
                found = connection.exec_driver_sql(f"PRAGMA {pragma}").scalar()
                wrong += [f"{pragma} is {found}"] * (found != value)
            connection.close()
    figure = f"{runs:,} calls, {len(connections)} connections, {len(wrong)} unfit"
    return Outcome(runs, len(wrong), figure, not wrong, tuple(wrong))
