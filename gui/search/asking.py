"""What is asked of all articles, and the job that answers it. No widgets."""

from __future__ import annotations

import re
from collections.abc import Generator
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Final

from store.types import EntityId

if TYPE_CHECKING:
    from store import Project
    from store.jobs import CancelToken
    from store.search import ArticleHits, LeftOut, SearchIndex
    from store.search.query import Node

MOST_PLACES: Final = 20_000
"""Places that are listed; more than anybody reads through."""
_OPERATOR: Final = re.compile(r"(?:AND|OR|NOT|NEAR(?:/\d+)?)$")


@dataclass(frozen=True, slots=True)
class Question:
    """A query, and in which parts of articles; `inside`: its words also inside longer ones."""

    query: str
    scope: str = ""
    """A choice of `gui.zonechoice`; empty for what the window is set to."""
    inside: bool = False


@dataclass(frozen=True, slots=True)
class Understood:
    """What kind of query it is, told before anything is found."""

    words: int
    """Of words in a row; 0 for any other query."""
    entity: EntityId | None
    """The one that it names alone."""


def all_words(query: str) -> str:
    """The query that finds the articles with all words of this one, wherever they stand."""
    from store.search.words import words_of_query

    words = [word for word in re.split(r'[\s"“”„‟«»]+', query) if words_of_query(word)]
    return " AND ".join(word.lower() if _OPERATOR.match(word) else word for word in words)


def answers(
    project: Project,
    question: Question,
    zones: frozenset[str] | None,
    index: SearchIndex | None,
    cancel: CancelToken,
) -> Generator[Understood | ArticleHits | LeftOut, None, bool]:
    """A job: first how the query was understood, then article by article, last what other zones
    hold; it returns whether there is more than is listed. Raises what `find_everywhere` raises.
    """
    from store.search import LeftOut, find_everywhere, find_inside

    understood, out = Understood(0, None), LeftOut()
    if question.inside:
        found = find_inside(project, question.query, zones=zones, left_out=out, cancel=cancel)
    else:
        found = find_everywhere(
            project, question.query, index=index, zones=zones, left_out=out, cancel=cancel
        )
        understood = _understood(project, question.query)
    # Told together with the first places: whoever looks every now and then sees both at once.
    first = next(found, None)
    yield understood
    places = 0
    for each in chain(() if first is None else (first,), found):
        yield each
        places += len(each.hits)
        if places >= MOST_PLACES:
            break
    yield out
    return places >= MOST_PLACES


def _understood(project: Project, query: str) -> Understood:
    from store.search.query import Named, Row, parse

    node: Node = parse(query)
    if isinstance(node, Named):
        return Understood(0, _entity(project, node.name))
    return Understood(len(node.words) if isinstance(node, Row) else 0, None)


def _entity(project: Project, name: str) -> EntityId | None:
    from store import queries
    from store.text.folding import fold_key

    wanted = fold_key(name)
    known = project.read(queries.known_names)
    keys = {one.entity for one in known if wanted in (one.folded, f"entity-{one.entity}")}
    return min(keys) if len(keys) == 1 else None
