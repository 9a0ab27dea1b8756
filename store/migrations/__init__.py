"""Numbered steps from an empty file to today's schema. Explicit DDL, one transaction, never
importing models.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection

from store import digests
from store.engine import APPLICATION_ID
from store.migrations import m0001_first, m0002_copies, m0003_digests

STEPS: Final = (m0001_first.STATEMENTS, m0002_copies.STATEMENTS, m0003_digests.STATEMENTS)
SCHEMA_VERSION: Final = len(STEPS)


def version_of(connection: Connection) -> int:
    """The schema version that the file says it has."""
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def migrate(connection: Connection) -> None:
    """Bring the file to today's schema in the caller's transaction; today's stays untouched."""
    version = version_of(connection)
    if version == SCHEMA_VERSION:
        return
    for number in range(version, SCHEMA_VERSION):
        for statement in STEPS[number]:
            connection.exec_driver_sql(statement)
    digests.refill(connection)
    connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA_VERSION}")
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
