"""The `crossclaim` command: subcommands for scripts first, before anything of Qt is loaded; else
the window.
"""

from __future__ import annotations

import sys
from pathlib import Path


def main(argv: list[str] | None = None) -> int:
    """The exit code of the command: 0 done, 1 problems found, 2 cannot."""
    arguments = sys.argv[1:] if argv is None else argv
    from store.cli import run

    code = run(arguments)
    return code if code is not None else show(Path(arguments[0]) if arguments else None)


def show(path: Path | None) -> int:
    """Open the window and run until it is closed."""
    from PySide6.QtWidgets import QApplication

    from gui.app import Crossclaim
    from gui.fonts import interface_font
    from gui.icons import icon
    from gui.log import LastCatch, start_log

    app = QApplication(sys.argv[:1])
    app.setApplicationName("crossclaim")
    app.setApplicationDisplayName("Crossclaim")
    app.setDesktopFileName("crossclaim")
    app.setFont(interface_font())
    start_log()
    catch = LastCatch(app)
    catch.install()
    app.setWindowIcon(icon("crossclaim"))
    program = Crossclaim(app)
    catch.error_caught.connect(program.tell)
    program.start(path)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
