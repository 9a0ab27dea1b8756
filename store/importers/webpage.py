"""A saved page of the web: the report in it, readers' comments, and what the page says of itself.

Runs in the worker alone. Nothing is fetched; markup is read and thrown away.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final

from store.errors import KnownError
from store.importers.limits import DEEPEST
from store.importers.plain import DecodedText, read_plain
from store.text.canonical import canonical
from store.text.edtf import parse_edtf

WEB_SUFFIXES: Final = frozenset({".html", ".htm", ".xhtml"})
_HEAD_BYTES: Final = 4_096
_DECLARED: Final = re.compile(
    rb"(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE
)
_ADDRESS: Final = re.compile(r"https?://[^\s<>\"]{4,990}")
_NO_NAME: Final = re.compile(r"https?:|@|www\.", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Page:
    """What a page holds; the text of `decoded` is the report with its title, then the comments,
    which begin at `comments_start` (None: there are none). Fields are None where it is silent.
    """

    decoded: DecodedText
    title: str | None
    byline: str | None
    outlet: str | None
    published: str | None
    url: str | None
    comments_start: int | None


def read_page(raw: bytes, encoding: str | None = None) -> Page:
    """The page in these bytes. Raises `not-text`, `unknown-encoding`, `too-deep`, `empty-text`."""
    import trafilatura

    decoded = _decoded(raw, encoding)
    tree = _tree(decoded.text)
    found = trafilatura.bare_extraction(
        tree, favor_precision=True, include_comments=True, with_metadata=True
    )
    text, comments = (found.text or "", found.comments or "") if found else ("", "")
    if not text.strip():
        text, comments = trafilatura.html2txt(_tree(decoded.text)), ""
    title = _line(found.title) if found else None
    text = _with_title(canonical(text).text.strip(), title)
    comments = canonical(comments).text.strip()
    whole = f"{text}\n\n{comments}" if comments else text
    return Page(
        decoded=DecodedText(whole, decoded.encoding, decoded.guessed, decoded.warning),
        title=title,
        byline=_people(found.author) if found else None,
        outlet=_line(found.sitename) if found else None,
        published=_date(found.date) if found else None,
        url=_address(found.url) if found else None,
        comments_start=len(text) + 2 if comments else None,
    )


def _decoded(raw: bytes, encoding: str | None) -> DecodedText:
    """The markup: as chosen, marked or proved, else as declared where that fits, else guessed."""
    decoded = read_plain(raw, encoding)
    declared = _DECLARED.search(raw[:_HEAD_BYTES])
    if not decoded.guessed or declared is None:
        return decoded
    name = declared[1].decode("ascii")
    try:
        as_declared = read_plain(raw, name)
    except KnownError:
        return decoded
    return decoded if as_declared.warning else as_declared


def _tree(markup: str) -> Any:
    """The tree of a page. What lies deeper than `DEEPEST` the parser would leave out unsaid."""
    from lxml import etree, html

    parser = html.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        tree = html.fromstring(canonical(markup).text.encode("utf-8"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise KnownError("empty-text") from error
    depth = 0
    for event, _element in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth >= DEEPEST - 1:
            raise KnownError("too-deep")
    return tree


def _with_title(text: str, title: str | None) -> str:
    if title is None or text.startswith(title):
        return text
    return f"{title}\n\n{text}"


def _line(words: str | None) -> str | None:
    return " ".join(canonical(words or "").text.split()) or None


def _people(names: str | None) -> str | None:
    """The byline with commas; what is an address or an account is no name."""
    people = [_line(name) for name in (names or "").split(";")]
    return ", ".join(name for name in people if name and not _NO_NAME.search(name)) or None


def _date(day: str | None) -> str | None:
    found = parse_edtf(day) if day else None
    return found.text if found else None


def _address(url: str | None) -> str | None:
    return url if url and _ADDRESS.fullmatch(url) else None
