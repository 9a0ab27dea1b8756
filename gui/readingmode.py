"""Reading mode: nothing but the text, all keys at work; leaving it brings back what was shown.

The pinned claim stays in sight. A form that a key asks for comes for as long as it has the focus.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from gui.desks.registry import READER

if TYPE_CHECKING:
    from gui.window import MainWindow


class ReadingMode(QObject):
    """Made before the panels of its window: a form must be there before it is asked to open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._frame: QByteArray | None = None
        self._before = Qt.WindowState.WindowNoState
        self._desk = READER
        self._lends_side = False
        space = window.workspace
        space.editing_asked.connect(self._on_form_asked)
        space.proposals_asked.connect(self._on_form_asked)
        space.reading_asked.connect(self._take_side_back)
        window.desk_shown.connect(self._on_desk)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    @property
    def is_on(self) -> bool:
        """Whether only the text is shown."""
        return self._frame is not None

    def frame(self) -> QByteArray:
        """Panes and bars as they are outside this mode: what is worth remembering."""
        return self._frame if self._frame is not None else self._window.frame_state()

    @Slot()
    def toggle(self) -> None:
        """Enter, or leave."""
        if self.is_on:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Show the text and nothing else."""
        window = self._window
        self._desk = window.desk
        window.show_desk(READER)
        self._frame = window.frame_state()
        self._before = window.windowState()
        for part in (*self._bars(), *window.findChildren(QDockWidget)):
            part.hide()
        window.setWindowState(self._before | Qt.WindowState.WindowFullScreen)
        window.actions_["reading"].setChecked(True)
        window.reader.view.setFocus()
        window.toast.show_message(
            self.tr("Only the text. {key} or Esc brings the rest back.").format(
                key=window.actions_["reading"].shortcut().toString()
            )
        )

    def leave(self, desk: str = "") -> None:
        """Bring back what was shown before, or show another desk."""
        if self._frame is None:
            return
        window, frame = self._window, self._frame
        self._frame = None
        self._lends_side = False
        window.toast.hide()
        window.setWindowState(self._before)
        for part in self._bars():
            part.show()
        window.restore_frame(frame)
        window.actions_["reading"].setChecked(False)
        window.show_desk(desk or self._desk)

    def make_room(self) -> None:
        """Show the inspector for as long as the focus is in it."""
        if self.is_on and not self._lends_side:
            self._lends_side = True
            self._window.side.show()

    def _bars(self) -> tuple[QWidget, ...]:
        window = self._window
        return (window.menuBar(), window.toolbar, window.statusBar())

    @Slot(object)
    @Slot(object, object)
    def _on_form_asked(self, _tag: object, _step: object = None) -> None:
        self.make_room()

    @Slot()
    def _take_side_back(self) -> None:
        if self._lends_side:
            self._lends_side = False
            self._window.side.hide()

    @Slot(QWidget, QWidget)
    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._lends_side and now is self._window.reader.view:
            self._take_side_back()

    @Slot(object)
    def _on_desk(self, name: str) -> None:
        if self.is_on and name != READER:
            self.leave(name)
