"""The headline that nobody marked: a text that begins with the article's title shows it as one.

Only shown so; no zone is made of it.
"""

from __future__ import annotations

from collections.abc import Sequence

from store.rows import ArticleRow, ZoneRow
from store.types import ZoneId

HEADLINE = "headline"
_NOBODYS = ZoneId(0)


def zones_shown(article: ArticleRow | None, text: str, zones: Sequence[ZoneRow]) -> list[ZoneRow]:
    """The zones, with the first line as headline where it is the title and no headline is known."""
    if article is None or any(zone.kind == HEADLINE for zone in zones):
        return list(zones)
    start = len(text) - len(text.lstrip())
    end = text.find("\n", start)
    end = len(text) if end < 0 else end
    line = text[start:end]
    if not line.strip() or line.split() != article.title.split():
        return list(zones)
    return [ZoneRow(_NOBODYS, article.id, HEADLINE, start, end, None, None), *zones]
