"""All places where an entity is spelt, for tagging them at once."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from store.finding import folded_articles, hits
from store.text.folding import Folded, find_all, fold_key

if TYPE_CHECKING:
    from store.jobs import CancelToken
    from store.project import Project
    from store.rows import Hit
    from store.types import ArticleId


def occurrences(
    project: Project,
    forms: Sequence[str],
    *,
    article: ArticleId | None = None,
    cancel: CancelToken | None = None,
) -> Iterator[Hit]:
    """Every place of the spellings as whole words, by article and place; the longest spelling wins.

    Disjoint. Case, accents, quotes, dashes and kinds of blanks do not tell spellings apart.
    Raises `cancelled`.
    """
    needles = _needles(forms)
    if not needles:
        return
    for run in folded_articles(project, article=article, cancel=cancel):
        found = [(place, _places(folded, needles)) for place, folded in run]
        for _place, each in hits(project, found):
            yield from each


def _needles(forms: Sequence[str]) -> list[str]:
    folded = {fold_key(form) for form in forms} - {""}
    return sorted(folded, key=lambda needle: (-len(needle), needle))


def _places(folded: Folded, needles: Sequence[str]) -> list[tuple[int, int]]:
    """Disjoint places, ascending."""
    found: list[tuple[int, int]] = []
    for needle in needles:
        # Most articles hold none of the names: one look for its first word settles that.
        if needle.partition(" ")[0] in folded.text:
            places = find_all(folded, needle, whole_words=True)
            found = sorted([*found, *(place for place in places if _is_free(found, place))])
    return found


def _is_free(found: Sequence[tuple[int, int]], place: tuple[int, int]) -> bool:
    """Whether none of the disjoint, ascending places shares a character with this one."""
    nth = bisect_left(found, place)
    before_is_off = nth == 0 or found[nth - 1][1] <= place[0]
    return before_is_off and (nth == len(found) or place[1] <= found[nth][0])
