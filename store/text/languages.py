"""The language of a text, guessed from its script and its commonest words; None when unsure."""

import re
from collections import Counter
from typing import Final

from store.text.wordlist import word_list

_SAMPLE: Final = 3_000
_FEWEST_WORDS: Final = 3
_FEWEST_LETTERS: Final = 12

_SCRIPTS: Final = {
    "latin": re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]"),
    "cyrillic": re.compile(r"[\u0400-\u04ff]"),
    "arabic": re.compile(r"[\u0620-\u06ff]"),
    "greek": re.compile(r"[\u0370-\u03ff]"),
    "hebrew": re.compile(r"[\u05d0-\u05ea]"),
    "kana": re.compile(r"[\u3040-\u30ff]"),
    "han": re.compile(r"[\u4e00-\u9fff]"),
    "hangul": re.compile(r"[\uac00-\ud7a3]"),
    "thai": re.compile(r"[\u0e00-\u0e7f]"),
    "devanagari": re.compile(r"[\u0900-\u097f]"),
}
_ONE_LANGUAGE: Final = {
    "greek": "el",
    "hebrew": "he",
    "kana": "ja",
    "han": "zh",
    "hangul": "ko",
    "thai": "th",
    "devanagari": "hi",
}
_LETTERS: Final = {
    "cyrillic": (("uk", "іїєґ"), ("ru", "ыэъё")),
    "arabic": (("fa", "پچژگ"), ("ar", "ةىأإ")),
}
_FALLBACK: Final = {"cyrillic": "ru", "arabic": "ar"}
_COMMON_WORDS: Final = {
    "en": word_list(
        "the of and to in that is was for on with as it his he by at from are has not said"
    ),
    "es": word_list(
        "el la de que y los las del se un una por con para es su al lo como no más fue"
    ),
    "fr": word_list(
        "le la les de des et du un une est que dans pour qui sur pas au par il ne ce plus"
    ),
    "de": word_list(
        "der die das und in den von zu mit ist des sich auf für nicht ein eine dem es im"
    ),
    "it": word_list(
        "il di che la e un una per del della non con sono si da i le nel alla più gli è"
    ),
    "pt": word_list("o a de que e do da em um uma para com não os as por mais dos se foi ao na no"),
    "nl": word_list(
        "de het een en van in is dat op te zijn met voor niet aan er om die ook door bij"
    ),
    "pl": word_list("w i na z się nie do że to jest o jak za od po przez przed dla który są"),
    "tr": word_list("ve bir bu da de için ile olarak çok daha olan gibi ne kadar sonra ama var"),
}
_ASCII: Final = re.compile(r"[\x00-\x7f]+")
_NO_LETTERS: Final = dict.fromkeys(code for code in range(128) if not chr(code).isalpha())
"""Leaves the letters of ASCII text, and all that is not ASCII."""
_WORD: Final = re.compile(r"[^\W\d_]+")


def guess_language(text: str) -> str | None:
    """The two-letter code of the likeliest language, or None."""
    sample = text[:_SAMPLE]
    counts = _letters_by_script(sample)
    if counts["kana"] * 20 > counts["han"] > counts["kana"]:
        counts["han"] = 0
    script = max(counts, key=lambda name: counts[name])
    if counts[script] < (4 if script in _ONE_LANGUAGE else _FEWEST_LETTERS):
        return None
    if script in _ONE_LANGUAGE:
        return _ONE_LANGUAGE[script]
    return _by_words(sample) if script == "latin" else _by_letters(sample, script)


def _letters_by_script(sample: str) -> dict[str, int]:
    others = _ASCII.sub("", sample)
    counts = {name: len(script.findall(others)) for name, script in _SCRIPTS.items() if others}
    counts["latin"] = counts.get("latin", 0) + len(sample.translate(_NO_LETTERS)) - len(others)
    return {**dict.fromkeys(_SCRIPTS, 0), **counts}


def _by_letters(sample: str, script: str) -> str:
    for language, letters in _LETTERS[script]:
        if sum(map(sample.count, letters)) * 100 > len(sample):
            return language
    return _FALLBACK[script]


def _by_words(sample: str) -> str | None:
    words = Counter(_WORD.findall(sample.lower()))
    scores = {
        language: sum(map(words.__getitem__, words.keys() & common))
        for language, common in _COMMON_WORDS.items()
    }
    best, second = sorted(scores, key=lambda language: -scores[language])[:2]
    enough = scores[best] >= max(_FEWEST_WORDS, words.total() * 0.08)
    return best if enough and scores[best] > scores[second] * 1.2 else None
