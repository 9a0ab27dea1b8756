"""A tour without a display: the real window on Qt's offscreen platform opens the sample, jumps,
exports.

It shows on a machine without a screen that everything is installed, and leaves a picture and the
CSV files.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

_SETTLED_MS = 600


def main(folder: Path = Path("build") / "tour", theme: str = "light") -> int:
    """Exit code 0 when picture and tables are written; prints where."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from store.sample import create_sample

    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        # A tour leaves no traces in the person's own places.
        os.environ["XDG_STATE_HOME"] = scratch
        project = Path(scratch) / "tour.crossclaim"
        create_sample(project).close()
        _photograph(project, folder / "window.png", theme)
        _export(project, folder / "csv")
    print(f"The window as it looks: {folder / 'window.png'}")
    print(f"The exported tables:    {folder / 'csv'}")
    return 0


def _photograph(path: Path, picture: Path, choice: str) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from gui.appearance import Appearance
    from gui.fonts import interface_font
    from gui.language import Language
    from gui.settings import Settings
    from gui.start.sample import go_to_contradiction
    from gui.window import MainWindow
    from gui.workspace import Workspace
    from store import Project

    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setFont(interface_font())
    Language(app, parent=app)
    appearance = Appearance(app, choice)
    settings = Settings(path.with_name("tour.ini"))
    window = MainWindow(Workspace(Project.open(path)), settings, appearance)
    window.resize(1280, 800)
    window.show()
    go_to_contradiction(window.workspace)
    # The lists beside the page are read a moment after it is shown.
    QTimer.singleShot(_SETTLED_MS, app.quit)
    app.exec()
    window.grab().save(str(picture))
    window.close()


def _export(path: Path, folder: Path) -> None:
    from store import Project
    from store.exporters import CsvOptions, export_csv

    with Project.open(path) as project:
        for _progress in export_csv(project, folder, CsvOptions()):
            pass


if __name__ == "__main__":
    sys.exit(main(theme=sys.argv[1] if len(sys.argv) > 1 else "light"))
