"""The job that keeps the index of a project up to date."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING, Final

from store.jobs import CancelToken, Pace, Progress
from store.queries.bodies import body_hashes, texts
from store.search.index import Entry, entry_of

if TYPE_CHECKING:
    from store.project import Project
    from store.search.index import SearchIndex

_PAGE: Final = 5_000
_READ_BODIES: Final = 40
_WRITTEN_AT_ONCE: Final = 400


def update_index(
    project: Project, index: SearchIndex, cancel: CancelToken | None = None
) -> Generator[Progress, None, None]:
    """A job that takes in the texts that the index has not. Raises `cancelled`.

    An index of another history of the file (restored from a copy) is made anew first.
    """
    hashes = dict(_hashes(project))
    done = index.done()
    if any(hashes.get(body, kept) != kept for body, kept in done.items()):
        index.forget()
        done = {}
    index.is_whole = True
    missing = [body for body in hashes if body not in done]
    pace = Pace()
    waiting: list[Entry] = []
    for number in range(0, len(missing), _READ_BODIES):
        keys = missing[number : number + _READ_BODIES]
        for body, text in project.read(texts, keys).items():
            if cancel is not None:
                cancel.check()
            waiting.append(entry_of(body, hashes[body], text))
        if len(waiting) >= _WRITTEN_AT_ONCE:
            index.add(waiting)
            waiting = []
        if pace.due():
            yield Progress(number, len(missing))
    index.add(waiting)
    yield Progress(len(missing), len(missing))


def _hashes(project: Project) -> Iterator[tuple[int, bytes]]:
    after = 0
    while page := project.read(body_hashes, after=after, limit=_PAGE):
        yield from page
        after = page[-1][0]
