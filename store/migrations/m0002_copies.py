"""Schema version 2: articles of one copy group are found without reading all articles."""

from __future__ import annotations

from typing import Final

STATEMENTS: Final = ("CREATE INDEX ix_article_copy_group ON article (copy_group)",)
