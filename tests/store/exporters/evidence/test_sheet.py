"""The evidence sheet as HTML: complete, true to the words, harmless, and never half."""

from __future__ import annotations

import datetime as dt
import re
from itertools import pairwise
from pathlib import Path

import pytest

from store import KnownError, ops, queries
from store.cli import CANNOT, DONE, run
from store.exporters.evidence import (
    Reading,
    Request,
    chosen_links,
    cited_html,
    cited_text,
    export_evidence,
)
from store.exporters.evidence.facts import days_of
from store.exporters.evidence.html import page_of
from store.exporters.wording import Wording
from store.jobs import CancelToken, finished
from store.types import RelationId
from tests.goldens import Golden
from tests.store.exporters.evidence.sample import Evidence
from tests.store.exporters.rendered.reading import read_html

WHEN = dt.datetime(2024, 2, 3, 4, 5, tzinfo=dt.UTC)


def page(evidence: Evidence, *links: RelationId, filters: tuple[tuple[str, str], ...] = ()) -> str:
    project = evidence.project
    reading = Reading(project, links or chosen_links(project, None))
    sheet = reading.sheet(WHEN, filters, project.analyst)
    return "".join(page_of(sheet, reading.entries()))


def words_of(html: str, wanted: str = "") -> str:
    return " ".join(read_html(html, wanted).text.split())


def spaced(text: str) -> str:
    return " ".join(text.split())


def test_every_quote_and_every_why_is_there_read_back(evidence: Evidence) -> None:
    project = evidence.project
    links = project.read(queries.relation_ids, relation=None)
    html = page(evidence, *links)
    rows = project.read(queries.relation_rows, links)
    assert len(rows) == 5
    for row in rows:
        told = words_of(html, f"link-{row.id}")
        for side in (row.a, row.b):
            for span in side.spans:
                assert spaced(span.quote) in told
            assert side.article_title in told
        assert spaced(row.why or "No reason is recorded.") in told


def test_an_entry_tells_all_that_is_recorded(evidence: Evidence) -> None:
    told = words_of(page(evidence, evidence.confirmed))
    for words in (
        "Kesh <dam> & valley", "Noor, analyst", "2024-02-03 04:05 UTC", "1. Number: Ilin Dara",
        "Valley Courier (Newspaper, Kesh)", "P. Orr", "2023-05-19", "2023-06 (known to the month)",
        "2023-05 (known to the month)", "https://courier.example/dam?a=1&b=2",
        "district office → Valley Courier", "Direct quotation", "about 0 mm", "Asserts",
        "Direct: cannot both be true", "The wall did not move.", "Ask for the survey",
        "Lawyer asked <why>", "across two articles", "claim-1, article-1", "Disputed", "High",
        "Newspaper", "Unnamed source", "Body", "not recorded", "Heard twice",
    ):  # fmt: skip
        assert words in told, words
    row = evidence.project.read(queries.relation, evidence.confirmed)
    assert row is not None
    [span] = row.a.spans
    assert f"characters {span.start}–{span.end}" in told
    article = evidence.project.read(queries.article, row.a.article)
    assert article is not None
    assert article.text_hash in told


def test_the_statement_is_marked_in_its_context(evidence: Evidence) -> None:
    html = page(evidence, evidence.dismissed)
    assert "<mark>Nobody was moved out</mark>, the district says." in html
    assert "<mark>Forty families left Kesh</mark><bdi>, according to" in html
    assert "<mark>They went at night.</mark>" in html


def test_dismissal_resolution_and_missing_reasons_are_said(evidence: Evidence) -> None:
    assert "Dismissed because Other time" in words_of(page(evidence, evidence.dismissed)).replace(
        "becauseOther", "because Other"
    )
    assert "Both partly right" in words_of(page(evidence, evidence.resolved))
    bare = words_of(page(evidence, evidence.bare))
    assert "No reason is recorded." in bare
    assert "Contradiction: P. Orr (the article’s author) against Commenter" in bare


def test_an_unknown_speaker_reads_as_not_established(evidence: Evidence) -> None:
    assert "against Not established" in words_of(page(evidence, evidence.dismissed))


def test_other_links_are_called_what_they_are(evidence: Evidence) -> None:
    assert "1. Not established repeats Commenter" in words_of(page(evidence, evidence.agreement))


def test_each_side_has_its_language_and_direction(evidence: Evidence) -> None:
    reader = read_html(page(evidence, evidence.confirmed))
    given = [given for tag, given in reader.tags if tag == "blockquote"]
    assert [(each.get("lang"), each["dir"]) for each in given] == [("en", "ltr"), ("ar", "rtl")]
    assert given[0]["cite"] == "https://courier.example/dam?a=1&b=2"


def test_nothing_in_the_sheet_runs_loads_or_leads_out(evidence: Evidence) -> None:
    reader = read_html(page(evidence))
    names = {tag for tag, _ in reader.tags}
    assert not names & {"script", "img", "link", "iframe", "object", "svg", "form"}
    given = {name for _, attributes in reader.tags for name in attributes}
    assert not {name for name in given if name.startswith("on")} | given & {"src", "style"}
    leads = [each["href"] for tag, each in reader.tags if tag == "a"]
    assert all(str(lead).startswith("#link-") for lead in leads)


def test_headings_step_by_one_and_tables_have_heads(evidence: Evidence) -> None:
    reader = read_html(page(evidence))
    levels = [int(tag[1]) for tag, _ in reader.tags if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    scopes = {given.get("scope") for tag, given in reader.tags if tag == "th"}
    assert scopes == {"col", "row"}


def test_more_than_five_entries_have_a_table_of_contents(evidence: Evidence) -> None:
    project = evidence.project
    five = [evidence.confirmed] * 5
    assert "<nav" not in page(evidence, *five)
    html = page(evidence, *five, evidence.dismissed)
    assert words_of(html, "contents") == "Contents"
    assert len([1 for tag, _ in read_html(html).tags if tag == "a"]) == 6
    assert project.read(queries.counts).contradictions == 4


def test_the_cover_says_what_was_selected_and_how_many(evidence: Evidence) -> None:
    told = words_of(page(evidence, filters=(("Status", "Confirmed"), ("Words", "<b>dam"))))
    assert "Status: Confirmed; Words: <b>dam" in told
    assert "4 (" in told
    assert "Confirmed 1" in told
    assert "all contradictions" in words_of(page(evidence))


def test_an_empty_selection_says_so(evidence: Evidence) -> None:
    reading = Reading(evidence.project, ())
    html = "".join(page_of(reading.sheet(WHEN), reading.entries()))
    assert "Nothing matches this selection." in words_of(html)
    assert "nobody signed in" in words_of(html)


def test_a_hostile_article_stays_words(evidence: Evidence) -> None:
    project = evidence.project
    hostile = (
        "</blockquote><script>x</script> ]]> <!-- \u202etxt.exe 'q' \"q\" &lt; " + "long" * 250_000
    )
    article = project.do(ops.add_article, ops.NewArticle("</title><h1>", hostile))[0]
    claim = project.do(ops.add_claim, article, [(0, 60)])[0]
    row = project.read(queries.relation, evidence.confirmed)
    assert row is not None
    link = project.do(ops.link_claims, claim, row.a.id, "contradicts")[0]
    html = page(evidence, link)
    assert len(html) < 60_000
    assert spaced(hostile[:60]) in words_of(html)
    assert "script" not in {tag for tag, _ in read_html(html).tags}


def test_a_statement_as_long_as_its_article_is_there_in_full(evidence: Evidence) -> None:
    project = evidence.project
    text = "word " * 60_000 + "end"
    article = project.do(ops.add_article, ops.NewArticle("Long", text))[0]
    claim = project.do(ops.add_claim, article, [(0, len(text))])[0]
    row = project.read(queries.relation, evidence.confirmed)
    assert row is not None
    link = project.do(ops.link_claims, claim, row.a.id, "contradicts")[0]
    assert text in read_html(page(evidence, link), f"link-{link}").text


def test_a_link_that_is_gone_is_left_out(evidence: Evidence) -> None:
    evidence.project.do(ops.delete_relation, evidence.bare)
    told = words_of(page(evidence, evidence.confirmed, evidence.bare, evidence.dismissed))
    assert "2. Negation" in told
    assert "3. " not in told


def test_the_sheet_looks_the_same_as_before(evidence: Evidence, golden: Golden) -> None:
    html = page(evidence, filters=(("Status", "any"),))
    html = re.sub(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "UID", html)
    html = re.sub(r"20[2-9]\d-\d\d-\d\d \d\d:\d\d UTC by", "MOMENT by", html)
    golden.check("evidence/sheet.html", html)


# -------------------------------------------------------------------------------------- as a file


def test_the_job_writes_a_whole_file_and_replaces_an_older_one(
    evidence: Evidence, tmp_path: Path
) -> None:
    target = tmp_path / "place" / "sheet.html"
    links = chosen_links(evidence.project, None)
    for _ in range(2):
        assert finished(export_evidence(evidence.project, target, Request(links))) == target
    text = target.read_text("utf-8")
    assert text.endswith("</html>\n")
    assert "Noor, analyst" in text
    assert [each.name for each in target.parent.iterdir()] == ["sheet.html"]


def test_a_cancelled_job_leaves_the_older_file(evidence: Evidence, tmp_path: Path) -> None:
    target = tmp_path / "place" / "sheet.html"
    target.parent.mkdir()
    target.write_text("older")
    cancel = CancelToken()
    request = Request(chosen_links(evidence.project, None))
    job = export_evidence(evidence.project, target, request, cancel)
    next(job)
    cancel.cancel()
    with pytest.raises(KnownError, match="cancelled"):
        finished(job)
    assert target.read_text() == "older"
    assert [each.name for each in target.parent.iterdir()] == ["sheet.html"]


def test_statuses_choose_the_links(evidence: Evidence) -> None:
    project = evidence.project
    assert chosen_links(project, ["confirmed"]) == (evidence.confirmed,)
    assert chosen_links(project, ["resolved", "dismissed"]) == (
        evidence.dismissed,
        evidence.resolved,
    )
    assert len(chosen_links(project, None)) == 4


def test_the_command_writes_a_sheet(
    evidence: Evidence, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, target = str(evidence.project.path), tmp_path / "sheet.html"
    evidence.project.close()
    words = ["export", path, "--format", "evidence", "--to", str(target)]
    assert run([*words, "--status", "confirmed"]) == DONE
    assert str(target) in capsys.readouterr().out
    told = words_of(target.read_text("utf-8"))
    assert "Status: Confirmed" in told
    assert "Both mean the same wall: نعم" in told
    assert run([*words, "--status", "certain"]) == CANNOT
    assert run([*words, "--json"]) == DONE
    assert '"contradictions": 4' in capsys.readouterr().out


# ------------------------------------------------------------------------------------ as a citation


def test_a_contradiction_is_copied_with_both_quotes_citations_and_why(evidence: Evidence) -> None:
    project = evidence.project
    sheet = Reading(project, ()).sheet(WHEN)
    row = project.read(queries.relation, evidence.confirmed)
    assert row is not None
    text, html = cited_text(sheet, row), cited_html(sheet, row)
    for told in (text, words_of(f"<div class='x'>{html}</div>", "x")):
        assert "The wall is sound" in told
        assert "الجدار تحرك" in told
        assert (
            "Ilin Dara, in P. Orr, “Dam holds, engineers say”, Valley Courier, 2023-05-19" in told
        )
        assert "Both mean the same wall: نعم" in told
        assert "link-1 · Confirmed · Direct" in told
    assert 'dir="rtl"' in html


def test_a_copied_contradiction_without_a_reason_has_no_empty_line_for_it(
    evidence: Evidence,
) -> None:
    row = evidence.project.read(queries.relation, evidence.bare)
    assert row is not None
    sheet = Reading(evidence.project, ()).sheet(WHEN)
    assert "Why" not in cited_text(sheet, row) + cited_html(sheet, row)


def test_days_are_counted_in_words() -> None:
    words = Wording()
    assert [days_of(words, days) for days in (None, 0, 1, 12)] == [
        "",
        "same day",
        "1 day",
        "12 days",
    ]
