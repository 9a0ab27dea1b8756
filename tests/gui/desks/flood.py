"""A small invented project: a flood on a river, told differently by three papers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from gui.workspace import Workspace
from store import Project, ops
from store.types import ArticleId, ClaimId, EntityId, RelationId

T = TypeVar("T")

HERALD = (
    "The Sarn burst its banks on Tuesday night. Water stood in the market square by dawn. "
    "The council met in the school hall.\n"
    "“Twelve houses were lost, and nobody warned us,” said Ilse Varga, who speaks for the "
    "residents. She has lived on the lower bank for forty years. Her own cellar is full of mud.\n"
    "The dam above the town was inspected in March. Engineers found no fault, the council says. "
    "Repairs are to begin next week."
)
DISPATCH = (
    "A night of rain has left the lower town of Sarnbrück under water. Boats carried people from "
    "their windows. The fire service counted 31 calls in one hour.\n"
    "Mayor Tomas Reuk told the Dispatch that nineteen houses were lost. He said every household "
    "had been warned by siren at eight. The sirens were tested in spring.\n"
    "The dam had not been inspected for two years, according to an engineer who asked not to be "
    "named. The company that runs it did not answer. Nobody was killed."
)
POST = (
    "قال المجلس إن السد آمن. Residents doubt it 🌊. They want the papers of the inspection.\n"
    "Ilse Varga says the sirens stayed silent. “I would have heard them,” she says. Her neighbour "
    "heard one at ten.\n"
    "Tomas Reuk no longer says nineteen. He now speaks of twelve houses, two of them empty."
)


@dataclass(frozen=True)
class Flood:
    """The project and the keys of what the tests speak of."""

    workspace: Workspace
    articles: list[ArticleId]
    varga: EntityId
    reuk: EntityId
    mayor: EntityId
    claims: dict[str, ClaimId]
    links: dict[str, RelationId]

    @property
    def project(self) -> Project:
        return self.workspace.project


def build_flood(workspace: Workspace) -> Flood:
    """The project filled: three articles, two people, seven claims, four links."""
    articles = [
        _article(workspace, "Lower bank under water", HERALD, "Sarn Herald", "2031-05-07"),
        _article(workspace, "Night of the boats", DISPATCH, "Valley Dispatch", "2031-05-08"),
        _article(workspace, "Who heard the sirens?", POST, "River Post", "2031-06-02"),
    ]
    varga = _entity(workspace, "Ilse Varga", articles)
    reuk = _entity(workspace, "Tomas Reuk", articles)
    mayor = _done(workspace.do(ops.add_entity, "Mayor Reuk", "person"))
    claims = _claims(workspace, articles, varga, reuk)
    links = _links(workspace, claims)
    return Flood(workspace, articles, varga, reuk, mayor, claims, links)


def _claims(
    workspace: Workspace, articles: list[ArticleId], varga: EntityId, reuk: EntityId
) -> dict[str, ClaimId]:
    herald, dispatch, post = articles

    def add(article: ArticleId, words: str, **fields: object) -> ClaimId:
        start = {herald: HERALD, dispatch: DISPATCH, post: POST}[article].index(words)
        part = (start, start + len(words))
        return _done(workspace.do(ops.add_claim, article, [part], **fields))

    return {
        "twelve": add(herald, "Twelve houses were lost", speaker_id=varga, topic="Damage"),
        "unwarned": add(herald, "nobody warned us", speaker_id=varga, topic="Warning"),
        "inspected": add(
            herald, "The dam above the town was inspected in March", about_from="2031-03"
        ),
        "nineteen": add(
            dispatch, "nineteen houses were lost", speaker_id=reuk, topic="Damage",
            said_on="2031-05-08", modality="reported",
        ),
        "siren": add(
            dispatch, "every household had been warned by siren at eight", speaker_id=reuk,
            topic="Warning",
        ),
        "uninspected": add(
            dispatch, "The dam had not been inspected for two years", speaker_kind="unnamed",
            speaker_note="an engineer",
        ),
        "fewer": add(
            post, "He now speaks of twelve houses, two of them empty", speaker_id=reuk,
            topic="Damage", restatement="Reuk lowers the count to twelve",
        ),
    }  # fmt: skip


def _links(workspace: Workspace, claims: dict[str, ClaimId]) -> dict[str, RelationId]:
    def link(a: str, b: str, relation: str = "contradicts", **fields: object) -> RelationId:
        return _done(workspace.do(ops.link_claims, claims[a], claims[b], relation, **fields))

    return {
        "houses": link("twelve", "nineteen", kind="number", strength="direct"),
        "warning": link("unwarned", "siren", kind="negation", status="confirmed", why="One lies."),
        "dam": link("inspected", "uninspected", kind="negation", strength="partial"),
        "count": link("nineteen", "fewer", "updates"),
    }


def _article(workspace: Workspace, title: str, text: str, outlet: str, published: str) -> ArticleId:
    new = ops.NewArticle(
        title=title, text=text, byline="Lena Ost", outlet=outlet, published=published
    )
    return _done(workspace.do(ops.add_article, new))


def _entity(workspace: Workspace, name: str, articles: list[ArticleId]) -> EntityId:
    entity = _done(workspace.do(ops.add_entity, name, "person"))
    for article, text in zip(articles, (HERALD, DISPATCH, POST), strict=True):
        at = text.find(name)
        if at >= 0:
            workspace.do(ops.tag_entity, article, [(at, at + len(name))], entity)
    return entity


def _done(result: T | None) -> T:
    assert result is not None
    return result
