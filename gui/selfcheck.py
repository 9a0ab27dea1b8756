"""What the program stands on, checked when it starts and told in About."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QCoreApplication, qVersion

from store.floors import Floor, floor, floors

if TYPE_CHECKING:
    from store import Project

translate = QCoreApplication.translate

_QT = (6, 10)
_IMMORTAL = (3, 12)
"""From this Python on nothing happens when Qt for Python loses a reference to None."""
_LOSES = (6, 12)
"""From this Qt for Python on it does."""


def checked() -> list[Floor]:
    """Each library with the oldest version that will do."""
    return [*floors(), _qt_for_python(), floor("Qt", qVersion() or "", _QT)]


def unmet() -> list[Floor]:
    """Those that are too old, or do not go together; none where all is well."""
    return [each for each in checked() if not each.is_met]


def lines(project: Project | None) -> list[str]:
    """For people: each check, then how the project's file is opened."""
    said = [_line(each) for each in checked()]
    if project is not None:
        settings = project.connection_settings()
        words = "".join(f"\n    {name} {value}" for name, value in settings.items())
        said.append(translate("selfcheck", "Every connection: {settings}").format(settings=words))
    return said


def warning() -> str:
    """A sentence on what is too old; empty where nothing is."""
    names = ", ".join(f"{each.name} {each.version} ({each.least})" for each in unmet())
    if not names:
        return ""
    return translate(
        "selfcheck",
        "What this program stands on does not fit: {names}. Your work is not safe here; install "
        "the versions in brackets.",
    ).format(names=names)


def _line(each: Floor) -> str:
    fits = translate("selfcheck", "fits") if each.is_met else translate("selfcheck", "does not fit")
    return f"{each.name} {each.version} (≥ {each.least}): {fits}"


def _qt_for_python() -> Floor:
    found = floor("Qt for Python", PySide6.__version__, _QT)
    too_new = floor("", PySide6.__version__, _LOSES).is_met
    if too_new and sys.version_info < _IMMORTAL:
        return Floor(found.name, found.version, "6.10, < 6.12", is_met=False)
    return found
