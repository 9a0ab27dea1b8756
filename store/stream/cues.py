"""A lexer that marks reading cues in running text: quotations, attribution, hedges, negations.

Its law: the tokens joined are the text, line by line; nothing reaches across a line end.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, ClassVar, Final

from pygments.lexer import RegexLexer

from store.stream import cue_words as words
from store.stream import tokens as types
from store.text.dates import ABSOLUTE_DATE, RELATIVE_DATE

Token = tuple[int, types.Type, str]

# A style of quotation marks: what opens it and what closes it. An opening “ without a closing mark
# runs to the end of its line: so the paragraphs of a long quotation are printed.
_QUOTATIONS: Final = {
    "curly": (r"“(?=[^“”\n]*+(?:”|\n|\Z))", "”"),
    "single": (r"(?<!\w)‘(?=[^‘’\n]*+(?:’(?=\w)[^‘’\n]*+)*’(?!\w))", "’"),
    "low": (r"„(?=[^„“”\n]*+[“”])", "[“”]"),
    "angled": (r"«(?=[^«»\n]*+»)", "»"),
    "corner": (r"「(?=[^「」\n]*+」)", "」"),
    "straight": (r'(?<!\d)"(?=[^"\n]*+")', '"'),
}
_DIGITS: Final = (
    r"[$€£¥]?\d++(?:[.,\u00a0]\d++)*(?:\u00a0?%|[ \u00a0](?:percent|per[ ]cent|thousand|million"
    r"|billion)\b)?"
)
_WORD: Final = r"[^\W\d_]++(?:[’'‑-][^\W\d_]++)*"
_PLAIN: Final = r"[^\w\n“”„«»「」‘’\"$€£¥]++"
_FARTHEST: Final = 20_000


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue of a text; `kind` is quote, attribution, hedge, modal, negation, date or number.

    A quote reaches from mark to mark; the cues inside it are `quoted`.
    """

    kind: str
    start: int
    end: int
    quoted: bool = False


def _kinds_of_words() -> dict[str, types.Type]:
    listed = {
        types.NUMBER: words.NUMBER_WORDS,
        types.MODAL: words.MODALS,
        types.HEDGE: words.HEDGES,
        types.NEGATION: words.NEGATIONS,
        types.ATTRIBUTION: words.ATTRIBUTIONS,
    }
    return {word: kind for kind, listing in listed.items() for word in listing}


_KINDS: Final = _kinds_of_words()


def _kind_of_word(word: str) -> types.Type:
    if word == "May":
        return types.TEXT
    plain = word.casefold().replace("’", "'")
    return _KINDS.get(plain, types.NEGATION if plain.endswith("n't") else types.TEXT)


def _on_word(_lexer: RegexLexer, match: re.Match[str], _ctx: object = None) -> Iterator[Token]:
    yield match.start(), _kind_of_word(match[0]), match[0]


def _on_quoted_word(
    _lexer: RegexLexer, match: re.Match[str], _ctx: object = None
) -> Iterator[Token]:
    yield match.start(), types.QUOTED[_kind_of_word(match[0])], match[0]


def _phrase(phrases: Iterable[str]) -> str:
    spaced = (phrase.replace(" ", "[ \u00a0]") for phrase in phrases)
    return rf"(?i:\b(?:{'|'.join(spaced)})\b)"


def _cue_rules(*, quoted: bool) -> list[tuple[Any, ...]]:
    kind_of = types.QUOTED if quoted else {kind: kind for kind in types.QUOTED}
    return [
        (f"{ABSOLUTE_DATE}|{RELATIVE_DATE}", kind_of[types.DATE]),
        (_phrase(words.ATTRIBUTION_PHRASES), kind_of[types.ATTRIBUTION]),
        (_phrase(words.HEDGE_PHRASES), kind_of[types.HEDGE]),
        (_phrase(words.MODAL_PHRASES), kind_of[types.MODAL]),
        (_DIGITS, kind_of[types.NUMBER]),
        (_WORD, _on_quoted_word if quoted else _on_word),
        (_PLAIN, kind_of[types.TEXT]),
    ]


def _states() -> dict[str, list[tuple[Any, ...]]]:
    openings = [(opens, types.QUOTE_OPEN, name) for name, (opens, _) in _QUOTATIONS.items()]
    states = {"root": [("\n", types.TEXT), *_cue_rules(quoted=False), *openings, (".", types.TEXT)]}
    for name, (_, closes) in _QUOTATIONS.items():
        states[name] = [
            ("\n", types.TEXT, "#pop"),
            (closes, types.QUOTE_CLOSE, "#pop"),
            *_cue_rules(quoted=True),
            (".", types.QUOTE),
        ]
    return states


class CueLexer(RegexLexer):
    """Marks the cues of a text; only `get_tokens_unprocessed` keeps the text as it is."""

    name = "Reading cues"
    aliases: ClassVar[list[str]] = ["cues"]
    flags = re.DOTALL
    tokens: ClassVar[dict[str, list[tuple[Any, ...]]]] = _states()

    def get_tokens_unprocessed(
        self, text: str, stack: Iterable[str] = ("root",)
    ) -> Iterator[Token]:
        """Position, type and text of each token; plain neighbours on a line are one token."""
        held: Token | None = None
        for token in super().get_tokens_unprocessed(text, stack):
            if held and _joins(held, token):
                held = held[0], held[1], held[2] + token[2]
                continue
            if held:
                yield held
            held = token
        if held:
            yield held


def cues_in(text: str, start: int, end: int) -> list[Cue]:
    """The cues that overlap a range, in order of their starts; of whole lines, not clipped."""
    first = max(text.rfind("\n", 0, start) + 1, start - _FARTHEST)
    newline = text.find("\n", end)
    last = min(len(text) if newline < 0 else newline, end + _FARTHEST)
    found = [
        Cue(cue.kind, cue.start + first, cue.end + first, cue.quoted)
        for cue in _cues(CueLexer().get_tokens_unprocessed(text[first:last]))
    ]
    overlapping = (cue for cue in found if cue.start < end and cue.end > start)
    return sorted(overlapping, key=lambda cue: (cue.start, -cue.end))


def _cues(tokens: Iterable[Token]) -> Iterator[Cue]:
    opened: int | None = None
    reached = 0
    for start, kind, part in tokens:
        if opened is not None and (kind is types.QUOTE_OPEN or kind not in types.QUOTE):
            yield Cue("quote", opened, reached)
            opened = None
        reached = start + len(part)
        if kind is types.QUOTE_OPEN:
            opened = start
        elif kind is types.QUOTE_CLOSE and opened is not None:
            yield Cue("quote", opened, reached)
            opened = None
        elif kind in types.CUE and kind is not types.QUOTE:
            yield Cue(kind[-1].lower(), start, reached, kind in types.QUOTE)
    if opened is not None:
        yield Cue("quote", opened, reached)


def _joins(held: Token, token: Token) -> bool:
    plain = token[1] is types.TEXT or token[1] is types.QUOTE
    return plain and held[1] is token[1] and not held[2].endswith("\n")
