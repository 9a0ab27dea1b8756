"""A tour without a display: the real window on Qt's offscreen platform opens the sample, goes from
view to view, exports.

It shows on a machine without a screen that everything is installed, and leaves pictures and the
CSV files. `python -m gui.tour --pictures FOLDER` makes the pictures of README and help.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.window import MainWindow

_SETTLED_MS = 1500
"""The lists beside the page are read a moment after it is shown."""
_SIZE = (1280, 800)


def main(arguments: list[str] | None = None) -> int:
    """Exit code 0 when pictures and tables are written; prints where."""
    chosen = _arguments(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from store.sample import create_sample

    folder = chosen.pictures or Path("build") / "tour"
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        # A tour leaves no traces in the person's own places.
        for place in ("STATE", "CONFIG", "CACHE", "DATA"):
            os.environ[f"XDG_{place}_HOME"] = scratch
        project = Path(scratch) / "tour.crossclaim"
        create_sample(project).close()
        for theme in ("light", "dark") if chosen.pictures else (chosen.theme,):
            _photograph(project, folder, theme, every=theme == "light" and bool(chosen.pictures))
        if not chosen.pictures:
            _export(project, folder / "csv")
            print(f"The exported tables:    {folder / 'csv'}")
    return 0


def _arguments(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m gui.tour", description=__doc__)
    parser.add_argument("theme", nargs="?", default="light", choices=("light", "sepia", "dark"))
    parser.add_argument("--pictures", type=Path, metavar="FOLDER")
    return parser.parse_args(arguments)


def _photograph(path: Path, folder: Path, theme: str, *, every: bool) -> None:
    from PySide6.QtWidgets import QApplication

    from gui.appearance import Appearance
    from gui.fonts import interface_font
    from gui.language import Language
    from gui.settings import Settings
    from gui.window import MainWindow
    from gui.workspace import Workspace
    from store import Project

    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setFont(interface_font())
    Language(app, parent=app)
    appearance = Appearance(app, theme)
    settings = Settings(path.with_name(f"{theme}.ini"))
    project = Project.open(path)
    project.sign_in("Kim Ahlberg")
    window = MainWindow(Workspace(project), settings, appearance)
    window.status.set_analyst("Kim Ahlberg")
    window.resize(*_SIZE)
    window.show()
    for name, step in _steps(window):
        shown = step()
        _settle()
        picture = folder / f"{name}-{theme}.png"
        (shown or window).grab().save(str(picture))
        print(f"The window as it looks: {picture}")
        if shown is not None:
            shown.close()
        if not every:
            break
    window.close()


def _steps(window: MainWindow) -> Iterator[tuple[str, Callable[[], QWidget | None]]]:
    """Names of the pictures, and what is done before each; a step may show a widget of its own."""
    from gui.start.sample import go_to_contradiction

    def contradiction() -> None:
        go_to_contradiction(window.workspace)

    def desk(name: str) -> Callable[[], None]:
        return lambda: window.show_desk(name)

    yield "window", contradiction
    yield "contradictions", desk("contradictions")
    yield "statistics", desk("statistics")


def _settle() -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    # A loop of its own: to quit the application would close the window.
    loop = QEventLoop()
    QTimer.singleShot(_SETTLED_MS, loop.quit)
    loop.exec()


def _export(path: Path, folder: Path) -> None:
    from store import Project
    from store.exporters import CsvOptions, export_csv

    with Project.open(path) as project:
        for _progress in export_csv(project, folder, CsvOptions()):
            pass


if __name__ == "__main__":
    sys.exit(main())
