import csv
import json
from pathlib import Path

import pytest

from store import KnownError, Project, ops, queries
from store.check import check
from store.exporters.csv_export import export_csv
from store.exporters.evidence.model import Reading
from store.jobs import CancelToken, finished
from store.text.zones import ZoneDraft
from store.types import ArticleId
from store.updating import foreseen, update_article
from tests.store.digest import content

OLD = """Old bridge closed

The mayor closed the old bridge on Monday, said Ana Ruiz 😀. Inspectors found 214 cracked bolts.

Ferries run instead.

Comments

Petr: It was time.

Jana: No it was not."""
NEW = (
    OLD.replace("UPDATE", "")
    .replace("214 cracked", "190 cracked")
    .replace("Ferries run instead.\n\n", "")
)


@pytest.fixture
def article(project: Project) -> ArticleId:
    comment = OLD.index("Petr")
    reply = OLD.index("Jana")
    zones = (
        ZoneDraft("headline", 0, 17),
        ZoneDraft("comment", comment, comment + 18, "Petr"),
        ZoneDraft("comment", reply, len(OLD), "Jana", 1),
    )
    made, _ = project.do(ops.add_article, ops.NewArticle("Bridge", OLD, zones=zones))
    return made


def at(words: str) -> tuple[int, int]:
    return OLD.index(words), OLD.index(words) + len(words)


def test_every_tag_is_reported_and_the_check_finds_nothing(
    project: Project, article: ArticleId
) -> None:
    (_, name), _ = project.do(ops.tag_new_entity, article, [at("Ana Ruiz")], "Ana Ruiz", "person")
    bolts, _ = project.do(ops.add_claim, article, [at("Inspectors found 214 cracked bolts")])
    ferries, _ = project.do(ops.add_claim, article, [at("Ferries run instead")])

    report, changes = project.do(ops.revise_article, article, "UPDATE 😀\n\n" + NEW)

    assert [(each.owner, each.key, each.state, each.now) for each in report] == [
        ("mention", name, "exact", "Ana Ruiz"),
        ("claim", bolts, "unsure", "Inspectors found 190 cracked bolts"),
        ("claim", ferries, "lost", ""),
    ]
    assert changes.articles == {article}
    assert finished(check(project)).problems == ()
    lost = project.read(queries.claim, ferries)
    assert lost is not None
    assert lost.quote == "Ferries run instead"
    assert [mark.owner for mark in project.read(queries.marks, article)] == ["mention", "claim"]


def test_zones_go_along_with_writers_and_replies(project: Project, article: ArticleId) -> None:
    project.do(ops.revise_article, article, "UPDATE\n\n" + NEW)

    headline, comment, reply = project.read(queries.zones, article)
    assert (headline.kind, headline.start) == ("headline", 8)
    assert (comment.writer, reply.writer, reply.reply_to) == ("Petr", "Jana", comment.id)


def test_an_unsure_tag_stays_so_through_further_versions_until_confirmed(
    project: Project, article: ArticleId
) -> None:
    bolts, _ = project.do(ops.add_claim, article, [at("Inspectors found 214 cracked bolts")])
    project.do(ops.revise_article, article, NEW)
    (again,), _ = project.do(ops.revise_article, article, "Again.\n\n" + NEW)
    assert again.state == "unsure"

    project.do(ops.confirm_place, "claim", bolts)
    (last,), _ = project.do(ops.revise_article, article, "At last.\n\n" + NEW)
    assert last.state == "exact"


def test_the_article_goes_with_all_its_versions(project: Project, article: ArticleId) -> None:
    project.do(ops.add_claim, article, [at("Ferries run instead")])
    project.do(ops.revise_article, article, NEW)

    project.do(ops.delete_article, article)

    assert finished(check(project)).problems == ()
    assert project.read(queries.counts).spans == 0


@pytest.mark.parametrize(("text", "code"), [(OLD, "same-text"), (" \n", "empty-text")])
def test_what_is_no_new_version_is_refused(
    project: Project, article: ArticleId, text: str, code: str
) -> None:
    with pytest.raises(KnownError) as refused:
        project.do(ops.revise_article, article, text)
    assert refused.value.code == code


def test_unsure_and_lost_places_are_problems_of_their_tags(
    project: Project, article: ArticleId
) -> None:
    bolts, _ = project.do(ops.add_claim, article, [at("Inspectors found 214 cracked bolts")])
    ferries, _ = project.do(ops.add_claim, article, [at("Ferries run"), at("instead")])
    assert project.read(queries.problem_count, "unsure_place") == 0
    project.do(ops.revise_article, article, NEW)

    assert project.read(queries.problem_count, "unsure_place") == 1
    assert project.read(queries.problem_count, "lost_place") == 1
    [lost] = project.read(
        queries.problem_rows, "lost_place", project.read(queries.problem_ids, "lost_place")
    )
    assert (lost.owner, lost.key, lost.is_lost) == ("claim", ferries, True)
    assert project.text(lost.body)[lost.start : lost.end] == "Ferries run"
    places = project.read(queries.problem_places, article)
    kinds = {(each.key, kind) for each in places for kind in each.kinds}
    assert {(bolts, "unsure_place"), (ferries, "lost_place")} <= kinds
    assert (places[-1].key, places[-1].start, places[-1].is_lost) == (ferries, len(NEW), True)
    assert project.read(queries.problem_articles) == [article]

    project.do(ops.confirm_place, "claim", bolts)
    project.do(ops.set_parts, "claim", ferries, [(0, 10)])
    assert project.read(queries.problem_count, "unsure_place") == 0
    assert project.read(queries.problem_count, "lost_place") == 0
    row = project.read(queries.claim, ferries)
    assert row is not None
    assert (row.quote, row.is_lost) == (NEW[:10], False)
    assert finished(check(project)).problems == ()


def test_marks_tell_what_is_unsure_and_what_is_lost(project: Project, article: ArticleId) -> None:
    project.do(ops.add_claim, article, [at("Inspectors found 214 cracked bolts")])
    (_, name), _ = project.do(ops.tag_new_entity, article, [at("Ferries")], "Ferries", "thing")
    project.do(ops.revise_article, article, NEW)

    assert [mark.is_unsure for mark in project.read(queries.marks, article)] == [True]
    [lost] = project.read(queries.lost_marks, article)
    assert (lost.owner, lost.key, lost.name) == ("mention", name, "Ferries")


def test_a_claim_of_which_one_part_is_lost_stands_on_the_other(
    project: Project, article: ArticleId
) -> None:
    parts = [at("The mayor closed the old bridge"), at("Ferries run instead")]
    claim, _ = project.do(ops.add_claim, article, parts)
    project.do(ops.revise_article, article, "News!\n\n" + NEW)

    row = project.read(queries.claim, claim)
    assert row is not None
    assert row.quote == "The mayor closed the old bridge […] Ferries run instead"
    assert not row.is_lost
    assert project.text(row.body)[row.start : row.end] == "The mayor closed the old bridge"


def test_an_export_holds_the_version_in_which_lost_words_stand(
    project: Project, article: ArticleId, tmp_path: Path
) -> None:
    project.do(ops.add_claim, article, [at("Ferries run instead")])
    project.do(ops.add_claim, article, [at("old bridge on Monday")])
    project.do(ops.revise_article, article, NEW)

    finished(export_csv(project, tmp_path / "out"))

    with (tmp_path / "out" / "spans.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["anchor"] for row in rows} == {"exact", "lost"}
    for row in rows:
        version = f".{row['revision']}" if row["anchor"] == "lost" else ""
        text = (tmp_path / "out" / "texts" / f"{row['article']}{version}.txt").read_text("utf-8")
        assert text[int(row["start"]) : int(row["end"])] == row["quote"]
    manifest = json.loads((tmp_path / "out" / "datapackage.json").read_bytes())
    assert len(manifest["crossclaim"]["texts"]) == 2


def test_an_evidence_sheet_shows_lost_words_where_they_stood(
    project: Project, article: ArticleId
) -> None:
    lost, _ = project.do(ops.add_claim, article, [at("Ferries run instead")])
    kept, _ = project.do(ops.add_claim, article, [at("No it was not")])
    link, _ = project.do(ops.link_claims, lost, kept, "contradicts")
    project.do(ops.revise_article, article, NEW)

    [entry] = Reading(project, [link]).entries()

    assert [side.is_present for side in entry.sides] == [False, True]
    assert "\n\nFerries run instead.\n\n" in "".join(run.text for run in entry.a.runs)
    assert entry.a.quote == "Ferries run instead"


def test_an_update_as_a_job_does_what_the_operation_does(
    project: Project, article: ArticleId
) -> None:
    project.do(ops.tag_new_entity, article, [at("Ana Ruiz")], "Ana Ruiz", "person")
    project.do(ops.add_claim, article, [at("Inspectors found 214 cracked bolts")])
    told = finished(foreseen(project, article, NEW))
    updated = finished(update_article(project, article, NEW, told.plan))
    assert updated.report == told.report
    assert [each.state for each in updated.report] == ["exact", "unsure"]
    assert [zone.kind for zone in project.read(queries.zones, article)] == [
        "headline",
        "comment",
        "comment",
    ]
    assert not finished(check(project)).problems
    project.undo()
    again = finished(update_article(project, article, NEW))
    assert again.report == updated.report


def test_what_was_tagged_since_the_plan_is_looked_for_all_the_same(
    project: Project, article: ArticleId
) -> None:
    plan = finished(foreseen(project, article, NEW)).plan
    project.do(ops.add_claim, article, [at("It was time")])
    (late,), _ = project.do(ops.revise_article, article, NEW, plan)
    assert (late.state, late.now) == ("exact", "It was time")
    project.undo()
    other, _ = project.do(ops.revise_article, article, "UPDATE\n\n" + NEW, plan)
    assert [each.now for each in other] == ["It was time"]


def test_an_update_that_is_stopped_changes_nothing(project: Project, article: ArticleId) -> None:
    project.do(ops.add_claim, article, [at("It was time")])
    before, cancel = content(project), CancelToken()
    cancel.cancel()
    with pytest.raises(KnownError, match="cancelled"):
        finished(update_article(project, article, NEW, cancel=cancel))
    plan = finished(foreseen(project, article, NEW)).plan
    with pytest.raises(KnownError, match="cancelled"):
        finished(update_article(project, article, NEW, plan, cancel))
    assert content(project) == before
