"""Follows what a person does for the traces, and says once, calmly, that the last run fell."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.app import Crossclaim
    from gui.crashes.report import CrashReport
    from gui.crashes.watch import RunWatch
    from gui.welcome import Welcome
    from gui.window import MainWindow
    from store import ChangeSet


class Following(QObject):
    """Notes names of commands and of steps; tells of the reports in the first page shown."""

    def __init__(
        self, program: Crossclaim, watch: RunWatch, reports: Sequence[CrashReport]
    ) -> None:
        super().__init__(program)
        self._watch, self._reports = watch, list(reports)
        self._page: MainWindow | Welcome | None = None
        program.window_shown.connect(self._on_window)
        program.welcome_shown.connect(self._tell)

    @Slot(object)
    def _on_window(self, window: MainWindow) -> None:
        self._watch.note("project opened")
        window.actions_.triggered.connect(self._on_command)
        window.workspace.changed.connect(self._on_changed)
        window.closed.connect(self._on_closed)
        self._tell(window)

    @Slot(object)
    def _tell(self, page: MainWindow | Welcome) -> None:
        if not self._reports:
            return
        self._page = page
        if page.banner.isVisibleTo(page):
            # What it says may need an answer: this waits until it is dismissed.
            page.banner.dismissed.connect(self._say)
        else:
            self._say()

    @Slot()
    def _say(self) -> None:
        page = self._page
        if page is None or not self._reports or page.banner.isVisibleTo(page):
            return
        report = self._reports[-1]
        self._reports.clear()
        page.banner.show_message(
            self.tr(
                "Crossclaim ended unexpectedly the last time. Everything that was saved is here;"
                " nothing was sent to anybody."
            ),
            action_text=self.tr("Show report…"),
            act=partial(_show, report, page),
        )

    @Slot(str)
    def _on_command(self, name: str) -> None:
        self._watch.note(f"command {name}")

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        self._watch.note(f"{changes.kind} {changes.label}")

    @Slot()
    def _on_closed(self) -> None:
        self._watch.note("project closed")


def _show(report: CrashReport, page: MainWindow | Welcome) -> None:
    from gui.crashes.dialog import CrashDialog

    CrashDialog(report, page).show()
