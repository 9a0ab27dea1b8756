"""An article that makes writers stumble: overlaps, parts, scripts, and every special letter."""

from __future__ import annotations

from dataclasses import dataclass

from store import Project, ops
from store.types import ArticleId, ClaimId
from tests.factories import place_of

TEXT = (
    "Ferry “Åse” sailed 100% full & unchecked\n"
    "Photo: the <quay> at 6 a.m. {no caption} #7\n"
    "\n"
    "The harbour master, Tove Lind, said on Monday the ferry “carried 412 people,” which the "
    "shipping line denies. “We sold,” said its head, Bo Ek 🚢, “290 tickets ~ no more.”\n"
    "قال متحدث باسم الميناء إن العبّارة كانت آمنة.\n"
    "A path C:\\ferries\\_old costs $5^2 \\\\ or 10\u00a0000\u00a0kr; "
    "𝕋he \u202eedirrevo stays put.\n"
    "\tTabs, 'single' and \"double\" quotes, ]]> and </script> are words as well.\n"
    "\n"
    "kai_9: nobody counted us!\n"
    "   two   blanks   stay [here]."
)
OTHER = "Line counts its passengers\n\nThe ferry carried 290 people, the line’s own count says."


@dataclass(frozen=True, slots=True)
class Sample:
    """The project and its articles."""

    project: Project
    article: ArticleId
    other: ArticleId


def make_sample(project: Project) -> Sample:
    """The project, filled."""
    new = ops.NewArticle(
        "Ferry “Åse” sailed 100% full & unchecked", TEXT, byline="R. Dahl & <b>Sons</b>",
        outlet="Kysten", published="2023-04", url="https://kysten.example/a?b=1&c=%20",
        language="en",
    )  # fmt: skip
    other = ops.NewArticle("Line counts", OTHER, outlet="الميناء", published="2023-05-02")
    sample = Sample(
        project, project.do(ops.add_article, new)[0], project.do(ops.add_article, other)[0]
    )
    _tag_entities(sample)
    _tag_claims(sample)
    _add_zones(sample)
    return sample


def _add_zones(sample: Sample) -> None:
    project, article = sample.project, sample.article
    for kind, words in (
        ("headline", "Ferry “Åse” sailed 100% full & unchecked"),
        ("caption", "Photo: the <quay> at 6 a.m. {no caption} #7"),
    ):
        project.do(ops.add_zone, article, kind, *place_of(project, article, words))
    start, end = place_of(project, article, "kai_9: nobody counted us!")
    comment = project.do(ops.add_zone, article, "comment", start, end, writer="kai_9")[0]
    project.do(ops.add_zone, article, "comment", end + 1, len(TEXT), reply_to=comment)


def _tag_entities(sample: Sample) -> None:
    project, article = sample.project, sample.article
    ferry = project.do(ops.add_entity, "Åse", "equipment")[0]
    tove = project.do(ops.add_entity, "Tove Lind", "person")[0]
    port = project.do(ops.add_entity, "Port “<&>”", "state_body")[0]
    for words, entity in (
        ("Åse", ferry),
        ("The harbour master, Tove Lind", tove),
        ("harbour", port),
        ("متحدث باسم الميناء", port),
        ("Bo Ek 🚢", None),
    ):
        project.do(ops.tag_entity, article, [place_of(project, article, words)], entity)


def _claim(sample: Sample, *words: str, **fields: object) -> ClaimId:
    parts = [place_of(sample.project, sample.article, each) for each in words]
    return sample.project.do(ops.add_claim, sample.article, parts, **fields)[0]


def _tag_claims(sample: Sample) -> None:
    project, article = sample.project, sample.article
    full = _claim(sample, "the ferry “carried 412 people,”", speaker_kind="author")
    sold = _claim(sample, "“We sold,”", "“290 tickets ~ no more.”", speaker_kind="unnamed")
    _claim(sample, "Tove Lind, said on Monday the ferry “carried")
    _claim(sample, "C:\\ferries\\_old costs $5^2 \\\\")
    _claim(sample, "are words as well.\n\nkai_9")
    place = place_of(project, sample.other, OTHER.partition("\n\n")[2])
    counted = project.do(ops.add_claim, sample.other, [place])[0]
    project.do(ops.set_cue, full, [place_of(project, article, "said on Monday")])
    project.do(
        ops.note_passage, article, [place_of(project, article, "nobody counted")], "who? <i>"
    )
    project.do(
        ops.link_claims, full, counted, "contradicts", kind="number", status="confirmed",
        why="412 against 290 & \\textbf{both} {exact}",
    )  # fmt: skip
    project.do(ops.link_claims, full, sold, "contradicts")
