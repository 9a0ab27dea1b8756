"""The `crossclaim` command: subcommands for scripts first, before anything of Qt is loaded; else
the window.
"""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from gui.oneprogram import Reception

SAMPLE: Final = "--sample"
"""Asks for the sample project where no other was open before."""
BESIDE: Final = "--beside"
"""Asks for a program of its own, whatever runs already: a second window on a project."""
IMPORT_WORKER: Final = "--import-worker"
"""What the bundled program says to itself: it has no Python to start beside it."""


def main(argv: list[str] | None = None) -> int:
    """The exit code of the command: 0 done, 1 problems found, 2 cannot."""
    arguments = sys.argv[1:] if argv is None else argv
    if arguments == [IMPORT_WORKER]:
        from store.importers.worker import main as work

        return work()
    from store.cli import run

    code = run(arguments)
    if code is not None:
        return code
    if arguments == [SAMPLE]:
        return show(None, sample=True)
    if len(arguments) == 2 and arguments[0] == BESIDE:
        return show(Path(arguments[1]), beside=True)
    return show(Path(arguments[0]) if arguments else None)


def has_screen() -> bool:
    """Whether a window can be shown: only Linux has to be asked."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in named)


def show(path: Path | None, *, sample: bool = False, beside: bool = False) -> int:
    """Open the window and run until it is closed; `sample` shows that where there is nothing to go
    on with, `beside` asks no program that runs already.
    """
    if not has_screen():
        sys.stderr.write(
            "crossclaim: there is no display to show a window on."
            " See crossclaim --help for what works without one.\n"
        )
        return 2
    # What a start makes stays: looking through it for garbage costs a tenth of the start.
    # `Collecting` takes over.
    gc.disable()
    from gui.oneprogram import Reception, Request, hand_over

    request = Request(_asked(path), os.environ.get("XDG_ACTIVATION_TOKEN", ""))
    if not beside and hand_over(request):
        return 0
    app = _application()
    reception = Reception(app)
    if not beside and not reception.open() and hand_over(request):
        return 0
    return _run(app, reception, request.path, sample=sample)


def _asked(path: Path | None) -> Path | None:
    """The project meant by a word on the command line, from anywhere: absolute, suffix added."""
    if path is None:
        return None
    from store.project import with_suffix

    return (path if path.exists() else with_suffix(path)).absolute()


def _application() -> QApplication:
    from PySide6.QtWidgets import QApplication

    from gui.fonts import interface_font
    from gui.icons import icon

    app = QApplication(sys.argv[:1])
    app.setApplicationName("crossclaim")
    app.setApplicationDisplayName("Crossclaim")
    app.setDesktopFileName("crossclaim")
    app.setFont(interface_font())
    app.setWindowIcon(icon("crossclaim"))
    return app


def _run(app: QApplication, reception: Reception, path: Path | None, *, sample: bool) -> int:
    from gui.app import Crossclaim
    from gui.collecting import Collecting
    from gui.crashes.following import Following
    from gui.crashes.watch import RunWatch
    from gui.dialogs.about import diagnostics
    from gui.ending import EndRequests
    from gui.log import LastCatch, start_log
    from gui.startnote import note_start

    Collecting(app)
    start_log()
    catch = LastCatch(app)
    catch.install()
    note_start(app)
    watch = RunWatch()
    fallen = watch.start(diagnostics())
    watch.catch_faults()
    program = Crossclaim(app)
    Following(program, watch, fallen)
    catch.error_caught.connect(program.tell)
    endings = EndRequests(app)
    endings.end_asked.connect(program.quit)
    reception.asked.connect(program.receive)
    program.start(path, sample=sample)
    code = app.exec()
    watch.end()
    return code


if __name__ == "__main__":
    sys.exit(main())
