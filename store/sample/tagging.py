"""What is tagged in one article: the mentions in one step, the claims in another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from store import ops
from store.project import Project
from store.sample.places import Place, all_places, place_of, places_of
from store.sample.seedfiles import SeedArticle, Table
from store.sample.steps import one_step
from store.types import ArticleId, ClaimId, EntityId
from store.unit import Unit

Entities = Mapping[str, EntityId]


def tag_mentions(
    project: Project, seed: SeedArticle, article: ArticleId, entities: Entities
) -> None:
    """Tag names wherever they stand, then what no spelling finds: descriptions, pronouns."""
    single = [(place_of(seed.text, mention), mention) for mention in seed.mentions]
    taken = {place for place, _ in single}
    named = [(place, {"entity": key}) for key, place in _names(seed) if place not in taken]
    wanted = sorted([*single, *named], key=lambda each: each[0])
    with one_step(project, "tag_mentions", title=seed.title, count=len(wanted)) as unit:
        for place, mention in wanted:
            _tag(unit, article, place, mention, entities)


def add_claims(
    project: Project, seed: SeedArticle, article: ArticleId, entities: Entities
) -> dict[str, ClaimId]:
    """The keys of the article's claims by their names in the file."""
    with one_step(project, "add_claims", title=seed.title, count=len(seed.claims)) as unit:
        return {
            claim["key"]: _add_claim(unit, article, seed.text, claim, entities)
            for claim in seed.claims
        }


def _add_claim(
    unit: Unit, article: ArticleId, text: str, claim: Table, entities: Entities
) -> ClaimId:
    fields: dict[str, Any] = {**claim}
    quotes, cue = fields.pop("quote"), fields.pop("cue", None)
    del fields["key"]
    if "speaker" in fields:
        fields["speaker_id"] = entities[fields.pop("speaker")]
    if "about" in fields:
        fields["about"] = [entities[key] for key in fields["about"]]
    made = ops.add_claim(unit, article, places_of(text, quotes), **fields)
    if cue is not None:
        ops.set_cue(unit, made, places_of(text, cue))
    return made


def _names(seed: SeedArticle) -> Iterator[tuple[str, Place]]:
    """Entity and place of each spelling; the longest spelling has the words."""
    spelt = [(form, key) for key, forms in seed.names.items() for form in forms]
    taken: list[Place] = []
    for form, key in sorted(spelt, key=lambda each: (-len(each[0]), each[0])):
        for place in all_places(seed.text, form):
            if all(place[1] <= start or end <= place[0] for start, end in taken):
                taken.append(place)
                yield key, place


def _tag(unit: Unit, article: ArticleId, place: Place, mention: Table, entities: Entities) -> None:
    entity = entities[mention["entity"]] if "entity" in mention else None
    made = ops.tag_entity(unit, article, [place], entity, form=mention.get("form", "name"))
    if "read_as" in mention:
        ops.edit_mention(unit, made, read_as=mention["read_as"])
