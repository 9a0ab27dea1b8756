"""Scenarios 7, 11 and 12: find everywhere, occurrences of a name, known names in a text."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from store import Project
from store.folds import FoldCache
from store.jobs import finished
from store.naming import named_places
from store.occurrences import occurrences
from store.queries.bodies import bodies_of, texts
from store.rows import KnownName
from store.search import SearchIndex, find_everywhere, update_index
from store.search.query import parse
from store.text.folding import fold_key
from store.types import EntityId
from tests.bench.corpus import COMMON, NAME, RARE, project_of, text_of
from tests.bench.figures import Figure, figure, repeated, timed

_FIRST = 50
"""Hits that a person sees first."""
_QUERIES = (
    ("rare name", RARE),
    ("common word", COMMON),
    ("phrase", NAME),
    ("folded phrase", f"{NAME.upper()}\u00a0".strip()),
    ("two words near", f"{COMMON} NEAR/200 Morano"),
)


def searching(folder: Path, size: int) -> Iterator[Figure]:
    """Queries on an index, beside the bare MATCH with the texts of the first articles."""
    with Project.open(project_of(folder, size)) as project:
        index = SearchIndex(folder / f"{size}.index")
        missing = size - len(index.done())
        spent = timed(lambda: finished(update_index(project, index)))
        if missing:
            yield figure(7, f"index of {missing:,} articles", [spent / 1000], unit="s")
        for name, query in _QUERIES:
            yield _query(project, index, size, name, query)
        index.close()


def _query(project: Project, index: SearchIndex, size: int, name: str, query: str) -> Figure:
    node = parse(query)

    def bare() -> None:
        keys = index.matching(node) or []
        project.read(texts, keys[:_FIRST])
        project.read(bodies_of, keys[:_FIRST])

    def ours() -> None:
        project.folds = FoldCache()
        list(islice(find_everywhere(project, query, index=index), _FIRST))

    reference = repeated(bare, 10)
    return figure(
        7, f"find everywhere, {size:,} articles: {name}", repeated(ours, 10),
        reference=("bare MATCH + texts of the first 50", reference), most_ratio=1.5,
    )  # fmt: skip


def naming(folder: Path) -> Iterator[Figure]:
    """All places of a name in 10,000 articles; 10,000 names in running text."""
    with Project.open(project_of(folder, 10_000)) as project:
        first = [timed(lambda: list(occurrences(project, [NAME])))]
        warm = repeated(lambda: list(occurrences(project, [NAME])), 4)
    yield figure(11, "occurrences of a name, 10,000 articles, first time", first, most=1000)
    yield figure(11, "occurrences of a name, 10,000 articles, again", warm, most=1000)
    yield _known_names()


def _known_names() -> Figure:
    names = [
        KnownName(form, fold_key(form), EntityId(number), form, "person", 1)
        for number, form in enumerate(f"Name{number} Morano" for number in range(10_000))
    ]
    text = "\n\n".join(text_of(number) for number in range(170))
    pattern = re.compile("morano")
    folded = fold_key(text)
    reference = repeated(lambda: [found.span() for found in pattern.finditer(folded)], 3)
    start = time.perf_counter()
    named_places(text, 0, len(text), names)
    spent = (time.perf_counter() - start) * 1000
    return figure(
        12, "10,000 known names in 1 MB", [spent], reference=("one word by re, 1 MB", reference)
    )
