"""Two hundred strings with characters that nobody sees."""

from __future__ import annotations

import random
import unicodedata

import pytest

from store.text.hidden import HIDDEN, made_visible, mark_of, without_hidden

HARMFUL = [
    *"\u200b\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064",
    *"\u2066\u2067\u2068\u2069\u206a\u206f\ufeff\u180e\u115f\u1160\u3164\uffa0\u034f\ufff9\ufffb",
    *"\x00\x07\x08\x0b\x0c\x0e\x1b\x1f\x7f\x80\x85\x9b\x9f\u2028\u2029\ud800\udfff\u200c\u200d",
    *"\U000e0001\U000e0020\U000e0041\U000e007f\U000e0100",
]
BESIDE = ("Ana", "invoice", "العراق", "Київ", "😀", "漢字", "a b", "7")
DIRECTION = {"\u200e", "\u200f", "\u061c"}
CHANCE = random.Random(20)
STRINGS = [
    "".join(
        CHANCE.choice(HARMFUL) if CHANCE.random() < 0.4 else CHANCE.choice(BESIDE)
        for _ in range(CHANCE.randint(2, 8))
    )
    + CHANCE.choice(HARMFUL)
    for _ in range(140)
] + [f"invoice{char}txt.exe" for char in HARMFUL]


def invisible(text: str) -> list[str]:
    """What of it has no shape: by Unicode's own categories, pictures and line ends aside."""
    return [
        char
        for char in text
        if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp") and char not in "\n\t\u00ad"
    ]


def test_there_are_two_hundred() -> None:
    assert len(STRINGS) >= 190


@pytest.mark.parametrize("text", STRINGS, ids=lambda text: ascii(text)[:40])
def test_each_is_seen_where_it_is_shown_and_gone_from_names_of_files(text: str) -> None:
    shown, bare = made_visible(text), without_hidden(text)
    joined = {"\u200c", "\u200d"}
    assert set(invisible(shown)) <= joined | DIRECTION
    assert set(invisible(bare)) <= joined
    if not set(text) & joined:
        hidden = [char for char in HIDDEN.findall(text) if char not in DIRECTION]
        assert shown.count("⟨") == len(hidden)
        assert bare == HIDDEN.sub("", text)


ENGLAND = "🏴" + "".join(chr(0xE0000 + ord(letter)) for letter in "gbeng") + "\U000e007f"


@pytest.mark.parametrize(
    "text",
    [
        *("Ana Ruiz", "👩\u200d👧", "🏳\ufe0f\u200d🌈", "می\u200cخواهم", "क्\u200dष", ENGLAND),
        *("a\u00a0b", "soft\u00adhyphen", "tab\tline\n", "e\u0301", "العراق", "\u200fنعم", ""),
    ],
)
def test_honest_text_stays_as_it_is(text: str) -> None:
    assert made_visible(text) == text
    assert without_hidden(text) == text.replace("\u200f", "")


def test_marks_say_what_it_is() -> None:
    assert made_visible("exe\u202etxt") == "exe⟨RLO⟩txt"
    assert made_visible("a\x1b[31m") == "a⟨ESC⟩[31m"
    assert mark_of("\U000e0041") == "⟨TAG A⟩"
    assert mark_of("\u206a") == "⟨U+206A⟩"
    assert made_visible("ad\u200dmin") == "ad⟨ZWJ⟩min"
