"""Which language the windows speak: the person's choice, or the system's when it is "system".

Words that a language lacks are shown in English. Windows made before a change keep their words.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

import resources

if TYPE_CHECKING:
    from collections.abc import Mapping

SYSTEM: Final = "system"
ENGLISH: Final = "en"
LANGUAGES: Mapping[str, str] = MappingProxyType(
    {ENGLISH: "English", "es": "Español", "ar": "العربية"}
)
"""Each language in its own words."""


def language_of(choice: str) -> str:
    """The language for a choice: for "system" the first one of the desktop that is known here."""
    if choice in LANGUAGES:
        return choice
    asked = (name.replace("_", "-").partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in asked if name in LANGUAGES), ENGLISH)


def locale_of(language: str) -> QLocale:
    """How dates and numbers are written: as on this desktop if it speaks that language."""
    system = QLocale.system()
    return system if system.name().partition("_")[0] == language else QLocale(language)


class Language(QObject):
    """Installs the translations of one language at a time, with direction and locale."""

    def __init__(self, app: QApplication, choice: str = SYSTEM, parent: QObject | None = None):
        super().__init__(parent)
        self._app = app
        self._installed: list[QTranslator] = []
        self.code = ENGLISH
        """The language that new windows speak."""
        self.choose(choice)

    def choose(self, choice: str) -> None:
        """Let every window made from now on speak the language of this choice."""
        self.code = language_of(choice)
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        QLocale.setDefault(locale_of(self.code))
        qt_files = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        own_files = str(resources.path("i18n"))
        # Qt asks the newest first: English, which knows the plurals, answers for gaps.
        wanted = (
            (f"crossclaim_{ENGLISH}", own_files),
            (f"qtbase_{self.code}", qt_files),
            (f"crossclaim_{self.code}", own_files),
        )
        loaded = (_loaded(name, folder, self) for name, folder in dict.fromkeys(wanted))
        self._installed = [each for each in loaded if each is not None]
        for translator in self._installed:
            QCoreApplication.installTranslator(translator)
        is_rtl = QLocale(self.code).textDirection() == Qt.LayoutDirection.RightToLeft
        # By name: Qt's own guess hangs on a message that its translations may lack.
        self._app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
        )


def _loaded(name: str, folder: str, parent: QObject) -> QTranslator | None:
    """The translations of a file; None where it is missing, as Qt's own may be."""
    translator = QTranslator(parent)
    return translator if translator.load(name, folder) else None
