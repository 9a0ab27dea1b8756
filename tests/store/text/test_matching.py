"""Finding names among thousands: what comes first, what is folded, what may be misspelt."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.text.matching import EXACT, MISSPELT, Found, Shelf, lines_of, words_of

NAMES = (
    ("Ana Ruiz", "Mayor Ruiz"),
    ("Port Authority", "the Authority", "PA"),
    ("Airport of Vesna",),
    ("Tomás Valdez",),
    ("هيئة الميناء", "Harbour Board"),
    ("The port was closed",),
    ("“Al-Hakim”",),
    ("No\u00a0break 😀 port", ""),
)


@pytest.fixture
def shelf() -> Shelf:
    made = Shelf()
    for names in NAMES:
        made.add(lines_of(names))
    return made


def names(found: Found) -> list[str]:
    return [NAMES[place][0] for _rank, place in found.places]


def test_whole_names_come_first_then_beginnings_then_words_then_parts_of_words(
    shelf: Shelf,
) -> None:
    assert names(shelf.find("port", 9)) == [
        "Port Authority",
        "No\u00a0break 😀 port",
        "The port was closed",
        "Airport of Vesna",
    ]
    assert shelf.find("port authority", 9).best == EXACT
    assert shelf.find("pa", 9).places[0] == (EXACT, 1)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("TOMAS valdez", "Tomás Valdez"),
        ("al hakim", "“Al-Hakim”"),
        ("al-hakim", "“Al-Hakim”"),
        ("هيئة", "هيئة الميناء"),
        ("هيئه", "هيئة الميناء"),
        ("harb boa", "هيئة الميناء"),
        ("no break", "No\u00a0break 😀 port"),
        ("ruiz ana", "Ana Ruiz"),
        ("vald", "Tomás Valdez"),
    ],
)
def test_case_accents_quotes_blanks_and_order_do_not_matter(
    shelf: Shelf, typed: str, name: str
) -> None:
    assert names(shelf.find(typed, 9))[0] == name


@pytest.mark.parametrize(
    ("typed", "name"),
    [("Valdes", "Tomás Valdez"), ("authorty", "Port Authority"), ("ana riuz", "Ana Ruiz")],
)
def test_a_misspelt_word_finds_what_was_meant_only_when_asked(
    shelf: Shelf, typed: str, name: str
) -> None:
    assert shelf.find(typed, 9).places == ()
    found = shelf.find_misspelt(typed, 9)
    assert names(found) == [name]
    assert found.best == MISSPELT


@pytest.mark.parametrize("typed", ["", "   ", "😀", "-", "zzzz", "qqqqqqqq port"])
def test_nothing_is_found_for_nothing(shelf: Shelf, typed: str) -> None:
    assert shelf.find_misspelt(typed, 9) == Found()


def test_the_limit_keeps_the_best_and_all_are_counted(shelf: Shelf) -> None:
    found = shelf.find("port", 2)
    assert names(found) == ["Port Authority", "No\u00a0break 😀 port"]
    assert found.total == 4


def test_a_name_that_is_gone_is_not_found_and_its_place_stays(shelf: Shelf) -> None:
    shelf.replace(1, "")
    assert shelf.find("authority", 9).places == ()
    shelf.replace(1, lines_of(["Harbour Office"]))
    assert [place for _rank, place in shelf.find("harbour", 9).places] == [1, 4]
    assert len(shelf) == len(NAMES)


def test_a_short_name_stands_before_a_long_one_and_the_name_before_what_is_beside_it() -> None:
    shelf = Shelf()
    for texts in (("Bridge of the river",), ("Gates", "the bridge"), ("Bridge",), ("A bridge",)):
        shelf.add(lines_of(texts))
    assert [place for _rank, place in shelf.find("bridge", 9).places] == [2, 0, 3, 1]


@given(st.lists(st.text(max_size=30), max_size=8), st.text(max_size=12))
def test_whatever_is_typed_places_are_real_distinct_and_hold_every_word(
    texts: list[str], typed: str
) -> None:
    shelf = Shelf()
    for text in texts:
        shelf.add(lines_of([text]))
    found = shelf.find_misspelt(typed, 5)
    places = [place for _rank, place in found.places]
    assert len(set(places)) == len(places) <= 5
    assert found.total >= len(places)
    for rank, place in found.places:
        if rank < MISSPELT:
            assert all(word in words_of(texts[place]) for word in words_of(typed).split())
    if words_of(typed):
        assert {n for n, text in enumerate(texts) if words_of(text) == words_of(typed)} <= {
            place for _rank, place in shelf.find(typed, 99).places
        }
