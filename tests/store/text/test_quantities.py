"""Numbers in running text with what they count."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.text.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("about 1,200 fighters", 1200.0, "fighters"),
        ("1.234.567,5 tons", 1234567.5, "tons"),
        ("some 3,5 Tonnen", 3.5, "Tonnen"),
        ("40 percent of them", 40.0, "%"),
        ("3.5% of it", 3.5, "%"),
        ("$3.5 million", 3_500_000.0, "dollars"),
        ("two dozen Norland officers", 24.0, "Norland officers"),
        ("a hundred men", 100.0, "men"),
        ("12 of the men", 12.0, "men"),
        ("30,000 in all", 30_000.0, None),
        ("they were seven", 7.0, None),
        ("٤٢ رجلا", 42.0, "رجلا"),
    ],
)
def test_a_number_is_read_with_its_unit(text: str, value: float, unit: str | None) -> None:
    assert [(found.value, found.unit) for found in find_quantities(text)] == [(value, unit)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "on April 7, 2014",
        "in 2014",
        "three years ago",
        "one man",
        "a man",
        "1.2.3.4 here",
        "B52",
    ],
)
def test_dates_versions_and_articles_are_no_quantities(text: str) -> None:
    assert find_quantities(text) == []


@given(st.text(st.sampled_from("12.,%$ a million٤½²\n-"), max_size=30))
def test_quantities_stand_in_the_text(text: str) -> None:
    reached = 0
    for found in find_quantities(text):
        assert reached <= found.start < found.end <= len(text)
        reached = found.end
