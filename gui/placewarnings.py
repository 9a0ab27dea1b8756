"""What a window says about the place of its project: a share, a synchronised folder, copies of a
conflict, little room, a disk that takes nothing.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot

from gui.dialogs import files
from gui.places import LOW_BYTES, Risk, conflict_copies, free_bytes, risk_of
from gui.plaintext import isolated, one_line
from store import ChangeSet, KnownError

if TYPE_CHECKING:
    from gui.window import MainWindow

_LOOK_MS: Final = 60_000
_ENOUGH_BYTES: Final = LOW_BYTES + 50_000_000
"""The warning does not come and go with each file that is written and removed."""
_OURS: Final = frozenset({"disk-full", "cannot-write"})


class PlaceWarnings(QObject):
    """Banners, never boxes: reading goes on below them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._path = window.workspace.project.path
        self.unwritten = window.new_banner()
        self.low = window.new_banner()
        self.place = window.new_banner()
        self.copies = window.new_banner()
        self._is_low = False
        self._refusals = 0
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._looking.timeout.connect(self.look)
        window.workspace.changed.connect(self._on_changed)

    def start(self) -> None:
        """Look at the place now, and at its room from now on."""
        risk = risk_of(self._path)
        if risk is not None:
            self._warn(risk)
        left = conflict_copies(self._path)
        if left:
            self._tell_copies(left)
        if not self._window.workspace.project.read_only:
            self.look()
            self._looking.start()

    def close(self) -> None:
        """Look no more."""
        self._looking.stop()

    def take(self, error: KnownError) -> bool:
        """Whether the error says that the project cannot be written, which is now told."""
        if error.code not in _OURS or "path" in error.params:
            return False
        self._refusals += 1
        why = (
            self.tr("the disk is full")
            if error.code == "disk-full"
            else self.tr("the file or its disk refuses it")
        )
        words = self.tr(
            "Nothing can be saved just now: {why}. All steps before are safe, what you typed stays "
            "in its field, and you can go on reading. Make room, then try again."
        )
        self.unwritten.show_message(
            words.format(why=why),
            "danger",
            action_text=self.tr("Save a copy elsewhere…"),
            act=self._window.wiring.filing.save_copy,
        )
        self.unwritten.offer_also(self.tr("Try again"), self.try_again)
        self.unwritten.keep_open()
        return True

    @Slot()
    def try_again(self) -> None:
        """Write what waits in the form, or else nothing at all, and say how that went."""
        workspace, before = self._window.workspace, self._refusals
        self._window.inspector.flush()
        if self.unwritten.isHidden() or self._refusals > before:
            return
        try:
            workspace.project.try_writing()
        except KnownError as error:
            workspace.failed.emit(error)
        else:
            self._on_written()

    @Slot()
    def look(self) -> None:
        """Look how much room there is."""
        free = free_bytes(self._path)
        if free is None:
            return
        if free < LOW_BYTES and not self._is_low:
            self._is_low = True
            words = self.tr("Only {size} MB are left on the disk of this project. Make some room.")
            self.low.show_message(words.format(size=free // 1_000_000), "warning")
        elif free > _ENOUGH_BYTES:
            self._is_low = False
            self.low.hide()

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.initiator == self._window.workspace.project.window:
            self._on_written()

    def _on_written(self) -> None:
        if not self.unwritten.isHidden():
            self.unwritten.hide()
            self._window.workspace.said.emit(self.tr("Saving works again."))

    def _warn(self, risk: Risk) -> None:
        if risk.kind == "cloud":
            words = self.tr(
                "{name} copies this folder about and may mix two states of the project. Copy the "
                "project to a folder of this computer and work there."
            )
        else:
            words = self.tr(
                "This project lies on another machine ({name}), where a broken connection can "
                "damage it. Copy it to a folder of this computer and work there."
            )
        self.place.show_message(
            words.format(name=isolated(one_line(risk.name, 60))),
            "warning",
            action_text=self.tr("Copy and work there…"),
            act=self._ask_move,
        )

    def _ask_move(self) -> None:
        files.ask_copy(self._window, files.documents() / self._path.name, self._move)

    def _move(self, target: Path) -> None:
        workspace = self._window.workspace
        try:
            made = workspace.project.save_copy(target)
        except KnownError as error:
            workspace.failed.emit(error)
        else:
            self._window.open_asked.emit(made)

    def _tell_copies(self, left: list[Path]) -> None:
        words = self.tr(
            "Beside this project lies “{name}”: it was changed on two computers at once. Look into "
            "both; nothing is put together by itself."
        )
        self.copies.show_message(
            words.format(name=isolated(one_line(left[0].name, 80))),
            "warning",
            action_text=self.tr("Open that one"),
            act=lambda: self._window.open_asked.emit(left[0]),
        )
