"""What somebody saw when they began to change it: the change is refused where another window
changed the same since, so that neither is lost.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from sqlalchemy import Connection

from store.errors import KnownError

Row = TypeVar("Row")

_SHOWN_AS: Final = {
    "speaker_id": ("speaker", "speaker_kind"),
    "speaker_kind": ("speaker", "speaker_kind"),
    "entity_id": ("entity",),
}
"""Arguments of operations that rows call otherwise, or that belong together."""
_DERIVED: Final = frozenset({"stamps", "spans"})


@dataclass(frozen=True, slots=True)
class Seen(Generic[Row]):
    """A record as it was shown: `query(connection, key)` gives it as it is now."""

    query: Callable[[Connection, Any], Row | None]
    key: int
    row: Row
    fields: tuple[str, ...] = ()
    """What is compared; empty: what the operation is given."""

    def check(self, connection: Connection, changing: Collection[str]) -> None:
        """Nothing where these fields are as they were shown; a name that the row does not have
        stands for all. Raises `changed-elsewhere` with `field`, `shown`, `theirs`, `no-such-record`
        where it is gone.
        """
        now = self.query(connection, self.key)
        if now is None:
            raise KnownError("no-such-record", key=self.key)
        for name in self._compared(changing):
            shown, theirs = getattr(self.row, name), getattr(now, name)
            if shown != theirs:
                raise KnownError(
                    "changed-elsewhere", key=self.key, field=name, shown=shown, theirs=theirs
                )

    def _compared(self, changing: Collection[str]) -> list[str]:
        known = {each.name for each in dataclasses.fields(self.row)}  # type: ignore[arg-type]
        each = [_SHOWN_AS.get(name, (name,)) for name in self.fields or changing]
        asked = [name for names in each for name in names]
        if all(name in known for name in asked):
            return asked
        return sorted(known - _DERIVED)
