"""What the tables hold, read back as people's programs read them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from store import ops, queries
from store.exporters import TABLES, CsvOptions, split, unguard
from store.exporters.columns import Table
from store.text.offsets import OffsetMap
from tests.store.exporters.awkward import (
    FIRST_TEXT,
    SECOND_TEXT,
    Awkward,
    exported,
    place,
    rows_of,
)

FORMULA = frozenset("=+-@\t\r＝＋－＠")
RAW = CsvOptions(raw=True)


def test_no_cell_of_the_default_flavour_is_a_formula(awkward: Awkward, tmp_path: Path) -> None:
    folder = exported(awkward.project, tmp_path / "out")
    for table in TABLES.values():
        numbers = {column.name for column in table.columns if column.kind == "number"}
        for row in rows_of(folder / f"{table.name}.csv"):
            risky = {name for name, cell in row.items() if cell[:1] in FORMULA}
            assert risky <= numbers


def test_both_flavours_say_the_same_once_unguarded(awkward: Awkward, tmp_path: Path) -> None:
    people = exported(awkward.project, tmp_path / "people", CsvOptions(delimiter=";"))
    raw = exported(awkward.project, tmp_path / "raw", RAW)
    for name in TABLES:
        guarded = rows_of(people / f"{name}.csv", ";")
        assert rows_of(raw / f"{name}.csv") == [
            {column: unguard(cell) for column, cell in row.items()} for row in guarded
        ]


def test_the_default_flavour_has_a_mark_for_excel_and_raw_has_none(
    awkward: Awkward, tmp_path: Path
) -> None:
    people = exported(awkward.project, tmp_path / "people")
    raw = exported(awkward.project, tmp_path / "raw", RAW)
    for name, table in TABLES.items():
        header = ",".join(column.name for column in table.columns).encode() + b"\r\n"
        assert (people / f"{name}.csv").read_bytes().startswith(b"\xef\xbb\xbf" + header)
        assert (raw / f"{name}.csv").read_bytes().startswith(header)


def test_every_quote_of_spans_stands_in_its_text(awkward: Awkward, tmp_path: Path) -> None:
    folder = exported(awkward.project, tmp_path / "out")
    spans = rows_of(folder / "spans.csv")
    assert len(spans) == 13
    for row in spans:
        text = (folder / "texts" / f"{row['article']}.txt").read_bytes().decode()
        start, end = int(row["start"]), int(row["end"])
        assert unguard(row["quote"]) == text[start:end]
        assert unguard(row["prefix"]) == text[max(0, start - 32) : start]
        assert unguard(row["suffix"]) == text[end : end + 32]
        assert int(row["line"]) == text.count("\n", 0, start) + 1
        offsets = OffsetMap(text)
        assert int(row["start_utf16"]) == offsets.to_u16(start)
        assert int(row["end_utf16"]) == offsets.to_u16(end)


def test_spans_have_just_the_promised_columns(awkward: Awkward, tmp_path: Path) -> None:
    folder = exported(awkward.project, tmp_path / "out", RAW)
    header = (folder / "spans.csv").read_text("utf-8").partition("\n")[0].strip()
    assert header == (
        "span,article,revision,owner,part,role,start,end,start_utf16,end_utf16,"
        "quote,prefix,suffix,line,sentence,anchor"
    )


def test_a_sentence_is_counted_inside_its_line(awkward: Awkward, tmp_path: Path) -> None:
    words = place(FIRST_TEXT, "food', and")
    awkward.project.do(ops.note_passage, awkward.first, [words], "third sentence?")
    spans = rows_of(exported(awkward.project, tmp_path / "out") / "spans.csv")
    row = next(row for row in spans if row["start"] == str(words[0]))
    assert (row["line"], row["sentence"]) == ("3", "2")


def test_texts_are_byte_exact_in_every_flavour(awkward: Awkward, tmp_path: Path) -> None:
    for name, options in (("people", CsvOptions(delimiter="\t")), ("raw", RAW)):
        texts = exported(awkward.project, tmp_path / name, options) / "texts"
        assert (texts / f"article-{awkward.first}.txt").read_bytes() == FIRST_TEXT.encode()
        assert (texts / f"article-{awkward.second}.txt").read_bytes() == SECOND_TEXT.encode()


def test_a_tag_of_several_parts_tells_first_start_last_end_and_all_words(
    awkward: Awkward, tmp_path: Path
) -> None:
    folder = exported(awkward.project, tmp_path / "out", RAW)
    claim = rows_of(folder / "claims.csv")[0]
    assert claim["quote"] == "=SUM(A1:A9) was […] “none” left"
    assert claim["parts"] == "2"
    assert (int(claim["start"]), int(claim["end"])) == (
        place(FIRST_TEXT, "=SUM")[0],
        place(FIRST_TEXT, "“none” left")[1],
    )
    mention = next(row for row in rows_of(folder / "mentions.csv") if row["parts"] == "3")
    assert mention["quote"] == "Haddad […] 😀 […] we have"
    assert int(mention["end"]) == place(FIRST_TEXT, "we have")[1]


def test_a_claim_has_all_its_fields(awkward: Awkward, tmp_path: Path) -> None:
    row = rows_of(exported(awkward.project, tmp_path / "out", RAW) / "claims.csv")[0]
    assert row["claim"] == f"claim-{awkward.empty_claim}"
    assert row["restatement"] == '-No "grain", at all\r\nnone'
    assert row["speaker"] == "=Ministry"
    assert row["speaker_entity"] == f"entity-{awkward.ministry}"
    assert split(row["tags"]) == ["food; water", "=tag"]
    assert split(row["chain"]) == ["AFP", "a \\ spokesman; unnamed"]
    assert split(row["about"]) == ["=Ministry"]
    assert row["topic"] == "-topic"
    assert row["quantity_value"] == "-3200.5"
    assert row["quantity_approximate"] == "false"
    assert row["cue"] == "denied"
    assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", row["uid"])
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", row["created_at"])
    assert row["created_by"] == "@Zoë, the analyst"


def test_uid_and_times_are_those_of_the_record(awkward: Awkward, tmp_path: Path) -> None:
    folder = exported(awkward.project, tmp_path / "out", RAW)
    article = awkward.project.read(queries.article, awkward.first)
    assert article is not None
    row = rows_of(folder / "articles.csv")[0]
    assert row["uid"] == str(article.stamps.uid)
    assert row["created_at"][:26] == article.stamps.created_at.isoformat()[:26]
    assert row["text_hash"] == article.text_hash


def test_a_contradiction_can_be_read_alone(awkward: Awkward, tmp_path: Path) -> None:
    row = rows_of(exported(awkward.project, tmp_path / "out", RAW) / "contradictions.csv")[0]
    expected = {
        "link": "link-1", "status": "to_check", "kind": "negation", "strength": "direct",
        "why": "+both, “at once”\n=x", "a_speaker": "=Ministry", "a_outlet": "+Outlet, “quoted”",
        "a_quote": "=SUM(A1:A9) was […] “none” left", "a_title": "=1+1",
        "a_published": "2014-09-18", "a_said_on": "2014-09-17", "b_title": "'quoted\ntitle",
        "b_published": "2014-09", "b_quote": "stores are full", "scope": "across",
        "days_apart": "0", "same_speaker": "false", "notes": "@look\\; again",
        "a_claim": f"claim-{awkward.empty_claim}", "b_claim": f"claim-{awkward.full_claim}",
        "resolution": "open",
    }  # fmt: skip
    assert {name: row[name] for name in expected} == expected


def test_links_of_other_kinds_are_in_their_own_table_only(awkward: Awkward, tmp_path: Path) -> None:
    folder = exported(awkward.project, tmp_path / "out")
    assert [row["relation"] for row in rows_of(folder / "claim_relations.csv")] == [
        "contradicts", "supports", "contradicts",
    ]  # fmt: skip
    assert len(rows_of(folder / "contradictions.csv")) == 2


def test_a_merged_entity_stays_and_its_mentions_name_the_one_it_stands_for(
    awkward: Awkward, tmp_path: Path
) -> None:
    folder = exported(awkward.project, tmp_path / "out", RAW)
    entities = {row["entity"]: row for row in rows_of(folder / "entities.csv")}
    assert entities[f"entity-{awkward.merged}"]["merged_into"] == f"entity-{awkward.ministry}"
    tagged = [
        row
        for row in rows_of(folder / "mentions.csv")
        if row["entity"] == f"entity-{awkward.merged}"
    ]
    assert {row["stands_for"] for row in tagged} == {f"entity-{awkward.ministry}"}
    assert {row["name"] for row in tagged} == {"=Ministry"}


def test_a_huge_cell_comes_back_whole(awkward: Awkward, tmp_path: Path) -> None:
    folder = exported(awkward.project, tmp_path / "out", RAW)
    quotes = [row["quote"] for row in rows_of(folder / "mentions.csv")]
    assert SECOND_TEXT[60:] in quotes


def test_notes_say_what_they_are_on(awkward: Awkward, tmp_path: Path) -> None:
    rows = rows_of(exported(awkward.project, tmp_path / "out", RAW) / "notes.csv")
    assert [(row["owner"], row["quote"], row["flag"], row["parts"]) for row in rows] == [
        ("link-1", "", "false", "0"),
        (f"article-{awkward.first}", "\tThe", "true", "1"),
        (f"article-{awkward.second}", "", "false", "0"),
    ]


@pytest.mark.parametrize("table", TABLES.values(), ids=list(TABLES))
def test_every_table_describes_every_column_once(table: Table) -> None:
    names = [column.name for column in table.columns]
    assert len(set(names)) == len(names)
    assert all(column.what for column in table.columns)
    assert table.key.name == names[0]


def test_exporting_twice_gives_the_same_bytes(awkward: Awkward, tmp_path: Path) -> None:
    one = exported(awkward.project, tmp_path / "one")
    two = exported(awkward.project, tmp_path / "two")
    for path in sorted(one.rglob("*")):
        if path.is_file() and path.name != "datapackage.json":
            assert path.read_bytes() == (two / path.relative_to(one)).read_bytes()


def test_spans_are_the_same_however_small_the_pages(
    awkward: Awkward, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = exported(awkward.project, tmp_path / "whole")
    monkeypatch.setattr("store.exporters.tables.spans._PAGE_SPANS", 1)
    paged = exported(awkward.project, tmp_path / "paged")
    assert (paged / "spans.csv").read_bytes() == (whole / "spans.csv").read_bytes()
