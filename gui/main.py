"""The `crossclaim` command: subcommands for scripts first, before anything of Qt is loaded; else
the window.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path


def main(argv: list[str] | None = None) -> int:
    """The exit code of the command: 0 done, 1 problems found, 2 cannot."""
    arguments = sys.argv[1:] if argv is None else argv
    from store.cli import run

    code = run(arguments)
    return code if code is not None else show(Path(arguments[0]) if arguments else None)


def has_screen() -> bool:
    """Whether a window can be shown: only Linux has to be asked."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in named)


def show(path: Path | None) -> int:
    """Open the window and run until it is closed."""
    if not has_screen():
        sys.stderr.write(
            "crossclaim: there is no display to show a window on."
            " See crossclaim --help for what works without one.\n"
        )
        return 2
    from PySide6.QtWidgets import QApplication

    from gui.app import Crossclaim
    from gui.fonts import interface_font
    from gui.icons import icon
    from gui.log import LastCatch, start_log
    from store.project import with_suffix

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
    program.start(path if path is None or path.exists() else with_suffix(path))
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
