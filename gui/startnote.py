"""For who waits or measures: CROSSCLAIM_STARTED_FILE names a file that is written once the first
window is painted. Without that variable nothing happens.
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

VARIABLE = "CROSSCLAIM_STARTED_FILE"


def note_start(app: QApplication) -> None:
    """Write the file of the environment as soon as a window stands there, painted."""
    place = os.environ.get(VARIABLE)
    if place:
        _Note(Path(place), app)


class _Note(QObject):
    def __init__(self, place: Path, app: QApplication) -> None:
        super().__init__(app)
        self._place = place
        self._app = app
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self._app.removeEventFilter(self)
            # After this painting, when the window waits for a person.
            QTimer.singleShot(0, self._write)
        return False

    @Slot()
    def _write(self) -> None:
        titles = [page.windowTitle() for page in self._app.topLevelWidgets() if page.isVisible()]
        self._place.write_text("\n".join(titles) + "\n", encoding="utf-8")
        self.deleteLater()
