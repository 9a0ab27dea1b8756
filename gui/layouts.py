"""Three layouts of the window: to read, to tag, to compare. Each remembers how it was left."""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QObject, Qt, Slot

from gui.desks.registry import READER
from gui.settings import LAYOUTS

if TYPE_CHECKING:
    from gui.window import MainWindow


@dataclass(frozen=True, slots=True)
class Shape:
    """What a layout shows before anybody changed it; widths in pixels."""

    library_px: int = 0
    """0: hidden."""
    side_px: int = 0
    beside: bool = False


SHAPES: Final = {
    "read": Shape(library_px=270),
    "tag": Shape(library_px=315, side_px=350),
    "compare": Shape(beside=True),
}


class Layouts(QObject):
    """Shows layouts by name, and writes down how the person left each."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._plain = window.frame_state()
        self._name = window.settings.layout

    @property
    def name(self) -> str:
        """`read`, `tag` or `compare`."""
        return self._name

    def choose(self, name: str) -> None:
        """Show a layout as it was left; the one that is shown stays as it is."""
        if name not in LAYOUTS:
            return
        self._window.reading.leave()
        if name != self._name:
            self.keep()
            self.take_name(name)
            self.show()
        self._tick()

    @Slot()
    def reset(self) -> None:
        """Show the current layout as it is shipped."""
        self._window.reading.leave()
        setattr(self._window.settings, f"layout_{self._name}", "")
        self.show()

    def take_name(self, name: str) -> None:
        """Call what the window shows by this layout's name."""
        if name in LAYOUTS:
            self._name = self._window.settings.layout = name
        self._tick()

    def show(self) -> None:
        """Show the current layout as it was left, or as it is shipped."""
        kept = _kept_in(getattr(self._window.settings, f"layout_{self._name}"))
        frame = _octets_of(kept.get("frame"))
        if not frame or not self._window.restore_frame(QByteArray(frame)):
            self._show_shape(SHAPES[self._name])
            return
        window = self._window
        window.wants_side = kept.get("side") is True
        window.set_beside(wanted=kept.get("beside") is True)
        window.middle.restoreState(QByteArray(_octets_of(kept.get("middle"))))
        window.show_desk(str(kept.get("desk", READER)))

    def keep(self) -> None:
        """Write down what the current layout looks like now."""
        window = self._window
        kept = {
            "frame": _words_of(window.reading.frame()),
            "middle": _words_of(window.middle.saveState()),
            "side": window.wants_side,
            "beside": window.has_beside,
            "desk": window.desk,
        }
        setattr(window.settings, f"layout_{self._name}", json.dumps(kept))

    def _show_shape(self, shape: Shape) -> None:
        window = self._window
        window.restore_frame(self._plain)
        window.library_dock.setVisible(bool(shape.library_px))
        window.wants_side = bool(shape.side_px)
        window.set_beside(wanted=shape.beside)
        window.show_desk(READER)
        widths = {window.library_dock: shape.library_px, window.side: shape.side_px}
        shown = {dock: width for dock, width in widths.items() if width}
        window.resizeDocks(list(shown), list(shown.values()), Qt.Orientation.Horizontal)
        half = window.middle.width() // 2
        window.middle.setSizes([half, half])

    def _tick(self) -> None:
        self._window.actions_[f"layout_{self._name}"].setChecked(True)


def _kept_in(words: str) -> dict[str, object]:
    """What a setting holds; nothing where somebody damaged it."""
    try:
        kept = json.loads(words)
    except (ValueError, RecursionError):
        return {}
    return kept if isinstance(kept, dict) else {}


def _words_of(octets: QByteArray) -> str:
    return base64.b64encode(octets.data()).decode()


def _octets_of(words: object) -> bytes:
    try:
        return base64.b64decode(words) if isinstance(words, str) else b""
    except (binascii.Error, ValueError):
        return b""
