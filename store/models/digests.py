"""The digests of what all other tables hold. `store.digests` keeps them."""

from __future__ import annotations

from store.models.base import Base
from store.models.declaring import Mapped, mapped_column


class Digest(Base):
    """The rows of a table whose key, divided by 1,024 and rounded down, is `bucket`: how many, and
    their hashes, added up without what exceeds 16 bytes. The hash of a row is the BLAKE2b of 16
    bytes of its columns in the order above, written as Python's `ascii()` writes a tuple, as they
    are in the file; of `body` only `id` and `hash`, of `original` all but `packed`.
    """

    __tablename__ = "digest"
    __table_args__ = ({"sqlite_strict": True, "sqlite_with_rowid": False},)

    table_name: Mapped[str] = mapped_column(primary_key=True)
    bucket: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    row_count: Mapped[int]
    total: Mapped[bytes]
    """Most significant byte first."""
