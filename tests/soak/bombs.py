"""Sixty articles made to do harm, each small to write and dear to read."""

from __future__ import annotations

import gzip
import io
import random
import zipfile
from collections.abc import Callable
from typing import Final

_WORDS: Final = "The gate was opened again and nobody was told, the harbour board said. "
_MB: Final = 1_000_000

Bomb = Callable[[random.Random], bytes]


def _page(body: str, head: str = "") -> bytes:
    return f"<!DOCTYPE html><html><head><title>Gate</title>{head}</head><body>{body}".encode()


def _nested(tag: str, times: int) -> bytes:
    return _page(f"<p>{_WORDS * 4}</p>" + f"<{tag}>" * times + _WORDS * 4)


def _laughs(kind: str) -> bytes:
    entities = "".join(f'<!ENTITY a{level} "{f"&a{level - 1};" * 10}">' for level in range(1, 12))
    more = '<!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY w SYSTEM "http://127.0.0.1:9/">'
    return (
        f'{kind}<!DOCTYPE html [<!ENTITY a0 "laugh">{more}{entities}]>'
        f"<html><body><p>&a11;&f;&w;</p><p>{_WORDS * 9}</p></body></html>"
    ).encode()


def _zip(members: int, size_bytes: int, name: str = "word/document.xml") -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(members):
            archive.writestr(f"{'../' * 9 if number % 2 else ''}{name}{number}", b"a" * size_bytes)
    return packed.getvalue()


def _random_marks(chance: random.Random, marks: str, times: int) -> bytes:
    return ("Gate\n\n" + "".join(chance.choices(marks, k=times)) + _WORDS).encode()


def _lines(line: str, times: int, head: str = "Gate\n\n") -> bytes:
    return (head + "".join(f"{line.replace('#', str(n))}\n" for n in range(times))).encode()


def _json(words: str) -> bytes:
    return _page(f"<p>{_WORDS * 9}", f'<script type="application/ld+json">{words}</script>')


_DATES: Final = "<meta property='article:published_time' content='{}'>"
_BIDI: Final = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
_TAGS: Final = "".join(map(chr, range(0xE0020, 0xE007F)))
_MARKS: Final = "".join(map(chr, range(0x300, 0x36F)))

BOMBS: Final[dict[str, Bomb]] = {
    "tables 20.html": lambda _: _nested("table><tr><td", 20),
    "tables 3000.html": lambda _: _nested("table><tr><td", 3_000),
    "tables 50000.html": lambda _: _nested("table><tr><td", 50_000),
    "word of 2 MB.txt": lambda _: b"Gate\n\n" + b"a" * 2 * _MB,
    "paragraph of 5 MB.txt": lambda _: b"Gate\n\n" + (_WORDS * 70_000).encode(),
    "combining marks.txt": lambda chance: _random_marks(chance, _MARKS, 200_000),
    "bidi controls.txt": lambda chance: _random_marks(chance, _BIDI, 200_000),
    "a million line breaks.txt": lambda _: b"Gate\n" * 2 + b"\n" * _MB + b"end",
    "unclosed a.html": lambda _: b"<a " * 20_000,
    "billion laughs.xhtml": lambda _: _laughs('<?xml version="1.0"?>'),
    "comments without end.txt": lambda _: _lines("Kim # in reply to Kim", 60_000, "Gate\n\nIt.\n\nComments\n"),  # noqa: E501
    "zip that swells.html": lambda _: _zip(3, 20 * _MB),
    "unclosed b.html": lambda _: _page("<b>" * 20_000 + _WORDS),
    "unclosed div.html": lambda _: _nested("div", 20_000),
    "unclosed li.html": lambda _: _page("<li>" * 20_000 + _WORDS),
    "unclosed p and table.html": lambda _: _page("<p><table>" * 20_000 + _WORDS),
    "unclosed comment.html": lambda _: _page("<!-- " + "a-" * _MB),
    "unclosed quote.html": lambda _: _page("<p title='" + "a " * _MB),
    "laughs.html": lambda _: _laughs(""),
    "entities.html": lambda _: _page("<p>" + "&amp;lt;&notin&#x202e;" * 200_000),
    "colspan.html": lambda _: _page(f"<table><tr><td colspan=100000000 rowspan=99999999>{_WORDS}"),
    "lists 5000.html": lambda _: _nested("ul><li", 5_000),
    "css.html": lambda _: _page(f"<p>{_WORDS * 9}", f"<style>{'a{b:c} @media (' * 200_000}</style>"),  # noqa: E501
    "css in style.html": lambda _: _page(f"<p style='{'a:url(x);' * 200_000}'>{_WORDS * 9}"),
    "attributes.html": lambda _: _page("<p " + " ".join(f"a{n}=1" for n in range(100_000)) + ">x"),
    "siblings.html": lambda _: _page(f"<p>{_WORDS}</p>" * 30_000),
    "short siblings.html": lambda _: _page("<i>a</i>" * 300_000),
    "images from afar.html": lambda _: _page("".join(
        f"<img src='http://127.0.0.1:9/{n}.png'><iframe src='http://127.0.0.1:9/{n}'></iframe>"
        for n in range(10_000)) + _WORDS * 9),
    "picture inside.html": lambda _: _page("<img src='data:image/png;base64," + "A" * 10 * _MB + f"'>{_WORDS}"),  # noqa: E501
    "deep json.html": lambda _: _json("[" * 100_000),
    "long json.html": lambda _: _json('{"author": "' + "a" * 5 * _MB + '"}'),
    "many authors.html": lambda _: _page(_WORDS * 9, "<meta name=author content='A B'>" * 50_000),
    "date of digits.html": lambda _: _page(_WORDS * 9, _DATES.format("1" * 200_000)),
    "dates everywhere.html": lambda _: _page("<time>2020-01-01</time> 1 May 2019 " * 50_000),
    "title of 2 MB.html": lambda _: b"<title>" + b"Gate " * 400_000 + b"</title><p>" + _WORDS.encode(),  # noqa: E501
    "paragraph of 5 MB.html": lambda _: _page("<p>" + _WORDS * 70_000),
    "word of 2 MB.html": lambda _: _page("<p>" + "a" * 2 * _MB),
    "NULs.html": lambda _: _page("<p>" + "\0" * 100_000 + _WORDS * 9),
    "wrong charset.html": lambda _: b"<meta charset=utf-7><p>+ADw-script+AD4- " + _WORDS.encode() * 9,  # noqa: E501
    "plaintext.html": lambda _: _page("<plaintext>" + "<p>" * 100_000 + _WORDS),
    "doctypes.html": lambda _: b"<!DOCTYPE html>" * 20_000 + _WORDS.encode(),
    "gzip.html": lambda _: gzip.compress(b"a" * 50 * _MB),
    "NULs.txt": lambda _: b"Gate\n\n" + b"\0" * 60_000 + _WORDS.encode() * 50_000,
    "random bytes.txt": lambda chance: chance.randbytes(_MB),
    "random letters.txt": lambda chance: bytes(chance.choices(range(128, 256), k=_MB)),
    "half a UTF-16.txt": lambda _: b"\xff\xfe" + (_WORDS * 2_000).encode("utf-16-le") + b"\xd8",
    "lone surrogates.txt": lambda _: b"Gate\n" + b"\xed\xa0\x80" * 300_000,
    "marks of order.txt": lambda _: "\ufeff".encode() * 300_000 + _WORDS.encode(),
    "tags block.txt": lambda chance: _random_marks(chance, _TAGS, 200_000),
    "too much text.txt": lambda _: (_WORDS * 300_000).encode(),
    "bylines.txt": lambda _: _lines("By " + "Ana Ruiz and " * 9 + "Ana, " * 9, 20_000, "Gate\n"),
    "a byline of 2 MB.txt": lambda _: b"Gate\nBy " + b"Ana Ruiz, " * 200_000,
    "brackets.txt": lambda _: _lines("[" * 150 + "(AP " * 20 + "(photo: by via " * 9, 5_000),
    "dates.txt": lambda _: _lines("Updated 12 June 2024, 10:00, 12/06/24 or 2024-06-12 at 10:00", 20_000),  # noqa: E501
    "repeats.txt": lambda _: _lines("“The gate was opened again and nobody was told #”", 20_000),
    "alike.txt": lambda _: _lines("a b c d e f g h i j k l m n o p # " * 5, 10_000),
    "front matter.md": lambda _: b"---\n" + b"title: " + b"- " * _MB + b"\n---\nGate",
    "headings.md": lambda _: b"#" * _MB + b" Gate " + b"#" * _MB,
    "joined pictures.txt": lambda _: ("👩\u200d👩\u200d👧\u200d👦" * 60_000).encode(),
    "right to left.txt": lambda _: ("قالت هيئة الميناء إن البوابة فتحت من جديد " * 30_000).encode(),
}  # fmt: skip
"""By file name; the first dozen are the ones that hurt most programs."""
