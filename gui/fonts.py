"""The fonts of text and window: families by preference, the system's as the last."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

SERIF = "serif"
SANS = "sans"

SERIF_FAMILIES = (
    "Source Serif 4",
    "Source Serif Pro",
    "Source Serif",
    "Charter",
    "Noto Serif",
    "Georgia",
    "DejaVu Serif",
)
SANS_FAMILIES = ("Inter", "Source Sans 3", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans")
# scripts that the first families lack: named so that Arabic reads well beside either
ARABIC_SERIF = "Noto Naskh Arabic"
ARABIC_SANS = "Noto Sans Arabic"


def reader_font(family: str, size_pt: float) -> QFont:
    """The font articles are read in: `serif`, `sans` or a family, with the others behind it."""
    font = QFont()
    font.setFamilies(_families_of(family))
    font.setStyleHint(QFont.StyleHint.SansSerif if family == SANS else QFont.StyleHint.Serif)
    font.setPointSizeF(size_pt)
    return font


def interface_font() -> QFont:
    """The font of the window: what the system uses, in a family that has real weights."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if font.family() in {"Sans", "Sans Serif", "sans-serif", ""}:
        font.setFamilies(_installed(SANS_FAMILIES) or [font.defaultFamily()])
    return font


def reading_families() -> list[str]:
    """The installed families that an article can be read in, by name: scalable, not typewritten."""
    systems = QFontDatabase.WritingSystem
    scripts = (systems.Latin, systems.Greek, systems.Cyrillic, systems.Arabic, systems.Hebrew)
    found = {family for script in scripts for family in QFontDatabase.families(script)}
    fit = {
        family.partition(" [")[0]
        for family in found
        if QFontDatabase.isSmoothlyScalable(family)
        and not QFontDatabase.isFixedPitch(family)
        and not QFontDatabase.isPrivateFamily(family)
    }
    return sorted(fit, key=str.casefold)


def _families_of(family: str) -> list[str]:
    if family == SANS:
        return [*_installed(SANS_FAMILIES), ARABIC_SANS]
    if family == SERIF:
        return [*_installed(SERIF_FAMILIES), ARABIC_SERIF]
    return [family, *_installed(SERIF_FAMILIES), ARABIC_SERIF]


def _installed(families: tuple[str, ...]) -> list[str]:
    present = set(QFontDatabase.families())
    return [family for family in families if family in present]
