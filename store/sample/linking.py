"""What joins the tags: links between claims, merges, notes and the state of each article."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from store import ops
from store.project import Project
from store.sample.places import place_of, places_of
from store.sample.seedfiles import SeedArticle, Seeds, Table
from store.sample.steps import one_step
from store.types import ArticleId, ClaimId, EntityId, RelationId
from store.unit import Unit

_NO_FIELDS: Final = frozenset({"key", "a", "b", "relation", "right", "analyst"})


@dataclass(slots=True)
class Keys:
    """The keys of what was made, by the names that the files give."""

    articles: dict[str, ArticleId] = field(default_factory=dict)
    entities: dict[str, EntityId] = field(default_factory=dict)
    claims: dict[str, ClaimId] = field(default_factory=dict)
    links: dict[str, RelationId] = field(default_factory=dict)


def merge_entities(project: Project, seeds: Seeds, keys: Keys) -> None:
    """Let entities that turned out to be one be one."""
    for pair in seeds.merges:
        kept, merged = keys.entities[pair["kept"]], keys.entities[pair["merged"]]
        project.do(ops.merge_entities, kept, merged)


def add_links(project: Project, seeds: Seeds, keys: Keys) -> None:
    """Make each analyst's links, signed; the keys keep those that have a name."""
    for analyst in sorted({link["analyst"] for link in seeds.links}):
        project.sign_in(analyst)
        own = [link for link in seeds.links if link["analyst"] == analyst]
        with one_step(project, "add_links", count=len(own)) as unit:
            made = {link.get("key", ""): _link(unit, link, keys.claims) for link in own}
        keys.links |= made


def _link(unit: Unit, link: Table, claims: Mapping[str, ClaimId]) -> RelationId:
    fields = {name: value for name, value in link.items() if name not in _NO_FIELDS}
    a, b = claims[link["a"]], claims[link["b"]]
    made = ops.link_claims(unit, a, b, link.get("relation", "contradicts"))
    if "right" in link:
        # The file names the claim, the project the side: sides are in the order of the claims.
        fields["resolution"] = "a_right" if claims[link["right"]] == min(a, b) else "b_right"
    ops.edit_relation(unit, made, **fields)
    return made


def add_notes(project: Project, seeds: Seeds, keys: Keys) -> None:
    """Notes on passages, articles, entities, claims and links."""
    texts = {seed.key: seed for seed in seeds.articles}
    for note in seeds.notes:
        text, flag = note["text"], note.get("flag", False)
        if "quote" in note:
            seed = texts[note["article"]]
            places = places_of(seed.text, note["quote"])
            project.do(ops.note_passage, keys.articles[seed.key], places, text, flag=flag)
        else:
            project.do(ops.add_note, text, flag=flag, **_target(note, keys))


def set_states(project: Project, seeds: Seeds, keys: Keys) -> None:
    """How far the reading of each article has come."""
    for seed in seeds.articles:
        article = keys.articles[seed.key]
        project.do(ops.edit_article, article, **_progress(seed))


def _progress(seed: SeedArticle) -> dict[str, Any]:
    stopped = seed.about.get("bookmark")
    if stopped is None:
        return {"state": seed.about["state"]}
    return {"state": seed.about["state"], "bookmark": place_of(seed.text, stopped)[0]}


def _target(note: Table, keys: Keys) -> dict[str, int]:
    """What a note stands on, as `ops.add_note` takes it."""
    if "article" in note:
        return {"article_id": keys.articles[note["article"]]}
    if "entity" in note:
        return {"entity_id": keys.entities[note["entity"]]}
    if "claim" in note:
        return {"claim_id": keys.claims[note["claim"]]}
    return {"relation_id": keys.links[note["link"]]}
