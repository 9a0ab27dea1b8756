"""Schema version 3: digests of what the tables hold, which `migrate` fills in at its end; articles
in the order of their titles and dates without sorting all of them.
"""

from __future__ import annotations

from typing import Final

STATEMENTS: Final = (
    """
CREATE TABLE digest (
    table_name TEXT NOT NULL,
    bucket INTEGER NOT NULL,
    row_count INTEGER NOT NULL,
    total BLOB NOT NULL,
    CONSTRAINT pk_digest PRIMARY KEY (table_name, bucket)
) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX ix_article_title_folded ON article (title_folded)",
    "CREATE INDEX ix_article_published ON article (published)",
)
