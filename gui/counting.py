"""Numbers in sentences: grouped as people write them, with the right form of the word behind."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

_MOST: Final = 2**31 - 1
"""Qt counts in 32 bits."""


def number(count: int) -> str:
    """The number with the thousands separators of the language in use."""
    return QLocale().toString(count)


def plural(text: str, count: int) -> str:
    """The text in the form that the language has for this number, which stands for `%Ln` in it.

    A literal such as "%Ln article(s)": translations, English too, know all its forms.
    """
    return QCoreApplication.translate("counts", text, "", min(count, _MOST))
