"""A project full of what breaks spreadsheets, and how to export and read it."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

from store import Project, ops
from store.exporters import CsvOptions, export_csv
from store.types import ArticleId, ClaimId, EntityId

FIRST_TEXT = (
    "Grain stores “empty”, says ministry\n"
    "=SUM(A1:A9) was the whole of the caption, 3,200 tonnes; “none” left.\n"
    "\tThe ministry denied it. Dr. Haddad 😀 said: 'we have food', and, later, no bread at all.\n"
    "قال الوزير إن المخازن ممتلئة.\u00a0A no-break space stands before this sentence.\n"
    "@ministry -- +5 per cent, it says. The end"
)
SECOND_TEXT = (
    "𝕄inistry: stores full\nThe stores are full, a spokesman told us.\n" + "long " * 50_000
)


@dataclass(frozen=True, slots=True)
class Awkward:
    """The project and the keys that tests ask for."""

    project: Project
    first: ArticleId
    second: ArticleId
    empty_claim: ClaimId
    full_claim: ClaimId
    ministry: EntityId
    merged: EntityId


def place(text: str, words: str) -> tuple[int, int]:
    """Where the words stand first."""
    start = text.index(words)
    return start, start + len(words)


def make_awkward(project: Project) -> Awkward:
    """The project, filled."""
    first = _article(project, "=1+1", FIRST_TEXT, "+Outlet, “quoted”", "2014-09-18", "@byline")
    second = _article(project, "'quoted\ntitle", SECOND_TEXT, "Второй; вестник", "2014-09")
    project.do(ops.add_zone, first, "headline", 0, 35)
    comment, _ = project.do(ops.add_zone, first, "comment", 36, 60, writer="-troll")
    project.do(ops.add_zone, first, "comment", 61, 70, reply_to=comment)
    ministry, merged = _entities(project, first, second)
    empty = _claim(project, first, ("=SUM(A1:A9) was", "“none” left"), speaker_id=merged)
    full = _claim(project, second, ("stores are full",), speaker_kind="author")
    project.do(
        ops.edit_claim, empty, about=[ministry, merged], tags=["food; water", "=tag"],
        chain=["AFP", "a \\ spokesman; unnamed"], topic="-topic", quantity_value=-3200.5,
        quantity_unit="tonnes", said_on="2014-09-17", restatement="-No \"grain\", at all\r\nnone",
    )  # fmt: skip
    project.do(ops.set_cue, empty, [place(FIRST_TEXT, "denied")])
    link, _ = project.do(
        ops.link_claims, empty, full, kind="negation", strength="direct", why="+both, “at once”\n=x"
    )
    project.do(ops.add_note, "@look; again", relation_id=link)
    third = _claim(project, first, ("The end",))
    project.do(ops.link_claims, third, full, "supports")
    project.do(ops.link_claims, third, empty, status="dismissed", dismissal_reason="irony")
    project.do(ops.note_passage, first, [place(FIRST_TEXT, "\tThe")], "=note", flag=True)
    project.do(ops.add_note, "", article_id=second)
    return Awkward(project, first, second, empty, full, ministry, merged)


def _article(
    project: Project, title: str, text: str, outlet: str, published: str, byline: str | None = None
) -> ArticleId:
    new = ops.NewArticle(title, text, byline=byline, outlet=outlet, published=published)
    return project.do(ops.add_article, new)[0]


def _entities(project: Project, first: ArticleId, second: ArticleId) -> tuple[EntityId, EntityId]:
    ministry, _ = project.do(ops.add_entity, "=Ministry", "state_body", description="＝full width")
    project.do(ops.edit_entity, ministry, external_ids={"wikidata": "Q42"})
    project.do(ops.add_alias, ministry, "@ministry; “food”", language="en")
    merged, _ = project.do(ops.add_entity, "'Min. of Food", "other")
    project.do(ops.tag_entity, first, [place(FIRST_TEXT, "@ministry")], ministry)
    project.do(ops.tag_entity, first, [place(FIRST_TEXT, "الوزير")], None, form="nominal")
    parts = [place(FIRST_TEXT, "Haddad"), place(FIRST_TEXT, "😀"), place(FIRST_TEXT, "we have")]
    project.do(ops.tag_entity, first, parts, merged)
    project.do(ops.tag_entity, second, [place(SECOND_TEXT, "𝕄inistry")], merged)
    project.do(ops.tag_entity, second, [(60, len(SECOND_TEXT))], merged)
    project.do(ops.merge_entities, ministry, merged)
    return ministry, merged


def _claim(
    project: Project, article: ArticleId, words: tuple[str, ...], **fields: object
) -> ClaimId:
    text = SECOND_TEXT if words == ("stores are full",) else FIRST_TEXT
    parts = [place(text, each) for each in words]
    return project.do(ops.add_claim, article, parts, **fields)[0]


def exported(project: Project, target: Path, options: CsvOptions | None = None) -> Path:
    """The target, after the export ran to its end."""
    for _ in export_csv(project, target, options):
        pass
    return target


def rows_of(path: Path, delimiter: str = ",") -> list[dict[str, str]]:
    """The rows of a table as the csv module reads them."""
    csv.field_size_limit(10_000_000)
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))
