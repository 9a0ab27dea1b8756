"""What a merge does to lists: the merged one is found, and shown once, under who it stands for."""

from __future__ import annotations

from store import Project, ops, queries
from store.types import EntityId
from tests.factories import World, add_article, add_claim, add_mention
from tests.store.digest import content


def test_a_claim_about_both_names_of_one_body_shows_it_once(world: World) -> None:
    row = world.project.read(queries.claim, world.opened)
    assert row is not None
    assert row.about == ((world.authority, "Harbour Authority"),)


def test_giving_back_what_a_claim_is_about_changes_nothing(world: World) -> None:
    before = content(world.project)
    row = world.project.read(queries.claim, world.opened)
    assert row is not None
    about = [entity for entity, _ in row.about]
    assert not world.project.do(ops.edit_claim, world.opened, about=about)[1]
    assert content(world.project) == before


def test_what_a_claim_is_about_keeps_its_order_and_loses_what_is_left_out(world: World) -> None:
    vesna = world.project.do(ops.add_entity, "Vesna", "place")[0]
    wanted = [vesna, world.port, world.morano, world.authority]
    world.project.do(ops.edit_claim, world.flooded, about=wanted)
    row = world.project.read(queries.claim, world.flooded)
    assert row is not None
    assert [name for _, name in row.about] == ["Vesna", "Harbour Authority", "Lida Morano"]
    world.project.do(ops.edit_claim, world.opened, about=[world.morano])
    row = world.project.read(queries.claim, world.opened)
    assert row is not None
    assert row.about == ((world.morano, "Lida Morano"),)


def test_claims_of_a_merged_speaker_come_first_among_candidates(project: Project) -> None:
    article = add_article(project)
    kept, merged = (project.do(ops.add_entity, name)[0] for name in ("Board", "Harbour"))
    old = add_claim(project, article, "opened the river gates", speaker_id=kept)
    topical = add_claim(project, article, "were under water", about=[kept])
    own = add_claim(project, article, "No village was flooded", speaker_id=merged, about=[merged])
    for _ in range(12):
        add_claim(project, article, "by noon")
    project.do(ops.merge_entities, kept, merged)
    assert project.read(queries.candidates, own)[:2] == [topical, old]


def found(project: Project, words: str) -> list[EntityId]:
    return project.read(queries.entity_ids, words)


def test_an_entity_is_found_by_the_names_and_spellings_of_merged_ones(project: Project) -> None:
    kept, merged = (project.do(ops.add_entity, name)[0] for name in ("Katāʾib", "Brigades"))
    project.do(ops.add_alias, merged, "الكتائب")
    project.do(ops.merge_entities, kept, merged)
    for words in ("brigades", "الكتائب", "kata brig"):
        assert found(project, words) == [kept]
    project.do(ops.unmerge_entity, merged)
    assert found(project, "brigades") == [merged]


def test_notes_on_either_of_the_merged_stand_around_an_article_that_names_one(
    project: Project,
) -> None:
    kept, merged = (project.do(ops.add_entity, name)[0] for name in ("Authority", "Board"))
    article = add_article(project)
    add_mention(project, article, "Harbour Authority", merged)
    on_kept = project.do(ops.add_note, "who?", entity_id=kept)[0]
    on_merged = project.do(ops.add_note, "since when?", entity_id=merged)[0]
    assert project.read(queries.notes_around, article) == [on_merged]
    project.do(ops.merge_entities, kept, merged)
    assert project.read(queries.notes_around, article) == [on_kept, on_merged]
