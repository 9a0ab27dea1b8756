"""Scenarios 7, 11 and 12: find everywhere, occurrences of a name, known names in a text."""

from __future__ import annotations

import importlib
import random
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice
from pathlib import Path

from store import Project, ops, queries
from store.folds import FoldCache
from store.jobs import finished
from store.naming import NameIndex, named_places
from store.occurrences import occurrences
from store.queries.bodies import bodies_of, texts
from store.rows import KnownName
from store.search import SearchIndex, find_everywhere, update_index
from store.search.query import parse
from store.text.folding import fold, fold_key
from store.types import ArticleId, EntityId
from tests.bench.corpus import COMMON, NAME, RARE, project_of, text_of
from tests.bench.figures import Figure, figure, repeated, timed

fold_again = fold.__wrapped__
"""Without the last few that are kept."""
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
    yield from _known_names()


def _known_names(megabytes: int = 2) -> Iterator[Figure]:
    forms = [f"{first} {last}" for first, last in _people(10_000)]
    names = [
        KnownName(form, fold_key(form), EntityId(number), form, "person", 1)
        for number, form in enumerate(forms)
    ]
    texts_ = [text_of(number) for number in range(megabytes * 170)]
    folding = repeated(lambda: [fold_again(text) for text in texts_], 3)
    folded = [fold_key(text) for text in texts_]
    index = NameIndex(names)
    spent = timed(lambda: [named_places(text, 0, len(text), index) for text in texts_])
    reference = _aho_corasick([name.folded for name in names], folded)
    yield figure(
        12, f"10,000 known names in {megabytes} MB", [max(spent - min(folding), 0.0)],
        reference=reference, most_ratio=3,
    )  # fmt: skip
    yield figure(12, f"folding {megabytes} MB", folding)


def _people(count: int) -> Iterator[tuple[str, str]]:
    rng = random.Random(5)
    words = [word for word in set(text_of(1).split()) if word.isalpha()]
    for number in range(count):
        yield rng.choice(words), f"{rng.choice(words)}{number}"


def _aho_corasick(needles: Sequence[str], texts_: Sequence[str]) -> tuple[str, list[float]] | None:
    """The same names by an automaton, boundaries checked; None where the library is not there."""
    try:
        library = importlib.import_module("ahocorasick")
    except ImportError:
        return None
    automaton = library.Automaton()
    for needle in needles:
        automaton.add_word(needle, len(needle))
    automaton.make_automaton()

    def search(text: str) -> list[int]:
        return [
            end
            for end, length in automaton.iter(text)
            if not text[end + 1 : end + 2].isalnum()
            and not text[end - length : end - length + 1].isalnum()
        ]

    return "bare pyahocorasick", repeated(lambda: [search(text) for text in texts_], 3)


def suggesting(folder: Path, claims: int = 5_000) -> Iterator[Figure]:
    """The claims that each of 5,000 most likely contradicts, of all and of one that changed."""
    with Project.open(_claims_of(folder, claims)) as project:
        keys = project.read(queries.claim_ids, sort="added")
        full = timed(lambda: [project.read(queries.candidates, key) for key in keys])
        yield figure(13, f"candidates of {claims:,} claims", [full / 1000], unit="s", most=5)
        changing = iter(keys[100:])
        times = []
        for nth in range(12):
            key = next(changing)
            project.do(ops.edit_claim, key, topic=f"Topic {nth % 9}")
            times.append(timed(partial(project.read, queries.candidates, key)))
        yield figure(13, f"candidates after one of {claims:,} claims changed", times, most=100)


def _claims_of(folder: Path, claims: int, each: int = 10) -> Path:
    """A project of so many claims with speakers and topics; made once, kept for later runs."""
    path = folder / f"claims-{claims}.crossclaim"
    if path.exists():
        return path
    part = path.with_suffix(".part.crossclaim")
    part.unlink(missing_ok=True)
    with Project.create(part) as project:
        people = [project.do(ops.add_entity, f"Person {n}", "person")[0] for n in range(60)]
        bulk = project.bulk("import_articles")
        for first in range(0, claims // each, 5):
            numbers = range(first, min(first + 5, claims // each))
            with bulk.chunk() as unit:
                articles = ops.add_articles(
                    unit, [ops.NewArticle(f"Report {n}", text_of(n)) for n in numbers]
                )
                for article in articles:
                    for nth in range(each):
                        ops.add_claim(
                            unit, ArticleId(article), [(nth * 60, nth * 60 + 40)],
                            topic=f"Topic {(article + nth) % 40}", speaker_kind="entity",
                            speaker_id=people[(article * 7 + nth) % 60],
                        )  # fmt: skip
        bulk.finish(count=claims // each)
    part.rename(path)
    return path
