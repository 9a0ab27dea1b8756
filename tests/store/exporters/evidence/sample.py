"""Contradictions of every status, with full and with empty records, left and right."""

from __future__ import annotations

from dataclasses import dataclass

from store import Project, ops
from store.types import ArticleId, ClaimId, RelationId
from tests.factories import place_of

FIRST = (
    "Dam holds, engineers say\n\n"
    "The reservoir above Kesh stood at 61 per cent on Friday. “The wall is sound and has not moved "
    "a millimetre since March,” chief engineer Ilin Dara told the Valley Courier 🌊. She spoke at "
    "the site.\n\n"
    "Nobody was moved out, the district says. A <script>alert('x')</script> in a comment & more."
)
SECOND = (
    "قال المهندس سامي إن الجدار تحرك ثلاثة سنتيمترات في نيسان. وأضاف أن السكان غادروا القرية.\n\n"
    "رفضت الإدارة التعليق."
)
THIRD = "Forty families left Kesh, according to the council. \u202eneddih\u202c They went at night."


@dataclass(frozen=True, slots=True)
class Evidence:
    """The project and its links, in the order they were made."""

    project: Project
    confirmed: RelationId
    dismissed: RelationId
    bare: RelationId
    resolved: RelationId
    agreement: RelationId


def make_evidence(project: Project) -> Evidence:
    """The project, filled."""
    first, second, third = _articles(project)
    dara = project.do(ops.add_entity, "Ilin Dara", "person")[0]
    sound = _claim(
        project, first, "“The wall is sound and has not moved a millimetre since March,”"
    )
    project.do(
        ops.edit_claim, sound, speaker_kind="entity", speaker_id=dara, quote_type="direct",
        chain=["district office", "Valley Courier"], said_on="2023-05", about_from="2023-03",
        about_to="2023-05-19", topic="dam", quantity_value=0.0, quantity_unit="mm", kind="fact",
        quantity_approximate=True, restatement="The wall did not move.", tags=["wall"],
        about=[dara], note="Heard twice", confidence="high", status="disputed",
    )  # fmt: skip
    moved = _claim(project, second, "الجدار تحرك ثلاثة سنتيمترات في نيسان", speaker_kind="unnamed")
    nobody = _claim(project, first, "Nobody was moved out", speaker_kind="author")
    left = _claim(project, third, "Forty families left Kesh", "They went at night.")
    gone = _claim(project, second, "السكان غادروا القرية", speaker_kind="commenter")
    project.do(ops.add_note, "Ask for the survey", claim_id=sound)
    return Evidence(project, *_links(project, sound, moved, nobody, left, gone))


def _articles(project: Project) -> tuple[ArticleId, ArticleId, ArticleId]:
    news = (
        ops.NewArticle(
            "Dam holds, engineers say", FIRST, byline="P. Orr", outlet="Valley Courier",
            published="2023-05-19", url="https://courier.example/dam?a=1&b=2", language="en",
        ),
        ops.NewArticle("سد كيش", SECOND, outlet="أخبار الوادي", published="2023-06", language="ar"),
        ops.NewArticle("Kesh council", THIRD),
    )  # fmt: skip
    first, second, third = (project.do(ops.add_article, new)[0] for new in news)
    source = project.do(ops.ensure_source, "Valley Courier")[0]
    project.do(ops.edit_source, source, kind="newspaper", country="Kesh", reliability="B")
    project.do(ops.add_zone, first, "headline", 0, len("Dam holds, engineers say"))
    return first, second, third


def _claim(project: Project, article: ArticleId, *words: str, **fields: object) -> ClaimId:
    parts = [place_of(project, article, each) for each in words]
    return project.do(ops.add_claim, article, parts, **fields)[0]


def _links(
    project: Project, sound: ClaimId, moved: ClaimId, nobody: ClaimId, left: ClaimId, gone: ClaimId
) -> tuple[RelationId, ...]:
    made = (
        project.do(
            ops.link_claims, sound, moved, "contradicts", kind="number", strength="direct",
            status="confirmed", severity="high", confidence="medium",
            why="One says it stood still, one three centimetres.\nBoth mean the same wall: نعم",
        )[0],
        project.do(
            ops.link_claims, nobody, left, "contradicts", kind="negation", status="dismissed",
            dismissal_reason="other_time", why="Asked a week earlier",
        )[0],
        project.do(ops.link_claims, nobody, gone, "contradicts")[0],
        project.do(
            ops.link_claims, sound, nobody, "contradicts", kind="act", strength="apparent",
            status="resolved", resolution="both_partly",
        )[0],
        project.do(ops.link_claims, left, gone, "repeats")[0],
    )  # fmt: skip
    project.do(ops.add_note, "Lawyer asked <why>", relation_id=made[0])
    return made
