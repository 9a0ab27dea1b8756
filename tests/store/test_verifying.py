"""Digests: they follow whatever is done, and show whatever else was done to the file."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from store import KnownError, Project, ops
from store.digests import BUCKET
from store.importers import ArticleCandidate, candidate_of_text
from store.importing import import_articles
from store.jobs import CancelToken, finished
from store.types import EntityId
from store.verifying import Mismatch, verify, verify_digests
from tests.factories import TEXT, World, add_article, own_text


def change(project: Project, *statements: str) -> None:
    """As no program of ours would."""
    with closing(sqlite3.connect(project.path)) as connection:
        connection.execute("PRAGMA ignore_check_constraints=ON")
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def pasted(*texts: str) -> list[ArticleCandidate]:
    return [candidate_of_text(text, f"pasted {n}") for n, text in enumerate(texts)]


def test_what_was_done_by_hand_agrees_with_its_digests(world: World) -> None:
    world.project.sign_in("Ada")
    assert verify_digests(world.project) == []
    world.project.do(ops.merge_entities, world.morano, world.authority)
    world.project.do(ops.delete_article, world.first)
    assert verify_digests(world.project) == []
    world.project.undo()
    world.project.undo()
    assert verify_digests(world.project) == []
    world.project.redo()
    world.project.do(ops.edit_article, world.second, title="Vesna 🌊 هيئة")
    world.project.do(ops.edit_article, world.second, title="Vesna 🌊 هيئة الميناء")
    assert verify_digests(world.project) == []


def test_a_typo_taken_back_at_once_leaves_no_trace_in_the_digests(world: World) -> None:
    before = "Gates stayed shut, council finds"
    world.project.do(ops.edit_article, world.second, title="x")
    world.project.do(ops.edit_article, world.second, title=before)
    assert verify_digests(world.project) == []


def test_bulk_steps_agree_with_their_digests_also_undone_and_redone(world: World) -> None:
    texts = [own_text() for _ in range(40)]
    finished(import_articles(world.project, pasted(*texts)))
    places = [(world.first, (n, n + 3)) for n in range(60)]
    for _ in range(20):
        world.project.do(ops.tag_occurrences, world.authority, places)
    assert verify_digests(world.project) == []
    for _ in range(21):
        world.project.undo()
    assert verify_digests(world.project) == []
    for _ in range(21):
        world.project.redo()
    assert verify_digests(world.project) == []


def test_a_refused_operation_leaves_the_digests_alone(world: World) -> None:
    with pytest.raises(KnownError):
        world.project.do(ops.edit_claim, world.opened, confidence="certain")
    with pytest.raises(KnownError):
        world.project.do(ops.delete_entity, EntityId(999))
    assert verify_digests(world.project) == []


@pytest.mark.parametrize(
    ("statement", "table", "kept", "found"),
    [
        ("UPDATE mention SET changed_at = changed_at + 1 WHERE id = 1", "mention", 3, 3),
        ("UPDATE claim SET note = 'x' WHERE id = 2", "claim", 3, 3),
        ("UPDATE analyst SET name = 'Eve'", "analyst", 1, 1),
        ("UPDATE project SET name = 'Eve'", "project", 1, 1),
        ("UPDATE term SET label = 'Eve' WHERE id = 1", "term", None, None),
        ("DELETE FROM claim_about WHERE id = 1", "claim_about", 2, 1),
        ("UPDATE change SET after = NULL WHERE id = 5", "change", None, None),
        ("UPDATE step SET at = at + 1 WHERE id = 2", "step", None, None),
        ("UPDATE body SET hash = 'x' WHERE id = 1", "body", 2, 2),
        ("UPDATE digest SET total = zeroblob(16) WHERE table_name = 'span'", "span", None, None),
        ("DELETE FROM digest WHERE table_name = 'zone'", "zone", 0, 2),
        (
            "INSERT INTO claim_tag (claim_id, term_id) VALUES (3, 1)",
            "claim_tag",
            2,
            3,
        ),
    ],
)
def test_a_change_past_the_program_is_found_with_its_table_and_rows(
    world: World, statement: str, table: str, kept: int | None, found: int | None
) -> None:
    world.project.sign_in("Ada")
    change(world.project, statement)
    first, *texts = verify_digests(world.project)
    assert (first.table, first.first, first.last) == (table, 0, BUCKET - 1)
    assert kept is None or (first.rows_kept, first.rows) == (kept, found)
    assert texts == ([Mismatch("body", 1, 1, 1, 1)] if table == "body" else [])


def test_a_changed_text_is_found_by_its_own_hash(world: World) -> None:
    change(world.project, "UPDATE body SET text = replace(text, 'gates', 'doors') WHERE id = 2")
    assert verify_digests(world.project) == [Mismatch("body", 2, 2, 1, 1)]
    assert finished(verify(world.project, texts=False)) == []


def test_a_changed_original_is_found(project: Project, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    finished(import_articles(project, [tmp_path / "a.txt"]))
    assert verify_digests(project) == []
    change(project, "UPDATE original SET packed = zeroblob(20)")
    assert verify_digests(project) == [Mismatch("original", 1, 1, 1, 1)]


def test_text_that_is_no_text_is_found_and_does_not_stop_the_rest(world: World) -> None:
    change(
        world.project,
        "UPDATE body SET text = CAST(x'ff80' AS TEXT) WHERE id = 1",
        "UPDATE entity SET name = CAST(x'ff80' AS TEXT) WHERE id = 1",
        "UPDATE zone SET writer = 'x' WHERE id = 1",
    )
    assert verify_digests(world.project) == [
        Mismatch("body", 1, 1, 1, None),
        Mismatch("entity", 0, BUCKET - 1, 3, None),
        Mismatch("zone", 0, BUCKET - 1, 2, 2),
    ]


def test_rows_far_off_are_found(world: World) -> None:
    far = 5 * BUCKET + 7
    change(world.project, f"INSERT INTO claim_tag (id, claim_id, term_id) VALUES ({far}, 3, 1)")
    assert verify_digests(world.project) == [
        Mismatch("claim_tag", 5 * BUCKET, 6 * BUCKET - 1, 0, 1)
    ]


def test_each_group_of_keys_has_its_own_digest(world: World) -> None:
    places = [(world.first, (n % 60, n % 60 + 3)) for n in range(2 * BUCKET)]
    world.project.do(ops.tag_occurrences, world.authority, places)
    change(world.project, f"UPDATE mention SET read_as = 'x' WHERE id = {BUCKET}")
    assert verify_digests(world.project) == [
        Mismatch("mention", BUCKET, 2 * BUCKET - 1, BUCKET, BUCKET)
    ]


def test_what_was_changed_past_the_program_stays_found_when_the_row_is_edited(
    world: World,
) -> None:
    change(world.project, "UPDATE claim SET note = 'x' WHERE id = 2")
    world.project.do(ops.edit_claim, world.shut, note="mine", confidence="low")
    assert [each.table for each in verify_digests(world.project)] == ["claim"]


def test_verifying_beside_ongoing_work_reports_nothing(world: World) -> None:
    stop = threading.Event()
    rounds: list[int] = []

    def work() -> None:
        while not stop.is_set():
            add_article(world.project, own_text())
            world.project.undo()
            rounds.append(1)

    worker = threading.Thread(target=work)
    worker.start()
    try:
        for _ in range(10):
            assert verify_digests(world.project) == []
    finally:
        stop.set()
        worker.join()
    assert rounds


def test_verifying_tells_its_progress_and_can_be_cancelled(world: World) -> None:
    cancel = CancelToken()
    job = verify(world.project, cancel=cancel)
    assert next(job).what == "alias"
    cancel.cancel()
    with pytest.raises(KnownError, match="cancelled"):
        list(job)


def test_a_project_of_before_digests_has_nothing_to_compare(tmp_path: Path) -> None:
    old = Path(__file__).parents[1] / "migrations" / "v2.crossclaim"
    with Project.open(old, read_only=True) as project:
        assert verify_digests(project) == []
    (tmp_path / "old.crossclaim").write_bytes(old.read_bytes())
    with Project.open(tmp_path / "old.crossclaim") as project:
        assert verify_digests(project) == []
        change(project, "UPDATE entity SET name = 'x' WHERE id = 1")
        assert [each.table for each in verify_digests(project)] == ["entity"]
