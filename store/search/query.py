r"""What may be asked: words in a row, prefixes, AND, OR, NOT, NEAR, entities, regular expressions.

bridge                 the word            "closed bridge"        in a row, as without quotes
bridg*                 its beginning       bridge AND mayor       both in an article
bridge OR ferry        one of them         bridge NOT mayor       without the other
bridge NEAR mayor      within ten words    bridge NEAR/3 mayor    within three
@"Ana Ruiz"            by all her names    /bridges?\b/             a regular expression
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from store.errors import KnownError
from store.search.words import words_of_query

if TYPE_CHECKING:
    from lark import Lark, Token, Tree

DISTANCE: Final = 10
"""Words that NEAR allows between, where no number is given."""
_LONGEST_QUERY: Final = 2_000
_QUOTES: Final = str.maketrans("“”„‟«»＂", '"' * 7)
_GRAMMAR: Final = r"""
?start: either
either: both ("OR" both)*
both: _clause ("AND"? _clause)*
_clause: without | near
without: "NOT" near
near: _atom (NEAR _atom)*
_atom: row | named | "(" either ")"
row: (WORD | PHRASE)+
named: "@" (WORD | PHRASE)

NEAR.3: /NEAR(\/[0-9]{1,4})?(?=[\s("@])/
PHRASE: /"[^"]*"/
WORD.1: /(?!(?:AND|OR|NOT|NEAR(?:\/\d+)?)(?=[\s()"]|$))[^\s()"@][^\s()"]*/
%ignore /\s+/
"""


@dataclass(frozen=True, slots=True)
class Row:
    """Words in a row; with `prefix` the last one may go on."""

    words: tuple[str, ...]
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Named:
    """An entity by one of its names or its public id."""

    name: str


@dataclass(frozen=True, slots=True)
class Either:
    """At least one of these."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Both:
    """All of `parts` and none of `without`."""

    parts: tuple[Node, ...]
    without: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True)
class Near:
    """Two with at most so many words between."""

    left: Node
    right: Node
    distance: int = DISTANCE


@dataclass(frozen=True, slots=True)
class Pattern:
    """A regular expression over the exact text."""

    source: str


Node = Row | Named | Either | Both | Near | Pattern


def parse(query: str) -> Node:
    """The query as a tree.

    Raises `empty-query`, and with the place `at` in code points `query-unclosed-quote`,
    `query-unclosed-bracket`, `query-stray-bracket`, `query-stray-operator`, `query-only-not`,
    `query-near-needs-words`, `query-no-words`, `query-too-long`.
    """
    text = query.strip().translate(_QUOTES)
    if not text:
        raise KnownError("empty-query")
    if len(text) > _LONGEST_QUERY:
        raise KnownError("query-too-long", at=_LONGEST_QUERY)
    if len(text) > 2 and text[0] == text[-1] == "/":
        return Pattern(query.strip()[1:-1])
    _check_pairs(text)
    return _tree(text)


def _tree(text: str) -> Node:
    from lark.exceptions import UnexpectedInput

    try:
        return _node(_parser().parse(text))
    except UnexpectedInput as error:
        at = error.pos_in_stream
        raise KnownError("query-stray-operator", at=len(text) if at is None else at) from None


def _node(tree: Tree[Token]) -> Node:
    return _MADE[tree.data](tree.children)


def _either(parts: list[Any]) -> Node:
    made = tuple(_node(part) for part in parts)
    return made[0] if len(made) == 1 else Either(made)


def _both(parts: list[Any]) -> Node:
    wanted = tuple(_node(part) for part in parts if part.data != "without")
    without = tuple(_node(part.children[0]) for part in parts if part.data == "without")
    if not wanted:
        raise KnownError("query-only-not", at=0)
    return wanted[0] if len(wanted) == 1 and not without else Both(wanted, without)


def _near(parts: list[Any]) -> Node:
    made = _node(parts[0])
    for operator, right in zip(parts[1::2], parts[2::2], strict=True):
        _, _, distance = operator.partition("/")
        sides = (made, _node(right))
        if not all(isinstance(side, (Row, Named, Near)) for side in sides):
            raise KnownError("query-near-needs-words", at=operator.start_pos or 0)
        made = Near(*sides, int(distance) if distance else DISTANCE)
    return made


def _row(parts: list[Any]) -> Node:
    words = tuple(word for part in parts for word in words_of_query(part.strip('"*')))
    if not words:
        raise KnownError("query-no-words", at=parts[0].start_pos or 0)
    last = parts[-1]
    return Row(words, prefix=last.endswith(("*", '*"')))


def _named(parts: list[Any]) -> Node:
    name = parts[0].strip('"').strip()
    if not name:
        raise KnownError("query-no-words", at=parts[0].start_pos or 0)
    return Named(name)


_MADE: Final[dict[str, Callable[[list[Any]], Node]]] = {
    "either": _either,
    "both": _both,
    "near": _near,
    "row": _row,
    "named": _named,
}


def _check_pairs(text: str) -> None:
    if text.count('"') % 2:
        raise KnownError("query-unclosed-quote", at=text.rindex('"'))
    opened, is_quoted = [], False
    for at, char in enumerate(text):
        is_quoted ^= char == '"'
        if char == "(" and not is_quoted:
            opened.append(at)
        elif char == ")" and not is_quoted:
            if not opened:
                raise KnownError("query-stray-bracket", at=at)
            opened.pop()
    if opened:
        raise KnownError("query-unclosed-bracket", at=opened[-1])


@lru_cache(maxsize=1)
def _parser() -> Lark:
    from lark import Lark

    return Lark(_GRAMMAR, parser="lalr")
