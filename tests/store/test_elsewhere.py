"""Two windows on one project: both write, each hears of the other, neither loses a word."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from store import ChangeSet, KnownError, Project, ops, queries
from store.lock import ProjectLock
from store.seen import Seen
from store.types import ClaimId
from tests.factories import World, add_article, own_text
from tests.store.digest import content


@pytest.fixture
def other(world: World) -> Iterator[Project]:
    with Project.open(world.project.path, take_part=True) as other:
        yield other


def rows(changes: ChangeSet) -> set[tuple[str, int]]:
    return {(table, row) for table in changes.tables for row in changes.rows(table)}


def test_who_takes_part_may_write_and_is_known(world: World, other: Project) -> None:
    assert other.others() == {world.project.window}
    assert world.project.others(at_once=True) == {other.window}
    entity, _ = other.do(ops.add_entity, "Vesna", "place")
    world.project.do(ops.edit_entity, entity, name="Old Vesna")
    assert content(other)["entity"][entity]["name"] == "Old Vesna"


def test_a_window_that_goes_leaves_the_project_to_the_other(world: World) -> None:
    other = Project.open(world.project.path, take_part=True)
    world.project.close()
    assert not other.others(at_once=True)
    other.do(ops.add_entity, "Vesna", "place")
    with pytest.raises(KnownError, match="already-open"):
        Project.open(other.path)
    other.close()
    Project.open(other.path).close()
    left = [each.name for each in other.path.parent.iterdir() if each.name != ".person"]
    assert left == [other.path.name]


def test_who_must_be_alone_is_refused_while_anybody_is_in(world: World, other: Project) -> None:
    world.project.close()
    with pytest.raises(KnownError, match="already-open"):
        ProjectLock(other.path).acquire()
    other.close()
    alone = ProjectLock(other.path)
    alone.acquire()
    alone.release()


def test_each_hears_what_the_other_did_and_nothing_of_its_own(world: World, other: Project) -> None:
    assert not other.news()
    made = world.project.do(ops.add_claim, world.first, [(0, 7)], topic="gates")[1]
    heard = other.news()
    assert rows(heard) == rows(made)
    assert heard.articles == made.articles == {world.first}
    assert heard.initiator == "elsewhere"
    assert not other.news()
    assert not world.project.news()


def test_undoing_and_redoing_are_heard_as_what_they_change(world: World, other: Project) -> None:
    claim, made = world.project.do(ops.add_claim, world.first, [(0, 7)])
    other.news()
    world.project.undo()
    gone = other.news()
    assert rows(gone) == rows(made)
    assert next(each for each in gone.changes if each.table == "claim").after is None
    assert gone.articles == {world.first}
    world.project.redo()
    assert next(each for each in other.news().changes if each.table == "claim").before is None
    assert claim in content(other)["claim"]


def test_typing_that_joins_one_step_is_heard_each_time(world: World, other: Project) -> None:
    for name in ("V", "Ve", "Ves"):
        world.project.do(ops.edit_entity, world.morano, name=name)
        assert rows(other.news()) == {("entity", world.morano)}
    world.project.do(ops.edit_entity, world.morano, name="Lida Morano")
    assert rows(other.news()) == {("entity", world.morano)}


def test_what_a_job_brings_in_is_heard_chunk_by_chunk(world: World, other: Project) -> None:
    bulk = world.project.bulk("import_articles")
    heard: set[int] = set()
    for _ in range(3):
        with bulk.chunk() as unit:
            ops.add_articles(unit, [ops.NewArticle("t", own_text())])
        heard |= other.news().rows("article")
        assert not other.interrupted()
    bulk.finish(count=3)
    assert len(heard) == 3
    world.project.undo()
    assert other.news().rows("article") == heard


def test_each_takes_back_its_own_steps(world: World, other: Project) -> None:
    mine = world.project.do(ops.add_entity, "Mine", "place")[0]
    theirs = other.do(ops.add_entity, "Theirs", "place")[0]
    world.project.others(at_once=True)
    world.project.undo()
    entities = content(world.project)["entity"]
    assert mine not in entities
    assert theirs in entities
    other.do(ops.add_entity, "Later", "place")
    world.project.redo()
    assert mine in content(world.project)["entity"]


def test_undoing_what_the_other_changed_since_is_refused(world: World, other: Project) -> None:
    world.project.do(ops.edit_entity, world.morano, name="L. Morano")
    other.do(ops.edit_entity, world.morano, name="Lida M.")
    world.project.others(at_once=True)
    with pytest.raises(KnownError, match="conflict-on-undo"):
        world.project.undo()
    assert content(other)["entity"][world.morano]["name"] == "Lida M."


def test_steps_of_a_window_that_is_gone_can_be_taken_back(world: World) -> None:
    with Project.open(world.project.path, take_part=True) as other:
        theirs = other.do(ops.add_entity, "Theirs", "place")[0]
    world.project.others(at_once=True)
    world.project.undo()
    assert theirs not in content(world.project)["entity"]


def seen(project: Project, claim: ClaimId) -> Seen[object]:
    row = project.read(queries.claim, claim)
    assert row is not None
    return Seen(queries.claim, claim, row)


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ({"restatement": "mine"}, {"restatement": "theirs"}),
        ({"tags": ["dam", "mine"]}, {"tags": ["dam", "river", "theirs"]}),
        ({"speaker_id": 1}, {"speaker_kind": "author"}),
        ({"chain": []}, {"chain": ["somebody else"]}),
        ({"topic": "mine"}, {"topic": None}),
    ],
)
def test_a_field_that_the_other_changed_since_is_not_written_over(
    world: World, other: Project, mine: dict[str, object], theirs: dict[str, object]
) -> None:
    before = seen(world.project, world.opened)
    other.do(ops.edit_claim, world.opened, **theirs)
    now = content(other)
    with pytest.raises(KnownError, match="changed-elsewhere") as refused:
        world.project.do_seen(before, None, ops.edit_claim, world.opened, **mine)
    assert refused.value.params["shown"] != refused.value.params["theirs"]
    assert content(other) == now


def test_another_field_of_the_same_record_is_written(world: World, other: Project) -> None:
    before = seen(world.project, world.opened)
    other.do(ops.edit_claim, world.opened, restatement="theirs")
    world.project.do_seen(before, None, ops.edit_claim, world.opened, note="mine")
    row = content(other)["claim"][world.opened]
    assert (row["restatement"], row["note"]) == ("theirs", "mine")


def test_a_record_that_the_other_removed_is_told(world: World, other: Project) -> None:
    before = seen(world.project, world.opened)
    other.do(ops.delete_claim, world.opened)
    with pytest.raises(KnownError, match="no-such-record"):
        world.project.do_seen(before, None, ops.edit_claim, world.opened, note="mine")


def test_who_only_looks_hears_the_news_too(world: World) -> None:
    with Project.open(world.project.path, read_only=True) as looker:
        add_article(world.project, own_text())
        assert looker.news().touches("article")
        assert not world.project.others(at_once=True)
