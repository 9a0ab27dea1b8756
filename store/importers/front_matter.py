"""The block of simple `key: value` lines between `---` marks at the head of a Markdown file."""

import re
from typing import Final

_BLOCK: Final = re.compile(
    r"---[ \t]*\n(?P<lines>(?:(?!---|\.\.\.).*\n){0,60})(?:---|\.\.\.)[ \t]*(?:\n|$)"
)
_LINE: Final = re.compile(r"(?P<key>[A-Za-z][\w-]*)[ \t]*:[ \t]*(?P<value>.*)")
_KEYS: Final = {
    "title": "title",
    "headline": "title",
    "author": "byline",
    "authors": "byline",
    "byline": "byline",
    "source": "outlet",
    "outlet": "outlet",
    "publisher": "outlet",
    "publication": "outlet",
    "site": "outlet",
    "date": "published",
    "published": "published",
    "pubdate": "published",
    "lang": "language",
    "language": "language",
}


def read_front_matter(text: str) -> tuple[int, dict[str, str]]:
    """Where the text goes on after the block, and what it states under our own names.

    Names: title, byline, outlet, published, language. Without a block: 0 and nothing.
    """
    block = _BLOCK.match(text)
    if not block:
        return 0, {}
    stated: dict[str, str] = {}
    for line in block["lines"].split("\n"):
        found = _LINE.fullmatch(line.rstrip())
        name = _KEYS.get(found["key"].lower()) if found else None
        value = _plain(found["value"]) if found else ""
        if name and value:
            stated.setdefault(name, value)
    return (block.end(), stated) if stated else (0, {})


def _plain(value: str) -> str:
    value = value.strip()
    if value.startswith("[") and value.endswith("]"):
        return ", ".join(_plain(part) for part in value[1:-1].split(","))
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1].strip()
    return "" if value in {"|", ">", "~", "null"} else value
