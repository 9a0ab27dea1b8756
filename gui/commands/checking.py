"""The check of the project: the dialog, and the notice when records differ from their digests."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gui.anything.targets import Kind, Target
from store import queries

if TYPE_CHECKING:
    from gui.dialogs.checking import CheckDialog
    from gui.window import MainWindow
    from store.check import CheckReport


class CheckCommands(QObject):
    """One dialog at a time, beside the work."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: CheckDialog | None = None
        window.workspace.digests.differs.connect(self._on_differs)

    def close(self) -> None:
        """Close the dialog and stop what it does."""
        if self._dialog is not None:
            self._dialog.close()

    @Slot()
    def check(self) -> None:
        """Check the project and tell what was found."""
        if self._dialog is None:
            self._dialog = self._made_dialog()
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def _made_dialog(self) -> CheckDialog:
        from gui.dialogs.checking import CheckDialog

        dialog = CheckDialog(self._window.workspace, self._window)
        dialog.finished.connect(self._on_closed)
        dialog.record_asked.connect(self._on_record_asked)
        dialog.open_asked.connect(self._on_open_asked)
        dialog.checked.connect(self._on_checked)
        return dialog

    @Slot()
    def _on_closed(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
        self._window.focus_desk()

    @Slot(str, int)
    def _on_record_asked(self, table: str, key: int) -> None:
        found = self._window.workspace.project.read(queries.record_of, table, key)
        if found is None:
            self._window.toast.show_message(self.tr("This has no place of its own to go to."))
            return
        self._window.wiring.anything.go(Target(Kind(found[0]), found[1], ""))
        self._window.activateWindow()

    @Slot(object)
    def _on_open_asked(self, project: Path) -> None:
        self.close()
        self._window.open_asked.emit(project)

    @Slot(object)
    def _on_checked(self, report: CheckReport) -> None:
        if any(problem.code == "index-wrong" for problem in report.problems):
            self._window.workspace.index.look_again()

    @Slot(list)
    def _on_differs(self, _found: list[object]) -> None:
        self._window.banner.show_message(
            self.tr(
                "Some records are not as Crossclaim wrote them: another program changed the file, "
                "or the disk is failing."
            ),
            tone="warning",
            action_text=self.tr("Check project"),
            act=self.check,
        )
