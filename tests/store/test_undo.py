from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from store import ChangeSet, KnownError, Project, ops
from store.types import ArticleId, StepId
from store.verifying import verify_digests
from tests.factories import OTHER_TEXT, World, add_article, own_text, place_of, text_of
from tests.store.digest import content

Case = Callable[[World], tuple[Any, ...]]
"""The arguments of an operation; a dict at the end holds the named ones."""


def words(world: World, text: str, *, second: bool = False) -> tuple[int, int]:
    return place_of(world.project, world.second if second else world.first, text)


@pytest.fixture
def world(world: World, request: pytest.FixtureRequest) -> World:
    """The world as an operation needs it."""
    callspec = getattr(request.node, "callspec", None)
    if callspec is not None and callspec.params.get("name") == "confirm_place":
        start, end = words(world, "No village")
        text = text_of(world.project, world.first)
        world.project.do(ops.set_parts, "claim", world.opened, [(start, end + 20)])
        changed = f"{text[: start + 4]}hillage{text[start + 11 :]}"
        world.project.do(ops.revise_article, world.first, changed)
    return world


CASES: dict[str, Case] = {
    "add_alias": lambda w: (w.morano, "L. Morano", "nickname"),
    "add_article": lambda _: (
        ops.NewArticle("Rain", "It rained.", outlet="Sky", zones=(("headline", 0, 2),)),
    ),
    "add_articles": lambda _: (
        [
            ops.NewArticle("Sun", "It shone.", outlet="Sky", zones=(("headline", 0, 2),)),
            ops.NewArticle("Wind", "It blew.", outlet="Sky", original=b"It blew."),
        ],
    ),
    "add_claim": lambda w: (
        w.first, [words(w, "No village"), words(w, "was flooded")],
        {"topic": "new topic", "tags": ["a"], "speaker_id": w.morano, "chain": ["b"]},
    ),
    "add_entity": lambda _: ("Vesna", "place"),
    "add_note": lambda w: ("hm", {"claim_id": w.shut, "flag": True}),
    "add_term": lambda _: ("tag", "levee", {"colour": "#123456"}),
    "add_zone": lambda w: (w.second, "caption", 0, 5),
    "delete_alias": lambda w: (w.alias,),
    "delete_article": lambda w: (w.first,),
    "delete_claim": lambda w: (w.opened,),
    "delete_entity": lambda w: (w.authority,),
    "delete_mention": lambda w: (w.mention,),
    "delete_note": lambda w: (w.remark,),
    "delete_relation": lambda w: (w.conflict,),
    "delete_term": lambda w: (w.topic,),
    "delete_zone": lambda w: (w.comments,),
    "edit_alias": lambda w: (w.alias, {"form": "HA", "kind": "acronym"}),
    "edit_article": lambda w: (w.second, {"outlet": "New Paper", "title": "Ünlocked"}),
    "edit_claim": lambda w: (
        w.opened,
        {"speaker_id": None, "tags": ["dam"], "about": [w.morano], "chain": [], "topic": None},
    ),
    "edit_entity": lambda w: (w.morano, {"name": "Lida Morano Sr", "external_ids": {"w": "Q1"}}),
    "edit_mention": lambda w: (w.mention, {"entity_id": None, "read_as": "the board"}),
    "edit_note": lambda w: (w.remark, {"text": "when exactly?", "flag": True}),
    "edit_relation": lambda w: (w.support, {"relation": "contradicts", "status": "confirmed"}),
    "edit_source": lambda w: (w.source, {"name": "Gazette", "reliability": "B"}),
    "edit_term": lambda w: (w.topic, {"label": "climate", "colour": "#000000"}),
    "set_zone": lambda w: (w.first, "advert", 3, 20),
    "edit_zone": lambda w: (w.comments, {"writer": "Anna", "kind": "caption"}),
    "ensure_source": lambda _: ("Brand New",),
    "ensure_term": lambda _: ("topic", "brand new"),
    "link_claims": lambda w: (w.flooded, w.shut, "updates", {"why": "later"}),
    "merge_entities": lambda w: (w.morano, w.port),
    "note_passage": lambda w: (w.second, [words(w, "in June", second=True)], "which?"),
    "confirm_place": lambda w: ("claim", w.opened),
    "revise_article": lambda w: (
        w.first, text_of(w.project, w.first).replace("gates", "doors", 1) + " It rained.",
    ),
    "set_copy_group": lambda w: ([w.second], w.first),
    "set_cue": lambda w: (w.opened, []),
    "set_parts": lambda w: ("claim", w.opened, [words(w, "Monday"), words(w, "gates")]),
    "tag_entity": lambda w: (w.first, [words(w, "she")], w.morano, {"form": "pronoun"}),
    "tag_known_entity": lambda w: (w.first, [words(w, "engineer")], w.morano, "the engineer"),
    "tag_new_entity": lambda w: (w.first, [words(w, "anna")], "anna", "person"),
    "tag_occurrences": lambda w: (
        w.authority,
        [(w.first, words(w, "Harbour\u00a0Authority")), (w.second, (0, 5)), (w.first, (0, 3))],
    ),
    "unmerge_entity": lambda w: (w.port,),
}  # fmt: skip

NOT_OPERATIONS = {"NewArticle", "Part", "Plan", "Reanchored", "check_article"}


def perform(world: World, name: str) -> ChangeSet:
    arguments = CASES[name](world)
    named = arguments[-1] if isinstance(arguments[-1], dict) else {}
    given = arguments[:-1] if named else arguments
    return world.project.do(getattr(ops, name), *given, **named)[1]


def behind(project: Project, sql: str, *values: Any) -> None:
    """Change the file as no window would."""
    with closing(sqlite3.connect(project.path)) as connection:
        connection.execute("PRAGMA ignore_check_constraints=ON")
        connection.execute(sql, values)
        connection.commit()


def test_every_operation_has_a_case() -> None:
    assert set(CASES) == set(ops.__all__) - NOT_OPERATIONS


@pytest.mark.parametrize("name", sorted(CASES))
def test_an_operation_comes_undone_and_done_again_exactly(world: World, name: str) -> None:
    before = content(world.project)
    changes = perform(world, name)
    after = content(world.project)
    assert changes
    assert after != before

    horizon = world.project.horizon()
    assert horizon.undo is not None
    assert (horizon.undo.id, horizon.undo.label) == (changes.step, name)

    undone = world.project.undo()
    assert content(world.project) == before
    assert (undone.kind, undone.label, undone.tables) == ("undo", name, changes.tables)

    redone = world.project.redo()
    assert content(world.project) == after
    assert (redone.kind, redone.tables) == ("redo", changes.tables)
    assert verify_digests(world.project) == []
    assert world.project.undo()
    assert content(world.project) == before
    assert verify_digests(world.project) == []


@pytest.mark.parametrize("name", sorted(CASES))
def test_an_operation_comes_undone_after_reopening(world: World, name: str) -> None:
    before = content(world.project)
    perform(world, name)
    path = world.project.path
    world.project.close()
    with Project.open(path) as project:
        project.undo()
        assert content(project) == before


@pytest.mark.parametrize("name", sorted(CASES))
def test_a_row_that_changed_behind_is_not_overwritten_by_undo(
    world: World, name: str, tmp_path: Path
) -> None:
    copy = world.project.save_copy(tmp_path / "before")
    changes = perform(world, name)
    written = [(change.table, change.row) for change in changes.changes if change.after is not None]
    written += [(part.table, part.first) for part in changes.ranges]
    if written:
        table, row = written[0]
        behind(world.project, f"DELETE FROM {table} WHERE id = ?", row)
    else:
        gone = changes.changes[-1]
        put_back(world.project, copy, gone.table, gone.row)
    there = content(world.project)
    with pytest.raises(KnownError) as refusal:
        world.project.undo()
    assert refusal.value.code == "conflict-on-undo"
    assert content(world.project) == there


def put_back(project: Project, copy: Path, table: str, row: int) -> None:
    with closing(sqlite3.connect(project.path)) as connection:
        connection.execute("ATTACH ? AS earlier", (str(copy),))
        connection.execute(
            f"INSERT INTO {table} SELECT * FROM earlier.{table} WHERE id = ?", (row,)
        )
        connection.commit()


def test_a_value_that_changed_behind_is_named_and_kept(world: World) -> None:
    world.project.do(ops.edit_claim, world.opened, status="disputed")
    behind(world.project, "UPDATE claim SET status = 'refuted' WHERE id = ?", world.opened)
    with pytest.raises(KnownError) as refusal:
        world.project.undo()
    assert refusal.value.params["fields"] == "status"


def test_redo_of_a_row_that_is_there_again_is_refused(world: World) -> None:
    entity = world.project.do(ops.add_entity, "Vesna", "place")[0]
    world.project.undo()
    behind(
        world.project,
        "INSERT INTO entity (id, name, folded, kind, uid, version, created_at, changed_at, origin)"
        " VALUES (?, 'x', 'x', 'place', x'00', 1, 0, 0, 'hand')",
        entity,
    )
    with pytest.raises(KnownError, match="conflict-on-undo"):
        world.project.redo()


def test_everything_comes_undone_and_done_again(world: World) -> None:
    full = content(world.project)
    while world.project.horizon().undo:
        world.project.undo()
    empty = content(world.project)
    assert {name for name, rows in empty.items() if rows} == {"term"}
    while world.project.horizon().redo:
        world.project.redo()
    assert content(world.project) == full


def test_at_the_ends_there_is_nothing_to_undo_or_redo(project: Project) -> None:
    with pytest.raises(KnownError, match="nothing-to-undo"):
        project.undo()
    with pytest.raises(KnownError, match="nothing-to-redo"):
        project.redo()


def test_a_new_step_ends_what_could_be_redone(world: World) -> None:
    world.project.undo()
    world.project.do(ops.add_entity, "Vesna", "place")
    assert world.project.horizon().redo is None


def test_an_operation_that_changes_nothing_is_no_step(world: World) -> None:
    before = world.project.horizon().undo
    _, changes = world.project.do(ops.edit_claim, world.opened, said_on="2024-06-10")
    assert not changes
    assert world.project.horizon().undo == before


def test_a_refused_operation_leaves_nothing(world: World) -> None:
    before = content(world.project)
    with pytest.raises(KnownError, match="bad-date"):
        world.project.do(
            ops.add_claim, world.first, [(0, 4)], topic="unheard of", said_on="last June"
        )
    assert content(world.project) == before


def test_versions_only_grow(world: World) -> None:
    def version() -> Any:
        return world.project.read(lambda c: c.exec_driver_sql("SELECT version FROM claim").scalar())

    seen = [version()]
    world.project.do(ops.edit_claim, world.opened, flag=True)
    seen.append(version())
    world.project.undo()
    seen.append(version())
    world.project.do(ops.delete_claim, world.opened)
    world.project.undo()
    seen.append(version())
    assert seen == sorted(set(seen))


def test_rows_of_a_range_keep_growing_too(world: World) -> None:
    keys = world.project.do(ops.tag_occurrences, world.authority, [(world.first, (0, 3))])[0]
    world.project.undo()
    world.project.redo()
    query = f"SELECT version FROM mention WHERE id = {keys[0]}"
    assert world.project.read(lambda c: c.exec_driver_sql(query).scalar()) == 2


# ------------------------------------------------------------------------------------------ joining


def test_typing_into_one_field_is_one_step(world: World) -> None:
    before = content(world.project)
    steps = {
        world.project.do(ops.edit_note, world.remark, text="when?"[: n + 1] + "x")[1].step
        for n in range(5)
    }
    assert len(steps) == 1
    world.project.undo()
    assert content(world.project) == before


def test_another_field_is_another_step(world: World) -> None:
    one = world.project.do(ops.edit_note, world.remark, text="now")[1].step
    two = world.project.do(ops.edit_note, world.remark, flag=True)[1].step
    three = world.project.do(ops.edit_note, world.article_note, flag=True)[1].step
    assert len({one, two, three}) == 3


def test_a_pause_ends_the_joining(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    one = world.project.do(ops.edit_note, world.remark, text="a")[1].step
    long_ago = "UPDATE step SET at = at - 900000 WHERE id = ?"
    behind(world.project, long_ago, one)
    two = world.project.do(ops.edit_note, world.remark, text="ab")[1].step
    assert one != two


def test_an_edit_after_an_undo_is_a_step_of_its_own(world: World) -> None:
    one = world.project.do(ops.edit_note, world.remark, text="a")[1].step
    world.project.do(ops.add_entity, "Vesna", "place")
    world.project.undo()
    two = world.project.do(ops.edit_note, world.remark, text="ab")[1].step
    assert one != two
    assert world.project.horizon().redo is None


def test_proposals_join_the_step_that_asked_for_them(world: World) -> None:
    before = content(world.project)
    claim, made = world.project.do(ops.add_claim, world.second, [(0, 5)])
    assert made.step is not None
    _, filled = world.project.do_within(
        made.step, ops.edit_claim, claim, speaker_id=world.morano, topic="new"
    )
    assert filled.step == made.step
    world.project.undo()
    assert content(world.project) == before
    world.project.redo()
    world.project.do(ops.add_entity, "Vesna", "place")
    late = world.project.do_within(made.step, ops.edit_claim, claim, flag=True)[1]
    assert late.step != made.step


def test_setting_a_flag_and_taking_it_off_at_once_is_no_step(world: World) -> None:
    before, horizon = content(world.project), world.project.horizon()
    world.project.do(ops.edit_claim, world.opened, flag=True)
    changes = world.project.do(ops.edit_claim, world.opened, flag=False)[1]
    assert changes
    assert content(world.project) == before
    assert world.project.horizon() == horizon


def test_a_flag_that_was_undone_and_redone_can_be_taken_off_at_once(world: World) -> None:
    horizon = world.project.horizon()
    world.project.do(ops.edit_claim, world.opened, flag=True)
    world.project.undo()
    world.project.redo()
    world.project.do(ops.edit_claim, world.opened, flag=False)
    assert world.project.horizon().undo == horizon.undo


# --------------------------------------------------------------------------------- steps set aside


def blocked(project: Project) -> StepId:
    """The key of a step that can never be undone: the article it edits is gone for good."""
    bulk = project.bulk("import_articles")
    with bulk.chunk() as unit:
        keys = ops.add_articles(unit, [ops.NewArticle("Rain", "It rained.")])
    project.do(ops.add_entity, "Vesna", "place")
    step = project.do(ops.edit_article, ArticleId(keys[0]), title="Hail")[1].step
    assert step is not None
    behind(project, "UPDATE article SET title = 'Rain', title_folded = 'rain'")
    assert bulk.step is not None
    project.undo(bulk.step)
    return step


def test_a_step_that_cannot_be_undone_is_told_once_and_set_aside(project: Project) -> None:
    step = blocked(project)
    with pytest.raises(KnownError) as refusal:
        project.undo()
    assert refusal.value.code == "conflict-on-undo"
    assert refusal.value.params["set_aside"] is True
    assert (refusal.value.params["step"], refusal.value.params["label"]) == (step, "edit_article")
    assert project.undo().label == "add_entity"
    with pytest.raises(KnownError, match="nothing-to-undo"):
        project.undo()


def test_a_cut_off_step_that_others_build_upon_is_not_set_aside(project: Project) -> None:
    bulk = project.bulk("import_articles")
    with bulk.chunk() as unit:
        keys = ops.add_articles(unit, [ops.NewArticle("Rain", "It rained.")])
    project.do(ops.add_claim, ArticleId(keys[0]), [(0, 2)])
    assert bulk.step is not None
    with pytest.raises(KnownError) as refusal:
        project.undo(bulk.step)
    assert "set_aside" not in refusal.value.params
    assert [step.id for step in project.interrupted()] == [bulk.step]
    project.undo()
    project.undo(bulk.step)
    assert project.interrupted() == []


def test_where_nothing_can_be_written_a_conflict_is_not_set_aside(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked(project)

    def full(*_: object) -> bool:
        raise KnownError("disk-full")

    monkeypatch.setattr("store.history.set_aside", full)
    with pytest.raises(KnownError) as refusal:
        project.undo()
    assert refusal.value.params["set_aside"] is False


def test_a_value_that_no_longer_goes_with_the_row_is_a_conflict(world: World) -> None:
    world.project.do(ops.edit_claim, world.flooded, speaker_kind="author")
    world.project.do(ops.edit_claim, world.shut, speaker_kind="author")
    behind(world.project, "UPDATE change SET before = replace(before, 'entity', 'somebody')")
    with pytest.raises(KnownError, match="conflict-on-undo"):
        world.project.undo()


# --------------------------------------------------------------------------------------- bulk steps


def test_a_bulk_step_of_many_chunks_comes_undone_at_once(world: World) -> None:
    before = content(world.project)
    bulk = world.project.bulk("import_articles")
    for _ in range(3):
        with bulk.chunk() as unit:
            ops.add_articles(unit, [ops.NewArticle("Rain", own_text(), outlet="Sky")])
    assert world.project.horizon().undo is not None
    assert world.project.horizon().undo.label != "import_articles"  # type: ignore[union-attr]
    bulk.finish(count=3)
    after = content(world.project)
    horizon = world.project.horizon().undo
    assert horizon is not None
    assert (horizon.label, horizon.params["count"]) == ("import_articles", 3)
    undone = world.project.undo()
    assert len(undone.articles) == 3
    assert content(world.project) == before
    world.project.redo()
    assert content(world.project) == after


def test_a_step_undone_while_an_import_ran_comes_back_after_the_import(project: Project) -> None:
    project.do(ops.add_entity, "Vesna", "place")
    bulk = project.bulk("import_articles")
    with bulk.chunk() as unit:
        ops.add_articles(unit, [ops.NewArticle("Rain", "It rained.")])
    project.undo()
    bulk.finish(count=1)
    project.undo()
    assert [project.redo().label, project.redo().label] == ["import_articles", "add_entity"]
    with pytest.raises(KnownError, match="nothing-to-redo"):
        project.redo()


@pytest.mark.parametrize("kept", [True, False])
def test_an_interrupted_import_tells_how_many_articles_came_in(
    project: Project, kept: bool
) -> None:
    bulk = project.bulk("import_articles")
    for size in (8, 8, 3):
        with bulk.chunk() as unit:
            new = [ops.NewArticle("Rain", own_text(), outlet="Sky") for _ in range(size)]
            ops.add_articles(unit, new)
    (step,) = project.interrupted()
    assert step.params["count"] == 19
    if kept:
        project.keep_interrupted(step.id)
        assert project.horizon().undo is not None
        assert project.horizon().undo.params["count"] == 19  # type: ignore[union-attr]
    else:
        assert project.undo(step.id).params["count"] == 19


def test_an_interrupted_tagging_tells_how_many_mentions_came_in(world: World) -> None:
    bulk = world.project.bulk("tag_occurrences")
    for start in (0, 10):
        with bulk.chunk() as unit:
            ops.tag_occurrences(unit, world.authority, [(world.first, (start, start + 3))])
    (step,) = world.project.interrupted()
    assert step.params["count"] == 2


def test_a_bulk_step_of_another_kind_tells_what_its_first_chunk_told(world: World) -> None:
    bulk = world.project.bulk("tidy_names")
    with bulk.chunk(name="Vesna") as unit:
        ops.add_entity(unit, "Vesna", "place")
    (step,) = world.project.interrupted()
    assert step.params == {"name": "Vesna"}


def test_a_bulk_step_without_a_change_is_none(project: Project) -> None:
    project.bulk("import_articles").finish(count=0)
    assert project.horizon().undo is None


def test_what_an_interrupted_step_brought_in_can_be_kept_or_removed(tmp_path: Path) -> None:
    for keep in (True, False):
        path = tmp_path / f"{keep}.crossclaim"
        with Project.create(path) as project, project.bulk("import_articles").chunk() as unit:
            ops.add_articles(unit, [ops.NewArticle("Rain", "It rained.")])
        with Project.open(path) as project:
            (step,) = project.interrupted()
            assert project.horizon().undo is None
            if keep:
                project.keep_interrupted(step.id)
                assert project.horizon().undo is not None
            else:
                project.undo(step.id)
            assert len(content(project)["article"]) == keep
            assert project.interrupted() == []


def test_a_step_that_others_have_built_upon_is_not_torn_out(world: World) -> None:
    bulk = world.project.bulk("import_articles")
    with bulk.chunk() as unit:
        ops.add_articles(unit, [ops.NewArticle("Rain", own_text())])
    world.project.do(ops.ensure_source, "Fresh Paper")
    with bulk.chunk() as unit:
        ops.add_articles(unit, [ops.NewArticle("Sun", own_text(), outlet="Fresh Paper")])
    bulk.finish(count=2)
    with pytest.raises(KnownError, match="conflict-on-undo"):
        world.project.undo()  # the source, which an article needs now


def test_the_log_holds_no_text(project: Project) -> None:
    article = add_article(project, OTHER_TEXT)
    project.do(ops.delete_article, article)
    query = "SELECT count(*) FROM change WHERE ifnull(before, '') || after LIKE '%declined to%'"
    assert project.read(lambda c: c.exec_driver_sql(query).scalar()) == 0
