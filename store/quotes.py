"""Whether each tag's quote is what stands in the text: rule one of the data, read page by page."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from typing import TYPE_CHECKING

from store.jobs import CancelToken, Pace, Progress
from store.queries import integrity
from store.queries.bodies import texts
from store.queries.totals import counts
from store.types import SpanId

if TYPE_CHECKING:
    from store.project import Project
    from store.queries.integrity import QuotedSpan


def quote_mismatches(
    project: Project, *, cancel: CancelToken | None = None
) -> Generator[Progress, None, frozenset[SpanId]]:
    """A job whose result are the spans whose quote does not stand at their place. Raises
    `cancelled`.
    """
    total, done, pace = project.read(counts).spans, 0, Pace()
    wrong: set[SpanId] = set()
    after = 0
    while page := project.read(integrity.quotes_after, after):
        wrong.update(_wrong(project, page))
        after = page[-1].key
        done += len(page)
        if cancel is not None:
            cancel.check()
        if pace.due():
            yield Progress(done, max(total, done))
    return frozenset(wrong)


def mismatches_among(project: Project, spans: Sequence[int]) -> frozenset[SpanId]:
    """Those of these spans whose quote does not stand at their place; unknown keys are left out."""
    return frozenset(_wrong(project, project.read(integrity.quotes_of, spans)))


def _wrong(project: Project, page: Sequence[QuotedSpan]) -> Iterator[SpanId]:
    read = project.read(texts, sorted({span.body for span in page}))
    for span in page:
        if read.get(span.body, "")[span.start : span.end] != span.quote:
            yield SpanId(span.key)
