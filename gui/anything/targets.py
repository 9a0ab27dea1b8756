"""What the line can lead to, as one row each: a record, a command, or the heading over some."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QIcon


class Kind(Enum):
    """The sort of thing; headings are no targets."""

    ARTICLE = "article"
    ENTITY = "entity"
    CLAIM = "claim"
    MENTION = "mention"
    LINK = "claim_relation"
    NOTE = "note"
    COMMAND = "command"
    HEADING = "heading"


@dataclass(frozen=True, slots=True)
class Target:
    """One row. `key` is a record's key, or 0; `command` a command's name."""

    kind: Kind
    key: int
    name: str
    beside: str = ""
    """What tells it apart: outlet and date, spellings, speaker and article, menu."""
    keys: str = ""
    """The keys of a command as people read them, or a public id."""
    icon: QIcon | None = None
    command: str = ""
    enabled: bool = True

    @property
    def identity(self) -> str:
        """What it is remembered by: `claim:42` or `command:undo`."""
        return f"{self.kind.value}:{self.command or self.key}"

    @property
    def is_heading(self) -> bool:
        """Whether it only says what follows."""
        return self.kind is Kind.HEADING
