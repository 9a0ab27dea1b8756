"""What a person goes to by its words: thin rows of articles, entities and claims."""

from __future__ import annotations

from store import Project, ops, queries
from store.rows import Findable
from tests.factories import World


def only(world: World, table: str, key: int) -> Findable:
    (row,) = world.project.read(queries.findables, table, [key])
    return row


def test_keys_come_page_by_page(world: World) -> None:
    read = world.project.read
    assert read(queries.keys_after, "article", 0, 1) == [world.first]
    assert read(queries.keys_after, "article", world.first, 5) == [world.second]
    assert read(queries.keys_after, "article", world.second, 5) == []


def test_an_article_has_its_title_outlet_and_day(world: World) -> None:
    row = only(world, "article", world.first)
    assert (row.name, row.others, row.day) == (
        "Harbour Authority opens the gates",
        ("River Post",),
        "2024-06-12",
    )
    assert only(world, "article", world.second).others == ("",)


def test_an_entity_has_its_spellings_and_the_names_of_those_merged_into_it(world: World) -> None:
    row = only(world, "entity", world.authority)
    assert (row.name, row.kind) == ("Harbour Authority", "state_body")
    assert set(row.others) == {"هيئة الميناء", "Port Board"}


def test_a_merged_entity_leads_to_the_one_it_counts_as(world: World) -> None:
    assert only(world, "entity", world.port).key == world.authority
    both = world.project.read(queries.findables, "entity", [world.port, world.authority])
    assert [row.key for row in both] == [world.authority]


def test_a_claim_is_named_by_its_restatement_and_found_by_its_quotation_too(world: World) -> None:
    row = only(world, "claim", world.opened)
    assert (row.name, row.others) == ("opened the river gates", ())
    assert (row.article, row.speaker, row.speaker_name) == (
        world.first,
        world.morano,
        "Lida Morano",
    )
    world.project.do(ops.edit_claim, world.opened, restatement="The gates were opened")
    row = only(world, "claim", world.opened)
    assert (row.name, row.others) == ("The gates were opened", ("opened the river gates",))


def test_the_speaker_of_a_claim_is_whom_a_merged_one_counts_as(world: World) -> None:
    row = only(world, "claim", world.shut)
    assert (row.speaker, row.speaker_name) == (world.authority, "Harbour Authority")


def test_the_parts_of_a_claim_are_one_text(world: World) -> None:
    parts = [(0, 7), (8, 17)]
    world.project.do(ops.set_parts, "claim", world.flooded, parts)
    assert only(world, "claim", world.flooded).name == "Harbour […] Authority"


def test_what_is_gone_is_left_out(world: World) -> None:
    assert world.project.read(queries.findables, "claim", [world.opened, 999]) == [
        only(world, "claim", world.opened)
    ]
    for table in ("article", "entity", "claim"):
        assert world.project.read(queries.findables, table, []) == []


def test_an_empty_project_has_nothing(project: Project) -> None:
    for table in ("article", "entity", "claim"):
        assert project.read(queries.keys_after, table, 0, 9) == []
