"""What this is, which version, and on what it runs."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from gui import selfcheck
from gui.widgets.scaling import keep_minimum_width

if TYPE_CHECKING:
    from store import Project

_LIBRARIES = ("Pygments", "chardet", "rapidfuzz")


class AboutDialog(QDialog):
    """Version and diagnostics as text that can be copied."""

    def __init__(self, parent: QWidget | None = None, project: Project | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Crossclaim"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = QLabel(f"Crossclaim {installed('crossclaim')}", self)
        title.setProperty("role", "title")
        words = QLabel(
            self.tr(
                "Read articles, mark entities and claims in the text itself,"
                " and tell who contradicts whom."
            ),
            self,
        )
        words.setWordWrap(True)
        details = QLabel(diagnostics(project), self)
        details.setProperty("role", "caption")
        # The words above wrap, so the layout believes that less height would do.
        details.setMinimumHeight(details.sizeHint().height())
        details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = QPushButton(self.tr("&Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        for widget in (title, words, details):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)
        keep_minimum_width(self, 420)


def diagnostics(project: Project | None = None) -> str:
    """Versions of interpreter and libraries, then the self-check, a line each."""
    lines = [
        f"Python {platform.python_version()} · {platform.system()}",
        *(f"{name} {installed(name)}" for name in _LIBRARIES),
        "",
        *selfcheck.lines(project),
    ]
    return "\n".join(lines)


def installed(name: str) -> str:
    """The installed version of a distribution; a dash when it runs from its source alone."""
    try:
        return version(name)
    except PackageNotFoundError:
        return "–"
