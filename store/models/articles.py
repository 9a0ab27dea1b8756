"""Articles, where they come from, their immutable texts, and the zones of a text."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Index, UniqueConstraint

from store.codes import ARTICLE_STATES, RELIABILITIES, SOURCE_KINDS
from store.models.base import STRICT, Base, Keyed, Record
from store.models.checks import one_of
from store.models.declaring import Mapped, mapped_column


class Source(Record, Base):
    """An outlet: who published."""

    __tablename__ = "source"
    __table_args__ = (
        one_of("kind", SOURCE_KINDS, optional=True),
        one_of("reliability", RELIABILITIES, optional=True),
        STRICT,
    )

    name: Mapped[str]
    folded: Mapped[str] = mapped_column(unique=True)
    """The name as it is compared."""
    kind: Mapped[str | None]
    country: Mapped[str | None]
    reliability: Mapped[str | None]
    note: Mapped[str | None]


class Article(Record, Base):
    """One article. Its text is that of revision number `revision`."""

    __tablename__ = "article"
    __table_args__ = (
        one_of("state", ARTICLE_STATES),
        CheckConstraint("length(title) > 0", name="title"),
        CheckConstraint("bookmark IS NULL OR bookmark >= 0", name="bookmark"),
        Index(None, "source_id"),
        Index(None, "copy_group"),
        Index(None, "title_folded"),
        Index(None, "published"),
        STRICT,
    )

    title: Mapped[str]
    title_folded: Mapped[str]
    byline: Mapped[str | None]
    byline_folded: Mapped[str | None]
    source_id: Mapped[int | None] = mapped_column(references="source.id")
    url: Mapped[str | None]
    published: Mapped[str | None]
    """EDTF: `2014`, `2014-09`, `2014-09-18`, `2014-09~`, `2014-06/2014-09`; the form is the
    precision."""
    published_reason: Mapped[str | None]
    language: Mapped[str | None]
    file_name: Mapped[str | None]
    file_hash: Mapped[str | None]
    """SHA-256 of the original bytes, hex."""
    state: Mapped[str]
    copy_group: Mapped[int | None]
    """Shared by copies of each other; the own key of an article that is said to be none."""
    bookmark: Mapped[int | None]
    """Code point where the analyst stopped reading."""
    revision: Mapped[int]


class Body(Keyed, Base):
    """A text, kept once by its hash and never changed; in a table of its own, so that lists stay
    thin.
    """

    __tablename__ = "body"
    __table_args__ = (STRICT,)

    hash: Mapped[str] = mapped_column(unique=True)
    text: Mapped[str]


class Original(Keyed, Base):
    """The bytes of an imported file as they were, compressed; kept once by their hash."""

    __tablename__ = "original"
    __table_args__ = (STRICT,)

    hash: Mapped[str] = mapped_column(unique=True)
    size_bytes: Mapped[int]
    packed: Mapped[bytes]


class Revision(Keyed, Base):
    """One state of an article's text."""

    __tablename__ = "revision"
    __table_args__ = (
        UniqueConstraint("article_id", "n"),
        CheckConstraint("n > 0", name="n"),
        CheckConstraint("length > 0", name="length"),
        Index(None, "text_hash"),
        STRICT,
    )

    article_id: Mapped[int] = mapped_column(references="article.id")
    n: Mapped[int]
    body_id: Mapped[int] = mapped_column(references="body.id")
    text_hash: Mapped[str]
    length: Mapped[int]
    """Code points."""


class Zone(Record, Base):
    """A stretch of a text that is not plain body. What no zone covers is body."""

    __tablename__ = "zone"
    __table_args__ = (
        CheckConstraint('start >= 0 AND start < "end"', name="order"),
        Index(None, "revision_id", "start"),
        STRICT,
    )

    revision_id: Mapped[int] = mapped_column(references="revision.id")
    start: Mapped[int]
    end: Mapped[int]
    kind: Mapped[str]
    """Code of a term of `zone_kind`."""
    writer: Mapped[str | None]
    reply_to_id: Mapped[int | None] = mapped_column(references="zone.id")
