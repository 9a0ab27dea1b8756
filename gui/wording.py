"""Small patterns around words that are not ours: quotation marks and lists, as the language has
them.
"""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Iterable


def quoted(words: str) -> str:
    """The words between the quotation marks of the language."""
    return QCoreApplication.translate("wording", "“{words}”").format(words=words)


def listed(words: Iterable[str | None]) -> str:
    """Words one after the other as the language separates them: "a, b, c"; empty ones left out."""
    pattern = QCoreApplication.translate("wording", "{first}, {second}")
    found = [each for each in words if each]
    return reduce(lambda first, second: pattern.format(first=first, second=second), found or [""])
