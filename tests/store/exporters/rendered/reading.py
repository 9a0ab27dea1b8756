"""Reads rendered articles back, as a browser, a word processor or a terminal would."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Final
from xml.etree import ElementTree as ET

VOID: Final = frozenset({"meta", "br", "hr", "wbr", "col"})


class Reader(HTMLParser):
    """Collects the text below the element with a wanted id or class (or all), and start tags."""

    def __init__(self, wanted: str = "") -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.stack: list[str] = []
        self._wanted, self._depth = wanted, 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.append((tag, given))
        if tag in VOID:
            return
        self.stack.append(tag)
        names = (given.get("class") or "").split()
        if self._depth or self._wanted in (given.get("id"), *names):
            self._depth += 1

    def handle_endtag(self, tag: str) -> None:
        assert self.stack, f"</{tag}> closes nothing"
        assert self.stack.pop() == tag, f"</{tag}> closes another element"
        self._depth = max(0, self._depth - 1)

    def handle_data(self, data: str) -> None:
        is_wanted = self._depth or not self._wanted
        if is_wanted and self.stack[-1:] != ["style"]:
            self.text += data


def read_html(text: str, wanted: str = "") -> Reader:
    """What a parser finds; the text is that below the element with this id or class."""
    reader = Reader(wanted)
    reader.feed(text)
    reader.close()
    assert not reader.stack, "elements are left open"
    return reader


def text_of_svg(text: str) -> str:
    """The words of a picture, row by row."""
    name = "{http://www.w3.org/2000/svg}"
    rows = ET.fromstring(text).iter(f"{name}text")  # noqa: S314 - written by us a moment ago
    return "\n".join("".join(_own(span, name) for span in row.iter(f"{name}tspan")) for row in rows)


def _own(span: ET.Element, name: str) -> str:
    """The text of a span without that of its title."""
    return (span.text or "") + "".join(part.tail or "" for part in span.iter(f"{name}title"))


def is_balanced(latex: str) -> bool:
    """Whether every brace that is not escaped has its fellow."""
    depth = 0
    for brace in re.sub(r"\\[\\{}]", "", latex):
        depth += {"{": 1, "}": -1}.get(brace, 0)
        if depth < 0:
            return False
    return depth == 0
