"""Dates with precision, found in text and resolved against the day of publication."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.text.dates import find_date_expressions, find_relative_dates
from store.text.edtf import EdtfDate, days_between, parse_edtf
from store.text.relative_dates import resolve_relative


def edtf(text: str) -> EdtfDate:
    found = parse_edtf(text)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "precision", "first", "last"),
    [
        ("2014", "year", date(2014, 1, 1), date(2014, 12, 31)),
        ("2016-02", "month", date(2016, 2, 1), date(2016, 2, 29)),
        ("2014-04-07", "day", date(2014, 4, 7), date(2014, 4, 7)),
        ("2014~", "year", date(2014, 1, 1), date(2014, 12, 31)),
        ("2014-04?", "month", date(2014, 4, 1), date(2014, 4, 30)),
        ("2014/2015-03", "interval", date(2014, 1, 1), date(2015, 3, 31)),
        ("../2014", "interval", None, date(2014, 12, 31)),
        ("2014-05/..", "interval", date(2014, 5, 1), None),
    ],
)
def test_a_date_has_precision_and_bounds(
    text: str, precision: str, first: date | None, last: date | None
) -> None:
    found = edtf(text)
    assert found.text == text
    assert found.precision == precision
    assert found.bounds() == (first, last)


@pytest.mark.parametrize(
    "text",
    ["", "14", "2014-13", "2014-02-30", "0000", "2014-4-7", "2015/2014", "../..", "/", "a/b",
     "2014/x", "2014/2015/2016", "April 2014", "٢٠١٤"],
)  # fmt: skip
def test_what_is_no_date_is_none(text: str) -> None:
    assert parse_edtf(text) is None


def test_an_empty_side_is_an_open_one() -> None:
    assert edtf(" /2014").text == "../2014"


@pytest.mark.parametrize(
    ("one", "other", "days"),
    [
        ("2014-04-07", "2014-04-10", 3),
        ("2014-04-10", "2014-04-07", 3),
        ("2014-04", "2014-04-10", 0),
        ("2013", "2014-01-02", 2),
        ("../2014-01-01", "2014-01-03/..", 2),
        ("2014/..", "2020", 0),
    ],
)
def test_days_are_counted_from_the_nearest_bounds(one: str, other: str, days: int) -> None:
    assert days_between(edtf(one), edtf(other)) == days


@given(st.dates(), st.dates())
def test_days_between_days_are_exact_and_symmetric(one: date, other: date) -> None:
    first, second = edtf(one.isoformat()), edtf(other.isoformat())
    assert days_between(first, second) == days_between(second, first) == abs((one - other).days)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It came on April 7, 2014.", [("April 7, 2014", "2014-04-07")]),
        (
            "on 7\xa0April 2014 and 2015-01-31",
            [("7\xa0April 2014", "2014-04-07"), ("2015-01-31",) * 2],
        ),
        ("By Sept. 3rd, 1999", [("Sept. 3rd, 1999", "1999-09-03")]),
        ("the 3rd of May 2003", [("3rd of May 2003", "2003-05-03")]),
        ("since April 2014", [("April 2014", "2014-04")]),
        ("in 2003, after 2005", [("2003", "2003"), ("2005", "2005")]),
        ("February 30, 2014", []),
        ("about 2,014 men, room 2014", []),
        ("In 12.2003", []),
        ("they may 3 March 2014", [("3 March 2014", "2014-03-03")]),
    ],
)
def test_absolute_dates_are_found(text: str, found: list[tuple[str, str]]) -> None:
    dates = find_date_expressions(text)
    assert [(text[start:end], value) for start, end, value in dates] == found


@pytest.mark.parametrize(
    ("expression", "published", "value"),
    [
        ("yesterday", "2014-09-18", "2014-09-17"),
        ("on Wednesday", "2014-09-18", "2014-09-17"),
        ("on Thursday", "2014-09-18", "2014-09-18"),
        ("last Thursday", "2014-09-18", "2014-09-11"),
        ("next Monday", "2014-09-18", "2014-09-22"),
        ("last June", "2014-09", "2014-06"),
        ("last June", "2015-06-02", "2014-06"),
        ("next June", "2014-09", "2015-06"),
        ("this June", "2014", "2014-06"),
        ("in December", "2015-02-10", "2014-12"),
        ("in February", "2015-02-10", "2015-02"),
        ("this month", "2015-02-10", "2015-02"),
        ("last month", "2015-01", "2014-12"),
        ("last year", "2015", "2014"),
        ("this week", "2014-09-18", "2014-09-15/2014-09-21"),
        ("last week", "2014-09-18", "2014-09-08/2014-09-14"),
        ("three years ago", "2015-02-10", "2012"),
        ("two months ago", "2015-01", "2014-11"),
        ("10 days ago", "2015-01-05", "2014-12-26"),
        ("on March 3", "2015-02-10", "2014-03-03"),
        ("3 January", "2015-02-10", "2015-01-03"),
        ("February 29", "2017-03-01", "2016-02-29"),
    ],
)
def test_relative_dates_resolve_against_publication(
    expression: str, published: str, value: str
) -> None:
    assert resolve_relative(expression, edtf(published)) == value


@pytest.mark.parametrize(
    ("expression", "published"),
    [
        ("yesterday", "2014-09"),
        ("on Wednesday", "2014"),
        ("last June", "2014"),
        ("this month", "2014"),
        ("last year", "2014/2015"),
        ("three years later", "2014"),
        ("on March 3", "2014"),
        ("once upon a time", "2014-09-18"),
        ("", "2014-09-18"),
        ("many years ago", "2014-09-18"),
        ("yesterday", "0001-01-01"),
        ("999 years ago", "0900"),
    ],
)
def test_what_cannot_be_resolved_is_none(expression: str, published: str) -> None:
    assert resolve_relative(expression, edtf(published)) is None


def test_later_counts_from_an_anchor() -> None:
    assert resolve_relative("three years later", edtf("2015"), edtf("2003-04")) == "2006"
    assert resolve_relative("two weeks earlier", edtf("2015"), edtf("2003-04")) is None


def test_relative_expressions_are_found_in_text() -> None:
    text = "He came last June, left on Wednesday and, two years later, died in May."
    found = [text[start:end] for start, end in find_relative_dates(text)]
    assert found == ["last June", "on Wednesday", "two years later", "in May"]
    assert find_relative_dates("in May 2014 they marched on") == []


@given(st.text(st.sampled_from("2014-/~?.x "), max_size=14))
def test_a_parsed_date_is_spelt_canonically(text: str) -> None:
    found = parse_edtf(text)
    assert found is None or parse_edtf(found.text) == found
