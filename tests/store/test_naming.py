"""Known names in a text: of very many those that stand there, the longer ones first."""

from __future__ import annotations

from store.naming import NameIndex, named_places
from store.rows import KnownName
from store.text.folding import fold_key
from store.types import EntityId


def known(*forms: str) -> list[KnownName]:
    return [
        KnownName(form, fold_key(form), EntityId(number), form, "person", 1)
        for number, form in enumerate(forms, 1)
    ]


def found(text: str, names: list[KnownName]) -> list[tuple[int, str]]:
    return [
        (place.entity_id, text[place.start : place.end])
        for place in named_places(text, 0, len(text), NameIndex(names))
    ]


def test_the_longer_name_wins_and_each_place_is_found() -> None:
    names = known("Ruiz", "Ana Ruiz", "Nobody Here", "O’Neill-Ruiz")
    text = "ANA RUIZ met Ruiz; o'neill-ruiz 😀 came, Ana did not."
    assert found(text, names) == [(2, "ANA RUIZ"), (1, "Ruiz"), (4, "o'neill-ruiz")]


def test_names_of_signs_and_of_other_scripts_are_found() -> None:
    assert found("We love +++ and ليدا مورانو.", known("+++", "ليدا مورانو", "")) == [
        (1, "+++"),
        (2, "ليدا مورانو"),
    ]
