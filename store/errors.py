"""Errors that a person can act on; everything else is a bug and flies to the top.

The store knows no language: an error is a code with parameters, the window and the command line
turn it into a sentence.
"""

from __future__ import annotations

from typing import Final

UNWRITTEN: Final = frozenset({"disk-full", "cannot-write", "locked"})
"""Codes of what the disk or another program refused: the same may well work later."""


class KnownError(Exception):
    """A refusal that a caller handles: `code` names it (kebab case), `params` fill its sentence."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params

    def __str__(self) -> str:
        if not self.params:
            return self.code
        words = ", ".join(f"{name}={value}" for name, value in self.params.items())
        return f"{self.code} ({words})"


class DamagedValueError(KnownError, ValueError):
    """A value in a file that no program of ours writes: a time beyond all calendars, half a uid."""

    def __init__(self, value: object) -> None:
        super().__init__("damaged", detail=repr(value)[:80])
