"""Puts a theme on the application: style, palette and the one style sheet of the project.

The current theme is remembered by the application itself, so that icons and delegates ask it
when they paint.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from gui.colour import contrast_ratio, mixed
from gui.highlight import Highlight, entity_colour, overlapping
from gui.palettes import DARK, LIGHT, SEPIA, THEMES, Theme
from gui.stylesheet import sheet_of

__all__ = [
    "DARK",
    "LIGHT",
    "SEPIA",
    "THEMES",
    "Highlight",
    "Theme",
    "apply",
    "contrast_ratio",
    "current",
    "entity_colour",
    "mixed",
    "overlapping",
    "palette_of",
]

_PROPERTY = "theme"
_Role = QPalette.ColorRole


def current() -> Theme:
    """The theme last applied to the running application; the light one before that."""
    app = QCoreApplication.instance()
    name = app.property(_PROPERTY) if app is not None else None
    return THEMES.get(name, LIGHT) if isinstance(name, str) else LIGHT


def apply(app: QApplication, theme: Theme) -> None:
    """Show every window of the application in this theme."""
    app.setProperty(_PROPERTY, theme.name)
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(palette_of(theme))
    app.setStyleSheet(sheet_of(theme, QFontInfo(app.font()).pointSizeF()))


def palette_of(theme: Theme) -> QPalette:
    """The palette of the theme; active and inactive windows are equal, disabled text is fainter."""
    palette = QPalette()
    for role, colour in _colours_by_role(theme).items():
        palette.setColor(role, QColor(colour))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.faint_ink))
    palette.setColor(QPalette.ColorGroup.Disabled, _Role.Highlight, QColor(theme.hover))
    palette.setColor(QPalette.ColorGroup.Disabled, _Role.Base, QColor(theme.window))
    return palette


def _colours_by_role(theme: Theme) -> dict[QPalette.ColorRole, str]:
    return {
        _Role.Window: theme.window,
        _Role.WindowText: theme.ink,
        _Role.Base: theme.surface,
        _Role.AlternateBase: theme.window,
        _Role.Text: theme.ink,
        _Role.PlaceholderText: theme.muted_ink,
        _Role.Button: theme.raised,
        _Role.ButtonText: theme.ink,
        _Role.BrightText: theme.danger,
        _Role.ToolTipBase: theme.raised,
        _Role.ToolTipText: theme.ink,
        _Role.Highlight: theme.selection,
        _Role.HighlightedText: theme.selection_ink,
        _Role.Accent: theme.accent,
        _Role.Link: theme.accent,
        _Role.LinkVisited: theme.accent,
        _Role.Light: theme.raised,
        _Role.Midlight: theme.hover,
        _Role.Mid: theme.border,
        _Role.Dark: theme.outline,
        _Role.Shadow: theme.border,
    }
