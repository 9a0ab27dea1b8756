from hypothesis import given
from hypothesis import strategies as st

from gui.desks.differing import differing_words
from store.text.excerpt import GAP, Weight, excerpt, runs_of

TEXT = (
    "One came. Two came. Three came. Four came.\nFive said six were lost. Seven came. Eight came. "
    "Nine came. Ten came."
)


def test_three_sentences_stand_before_and_after_the_claim() -> None:
    start = TEXT.index("Five")
    [(first, last)] = excerpt(TEXT, [(start, start + len("Five said six were lost."))])
    assert TEXT[first:last].startswith("Two came.")
    assert TEXT[first:last].endswith("Nine came.")


def test_a_claim_inside_a_sentence_keeps_the_rest_of_it() -> None:
    start = TEXT.index("six")
    [(first, last)] = excerpt(TEXT, [(start, start + 3)], 1)
    assert TEXT[first:last] == "Five said six were lost. Seven came."


def test_parts_far_apart_are_shown_with_a_gap() -> None:
    text = "First words. " + "Filler stands here. " * 400 + "Last words."
    parts = [(0, 5), (text.index("Last"), len(text))]
    shown = excerpt(text, parts)
    assert len(shown) == 2
    assert any(run.text == GAP for run in runs_of(text, shown, parts, []))


@given(
    st.text("ab .!?\n\u00a0🌊ق“”", max_size=200).flatmap(
        lambda text: st.tuples(
            st.just(text),
            st.lists(
                st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted),
                max_size=3,
            ),
        )
    )
)
def test_runs_hold_the_claims_words_letter_by_letter(case: tuple[str, list[list[int]]]) -> None:
    text, pairs = case
    parts: list[tuple[int, int]] = []
    for start, end in sorted(pairs):
        if start < end and (not parts or start >= parts[-1][1]):
            parts.append((start, end))
    shown = excerpt(text, parts)
    runs = runs_of(text, shown, parts, [])
    assert all(first <= last for first, last in shown)
    whole = GAP.join(text[first:last] for first, last in shown)
    assert "".join(run.text for run in runs) == whole
    marked = "".join(run.text for run in runs if run.weight is Weight.CLAIM)
    assert marked == "".join(text[start:end] for start, end in parts)


def test_only_words_the_other_side_lacks_differ() -> None:
    a, b = "Twelve houses were lost", "NINETEEN houses were lost"
    places = differing_words(a, [(0, len(a))], b, [(0, len(b))])
    assert [a[start:end] for start, end in places] == ["Twelve"]


def test_accents_quotes_and_case_make_no_difference() -> None:
    a, b = "The café’s “roof” fell", 'the cafe\'s "roof" fell'
    assert differing_words(a, [(0, len(a))], b, [(0, len(b))]) == []


def test_where_nearly_all_words_differ_only_numbers_are_marked() -> None:
    a, b = "Water took 19 homes that night", "Barely a dozen cellars flooded"
    places = differing_words(a, [(0, len(a))], b, [(0, len(b))])
    assert [a[start:end] for start, end in places] == ["19"]
