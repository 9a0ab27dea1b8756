"""Proposals for the claim form, measured on invented sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.stream.proposals import ClaimProposal, NamedSpan, propose_claim
from tests.store.stream.proposal_cases import FRESH, TUNED, Case, Read, read

PUBLISHED = "2021-05-05"


def answers(case: Case) -> dict[str, tuple[object, object]]:
    """Expected and proposed values by field."""
    marked = read(case)
    proposal = propose_claim(marked.text, [marked.claim], PUBLISHED, marked.mentions)
    return {
        name: (value, _speaker(proposal, marked) if name == "speaker" else getattr(proposal, name))
        for name, value in case.expected.items()
    }


def _speaker(proposal: ClaimProposal, marked: Read) -> str:
    if proposal.speaker_entity_id is None:
        return proposal.speaker_kind
    return marked.names[proposal.speaker_entity_id]


def share_right(cases: tuple[Case, ...]) -> float:
    judged = [pair for case in cases for pair in answers(case).values()]
    return sum(expected == proposed for expected, proposed in judged) / len(judged)


@pytest.mark.parametrize("case", TUNED, ids=lambda case: case.marked)
def test_the_form_is_prefilled_as_a_reader_would(case: Case) -> None:
    assert [pair for pair in answers(case).values() if pair[0] != pair[1]] == []


def test_most_proposals_are_right_on_sentences_the_rules_have_not_seen() -> None:
    assert share_right(FRESH) >= 0.85


def test_the_word_that_shows_the_speaker_is_marked() -> None:
    text = "“No,” said Odo Barr."
    start = text.index("Odo")
    proposal = propose_claim(text, [(1, 3)], None, [NamedSpan(7, start, start + 8)])
    assert (proposal.speaker_entity_id, proposal.speaker_reason) == (7, "verb-before-name")
    assert proposal.cue_span is not None
    assert text[slice(*proposal.cue_span)] == "said"


def test_a_quotation_interrupted_by_its_speaker_is_one_claim() -> None:
    text = "“The camp,” Odo Barr said, “was empty in 2020.”"
    start = text.index("Odo")
    spans = [(0, 11), (text.index("“was"), len(text))]
    proposal = propose_claim(text, spans, PUBLISHED, [NamedSpan(3, start, start + 8)])
    assert proposal.speaker_entity_id == 3
    assert proposal.quote_type == "direct"
    assert proposal.about_from == "2020"


def test_relative_dates_need_a_day_of_publication() -> None:
    text = "The bridge fell last June."
    assert propose_claim(text, [(0, len(text))], None, []).about_from is None
    assert propose_claim(text, [(0, len(text))], "no date", []).about_from is None


@pytest.mark.parametrize("spans", [[], [(0, 0)], [(3, 5)]])
def test_a_claim_on_nothing_proposes_nothing(spans: list[tuple[int, int]]) -> None:
    assert propose_claim("abc  \n", spans, None, []) == ClaimProposal(None, "unknown", "none")


@given(st.text(st.sampled_from("aA “”\"',.?\n—é😀2"), max_size=40), st.data())
def test_any_text_can_be_claimed(words: str, drawn: st.DataObject) -> None:
    text = words + drawn.draw(st.sampled_from(["", " said he", " according to", " said B. “x"]))
    start = drawn.draw(st.integers(0, len(text)))
    end = drawn.draw(st.integers(start, len(text)))
    proposal = propose_claim(text, [(start, end)], PUBLISHED, [NamedSpan(1, start, end)])
    assert proposal.speaker_kind in {"entity", "author", "unnamed", "unknown"}


def test_a_passive_verb_names_its_speaker_after_by() -> None:
    text = "The raid was announced by the Salt Guild on Monday."
    start = text.index("Salt")
    proposal = propose_claim(text, [(0, 8)], PUBLISHED, [NamedSpan(4, start, start + 10)])
    assert (proposal.speaker_entity_id, proposal.speaker_reason) == (4, "passive")


def test_a_pronoun_without_a_name_is_unknown() -> None:
    proposal = propose_claim("He said nothing came.", [(8, 21)], None, [])
    assert (proposal.speaker_kind, proposal.speaker_reason) == ("unknown", "pronoun")


@pytest.mark.parametrize(
    "words",
    ["No more than 90 bolts were cracked.", "There were no fewer than six.", "Not only he came."],
)
def test_a_bound_is_no_denial(words: str) -> None:
    assert propose_claim(words, [(0, len(words))], None, []).polarity == "asserts"
