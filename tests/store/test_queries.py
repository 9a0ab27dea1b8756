from __future__ import annotations

from collections.abc import Callable

import pytest

from store import ChangeSet, Project, ops, queries
from store.types import ClaimId, EntityId, parse_public_id, public_id
from tests.factories import World, add_article, add_claim, place_of


def test_a_card_counts_what_hangs_on_an_article(world: World) -> None:
    cards = world.project.read(queries.article_cards, [world.second, 99, world.first])
    assert [card.id for card in cards] == [world.second, world.first]
    card = cards[1]
    assert (card.mentions, card.claims, card.contradictions, card.notes) == (1, 2, 1, 2)
    assert (card.outlet, card.published, card.state) == ("River Post", "2024-06-12", "new")


def test_outlets_come_by_name_with_their_articles(world: World) -> None:
    found = [(row.name, row.articles) for row in world.project.read(queries.sources)]
    assert found == [("River Post", 1), ("Vesna Gazette", 0)]


def test_claims_are_found_by_everything_a_person_reads_of_them(world: World) -> None:
    def ids(words: str = "", **filters: object) -> list[ClaimId]:
        return world.project.read(queries.claim_ids, words, **filters)  # type: ignore[arg-type]

    assert ids() == [world.shut, world.opened, world.flooded]
    assert ids("opened MORANO gates") == [world.opened]
    assert ids(article=world.first) == [world.opened, world.flooded]
    assert ids(speaker=world.authority) == [world.shut]
    assert ids(topic="flood") == [world.flooded]
    assert ids(status="refuted") == []
    world.project.do(ops.edit_claim, world.shut, flag=True)
    assert ids(flagged=True) == [world.shut]
    for sort in ("speaker", "topic", "status", "said", "added"):
        assert set(ids(sort=sort)) == {world.opened, world.shut, world.flooded}
    assert ids(sort="added", descending=True)[0] == world.flooded


def test_a_claim_reads_as_it_was_filled_in(world: World) -> None:
    row = world.project.read(queries.claim, world.opened)
    assert row is not None
    assert (row.speaker_name, row.topic, row.chain) == (
        "Lida Morano", "gates", ("River Post", "an engineer"),
    )  # fmt: skip
    assert {name for _, name in row.about} == {"Harbour Authority"}
    assert (row.tags, row.contradictions, row.agreements) == (("dam", "river"), 1, 1)
    assert (row.start, row.end) == place_of(world.project, world.first, "opened the river gates")
    assert world.project.read(queries.claim, ClaimId(99)) is None


def test_candidates_share_something_or_are_the_latest(world: World) -> None:
    def near(claim: ClaimId) -> list[ClaimId]:
        return world.project.read(queries.candidates, claim)

    assert near(world.opened) == [world.flooded]
    world.project.do(ops.delete_relation, world.conflict)
    late = add_claim(world.project, world.second, "in June", topic="gates")
    assert near(world.opened)[0] == late
    assert set(near(world.opened)) == {late, world.flooded, world.shut}
    assert near(ClaimId(99)) == []


def test_entities_are_found_by_any_spelling(world: World) -> None:
    def ids(words: str = "", **filters: object) -> list[EntityId]:
        return world.project.read(queries.entity_ids, words, **filters)  # type: ignore[arg-type]

    assert ids() == [world.authority, world.morano]
    assert ids("هيئة") == [world.authority]
    assert ids(kind="person") == [world.morano]
    assert ids(article=world.first) == [world.authority]
    assert ids(sort="mentions", descending=True) == [world.authority, world.morano]


def test_a_spelling_leads_to_its_entities_those_of_this_article_first(world: World) -> None:
    twin = world.project.do(ops.add_entity, "lida MORANO", "person")[0]
    assert world.project.read(queries.entities_spelt, "Lída Morano") == [world.morano, twin]
    here = world.project.read(queries.entities_spelt, "port board", article=world.second)
    assert here == [world.authority]
    assert world.project.read(queries.entities_spelt, "nobody") == []


def test_known_names_lead_to_roots(world: World) -> None:
    names = {name.form: name.entity for name in world.project.read(queries.known_names)}
    assert names["Port Board"] == names["هيئة الميناء"] == world.authority
    recent = world.project.read(queries.recent_entities)
    assert recent == [world.authority, world.morano]


def test_mentions_of_an_entity_include_those_of_merged_ones(world: World) -> None:
    keys = world.project.read(queries.mention_ids, entity=world.authority)
    rows = world.project.read(queries.mention_rows, keys)
    assert [row.quote for row in rows] == ["Harbour Authority", "town council"]
    assert {row.name for row in rows} == {"Harbour Authority"}
    mention = world.project.read(queries.mention, world.mention)
    assert mention is not None
    assert mention.article == world.first


def test_marks_hold_what_the_reader_paints(world: World) -> None:
    marks = world.project.read(queries.marks, world.first)
    assert [mark.start for mark in marks] == sorted(mark.start for mark in marks)
    claim = next(mark for mark in marks if mark.owner == "claim" and mark.role == "body")
    assert (claim.key, claim.links, claim.worst, claim.agreements) == (
        world.opened, 1, "to_check", 1,
    )  # fmt: skip
    some = world.project.read(queries.marks, world.first, {("claim", world.opened)})
    assert {(mark.owner, mark.role) for mark in some} == {("claim", "body"), ("claim", "cue")}
    mention = next(mark for mark in marks if mark.owner == "mention")
    assert (mention.entity, mention.kind) == (world.authority, "state_body")
    note = next(mark for mark in marks if mark.owner == "note")
    assert (note.key, note.name) == (world.remark, "when?")


def test_a_stretch_has_the_marks_that_start_in_it(world: World) -> None:
    marks = world.project.read(queries.marks, world.first)
    middle = marks[len(marks) // 2].start
    before = world.project.read(queries.marks, world.first, within=(0, middle))
    behind = world.project.read(queries.marks, world.first, within=(middle, 1 << 40))
    assert [*before, *behind] == marks
    assert before
    assert behind


def test_tags_are_listed_in_the_order_of_the_text(world: World) -> None:
    marks = world.project.read(queries.marks, world.first)
    for owner in ("claim", "note"):
        keys = [m.key for m in marks if (m.owner, m.role, m.part) == (owner, "body", 0)]
        assert world.project.read(queries.tags_standing, world.first, owner) == keys
    mentions = [m for m in marks if (m.owner, m.role, m.part) == ("mention", "body", 0)]
    groups = world.project.read(queries.mention_groups, world.first)
    found = {(group.entity, key) for group in groups for key in group.mentions}
    assert found == {(m.entity, m.key) for m in mentions}
    assert [group.start for group in groups] == sorted(group.start for group in groups)
    assert {(group.entity, group.name) for group in groups} == {
        (m.entity, m.name) for m in mentions
    }


def test_links_are_filtered_and_sorted(world: World) -> None:
    def ids(words: str = "", **filters: object) -> list[int]:
        found = world.project.read(queries.relation_ids, words, **filters)  # type: ignore[arg-type]
        return list(found)

    both = [world.conflict, world.support]
    assert ids() == [world.conflict]
    assert ids(relation=None) == both
    assert ids(relation=None, descending=True) == both[::-1]
    assert ids("never opened morano") == [world.conflict]
    assert ids(relation=None, across=False) == [world.support]
    assert ids(relation=None, claim=world.shut) == [world.conflict]
    assert ids(relation=None, article=world.second) == [world.conflict]
    assert ids(kind="date") == ids(status="confirmed") == ids(strength="direct") == []
    for sort in ("status", "kind", "strength", "days", "speaker", "article"):
        assert set(ids(relation=None, sort=sort)) == set(both)


def test_notes_tell_what_they_are_on(world: World) -> None:
    rows = world.project.read(queries.note_rows, world.project.read(queries.note_ids))
    assert {row.owner for row in rows} == {"article", "entity", "claim", "relation"}
    (key,) = world.project.read(queries.note_ids, claim_id=world.opened)
    note = world.project.read(queries.note, key)
    assert note is not None
    assert (note.owner, note.owner_key, note.text) == ("claim", world.opened, "doubtful")


@pytest.mark.parametrize(
    ("table", "key", "seen"),
    [("claim_relation", 5, "link-5"), ("claim", 42, "claim-42"), ("article", 1, "article-1")],
)
def test_public_ids_lead_back(table: str, key: int, seen: str) -> None:
    assert public_id(table, key) == seen
    assert parse_public_id(f" {seen.upper()} ") == (table, key)


@pytest.mark.parametrize("text", ["", "claim", "claim-0", "claim-x", "nothing-3", "claim-1-2"])
def test_other_words_are_no_public_ids(text: str) -> None:
    assert parse_public_id(text) is None


@pytest.mark.parametrize(
    ("byline", "words"),
    [
        ("José Álvarez", ["José", "jose", "ALVAREZ", "álvarez jos"]),
        ("ИВАН Петров", ["иван", "ИВАН", "петров"]),
        ("ليدا مورانو", ["ليدا"]),
    ],
)
def test_an_article_is_found_by_its_byline_in_any_case_and_script(
    project: Project, byline: str, words: list[str]
) -> None:
    added = project.do(ops.add_article, ops.NewArticle("Rain", "It rained.", byline=byline))[0]
    many = project.do(ops.add_articles, [ops.NewArticle("Sun", "It shone.", byline=byline)])[0]
    edited = add_article(project)
    project.do(ops.edit_article, edited, byline=byline)
    for one in words:
        found = project.read(queries.article_ids, queries.LibraryFilter(one), sort="added")
        assert found == [added, *many, edited]
    project.do(ops.edit_article, added, byline=None)
    assert added not in project.read(queries.article_ids, queries.LibraryFilter(words[0]))


def test_counts_follow_from_what_changed(world: World) -> None:
    project = world.project
    before = project.read(queries.counts)
    steps: list[Callable[[], ChangeSet]] = [
        lambda: project.do(ops.tag_entity, world.first, [(0, 3)], None)[1],
        lambda: project.do(ops.delete_mention, world.mention)[1],
        lambda: project.do(ops.add_entity, "Somebody new", "person")[1],
        lambda: project.do(ops.delete_article, world.second)[1],
    ]
    for change in steps:
        told = queries.counts_after(before, change())
        before = project.read(queries.counts)
        assert told in (before, None)
    assert queries.counts_after(before, project.do(ops.add_entity, "Another", "person")[1])


def test_what_came_in_bulk_is_counted_anew(project: Project) -> None:
    changes = project.do(ops.add_articles, [ops.NewArticle("Rain", "It rained.")])[1]
    assert queries.counts_after(project.read(queries.counts), changes) is None
