"""Outputs kept in files: a test compares with them, and only --update-goldens changes them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

_FOLDER: Final = Path(__file__).parent / "golden"


@dataclass(frozen=True, slots=True)
class Golden:
    """The kept outputs."""

    update: bool

    def check(self, name: str, text: str) -> None:
        """Fail where the text is not the one kept under this name."""
        path = _FOLDER / name
        if self.update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8", newline="\n")
        assert path.exists(), f"{name} is not kept yet: --update-goldens"
        kept = path.read_bytes().decode()
        assert text == kept, f"{name} differs: if that is right, --update-goldens"
