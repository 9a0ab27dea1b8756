"""The evidence sheet for paper: the same words as the HTML sheet, in what Qt can lay out."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from functools import partial
from itertools import islice
from typing import Final

from store.exporters import phrases
from store.exporters.evidence.facts import (
    Compared,
    Fact,
    compared,
    cover_of,
    standing_of,
    verdict_of,
)
from store.exporters.evidence.html import CONTENTS_FROM
from store.exporters.evidence.job import Request
from store.exporters.evidence.model import Entry, Line, Reading, Sheet, Side
from store.exporters.paper import LONGEST_RUN, SANS, Block, Paper, inline, paragraph, paragraph_of
from store.exporters.snapshot import snapshot
from store.jobs import CancelToken, Pace, Progress
from store.project import Project
from store.text.direction import direction_of
from store.text.excerpt import Run, Weight
from store.types import AnalystId

_HEAD: Final = "font-size:24px; font-weight:700; margin:0 0 12px 0;"
_TITLE: Final = "font-size:17px; font-weight:700; margin:0 0 1px 0;"
_ROWS: Final = 60
"""Lines of contents in a block: what is laid out at once."""
_SMALL: Final = f"{SANS} font-size:11px;"
_PART: Final = f"{_SMALL} font-weight:700; margin:12px 0 3px 0;"
_LINED: Final = 'style="border-bottom:1px solid #bbbbbb;"'
_BOLD: Final = "font-weight:700;"
_MARK: Final = "background-color:#e2e2e2; color:#000000; font-weight:700;"


def evidence_paper(
    project: Project, request: Request, cancel: CancelToken | None = None
) -> Generator[Progress, None, Paper]:
    """A job whose result is the sheet for paper. Raises `cancelled`, `disk-full`."""
    yield Progress(0, None, "snapshot")
    with snapshot(project) as copy:
        return (yield from _paper(copy, request, cancel or CancelToken(), project.analyst, None))


def evidence_preview(
    project: Project, request: Request, entries: int, cancel: CancelToken | None = None
) -> Generator[Progress, None, Paper]:
    """The same with the first entries only, read beside the work in the project."""
    cancel = cancel or CancelToken()
    return (yield from _paper(project, request, cancel, project.analyst, entries))


def _paper(
    project: Project,
    request: Request,
    cancel: CancelToken,
    analyst: AnalystId | None,
    most: int | None,
) -> Generator[Progress, None, Paper]:
    pace, lines = Pace(), []
    reading = Reading(project, request.links, request.words)
    for line in reading.lines():
        cancel.check()
        lines.append(line)
    sheet = reading.sheet(request.moment, request.filters, analyst, lines)
    blocks: list[Block] = []
    for entry in islice(reading.entries(), most):
        cancel.check()
        blocks += entry_blocks(sheet, entry)
        if pace.due():
            yield Progress(entry.number, len(lines), "evidence")
    return paper_of(sheet, blocks)


def paper_of(sheet: Sheet, blocks: list[Block]) -> Paper:
    """The sheet with its cover, and contents where there are many entries."""
    words = sheet.words
    title = f"{words.say(phrases.EVIDENCE)}: {sheet.project}"
    many = len(sheet.lines) >= CONTENTS_FROM
    if not blocks:
        blocks = [Block(paragraph(words.say(phrases.NOTHING)))]
    return Paper(
        title=title,
        foot=f"{title} · {dict(cover_of(sheet))[words.say(phrases.MADE_AT)]}",
        lead=(Block(cover_html(sheet, title)),),
        blocks=tuple(blocks),
        contents=partial(_contents, sheet) if many else None,
        page_of=words.translated(phrases.PAGE_OF),
    )


def cover_html(sheet: Sheet, title: str) -> str:
    """The head of the sheet."""
    how = paragraph(sheet.words.say(phrases.HOW_TO_READ), "font-size:12px; margin:10px 0 18px 0;")
    return f"{paragraph(title, _HEAD)}{_facts(cover_of(sheet))}{how}"


def entry_blocks(sheet: Sheet, entry: Entry) -> tuple[Block, Block]:
    """An entry: both statements with the reason and the assessment, and the comparison."""
    told = Block(_told(sheet, entry), number=entry.number, space_px=18)
    head = paragraph(sheet.words.say(phrases.COMPARED), _PART)
    return told, Block(f"{head}{_table(sheet, compared(sheet, entry))}", space_px=10)


def _told(sheet: Sheet, entry: Entry) -> str:
    words = sheet.words
    heading = sheet.lines[entry.number - 1].heading
    parts = [
        "<hr/>",
        paragraph(heading, _TITLE),
        paragraph(standing_of(sheet, entry.link), f"{_SMALL} color:#444444; margin:0 0 4px 0;"),
        *(_side(sheet, side) for side in entry.sides),
        paragraph(words.say(phrases.WHY), _PART),
        paragraph(entry.link.why or words.say(phrases.NO_WHY), "margin:0;"),
        paragraph(words.say(phrases.VERDICT), _PART),
        _facts(verdict_of(sheet, entry)),
    ]
    return "".join(parts)


def _contents(sheet: Sheet, pages: Mapping[int, int]) -> tuple[Block, ...]:
    head = Block(paragraph(sheet.words.say(phrases.CONTENTS), _TITLE), space_px=14)
    rows = [_content(sheet, line, str(pages.get(line.number, ""))) for line in sheet.lines]
    found = [head]
    for first in range(0, len(rows), _ROWS):
        part = "".join(rows[first : first + _ROWS])
        table = f'<table width="100%" cellpadding="2">{part}</table>'
        found.append(Block(table, together=False))
    return tuple(found)


def _content(sheet: Sheet, line: Line, page: str) -> str:
    head = f"{line.heading} ({_status(sheet, line.status)})"
    return f'<tr><td width="90%">{_cell(head)}</td><td align="right">{_cell(page)}</td></tr>'


def _status(sheet: Sheet, status: str) -> str:
    return sheet.words.word("status", status)


def _side(sheet: Sheet, side: Side) -> str:
    words = sheet.words
    quoted = _quoted(sheet, side)
    body = paragraph_of(quoted, side.quote, "margin:0; color:#444444; line-height:135%;")
    bar, cell = '<td width="3" bgcolor="#555555" style="padding:0;"></td>', f"<td>{body}</td>"
    row = f"{cell}{bar}" if direction_of(side.quote) == "rtl" else f"{bar}{cell}"
    table = f'<table width="100%" cellspacing="0" cellpadding="7"><tr>{row}</tr></table>'
    caption = words.say(phrases.CITED, letter=side.letter, citation=words.citation(side.article))
    missing = "" if side.is_present else paragraph(words.say(phrases.MOVED_ON), _SMALL)
    head = paragraph(words.say(phrases.SIDE, letter=side.letter), _PART)
    return f"{head}{table}{paragraph(caption, f'{_SMALL} margin:3px 0 0 0;')}{missing}"


def _quoted(sheet: Sheet, side: Side) -> str:
    more = inline(sheet.words.say(phrases.MORE_TEXT))
    before = f"{more} " * side.begins_within
    after = f" {more}" * side.ends_within
    return before + "".join(_run(sheet, run) for run in side.runs) + after


def _run(sheet: Sheet, run: Run) -> str:
    text = run.text
    if len(text) > LONGEST_RUN:
        left_out = f"{len(text) - LONGEST_RUN:,}"
        note = sheet.words.say(phrases.CUT, count=left_out)
        text = f"{text[: LONGEST_RUN // 2]} {note} {text[-LONGEST_RUN // 2 :]}"
    words = inline(text)
    return words if run.weight is Weight.CONTEXT else f'<span style="{_MARK}">{words}</span>'


def _facts(facts: list[Fact]) -> str:
    rows = "".join(
        f'<tr><td width="24%">{_cell(name, "color:#444444;")}</td><td>{_cell(value)}</td></tr>'
        for name, value in facts
    )
    return f'<table width="100%" cellspacing="0" cellpadding="2">{rows}</table>'


def _table(sheet: Sheet, rows: list[Compared]) -> str:
    heads = "".join(
        f'<td bgcolor="#eeeeee" width="39%" {_LINED}>{_cell(_named(sheet, letter), _BOLD)}</td>'
        for letter in ("A", "B")
    )
    lines = "".join(
        f'<tr><td bgcolor="#eeeeee" {_LINED}>{_cell(name, _BOLD)}</td>'
        f"<td {_LINED}>{_value(sheet, a)}</td><td {_LINED}>{_value(sheet, b)}</td></tr>"
        for name, a, b in rows
    )
    head = f'<tr><td bgcolor="#eeeeee" width="22%" {_LINED}></td>{heads}</tr>'
    return f'<table width="100%" cellspacing="0" cellpadding="4">{head}{lines}</table>'


def _named(sheet: Sheet, letter: str) -> str:
    return sheet.words.say(phrases.SIDE, letter=letter)


def _value(sheet: Sheet, value: str) -> str:
    if value:
        return _cell(value)
    return _cell(sheet.words.say(phrases.NOT_RECORDED), "color:#666666; font-style:italic;")


def _cell(text: str, style: str = "") -> str:
    return paragraph(text, f"{_SMALL} margin:0; {style}")
