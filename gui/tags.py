"""Names for what can be current in the window: a tag, and a place to come back to."""

from __future__ import annotations

from dataclasses import dataclass

from store.types import ArticleId


@dataclass(frozen=True, slots=True)
class Tag:
    """One record by owner word and key: `mention`, `claim`, `note`, `relation` or `entity`."""

    owner: str
    key: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person was: an article, a code point in it, and the current tag.

    No position is that of a tag whose words are gone: its article is shown and nothing moves there.
    """

    article: ArticleId
    position: int | None = 0
    tag: Tag | None = None
