"""Readers' comments below an article: each with its writer, and what it answers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from store.importers.zoning.lines import Line
from store.importers.zoning.patterns import begins_comments, ends_comments
from store.text.folding import fold_key
from store.text.zones import ZoneDraft

_UPPER: Final = r"[^\W\d_a-zß-öø-ÿ]"
_NUMBERED: Final = re.compile(r"(?P<mark>\d{1,4}[.)]\s+)(?P<rest>\S.*)", re.DOTALL)
_BULLET: Final = re.compile(r"(?P<mark>[•◦‣▪·*–-]\s+)(?P<rest>\S.*)", re.DOTALL)
_SAYS: Final = re.compile(
    r"(?P<writer>[^\s:.,;!?][^:.,;!?\n]{0,40}?)\s+"
    r"(?:says|said|wrote|writes|dice|escribió|schreibt)\s*:\s*(?P<rest>.*)",
    re.DOTALL,
)
_DATED: Final = re.compile(
    r"(?P<writer>[^\s:,;!?][^:,;!?\n]{0,40}?)\s*(?:[,|·•–—-]|\bon\b|\bat\b)\s*"
    r"(?=[^\n]{4,60}$)(?=[^\n]*\d)"
    r"[^\n.!?]{0,30}(?:\d{4}|\d{1,2}:\d{2}|\bago\b)[^\n.!?]{0,20}$"
)
_COLON: Final = re.compile(
    rf"(?P<writer>{_UPPER}[\w.’'-]*(?:[ ]{_UPPER}[\w.’'-]*){{0,2}}):\s+(?P<rest>\S.*)", re.DOTALL
)
_NAME_ALONE: Final = re.compile(rf"@?{_UPPER}[\w.’'-]*(?:[ ]{_UPPER}[\w.’'-]*){{0,3}}")
_HANDLE: Final = re.compile(r"@[\w.-]{2,30}|(?=[\w.-]*[\d_])[^\W\d_][\w.-]{2,29}")
_REPLYING: Final = re.compile(
    r"(?P<writer>[^\s:;!?][^:;!?\n]{0,40}?)[,.]?\s*(?:[(–—>→↳-]\s*)?"
    r"(?:in reply to|replying to|replied to|in response to|reply to|en respuesta a|als antwort auf"
    r"|en réponse à|ردا على)\s+@?(?P<to>[^:;!?\n]{1,40}?)\)?:?",
    re.IGNORECASE,
)
_REPLY_MARK: Final = re.compile(
    r"(?:[↳→>]\s*|(?:in reply to|reply to|replying to|en respuesta a)\b\s*)", re.IGNORECASE
)


@dataclass(slots=True)
class _Comment:
    start: int
    end: int
    writer: str | None
    is_reply: bool
    answers: str | None = None
    """Whom it says that it answers."""
    awaits_words: bool = False
    """Nothing but its writer's name has been read."""


def comments_in(lines: Sequence[Line]) -> tuple[int | None, list[ZoneDraft], int]:
    """Number of the heading's line (None: no comments), the comments, and the first line after.

    A reply names its comment by number in the list: the last one by the writer it names, else the
    one above; replies to replies that name nobody belong to the same one.
    """
    heading = next(
        (number for number, line in enumerate(lines) if number > 1 and begins_comments(line.text)),
        None,
    )
    if heading is None:
        return None, [], len(lines)
    end = next(
        (n for n in range(heading + 1, len(lines)) if ends_comments(lines[n].text)), len(lines)
    )
    return heading, list(_drafts(_split(lines[heading + 1 : end]))), end


def _drafts(comments: Sequence[_Comment]) -> Iterator[ZoneDraft]:
    above: int | None = None
    latest: dict[str, int] = {}
    for number, comment in enumerate(comments):
        named = latest.get(fold_key(comment.answers)) if comment.answers else None
        parent = above if named is None and comment.is_reply else named
        yield ZoneDraft("comment", comment.start, comment.end, comment.writer, parent)
        if parent is None:
            above = number
        if comment.writer:
            latest[fold_key(comment.writer)] = number


def _split(lines: Sequence[Line]) -> list[_Comment]:
    """Each comment begins with a number, a bullet, a writer's name, or where none was begun."""
    comments: list[_Comment] = []
    base = min((line.indent for line in lines), default=0)
    for line in lines:
        waits = bool(comments) and comments[-1].awaits_words
        begun = _begun(line, base, is_first=not comments, is_awaited=waits)
        if begun is not None:
            comments.append(begun)
        else:
            last = comments[-1]
            last.awaits_words = False
            if last.writer is None and last.end == last.start:
                last.start = line.start
            last.end = line.end
    return comments


def _begun(line: Line, base: int, *, is_first: bool, is_awaited: bool) -> _Comment | None:
    """The comment that a line begins; None where it goes on with the one before.

    Below a name that stands alone (`is_awaited`) only a number or a bullet begins another one.
    """
    numbered, bullet = _NUMBERED.fullmatch(line.text), _BULLET.fullmatch(line.text)
    marked = numbered or bullet
    words = marked["rest"] if marked else line.text
    if is_awaited and not marked:
        return None
    replying = _REPLYING.fullmatch(words)
    mark = _REPLY_MARK.match(words)
    writer = replying["writer"].strip(" ,") if replying else _writer_of(words)
    if not (marked or writer or mark or is_first):
        return None
    is_reply = bool(mark or replying) or (
        numbered is None and (bullet is not None or line.indent > base) and not is_first
    )
    start = line.start + (marked.start("rest") if marked else 0)
    answers = replying["to"].strip() if replying else None
    return _Comment(start, line.end, writer, is_reply, answers, _is_name(words) or bool(replying))


def _writer_of(words: str) -> str | None:
    for pattern in (_SAYS, _DATED, _COLON):
        found = pattern.fullmatch(words)
        if found:
            return found["writer"].strip()
    return words.lstrip("@") if _is_name(words) else None


def _is_name(words: str) -> bool:
    """Whether a line is a name or nickname and nothing else."""
    return bool(_NAME_ALONE.fullmatch(words) or _HANDLE.fullmatch(words))
