"""Title, byline, outlet and date proposed from the first lines of a text; nothing is invented.

A person sees and edits all of it before it is kept.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Final

from store.importers.front_matter import read_front_matter
from store.text.dates import find_date_expressions
from store.text.edtf import parse_edtf
from store.text.languages import guess_language

Span = tuple[int, int]

_FIRST_LINES: Final = 12
_LONGEST_LINE: Final = 400
"""Longer lines are looked at as far as this: no title or byline is so long."""
_LONGEST_FIRST_WORDS: Final = 70
# what sites put above a headline
_NOTICE: Final = re.compile(
    r"(?:this (?:story|article|post|report) is (?:over|more than|about) \w+ (?:\w+ )?(?:old|ago)\.?"
    r"|advertisement|sponsored|breaking(?: news)?|exclusive|opinion|analysis|news|world|live)",
    re.IGNORECASE,
)
# a file name that a machine made: its title would tell a person nothing
_NO_NAME: Final = re.compile(r"[0-9a-f]{8,}|^\W*\d*\W*$", re.IGNORECASE)
_LONGEST_TITLE: Final = 200
_LONGEST_BYLINE: Final = 120
_HEADING: Final = re.compile(r"(#{1,6})[ \t]+(?P<title>.*?)[ \t]*#*$")
_UPPER: Final = r"[^\W\d_a-zß-öø-ÿ]"
_PERSON: Final = rf"(?:{_UPPER}[\w.’'-]*|al-\w+|de|da|del|van|von|der|bin|el|la|y)"
_NAME: Final = rf"{_PERSON}(?:[ \u00a0]{_PERSON}){{1,4}}"
_PEOPLE: Final = rf"{_NAME}(?:(?:,[ ]|[ ](?:and|und|et|y|&)[ ]){_NAME}){{0,4}}"
_BY: Final = r"(?:[Bb]y|BY|Von|Por|Par|Written[ ]by|Author:|Story[ ]by)[ \u00a0]+"
_BESIDE: Final = r"[ ]*(?:,|\||—|–|-|•|\bin|\bfor)[ ]+"
_OUTLET_NAME: Final = rf"(?:The[ ])?{_UPPER}[\w’'.&-]*(?:[ ][\w’'.&-]+){{0,5}}"
_BY_AND_OUTLET: Final = re.compile(
    rf"(?:{_BY})?(?P<byline>{_PEOPLE}){_BESIDE}(?P<outlet>{_OUTLET_NAME})"
)
_OUTLET_NAME_ALONE: Final = re.compile(_OUTLET_NAME)
_BYLINE: Final = re.compile(rf"{_BY}(?P<byline>{_PEOPLE})(?:{_BESIDE}(?P<rest>.{{2,60}}))?")
_OUTLET: Final = re.compile(
    r"(?:Source|Outlet|Publisher|Publication|Newspaper|From):[ ]*(?P<outlet>\S.{0,80})"
)
_OUTLET_WORD: Final = re.compile(
    r"\b(?:Times|Post|News|Herald|Tribune|Journal|Gazette|Guardian|Mail|Press|Review|Today|Daily"
    r"|Weekly|Chronicle|Observer|Star|Sun|Telegraph|Mirror|Magazine|Monitor|Wire|Agency|Radio|TV"
    r"|Zeitung|Monde|País|Standard|Courier|Dispatch|Bulletin|Independent|Report|Network)\b"
)
_PUBLISHED: Final = re.compile(
    r"(?:first\s+)?(?:published|posted|date|dated|updated|last\s+updated|publication\s+date)\b",
    re.IGNORECASE,
)
_WEEKDAY: Final = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b,?\s*")
_CLOCK: Final = re.compile(
    r"\b(?:at\s+)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?\b",
    re.IGNORECASE,
)
_LOOSE: Final = re.compile(r"[\s,;|•·–—():/-]+")


@dataclass(frozen=True, slots=True)
class ArticleProposal:
    """Proposed metadata; `published` is EDTF, `published_reason` a code for where it was found.

    Reasons: `front-matter`, `published-line`, `date-line`, `page`. Spans are ranges of the text.
    """

    title: str
    byline: str | None = None
    outlet: str | None = None
    published: str | None = None
    published_reason: str | None = None
    language: str | None = None
    headline_span: Span | None = None
    byline_span: Span | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    text: str

    @property
    def span(self) -> Span:
        return self.start, self.start + len(self.text)


def propose_metadata(text: str, file_name: str, *, markdown: bool) -> ArticleProposal:
    """What the first lines of a canonical text and the file's name say about the article."""
    body_start, stated = read_front_matter(text) if markdown else (0, {})
    lines = list(_first_lines(text, body_start))
    proposal = _titled(lines, file_name, markdown=markdown)
    for before, line in zip((None, *lines), lines, strict=False):
        if line.span != proposal.headline_span:
            proposal = _with_line(proposal, line)
            if before is not None and _byline_in(before.text):
                proposal = _with_outlet_below(proposal, line)
    proposal = _with_stated(proposal, stated)
    language = (stated.get("language") or guess_language(text[body_start:])) or None
    return replace(proposal, language=language)


def _first_lines(text: str, start: int) -> Iterator[_Line]:
    count = 0
    while start < len(text) and count < _FIRST_LINES:
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        line = text[start : min(end, start + 10 * _LONGEST_LINE)]
        if line.strip():
            indent = len(line) - len(line.lstrip())
            yield _Line(start + indent, line.strip()[:_LONGEST_LINE])
            count += 1
        start = end + 1


def _titled(lines: list[_Line], file_name: str, *, markdown: bool) -> ArticleProposal:
    if markdown:
        for line in lines:
            heading = _HEADING.fullmatch(line.text)
            if heading and heading["title"]:
                start = line.start + heading.start("title")
                return ArticleProposal(
                    heading["title"], headline_span=(start, start + len(heading["title"]))
                )
    first = next((line for line in lines if not _NOTICE.fullmatch(line.text)), None)
    if first and len(first.text) <= _LONGEST_TITLE and not _is_about_the_article(first):
        return ArticleProposal(first.text, headline_span=first.span)
    stem = PurePath(file_name).stem or file_name
    if first and _NO_NAME.search(stem) and not _is_about_the_article(first):
        return ArticleProposal(_first_words(first.text))
    return ArticleProposal(stem)


def _first_words(text: str) -> str:
    """The beginning of a text without a headline, as a title that tells it from others."""
    if len(text) <= _LONGEST_FIRST_WORDS:
        return text
    return text[:_LONGEST_FIRST_WORDS].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + "…"


def _is_about_the_article(line: _Line) -> bool:
    return bool(
        _byline_in(line.text)
        or _OUTLET.fullmatch(line.text)
        or _date_of(line.text)
        or line.text == "---"
    )


def _with_line(proposal: ArticleProposal, line: _Line) -> ArticleProposal:
    """The proposal with what a line adds; what an earlier line said stays."""
    if len(line.text) > _LONGEST_BYLINE:
        return proposal
    date = _date_of(line.text)
    if date and not proposal.published:
        value, reason = date
        proposal = replace(proposal, published=value, published_reason=reason)
    outlet = _OUTLET.fullmatch(line.text)
    if outlet and not proposal.outlet:
        proposal = replace(proposal, outlet=outlet["outlet"].strip())
    byline = None if proposal.byline else _byline_in(line.text)
    if byline:
        start = line.start + byline.start("byline")
        proposal = replace(
            proposal,
            byline=byline["byline"],
            byline_span=(start, start + len(byline["byline"])),
            outlet=proposal.outlet or byline.groupdict().get("outlet"),
        )
    return proposal


def _with_outlet_below(proposal: ArticleProposal, line: _Line) -> ArticleProposal:
    """The proposal with the outlet, where the line below the byline is plainly its name alone."""
    named = _OUTLET_NAME_ALONE.fullmatch(line.text)
    if proposal.outlet or named is None or not _OUTLET_WORD.search(line.text):
        return proposal
    return replace(proposal, outlet=line.text)


def _byline_in(line: str) -> re.Match[str] | None:
    """Names after "By", or a name beside what is plainly the name of an outlet."""
    found = _BY_AND_OUTLET.fullmatch(line)
    if found and _OUTLET_WORD.search(found["outlet"]):
        return found
    return _BYLINE.fullmatch(line)


def _date_of(line: str) -> tuple[str, str] | None:
    """The date of a line that says little else, with the reason to believe it is the article's."""
    found = find_date_expressions(line)
    if not found or len(line) > _LONGEST_BYLINE:
        return None
    start, end, value = found[0]
    if _PUBLISHED.match(line):
        return value, "published-line"
    rest = _CLOCK.sub("", _WEEKDAY.sub("", line[:start] + line[end:]))
    alone = not _LOOSE.sub("", rest)
    return (
        (value, "date-line") if alone or _BYLINE.fullmatch(line[:start].rstrip(" ,|–—-•")) else None
    )


def _with_stated(proposal: ArticleProposal, stated: dict[str, str]) -> ArticleProposal:
    """The proposal with what front matter states outright."""
    published = stated.get("published", "")
    date = parse_edtf(published[:10]) or parse_edtf(published)
    if date is None and published:
        found = find_date_expressions(published)
        date = parse_edtf(found[0][2]) if found else None
    if date:
        proposal = replace(proposal, published=date.text, published_reason="front-matter")
    if stated.get("title"):
        proposal = replace(proposal, title=stated["title"])
    return replace(
        proposal,
        byline=stated.get("byline") or proposal.byline,
        outlet=stated.get("outlet") or proposal.outlet,
    )
