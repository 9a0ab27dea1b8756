"""Metadata proposed from the first lines, and none invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.importers.metadata import ArticleProposal, propose_metadata
from store.text.languages import guess_language

LONG = "The harbour was calm and the boats lay still in the night. " * 6


def proposed(text: str, name: str = "a.txt") -> ArticleProposal:
    return propose_metadata(text, name, markdown=name.endswith(".md"))


def test_headline_byline_outlet_and_date_are_found() -> None:
    head = "Calm at the quay\n\nBy Jane Doe, The Harbour Times\nPublished 3 May 2021 at 10:30"
    text = f"\n{head}\n\n{LONG}"
    found = proposed(text)
    assert (found.title, found.byline, found.outlet) == (
        "Calm at the quay",
        "Jane Doe",
        "The Harbour Times",
    )
    assert (found.published, found.published_reason) == ("2021-05-03", "published-line")
    assert found.language == "en"
    assert found.headline_span is not None
    assert text[slice(*found.headline_span)] == "Calm at the quay"
    assert found.byline_span is not None
    assert text[slice(*found.byline_span)] == "Jane Doe"


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By Jane Doe", "Jane Doe"),
        ("BY JANE DOE", "JANE DOE"),
        ("by Jane Doe and Ali al-Amin", "Jane Doe and Ali al-Amin"),
        ("Von Jürgen Groß", "Jürgen Groß"),
        ("Por María de la Cruz", "María de la Cruz"),
        ("Jane Doe, The Harbour Times", "Jane Doe"),
        ("By the sea it was calm", None),
        ("By Monday", None),
        ("Jane Doe, who lives in Norland, left", None),
        ("Berlin, Germany", None),
    ],
)
def test_a_byline_is_a_line_of_names(line: str, byline: str | None) -> None:
    assert proposed(f"A title\n{line}\n{LONG}").byline == byline


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("3 May 2021", "2021-05-03"),
        ("Monday, May 3, 2021 10:30 am", "2021-05-03"),
        ("Updated: 2021-05-03", "2021-05-03"),
        ("May 2021", "2021-05"),
        ("By Jane Doe | May 3, 2021", "2021-05-03"),
        ("On 3 May 2021 the quay was calm.", None),
        ("February 30, 2021", None),
    ],
)
def test_a_date_is_taken_only_from_a_line_about_it(line: str, published: str | None) -> None:
    assert proposed(f"A title\n{line}\n{LONG}").published == published


@pytest.mark.parametrize("text", [LONG, f"By Jane Doe\n{LONG}", f"3 May 2021\n{LONG}"])
def test_without_a_short_first_line_the_file_names_the_article(text: str) -> None:
    found = proposed(text, "harbour calm.txt")
    assert found.title == "harbour calm"
    assert found.headline_span is None


def test_front_matter_of_markdown_is_believed() -> None:
    text = (
        '---\ntitle: "Calm: the quay"\nauthors: [Jane Doe, Ali Amin]\nsource: Harbour Times\n'
        f"date: 2021-05-03T10:00:00Z\nlang: es\ntags:\n  - sea\n---\n# Another\n\n{LONG}"
    )
    found = proposed(text, "a.md")
    assert (found.title, found.byline, found.outlet) == (
        "Calm: the quay",
        "Jane Doe, Ali Amin",
        "Harbour Times",
    )
    assert (found.published, found.published_reason) == ("2021-05-03", "front-matter")
    assert found.language == "es"


def test_a_heading_of_markdown_is_the_title() -> None:
    text = f"\n## Calm at the quay ##\n\nBy Jane Doe\n\n{LONG}"
    found = proposed(text, "a.md")
    assert found.title == "Calm at the quay"
    assert found.headline_span is not None
    assert text[slice(*found.headline_span)] == found.title
    assert found.byline == "Jane Doe"


def test_a_rule_of_dashes_is_no_front_matter() -> None:
    found = proposed(f"---\nCalm at the quay\n---\n{LONG}", "a.md")
    assert found.published is None
    assert found.byline is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (LONG, "en"),
        ("El ministro dijo que no es más que una de las cosas que se ven en la calle.", "es"),
        ("Le ministre a dit que ce n'est pas une chose qui se voit dans la rue.", "fr"),
        ("Der Minister sagte, dass es nicht die Sache ist, die man auf der Straße sieht.", "de"),
        ("قال الوزير إن المحادثات ستبدأ يوم الأربعاء في المدينة", "ar"),
        ("وزیر گفت که گفتگوها روز چهارشنبه در پایتخت آغاز می‌شود و همه چیز آماده است", "fa"),
        ("Министр сообщил, что переговоры начнутся в среду, это было бы быстро", "ru"),
        ("Міністр повідомив, що переговори її країни почнуться в середу", "uk"),
        ("大臣は記者団に述べた。", "ja"),
        ("部长对记者说，会谈将开始。", "zh"),
        ("장관은 말했다", "ko"),
        ("Ο υπουργός δήλωσε", "el"),
        ("", None),
        ("12345 !!", None),
        ("Zxcv qwer asdf tyui ghjk bnmq wert", None),
    ],
)
def test_the_language_is_guessed_or_left_open(text: str, language: str | None) -> None:
    assert guess_language(text) == language


@given(st.text(st.sampled_from("By Jane\nDoe, 3 May 2021#-:—|T "), max_size=80), st.booleans())
def test_proposals_stand_in_the_text(text: str, markdown: bool) -> None:
    found = propose_metadata(text, "name.txt", markdown=markdown)
    assert found.title
    if found.byline_span:
        assert text[slice(*found.byline_span)] == found.byline
    if found.headline_span and "title:" not in text:
        assert text[slice(*found.headline_span)] == found.title


def test_a_notice_above_the_headline_is_not_the_title() -> None:
    text = "This story is over 3 years old.\n\nHarbour gates stay shut\n\nThe gates stayed shut."
    assert propose_metadata(text, "a.txt", markdown=False).title == "Harbour gates stay shut"


def test_a_text_without_headline_in_a_file_without_a_name_takes_its_first_words() -> None:
    text = "The council of Vesna met on Monday " + "and spoke about the gates " * 12
    found = propose_metadata(text, "007_9d7b28408e4d195f.txt", markdown=False)
    assert found.title.startswith("The council of Vesna met on Monday and")
    assert found.title.endswith("…")
    assert found.headline_span is None


@pytest.mark.parametrize(
    ("below", "outlet"),
    [
        ("Radio Nord", "Radio Nord"),
        ("The Harbour Gazette", "The Harbour Gazette"),
        ("The harbour burned for two days, Radio Nord said.", None),
        ("Port Elgin", None),
    ],
)
def test_an_outlet_alone_below_the_byline_is_proposed(below: str, outlet: str | None) -> None:
    text = f"Harbour fire\n\nBy Jonas Pell\n{below}\n\nNine people were killed."

    assert propose_metadata(text, "x.txt", markdown=False).outlet == outlet
