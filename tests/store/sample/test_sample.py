"""The sample project is rich, true to its texts, undoable, and the same each time it is made."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from store import KnownError, Project, codes, queries
from store.check import check
from store.cli import CANNOT, DONE, run
from store.jobs import finished
from store.sample import builder, create_sample
from store.sample.places import UnfoundError, place_of
from tests.store.digest import Content, content


def claims(project: Project) -> list[Any]:
    return project.read(queries.claim_rows, project.read(queries.claim_ids))


def links(project: Project) -> list[Any]:
    return project.read(queries.relation_rows, project.read(queries.relation_ids, relation=None))


def lasting(found: Content) -> Content:
    """The content without what differs from one making to the next."""
    stamps = {"uid", "created_at"}
    return {
        table: {
            key: {column: row[column] for column in row if column not in stamps}
            for key, row in rows.items()
        }
        for table, rows in found.items()
    }


# ------------------------------------------------------------------------------------------ riches


def test_there_is_as_much_as_the_first_window_needs(sample: Project) -> None:
    counted = sample.read(queries.counts)
    assert counted.articles == 5
    assert counted.sources == 5
    assert counted.entities >= 60
    assert counted.mentions >= 250
    assert counted.claims >= 50
    assert counted.contradictions >= 20
    assert counted.notes >= 10


def test_every_sort_of_claim_is_there(sample: Project) -> None:
    made = claims(sample)
    assert {claim.polarity for claim in made} == set(codes.POLARITIES)
    assert {claim.modality for claim in made} == set(codes.MODALITIES)
    assert {claim.quote_type for claim in made} == {*codes.QUOTE_TYPES, None}
    assert {claim.speaker_kind for claim in made} == set(codes.SPEAKER_KINDS)
    assert {claim.status for claim in made} == set(codes.CLAIM_STATUSES)
    kinds = {term.code for term in sample.read(queries.terms, "claim_kind")}
    assert {claim.kind for claim in made} == kinds


def test_claims_show_what_a_claim_can_have(sample: Project) -> None:
    made = claims(sample)
    assert any(len([span for span in claim.spans if span.role == "body"]) > 1 for claim in made)
    assert sum(any(span.role == "cue" for span in claim.spans) for claim in made) > 20
    assert any(len(claim.chain) == 3 for claim in made)
    assert any(claim.quantity_approximate for claim in made)
    assert any(claim.about_to for claim in made)
    assert any(claim.tags for claim in made)
    assert any(claim.flag for claim in made)
    assert any(claim.restatement for claim in made)
    assert all(claim.topic for claim in made)


def test_some_gaps_are_left_for_the_list_of_problems(sample: Project) -> None:
    made = claims(sample)
    assert any(claim.speaker_kind == "unknown" for claim in made)
    assert any(claim.said_on is None and claim.speaker is not None for claim in made)
    confirmed = [link for link in links(sample) if link.status == "confirmed"]
    assert any(link.relation == "contradicts" and not link.why for link in confirmed)
    mentions = sample.read(queries.mention_rows, sample.read(queries.mention_ids))
    assert any(mention.entity is None for mention in mentions)


def test_contradictions_are_of_many_kinds_and_every_status(sample: Project) -> None:
    made = [link for link in links(sample) if link.relation == "contradicts"]
    # Nothing in the articles conflicts about a place.
    kinds = {term.code for term in sample.read(queries.terms, "contradiction_kind")}
    assert {link.kind for link in made} == kinds - {"place"}
    assert {link.strength for link in made} == set(codes.STRENGTHS)
    assert {link.status for link in made} == set(codes.RELATION_STATUSES)
    assert {link.within for link in made} == {True, False}
    assert len({link.dismissal_reason for link in made}) > 6
    assert {link.relation for link in links(sample)} == set(codes.RELATIONS)


def test_a_dismissal_has_a_reason_and_a_resolution_an_outcome(sample: Project) -> None:
    for link in links(sample):
        assert (link.status == "dismissed") == (link.dismissal_reason is not None), link.why
        assert link.resolution == "open" or link.status == "resolved", link.why
        assert link.relation != "contradicts" or link.kind, link.why
        assert link.status == "to_check" or link.reviewer, link.why


def test_two_analysts_have_signed(sample: Project) -> None:
    names = Counter(claim.stamps.created_by for claim in claims(sample))
    assert set(names) == {"Sample analyst A", "Sample analyst B"}


def test_names_are_tagged_in_all_their_forms(sample: Project) -> None:
    mentions = sample.read(queries.mention_rows, sample.read(queries.mention_ids))
    assert {mention.form for mention in mentions} == set(codes.MENTION_FORMS)
    assert sum(mention.read_as is not None for mention in mentions) >= 3
    entities = sample.read(queries.entity_rows, sample.read(queries.entity_ids))
    assert all(entity.mentions for entity in entities)
    kinds = {term.code for term in sample.read(queries.terms, "entity_kind")}
    assert {entity.kind for entity in entities} == kinds - {"other"}
    aliases = [alias for entity in entities for alias in entity.aliases]
    assert {alias.kind for alias in aliases} >= set(codes.ALIAS_KINDS) - {"weak"}
    assert sum(alias.language == "ar" for alias in aliases) > 20


def test_one_group_was_taken_for_two_and_merged(sample: Project) -> None:
    spelt = sample.read(queries.entities_spelt, "Asaib Ahl al-Haq")
    merged = sample.read(queries.merged_ids, spelt[0])
    names = [entity.name for entity in sample.read(queries.entity_rows, merged)]
    assert names == ["Gangs of the People of Truth"]


def test_notes_stand_on_everything_that_can_have_one(sample: Project) -> None:
    notes = sample.read(queries.note_rows, sample.read(queries.note_ids))
    assert {note.owner for note in notes} == {"article", "entity", "claim", "relation"}
    assert any(note.spans for note in notes)
    assert any(note.flag for note in notes)


# ------------------------------------------------------------------------------------------- truth


def test_the_check_finds_nothing(sample: Project) -> None:
    assert finished(check(sample)).problems == ()


def test_each_step_has_words_of_its_own(sample: Project) -> None:
    from gui.steplabels import labels
    from store.steps import steps

    assert {step.label for step in sample.read(steps)} <= labels()


def test_the_last_step_is_undone_and_redone(own_sample: Project) -> None:
    before = content(own_sample)
    changed = own_sample.undo()
    assert changed.label == "add_note"
    assert content(own_sample) != before
    own_sample.redo()
    assert content(own_sample) == before


def test_everything_can_be_undone(own_sample: Project) -> None:
    while own_sample.horizon().undo is not None:
        own_sample.undo()
    left = {table for table, rows in content(own_sample).items() if rows}
    assert left == {"term"}
    assert own_sample.read(queries.counts).articles == 0


def test_it_is_the_same_each_time(sample: Project, tmp_path: Path) -> None:
    with create_sample(tmp_path / "again") as again:
        assert lasting(content(again)) == lasting(content(sample))


def test_where_it_cannot_be_filled_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise KnownError("disk-full")

    monkeypatch.setattr(builder, "_fill", fails)
    with pytest.raises(KnownError, match="disk-full"):
        create_sample(tmp_path / "half")
    assert list(tmp_path.glob("*half*")) == []


def test_an_existing_file_is_left_alone(tmp_path: Path) -> None:
    Project.create(tmp_path / "mine").close()
    with pytest.raises(KnownError, match="already-exists"):
        create_sample(tmp_path / "mine")
    assert (tmp_path / "mine.crossclaim").exists()


def test_the_command_line_makes_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "try-out.crossclaim"
    assert run(["new", str(path), "--sample", "--name", "Try-out"]) == DONE
    assert run(["check", str(path)]) == DONE
    assert run(["new", str(path), "--sample"]) == CANNOT
    with Project.open(path) as project:
        assert project.name == "Try-out"
        assert project.read(queries.counts).claims >= 50


# -------------------------------------------------------------------------------------- the places


def test_words_are_found_through_other_blanks_and_quotes() -> None:
    text = "She said “no\u00a0way”. No way, she said."
    assert place_of(text, {"text": '"no way"', "nth": 1}) == (9, 17)
    assert place_of(text, {"text": "no way", "inside": "no way, she said"}) == (19, 25)


@pytest.mark.parametrize(
    "quote", ["she", "nobody", {"text": "she", "nth": 3}, {"text": "She", "inside": "said"}]
)
def test_words_that_are_not_there_once_are_a_mistake_in_the_file(quote: Any) -> None:
    with pytest.raises(UnfoundError):
        place_of("She said no. No, she said.", quote)
