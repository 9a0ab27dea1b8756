"""Records and hits by the zone where their first words stand."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any

import pytest

from store import Project, ops, queries
from store.cli import CANNOT, DONE, run
from store.exporters import CsvOptions, export_csv
from store.jobs import finished
from store.search import search
from tests.factories import World, add_claim, add_mention, place_of
from tests.store.exporters.awkward import rows_of


@pytest.fixture
def zoned(world: World) -> World:
    """The world with tags among the comments, where a reply lies inside."""
    add_mention(world.project, world.first, "anna", world.morano)
    add_claim(world.project, world.first, "I saw it from my roof")
    world.project.do(ops.edit_zone, world.reply, kind="advert")
    return world


def claims(world: World, zones: Collection[str] | None) -> list[str]:
    keys = world.project.read(queries.claim_ids, zones=zones, sort="added")
    return [row.quote for row in world.project.read(queries.claim_rows, keys)]


def mentions(world: World, zones: Collection[str] | None) -> list[str]:
    keys = world.project.read(queries.mention_ids, zones=zones)
    return [row.quote for row in world.project.read(queries.mention_rows, keys)]


def test_without_zones_everything_is_kept(zoned: World) -> None:
    assert len(claims(zoned, None)) == 4
    assert len(mentions(zoned, None)) == 4
    assert claims(zoned, []) == mentions(zoned, []) == []


def test_claims_are_kept_by_the_zone_where_they_begin(zoned: World) -> None:
    assert claims(zoned, ["advert"]) == ["I saw it from my roof"]
    assert claims(zoned, ["comment"]) == []
    assert len(claims(zoned, ["body"])) == 3
    assert len(claims(zoned, {"body", "advert"})) == 4


def test_mentions_are_kept_by_the_zone_where_they_begin(zoned: World) -> None:
    assert mentions(zoned, ["comment"]) == ["anna"]
    assert "anna" not in mentions(zoned, ["body"])
    zoned.project.do(ops.delete_zone, zoned.comments)
    assert mentions(zoned, ["comment"]) == []


def test_a_tag_of_several_parts_belongs_where_its_first_part_stands(zoned: World) -> None:
    parts = [place_of(zoned.project, zoned.first, words) for words in ("from my roof", "by noon")]
    zoned.project.do(ops.add_claim, zoned.first, parts)
    assert "by noon […] from my roof" in claims(zoned, ["body"])


def test_the_zone_goes_with_other_filters(zoned: World) -> None:
    project = zoned.project
    keys = project.read(queries.claim_ids, "opened", article=zoned.first, zones=["body"])
    assert keys == [zoned.opened]
    assert project.read(queries.claim_ids, "roof", article=zoned.first, zones=["body"]) == []
    assert project.read(queries.mention_ids, entity=zoned.morano, zones=["body"]) == [2]


def test_hits_are_kept_by_their_zone(zoned: World) -> None:
    def quoted(zones: Collection[str] | None) -> list[str]:
        return [hit.zone for hit in search(zoned.project, "o", zones=zones)]

    assert set(quoted(None)) == {"body", "advert"}
    assert len(quoted(["body", "advert"])) == len(quoted(None))
    assert set(quoted(["advert"])) == {"advert"}
    assert quoted(["headline"]) == []


def exported(project: Project, folder: Path, **options: Any) -> dict[str, list[str]]:
    """The first cells of each table."""
    finished(export_csv(project, folder, CsvOptions(raw=True, **options)))
    return {
        path.stem: [next(iter(row.values())) for row in rows_of(path)]
        for path in folder.glob("*.csv")
    }


def test_an_export_of_a_zone_holds_what_stands_there(zoned: World, tmp_path: Path) -> None:
    project = zoned.project
    passage = [place_of(project, zoned.first, "from my roof")]
    there = project.do(ops.note_passage, zoned.first, passage, "which?")[0]
    tables = exported(project, tmp_path / "out", zones=frozenset({"comment", "advert"}))
    assert tables["claims"] == ["claim-4"]
    assert tables["mentions"] == ["mention-4"]
    assert tables["contradictions"] == []
    # Notes on whole articles and entities stand in no zone; the other passage stands in the body.
    assert tables["notes"] == ["note-2", "note-3", f"note-{there}"]
    assert len(tables["spans"]) == 3
    assert len(tables["articles"]) == 2


def test_no_claim_of_another_zone_comes_along_with_its_contradiction(
    zoned: World, tmp_path: Path
) -> None:
    rooftop = zoned.project.read(queries.claim_ids, zones=["advert"])[0]
    zoned.project.do(ops.link_claims, rooftop, zoned.opened, "contradicts")
    tables = exported(zoned.project, tmp_path / "out", zones=frozenset({"body"}))
    assert tables["claims"] == ["claim-1", "claim-2", "claim-3"]
    assert tables["contradictions"] == [f"link-{zoned.conflict}"]
    both = zoned.project.read(queries.relation_ids, zones=["body"])
    assert both == [zoned.conflict]


def test_an_export_of_the_body_leaves_out_comments(zoned: World, tmp_path: Path) -> None:
    zones = frozenset({"body"})
    tables = exported(zoned.project, tmp_path / "out", zones=zones)
    assert tables["claims"] == ["claim-1", "claim-2", "claim-3"]
    assert tables["mentions"] == ["mention-1", "mention-2", "mention-3"]
    narrower = exported(
        zoned.project, tmp_path / "one", zones=zones, articles=frozenset({zoned.second})
    )
    assert narrower["mentions"] == ["mention-2", "mention-3"]
    assert CsvOptions(zones=zones).told() == {"zones": ["body"]}


def test_the_command_line_searches_and_exports_in_zones(
    zoned: World, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(zoned.project.path)
    zoned.project.close()
    assert run(["search", path, "roof", "--zone", "headline", "--zone", "advert"]) == DONE
    assert [line.split()[2] for line in capsys.readouterr().out.splitlines()] == ["advert"]
    out = tmp_path / "out"
    words = ["export", path, "--format", "csv", "--to", str(out), "--zone", "advert"]
    assert run(words) == DONE
    assert len(rows_of(out / "claims.csv")) == 1


@pytest.mark.parametrize("command", ["search", "export"])
def test_a_zone_that_the_project_does_not_know_is_refused(
    zoned: World, tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    words = {"search": ["gates"], "export": ["--format", "csv", "--to", str(tmp_path / "out")]}
    zoned.project.close()
    path = str(zoned.project.path)
    assert run([command, path, *words[command], "--zone", "margin"]) == CANNOT
    assert "There is no “margin” among the zones" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
