"""Which theme is shown: the person's choice, or the system's when the choice is "system"."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontInfo, QGuiApplication
from PySide6.QtWidgets import QApplication

from gui import theme as themes
from gui.palettes import DARK, LIGHT, THEMES, Theme

SYSTEM = "system"
_SYSTEM_FONT = "systemFont"


def system_theme() -> Theme:
    """The dark theme when the desktop reports that it is dark, else the light one."""
    reported = QGuiApplication.styleHints().colorScheme()
    return DARK if reported == Qt.ColorScheme.Dark else LIGHT


class Appearance(QObject):
    """Applies themes to the application and tells when another one is shown."""

    theme_changed = Signal(object)

    def __init__(self, app: QApplication, choice: str = SYSTEM, parent: QObject | None = None):
        super().__init__(parent)
        self._app = app
        self._choice = choice
        self._shown: Theme | None = None
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self.choose(choice)

    @property
    def choice(self) -> str:
        """`system`, `light`, `sepia` or `dark`."""
        return self._choice

    @property
    def theme(self) -> Theme:
        """The theme that is shown now."""
        return self._shown or LIGHT

    def choose(self, choice: str) -> None:
        """Show the theme of that name, or follow the system for any other word."""
        self._choice = choice if choice in THEMES else SYSTEM
        self._tell_platform()
        self._show_chosen()

    def scale(self, percent: int) -> None:
        """Show the words of the window larger or smaller than the system's letters."""
        font = QFont(self._system_font())
        if percent == 100 and font == self._app.font():
            return
        font.setPointSizeF(QFontInfo(font).pointSizeF() * percent / 100)
        self._app.setFont(font)
        themes.apply(self._app, self.theme)

    def _system_font(self) -> QFont:
        # kept by the application: the font set below must never be taken for the system's
        kept = self._app.property(_SYSTEM_FONT)
        if not isinstance(kept, QFont):
            kept = self._app.font()
            self._app.setProperty(_SYSTEM_FONT, kept)
        return kept

    def _tell_platform(self) -> None:
        # title bars and native menus belong to the platform: they follow the colour scheme
        hints = self._app.styleHints()
        if self._choice == SYSTEM:
            hints.unsetColorScheme()
            return
        dark = THEMES[self._choice].is_dark
        hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)

    @Slot()
    def _on_system_changed(self) -> None:
        if self._choice == SYSTEM:
            self._show_chosen()

    def _show_chosen(self) -> None:
        wanted = THEMES.get(self._choice) or system_theme()
        if wanted is self._shown:
            return
        self._shown = wanted
        themes.apply(self._app, wanted)
        self.theme_changed.emit(wanted)
