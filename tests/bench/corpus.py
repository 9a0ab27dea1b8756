"""Made-up articles and projects of any size, the same in every run."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from store import Project, ops
from store.models import Entity, Mention, Span
from store.text.folding import fold_key
from store.types import ArticleId

NAME = "Lida Morano"
RARE = "Quillfeather"
COMMON = "council"
_WORDS = 8_000
_CHUNK = 40


@lru_cache(maxsize=1)
def _vocabulary() -> tuple[list[str], list[float]]:
    rng = random.Random(11)
    letters = "aeiou", "bcdfghklmnprstvz"
    words = [
        "".join(rng.choice(letters[place % 2]) for place in range(rng.randrange(3, 11)))
        for _ in range(_WORDS)
    ]
    # As in real texts a few words make up most of it.
    return words, [1 / (rank + 3) for rank in range(_WORDS)]


def text_of(number: int, size: int = 6_000) -> str:
    """Article number n: about so many characters in paragraphs, names in them now and then."""
    rng = random.Random(number)
    words, weights = _vocabulary()
    picked = rng.choices(words, weights, k=size // 7)
    for place in range(40, len(picked), 130):
        picked[place] = NAME if (number + place) % 3 else COMMON
    if number % 997 == 0:
        picked[len(picked) // 2] = RARE
    paragraphs = [
        " ".join(picked[at : at + 70]).capitalize() + "." for at in range(0, len(picked), 70)
    ]
    return f"Report {number}\n\n" + "\n\n".join(paragraphs)


def project_of(folder: Path, articles: int, tags_each: int = 10) -> Path:
    """A project with so many articles of 6 KB and tags; made once, kept for later runs."""
    path = folder / f"{articles}-{tags_each}.crossclaim"
    if not path.exists():
        part = path.with_suffix(".part.crossclaim")
        part.unlink(missing_ok=True)
        with Project.create(part, name=f"{articles} articles") as project:
            _fill(project, articles, tags_each)
        part.rename(path)
    return path


def _fill(project: Project, articles: int, tags_each: int) -> None:
    bulk = project.bulk("import_articles")
    with bulk.chunk() as unit:
        names = [{"name": f"{NAME} {number}", "kind": "person"} for number in range(50)]
        entities = unit.insert_many(Entity, [_entity(each) for each in names])
    for first in range(0, articles, _CHUNK):
        numbers = range(first, min(first + _CHUNK, articles))
        with bulk.chunk() as unit:
            new = [_article(number) for number in numbers]
            keys = ops.add_articles(unit, new)
            rows = [
                {"article_id": key, "entity_id": entities[(key + nth) % 50]}
                for key in keys
                for nth in range(tags_each)
            ]
            plain = {"form": "name", "read_as": None}
            mentions = unit.insert_many(Mention, [row | plain for row in rows])
            unit.insert_many(Span, list(_spans(new, keys, mentions, tags_each)))
    bulk.finish(count=articles)


def _entity(named: dict[str, str]) -> dict[str, Any]:
    empty = dict.fromkeys(("description", "external_ids", "merged_into_id", "root_id"))
    return named | {"folded": fold_key(named["name"])} | empty


def _article(number: int) -> ops.NewArticle:
    return ops.NewArticle(
        f"Report {number}",
        text_of(number),
        outlet=f"Outlet {number % 40}",
        published=f"20{10 + number % 15}-{1 + number % 12:02}-{1 + number % 28:02}",
    )


def _spans(
    new: list[ops.NewArticle], keys: range, mentions: range, tags_each: int
) -> Iterator[dict[str, Any]]:
    """Every tag on twelve letters of its own; the key of a revision is that of its article."""
    for place, (key, article) in enumerate(zip(keys, new, strict=True)):
        step = (len(article.text) - 20) // tags_each
        for nth in range(tags_each):
            start = nth * step
            yield {
                "revision_id": key, "part": 0, "start": start, "end": start + 12,
                "quote": article.text[start : start + 12], "anchor": "exact", "role": "body",
                "mention_id": mentions[place * tags_each + nth], "claim_id": None, "note_id": None,
            }  # fmt: skip


def article_keys(count: int) -> list[ArticleId]:
    """The keys of a made project."""
    return [ArticleId(key) for key in range(1, count + 1)]
