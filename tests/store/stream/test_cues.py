"""The laws of the cue lexer, and what it marks."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pygments.token import Token

from store.stream import tokens as types
from store.stream.cues import Cue, CueLexer, cues_in

PIECES = st.lists(
    st.sampled_from(
        ["May", "“", "”", '"', "‘", "’", "„", "«", "»", "「", "」", "\n", " ", "\xa0", "said",
         "don’t",
         "not", "April 7, 2014", "on Wednesday", "last", "12", "1,000.5", "%", "$", "😀", "e\u0301",
         "according to", "قال", ".", "perhaps", "_", "\t", "-", "\ufffd", "may 3", "in "]
    ),
    max_size=30,
).map("".join)  # fmt: skip


def lexed(text: str) -> list[tuple[int, types.Type, str]]:
    return list(CueLexer().get_tokens_unprocessed(text))


@given(st.one_of(st.text(), PIECES))
def test_the_tokens_joined_are_the_text(text: str) -> None:
    tokens = lexed(text)
    assert "".join(part for _, _, part in tokens) == text
    assert all(part == text[start : start + len(part)] for start, _, part in tokens)
    assert not any(kind in Token.Error for _, kind, _ in tokens)


@given(PIECES)
def test_lines_lexed_apart_are_the_whole(text: str) -> None:
    lines = [line + "\n" for line in text.split("\n")]
    lines[-1] = lines[-1][:-1]
    apart = [(kind, part) for line in lines for _, kind, part in lexed(line)]
    assert apart == [(kind, part) for _, kind, part in lexed(text)]


@pytest.mark.parametrize(
    "sample",
    [
        *("“", '"', "‘", "’", "“”", "«„", "1", "1,", "a ", "April ", "in ", "two ", "don’t"),
        *("\n", "-", "$", "’a", "‘a’a", " ", "\xa0"),
    ],
)
def test_no_text_takes_more_than_linear_time(sample: str) -> None:
    text = sample * (40_000 // len(sample))
    started = time.perf_counter()
    assert sum(len(part) for _, _, part in lexed(text)) == len(text)
    assert time.perf_counter() - started < 5


def test_a_long_text_without_spaces_is_one_token() -> None:
    assert len(lexed("x" * 400_000)) == 1


def marked(text: str) -> list[tuple[str, str]]:
    return [(cue.kind, text[cue.start : cue.end]) for cue in cues_in(text, 0, len(text))]


def test_cues_are_marked_inside_and_outside_of_quotations() -> None:
    text = "“We will not go,” he said on Wednesday, perhaps to 1,200 men in April 2014."
    assert marked(text) == [
        ("quote", "“We will not go,”"),
        ("modal", "will"),
        ("negation", "not"),
        ("attribution", "said"),
        ("date", "on Wednesday"),
        ("hedge", "perhaps"),
        ("number", "1,200"),
        ("date", "April 2014"),
    ]
    assert [cue.quoted for cue in cues_in(text, 0, len(text))][:4] == [False, True, True, False]


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ('"One" and "two"', ['"One"', '"two"']),
        ("“One”“two”", ["“One”", "“two”"]),
        ("„Eins“ und «deux»", ["„Eins“", "«deux»"]),
        ("‘I don’t know,’ she said", ["‘I don’t know,’"]),
        ("the militias’ and ‘Abd’s", []),
        ('a 5" pipe and a 6" pipe', []),
        ("“A long speech\nand “more”", ["“A long speech", "“more”"]),
        ('a lone " mark', []),
        ("“one “two” three", ["“two”"]),
    ],
)
def test_quotations_reach_from_mark_to_mark(text: str, quotes: list[str]) -> None:
    assert [part for kind, part in marked(text) if kind == "quote"] == quotes


@pytest.mark.parametrize(
    ("text", "kind", "part"),
    [
        ("According to the mayor", "attribution", "According to"),
        ("El ministro dijo", "attribution", "dijo"),
        ("they weren’t there", "negation", "weren’t"),
        ("they might go", "modal", "might"),
        ("it was allegedly lost", "hedge", "allegedly"),
        ("some 40 percent of it", "number", "40 percent"),
        ("three of them", "number", "three"),
        ("cost $3.5 million", "number", "$3.5 million"),
    ],
)
def test_words_of_each_kind_are_marked(text: str, kind: str, part: str) -> None:
    assert (kind, part) in marked(text)


def test_the_month_of_may_is_no_modal() -> None:
    assert marked("It was May then") == []


def test_only_cues_that_touch_the_range_come_back_with_true_places() -> None:
    text = "He said no.\nShe told him 😀 “never” twice.\nThey say."
    start = text.index("“")
    found = cues_in(text, start, start + 3)
    assert found == [
        Cue("quote", start, start + 7),
        Cue("negation", start + 1, start + 6, quoted=True),
    ]


def test_types_inside_a_quotation_are_quotes_too() -> None:
    assert all(kind in types.QUOTE for kind in types.QUOTED.values())
    assert all(kind in types.CUE for kind in types.QUOTED if kind is not types.TEXT)
