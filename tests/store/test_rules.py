from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import Connection

from store import KnownError, Project, ops, queries
from store.rows import ClaimRow, EntityRow, RelationRow
from store.types import ArticleId, ClaimId, EntityId, MentionId, RelationId
from tests.factories import TEXT, World, add_article, add_claim, place_of
from tests.store.digest import content


def claim_of(world: World, key: ClaimId) -> ClaimRow:
    row = world.project.read(queries.claim, key)
    assert row is not None
    return row


def relation_of(world: World, key: RelationId) -> RelationRow:
    row = world.project.read(queries.relation, key)
    assert row is not None
    return row


def entity_of(world: World, key: EntityId) -> EntityRow:
    row = world.project.read(queries.entity, key)
    assert row is not None
    return row


def refused(project: Project, operation: Any, *args: Any, **named: Any) -> str:
    """The code of the refusal, which left everything as it was."""
    before = content(project)
    with pytest.raises(KnownError) as refusal:
        project.do(operation, *args, **named)
    assert content(project) == before
    return refusal.value.code


# ----------------------------------------------------------------------------------------- spans


@pytest.mark.parametrize("part", [(-1, 3), (3, 3), (5, 2), (0, 10_000), (9_000, 9_001)])
def test_a_tag_outside_the_text_is_refused(world: World, part: tuple[int, int]) -> None:
    for operation, *rest in (
        (ops.add_claim, world.first, [(0, 3), part]),
        (ops.tag_entity, world.first, [part], world.authority),
        (ops.note_passage, world.first, [part]),
        (ops.set_parts, "claim", world.opened, [part]),
        (ops.tag_occurrences, world.authority, [(world.first, part)]),
        (ops.add_zone, world.first, "caption", *part),
        (ops.add_articles, [ops.NewArticle("x", "y", zones=(("caption", *part),))]),
    ):
        assert refused(world.project, operation, *rest) == "bad-span"


def test_a_zone_keeps_its_edges_inside_the_text(world: World) -> None:
    assert refused(world.project, ops.edit_zone, world.comments, end=10_000) == "bad-span"
    assert refused(world.project, ops.edit_zone, world.comments, start=9_999) == "bad-span"


def test_a_tag_on_nothing_is_refused(world: World) -> None:
    assert refused(world.project, ops.add_claim, world.first, []) == "bad-span"


def test_the_quote_is_what_stands_in_the_text_part_by_part(project: Project) -> None:
    article = add_article(project, "🌊 the gates\u00a0were “open” — never shut")
    claim = project.do(ops.add_claim, article, [(17, 23), (0, 5)])[0]
    row = project.read(queries.claim, claim)
    assert row is not None
    assert row.quote == "🌊 the […] “open”"
    assert [span.part for span in row.spans] == [0, 1]


def test_a_moved_tag_takes_its_new_words(world: World) -> None:
    place = place_of(world.project, world.first, "on Monday")
    world.project.do(ops.set_parts, "claim", world.opened, [place])
    assert claim_of(world, world.opened).quote == "on Monday"


# -------------------------------------------------------------------------------------- relations


def test_a_contradiction_is_stored_once_with_the_older_claim_first(world: World) -> None:
    row = relation_of(world, world.conflict)
    assert (row.a.id, row.b.id) == (world.opened, world.shut)
    for a, b in ((world.opened, world.shut), (world.shut, world.opened)):
        assert refused(world.project, ops.link_claims, a, b) == "already-linked"


def test_a_directed_link_keeps_its_direction(world: World) -> None:
    row = relation_of(world, world.support)
    assert (row.a.id, row.b.id) == (world.flooded, world.opened)
    back = world.project.do(ops.link_claims, world.opened, world.flooded, "supports")[0]
    assert relation_of(world, back).a.id == world.opened


def test_a_link_that_becomes_symmetric_turns_its_sides(world: World) -> None:
    world.project.do(ops.edit_relation, world.support, relation="repeats")
    row = relation_of(world, world.support)
    assert (row.a.id, row.b.id) == (world.opened, world.flooded)


def test_a_link_cannot_become_one_that_is_there_already(world: World) -> None:
    other = world.project.do(ops.link_claims, world.opened, world.shut, "repeats")[0]
    code = refused(world.project, ops.edit_relation, other, relation="contradicts")
    assert code == "already-linked"


def test_a_claim_cannot_contradict_itself(world: World) -> None:
    code = refused(world.project, ops.link_claims, world.opened, world.opened)
    assert code == "needs-two-claims"


def test_judging_a_contradiction_names_the_judge(world: World) -> None:
    analyst = world.project.sign_in("Ana")
    world.project.do(ops.edit_relation, world.conflict, why="one of them")
    assert relation_of(world, world.conflict).reviewed_by is None
    world.project.do(
        ops.edit_relation, world.conflict, status="dismissed", dismissal_reason="other_time"
    )
    row = relation_of(world, world.conflict)
    assert (row.reviewed_by, row.reviewer, row.dismissal_reason) == (analyst, "Ana", "other_time")


def test_what_follows_from_a_link_is_derived(world: World) -> None:
    across, within = relation_of(world, world.conflict), relation_of(world, world.support)
    assert (across.within, within.within) == (False, True)
    assert across.same_speaker is False
    # Said on 10 June; the other side says no day, so the month of its publication counts.
    assert across.days_apart == 21
    assert across.other(world.opened).id == world.shut


# ----------------------------------------------------------------------------------------- claims


def test_a_bare_claim_has_an_unknown_speaker_and_no_date(world: World) -> None:
    row = claim_of(world, add_claim(world.project, world.first, "on Monday"))
    assert (row.speaker_kind, row.speaker, row.speaker_name) == ("unknown", None, "")
    assert (row.polarity, row.modality, row.status) == ("asserts", "asserted", "unchecked")
    assert (row.said_on, row.about_from, row.about_to) == (None, None, None)
    assert row.published == "2024-06-12"
    assert row.words == row.quote == "on Monday"


@pytest.mark.parametrize("given", ["said_on", "about_from", "about_to"])
def test_none_of_the_three_dates_fills_another(world: World, given: str) -> None:
    claim = add_claim(world.project, world.second, "in June", **{given: "2023-05~"})
    row = claim_of(world, claim)
    dates = {name: getattr(row, name) for name in ("said_on", "about_from", "about_to")}
    assert dates == {**dict.fromkeys(dates), given: "2023-05~"}
    world.project.do(ops.edit_article, world.second, published="2020")
    assert getattr(claim_of(world, claim), given) == "2023-05~"


@pytest.mark.parametrize("words", ["last June", "2014-02-30", "", "2014-13", "14.09.2014"])
def test_a_date_that_is_none_is_refused(world: World, words: str) -> None:
    for name in ("said_on", "about_from", "about_to"):
        assert refused(world.project, ops.edit_claim, world.opened, **{name: words}) == "bad-date"
    assert refused(world.project, ops.edit_article, world.first, published=words) == "bad-date"


def test_a_speaker_is_an_entity_or_a_kind_never_both(world: World) -> None:
    world.project.do(ops.edit_claim, world.opened, speaker_kind="author")
    assert claim_of(world, world.opened).speaker is None
    world.project.do(ops.edit_claim, world.opened, speaker_id=world.authority)
    assert claim_of(world, world.opened).speaker_kind == "entity"
    world.project.do(ops.edit_claim, world.opened, speaker_id=None)
    assert claim_of(world, world.opened).speaker_kind == "unknown"


def test_names_that_differ_in_case_and_accents_are_one_topic(world: World) -> None:
    world.project.do(ops.edit_claim, world.opened, topic="Dérive")
    world.project.do(ops.edit_claim, world.shut, topic=" derive ")
    row, other = claim_of(world, world.opened), claim_of(world, world.shut)
    assert row.topic_id == other.topic_id
    world.project.do(ops.edit_claim, world.shut, tags=["A", "a", "b"])
    assert claim_of(world, world.shut).tags == ("A", "b")


def test_deleting_a_claim_takes_its_links_and_notes(world: World) -> None:
    world.project.do(ops.delete_claim, world.opened)
    assert world.project.read(queries.relation_ids, relation=None) == []
    owners = {row.owner for row in notes_of(world)}
    assert owners == {"article", "entity"}


def notes_of(world: World) -> list[Any]:
    keys = world.project.read(queries.note_ids)
    return world.project.read(queries.note_rows, keys)


# --------------------------------------------------------------------------------------- entities


def test_a_deleted_entity_leaves_its_mentions_unresolved(world: World) -> None:
    world.project.do(ops.delete_entity, world.morano)
    mentions = world.project.read(
        queries.mention_rows, world.project.read(queries.mention_ids, article=world.second)
    )
    assert [(row.quote, row.root) for row in mentions if row.quote == "Lida Morano"] == [
        ("Lida Morano", None)
    ]
    row = claim_of(world, world.opened)
    assert (row.speaker_kind, row.speaker_name) == ("unnamed", "Lida Morano")


def test_merging_rewrites_no_mention_and_unmerging_is_exact(world: World) -> None:
    world.project.do(ops.unmerge_entity, world.port)
    apart = content(world.project)
    world.project.do(ops.merge_entities, world.authority, world.port)
    together = content(world.project)
    assert together["mention"] == apart["mention"]
    assert claim_of(world, world.shut).speaker == world.authority
    assert entity_of(world, world.authority).mentions == 2
    world.project.do(ops.unmerge_entity, world.port)
    assert content(world.project) == apart
    assert claim_of(world, world.shut).speaker == world.port


def test_a_chain_of_merges_has_one_end_and_comes_apart_link_by_link(world: World) -> None:
    before = content(world.project)["entity"]
    world.project.do(ops.merge_entities, world.morano, world.authority)
    assert entity_of(world, world.port).root == world.morano
    world.project.do(ops.unmerge_entity, world.authority)
    assert content(world.project)["entity"] == before


def test_what_stands_together_cannot_be_merged_again(world: World) -> None:
    for kept, merged in ((world.authority, world.port), (world.port, world.authority)):
        assert refused(world.project, ops.merge_entities, kept, merged) == "already-merged"


def test_a_spelling_belongs_to_an_entity_once(world: World) -> None:
    for form in ("هيئة الميناء", "Harbour  Authority"):
        assert world.project.do(ops.add_alias, world.authority, form)[0] is None
    other = world.project.do(ops.add_alias, world.authority, "HA")[0]
    code = refused(world.project, ops.edit_alias, other, form="هيئة الميناء")
    assert code == "already-exists"


def test_tagging_under_a_new_spelling_remembers_it(world: World) -> None:
    place = place_of(world.project, world.first, "engineer")
    world.project.do(ops.tag_known_entity, world.first, [place], world.morano, "the engineer")
    world.project.do(ops.tag_known_entity, world.first, [place], world.morano, "LIDA morano")
    assert [alias.form for alias in entity_of(world, world.morano).aliases] == ["the engineer"]


# ----------------------------------------------------------------------------------- names and keys


@pytest.mark.parametrize("name", ["", "  \n", "\u00a0"])
def test_nothing_goes_by_an_empty_name(world: World, name: str) -> None:
    for operation, *rest in (
        (ops.add_entity, name, "place"),
        (ops.add_alias, world.authority, name),
        (ops.add_term, "tag", name),
        (ops.ensure_source, name),
    ):
        assert refused(world.project, operation, *rest) == "empty-name"
    editing: Any
    for editing, key, column in (
        (ops.edit_entity, world.morano, "name"),
        (ops.edit_alias, world.alias, "form"),
        (ops.edit_article, world.first, "title"),
        (ops.edit_source, world.source, "name"),
    ):
        assert refused(world.project, editing, key, **{column: name}) == "empty-name"


def test_an_article_without_a_title_goes_by_its_first_words(project: Project) -> None:
    article = project.do(ops.add_article, ops.NewArticle(" ", "It rained.\nAll day.", outlet=" "))[
        0
    ]
    row = project.read(queries.article, article)
    assert row is not None
    assert (row.title, row.outlet) == ("It rained. All day.", None)


@pytest.mark.parametrize("text", ["", " \n\t"])
def test_an_article_without_a_text_is_refused(project: Project, text: str) -> None:
    assert refused(project, ops.add_article, ops.NewArticle("x", text)) == "empty-text"


def test_what_is_not_there_is_refused(world: World) -> None:
    none = 999
    for operation, *rest in (
        (ops.delete_claim, ClaimId(none)),
        (ops.add_claim, ArticleId(none), [(0, 1)]),
        (ops.note_passage, ArticleId(none), [(0, 1)]),
        (ops.tag_entity, world.first, [(0, 1)], EntityId(none)),
        (ops.edit_mention, MentionId(none)),
        (ops.link_claims, world.opened, ClaimId(none)),
        (ops.add_note, "?"),
    ):
        assert refused(world.project, operation, *rest) == "no-such-record"
    assert refused(world.project, ops.add_note, "?", claim_id=none) == "no-such-record"
    assert refused(world.project, ops.edit_mention, world.mention, entity_id=none) == (
        "no-such-record"
    )
    with pytest.raises(KnownError, match="no-such-record"):
        world.project.text(none)


def test_two_outlets_cannot_share_a_name(world: World) -> None:
    code = refused(world.project, ops.edit_source, world.source, name="river POST")
    assert code == "already-exists"


def test_a_term_in_use_stays(world: World) -> None:
    terms = {(row.vocabulary, row.code): row.id for row in world.project.read(queries.terms)}
    for used in (
        ("topic", "gates"), ("tag", "dam"), ("entity_kind", "person"),
        ("contradiction_kind", "negation"), ("zone_kind", "comment"),
    ):  # fmt: skip
        assert refused(world.project, ops.delete_term, terms[used]) == "in-use"
    world.project.do(ops.delete_term, terms["entity_kind", "equipment"])


def test_terms_of_one_code_get_codes_of_their_own(world: World) -> None:
    for label in ("dam!", "dam?", "?!"):
        world.project.do(ops.add_term, "tag", label)
    codes = {row.code for row in world.project.read(queries.terms, "tag")}
    assert codes >= {"dam", "dam_2", "dam_3", "term"}


def test_the_same_text_is_kept_once(project: Project) -> None:
    for _ in range(3):
        add_article(project, TEXT, original=TEXT.encode())
    for table in ("body", "original"):
        assert project.read(rows_in, table) == 1


def rows_in(connection: Connection, table: str) -> int:
    return int(connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one())


def test_records_tell_who_made_and_changed_them(world: World) -> None:
    world.project.sign_in("Ana")
    entity = world.project.do(ops.add_entity, "Vesna", "place")[0]
    world.project.sign_in("Bo")
    world.project.sign_in("Bo")
    world.project.do(ops.edit_entity, entity, description="a town")
    stamps = entity_of(world, entity).stamps
    assert (stamps.created_by, stamps.changed_by, stamps.origin) == ("Ana", "Bo", "hand")
    assert stamps.created_at <= stamps.changed_at
    assert sorted(world.project.read(queries.analyst_names).values()) == ["Ana", "Bo"]


def zones_of(world: World) -> list[tuple[str, int, int]]:
    found = world.project.read(queries.zones, world.second)
    return [(zone.kind, zone.start, zone.end) for zone in found]


def test_a_zone_laid_over_another_keeps_what_lies_outside(world: World) -> None:
    for zone in world.project.read(queries.zones, world.second):
        world.project.do(ops.delete_zone, zone.id)
    world.project.do(ops.set_zone, world.second, "comment", 10, 60)
    world.project.do(ops.set_zone, world.second, "caption", 20, 30)
    assert zones_of(world) == [("comment", 10, 20), ("caption", 20, 30), ("comment", 30, 60)]
    world.project.do(ops.set_zone, world.second, "body", 15, 35)
    assert zones_of(world) == [("comment", 10, 15), ("comment", 35, 60)]
    world.project.do(ops.set_zone, world.second, "advert", 5, 70)
    assert zones_of(world) == [("advert", 5, 70)]


# ------------------------------------------------------------------------------------------ codes


@pytest.mark.parametrize(
    ("column", "value"),
    [("modality", "nonsense"), ("status", ""), ("quote_type", "Direct"), ("confidence", "hoch")],
)
def test_a_code_that_there_is_not_is_refused_by_its_column(
    world: World, column: str, value: str
) -> None:
    before = content(world.project)
    with pytest.raises(KnownError) as refusal:
        world.project.do(ops.edit_claim, world.opened, **{column: value})
    assert (refusal.value.code, refusal.value.params) == (
        "bad-option",
        {"name": column, "text": value},
    )
    assert content(world.project) == before


def test_a_new_record_with_a_code_that_there_is_not_is_refused(world: World) -> None:
    with pytest.raises(KnownError) as refusal:
        world.project.do(ops.link_claims, world.shut, world.flooded, strength="mighty")
    assert refusal.value.params == {"name": "strength", "text": "mighty"}
    assert refused(world.project, ops.link_claims, world.shut, world.flooded, "mocks") == (
        "bad-option"
    )


def test_an_entity_speaks_only_by_its_key(world: World) -> None:
    with pytest.raises(KnownError) as refusal:
        world.project.do(ops.edit_claim, world.flooded, speaker_kind="entity")
    assert refusal.value.params == {"name": "speaker_kind", "text": "entity"}
    assert not world.project.do(ops.edit_claim, world.opened, speaker_kind="entity")[1]
    assert claim_of(world, world.opened).speaker == world.morano


def test_nothing_where_a_code_must_be_is_refused(world: World) -> None:
    with pytest.raises(KnownError) as refusal:
        world.project.do(ops.edit_claim, world.opened, modality=None)
    assert refusal.value.params == {"name": "modality", "text": ""}


def test_a_part_that_shares_characters_with_another_is_refused(world: World) -> None:
    for parts in ([(0, 10), (5, 15)], [(5, 15), (0, 20)], [(3, 6), (3, 6)]):
        assert refused(world.project, ops.add_claim, world.first, parts) == "bad-span"
        assert refused(world.project, ops.set_parts, "claim", world.opened, parts) == "bad-span"
        assert refused(world.project, ops.set_cue, world.opened, parts) == "bad-span"


def test_parts_may_stand_side_by_side(world: World) -> None:
    key = world.project.do(ops.add_claim, world.first, [(7, 17), (0, 7)])[0]
    assert [(span.start, span.end) for span in claim_of(world, key).spans] == [(0, 7), (7, 17)]
