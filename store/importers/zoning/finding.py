"""All rules together, in the order in which they may claim a line; each line has one zone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import takewhile
from typing import Final

from store.importers.zoning.comments import comments_in
from store.importers.zoning.lines import Line, lines_of
from store.importers.zoning.patterns import (
    begins_footer,
    begins_report,
    introduces,
    is_call,
    is_call_at_end,
    is_credit,
    is_dateline,
    is_notice,
    is_signed,
)
from store.importers.zoning.repeats import alike, repeated
from store.text.zones import ZoneDraft

Span = tuple[int, int]

_LONGEST_TEXT: Final = 2_000_000
"""Longer texts get their headline and byline only: they are no articles."""
_LONGEST_STANDFIRST: Final = 240
_LONGER_BY: Final = 1.35
_LONGEST_LABEL: Final = 40
_LONGEST_LINK: Final = 160
_LONGEST_FOOTER: Final = 200
_TAIL: Final = 4
"""Last lines of a report, among which its newspaper may speak for itself."""
_NEAR_HEADLINE: Final = 3
_SENTENCE_END: Final = re.compile(r"[.!?…]+[”’\"'»)]*\s+\S")


def find_zones(text: str, headline: Span | None, byline: Span | None) -> tuple[ZoneDraft, ...]:
    """The zones of a canonical text, disjoint, by place; replies to comments name an earlier one.

    `headline` and `byline` are what is known of them; a byline's zone is its whole line.
    """
    lines = list(lines_of(text)) if len(text) <= _LONGEST_TEXT else list(_lines_at(text, headline))
    kinds: list[str | None] = [None] * len(lines)
    _mark_known(lines, kinds, headline, byline)
    heading, comments, after = comments_in(lines)
    report = range(heading if heading is not None else len(lines))
    if heading is not None:
        kinds[heading] = "boilerplate"
        _mark_furniture(lines, kinds, range(after, len(lines)))
    _mark_furniture(lines, kinds, report)
    _mark_calls_at_end(lines, kinds, report)
    _mark_captions(lines, kinds, report)
    _mark_headlines(lines, kinds, report)
    _mark_bylines(lines, kinds, report)
    _mark_standfirst(lines, kinds, report)
    _mark_pull_quotes(lines, kinds, report)
    drafts = _joined(text, lines, kinds)
    return _in_order(drafts, comments)


def _lines_at(text: str, headline: Span | None) -> Iterable[Line]:
    return lines_of(text[: (headline[1] if headline else 0) + 2000])


def _mark_known(
    lines: Sequence[Line], kinds: list[str | None], headline: Span | None, byline: Span | None
) -> None:
    for kind, span in (("headline", headline), ("byline", byline)):
        for number, line in enumerate(lines):
            if span is not None and line.start <= span[0] < line.end:
                kinds[number] = kind


def _mark_furniture(lines: Sequence[Line], kinds: list[str | None], range_: range) -> None:
    for number in range_:
        line = lines[number]
        if kinds[number] is not None:
            continue
        if is_credit(line.text):
            kinds[number] = "caption"
        elif is_call(line.text):
            kinds[number] = "advert"
        elif is_notice(line.text):
            kinds[number] = "boilerplate"
            _mark_what_follows(lines, kinds, number)


def _mark_calls_at_end(lines: Sequence[Line], kinds: list[str | None], report: range) -> None:
    for number in report[-_TAIL:]:
        if number and kinds[number] is None and is_call_at_end(lines[number].text):
            kinds[number] = "advert"


def _mark_what_follows(lines: Sequence[Line], kinds: list[str | None], number: int) -> None:
    """A heading over links takes the link along, a contact line all short lines to the end."""
    rest = range(number + 1, len(lines))
    if begins_footer(lines[number].text):
        taken = takewhile(lambda later: lines[later].length <= _LONGEST_FOOTER, rest)
    elif introduces(lines[number].text):
        taken = takewhile(lambda later: _is_link(lines[later]), rest[:1])
    else:
        return
    for later in taken:
        kinds[later] = kinds[later] or "boilerplate"


def _is_link(line: Line) -> bool:
    return line.length <= _LONGEST_LINK and not line.text.endswith(".")


def _mark_captions(lines: Sequence[Line], kinds: list[str | None], report: range) -> None:
    for number in report:
        if kinds[number] == "caption":
            _mark_label(lines, kinds, number)
            _mark_double(lines, kinds, number)


def _mark_label(lines: Sequence[Line], kinds: list[str | None], number: int) -> None:
    """Sites put a picture's short name over its caption."""
    above = number - 1
    if above > 0 and kinds[above] is None and lines[above].length <= _LONGEST_LABEL:
        kinds[above] = "caption"


def _mark_double(lines: Sequence[Line], kinds: list[str | None], number: int) -> None:
    """What the picture shows often stands once with its credit and once without."""
    for near in (number - 1, number + 1):
        if 0 < near < len(lines) and kinds[near] is None:
            shorter, longer = sorted((lines[near], lines[number]), key=lambda line: line.length)
            if shorter.length > _LONGEST_LABEL and longer.folded.startswith(shorter.folded[:60]):
                kinds[near] = "caption"


def _mark_headlines(lines: Sequence[Line], kinds: list[str | None], report: range) -> None:
    """A headline that is repeated before the report begins."""
    first = next((n for n in report if kinds[n] == "headline"), None)
    if first is None:
        return
    for number in range(first + 1, min(first + 5, report.stop)):
        if kinds[number] is None and alike(lines[first], lines[number]):
            kinds[number] = "headline"


def _mark_bylines(lines: Sequence[Line], kinds: list[str | None], report: range) -> None:
    """Who signs close below the headline, and the line of paper and date that goes with it."""
    headlines = [number for number in report if kinds[number] == "headline"]
    if not headlines:
        return
    near = range(headlines[-1] + 1, min(headlines[-1] + 1 + _NEAR_HEADLINE, report.stop))
    for number in near:
        if kinds[number] is None and "byline" not in kinds and is_signed(lines[number].text):
            kinds[number] = "byline"
    for number in near:
        beside = (kinds[number - 1], kinds[number + 1] if number + 1 < report.stop else None)
        if kinds[number] is None and "byline" in beside and is_dateline(lines[number].text):
            kinds[number] = "byline"


def _mark_standfirst(lines: Sequence[Line], kinds: list[str | None], report: range) -> None:
    headlines = [number for number in report if kinds[number] == "headline"]
    if not headlines:
        return
    plain = [n for n in range(headlines[-1] + 1, report.stop) if kinds[n] is None][:2]
    if len(plain) < 2 or plain[0] > headlines[-1] + 2:
        return
    first, second = (lines[number] for number in plain)
    is_short = _LONGEST_LABEL < first.length <= _LONGEST_STANDFIRST
    if (
        is_short
        and second.length > first.length * _LONGER_BY
        and _sums_up(first, kinds[plain[0] - 1])
    ):
        kinds[plain[0]] = "standfirst"


def _sums_up(line: Line, above: str | None) -> bool:
    """A report begins with quotation marks, a place, or below its byline with several sentences."""
    if line.text[0] in '“"«„' or begins_report(line.text):
        return False
    return above != "byline" or _SENTENCE_END.search(line.text) is None


def _mark_pull_quotes(lines: Sequence[Line], kinds: list[str | None], report: range) -> None:
    open_ = [number for number in report if kinds[number] is None]
    for nth in repeated([lines[number] for number in open_]):
        kinds[open_[nth]] = "pull_quote"


def _joined(text: str, lines: Sequence[Line], kinds: Sequence[str | None]) -> list[ZoneDraft]:
    """One zone for each line; captions and furniture in a row are one."""
    drafts: list[ZoneDraft] = []
    for line, kind in zip(lines, kinds, strict=True):
        if kind is None:
            continue
        last = drafts[-1] if drafts else None
        joins = kind in ("caption", "boilerplate", "advert", "byline")
        if joins and last and last.kind == kind and not text[last.end : line.start].strip():
            drafts[-1] = ZoneDraft(kind, last.start, line.end)
        else:
            drafts.append(ZoneDraft(kind, line.start, line.end))
    return drafts


def _in_order(drafts: Sequence[ZoneDraft], comments: Sequence[ZoneDraft]) -> tuple[ZoneDraft, ...]:
    """Both by place; replies count their comment anew."""
    before = [draft for draft in drafts if not comments or draft.start < comments[0].start]
    after = [draft for draft in drafts if draft not in before]
    shift = len(before)
    moved = [
        draft if draft.reply_to is None else draft._replace(reply_to=draft.reply_to + shift)
        for draft in comments
    ]
    return (*before, *moved, *after)
