from hypothesis import given
from hypothesis import strategies as st

from store.text.anchoring import Anchored, reanchor

OLD = """Old bridge closed

The mayor closed the old bridge on Monday, said Ana Ruiz. Inspectors had found 214 cracked bolts.

“We never heard of any cracks,” said Tomás Valdez 😀. The mayor denies that.

The mayor spoke twice."""


def moved(new: str, words: str, nth: int = 0) -> tuple[str, str]:
    """What has become of words: the state, and the words that stand there now."""
    (found,) = reanchor(OLD, new, [place(words, nth)])
    return found.state, new[found.start : found.end]


def place(words: str, nth: int = 0) -> tuple[int, int]:
    start = -1
    for _ in range(nth + 1):
        start = OLD.index(words, start + 1)
    return start, start + len(words)


def test_an_unchanged_text_keeps_every_passage() -> None:
    spans = [place("mayor"), place("mayor", 1), place("Tomás Valdez 😀")]

    assert reanchor(OLD, OLD, spans) == [Anchored(*span, "exact") for span in spans]


def test_words_put_before_shift_a_passage_and_it_stays_exact() -> None:
    new = "UPDATE 😀: " + OLD.replace("on Monday", "early on Monday")

    assert moved(new, "Ana Ruiz") == ("exact", "Ana Ruiz")
    assert moved(new, "Tomás Valdez") == ("exact", "Tomás Valdez")


def test_the_same_name_stays_at_its_own_place() -> None:
    new = OLD.replace("The mayor denies that.", "The mayor of the port denies that.")

    (first, second, third) = reanchor(OLD, new, [place("mayor", nth) for nth in range(3)])
    assert [new[each.start : each.end] for each in (first, second, third)] == ["mayor"] * 3
    assert first.start < second.start < third.start
    assert {first.state, second.state, third.state} == {"exact"}


def test_a_paragraph_that_moved_takes_its_passages_along() -> None:
    first, bridge, quote, last = OLD.split("\n\n")
    new = f"{first}\n\n{quote}\n\n{last}\n\n{bridge}"

    assert moved(new, "Inspectors had found 214 cracked bolts") == (
        "moved",
        "Inspectors had found 214 cracked bolts",
    )


def test_changed_words_are_shown_as_unsure() -> None:
    new = OLD.replace("had found 214 cracked bolts", "had found 190 cracked bolts")

    state, words = moved(new, "Inspectors had found 214 cracked bolts")
    assert (state, words) == ("unsure", "Inspectors had found 190 cracked bolts")


def test_a_passage_that_is_gone_is_lost() -> None:
    new = OLD.replace("“We never heard of any cracks,” said Tomás Valdez 😀. ", "")

    assert moved(new, "We never heard of any cracks") == ("lost", "")
    assert moved(new, "Tomás Valdez") == ("lost", "")
    assert moved(new, "The mayor denies that") == ("exact", "The mayor denies that")


def test_a_short_word_that_was_cut_is_not_put_on_another_one_silently() -> None:
    new = OLD.replace("The mayor spoke twice.", "Nobody spoke twice.")

    state, _ = moved(new, "mayor", 2)
    assert state in ("unsure", "lost")


def test_nothing_is_left_of_an_emptied_text() -> None:
    assert reanchor(OLD, "x", [place("mayor")]) == [Anchored(0, 0, "lost")]


TEXT = st.lists(
    st.sampled_from(["bridge", "mayor", "closed", "😀", "é", "جسر", " ", " ", "\n", ".", "\u00a0"]),
    min_size=1,
    max_size=60,
).map("".join)


@given(old=TEXT, new=TEXT, picks=st.lists(st.tuples(st.integers(0, 400), st.integers(1, 30))))
def test_every_passage_is_reported_and_stands_inside_the_text(
    old: str, new: str, picks: list[tuple[int, int]]
) -> None:
    spans = [(at % len(old), min(at % len(old) + long, len(old))) for at, long in picks]
    found = reanchor(old, new, spans)

    assert len(found) == len(spans)
    for span, each in zip(spans, found, strict=True):
        if each.state == "lost":
            assert (each.start, each.end) == (0, 0)
            continue
        assert 0 <= each.start < each.end <= len(new)
        if each.state in ("exact", "moved"):
            assert new[each.start : each.end] == old[slice(*span)]
