"""Names proposed from a text, and spellings of names that may mean the same one.

Proposals only: the best of such measures is wrong once in four hard cases (FORMATS §4.1).
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from store.text.abbreviations import FIRST_WORDS, TITLES
from store.text.segments import without_possessive
from store.text.sentences import sentences
from store.text.wordlist import word_list

_UPPER: Final = "".join(char for char in map(chr, range(0x600)) if char.isupper())
_PREFIX: Final = r"(?:(?:[Aa]l|[Ee]l|[Aa][sdnrtz]|[Aa]sh|[Uu]l|[Dd])[-‑–’']|[Aa]l )?"
_CAPITALISED: Final = rf"{_PREFIX}[{_UPPER}][\w’'‑-]*+"
_PARTICLE: Final = (
    r"(?:of the|for the|of|for|bin|ibn|ben|bint|abu|umm|de la|de los|de|del|des|du|da|dos|di"
    r"|van der|van|von|der|ter|la|le|y|al|el)"
)
_RUN: Final = re.compile(
    rf"(?<![\w’'])(?:{_CAPITALISED})(?:[ \u00a0]+(?:{_PARTICLE}[ \u00a0]+)?{_CAPITALISED}){{0,7}}"
)
_WORD: Final = re.compile(r"[^\W\d_][\w’'‑-]*")
_NOT_NAMES: Final = FIRST_WORDS | word_list(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december yes ok well also then thus even still just
    only such other others more much nothing nobody everyone someone today yesterday tomorrow
    """
)
_ARTICLE: Final = re.compile(r"\b(?:al|el|ul|as|ash|ad|an|ar|at|az|l)[-' ]+(?=\w{3})")
_ARABIC_ARTICLE: Final = re.compile(r"(?<!\w)(?:ال)(?=\w{3})")
_PATRONYM: Final = re.compile(r"\b(?:bin|ibn|ben|bint|abu|abi|umm)\b")
_SOUNDS: Final = (
    (re.compile("kh|ch|h"), "h"),
    (re.compile("sch|sh"), "s"),
    (re.compile("th|dh"), "t"),
    (re.compile("gh"), "g"),
    (re.compile("ph"), "f"),
    (re.compile("dj|j|g"), "g"),
    (re.compile("[qck]"), "k"),
    (re.compile("z"), "s"),
    (re.compile("v"), "f"),
    (re.compile("p"), "b"),
    (re.compile("d"), "t"),
    (re.compile("[aeiouwy']"), ""),
    (re.compile(r"(.)\1+"), r"\1"),
)
_SHORTEST_SKELETON: Final = 3
_SKELETON_WEIGHT: Final = 0.92
_LOWEST: Final = 60.0


def name_runs(text: str) -> list[tuple[int, int]]:
    """Runs of capitalised words that may be names, ascending and disjoint."""
    starts = {start for start, _ in sentences(text)}
    lowercase = {word for word in _WORD.findall(text) if word.islower()}
    found = (_name_in(text, match, starts, lowercase) for match in _RUN.finditer(text))
    return [name for name in found if name]


def similar_names(query: str, names: Sequence[str], limit: int) -> list[tuple[str, float]]:
    """The names most like the query with scores 60 to 100, best first; equal names too.

    Spellings are compared in Latin letters, and by their consonants alone, which is what
    transliterations from Arabic keep.
    """
    from rapidfuzz import fuzz, process  # not needed before the first picker opens

    plain = process.extract(
        _latin(query), [_latin(name) for name in names], scorer=fuzz.WRatio, limit=limit * 2
    )
    scores = {nth: score for _, score, nth in plain}
    for nth, score in _by_consonants(query, names, limit * 2):
        scores[nth] = max(scores.get(nth, 0.0), score)
    best = sorted(scores, key=lambda nth: (-scores[nth], names[nth]))
    return [(names[nth], scores[nth]) for nth in best[:limit] if scores[nth] >= _LOWEST]


def _by_consonants(query: str, names: Sequence[str], limit: int) -> list[tuple[int, float]]:
    from rapidfuzz import fuzz, process

    bones = skeleton(query)
    if len(bones) < _SHORTEST_SKELETON:
        return []
    others = [skeleton(name) for name in names]
    near = process.extract(bones, others, scorer=fuzz.token_set_ratio, limit=limit)
    return [
        (nth, score * _SKELETON_WEIGHT)
        for other, score, nth in near
        if len(other) >= _SHORTEST_SKELETON
    ]


@lru_cache(maxsize=100_000)
def skeleton(name: str) -> str:
    """The consonants of a name in Latin letters, without articles, near sounds made one."""
    bones = _PATRONYM.sub(" ", _latin(name))
    for sound, sign in _SOUNDS:
        bones = sound.sub(sign, bones)
    return " ".join(bones.split())


@lru_cache(maxsize=100_000)
def _latin(name: str) -> str:
    from anyascii import anyascii

    plain = anyascii(_ARABIC_ARTICLE.sub("", name)).lower()
    return _ARTICLE.sub("", plain.replace("`", "'"))


def _name_in(
    text: str, match: re.Match[str], starts: set[int], lowercase: set[str]
) -> tuple[int, int] | None:
    start, end = without_possessive(text, *match.span())
    while start < end and (first := _WORD.match(text, start, end)):
        word = first[0].lower()
        if word not in _NOT_NAMES and word not in TITLES:
            break
        start = first.end()
        while start < end and not text[start].isalpha():
            start += 1
    if start >= end:
        return None
    opens = match.start() in starts or not text[match.start() - 1].isspace()
    single = " " not in text[start:end]
    if opens and single and text[start:end].lower() in lowercase:
        return None
    return start, end
