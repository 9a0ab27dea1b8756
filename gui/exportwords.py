"""The words of rendered articles and evidence sheets in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.labels import word
from store.exporters import phrases
from store.exporters.wording import Wording


def export_words() -> Wording:
    """What exports take their words from."""
    return Wording(translated, word, translated(phrases.LANGUAGE))


def translated(phrase: str) -> str:
    """A phrase of the store in the window's language."""
    return QCoreApplication.translate("exports", phrase)
