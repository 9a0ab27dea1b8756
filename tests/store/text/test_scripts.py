"""Names made to deceive are flagged, honest ones of any alphabet are not."""

from __future__ import annotations

import random

import pytest

from store.text.scripts import mixed_in

LATIN = (
    "paypal", "Harbour", "Apache", "Oscar Peix", "Coast Radio", "Jasper Cox", "Port Authority",
    "Ana Ruiz", "Cosco", "Ipsos", "Eva Space", "Hope Pace", "Texas", "Kabec Toyota", "Expo", "Epic",
    "Peace", "Pax Europa", "Soyuz", "Arsenal",
)  # fmt: skip
CYRILLIC = dict(zip("aceopxysijhABEHKMOPCTX", "асеорхуѕіјһАВЕНКМОРСТХ", strict=True))
GREEK = dict(zip("ovpaABEHIKMNOPTXYZ", "ονραΑΒΕΗΙΚΜΝΟΡΤΧΥΖ", strict=True))
PARTS = {
    "arabic": ["محمد", "العراق", "هيئة", "الميناء", "عبد", "الله", "حسن", "بغداد", "نور", "سلمى"],
    "cyrillic": ["Анна", "Киев", "Сорока", "Хасан", "Министерство", "Ёлкин", "Ірина", "Росава"],
    "latin": ["Ana", "Østergård", "Müller", "d'Ávila", "O’Brien", "Łódź", "Çelik", "Nguyễn", "X1"],
    "greek": ["Αθήνα", "Νίκος", "Ελένη", "Παπαδάκης", "Κρήτη", "Σοφία"],
    "hebrew": ["ירושלים", "דוד", "שרה", "חיפה", "נמל"],
    "cjk": ["漢字", "東京", "山田", "タロウ", "ひろし", "서울", "김민수", "株式会社"],
}


def doubled(name: str, table: dict[str, str], chance: random.Random) -> str | None:
    """The name with some letters that only look the same; None where it has none of them."""
    places = [at for at, char in enumerate(name) if char in table]
    if not places:
        return None
    for at in chance.sample(places, chance.randint(1, len(places))):
        name = f"{name[:at]}{table[name[at]]}{name[at + 1 :]}"
    return name


def pairs() -> list[tuple[str, str]]:
    chance = random.Random(6)
    made: list[tuple[str, str]] = []
    while len(made) < 100:
        name = chance.choice(LATIN)
        other = doubled(name, chance.choice([CYRILLIC, GREEK]), chance)
        if other is not None:
            made.append((name, other))
    return made


def honest() -> list[str]:
    chance = random.Random(7)
    names = [
        " ".join(chance.choices(words, k=chance.randint(1, 4)))
        for words in PARTS.values()
        for _ in range(80)
    ]
    # an agency's name beside its short form, a name in two alphabets
    names += [
        f"{chance.choice(PARTS[one])} ({chance.choice(PARTS['latin'])} {n})"
        for one in ("arabic", "hebrew", "cjk", "greek", "cyrillic")
        for n in range(4)
    ]
    return names


def test_ninety_five_of_a_hundred_false_names_are_flagged() -> None:
    missed = [(name, other) for name, other in pairs() if mixed_in(other) is None]
    assert len(missed) <= 5, missed


def test_no_honest_name_is() -> None:
    names = honest()
    assert len(names) >= 500
    assert [name for name in names if mixed_in(name) is not None] == []
    assert [name for name in LATIN if mixed_in(name) is not None] == []


def test_it_is_told_which_word_and_how_it_looks() -> None:
    found = mixed_in("The раypal office")
    assert found is not None
    assert (found.word, found.scripts) == ("раypal", ("Cyrillic", "Latin"))
    assert found.looks_like == "paypal"


@pytest.mark.parametrize("name", ["", " ", "7", "—", "😀", "A", "а", "µ", "Å", "e\u0301"])
def test_short_and_empty_names_are_plain(name: str) -> None:
    assert mixed_in(name) is None
