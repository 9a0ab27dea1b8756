"""What a window says when its project opens: read-only and why, a step that was cut off."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.selfcheck import warning
from gui.window import MainWindow

translate = QCoreApplication.translate


def tell_state(window: MainWindow) -> None:
    """Say what is out of the ordinary with the project; nothing for most."""
    window.wiring.places.start()
    project = window.workspace.project
    unfit = warning()
    if unfit:
        window.banner.show_message(unfit, tone="danger")
        return
    if project.read_only:
        window.banner.show_message(_why_read_only(project.read_only_reason), tone="warning")
        return
    window.wiring.filing.offer_left()
    for step in project.interrupted():
        window.offer_interrupted(step)


def _why_read_only(reason: str) -> str:
    if reason == "newer-version":
        return translate(
            "opening",
            "This project was written by a newer Crossclaim. It is open for reading only; update "
            "Crossclaim to change it.",
        )
    if reason == "read-only":
        return translate(
            "opening",
            "This file or its folder cannot be written. It is open for reading only; save a copy "
            "elsewhere to change it.",
        )
    return translate("opening", "Open for reading only.")
