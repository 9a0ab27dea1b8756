from itertools import pairwise

import pytest

from store.importers import candidate_of_text
from store.importers.zoning import find_zones
from store.text.zones import ZoneDraft

BODY = (
    "The council of Ostrava voted on Monday to close the old bridge for two winters, and the"
    " mayor said that no lorry had been weighed on it since the flood."
)
MORE = (
    "Engineers had asked for the closure three times, most lately in June, according to minutes"
    " that this newspaper has seen and that the council does not dispute."
)


def zones(text: str) -> list[tuple[str, str]]:
    """Kind and words of every zone."""
    return [(zone.kind, text[zone.start : zone.end]) for zone in drafts(text)]


def drafts(text: str) -> tuple[ZoneDraft, ...]:
    proposal = candidate_of_text(text, "bridge.txt").proposal
    return find_zones(text, proposal.headline_span, proposal.byline_span)


def article(*lines: str) -> str:
    return "\n\n".join(("Old bridge closes", *lines))


def test_headline_byline_and_standfirst_are_told_from_the_report() -> None:
    standfirst = "Two winters without the crossing: what the council knew, and since when."

    found = zones(article("By Jana Novák", standfirst, BODY, MORE))

    assert found == [
        ("headline", "Old bridge closes"),
        ("byline", "By Jana Novák"),
        ("standfirst", standfirst),
    ]


def test_a_report_that_begins_at_once_has_no_standfirst() -> None:
    assert zones(article(BODY, MORE)) == [("headline", "Old bridge closes")]


def test_a_headline_said_again_with_other_signs_is_a_headline_too() -> None:
    text = "U.S. bridge closes: “No lorries”\n\nUS bridge closes: No lorries\n\n" + BODY

    assert [kind for kind, _ in zones(text)] == ["headline", "headline"]


@pytest.mark.parametrize(
    "caption",
    [
        "The bridge on Monday, seen from the mill. (photo credit: JANA NOVÁK)",
        "Photographer: Jana Novák/Anadolu Agency/Getty Images",
        "Workers carry a barrier on Monday, June 3, 2019. (AP Photo/Jan Kos, File)",
        "Cover: The bridge in an undated picture.",
        "Foto: Jana Nováková",
        "The mayor speaks at the bridge. Jan Kos/Pool Photo via AP)",
    ],
)
def test_what_tells_about_a_picture_is_a_caption(caption: str) -> None:
    assert ("caption", caption) in zones(article(BODY, caption, MORE))


def test_the_short_name_of_a_picture_belongs_to_its_caption() -> None:
    credit = "Photographer: Jana Novák"

    assert ("caption", f"Bridge Ostrava\n\n{credit}") in zones(
        article(BODY, "Bridge Ostrava", credit, MORE)
    )


def test_a_caption_that_stands_twice_is_one_zone() -> None:
    shown = "A lorry waits before the bridge in Ostrava on Monday morning"

    found = zones(article(f"{shown}. (photo credit: JANA NOVÁK)", f"{shown}, June 3.", BODY))

    assert [kind for kind, _ in found] == ["headline", "caption"]


def test_a_line_that_repeats_the_text_with_a_word_changed_is_a_pull_quote() -> None:
    quote = "“Not one lorry had been weighed on it since the flood”"

    assert ("pull_quote", quote) in zones(article(BODY, quote, MORE))


def test_the_first_line_of_a_paragraph_said_twice_is_a_pull_quote_whatever_comes_first() -> None:
    first = MORE.partition(", according")[0] + "."

    assert ("pull_quote", first) in zones(article(BODY, first, MORE))


def test_two_paragraphs_about_the_same_thing_are_no_pull_quotes() -> None:
    other = "The mayor said on Tuesday that the old bridge had carried lorries before the flood."

    assert zones(article(BODY, other, MORE)) == [("headline", "Old bridge closes")]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Subscribe to the Ostrava Newsletter", "advert"),
        ("Stay updated with the latest news!", "advert"),
        ("ADVERTISEMENT", "advert"),
        ("Suscríbase a nuestro boletín", "advert"),
        ("Comments are closed.", "boilerplate"),
        ("[Bridge closures of the last ten years]", "boilerplate"),
        ("This column does not necessarily reflect the opinion of the board.", "boilerplate"),
        ("Read more: the flood of 1997", "boilerplate"),
        ("© 2019 The Ostrava Gazette", "boilerplate"),
    ],
)
def test_furniture_of_the_page_is_no_report(line: str, kind: str) -> None:
    assert (kind, line) in zones(article(BODY, line, MORE))


@pytest.mark.parametrize(
    "line",
    [
        "The council said that subscribers to the old ferry would be paid back in spring.",
        "He followed us on foot to the bridge, where a related argument began about the mill.",
        "“More on this tomorrow,” said the mayor, who had commented on nothing else all day.",
    ],
)
def test_sentences_of_the_report_that_sound_alike_stay_body(line: str) -> None:
    assert zones(article(BODY, line, MORE)) == [("headline", "Old bridge closes")]


def test_all_after_a_contact_line_is_footer() -> None:
    text = article(
        BODY, MORE, "To contact the author:\nJana Novák at", "Before it is here, read it."
    )

    kind, words = zones(text)[-1]

    assert (kind, words.startswith("To contact"), words.endswith("read it.")) == (
        "boilerplate",
        True,
        True,
    )


COMMENTS = """3 Responses

  1. I crossed it every day and nobody weighed anything.

     Not once in ten years 😀.

    • Then you were lucky.

  2. Petr K.

    Close the mill as well.

  3. Ana Ruiz says: No me lo creo.

Comments are closed."""


def test_comments_have_writers_and_replies() -> None:
    text = article(BODY, MORE, COMMENTS)
    found = [zone for zone in drafts(text) if zone.kind == "comment"]

    assert [zone.writer for zone in found] == [None, None, "Petr K.", "Ana Ruiz"]
    first = drafts(text).index(found[0])
    assert [zone.reply_to for zone in found] == [None, first, None, None]
    assert text[found[0].start : found[0].end].endswith("ten years 😀.")
    assert text[found[1].start : found[1].end] == "Then you were lucky."
    assert text[found[2].start : found[2].end].endswith("as well.")


def test_comments_under_names_and_dates_are_told_apart() -> None:
    text = article(
        BODY, MORE, "Comments (2)", "Petr K. on 3 June 2019 at 10:15", "Close it.",
        "Ana R. | 4 June 2019", "Open it.",
    )  # fmt: skip
    found = [zone for zone in drafts(text) if zone.kind == "comment"]

    assert [zone.writer for zone in found] == ["Petr K.", "Ana R."]
    assert text[found[1].start : found[1].end].endswith("Open it.")


@pytest.mark.parametrize("text", ["x", "\n\n \n", "12 Comments", "Comments", "🙂\n\u202e\n\u00a0"])
def test_texts_that_are_hardly_any_have_no_faults(text: str) -> None:
    for zone in find_zones(text, None, None):
        assert 0 <= zone.start < zone.end <= len(text)


def test_zones_are_disjoint_and_in_order() -> None:
    text = article("By Jana Novák", BODY, MORE, "Subscribe to our newsletter", COMMENTS, "© 2019")
    found = drafts(text)

    for before, after in pairwise(found):
        assert before.end <= after.start
    for number, zone in enumerate(found):
        assert zone.reply_to is None or zone.reply_to < number


def test_a_huge_text_gets_its_headline_at_once() -> None:
    text = "Old bridge closes\n\n" + "\n".join([BODY] * 20_000)

    assert [zone.kind for zone in find_zones(text, (0, 17), None)] == ["headline"]


def test_an_opening_of_two_sentences_below_the_byline_is_no_standfirst() -> None:
    opening = "The old bridge is closed. Nobody in Ostrava can say what will become of the mill."

    assert zones(article("By Jana Novák", opening, BODY, MORE)) == [
        ("headline", "Old bridge closes"),
        ("byline", "By Jana Novák"),
    ]


def test_an_opening_with_place_and_agency_is_no_standfirst() -> None:
    opening = "OSTRAVA (Mill Wire) – The old bridge is closed for two winters, the council says."

    assert zones(article(opening, BODY, MORE)) == [("headline", "Old bridge closes")]


@pytest.mark.parametrize(
    "signature",
    [
        "By Jana Novák\nThe Ostrava Gazette, 3 June 2019",
        "Bridge Letters, No. 7, spring 2019. By J. Novák-Kos",
        "A talk on rivers, read by Jana Novák",
    ],
)
def test_who_signs_below_the_headline_is_byline_with_paper_and_date(signature: str) -> None:
    assert ("byline", signature) in zones(article(signature, BODY, MORE))


def test_a_standfirst_before_the_byline_is_found() -> None:
    standfirst = "Who knew about the bridge, and since when?"

    found = zones(article(standfirst, "By Jana Novák\nOstrava Gazette, 3 June 2019", BODY))

    assert [kind for kind, _ in found] == ["headline", "standfirst", "byline"]


@pytest.mark.parametrize(
    "caption",
    [
        "[Picture: the bridge in June, seen from the mill, with nobody on it.]",
        "[Drawing: the council at its table, after a photograph. Ostrava Gazette]",
        "[Map: lorries a day, 1998 to 2018]",
    ],
)
def test_a_caption_in_brackets_is_a_caption(caption: str) -> None:
    assert ("caption", caption) in zones(article(BODY, caption, MORE))


@pytest.mark.parametrize(
    "quote",
    [
        "“NO LORRY WAS WEIGHED ON IT BEFORE THE FLOOD”",
        "The council voted on Monday to close the old bridge for good.",
    ],
)
def test_a_line_set_apart_that_rewords_the_text_is_a_pull_quote(quote: str) -> None:
    said = (
        BODY + " “No lorry was weighed on it, ever, since the flood,” said the miller, who has"
        " lived beside the bridge for forty years and counted them at night."
    )

    assert ("pull_quote", quote) in zones(article(said, quote, MORE))


def test_a_short_paragraph_that_says_something_new_is_no_pull_quote() -> None:
    line = "The council will meet about the bridge again in spring."

    assert zones(article(BODY, line, MORE)) == [("headline", "Old bridge closes")]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Mill Wire: this report may be shortened. Sign up for the river letter.", "advert"),
        ("The Gazette is kept going by its readers. Leave something at the counter.", "advert"),
        ("Correction, 5 June 2019: the flood was in 1997, not in 1998 as we wrote.", "boilerplate"),
        ("Editor’s note: the mill belongs to a cousin of the mayor.", "boilerplate"),
        ("Text checked on 5 June 2019.", "boilerplate"),
        ("Last updated: 5 June 2019, 10:15", "boilerplate"),
    ],
)
def test_what_the_newspaper_says_of_itself_at_the_end_is_no_report(line: str, kind: str) -> None:
    assert zones(article(BODY, MORE, line))[-1] == (kind, line)


def test_a_newspaper_paid_by_its_readers_in_the_middle_of_a_report_is_report() -> None:
    line = "The ferry is paid for by its passengers, and they pay little."

    after = [f"On day {day} of the closure {BODY[day * 9 :]}" for day in range(1, 6)]

    assert ("advert", line) not in zones(article(BODY, line, *after))


def test_comments_under_nicknames_say_whom_they_answer() -> None:
    text = article(
        BODY,
        MORE,
        "Comments (4)",
        "miller_77\nClose it.",
        "Petr K.\nOpen it.",
        "Ana R., in reply to miller_77\nAbout the Mill: never.",
        "@jana (replying to Petr K.)\nYes.",
    )
    found = [zone for zone in drafts(text) if zone.kind == "comment"]

    assert [zone.writer for zone in found] == ["miller_77", "Petr K.", "Ana R.", "@jana"]
    first = drafts(text).index(found[0])
    assert [zone.reply_to for zone in found] == [None, None, first, first + 1]
    assert text[found[2].start : found[2].end].endswith("About the Mill: never.")


def test_thousands_of_equal_lines_are_looked_through_at_once() -> None:
    text = "Old bridge closes\n\n" + "\n".join([BODY] * 4_000)

    assert [zone.kind for zone in find_zones(text, (0, 17), None)] == ["headline"]
