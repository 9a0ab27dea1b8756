"""Names proposed from capitals, and spellings that may be one name."""

import pytest

from store.text.names import name_runs, similar_names

KNOWN = [
    "Qais al-Khazali",
    "Muqtada al-Sadr",
    "Haydar al-Abadi",
    "Hadi al-Amiri",
    "Kataib Hezbollah",
    "Ammar al-Hakim",
    "Jane Porter",
]


def names(text: str) -> list[str]:
    return [text[start:end] for start, end in name_runs(text)]


def test_runs_of_capitals_are_proposed_as_names() -> None:
    text = "Gen. Odo Barr met Ana de la Cruz and Omar bin Said in Port\xa0Ellis on Monday."
    assert names(text) == ["Odo Barr", "Ana de la Cruz", "Omar bin Said", "Port\xa0Ellis"]


def test_possessives_articles_and_first_words_are_left_out() -> None:
    assert names("The Harbour Times’ staff left. But Norland’s army stayed.") == [
        "Harbour Times",
        "Norland",
    ]


def test_a_usual_word_at_the_start_of_a_sentence_is_no_name() -> None:
    assert names("Militias came. No other militias did.") == []


def test_names_with_articles_and_apostrophes_stay_whole() -> None:
    assert names("So Asa'ib Ahl al-Haq and Abu Mahdi al-Muhandis agreed, says Éric Żuk.") == [
        "Asa'ib Ahl al-Haq",
        "Abu Mahdi al-Muhandis",
        "Éric Żuk",
    ]


@pytest.mark.parametrize("text", ["", "قال الوزير إن القوات", "no capitals here", "… — !"])
def test_a_text_without_capitals_has_no_names(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("query", "best"),
    [
        ("Khazaali", "Qais al-Khazali"),
        ("Khazali", "Qais al-Khazali"),
        ("قيس الخزعلي", "Qais al-Khazali"),
        ("Moqtada Sadr", "Muqtada al-Sadr"),
        ("مقتدى الصدر", "Muqtada al-Sadr"),
        ("Haider el-Abadi", "Haydar al-Abadi"),
        ("حيدر العبادي", "Haydar al-Abadi"),
        ("Hizbullah", "Kataib Hezbollah"),
        ("al-Hakeem", "Ammar al-Hakim"),
        ("jane porter", "Jane Porter"),
    ],
)
def test_other_spellings_are_proposed_first(query: str, best: str) -> None:
    assert similar_names(query, KNOWN, 3)[0][0] == best


def test_unlike_names_are_not_proposed() -> None:
    assert similar_names("Zorro", KNOWN, 3) == []
    assert similar_names("", KNOWN, 3) == []
    assert similar_names("Khazali", [], 3) == []


def test_no_more_names_than_asked_for_come_best_first() -> None:
    found = similar_names("al-Hakim", ["Ammar al-Hakim", "al-Hakim", "Abdul Aziz al-Hakim"], 2)
    assert found[0] == ("al-Hakim", 100.0)
    assert len(found) == 2
