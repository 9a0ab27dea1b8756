"""Articles, their sources and the zones of their texts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from store.errors import KnownError
from store.models import Article, Claim, Mention, Note, Revision, Source, Span, Zone
from store.ops.claims import delete_claim
from store.ops.copies import leave_copies
from store.ops.mentions import delete_mention
from store.ops.notes import delete_note
from store.ops.spans import named, shortened
from store.ops.zones import add_zones, check_edges, delete_zone
from store.text.canonical import text_hash
from store.text.edtf import parse_edtf
from store.text.folding import fold_key
from store.text.zones import ZoneDraft
from store.texts import (
    PackedOriginal,
    keep_bodies,
    keep_body,
    keep_original,
    keep_originals,
    pack_original,
)
from store.types import ArticleId, ClaimId, MentionId, NoteId, SourceId, ZoneId
from store.unit import Unit


@dataclass(frozen=True, slots=True)
class NewArticle:
    """What an article is made of. The text must be canonical (`store.text.canonical`)."""

    title: str
    text: str
    byline: str | None = None
    outlet: str | None = None
    url: str | None = None
    published: str | None = None
    published_reason: str | None = None
    language: str | None = None
    file_name: str | None = None
    original: bytes | PackedOriginal | None = None
    zones: tuple[ZoneDraft | tuple[str, int, int], ...] = ()
    """Drafts, or kind, start, end."""


def add_article(unit: Unit, new: NewArticle) -> ArticleId:
    """The key of a new article. Raises `empty-text`, `bad-date`."""
    check_article(new)
    original = _packed(new)
    if original is not None:
        keep_original(unit.connection, original)
    source = ensure_source(unit, new.outlet) if new.outlet and new.outlet.strip() else None
    article = ArticleId(unit.insert(Article, **_article_row(new, source, original)))
    body = keep_body(unit.connection, new.text), text_hash(new.text)
    revision = unit.insert(Revision, **_revision_row(article, body, new.text))
    unit.describe(title=shortened(new.title))
    add_zones(unit, {revision: new.zones})
    return article


def add_articles(unit: Unit, articles: Sequence[NewArticle]) -> range:
    """The keys of many new articles, in the order given. Raises `empty-text`, `bad-date`,
    `bad-span`.
    """
    for new in articles:
        check_article(new)
    originals = [_packed(new) for new in articles]
    keep_originals(unit.connection, [each for each in originals if each is not None])
    sources = _sources(unit, articles)
    keys = unit.insert_many(
        Article,
        [
            _article_row(new, sources.get(new.outlet), original)
            for new, original in zip(articles, originals, strict=True)
        ],
    )
    bodies = keep_bodies(unit.connection, [new.text for new in articles])
    rows = [
        _revision_row(key, body, new.text)
        for key, body, new in zip(keys, bodies, articles, strict=True)
    ]
    revisions = unit.insert_many(Revision, rows)
    pairs = zip(revisions, articles, strict=True)
    add_zones(unit, {revision: new.zones for revision, new in pairs})
    unit.describe(count=len(articles))
    return keys


def check_article(new: NewArticle) -> None:
    """Nothing where it can become an article. Raises `empty-text`, `bad-date`, `bad-span`."""
    if not new.text.strip():
        raise KnownError("empty-text", name=new.file_name or new.title)
    _check_date(new.published)
    for zone in new.zones:
        check_edges(zone[1], zone[2], len(new.text))


def edit_article(unit: Unit, /, article: ArticleId, **fields: Any) -> None:
    """Change what is known about an article; its text is not among it. `outlet` names the source.
    Raises `bad-date`.
    """
    if "published" in fields:
        _check_date(fields["published"])
    if "outlet" in fields:
        outlet = fields.pop("outlet")
        fields["source_id"] = ensure_source(unit, outlet) if (outlet or "").strip() else None
    if "title" in fields:
        fields["title"] = named(fields["title"])
        fields["title_folded"] = fold_key(fields["title"])
    if "byline" in fields:
        fields["byline_folded"] = _folded(fields["byline"])
    unit.update(Article, article, **fields)
    unit.describe(title=shortened(unit.row(Article, article)["title"]))


def delete_article(unit: Unit, article: ArticleId) -> None:
    """Remove an article with its tags, as one step."""
    unit.describe(title=shortened(unit.row(Article, article)["title"]))
    leave_copies(unit, article)
    for note in unit.rows(Note, article_id=article):
        delete_note(unit, NoteId(note["id"]))
    for claim in unit.rows(Claim, article_id=article):
        delete_claim(unit, ClaimId(claim["id"]))
    for mention in unit.rows(Mention, article_id=article):
        delete_mention(unit, MentionId(mention["id"]))
    for revision in unit.rows(Revision, article_id=article):
        _delete_revision(unit, revision["id"])
    unit.delete(Article, article)


def ensure_source(unit: Unit, name: str) -> SourceId:
    """The key of the source of this name, made now if it is new; case and accents do not tell
    sources apart.
    """
    name = named(name)
    folded = fold_key(name)
    known = unit.rows(Source, folded=folded)
    if known:
        return SourceId(known[0]["id"])
    empty = dict.fromkeys(("kind", "country", "reliability", "note"))
    return SourceId(unit.insert(Source, name=name, folded=folded, **empty))


def edit_source(unit: Unit, /, source: SourceId, **fields: Any) -> None:
    """Change what is known about an outlet. Raises `already-exists` where another has the name."""
    if "name" in fields:
        fields["name"] = named(fields["name"])
        fields["folded"] = fold_key(fields["name"])
        others = [row for row in unit.rows(Source, folded=fields["folded"]) if row["id"] != source]
        if others:
            raise KnownError("already-exists", name=fields["name"])
    unit.update(Source, source, **fields)
    unit.describe(name=unit.row(Source, source)["name"])


def _sources(unit: Unit, articles: Sequence[NewArticle]) -> dict[str | None, SourceId]:
    """The keys of the outlets of these articles, by the names given."""
    names = {new.outlet for new in articles if new.outlet and new.outlet.strip()}
    return {name: ensure_source(unit, name) for name in sorted(names)}


def _article_row(
    new: NewArticle, source: SourceId | None, original: PackedOriginal | None
) -> dict[str, Any]:
    title = new.title.strip() or shortened(new.text)
    return {
        "title": title,
        "title_folded": fold_key(title),
        "byline": new.byline,
        "byline_folded": _folded(new.byline),
        "source_id": source,
        "url": new.url,
        "published": new.published,
        "published_reason": new.published_reason,
        "language": new.language,
        "file_name": new.file_name,
        "file_hash": None if original is None else original.hash,
        "state": "new",
        "copy_group": None,
        "bookmark": None,
        "revision": 1,
    }


def _folded(byline: str | None) -> str | None:
    return None if byline is None else fold_key(byline)


def _packed(new: NewArticle) -> PackedOriginal | None:
    return pack_original(new.original) if isinstance(new.original, bytes) else new.original


def _revision_row(article: int, body: tuple[int, str], text: str) -> dict[str, Any]:
    """`body` is the key of the text and its hash."""
    return {
        "article_id": article,
        "n": 1,
        "body_id": body[0],
        "text_hash": body[1],
        "length": len(text),
    }


def _delete_revision(unit: Unit, revision: int) -> None:
    for zone in reversed(unit.rows(Zone, revision_id=revision)):
        delete_zone(unit, ZoneId(zone["id"]))
    assert not unit.rows(Span, revision_id=revision)
    unit.delete(Revision, revision)


def _check_date(text: str | None) -> None:
    if text is not None and parse_edtf(text) is None:
        raise KnownError("bad-date", text=text)
